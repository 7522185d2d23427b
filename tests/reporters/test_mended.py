"""What a fix leaves in the place of a finding."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

from each import each
from openpyxl import load_workbook

from qa_lint.engine.locate import locate
from qa_lint.model import Edit, Finding, Fix, Style, TextFile
from qa_lint.reporters.mended import mended_text
from qa_lint.reporters.page import html
from qa_lint.reporters.workbook import xlsx

from . import finding, report

FILE = TextFile("en/b.txt", "It opens on July 13.\nHe said it is late. Nobody came.\n")


def fixed(found: str, *edits: tuple[str, str], file: TextFile = FILE) -> Finding:
    """A finding about a text of the file, in which texts that stand there first are exchanged for others."""

    def place(text: str) -> tuple[int, int]:
        start = file.text.index(text)
        return start, start + len(text)

    written = tuple(Edit(locate(file, *place(there)), better) for there, better in edits)
    return replace(finding(source=None, target=locate(file, *place(found))), fix=Fix(written))


@each(
    ("found", "edits", "left"),
    [
        ("July 13", [("13", "3")], "July 3"),
        ("July 13", [("July 13", "June 3")], "June 3"),
        ("July", [("13", "3")], "July 3"),  # the place reaches to what is changed
        ("13", [("July 13", "May 9")], "May 9"),
        ("He said it is late.", [("it", "“it"), ("late", "late”")], "He said “it is late”."),
        ("July 13", [("late", "early")], "early"),  # on another line
        ("July 13", [("13", "3"), ("late", "early")], "3; early"),
        ("July 13", [], ""),
    ],
)
def test_what_is_left(found: str, edits: Sequence[tuple[str, str]], left: str) -> None:
    assert mended_text(fixed(found, *edits)) == left


def test_far_from_the_finding_in_a_long_line_it_is_what_the_fix_writes() -> None:
    file = TextFile("en/c.txt", f"July {'and so on ' * 500}13\n")
    assert mended_text(fixed("July", ("13", "3"), file=file)) == "3"


def test_reports_for_reviewers_show_it() -> None:
    told = report(fixed("July 13", ("13", "3")))
    header, row = load_workbook(io.BytesIO(xlsx(told, Style()))).worksheets[0].iter_rows(values_only=True)
    assert dict(zip(header, row, strict=True))["Fix"] == "July 3"
    assert "July 3" in "".join(html(told, Style()))
