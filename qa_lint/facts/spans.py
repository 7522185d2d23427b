"""Many spans as one question: does this stretch lie within any of them, and which does it touch?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate

_BLOCK = 32  # letters, in which few names find room


class Spans:
    """Spans that may overlap or nest, asked in logarithmic time."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted((start, end, n) for n, (start, end) in enumerate(spans))
        self._starts = [start for start, _, _ in ordered]
        self._ends = [end for _, end, _ in ordered]
        self._numbers = [n for _, _, n in ordered]
        self._farthest = list(accumulate(self._ends, max))  # of all that begin so far

    def __bool__(self) -> bool:
        return bool(self._starts)

    def overlap(self, start: int, end: int) -> bool:
        """Whether one of them overlaps a span."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._farthest[before - 1] > start

    def overlapping(self, start: int, end: int) -> Iterator[int]:
        """Which of them overlap a span, counted from 0 as they were given; the last that begins comes first."""
        at = bisect_left(self._starts, end) - 1
        while at >= 0 and self._farthest[at] > start:
            if self._ends[at] > start:
                yield self._numbers[at]
            at -= 1

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them begins at or before `start` and ends at or after `end`."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._farthest[before - 1] >= end


class GrowingSpans:
    """Spans that come one after the other, each asked for in between: in the time that its length takes, however many
    there are."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []
        self._blocks = defaultdict[int, list[tuple[int, int]]](list)  # those that touch each stretch of _BLOCK letters

    def append(self, span: tuple[int, int]) -> None:
        """One more."""
        self._spans.append(span)
        for block in _blocks(*span):
            self._blocks[block].append(span)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self._spans)

    def overlap(self, start: int, end: int) -> bool:
        """Whether one of them overlaps a span."""
        return any(a < end and start < b for n in _blocks(start, end) for a, b in self._blocks.get(n, ()))


def _blocks(start: int, end: int) -> range:
    return range(start // _BLOCK, max(start, end - 1) // _BLOCK + 1)


NOWHERE = Spans(())
