"""Weighing named features as logistic regressions do. The weights are log odds, few enough to be read.

A feature that a regression does not know, or one that it weighs and is not given, is a mistake in the program or in the
table, and raises an error: taken for a zero, nobody would notice. What is deliberately not weighed stands in the table,
too, without a weight.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import ClassVar, Self

from qa_lint.resources.table_file import read_rows, write_rows

Weights = Mapping[str, float]

CONSTANT = "constant"  # the weight of a case in which nothing is seen
_NO_WEIGHT = "-"  # stands in the table for that of a feature which is given but does not count


@dataclass(frozen=True)
class Regression:
    """The weight of each feature and of the constant; `unused` features are given, too, and not weighed."""

    weights: Weights
    unused: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if CONSTANT not in self.weights or self.unused & self.weights.keys():
            raise ValueError(f"each feature stands once in a regression, and a constant: {sorted(self.weights)}")

    @cached_property
    def features(self) -> frozenset[str]:
        """All that must be given."""
        return frozenset(self.weights.keys() | self.unused) - {CONSTANT}

    def log_odds(self, features: Mapping[str, float]) -> float:
        """How likely the features make it; 0 is undecided. Raises ValueError unless exactly those known are given."""
        if features.keys() != self.features:
            raise ValueError(f"features and weights do not match: {', '.join(sorted(features.keys() ^ self.features))}")
        weights = self.weights
        return weights[CONSTANT] + sum(weights[name] * value for name, value in features.items() if name in weights)

    def at_most(self, features: Mapping[str, float], unknown: Collection[str]) -> float:
        """The log odds at most, whatever some features are that are 0 here and never below: where they speak against
        it, what is to be known of them can only lower the odds. Raises ValueError as `log_odds` does.
        """
        if any(self.weights.get(name, 0.0) > 0 for name in unknown):
            return math.inf
        return self.log_odds(features)


class Regressions:
    """Some regressions by name, kept as one table: a row for each of a regression's features, with its weight."""

    names: ClassVar[tuple[str, ...]]  # which ones, in the order of the table

    def __init__(self, regressions: Mapping[str, Regression]) -> None:
        if regressions.keys() != set(self.names):
            raise ValueError(f"the regressions are {', '.join(self.names)} and not {', '.join(regressions)}")
        self._regressions = regressions

    def __getitem__(self, name: str) -> Regression:
        return self._regressions[name]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a table written by `save`; raises ValueError where it is none."""
        weights: dict[str, dict[str, float]] = {}
        unused: dict[str, set[str]] = {}
        for name, feature, weight in read_rows(path):
            if feature in weights.setdefault(name, {}) or feature in unused.setdefault(name, set()):
                raise ValueError(f"{path}: {feature} stands twice in {name}")
            if weight == _NO_WEIGHT:
                unused[name].add(feature)
            else:
                weights[name][feature] = float(weight)
        return cls({name: Regression(weights[name], frozenset(unused[name])) for name in weights})

    def save(self, path: Path, note: str = "") -> None:
        """One line a feature: the regression, the feature and its weight; the constant comes first."""
        rows = []
        for name in self.names:
            regression = self[name]
            for feature in (CONSTANT, *sorted(regression.features)):
                weight = regression.weights.get(feature)
                rows.append((name, feature, _NO_WEIGHT if weight is None else f"{weight:g}"))
        write_rows(path, rows, note)
