"""For programs: the JSON report, whole or a finding a line. Its form is a contract: other programs depend on it."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from qa_lint.model import SEVERITIES, Finding, Location, Report, Style

VERSION = 1  # of the report's form


def json_report(report: Report, style: Style) -> str:
    """One object: version, findings, errors, summary."""
    by_rule = Counter(finding.rule for finding in report.findings)
    by_severity = Counter(finding.severity for finding in report.findings)
    whole = {
        "version": VERSION,
        "findings": [_finding(finding) for finding in report.findings],
        "errors": [{"path": e.path, "line": e.line, "message": e.message} for e in report.errors],
        "summary": {
            "files": report.files,
            "pairs": report.pairs,
            "findings": len(report.findings),
            "by_severity": {severity: by_severity[severity] for severity in SEVERITIES},
            "by_rule": dict(sorted(by_rule.items())),
        },
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def json_lines(report: Report, style: Style) -> str:
    """The same findings, one a line."""
    return "".join(json.dumps(_finding(finding), ensure_ascii=False) + "\n" for finding in report.findings)


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.target or finding.source
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity,
        "message": finding.message,
        "path": place.path if place else None,
        **_lines(place),
        "source": _side(finding.source),
        "target": _side(finding.target),
        "fingerprint": finding.fingerprint,
        "fix": None,
    }


def _side(place: Location | None) -> dict[str, Any] | None:
    return {"path": place.path, **_lines(place), "text": place.text} if place else None


def _lines(place: Location | None) -> dict[str, int | None]:
    if place is None:
        return dict.fromkeys(("line", "column", "end_line", "end_column"))
    return {
        "line": place.start.line,
        "column": place.start.column,
        "end_line": place.end.line,
        "end_column": place.end.column,
    }
