"""For programs: the JSON report, whole or a finding a line. Its form is a contract: other programs depend on it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from qa_lint.late import regex
from qa_lint.model import SEVERITIES, Finding, Fix, Location, Points, Report, Score, Style

VERSION = 1  # of the report's form
# C1 controls, line and paragraph separators, marks that turn the direction of writing, halves of surrogate pairs
_NOT_PLAIN = regex.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def json_report(report: Report, style: Style) -> str:
    """One object: version, findings, errors, summary."""
    by_rule = Counter(finding.rule for finding in report.findings)
    by_severity = Counter(finding.severity for finding in report.findings)
    whole: dict[str, Any] = {
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
    if report.score:
        whole["score"] = _score(report.score)
    return plain_json(whole, indent=1) + "\n"


def json_lines(report: Report, style: Style) -> Iterator[str]:
    """The same findings, one a line."""
    return (plain_json(_finding(finding)) + "\n" for finding in report.findings)


def plain_json(value: object, indent: int | None = None) -> str:
    """JSON with its Korean readable, but nothing in it that ends a line or that a terminal would obey."""
    return _NOT_PLAIN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent))


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity,
        "mqm": finding.mqm,
        "message": finding.message,
        "path": finding.place.path,
        **_lines(finding.place),
        "source": _side(finding.source),
        "target": _side(finding.target),
        "fingerprint": finding.fingerprint,
        "fix": _fix(finding.fix),
    }


def _score(score: Score) -> dict[str, Any]:
    parts = {"by_category": score.categories, "by_file": score.files}
    told = {key: {name: _points(points) for name, points in part.items()} for key, part in parts.items()}
    return {**_points(score.whole), **told, "limit": score.limit, "exceeded": score.exceeded}


def _points(points: Points) -> dict[str, float]:
    return {"points": round(points.points, 4), "words": points.words, "per_thousand": round(points.per_thousand, 4)}


def _fix(fix: Fix[Location] | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{"path": edit.place.path, **_lines(edit.place), "text": edit.text} for edit in fix.edits]
    return {"safe": fix.safe, "edits": edits}


def _side(place: Location | None) -> dict[str, Any] | None:
    return {"path": place.path, **_lines(place), "text": place.text} if place else None


def _lines(place: Location) -> dict[str, int | str]:
    """Where a place is; what has no lines for whoever opens the file has a label besides, and what is called
    something there a key.
    """
    told: dict[str, int | str] = {
        "line": place.start.line,
        "column": place.start.column,
        "end_line": place.end.line,
        "end_column": place.end.column,
    }
    named = {"label": place.label, "key": place.key}
    return told | {name: text for name, text in named.items() if text}
