"""A finding is a row of a workbook: its texts, what it is about in the color of its severity."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from qa_lint.model import Severity, Style
from qa_lint.reporters.workbook import xlsx

from . import TARGET, finding, of, report


@pytest.mark.parametrize(("severity", "color"), [("error", "C62828"), ("warning", "8A5A00"), ("info", "0550AE")])
def test_what_a_finding_is_about_has_the_color_of_its_severity(severity: Severity, color: str) -> None:
    book = load_workbook(io.BytesIO(xlsx(report(finding(severity, source=None)), Style())), rich_text=True)
    header, row = book.worksheets[0].iter_rows()
    cells = {str(name.value): cell for name, cell in zip(header, row, strict=True)}
    assert cells["Source"].value == "", "it has no place there"
    assert str(cells["Target"].value) == "3 billion won"
    assert cells["Target"].font.color.rgb == f"FF{color}"
    assert book.properties.title == "qa-lint"
    sheet = book.worksheets[0]
    assert sheet.column_dimensions[cells["Message"].column_letter].width > 30
    read = (cells[name].alignment for name in ("Rule", "Target", "Message"))
    assert {(alignment.wrap_text, alignment.vertical) for alignment in read} == {(True, "top")}
    assert cells["Severity"].value == severity


@pytest.mark.parametrize(("findings", "rows"), [(0, "2"), (1, "2"), (2, "2:3"), (3, "2:4")])
def test_a_decision_is_chosen_in_each_row_of_a_finding(findings: int, rows: str) -> None:
    """And in the first row where there is no finding: a sheet cannot offer a choice nowhere."""
    told = report(*(finding("error", source=None) for _ in range(findings)))
    sheet = load_workbook(io.BytesIO(xlsx(told, Style()))).worksheets[0]
    assert {(cell.font.bold, cell.border.bottom.style) for cell in sheet[1]} == {(True, "thin")}
    (column,) = (cell.column_letter for cell in sheet[1] if cell.value == "Decision")
    (line,) = (cell.column_letter for cell in sheet[1] if cell.value == "Line")
    assert [cell.value for cell in sheet[line][1:]] == [1] * findings
    (choice,) = sheet.data_validations.dataValidation
    assert str(choice.sqref) == ":".join(f"{column}{row}" for row in rows.split(":"))


def test_where_a_finding_is_is_told_by_its_line_or_as_the_program_calls_it_that_opens_the_file() -> None:
    place = of(TARGET, "The end")
    told = report(*(finding(target=target, source=None) for target in (place, replace(place, label="Sheet1!B7"))))
    sheet = load_workbook(io.BytesIO(xlsx(told, Style()))).worksheets[0]
    (line,) = (cell.column_letter for cell in sheet[1] if cell.value == "Line")
    assert [cell.value for cell in sheet[line][1:]] == [2, "Sheet1!B7"]
