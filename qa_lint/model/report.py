"""What reporters see: findings, problems, and how they may write."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from qa_lint.model.hit import Fix
from qa_lint.model.place import Location
from qa_lint.model.problem import Problem
from qa_lint.model.rule import Rule, Severity
from qa_lint.model.score import Score
from qa_lint.model.text import Language

INTERNAL = "internal"  # the category of findings about qa-lint itself, which nothing silences
REPORT_COLUMNS = ("rule", "category", "severity", "mqm", "message")  # with which a table of findings begins
# two columns of a workbook of findings, by which it is known whatever program has saved it since
WORKBOOK_COLUMNS: Mapping[Language, tuple[str, str]] = {"en": ("MQM type", "Fingerprint"), "ko": ("MQM 유형", "지문")}


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
    mqm: str = ""  # the error type in the Multidimensional Quality Metrics typology; empty: it is about qa-lint itself
    around: tuple[str, str] = ("", "")  # digests of the source and the target segment; empty: there is none
    formerly: tuple[str, ...] = ()  # the rules that found this in earlier versions
    former_fingerprints: tuple[str, ...] = ()  # by their names, in the same order

    @property
    def names(self) -> frozenset[str]:
        """By which it may be silenced: its rule, what that was called, and its category."""
        return frozenset((self.rule, *self.formerly, self.category))

    @property
    def place(self) -> Location:
        """Where an annotation goes: the target side, or the source side when there is no target."""
        found = self.target or self.source
        assert found is not None, "a finding has a source or a target"
        return found


@dataclass(frozen=True)
class Row:
    """A pair of a document as it was read: the places of both sides, None where a side is missing altogether."""

    source: Location | None
    target: Location | None


@dataclass(frozen=True)
class Checked:
    """A document that was linted, whether anything was found in it or not."""

    source: str | None  # its file, or the original's; None: it is in memory
    target: str | None  # the translation's file; the same where one file holds both
    pairs: int
    words: int  # of the source, divided by white space, as MQM counts them
    rows: Sequence[Row] = ()  # in reading order, where a reporter asked for them (`shows_texts`)
    settings: Path | None = None  # its configuration, where that is not the one of the run


class Decided(NamedTuple):
    """What somebody said of a finding in an earlier report."""

    decision: str  # "fix", "accept" or "open", what else was written there, or nothing
    reason: str


@dataclass(frozen=True)
class Report:
    """All that a run has to say, sorted. Of many findings most are on disk: go through them rather than keep them."""

    findings: Sequence[Finding]
    errors: Sequence[Problem]
    notes: Sequence[Problem]
    files: int
    pairs: int
    rules: Mapping[str, Rule] = field(default_factory=dict, repr=False)  # those that ran, by name
    documents: Sequence[Checked] = field(default=(), repr=False)  # by path
    score: Score | None = None  # where it was asked for
    decided: Mapping[str, Decided] = field(default_factory=dict, repr=False)  # by fingerprint


@dataclass(frozen=True)
class Style:
    """How a reporter may write: with colour or not, how wide, in which language, and for whom."""

    color: bool = False
    width: int = 100
    language: Language = "en"
    folder: str = ""  # the working folder seen from the root of what a server checks out: "docs/"; empty: the root
    program: str = ""  # the version of qa-lint
    quiet: bool = False  # the findings alone: no summary for people


# a text that is long where the findings are many comes in pieces: then nobody holds all of it
Reporter = Callable[[Report, Style], str | bytes | Iterator[str]]


def shows_texts(reporter: Reporter) -> Reporter:
    """Mark a reporter that shows the documents themselves: it is given their rows, which others do without."""
    reporter.shows_texts = True  # type: ignore[attr-defined]
    return reporter
