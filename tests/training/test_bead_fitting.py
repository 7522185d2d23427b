"""That text is put out of step as the trial says, and that the weights fitted to it put it into step again."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from shipped import MEASURES

from qa_lint.alignment.chain import SENTENCES as SHAPES
from qa_lint.alignment.chain import most_probable
from qa_lint.alignment.similarity import Model
from qa_lint.training import bead_fitting, bead_trials
from qa_lint.training.bead_fitting import STEPS, learn_bead_weights
from qa_lint.training.bead_trials import Trial, put_out_of_step
from qa_lint.training.unseen import Unseen
from training.bitext import SINGLE, row_of

ROWS = [*SINGLE[:4], row_of(4, 5), row_of(6, 7)]


def trial(happens: str, monkeypatch: pytest.MonkeyPatch, seed: int = 1) -> Trial:
    """What becomes of the rows where nothing but this happens."""
    monkeypatch.setattr(bead_trials, "_CHANCES", {happens: 1.0})
    return put_out_of_step(ROWS, Random(seed))  # noqa: S311 - not secret


@pytest.mark.parametrize(
    ("happens", "shapes"),
    [
        ("left out", {(1, 0), (0, 1)}),
        ("divided", {(1, 1), (1, 2), (2, 1)}),
        ("joined", {(1, 2), (2, 1)}),
        ("joined by threes", {(1, 3), (3, 1)}),
        ("exchanged", {(1, 1), (2, 2)}),
    ],
)
def test_the_beads_cover_the_blocks_in_order(
    happens: str, shapes: set[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = set()
    for seed in range(6):
        korean, english, beads = trial(happens, monkeypatch, seed)
        i = j = 0
        for bead in beads:
            assert (bead.source, bead.target) == (i, j)
            i, j = bead.source_end, bead.target_end
        assert (i, j) == (len(korean), len(english))
        found |= {bead.shape for bead in beads}
    assert found == shapes


def test_what_is_alike_in_several_rows_stands_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bead_trials, "_CHANCES", {})
    found = put_out_of_step([*SINGLE[:3], SINGLE[1]], Random(1))  # noqa: S311 - not secret
    assert [len(side) for side in found] == [3, 3, 3]


@pytest.mark.parametrize("by", ["bead", "words"])
def test_the_names_of_the_weights_are_those_of_the_table(by: Model) -> None:
    assert set(bead_fitting._NAMES[by]) == MEASURES.weights[by].weights.keys()


def test_the_fitted_weights_find_the_right_alignment() -> None:
    steps: list[None] = []
    texts = [SINGLE, SINGLE[::-1], ROWS, ROWS[::-1], [*SINGLE[4:], *SINGLE[:4]], [*ROWS[3:], *ROWS[:3]]]
    known = [Unseen(texts, MEASURES)]
    weights = learn_bead_weights(known, 1, lambda: steps.append(None))
    assert len(steps) == STEPS
    assert weights["bead"] == learn_bead_weights(known, 1)["bead"]
    assert weights["bead"].weights["cosine"] > 0 > weights["bead"].weights["length"]
    assert weights["words"].weights["coverage"] > 0 > weights["words"].weights["length"]
    measures = MEASURES._replace(weights=weights)
    right = wrong = 0
    for seed in range(10):
        korean, english, beads = put_out_of_step(SINGLE, Random(100 + seed))  # noqa: S311 - not secret
        found = {bead for bead, _ in most_probable(korean, english, measures, SHAPES)}
        right += len(found.intersection(beads))
        wrong += len(found.difference(beads))
    assert right > 20 * wrong


@pytest.mark.parametrize("by", ["bead", "words"])
def test_the_slope_is_that_of_the_likelihood(by: Model) -> None:
    import numpy

    found = put_out_of_step(ROWS, Random(3))  # noqa: S311 - not secret
    evidence = bead_fitting._Evidence(found, MEASURES, by, cut=True)
    weights = numpy.linspace(-1, 1, len(bead_fitting._NAMES[by]))
    _, slope = evidence.likelihood(weights)
    for n in range(len(weights)):
        step = numpy.eye(len(weights))[n] * 1e-4
        above, below = (evidence.likelihood(weights + way * step)[0] for way in (1, -1))
        assert slope[n] == pytest.approx((above - below) / 2e-4, abs=1e-3)


def test_a_feature_without_a_weight_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(bead_fitting._NAMES, "bead", bead_fitting._NAMES["words"])
    found = put_out_of_step(ROWS, Random(3))  # noqa: S311 - not secret
    with pytest.raises(ValueError, match="features without a weight: cosine, "):
        bead_fitting._Evidence(found, MEASURES, "bead", cut=False)


class Bowl:
    """Evidence whose best weights are known, and how steep it is there in each direction."""

    def __init__(self, best: list[float], steepness: list[float], beads: int = 1) -> None:
        import numpy

        self.best, self.steepness, self.beads = numpy.array(best), numpy.array(steepness), beads

    def likelihood(self, weights: Any) -> tuple[float, Any]:
        off = weights - self.best
        return -float(self.steepness @ (off * off)), -2 * self.steepness * off


class Funnel(Bowl):
    """The same, but ever flatter away from there: the slope grows where one comes nearer."""

    def likelihood(self, weights: Any) -> tuple[float, Any]:
        import numpy

        off = weights - self.best
        return -float(numpy.log1p(off * off).sum()), -2 * off / (1 + off * off)


def test_the_likeliest_weights_are_found_from_where_the_slope_still_grows() -> None:
    import numpy

    evidence: Any = [Funnel([3.0, -4.0], [1.0, 1.0])]
    # a little nearer to nought, as weights cost something
    assert bead_fitting._highest(evidence, numpy.zeros(2)) == pytest.approx([2.85, -3.8], abs=0.01)


@pytest.mark.parametrize("steepness", [[9.0, 9.0], [1.0, 400.0], [5.0, 30.0]])
def test_the_likeliest_weights_are_found(steepness: list[float]) -> None:
    import numpy

    evidence: Any = [Bowl([2.0, -1.0], steepness)]
    assert bead_fitting._highest(evidence, numpy.zeros(2)) == pytest.approx([2.0, -1.0], abs=0.1)
    there = numpy.array([2.0, -1.0])
    assert bead_fitting._highest(evidence, there) == pytest.approx(there, abs=0.1)


def test_no_more_steps_are_taken_than_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    import numpy

    monkeypatch.setattr(bead_fitting, "_STEPS", 1)
    evidence: Any = [Bowl([2.0, -1.0], [1.0, 400.0])]
    assert bead_fitting._highest(evidence, numpy.zeros(2))[0] < 1
