"""For reviewdog: its diagnostic format, as JSON (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf).

Columns count bytes of UTF-8 there, so a place whose line is not known has none.
"""

from __future__ import annotations

from typing import Any

from qa_lint.model import LINE_END, Finding, Location, Problem, Report, Severity, Style
from qa_lint.reporters.headings import heading
from qa_lint.reporters.json import plain_json
from qa_lint.reporters.paths import from_root, labelled

_SEVERITIES: dict[Severity, str] = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def rdjson(report: Report, style: Style) -> str:
    """A list of diagnostics, those first that say what could not be checked."""
    diagnostics = [_problem(problem, style) for problem in report.errors]
    diagnostics += [_diagnostic(finding, style) for finding in report.findings]
    return plain_json({"source": {"name": "qa-lint"}, "diagnostics": diagnostics}, indent=1) + "\n"


def _diagnostic(finding: Finding, style: Style) -> dict[str, Any]:
    told: dict[str, Any] = {
        "message": labelled(finding),
        "location": _location(finding.place, style),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
        "original_output": f"{finding.category} {finding.mqm} {finding.fingerprint}",
    }
    if finding.target and finding.source:
        message = f"{heading('source', style.language)}: {finding.source.text}"
        told["related_locations"] = [{"message": message, "location": _location(finding.source, style)}]
    if finding.fix and all(edit.place.path == finding.place.path for edit in finding.fix.edits):
        told["suggestions"] = [{"range": byte_range(edit.place), "text": edit.text} for edit in finding.fix.edits]
    return told


def _location(place: Location, style: Style) -> dict[str, Any]:
    return {"path": from_root(place.path or "", style), "range": byte_range(place)}


def byte_range(place: Location) -> dict[str, dict[str, int]]:
    """The lines of a place, and its columns in bytes of UTF-8, from 1."""
    before = place.excerpt[: place.start.column - place.excerpt_column]
    if len(before) < place.start.column - place.excerpt_column:  # the excerpt was left out
        return {"start": {"line": place.start.line}, "end": {"line": place.end.line}}
    start = {"line": place.start.line, "column": 1 + place.excerpt_offset + _size(before)}
    if place.start.line == place.end.line:
        end = start["column"] + _size(place.text)
    else:
        end = 1 + _size(LINE_END.split(place.text)[-1])
    return {"start": start, "end": {"line": place.end.line, "column": end}}


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _problem(problem: Problem, style: Style) -> dict[str, Any]:
    location: dict[str, Any] = {"path": from_root(problem.path or "", style)}
    if problem.line:
        location["range"] = {"start": {"line": problem.line}}
    return {"message": problem.message, "location": location, "severity": "ERROR", "code": {"value": "not-checked"}}
