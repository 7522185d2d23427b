"""The quality of a translation in one figure: penalty points of the Multidimensional Quality Metrics (MQM).

Each finding costs the points of its rule. Normed, as MQM has it, they are points per 1,000 words of the source
(https://themqm.org/error-types-2/the-mqm-scoring-models/).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qa_lint.model.rule import Severity

# of a finding whose rule does not say otherwise: MQM's penalties for major, minor and neutral errors
POINTS: dict[Severity, float] = {"error": 5, "warning": 1, "info": 0}


@dataclass(frozen=True)
class Points:
    """Penalty points, and the words of the source that they are spread over."""

    points: float
    words: int

    @property
    def per_thousand(self) -> float:
        """Points per 1,000 words. A source without any word counts as one word, so that its points are not lost."""
        return 1000 * self.points / max(self.words, 1)


@dataclass(frozen=True)
class Metric:
    """What an automatic metric says of a translation, in percent, and by which version and settings of it."""

    name: str
    score: float
    signature: str


@dataclass(frozen=True)
class Score:
    """The points of a run: all of them, by category, and by the file of the translation."""

    whole: Points
    categories: Mapping[str, Points]
    files: Mapping[str, Points]
    limit: float | None = None  # the most points per 1,000 words that are allowed

    @property
    def exceeded(self) -> bool:
        return self.limit is not None and self.whole.per_thousand > self.limit
