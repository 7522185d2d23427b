"""Documents that other libraries write, and what they say is in them."""

from __future__ import annotations

import io
from pathlib import Path

import docx as python_docx
from hwpx import HwpxDocument

from qa_lint.engine.locate import whole_of
from qa_lint.formats import docx, hwpx
from qa_lint.model import Language, Reading

BOTH: tuple[Language, Language] = ("ko", "en")
ROWS = [("국문", "영문"), ("첫째 줄", "The first line"), ("둘째 줄", "The second line"), ("셋째 줄", "The third line")]


def word(made: python_docx.document.Document) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(whole_of(block).label, str(block.text)) for block in reading.blocks]


def test_what_python_docx_writes() -> None:
    made = python_docx.Document()
    made.add_heading("The title", 1)
    paragraph = made.add_paragraph("It is ")
    paragraph.add_run("bold").bold = True
    paragraph.add_run(" and\tends.")
    made.add_paragraph("An item", style="List Bullet")
    made.sections[0].header.paragraphs[0].text = "The header"
    data = word(made)
    blocks = told(docx.read(data, "a.docx", ("en",)))
    assert blocks == [
        ("¶1", "The title"), ("¶2", "It is bold and\tends."), ("¶3", "An item"), ("header1", "The header"),
    ]  # fmt: skip
    again = python_docx.Document(io.BytesIO(data))
    assert [paragraph.text for paragraph in again.paragraphs] == [text for _, text in blocks[:3]]


def test_a_table_of_python_docx() -> None:
    made = python_docx.Document()
    table = made.add_table(rows=len(ROWS) + 1, cols=2)
    for row, texts in zip(table.rows, [*ROWS[:3], ("제3장", ""), ROWS[3]], strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(3, 0).merge(table.cell(3, 1))
    table.cell(1, 0).merge(table.cell(2, 0))
    reading = docx.read(word(made), "a.docx", BOTH)
    assert [(pair.source.text, pair.target.text) for pair in reading.pairs] == [
        ("첫째 줄\n둘째 줄", "The first line The second line"), ("셋째 줄", "The third line"),
    ]  # fmt: skip
    assert reading.blocks == []


def test_what_python_hwpx_writes(tmp_path: Path) -> None:
    made = HwpxDocument.new()
    paragraph = made.add_paragraph("It costs 3 won.")
    made.tracking.replace(paragraph, "3", "4")
    made.notes.add_footnote("A note", paragraph=paragraph)
    made.notes.add_memo("Said of it", anchor=made.add_paragraph("With a memo"))
    table = made.add_table(rows=len(ROWS), cols=2)
    for row, texts in enumerate(ROWS):
        for column, text in enumerate(texts):
            table.set_cell_text(row, column, text)
    path = tmp_path / "a.hwpx"
    made.save_to_path(path)
    data = path.read_bytes()
    assert [text for _, text in told(hwpx.read(data, "a.hwpx", ("en",)))] == [
        "It costs 4 won.", "With a memo", *[text for row in ROWS for text in row], "A note",
    ]  # fmt: skip
    reading = hwpx.read(data, "a.hwpx", BOTH)
    assert [(pair.source.text, pair.target.text) for pair in reading.pairs] == ROWS[1:]
    again = HwpxDocument.open(path)
    assert all(text in again.text.plain() for row in ROWS for text in row)


def test_a_comment_for_qa_lint(tmp_path: Path) -> None:
    made = python_docx.Document()
    made.add_paragraph("First")
    run = made.add_paragraph().add_run("It costs 3 won.")
    made.add_comment(run, text="qa-lint: ignore[wrong-number] as agreed", author="a", initials="a")
    made.add_comment(run, text="Is this so?", author="b", initials="b")
    other = HwpxDocument.new()
    paragraph = other.add_paragraph("It costs 3 won.")
    other.notes.add_memo("qa-lint: ignore[wrong-number] as agreed", anchor=paragraph)
    other.notes.add_memo("Is this so?", anchor=other.add_paragraph("Two"))
    path = tmp_path / "a.hwpx"
    other.save_to_path(path)
    for reading in (docx.read(word(made), "a.docx", ("en",)), hwpx.read(path.read_bytes(), "a.hwpx", ("en",))):
        [suppression] = reading.suppressions
        assert (suppression.names, suppression.reason) == (("wrong-number",), "as agreed")
        assert (suppression.place.label, suppression.first, suppression.last) == ("¶2", 2, 2)
        assert not any("agreed" in block.text for block in reading.blocks)


def test_merged_cells_of_python_hwpx(tmp_path: Path) -> None:
    made = HwpxDocument.new()
    table = made.add_table(rows=len(ROWS), cols=2)
    for row, texts in enumerate(ROWS):
        for column, text in enumerate(texts):
            table.set_cell_text(row, column, text)
    table.merge_cells(1, 0, 2, 0)
    path = tmp_path / "a.hwpx"
    made.save_to_path(path)
    pairs = hwpx.read(path.read_bytes(), "a.hwpx", BOTH).pairs
    assert [str(pair.target.text) for pair in pairs] == ["The first line The second line", "The third line"]
