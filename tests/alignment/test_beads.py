from __future__ import annotations

import math
from collections.abc import Iterator

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.alignment.beads import Bead, Shape, best_path, place_of, probabilities


def table(rows: int, columns: int, **cells: float) -> numpy.ndarray:
    """A table with only some cells possible, given as i0j0=score."""
    filled = numpy.full((rows, columns), -numpy.inf)
    for name, score in cells.items():
        i, j = name[1:].split("j")
        filled[int(i), int(j)] = score
    return filled


def test_the_best_path_takes_the_merge() -> None:
    scores = {
        (1, 1): table(3, 3, i1j1=1.0, i2j2=1.0),
        (2, 1): table(3, 3, i2j2=5.0),
        (0, 1): table(3, 3, i0j1=0.0, i1j2=0.0),
    }
    assert best_path(scores) == [Bead(0, 0, 0, 1), Bead(0, 2, 1, 2)]


def test_probabilities_sum_over_all_paths() -> None:
    # one block on each side: either they are a pair (score log 3), or each stands alone, in two orders
    scores = {
        (1, 1): table(2, 2, i1j1=math.log(3)),
        (1, 0): table(2, 2, i1j0=0.0, i1j1=0.0),
        (0, 1): table(2, 2, i0j1=0.0, i1j1=0.0),
    }
    sure = probabilities(scores)
    assert sure[1, 1][1, 1] == pytest.approx(3 / 5)
    assert sure[1, 0].sum() == pytest.approx(2 / 5)
    assert sure[0, 1].sum() == pytest.approx(2 / 5)


def every_path(scores: dict[Shape, numpy.ndarray], i: int, j: int) -> Iterator[tuple[list[Bead], float]]:
    """All ways to cell (i, j), one by one, with their scores."""
    if i == j == 0:
        yield [], 0.0
    for (a, b), cells in scores.items():
        if a <= i and b <= j:
            for path, score in every_path(scores, i - a, j - b):
                yield [*path, Bead(i - a, i, j - b, j)], score + float(cells[i, j])


@given(st.integers(0, 3), st.integers(0, 3), st.integers(0, 2**32 - 1))
def test_the_sweep_finds_what_counting_every_path_finds(rows: int, columns: int, seed: int) -> None:
    random = numpy.random.default_rng(seed)
    shapes = [(1, 0), (0, 1), (1, 1), (2, 1), (1, 3)]
    scores = {shape: random.normal(0, 5, (rows + 1, columns + 1)) for shape in shapes}
    paths = list(every_path(scores, rows, columns))
    assert best_path(scores) == max(paths, key=lambda found: found[1])[0]
    total = sum(math.exp(score) for _, score in paths)
    sure = probabilities(scores)
    for path, _ in paths:
        for bead in path:
            share = sum(math.exp(score) for other, score in paths if bead in other) / total
            assert sure[bead.shape][bead.source_end, bead.target_end] == pytest.approx(share, rel=1e-6)


def test_where_the_counterpart_of_a_block_should_stand() -> None:
    beads = [Bead(0, 2, 0, 1), Bead(2, 3, 1, 1), Bead(3, 3, 1, 2), Bead(3, 4, 2, 4)]
    assert [place_of(beads, 0, n) for n in range(4)] == [0, 1, 1, 2]  # the second of two: behind what translates both
    assert [place_of(beads, 1, n) for n in range(4)] == [0, 3, 3, 4]
    with pytest.raises(IndexError):
        place_of(beads, 0, 4)


@pytest.mark.parametrize(
    ("bead", "there"),
    [
        (Bead(1, 2, 0, 1), Bead(3, 4, 5, 6)),
        (Bead(1, 3, 0, 2), Bead(3, 5, 5, 7)),  # both stretches go on where the blocks go on
        (Bead(1, 1, 1, 2), None),  # others stand where its counterpart should stand
        (Bead(2, 2, 1, 2), Bead(4, 4, 6, 7)),
        (Bead(0, 2, 0, 1), None),  # others stand between the blocks
        (Bead(3, 3, 2, 3), Bead(5, 5, 9, 10)),  # behind the last
        (Bead(0, 1, 0, 0), None),  # others stand before the first
        (Bead(0, 0, 0, 1), Bead(0, 0, 5, 6)),
    ],
)
def test_a_bead_of_some_blocks_is_one_of_all_where_none_stand_between(bead: Bead, there: Bead | None) -> None:
    assert bead.among([0, 3, 4], [5, 6, 9]) == there
