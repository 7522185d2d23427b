"""What each observation says for a name's being wrong, or lost: two tables of weights, kept as one text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from qa_lint.resources.regression import Weights
from qa_lint.resources.table_file import read_rows, write_rows


@dataclass(frozen=True, eq=False)
class NameWeights:
    """Log-odds by observation: of another name in its place, and of nothing in its place."""

    wrong: Weights
    lost: Weights

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a table written by `save`."""
        tables: dict[str, dict[str, float]] = {"wrong": {}, "lost": {}}
        for table, observation, weight in read_rows(path):
            tables[table][observation] = float(weight)
        return cls(**tables)

    def save(self, path: Path, note: str = "") -> None:
        """One line an observation: the table, the observation and its weight."""
        tables = ("wrong", self.wrong), ("lost", self.lost)
        rows = ((table, name, f"{weight:g}") for table, weights in tables for name, weight in sorted(weights.items()))
        write_rows(path, rows, note)
