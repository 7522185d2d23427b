"""How long the two sides of a pair are relative to each other, and of the pairs of a document as a rule.

English news says in twice as many letters what a label says in as many: whether a side is too long is told only by the
other pairs of its document.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from statistics import median

from qa_lint.alignment.similarity import LETTERS
from qa_lint.model import Language, Pair

_SHORT = 10  # letters added to both lengths, as short texts vary more; set by hand, as in `similarity`
_FEWEST = 20  # pairs of which a median says something
_STEP = 10  # parts of a unit that are told apart: one pair more or less should not change what is said of all others


def surplus_of(language: Language, length: int, other: int) -> float:
    """How much longer a side is than its translation lets expect, as a log ratio."""
    korean, english = (length, other) if language == "ko" else (other, length)
    ratio = math.log((english + _SHORT) / (LETTERS * korean + _SHORT))
    return -ratio if language == "ko" else ratio


def usual_surplus(pairs: Iterable[Pair]) -> float:
    """How much longer the Korean side of these pairs is as a rule: the median of the surplus, rounded to a tenth; 0,
    which is about what it is in documentation, of few pairs.
    """
    found = [surplus_of("ko", len(pair.korean.strip()), len(pair.english.strip())) for pair in pairs if pair.complete]
    return round(_STEP * median(found)) / _STEP if len(found) >= _FEWEST else 0.0
