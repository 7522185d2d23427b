"""Monotone alignment by dynamic programming over beads, and how sure it is.

A bead is a number of source blocks and a number of target blocks that translate each other: 1-1, 1-0, 0-1, 1-2, 2-1 and
so on (Gale and Church 1993, "A Program for Aligning Sentences in Bilingual Corpora"). Scores are log odds, so the sum
over all alignments (forward and backward) gives the probability of each bead, and not only the best path.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from numpy.typing import NDArray

Shape = tuple[int, int]  # how many source and target blocks a bead takes
_REACH = 3  # the most blocks that a bead takes on one side


class Bead(NamedTuple):
    """Source blocks [source, source_end) and target blocks [target, target_end)."""

    source: int
    source_end: int
    target: int
    target_end: int

    @property
    def paired(self) -> bool:
        return self.source < self.source_end and self.target < self.target_end

    @property
    def shape(self) -> Shape:
        return self.source_end - self.source, self.target_end - self.target

    def moved(self, source: int, target: int) -> Bead:
        """The same, so many blocks further on."""
        return Bead(self.source + source, self.source_end + source, self.target + target, self.target_end + target)

    def turned(self) -> Bead:
        """The same, with source and target in each other's place."""
        return Bead(self.target, self.target_end, self.source, self.source_end)


def best_path(scores: Mapping[Shape, NDArray[Any]]) -> list[Bead]:
    """The beads of the best alignment. `scores[a, b][i, j]` is that of the bead ending before source i and target j."""
    totals = _sweep(scores, best=True)
    i, j = totals.shape[0] - 1 - _REACH, totals.shape[1] - 1 - _REACH
    beads = []
    while i or j:
        (a, b), _ = max(
            (
                (shape, totals[i - shape[0] + _REACH, j - shape[1] + _REACH] + table[i, j])
                for shape, table in scores.items()
                if shape[0] <= i and shape[1] <= j
            ),
            key=lambda choice: choice[1],
        )
        beads.append(Bead(i - a, i, j - b, j))
        i, j = i - a, j - b
    return beads[::-1]


def probabilities(scores: Mapping[Shape, NDArray[Any]]) -> dict[Shape, NDArray[Any]]:
    """The probability of every bead, in tables of the same layout."""
    import numpy

    forward = _sweep(scores, best=False)[_REACH:, _REACH:]
    mirrored = {}
    for (a, b), table in scores.items():  # the bead that ends at (i, j) begins, seen from behind, at (n - i, m - j)
        turned = numpy.full_like(table, -numpy.inf)
        turned[a:, b:] = table[a:, b:][::-1, ::-1]
        mirrored[a, b] = turned
    backward = _sweep(mirrored, best=False)[_REACH:, _REACH:][::-1, ::-1]
    result = {}
    for (a, b), table in scores.items():
        inside = numpy.full_like(table, -numpy.inf)
        rows, columns = table.shape
        inside[a:, b:] = forward[: rows - a, : columns - b] + table[a:, b:] + backward[a:, b:]
        result[a, b] = numpy.exp(numpy.minimum(inside - forward[-1, -1], 0.0))  # 0 where there is no such bead
    return result


def _sweep(scores: Mapping[Shape, NDArray[Any]], best: bool) -> NDArray[Any]:
    """The score of the best way to each cell, or the log of the sum over all ways; padded by `_REACH` before each side.

    Cells with equal i + j do not depend on each other, so each diagonal is one vector.
    """
    import numpy

    rows, columns = next(iter(scores.values())).shape
    totals = numpy.full((rows + _REACH, columns + _REACH), -numpy.inf)
    totals[_REACH, _REACH] = 0.0
    add = numpy.maximum if best else numpy.logaddexp
    for diagonal in range(1, rows + columns - 1):
        i = numpy.arange(max(0, diagonal - columns + 1), min(rows, diagonal + 1))
        j = diagonal - i
        value = numpy.full(len(i), -numpy.inf)
        for (a, b), table in scores.items():
            value = add(value, totals[i + _REACH - a, j + _REACH - b] + table[i, j])
        totals[i + _REACH, j + _REACH] = value
    return totals
