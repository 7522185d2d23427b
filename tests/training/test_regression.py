from __future__ import annotations

from math import log
from pathlib import Path

import pytest

from qa_lint.resources.name_weights import NameWeights
from qa_lint.resources.regression import CONSTANT, log_odds
from qa_lint.training.logistic import Observation, fit


def test_the_constant_is_the_log_odds_of_what_was_true() -> None:
    weights = fit([Observation({}, i < 30) for i in range(40)])
    assert weights[CONSTANT] == pytest.approx(log(3), abs=0.01)


def test_a_feature_that_goes_with_the_truth_weighs_and_one_that_does_not_weighs_nothing() -> None:
    rows = [
        Observation({"tells": float(true), "idle": float(i % 2)}, true) for true in (True, False) for i in range(100)
    ]
    weights = fit(rows)
    assert weights["tells"] > 3
    assert abs(weights["idle"]) < 0.01
    assert log_odds(weights, {"tells": 1.0}) > 0 > log_odds(weights, {})


def test_what_has_no_weight_says_nothing() -> None:
    assert log_odds({CONSTANT: -1.0}, {"never seen": 5.0}) == -1.0


def test_saved_and_loaded_is_the_same(tmp_path: Path) -> None:
    table = NameWeights({CONSTANT: -2.5, "known, inside": 0.25}, {CONSTANT: 1.0})
    table.save(tmp_path / "weights.tsv", "where from")
    loaded = NameWeights.load(tmp_path / "weights.tsv")
    assert (loaded.wrong, loaded.lost) == (table.wrong, table.lost)
    assert (tmp_path / "weights.tsv").read_text(encoding="utf-8").startswith("# where from\n")
