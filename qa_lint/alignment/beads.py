"""Monotone alignment by dynamic programming over beads, and how sure it is.

A bead is a number of source blocks and a number of target blocks that translate each other: 1-1, 1-0, 0-1, 1-2, 2-1 and
so on (Gale and Church 1993, "A Program for Aligning Sentences in Bilingual Corpora"). Scores are log odds, so the sum
over all alignments (forward and backward) gives the probability of each bead, and not only the best path.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from numpy.typing import NDArray

Shape = tuple[int, int]  # how many source and target blocks a bead takes


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

    def among(self, sources: Sequence[int], targets: Sequence[int]) -> Bead | None:
        """The same of blocks that are numbered so among more of them; None: others stand between its blocks, or where
        its counterpart should stand.
        """
        source, source_end = _stretch(self.source, self.source_end, sources)
        target, target_end = _stretch(self.target, self.target_end, targets)
        bead = Bead(source, source_end, target, target_end)
        return bead if bead.shape == self.shape else None

    def turned(self) -> Bead:
        """The same, with source and target in each other's place."""
        return Bead(self.target, self.target_end, self.source, self.source_end)


def _stretch(start: int, end: int, numbers: Sequence[int]) -> tuple[int, int]:
    """From the first of the blocks to behind the last; of none, from behind what stands before to what follows."""
    if start < end:
        return numbers[start], numbers[end - 1] + 1
    before = numbers[start - 1] + 1 if start else 0
    return before, numbers[start] if start < len(numbers) else before


def place_of(beads: Sequence[Bead], side: int, block: int) -> int:
    """The number of the block over there before which the counterpart of one of side 0 or 1 should stand.

    The beads are in order. Raises IndexError for a block that none takes.
    """
    turned = Bead.turned if side else lambda bead: bead
    n = bisect_right(beads, block, key=lambda bead: turned(bead).source_end)
    bead = turned(beads[n])
    return bead.target if block == bead.source else bead.target_end


def best_path(scores: Mapping[Shape, NDArray[Any]]) -> list[Bead]:
    """The beads of the best alignment. `scores[a, b][i, j]` is that of the bead ending before source i and target j."""
    totals = _sweep(scores, best=True)
    i, j = totals.shape[0] - 1, totals.shape[1] - 1
    beads = []
    while i or j:
        (a, b), _ = max(
            (
                (shape, totals[i - shape[0], j - shape[1]] + table[i, j])
                for shape, table in scores.items()
                if shape[0] <= i and shape[1] <= j
            ),
            key=lambda choice: choice[1],
        )
        beads.append(Bead(i - a, i, j - b, j))
        i, j = i - a, j - b
    return beads[::-1]


def lay_out(scores: Mapping[Shape, NDArray[Any]], size: tuple[int, int]) -> dict[Shape, NDArray[Any]]:
    """The scores of all beads between so many blocks, each where it ends and no more where it begins.

    A block that stands alone has a score of 0.
    """
    import numpy

    rows, columns = size
    alone = {(1, 0): numpy.zeros((rows, columns + 1)), (0, 1): numpy.zeros((rows + 1, columns))}
    laid_out = {}
    for (a, b), table in {**scores, **alone}.items():
        laid_out[a, b] = numpy.full((rows + 1, columns + 1), -numpy.inf)
        laid_out[a, b][a:, b:] = table
    return laid_out


def probabilities(scores: Mapping[Shape, NDArray[Any]]) -> dict[Shape, NDArray[Any]]:
    """The probability of every bead, in tables of the same layout."""
    return weigh(scores)[1]


def weigh(scores: Mapping[Shape, NDArray[Any]]) -> tuple[float, dict[Shape, NDArray[Any]]]:
    """The logarithm of the sum over all alignments, and the probability of every bead in it."""
    import numpy

    forward = _sweep(scores, best=False)
    mirrored = {}
    for (a, b), table in scores.items():  # the bead that ends at (i, j) begins, seen from behind, at (n - i, m - j)
        turned = numpy.full_like(table, -numpy.inf)
        turned[a:, b:] = table[a:, b:][::-1, ::-1]
        mirrored[a, b] = turned
    backward = _sweep(mirrored, best=False)[::-1, ::-1]
    result = {}
    for (a, b), table in scores.items():
        inside = numpy.full_like(table, -numpy.inf)
        rows, columns = table.shape
        inside[a:, b:] = forward[: rows - a, : columns - b] + table[a:, b:] + backward[a:, b:]
        result[a, b] = numpy.exp(numpy.minimum(inside - forward[-1, -1], 0.0))  # 0 where there is no such bead
    return float(forward[-1, -1]), result


def _sweep(scores: Mapping[Shape, NDArray[Any]], best: bool) -> NDArray[Any]:
    """The score of the best way to each cell, or the log of the sum over all ways.

    Cells with equal i + j do not depend on each other, so each diagonal is one vector: row d of a slanted table. It has
    as many places as there are rows, which are therefore made the fewer: one sentence beside thousands costs little.
    """
    import numpy

    rows, columns = next(iter(scores.values())).shape
    if rows > columns:
        return _sweep({(b, a): table.T for (a, b), table in scores.items()}, best).T
    slanted = {shape: _slanted(table) for shape, table in scores.items()}
    totals = numpy.full((rows + columns - 1, rows), -numpy.inf)
    totals[0, 0] = 0.0
    join = numpy.max if best else _log_of_sum
    for d in range(1, len(totals)):
        begin, end = max(0, d - columns + 1), min(rows, d + 1)
        ways = numpy.full((len(slanted), end - begin), -numpy.inf)
        for way, ((a, b), table) in zip(ways, slanted.items(), strict=True):
            first = max(begin, a)
            if a + b <= d and first < end:
                numpy.add(totals[d - a - b, first - a : end - a], table[d, first:end], out=way[first - begin :])
        totals[d, begin:end] = join(ways, axis=0)
    return _upright(totals.T.copy(), columns).copy()


def _log_of_sum(values: NDArray[Any], axis: int) -> NDArray[Any]:
    """The logarithm of the sum of what the values are logarithms of."""
    import numpy

    highest = numpy.maximum(values.max(axis=axis), numpy.finfo(float).min)  # of nothing but -inf, too
    with numpy.errstate(divide="ignore"):
        return numpy.asarray(highest + numpy.log(numpy.exp(values - highest).sum(axis=axis)))


def _slanted(table: NDArray[Any]) -> NDArray[Any]:
    """The diagonals as rows: what stands at (i, j) stands at (i + j, i)."""
    import numpy

    rows, columns = table.shape
    slanted = numpy.full((rows, rows + columns - 1), -numpy.inf)
    _upright(slanted, columns)[:] = table
    return numpy.ascontiguousarray(slanted.T)


def _upright(slanted: NDArray[Any], columns: int) -> NDArray[Any]:
    """The cells of a table whose rows were each moved one further than the last, in their places again."""
    import numpy

    rows = len(slanted)
    down, right = slanted.strides
    return numpy.lib.stride_tricks.as_strided(slanted, (rows, columns), (down + right, right))
