"""Ordinary words of Korean, in the form of the dictionary: what stands here is no name, whatever it looks like."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cached_property, lru_cache, partial
from itertools import takewhile
from operator import le
from pathlib import Path

from qa_lint.late import regex
from qa_lint.resources.table_file import read_rows

_HEADER = "korean"
_SMALL_WORD = regex.compile(r"(?<![\p{L}'-])\p{Ll}+(?![\p{L}'])")
_NAME = regex.compile(r"\p{Lu}[\p{L}'-]*(?:\||$)")  # English calls it by one word with a capital: it is a name, too


_INFLECTED = ("s", "es", "ed", "ing")  # endings of a word in small letters

WordRow = tuple[str, str, str]  # Korean, part of speech, English


@lru_cache(maxsize=1)
def rows_of_words(path: Path) -> Sequence[WordRow]:
    """The rows of a table of words, which is read once for all who look for something in it."""
    return [(row[0], row[1], row[2]) for row in read_rows(path) if row[0] != _HEADER]


class Vocabulary:
    """The words of a table `korean TAB part of speech TAB english`, read when the first is asked for."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    @cached_property
    def korean(self) -> Set[str]:
        return frozenset(
            korean for korean, _, english in self._rows if not (english[:1].isupper() and _NAME.match(english))
        )

    @cached_property
    def longest(self) -> int:
        """The letters of the longest of the Korean words."""
        return max(map(len, self.korean), default=0)

    @cached_property
    def english(self) -> Set[str]:
        """The words in small letters that English says them by."""
        words = {*"|".join([english for _, _, english in self._rows]).replace("|", " ").split(" ")}
        return frozenset(_SMALL_WORD.findall("\n".join(words)))

    @property
    def _rows(self) -> Sequence[WordRow]:
        return rows_of_words(self._path) if self._path else ()

    def has_english(self, word: str) -> bool:
        """Whether English says an ordinary word by this one, in small letters."""
        return word in self.english

    def has_form_of(self, word: str) -> bool:
        """Whether English says an ordinary word by this one or by what it is a form of (Refugees, Denounces)."""
        word = word.lower()
        bases = (base for ending in _INFLECTED if (base := word.removesuffix(ending)) != word)
        return word in self.english or any(base in self.english or f"{base}e" in self.english for base in bases)

    def __contains__(self, word: str) -> bool:
        return word in self.korean

    def explains(self, word: str) -> bool:
        """Whether it is an ordinary word, or made of several of two letters or more (레이더센서, 소프트웨어설치키트).

        Where a word may end is found from the left, once for each place: there are more ways to cut a long word than
        can be tried.
        """
        ends, size = [0], len(word)
        for end in range(2, size + 1):
            near = takewhile(partial(le, end - self.longest), reversed(ends))
            if any(word[start:end] in self.korean for start in near if start <= end - 2):
                ends.append(end)
        return word in self.korean or ends[-1] == size > 0
