from __future__ import annotations

from math import log

import pytest

from qa_lint.model import UserError
from qa_lint.resources.regression import CONSTANT
from qa_lint.training.logistic import Observation, fit


def test_the_constant_is_the_log_odds_of_what_was_true() -> None:
    regression = fit([Observation({}, i < 30) for i in range(40)])
    assert regression.weights[CONSTANT] == pytest.approx(log(3), abs=0.01)


@pytest.mark.parametrize("standardised", [False, True])
def test_a_feature_that_goes_with_the_truth_weighs_and_one_that_does_not_weighs_nothing(standardised: bool) -> None:
    rows = [
        Observation({"tells": float(true), "idle": float(i % 2)}, true) for true in (True, False) for i in range(100)
    ]
    regression = fit(rows, standardised=standardised)
    assert regression.weights["tells"] > 3
    assert abs(regression.weights["idle"]) < 0.01
    assert regression.log_odds({"tells": 1.0, "idle": 1.0}) > 0 > regression.log_odds({"tells": 0.0, "idle": 1.0})


def test_the_weights_are_the_logarithm_of_the_odds() -> None:
    """Of 40 with the mark 30 are true, of 40 without it 10: odds of 3 and of 1/3; and both count twice."""
    counts = {(1.0, True): 15, (1.0, False): 5, (0.0, True): 5, (0.0, False): 15}
    rows = [Observation({"mark": mark}, true, 2.0) for (mark, true), count in counts.items() for _ in range(count)]
    weights = fit(rows, ridge=0.1, standardised=True).weights
    assert weights[CONSTANT] == pytest.approx(-log(3), abs=0.02)
    assert weights["mark"] == pytest.approx(2 * log(3), abs=0.02)


def test_what_is_not_to_be_weighed_is_named() -> None:
    rows = [Observation({"tells": float(i % 2), "more": 0.0}, bool(i % 2)) for i in range(10)]
    assert fit(rows, unused={"more"}).unused == {"more"}
    with pytest.raises(ValueError, match="same features"):
        fit(rows, unused={"misspelled"})


def test_observations_have_the_same_features() -> None:
    with pytest.raises(ValueError, match="same features"):
        fit([Observation({"a": 1.0}, True), Observation({"b": 1.0}, False)])


def test_nothing_teaches_nothing() -> None:
    with pytest.raises(UserError, match="too little text"):
        fit([])
