"""Weighing named features as a logistic regression does. The weights are log-odds, few enough to be read."""

from __future__ import annotations

from collections.abc import Mapping

Weights = Mapping[str, float]

CONSTANT = "constant"  # the weight of a case in which nothing is seen


def log_odds(weights: Weights, features: Mapping[str, float]) -> float:
    """How likely the features make it; 0 is undecided. A feature without a weight says nothing."""
    return weights.get(CONSTANT, 0.0) + sum(weights.get(name, 0.0) * value for name, value in features.items())
