"""Fitting a logistic regression over named features (`resources.regression` weighs with what comes of it)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from qa_lint.model import UserError
from qa_lint.resources.regression import CONSTANT, Regression

_ROUNDS = 25  # of Newton's method, which is at its end after ten
_RIDGE = 2.0  # how much the squares of the weights cost: a rare observation learns little
_FREE = 1e-6  # the same of the constant, which may be anything
_DIGITS = 2  # of the weights behind the point: no text tells more


class Observation(NamedTuple):
    """What was seen of one case, and whether it was true."""

    features: Mapping[str, float]
    true: bool
    times: float = 1.0  # as how many cases it counts


def fit(
    observations: Sequence[Observation],
    unused: Set[str] = frozenset(),
    ridge: float = _RIDGE,
    standardised: bool = False,
) -> Regression:
    """The weights that make what was observed likeliest, by Newton's method; all but the constant are held small.

    `unused` features are seen, and not to be weighed. What is small can be asked of the features as they are, or of
    each relative to how much it varies (`standardised`). All observations must have the same features.
    """
    import numpy

    if not observations:
        raise UserError("too little text: it has nothing that the weights could be learned from")
    given = observations[0].features.keys()
    if any(row.features.keys() != given for row in observations) or unused - given:
        raise ValueError("observations of one regression have the same features")
    names = [CONSTANT, *sorted(given - unused)]
    x = numpy.array([[1.0, *(row.features[name] for name in names[1:])] for row in observations])
    y = numpy.array([float(row.true) for row in observations])
    counts = numpy.array([row.times for row in observations])
    mean, spread = numpy.zeros(len(names)), numpy.ones(len(names))
    if standardised:
        mean[1:], spread[1:] = x[:, 1:].mean(axis=0), x[:, 1:].std(axis=0) + 1e-9
    x = (x - mean) / spread
    ridges = numpy.array([_FREE if name == CONSTANT else ridge for name in names])
    w = numpy.zeros(len(names))
    for _ in range(_ROUNDS):
        p = 1 / (1 + numpy.exp(-numpy.clip(x @ w, -30, 30)))
        slope = x.T @ (counts * (y - p)) - ridges * w
        curve = (x * (counts * p * (1 - p))[:, None]).T @ x + numpy.diag(ridges)
        w += numpy.linalg.solve(curve, slope)
    w /= spread
    w[0] -= w @ mean
    return Regression({name: round(float(w[i]), _DIGITS) for i, name in enumerate(names)}, frozenset(unused))
