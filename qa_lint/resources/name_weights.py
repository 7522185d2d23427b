"""What each observation says for a name's being wrong, or lost: two tables of weights, kept as one text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from qa_lint.model import LINE_END
from qa_lint.resources.regression import Weights


@dataclass(frozen=True, eq=False)
class NameWeights:
    """Log-odds by observation: of another name in its place, and of nothing in its place."""

    wrong: Weights
    lost: Weights

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a table written by `save`."""
        tables: dict[str, dict[str, float]] = {"wrong": {}, "lost": {}}
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line and not line.startswith("#"):
                table, observation, weight = line.split("\t")
                tables[table][observation] = float(weight)
        return cls(**tables)

    def save(self, path: Path, note: str = "") -> None:
        """One line an observation: the table, the observation and its weight."""
        lines = [f"# {line}".rstrip() for line in LINE_END.split(note) if note]
        for table, weights in (("wrong", self.wrong), ("lost", self.lost)):
            lines += [f"{table}\t{name}\t{weight:g}" for name, weight in sorted(weights.items())]
        path.write_text("\n".join([*lines, ""]), encoding="utf-8")
