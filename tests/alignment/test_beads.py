from __future__ import annotations

import math

import numpy
import pytest

from qa_lint.alignment.beads import Bead, best_path, probabilities


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
