"""Checkstyle's files with their errors."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from qa_lint.model import Problem, Style
from qa_lint.reporters.checkstyle import checkstyle

from . import report


@pytest.mark.parametrize(("line", "told"), [(3, "3"), (None, "1")])
def test_a_problem_stands_in_its_line_or_in_the_first(line: int | None, told: str) -> None:
    written = checkstyle(report(errors=(Problem("not text", "b.tsv", line),)), Style())
    (file,) = ElementTree.fromstring(written)  # noqa: S314 - of our own making
    assert file.attrib["name"] == "b.tsv"
    assert [error.attrib for error in file] == [
        {"line": told, "severity": "error", "message": "not text", "source": "qa-lint.not-checked"}
    ]
