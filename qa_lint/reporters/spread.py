"""Findings in the text that they are about: which rows of which document, and which stretch of either side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from qa_lint.model import LINE_END, Checked, Finding, Location, Place, Report, Row

Side = Literal["source", "target"]
_SIDES: tuple[Side, Side] = ("source", "target")


class Piece(NamedTuple):
    """A stretch of a text, and the numbers of the findings that cover it; empty: the place where something lacks."""

    text: str
    findings: tuple[int, ...] = ()


class _Mark(NamedTuple):
    start: int
    end: int
    finding: int


@dataclass
class ShownRow:
    """A row, the findings that belong to it, and what findings of whichever row cover of its sides."""

    row: Row
    findings: list[int] = field(default_factory=list)
    marks: dict[Side, list[_Mark]] = field(default_factory=lambda: {side: [] for side in _SIDES})

    def place(self, side: Side) -> Location | None:
        return self.row.source if side == "source" else self.row.target

    def pieces(self, side: Side) -> list[Piece]:
        """The text of a side in pieces, each covered by the same findings from its beginning to its end."""
        place, marks = self.place(side), self.marks[side]
        text = place.text if place else ""
        cuts = sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)})
        pieces = []
        for start, end in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
            if lacking := tuple(m.finding for m in marks if m.start == m.end == start):
                pieces.append(Piece("", lacking))
            if start < end:
                covering = tuple(m.finding for m in marks if m.start <= start and end <= m.end and m.start < m.end)
                pieces.append(Piece(text[start:end], covering))
        return pieces


@dataclass
class Spread:
    """A document with its findings; `loose` are those about none of its rows."""

    document: Checked
    rows: list[ShownRow]
    loose: list[int] = field(default_factory=list)


def spread(report: Report) -> list[Spread]:
    """The documents of a report with its findings, by their numbers; those of no document stand in one of their own."""
    return _Spreading(report.documents).all_of(report.findings)


class _Spreading:
    """The documents, and an index of their rows by file and line."""

    def __init__(self, documents: Sequence[Checked]) -> None:
        self.spreads = [Spread(document, [ShownRow(row) for row in document.rows]) for document in documents]
        self.by_line: dict[tuple[Side, str | None, int], list[ShownRow]] = defaultdict(list)
        for shown in (shown for each in self.spreads for shown in each.rows):
            for side in _SIDES:
                if place := shown.place(side):
                    for line in range(place.start.line, place.end.line + 1):
                        self.by_line[side, place.path, line].append(shown)

    def all_of(self, findings: Sequence[Finding]) -> list[Spread]:
        others: dict[str | None, Spread] = {}
        for number, finding in enumerate(findings):
            home = self._mark_covered(number, finding)
            self._mark_lacking(number, finding, home)
            if home:
                home.findings.append(number)
            else:
                self._document_of(finding, others).loose.append(number)
        return [*self.spreads, *others.values()]

    def _mark_covered(self, number: int, finding: Finding) -> ShownRow | None:
        """Mark the text of both sides that a finding covers; the row that it belongs to, of the target if there is."""
        homes: dict[Side, ShownRow] = {}
        for side in _SIDES:
            place = finding.source if side == "source" else finding.target
            if place is None or not place.text:
                continue
            for shown, whole in self._touched(side, place):
                homes.setdefault(side, shown)
                shown.marks[side].append(_Mark(_offset(whole, place.start), _offset(whole, place.end), number))
        return homes.get("target") or homes.get("source")

    def _mark_lacking(self, number: int, finding: Finding, home: ShownRow | None) -> None:
        """Mark the empty place of a finding in the row that it belongs to."""
        for side in _SIDES:
            place = finding.source if side == "source" else finding.target
            if home and place and not place.text:
                whole = home.place(side)
                if whole is None:
                    home.marks[side].append(_Mark(0, 0, number))
                elif whole.path == place.path and whole.start <= place.start <= whole.end:
                    at = _offset(whole, place.start)
                    home.marks[side].append(_Mark(at, at, number))

    def _touched(self, side: Side, place: Location) -> Iterator[tuple[ShownRow, Location]]:
        """The rows that share text with a place, in reading order, each with all of that side."""
        seen: list[ShownRow] = []
        for line in range(place.start.line, place.end.line + 1):
            for shown in self.by_line.get((side, place.path, line), ()):
                whole = shown.place(side)
                if whole and whole.start < place.end and place.start < whole.end and shown not in seen:
                    seen.append(shown)
                    yield shown, whole

    def _document_of(self, finding: Finding, others: dict[str | None, Spread]) -> Spread:
        path = finding.place.path
        for each in self.spreads:
            if path in (each.document.source, each.document.target):
                return each
        return others.setdefault(path, Spread(Checked(path, path, 0, 0), []))


def _offset(whole: Location, at: Place) -> int:
    """Where a place of the file is in the text of a location; its beginning or end where it lies outside."""
    line = at.line - whole.start.line
    starts = [0, *(match.end() for match in LINE_END.finditer(whole.text))]
    if not 0 <= line < len(starts):
        return 0 if line < 0 else len(whole.text)
    column = at.column - (whole.start.column if line == 0 else 1)
    return min(max(starts[line] + column, 0), len(whole.text))
