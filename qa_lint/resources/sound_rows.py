"""Many Hangul words held against a Latin one at once: which of them it reads with a score, or better.

What no alignment outweighs (see `ceilings`) is reckoned for all words of as many sounds together, and only those of
which it is enough are aligned.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from qa_lint.resources.letters import LetterTable, enough_for, is_open, sounds_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MANY = 100  # words from which it pays off to reckon for all at once


class SoundRows:
    """Hangul words, each once, in rows of their sounds."""

    def __init__(self, words: Iterable[str], letters: LetterTable) -> None:
        self._words, self._letters = tuple(dict.fromkeys(words)), letters

    def read_by(self, latin: str, least: float) -> Iterator[str]:
        """The words that the Latin one reads with at least that score, in no order; see `LetterTable.reaches`."""
        reaches = self._letters.reaches
        likely = self._words if len(self._words) < _MANY else self._likely(latin, least)
        return (word for word in likely if reaches(word, latin, least))

    def _likely(self, latin: str, least: float) -> Iterator[str]:
        """Those of which the ceiling is high enough; some may come twice."""
        enough = enough_for(least)
        for (length, open_start), (words, rows) in self._rows.items():
            for ceiling in self._letters.ceilings(latin, open_start):
                if length >= ceiling.fewest:
                    high = ceiling.over_each(rows, self._letters.weights) >= enough * (length + ceiling.width)
                    yield from (words[n] for n in high.nonzero()[0])

    @cached_property
    def _rows(self) -> dict[tuple[int, bool], tuple[list[str], NDArray[Any]]]:
        """By how many sounds they have and whether they begin with a vowel; what has no sound, nothing reads."""
        import numpy

        alike: defaultdict[tuple[int, bool], list[str]] = defaultdict(list)
        for word in self._words:
            if sounds := sounds_of(word):
                alike[len(sounds), is_open(sounds)].append(word)
        numbers = self._letters.weights.numbers
        return {
            kind: (words, numpy.array([[numbers[sound] for sound in sounds_of(word)] for word in words]))
            for kind, words in alike.items()
        }
