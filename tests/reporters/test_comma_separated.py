"""A finding that has a place on one side alone is a whole row for a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from qa_lint.model import Style
from qa_lint.reporters.comma_separated import comma_separated, is_report

from . import finding, report


def test_cells_of_a_side_that_has_no_place_are_empty() -> None:
    (row,) = csv.DictReader(io.StringIO(comma_separated(report(finding(source=None)), Style())))
    empty = {name for name, cell in row.items() if name.startswith("source_") and not cell}
    assert empty == {f"source_{name}" for name in ("path", "line", "column", "end_line", "end_column", "text", "label")}
    assert (row["target_text"], row["target_line"], row["target_label"]) == ("3 billion won", "1", "")


def test_a_report_is_known_by_its_header(tmp_path: Path) -> None:
    (tmp_path / "report.csv").write_text(comma_separated(report(finding()), Style()), encoding="utf-8")
    (tmp_path / "table.csv").write_text("ko,en\n나무,tree\n", encoding="utf-8")
    assert is_report(tmp_path / "report.csv")
    assert not is_report(tmp_path / "table.csv")
    assert not is_report(tmp_path / "none.csv")
