"""Files that LibreOffice has written: what a translator's own programs make of a document."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from qa_lint.engine.locate import whole_of
from qa_lint.formats import DOCX, XLSX
from qa_lint.model import Document, Language, Pair, Reading, Segment
from qa_lint.writers import WRITERS, Losses

pytestmark = pytest.mark.office

BOTH: tuple[Language, Language] = ("ko", "en")
DECLARED = '<?xml version="1.0" encoding="UTF-8"?>'
NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("dc", "dc"))
).replace("urn:oasis:names:tc:opendocument:xmlns:dc:1.0", "http://purl.org/dc/elements/1.1/")


def converted(folder: Path, name: str, text: str | bytes, to: str) -> bytes:
    """A file as LibreOffice saves it in another format."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    assert program, "LibreOffice is missing: install libreoffice-writer-nogui and libreoffice-calc-nogui"
    source = folder / name
    source.write_bytes(text if isinstance(text, bytes) else text.encode())
    command = [program, "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += ["--convert-to", to, "--outdir", str(folder / "out"), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=180, env=os.environ | {"HOME": str(folder)})
    return (folder / "out" / source.with_suffix(f".{to.split(':')[0]}").name).read_bytes()


def flat(kind: str, body: str, styles: str = "") -> str:
    """A document in one file (flat ODF)."""
    mime = f'office:mimetype="application/vnd.oasis.opendocument.{kind}" office:version="1.3"'
    inner = f"<office:{kind}>{body}</office:{kind}>"
    return f"{DECLARED}<office:document {NAMES} {mime}>{styles}<office:body>{inner}</office:body></office:document>"


def read_docx(folder: Path, body: str, languages: tuple[Language, ...], styles: str = "") -> Reading:
    return DOCX.read(converted(folder, "a.fodt", flat("text", body, styles), "docx"), "a.docx", languages)


def read_xlsx(folder: Path, body: str) -> Reading:
    return XLSX.read(converted(folder, "a.fods", flat("spreadsheet", body), "xlsx"), "a.xlsx", BOTH)


def texts(reading: Reading) -> list[tuple[str, str]]:
    return [(pair.source.text, pair.target.text) for pair in reading.pairs]


def test_changes_notes_and_headers_of_a_word_document(tmp_path: Path) -> None:
    who = "<office:change-info><dc:creator>a</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>"
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        f"{who}<text:p>3</text:p></text:deletion></text:changed-region>"
        f'<text:changed-region text:id="c2"><text:insertion>{who}</text:insertion></text:changed-region>'
        "</text:tracked-changes>"
    )
    cost = (
        '<text:p>It costs <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>4'
        '<text:change-end text:change-id="c2"/> won.</text:p>'
    )
    note = (
        '<text:p>With a note<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1'
        "</text:note-citation><text:note-body><text:p>The note</text:p></text:note-body></text:note>.</text:p>"
    )
    pages = (
        '<office:automatic-styles><style:page-layout style:name="L"><style:header-style/></style:page-layout>'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard"'
        ' style:page-layout-name="L"><style:header><text:p>The header</text:p></style:header></style:master-page>'
        "</office:master-styles>"
    )
    reading = read_docx(tmp_path, f"{changes}{cost}{note}<text:p/><text:p>The end</text:p>", ("en",), pages)
    told = [(whole_of(block).label, str(block.text)) for block in reading.blocks]
    assert told == [
        ("¶1", "It costs 4 won."), ("¶2", "With a note."), ("¶4", "The end"), ("header1", "The header"),
        ("note1", "The note"),
    ]  # fmt: skip


def test_a_table_of_a_word_document(tmp_path: Path) -> None:
    rows = [("국문", "영문"), ("첫째 줄", "The first line"), ("둘째 줄", "The second line"), ("셋째", "")]
    cells = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in row)
        + "</table:table-row>"
        for row in rows
    )
    table = f'<table:table><table:table-column table:number-columns-repeated="2"/>{cells}</table:table>'
    reading = read_docx(tmp_path, f"<text:p>번역할 표</text:p>{table}", BOTH)
    assert texts(reading) == rows[1:]
    assert [whole_of(pair.target).label for pair in reading.pairs] == ["T1!B2", "T1!B3", "T1!B4"]
    assert [str(block.text) for block in reading.blocks] == ["번역할 표"]


def test_merged_cells_hidden_rows_and_line_ends_of_a_workbook(tmp_path: Path) -> None:
    def cell(*lines: str, over: str = "") -> str:
        return f"<table:table-cell{over}>{''.join(f'<text:p>{line}</text:p>' for line in lines)}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    rows = [
        ("", cell("ko") + cell("en")),
        ("", cell("제1장", over=' table:number-columns-spanned="2" table:number-rows-spanned="1"') + covered),
        ("", cell("하나.", "둘.", over=' table:number-rows-spanned="2"') + cell("One.")),
        ("", covered + cell("Two.")),
        (' table:visibility="collapse"', cell("셋 &amp; 넷") + cell("three &amp; four")),
    ]
    body = "".join(f"<table:table-row{hidden}>{cells}</table:table-row>" for hidden, cells in rows)
    column = '<table:table-column table:number-columns-repeated="2"/>'
    reading = read_xlsx(tmp_path, f'<table:table table:name="문자열">{column}{body}</table:table>')
    assert texts(reading) == [("하나.\n둘.", "One. Two."), ("셋 & 넷", "three & four")]
    assert whole_of(reading.pairs[1].target).label == "문자열!B5"
    assert [note.message for note in reading.notes] == ["'문자열': hidden rows, which are checked as well: 5"]


def test_libreoffice_opens_the_workbook_that_is_written(tmp_path: Path) -> None:
    pairs = [Pair(Segment.of_string(a, "ko"), Segment.of_string(b, "en")) for a, b in (("하나", "=1+1"), ("둘", "two"))]
    data = WRITERS[".xlsx"]([Document(None, pairs)], Losses())
    csv = converted(tmp_path, "a.xlsx", data, "csv:Text - txt - csv (StarCalc):44,34,76")
    assert csv.decode("utf-8-sig").splitlines() == ["source,target", "하나,=1+1", "둘,two"]
