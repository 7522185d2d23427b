"""Parts of Korean words that say by themselves what English needs a word for, and words that are cut short.

A syllable of Chinese origin at a word's end or beginning (상산초, 재산세, 친정부) is in no dictionary together with
every word that it joins; nor is most of what headlines cut short (여야, 전교조).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from qa_lint.languages.stems import english_stem
from qa_lint.resources.table_file import read_rows

PLACES = ("word", "suffix", "prefix")  # a word cut short; the end of a word; its first syllable
Meaning = frozenset[str]  # stems of English words, all of which belong to it
_LONGEST = 3  # syllables of a suffix


class Morphemes:
    """What each means, by where it stands in a word: a table `korean TAB place TAB english|english`."""

    def __init__(self, rows: Mapping[str, Mapping[str, Meaning]]) -> None:
        self._words, self._suffixes, self._prefixes = (rows.get(place, {}) for place in PLACES)

    @classmethod
    def load(cls, path: Path) -> Self:
        rows: defaultdict[str, dict[str, Meaning]] = defaultdict(dict)
        for korean, place, english in read_rows(path):
            stems = frozenset(english_stem(word) for word in english.replace("|", " ").split())
            rows[place][korean] = stems
        return cls(rows)

    def abbreviation(self, stem: str) -> Meaning:
        """The English words of a word that is cut short; none for any other."""
        return self._words.get(stem, frozenset())

    def parts(self, stem: str) -> Meaning:
        """What the end and the beginning of a longer word say."""
        found: Meaning = frozenset()
        for size in range(_LONGEST, 0, -1):
            if len(stem) > size and stem[-size:] in self._suffixes:
                found |= self._suffixes[stem[-size:]]
                break
        if len(stem) > 2:
            found |= self._prefixes.get(stem[0], frozenset())
        return found
