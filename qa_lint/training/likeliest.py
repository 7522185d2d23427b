"""Fitting a regression where it is known that one of several cases was true, and not which.

The one that looks most like it counts, the regression is fitted, and that is repeated (Andrews, Tsochantaridis and
Hofmann 2003, "Support Vector Machines for Multiple-Instance Learning"; here with a logistic regression).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from qa_lint.resources.regression import Regression
from qa_lint.training.logistic import Observation, fit

_ROUNDS = 4  # of choosing the likeliest and fitting again
_RIDGE = 1.0  # draws the weights of standardised evidence towards 0


class Bag(NamedTuple):
    """What is seen of several cases, of which only the one that looks most like a true one counts."""

    looks: Sequence[Mapping[str, float]]
    true: bool
    times: float = 1.0  # as how many cases it counts


def fit_likeliest(bags: Sequence[Bag], unused: Set[str] = frozenset()) -> Regression:
    """The regression that tells the true from the others; before there is one, all cases of a bag share its count."""
    shared = [Observation(look, bag.true, bag.times / len(bag.looks)) for bag in bags for look in bag.looks]
    regression = fit(shared, unused, _RIDGE, standardised=True)
    if all(len(bag.looks) == 1 for bag in bags):
        return regression
    for _ in range(_ROUNDS):
        chosen = [Observation(max(bag.looks, key=regression.log_odds), bag.true, bag.times) for bag in bags]
        regression = fit(chosen, unused, _RIDGE, standardised=True)
    return regression
