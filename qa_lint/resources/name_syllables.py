"""Whether a Hangul word looks like a foreign name: a logistic regression over its syllables and pairs of syllables.

Foreign words in Hangul use other syllables than Korean ones (르, 트, 켈), and in another order. The weights are whole
tenths, so that a table of them is small text.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

_UNKNOWN = 5  # tenths: a syllable that no Korean word has is rather foreign; set by hand


def score_syllables(weights: Mapping[str, int], hangul: str) -> float:
    """Log-odds that the word is foreign; 0 is undecided."""
    singles, pairs = marks_of(hangul)
    total = sum(weights.get(mark, _UNKNOWN) for mark in singles) + sum(weights.get(mark, 0) for mark in pairs)
    return total / 10 / sqrt(len(singles)) + weights.get("", 0) / 10


def marks_of(word: str) -> tuple[list[str], list[str]]:
    """The syllables, the first (^) and the last ($); and the pairs, the first and the last of them."""
    pairs = [word[i : i + 2] for i in range(len(word) - 1)]
    return ["^" + word[0], word[-1] + "$", *word], ["^" + word[:2], word[-2:] + "$", *pairs]
