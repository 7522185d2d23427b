"""What reporters are given in these tests."""

from __future__ import annotations

from qa_lint.engine.locate import locate
from qa_lint.model import Finding, Location, Problem, Report, Severity, TextFile

SOURCE = TextFile("ko/a.txt", "예산은 3억 원이다.\n끝.\n")
TARGET = TextFile("en/a.txt", "The budget is 3 billion won.\nThe end.\n")


def of(file: TextFile, text: str) -> Location:
    start = file.text.index(text)
    return locate(file, start, start + len(text))


def finding(
    severity: Severity = "error",
    message: str = "off by ten",
    source: Location | None = of(SOURCE, "3억 원"),  # noqa: B008
    target: Location | None = of(TARGET, "3 billion won"),  # noqa: B008
    rule: str = "wrong-magnitude",
) -> Finding:
    return Finding(rule, "number", severity, message, source, target, "0123456789abcdef", mqm="accuracy/mistranslation")


def report(*findings: Finding, errors: tuple[Problem, ...] = ()) -> Report:
    return Report(findings, errors, (), files=2, pairs=3)
