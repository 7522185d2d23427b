"""What reporters see: findings, problems, and how they may write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qa_lint.model.hit import Fix
from qa_lint.model.place import Location
from qa_lint.model.problem import Problem
from qa_lint.model.rule import Severity
from qa_lint.model.text import Language

INTERNAL = "internal"  # the category of findings about qa-lint itself, which nothing silences


@dataclass(frozen=True)
class Finding:
    """A hit as reporters see it: graded, worded and placed."""

    rule: str
    category: str
    severity: Severity
    message: str
    source: Location | None
    target: Location | None
    fingerprint: str = ""
    fix: Fix[Location] | None = None

    @property
    def place(self) -> Location:
        """Where an annotation goes: the target side, or the source side when there is no target."""
        found = self.target or self.source
        assert found is not None, "a finding has a source or a target"
        return found


@dataclass(frozen=True)
class Report:
    """All that a run has to say, sorted."""

    findings: Sequence[Finding]
    errors: Sequence[Problem]
    notes: Sequence[Problem]
    files: int
    pairs: int


@dataclass(frozen=True)
class Style:
    """How a reporter may write: with colour or not, and how wide."""

    color: bool = False
    width: int = 100
    language: Language = "en"


Reporter = Callable[[Report, Style], str]
