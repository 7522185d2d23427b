"""For spreadsheets and scripts: a finding a row, as RFC 4180 has it, in UTF-8."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from qa_lint.model import REPORT_COLUMNS, Finding, Location, Report, Style

_SIDE = ("path", "line", "column", "end_line", "end_column", "text")
HEADER = (
    *REPORT_COLUMNS, *(f"source_{name}" for name in _SIDE),
    *(f"target_{name}" for name in _SIDE), "fingerprint", "fix", "fix_is_safe",
    "source_label", "target_label", "key",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # how a cell begins that a spreadsheet would compute


def comma_separated(report: Report, style: Style) -> str:
    """A header, what could not be checked (category `not-checked`, without a rule), and the findings."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADER)
    for problem in report.errors:
        place = (problem.path or "", problem.line or "")
        cells = ("", "not-checked", "error", "", problem.message, *[""] * len(_SIDE), *place)
        writer.writerow([_harmless(cell) for cell in cells] + [""] * (len(HEADER) - len(cells)))
    for finding in report.findings:
        writer.writerow([_harmless(cell) for cell in _cells(finding)])
    return out.getvalue()


def _cells(finding: Finding) -> list[str | int]:
    fix = finding.fix
    edits = "; ".join(f"{edit.place}: {edit.text}" for edit in fix.edits) if fix else ""
    told = [finding.rule, finding.category, finding.severity, finding.mqm, finding.message]
    sides = [*_side(finding.source), *_side(finding.target)]
    labels = [place.label if place else "" for place in (finding.source, finding.target)]
    return [*told, *sides, finding.fingerprint, edits, str(fix.safe).lower() if fix else "", *labels, finding.place.key]


def _side(place: Location | None) -> list[str | int]:
    if place is None:
        return [""] * len(_SIDE)
    return [place.path or "", *place.start, *place.end, place.text]


def _harmless(cell: str | int) -> str | int:
    """A cell that no spreadsheet takes for a formula: such a one is given an apostrophe, as the spreadsheets do."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def is_report(file: Path) -> bool:
    """Whether a file is such a report, as its header shows; it reads as a table of both languages."""
    head = ",".join(REPORT_COLUMNS).encode()
    try:
        with file.open("rb") as stream:
            return stream.read(len(head)) == head
    except (OSError, ValueError):
        return False
