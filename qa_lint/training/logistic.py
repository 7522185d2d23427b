"""Fitting a logistic regression over named features (`resources.regression` weighs with what comes of it)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qa_lint.resources.regression import CONSTANT

_ROUNDS = 25  # of Newton's method, which is at its end after ten
_RIDGE = 2.0  # how much the squares of the weights cost: a rare observation learns little
_DIGITS = 2


class Observation(NamedTuple):
    """What was seen of one case, and whether it was true."""

    features: Mapping[str, float]
    true: bool


def fit(observations: Sequence[Observation]) -> dict[str, float]:
    """The weights that make what was observed likeliest, by Newton's method; all but the constant are held small."""
    import numpy

    names = [CONSTANT, *sorted({name for row in observations for name in row.features})]
    index = {name: i for i, name in enumerate(names)}
    x = numpy.zeros((len(observations), len(names)))
    x[:, index[CONSTANT]] = 1
    for i, row in enumerate(observations):
        for name, value in row.features.items():
            x[i, index[name]] = value
    y = numpy.array([float(row.true) for row in observations])
    ridge = numpy.array([1e-6 if name == CONSTANT else _RIDGE for name in names])
    w = numpy.zeros(len(names))
    for _ in range(_ROUNDS):
        p = 1 / (1 + numpy.exp(-numpy.clip(x @ w, -30, 30)))
        slope = x.T @ (y - p) - ridge * w
        curve = (x * (p * (1 - p))[:, None]).T @ x + numpy.diag(ridge)
        w += numpy.linalg.solve(curve, slope)
    return {name: round(float(w[i]), _DIGITS) for name, i in index.items()}
