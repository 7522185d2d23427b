"""Expressions that the other language says without a word in common: 권한이 없는, unauthorized; 식은 죽 먹기, easy.

The tables of words know single words, and none of these tells what the whole means. `rules/omission/expressions.tsv`
has a row for what is written in many ways: pieces of which the Korean has one, and what is looked for on either side as
regular expressions, in which `…` is the rest of a word and a space any space. `rules/omission/idioms.tsv` has a row an
idiom: how the Korean begins, where `~` stands for a particle of one syllable or none and brackets for one of the
syllables in them, and what English says for it, where `-` stands for the rest of a word. What a cell has several of is
divided by `|`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.late import re, regex
from qa_lint.resources.table_file import read_rows

_HEADERS = ("pieces", "korean")  # the first cells of the tables' headers
_REST = "…"


class Expression(NamedTuple):
    """What is looked for on either side; it stands on both or on neither."""

    korean: regex.Pattern[str] | RarePattern
    english: regex.Pattern[str]


class Expressions:
    """The rows of both tables; a pattern is made when it is first looked for."""

    def __init__(self, rows: Iterable[Sequence[str]] = (), idioms: Iterable[Sequence[str]] = ()) -> None:
        self._rows = tuple(_expression(*row) for row in rows if row[0] not in _HEADERS)
        self._idioms = defaultdict[str, list[Expression]](list)
        for beginnings, english in idioms:
            for beginning in beginnings.split("|") if beginnings not in _HEADERS else ():
                pieces = regex.findall(r"\p{Hangul}+", regex.sub(r"\[.*?\]", " ", beginning))
                self._idioms[max(pieces, key=len)].append(_idiom(beginning, english))
        self._pieces = re.compile(any_of(self._idioms) if self._idioms else r"(?!)")

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the tables of a folder."""
        return cls(read_rows(folder / "expressions.tsv"), read_rows(folder / "idioms.tsv"))

    def __iter__(self) -> Iterator[Expression]:
        yield from self._rows
        for idioms in self._idioms.values():
            yield from idioms

    def may_be_in(self, korean: str) -> Iterator[Expression]:
        """Those that a Korean text may have, each once."""
        yield from self._rows
        for piece in dict.fromkeys(self._pieces.findall(korean)):
            yield from self._idioms[piece]


def _expression(pieces: str, korean: str, english: str) -> Expression:
    pattern = regex.compile(korean.replace(_REST, r"\p{Hangul}*+").replace(" ", r"\s"))
    return Expression(RarePattern(pattern, pieces.split("|")), _english(english.replace(_REST, r"\p{L}*")))


def _idiom(beginning: str, english: str) -> Expression:
    begun = beginning.replace("~", r"\p{Hangul}?").replace(" ", r"\s")
    return Expression(
        regex.compile(rf"(?<!\p{{Hangul}}){begun}\p{{Hangul}}*+"), _english("|".join(map(_phrase, english.split("|"))))
    )


def _phrase(words: str) -> str:
    """What matches one of the ways in which English says an idiom."""
    return " ".join(
        regex.escape(word.removesuffix("-")).replace("'", "['’]") + r"\p{L}*" * word.endswith("-")
        for word in words.split()
    )


def _english(pattern: str) -> regex.Pattern[str]:
    """The pattern as whole words, whatever their capitals."""
    spaced = pattern.replace(" ", r"\s")
    return regex.compile(rf"(?<!\p{{L}})(?i:{spaced})(?!\p{{L}})")
