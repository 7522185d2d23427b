"""For code scanning: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from qa_lint.model import Finding, Fix, Language, Location, Problem, Report, Rule, Severity, Style
from qa_lint.reporters.headings import heading
from qa_lint.reporters.json import plain_json
from qa_lint.reporters.paths import from_root

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"  # what GitHub calls the root of the checkout


def sarif(report: Report, style: Style) -> str:
    """One run: the rules that ran, what they found, and what could not be checked."""
    rules = list(report.rules.values())
    order = {rule.name: index for index, rule in enumerate(rules)}
    run: dict[str, Any] = {
        "tool": {"driver": _driver(rules, style)},
        "automationDetails": {"id": "qa-lint/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, style)],
        "results": [_result(finding, order, style) for finding in report.findings],
    }
    if report.score:
        run["properties"] = {"mqmPointsPerThousandWords": round(report.score.whole.per_thousand, 4)}
    return plain_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _driver(rules: Sequence[Rule], style: Style) -> dict[str, Any]:
    driver: dict[str, Any] = {"name": "qa-lint", "rules": [_rule(rule, style.language) for rule in rules]}
    return driver | ({"version": style.program} if style.program else {})


def _rule(rule: Rule, language: Language) -> dict[str, Any]:
    why = " ".join(rule.why.split())
    examples = [example for example in rule.examples if example.bad]
    shown = "".join(
        f"\n- {heading(side, language)}: {line}"
        for example in examples[:1]
        for side, lines in (("source", example.source), ("target", example.target))
        for line in lines
    )
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": why},
        "help": {
            "text": f"{why}\n{shown}\n\nqa-lint explain {rule.name}",
            "markdown": f"{why}\n{shown}\n\n`qa-lint explain {rule.name}`",
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.category, rule.mqm], "category": rule.category, "mqm": rule.mqm},
    }


def _invocation(report: Report, style: Style) -> dict[str, Any]:
    told = [_notification(problem, "error", style) for problem in report.errors]
    told += [_notification(problem, "note", style) for problem in report.notes]
    return {"executionSuccessful": not report.errors, "toolExecutionNotifications": told}


def _notification(problem: Problem, level: str, style: Style) -> dict[str, Any]:
    told: dict[str, Any] = {"level": level, "message": {"text": problem.message}}
    if problem.path:
        region = {"region": {"startLine": problem.line}} if problem.line else {}
        told["locations"] = [{"physicalLocation": {"artifactLocation": _file(problem.path, style), **region}}]
    return told


def _result(finding: Finding, order: Mapping[str, int], style: Style) -> dict[str, Any]:
    other = finding.source if finding.target else None
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(finding.place, style)],
        "partialFingerprints": {"qaLint/v1": finding.fingerprint},
        "properties": {"category": finding.category, "mqm": finding.mqm},
    }
    if finding.rule in order:
        result["ruleIndex"] = order[finding.rule]
    if other:
        said = {"message": {"text": f"{heading('source', style.language)}: {other.text}"}}
        result["relatedLocations"] = [{"id": 1, **_location(other, style), **said}]
    if finding.fix and all(edit.place.path for edit in finding.fix.edits):
        result["fixes"] = [_fix(finding.fix, style)]
    return result


def _location(place: Location, style: Style) -> dict[str, Any]:
    if not place.path:  # a text in memory has no place that another program could look up
        return {"message": {"text": place.text}}
    region = _region(place) | {"snippet": {"text": place.text}}
    told: dict[str, Any] = {"physicalLocation": {"artifactLocation": _file(place.path, style), "region": region}}
    return told | {"logicalLocations": [{"fullyQualifiedName": place.label}]} if place.label else told


def _region(place: Location) -> dict[str, int]:
    (line, column), (end_line, end_column) = place.start, place.end
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _file(path: str, style: Style) -> dict[str, str]:
    if path == "-":
        return {"uri": "stdin"}
    if path.startswith("/"):
        return {"uri": "file://" + quote(path)}
    return {"uri": quote(from_root(path, style)), "uriBaseId": _ROOT}


def _fix(fix: Fix[Location], style: Style) -> dict[str, Any]:
    changes: dict[str, list[dict[str, Any]]] = {}
    for edit in fix.edits:
        replacement = {"deletedRegion": _region(edit.place), "insertedContent": {"text": edit.text}}
        changes.setdefault(edit.place.path or "", []).append(replacement)
    told = [{"artifactLocation": _file(path, style), "replacements": edits} for path, edits in changes.items()]
    return {"description": {"text": "; ".join(edit.text for edit in fix.edits)}, "artifactChanges": told}
