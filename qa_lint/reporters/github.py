"""For GitHub Actions: workflow commands that become annotations on the changed lines.

The commands are those of https://docs.github.com/actions/reference/workflow-commands-for-github-actions. Every line
that is printed begins with a command, so no line of the user's text can begin one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Literal

from qa_lint.model import SEVERITIES, Finding, Problem, Report, Severity, Style
from qa_lint.reporters.full import visible
from qa_lint.reporters.headings import heading
from qa_lint.reporters.mended import mended_line
from qa_lint.reporters.paths import from_root, said

SHOWN = 10  # annotations of each level that GitHub shows for a step

_Level = Literal["error", "warning", "notice"]
_LEVELS: dict[Severity, _Level] = {"error": "error", "warning": "warning", "info": "notice"}


def github(report: Report, style: Style) -> Iterator[str]:
    """An annotation a problem and a finding, the gravest first, and one notice of how many more than are shown."""
    counts = Counter(_LEVELS[finding.severity] for finding in report.findings)
    counts["error"] += len(report.errors)
    hidden = {level: counts[level] - SHOWN for level in _LEVELS.values() if counts[level] > SHOWN}
    if hidden and counts["notice"] >= SHOWN:
        # the closing notice takes one of the places for notices, so one finding less is shown there
        hidden["notice"] = counts["notice"] - SHOWN + 1
    yield from (f"::error {_problem(problem, style)}\n" for problem in report.errors)
    for severity in SEVERITIES:
        level = _LEVELS[severity]
        graded = (finding for finding in report.findings if finding.severity == severity)
        shown = islice(graded, counts[level] - hidden.get(level, 0)) if level == "notice" else graded
        yield from (f"::{level} {_finding(finding, style)}\n" for finding in shown)
    if hidden:
        yield f"::notice title=qa-lint::{_more(hidden, style)}\n"


def _more(hidden: dict[_Level, int], style: Style) -> str:
    if style.language == "ko":
        told = ", ".join(f"{level} {number}건" for level, number in hidden.items())
        return f"GitHub은 수준마다 주석을 {SHOWN}개까지 보여 줍니다. 더 있는 것: {told}"
    told = ", ".join(f"{number} more of level {level}" for level, number in hidden.items())
    return f"GitHub shows {SHOWN} annotations a level; there are {told}"


def _finding(finding: Finding, style: Style) -> str:
    """The message begins with the place: the log shows the message alone."""
    place = finding.place
    properties: dict[str, str | int] = {"file": from_root(place.path, style)} if place.path else {}
    properties |= {"line": place.start.line, "endLine": place.end.line}
    if place.start.line == place.end.line:  # with columns over several lines GitHub drops the annotation
        properties |= {"col": place.start.column, "endColumn": place.end.column}
    message = f"{said(place, style)}: {finding.message}"
    if (fixed := mended_line(finding)) and finding.fix:
        told = heading("fixed" if finding.fix.safe else "fixed perhaps", style.language)
        message += f"\n{told} {fixed.row}: {fixed.excerpt}"
    return _annotation(properties, finding.rule, message)


def _problem(problem: Problem, style: Style) -> str:
    problem = replace(problem, path=from_root(problem.path, style) if problem.path else None)
    known = {"file": problem.path, "line": problem.line}
    return _annotation({name: value for name, value in known.items() if value}, "qa-lint", str(problem))


def _annotation(properties: dict[str, str | int], title: str, message: str) -> str:
    told = [f"{name}={_property(str(value))}" for name, value in (properties | {"title": title}).items()]
    return f"{','.join(told)}::{_data(message)}"


def _data(text: str) -> str:
    """What a command says; the log that shows it is a terminal."""
    written = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(written)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
