"""For merge requests: GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/).

It has no place for the end of a stretch, a fix or what could not be done: the last is an issue of its own.
"""

from __future__ import annotations

import hashlib
from typing import Any

from qa_lint.model import Finding, Location, Problem, Report, Severity, Style
from qa_lint.reporters.headings import heading
from qa_lint.reporters.json import plain_json
from qa_lint.reporters.paths import from_root, labelled, said

_SEVERITIES: dict[Severity, str] = {"error": "critical", "warning": "major", "info": "info"}


def gitlab(report: Report, style: Style) -> str:
    """A list of issues, those first that say what could not be checked."""
    issues = [_problem(problem, style) for problem in report.errors]
    issues += [_issue(finding, style) for finding in report.findings]
    return plain_json(issues, indent=1) + "\n"


def _issue(finding: Finding, style: Style) -> dict[str, Any]:
    other = finding.source if finding.target else None
    issue: dict[str, Any] = {
        "type": "issue",
        "check_name": finding.rule,
        "description": labelled(finding),
        "categories": [finding.category],
        "content": {"body": f"MQM: {finding.mqm}"},
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": finding.fingerprint,
        "location": _location(finding.place, style),
    }
    if other:
        issue["content"]["body"] += f"\n\n{heading('source', style.language)} {said(other, style)}: {other.text}"
        issue["other_locations"] = [_location(other, style)]
    return issue


def _location(place: Location, style: Style) -> dict[str, Any]:
    begin, end = ({"line": line, "column": column} for line, column in (place.start, place.end))
    lines = {"begin": place.start.line, "end": place.end.line}
    return {"path": from_root(place.path or "", style), "lines": lines, "positions": {"begin": begin, "end": end}}


def _problem(problem: Problem, style: Style) -> dict[str, Any]:
    path = from_root(problem.path or "", style)
    return {
        "type": "issue",
        "check_name": "not-checked",
        "description": problem.message,
        "categories": ["internal"],
        "severity": "blocker",
        "fingerprint": hashlib.sha256(f"{path}\0{problem.message}".encode("utf-8", "replace")).hexdigest()[:16],
        "location": {"path": path, "lines": {"begin": problem.line or 1}},
    }
