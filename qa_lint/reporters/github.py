"""For GitHub Actions: workflow commands that become annotations on the changed lines.

The commands are those of https://docs.github.com/actions/reference/workflow-commands-for-github-actions. Every line
that is printed begins with a command, so no line of the user's text can begin one.
"""

from __future__ import annotations

from collections import Counter

from qa_lint.model import SEVERITIES, Finding, Report, Severity, Style

SHOWN = 10  # annotations of each level that GitHub shows for a step

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def github(report: Report, style: Style) -> str:
    """An annotation a finding, the gravest first, and one notice of how many more there were than GitHub shows."""
    findings = sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))
    counts = Counter(finding.severity for finding in findings)
    hidden = {severity: counts[severity] - SHOWN for severity in SEVERITIES if counts[severity] > SHOWN}
    if hidden and counts["info"] >= SHOWN:
        # the closing notice takes one of the places for notices, so one finding less is shown there
        hidden["info"] = counts["info"] - SHOWN + 1
        findings = findings[: len(findings) - hidden["info"]]
    lines = [_command(finding) for finding in findings]
    lines += [f"::error title=qa-lint::{_data(str(problem))}" for problem in report.errors]
    if hidden:
        told = ", ".join(f"{number} more of level {_LEVELS[severity]}" for severity, number in hidden.items())
        lines.append(f"::notice title=qa-lint::GitHub shows {SHOWN} annotations a level; there are {told}")
    return "".join(line + "\n" for line in lines)


def _command(finding: Finding) -> str:
    place = finding.target or finding.source
    properties: dict[str, str | int] = {}
    if place:
        properties = {"file": place.path, "line": place.start.line, "endLine": place.end.line}
        if place.start.line == place.end.line:  # with columns over several lines GitHub drops the annotation
            properties |= {"col": place.start.column, "endColumn": place.end.column}
    properties["title"] = finding.rule
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_LEVELS[finding.severity]} {told}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
