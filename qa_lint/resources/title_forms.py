"""Titles of persons: what English may call whoever bears a Korean one.

The table `rules/name/titles.tsv` has a row a title: its Korean forms, divided by `|`, and all that English may say for
it, in small letters, divided so, too, what it is called most often first. The row of `-` has what anybody may be called
who is one (a leader, the chief), and what tells nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self

from qa_lint.late import regex
from qa_lint.resources.table_file import read_rows

_HEADER, _ANYBODY = "hangul", "-"
_UNDER = frozenset({"vice", "deputy", "assistant", "associate", "lieutenant", "major", "brigadier"})
_SECOND = "부"  # with which Korean says vice and deputy
_COMPOUND = 2  # syllables at least of what stands before a title in one word: 국방장관, and not 간사장
_REMEMBERED = 1 << 13  # words, as the same come again and again
_BETWEEN = r"\s(?:[\p{L}&-]+\s){0,3}?"  # vice foreign minister, deputy national security adviser


class Titles:
    """The titles of the table, by what they are called in either language."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        english: dict[str, Sequence[str]] = {}
        korean: defaultdict[str, set[str]] = defaultdict(set)
        for hanguls, forms in rows:
            if hanguls != _HEADER:
                english |= dict.fromkeys(hanguls.split("|"), forms.split("|"))
        for hangul, said in english.items():
            for form in said:
                korean[form].add(hangul)
        general = english.pop(_ANYBODY, ())
        for form in general:
            del korean[form]
        self.english: Mapping[str, Sequence[str]] = english
        self.korean: Mapping[str, frozenset[str]] = {form: frozenset(found) for form, found in korean.items()}

    @cached_property
    def _longest(self) -> int:
        """The letters of the longest Korean title."""
        return max(map(len, self.english), default=0)

    @cached_property
    def _forms(self) -> Sequence[str]:
        """The English forms, the longest first."""
        return sorted(self.korean, key=lambda form: (-len(form.split()), -len(form), form))

    @cached_property
    def in_english(self) -> regex.Pattern[str]:
        """Any of the English forms, a group each; only texts with a Korean title are searched for them."""
        any_form = "|".join(f"({_pattern(form)})" for form in self._forms)
        return regex.compile(rf"(?<![\p{{L}}-])(?:{any_form})(?!\p{{L}})", regex.IGNORECASE)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the table."""
        return cls(read_rows(path))

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - one table lives as long as the run
    def borne_by(self, stems: Sequence[str]) -> tuple[str, str]:
        """The title that a Korean word is or ends in, and the stem that has it: of the stems that its particles may
        leave, which come the shortest first, the longest that has one. Empty where none has."""
        return next(((title, stem) for stem in reversed(stems) if (title := self.borne(stem))), ("", ""))

    def borne(self, hangul: str) -> str:
        """The title that a Korean word without its particles is or ends in (국방장관), the longest; or nothing."""
        if hangul in self.english:
            return hangul
        starts = range(max(_COMPOUND, len(hangul) - self._longest), len(hangul))
        return next((hangul[start:] for start in starts if hangul[start:] in self.english), "")

    def may_be(self, hangul: str, form: str) -> bool:
        """Whether English may call whoever bears the Korean title by a form: by one of its own, or by one that adds to
        it (chief prosecutor, prosecutor general), but not by one that says of what it is the second; who is a second is
        a vice or a deputy of some kind.
        """
        words = form.split()
        if form not in self.english[hangul] and words[0] in _UNDER:
            return hangul.startswith(_SECOND)
        return any(_has(words, own.split()) for own in self.english[hangul])

    def form(self, match: regex.Match[str]) -> str:
        """Which form of the table a match of `in_english` is."""
        assert match.lastindex is not None
        return self._forms[match.lastindex - 1]


def _has(words: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the words have the others in a row."""
    return any(words[start : start + len(other)] == other for start in range(len(words)))


def _pattern(form: str) -> str:
    first, _, rest = form.partition(" ")
    return rf"{first}{_BETWEEN}{regex.escape(rest)}" if rest and first in _UNDER else regex.escape(form)
