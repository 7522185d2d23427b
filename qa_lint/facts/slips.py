"""Slips of the keyboard: what was meant to be the same word, and is not."""

from __future__ import annotations

import regex
from rapidfuzz.distance import OSA

_DIGITS = regex.compile("[0-9]+")


def is_slip(a: str, b: str) -> bool:
    """Whether two texts differ by a slip of the keyboard, not by a number or by being something else."""
    if min(len(a), len(b)) < 4 or abs(len(a) - len(b)) > 2 or _DIGITS.sub("0", a) == _DIGITS.sub("0", b):
        return False
    most = 1 if len(a) < 6 else 2
    return bool(OSA.distance(a, b, score_cutoff=most) <= most)
