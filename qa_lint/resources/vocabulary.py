"""Ordinary words of Korean, in the form of the dictionary: what stands here is no name, whatever it looks like."""

from __future__ import annotations

from collections.abc import Set
from functools import cached_property
from pathlib import Path

from qa_lint.late import regex
from qa_lint.resources.table_file import read_rows

_HEADER = "korean"
_SMALL_WORD = regex.compile(r"(?<![\p{L}'-])\p{Ll}+(?![\p{L}'])")
_NAME = regex.compile(r"\p{Lu}[\p{L}'-]*(?:\||$)")  # English calls it by one word with a capital: it is a name, too


class Vocabulary:
    """The words of a table `korean TAB part of speech TAB english`, read when the first is asked for."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    @cached_property
    def korean(self) -> Set[str]:
        if self._path is None:
            return frozenset()
        rows = (row for row in read_rows(self._path) if row[0] != _HEADER)
        return frozenset(korean for korean, _, english in rows if not _NAME.match(english))

    @cached_property
    def english(self) -> Set[str]:
        """The words in small letters that English says them by."""
        rows = read_rows(self._path) if self._path else ()
        return frozenset(word for row in rows if row[0] != _HEADER for word in _SMALL_WORD.findall(row[2]))

    def has_english(self, word: str) -> bool:
        """Whether English says an ordinary word by this one, in small letters."""
        return word in self.english

    def __contains__(self, word: str) -> bool:
        return word in self.korean

    def explains(self, word: str) -> bool:
        """Whether it is an ordinary word, or made of two or three of them (레이더센서, 소프트웨어설치키트)."""
        if word in self.korean:
            return True
        cuts = range(2, len(word) - 1)
        return any(word[:cut] in self.korean and self.explains(word[cut:]) for cut in cuts)
