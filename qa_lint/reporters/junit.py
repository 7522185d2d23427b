"""For continuous integration that counts tests: JUnit's XML, as Jenkins and GitLab read it.

A document is a test suite; a finding is a failed test of it, one of severity `info` a test that passed and says
something. A document without findings is one test that passed, so that a report is never empty.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from qa_lint.model import MEMORY, Finding, Location, Problem, Report, Style
from qa_lint.reporters.headings import heading, score_line
from qa_lint.reporters.paths import from_root, said
from qa_lint.reporters.xml_text import document, possible


def junit(report: Report, style: Style) -> str:
    """A suite for each document and for each file that could not be checked."""
    root = Element("testsuites", name="qa-lint")
    if report.score:
        SubElement(SubElement(root, "properties"), "property", _score(report, style))
    names = {path: d.target or MEMORY for d in report.documents for path in (d.source, d.target)}
    suites: dict[str, list[Element]] = {name: [] for name in sorted(set(names.values()))}
    for problem in report.errors:
        suites.setdefault(problem.path or "qa-lint", []).append(_unread(problem, style))
    for finding in report.findings:
        path = finding.place.path
        suites.setdefault(names.get(path, path or MEMORY), []).append(_case(finding, style))
    for name, cases in suites.items():
        told = possible(from_root(name, style))
        cases = cases or [Element("testcase", name="qa-lint", classname=told, file=told)]
        counts = {kind: str(sum(case.find(kind[:-1]) is not None for case in cases)) for kind in ("failures", "errors")}
        suite = SubElement(root, "testsuite", {"name": told, "tests": str(len(cases)), **counts})
        suite.extend(cases)
    for kind in ("tests", "failures", "errors"):
        root.set(kind, str(sum(int(suite.get(kind, "0")) for suite in root.iter("testsuite"))))
    return document(root)


def _case(finding: Finding, style: Style) -> Element:
    place = finding.place
    file = possible(from_root(place.path or MEMORY, style))
    case = Element("testcase", {
        "name": possible(f"{finding.rule} {place.position}"), "classname": file, "file": file,
        "line": str(place.start.line),
    })  # fmt: skip
    properties = SubElement(case, "properties")
    for name, value in _properties(finding, style):
        SubElement(properties, "property", name=name, value=possible(value))
    told = possible("\n".join(_lines(finding, style)))
    if finding.severity == "info":
        SubElement(case, "system-out").text = told
    else:
        kind = f"{finding.category}/{finding.rule}"
        SubElement(case, "failure", type=kind, message=possible(finding.message)).text = told
    return case


def _properties(finding: Finding, style: Style) -> list[tuple[str, str]]:
    told = [("severity", finding.severity), ("category", finding.category), ("mqm", finding.mqm)]
    told.append(("fingerprint", finding.fingerprint))
    if finding.fix:
        told.append(("fix", "; ".join(f"{said(edit.place, style)}: {edit.text}" for edit in finding.fix.edits)))
    return told


def _lines(finding: Finding, style: Style) -> list[str]:
    sides: list[tuple[str, Location | None]] = [("source", finding.source), ("target", finding.target)]
    lines = [f"{heading(name, style.language)} {said(place, style)}: {place.text}" for name, place in sides if place]
    return [f"{said(finding.place, style)}: {finding.message}", *lines]


def _unread(problem: Problem, style: Style) -> Element:
    file = possible(from_root(problem.path or "qa-lint", style))
    case = Element("testcase", {"name": "not-checked", "classname": file, "file": file})
    SubElement(case, "error", type="not-checked", message=possible(problem.message))
    return case


def _score(report: Report, style: Style) -> dict[str, str]:
    assert report.score is not None, "asked by the caller"
    return {"name": "mqm", "value": score_line(report.score, style.language)}
