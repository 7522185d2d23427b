"""What English calls places, peoples, languages and currencies that Korean has a name of its own for.

독일 is Germany: no matching of sounds finds that. The table holds the small English words that may stand for a Hangul
name; most of it is taken out of the Unicode Common Locale Data Repository (CLDR), the rest is our own.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self

from qa_lint.resources.table_file import read_rows, write_rows

_DERIVED = [
    "an",
    "ans",
    "ean",
    "eans",
    "ese",
    "i",
    "ian",
    "ians",
    "is",
    "ish",
    "n",
    "ns",
    "s",
    "vian",
    "vians",
]  # Peruvians
_FALLS = frozenset("aeiousy")
_CUT = 2  # letters of its end that a name may lose before such an ending (Italy, Italian)


class Exonyms:
    """English words, in small letters, by the Hangul name that they may stand for."""

    def __init__(self, words: Mapping[str, frozenset[str]]) -> None:
        self.words = words

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.words), default=0)

    @cached_property
    def _english(self) -> frozenset[str]:
        return frozenset().union(*self.words.values())

    def has(self, latin: str) -> bool:
        """Whether the Latin word is what English says for any name."""
        return latin.lower() in self._english

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - one table lives as long as the run
    def of(self, hangul: str) -> frozenset[str]:
        """The words for the longest name that the Hangul word begins with; none where it begins with no name."""
        for size in range(min(len(hangul), self._longest), 1, -1):
            if found := self.words.get(hangul[:size]):
                return found
        return frozenset()

    def name(self, hangul: str, latin: str) -> bool:
        """Whether the Latin word may stand for the name that the Hangul word begins with (독일어: German)."""
        word = latin.lower()
        return any(is_form_of(word, name) for name in self.of(hangul))

    @classmethod
    def load(cls, *paths: Path) -> Self:
        """Read tables of lines `hangul TAB word word ...`; what several of them say of one name is added up."""
        words: dict[str, frozenset[str]] = {}
        for path in paths:
            for hangul, rest in read_rows(path):
                words[hangul] = words.get(hangul, frozenset()) | frozenset(rest.split())
        return cls(words)

    def save(self, path: Path, note: str = "") -> None:
        """Write a table that `load` reads, in order, with the note at its head."""
        write_rows(path, ((hangul, " ".join(sorted(words))) for hangul, words in sorted(self.words.items())), note)


def is_form_of(word: str, name: str) -> bool:
    """Whether the word is the name, or an adjective or a people made of it; both in small letters."""
    if word == name:
        return True
    return any(
        word.startswith(name[:size]) and word[size:] in _DERIVED
        for size in range(max(3, len(name) - _CUT), len(name) + 1)
    )


def is_people_of(word: str, name: str) -> bool:
    """The same of names whatever they are: one that is no country's loses only vowels and s (Texas, Texan), so that
    a slip (Trumn) is none."""
    sizes = (size for size in range(max(3, len(name) - _CUT), len(name) + 1) if _FALLS.issuperset(name[size:]))
    return any(word.startswith(name[:size]) and word[size:] in _DERIVED for size in sizes)
