"""Many spans as one question: does this stretch lie within any of them?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Spans:
    """Spans that may overlap or nest, asked in logarithmic time."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._farthest = list(accumulate((end for _, end in ordered), max))  # of all that begin so far

    def overlap(self, start: int, end: int) -> bool:
        """Whether one of them overlaps a span."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._farthest[before - 1] > start

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them begins at or before `start` and ends at or after `end`."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._farthest[before - 1] >= end
