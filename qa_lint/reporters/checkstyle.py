"""For continuous integration of all kinds: Checkstyle's XML (https://checkstyle.org/report_issue.html).

It has a place for the line and column, and for where a rule comes from; the other side goes into the message.
"""

from __future__ import annotations

from collections import defaultdict
from xml.etree.ElementTree import Element, SubElement

from qa_lint.model import MEMORY, Finding, Report, Style
from qa_lint.reporters.headings import heading
from qa_lint.reporters.paths import from_root, labelled, said
from qa_lint.reporters.xml_text import document, possible


def checkstyle(report: Report, style: Style) -> str:
    """An element for each file, in which its errors stand."""
    root = Element("checkstyle", version="4.3")
    files: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for problem in report.errors:
        told = {"line": str(problem.line or 1), "severity": "error", "message": problem.message}
        files[problem.path or MEMORY].append(told | {"source": "qa-lint.not-checked"})
    for finding in report.findings:
        files[finding.place.path or MEMORY].append(_error(finding, style))
    for path, errors in sorted(files.items()):
        file = SubElement(root, "file", name=possible(from_root(path, style)))
        for error in errors:
            SubElement(file, "error", {name: possible(value) for name, value in error.items()})
    return document(root)


def _error(finding: Finding, style: Style) -> dict[str, str]:
    place = finding.place
    other = finding.source if finding.target else None
    where = f" ({heading('source', style.language)} {said(other, style)})" if other else ""
    return {
        "line": str(place.start.line),
        "column": str(place.start.column),
        "severity": finding.severity,
        "message": labelled(finding) + where,
        "source": f"qa-lint.{finding.category}.{finding.rule}",
    }
