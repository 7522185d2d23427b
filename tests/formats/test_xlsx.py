"""Workbooks: which sheets and cells are read, and how a place in them is called. openpyxl writes them here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from amounts import inputs
from each import each
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from formats.office_files import archive
from qa_lint.engine.locate import locate_spot, whole_of
from qa_lint.formats import XLSX
from qa_lint.formats.archive import Archive
from qa_lint.formats.cells import CellNames
from qa_lint.formats.table import column_letters
from qa_lint.formats.xlsx import first_sheet, read
from qa_lint.formats.xlsx_notes import notes_of
from qa_lint.model import Language, Reading, Report, Span, Spot, Style, TableLayout, UserError
from qa_lint.reporters.workbook import xlsx
from qa_lint.testing import findings_of

BOTH: tuple[Language, Language] = ("ko", "en")
ROWS = [("ko", "en"), ("하나", "one"), ("둘 셋", "two three")]


def book(
    sheets: Mapping[str, Sequence[Sequence[Any]]], change: Callable[[openpyxl.Workbook], object] | None = None
) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    if change:
        change(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def sheet_of(made: openpyxl.Workbook) -> Worksheet:
    return made[made.sheetnames[0]]


def texts(reading: Reading) -> list[tuple[str, str]]:
    return [(pair.source.text, pair.target.text) for pair in reading.pairs]


def notes(reading: Reading) -> list[str]:
    return [note.message for note in reading.notes]


def message(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        read(data, "a.xlsx", BOTH)
    return str(caught.value)


def test_cells_are_called_in_order() -> None:
    names = CellNames()
    names.begin("Menu")
    names.add(1, 2)
    names.add(3, 1)
    names.begin("It's")
    names.add(2, 2)
    assert list(names) == ["Menu!A1", "Menu!B1", "Menu!A3", "'It''s'!A2", "'It''s'!B2"]
    assert names[1:4] == ["Menu!B1", "Menu!A3", "'It''s'!A2"]
    for number in (-1, 5):
        with pytest.raises(IndexError):
            names[number]


def test_a_place_is_a_sheet_and_a_cell() -> None:
    reading = read(book({"문자열": ROWS}), "a.xlsx", BOTH)
    assert texts(reading) == [("하나", "one"), ("둘 셋", "two three")]
    three = locate_spot(Spot(reading.pairs[1].target, Span(4, 9)))
    assert (str(three), three.text, three.excerpt) == ("a.xlsx:문자열!B3", "three", "two three")
    assert three.start.line == 3
    assert whole_of(reading.pairs[0].source).label == "문자열!A2"


def test_titles_may_stand_above_the_header() -> None:
    rows = [("번역 의뢰서",), (), ("담당", "홍보팀"), ("key", "원문", "번역"), ("k", "하나", "one")]
    reading = read(book({"S": rows}), "a.xlsx", BOTH)
    assert [(pair.key, *pair.texts) for pair in reading.pairs] == [("k", "하나", "one")]


@pytest.mark.parametrize(
    ("above", "first"),
    [
        ([("번역 의뢰서", None), ("한국어 원고", "영어 원고")], 3),  # the second of which is Korean all the same
        ([("번역할 글", "번역 (EN)")], 2),
        ([("첫 줄", None)], 1),  # may be untranslated
        ([("첫 줄", "첫 줄")], 1),  # is so
        ([("첫 줄", "the first line"), ("둘째 줄", "나중에")], 1),  # below a pair nothing names columns
    ],
)
def test_titles_and_a_header_in_words_of_its_own(above: list[tuple[str, str | None]], first: int) -> None:
    rows = [*above, ("하나 둘", "one two"), ("셋 넷", "three four"), ("다섯", "five")]
    assert whole_of(read(book({"S": rows}), "a.xlsx", BOTH).pairs[0].source).start.line == first


def test_every_sheet_is_a_table_of_its_own() -> None:
    second = [("source", "note", "target"), ("three", "", "셋"), ("four", "", "넷")]
    reading = read(book({"A b": ROWS, "It's": second, "x": [("just", "words")]}), "a.xlsx", BOTH)
    assert texts(reading) == [("하나", "one"), ("둘 셋", "two three"), ("three", "셋"), ("four", "넷")]
    assert [pair.source.language for pair in reading.pairs] == ["ko", "ko", "en", "en"]
    assert [whole_of(pair.target).label for pair in reading.pairs][1:3] == ["'A b'!B3", "'It''s'!C2"]
    assert len({whole_of(pair.source).start.line for pair in reading.pairs}) == 4
    assert notes(reading) == ["'x': passed over: no column of Korean stands beside one of English"]


def test_what_is_hidden_is_checked_and_told() -> None:
    def hide(made: openpyxl.Workbook) -> None:
        sheet = sheet_of(made)
        sheet.row_dimensions[2].hidden = sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["B"].hidden = True
        made["more"].sheet_state = "veryHidden"

    reading = read(book({"S": ROWS, "more": ROWS[:2]}, hide), "a.xlsx", BOTH)
    assert texts(reading) == [("하나", "one"), ("둘 셋", "two three"), ("하나", "one")]
    assert notes(reading) == [
        "'S': hidden rows, which are checked as well: 2-3",
        "'S': hidden columns, which are checked as well: B",
        "'more': a hidden sheet, which is checked as well",
    ]


def test_merged_cells() -> None:
    rows = [
        *ROWS,
        ("제목", None),
        ("하나. 둘.", "One."),
        (None, "Two."),
        ("넷", "four"),
        ("다섯", "five"),
        (None, None),
    ]

    def merge(made: openpyxl.Workbook) -> None:
        for cells in ("A4:B4", "A5:A6", "A8:A9", "B8:B9"):
            sheet_of(made).merge_cells(cells)

    reading = read(book({"S": rows}, merge), "a.xlsx", BOTH)
    assert texts(reading)[2:] == [("하나. 둘.", "One. Two."), ("넷", "four"), ("다섯", "five")]
    assert whole_of(reading.pairs[2].target).label == "S!B5–S!B6"
    two = locate_spot(Spot(reading.pairs[2].target, Span(5, 8)))
    assert (two.label, two.text) == ("S!B6", "Two")


@pytest.mark.parametrize("cells", ["A1:B1", "A1:F1", "A1:B4", "A1:A3"])
def test_a_title_may_be_merged_across_empty_cells(cells: str) -> None:
    def merge(made: openpyxl.Workbook) -> None:
        made["T"].merge_cells(cells)

    reading = read(book({"S": ROWS, "T": [("표지", None)]}, merge), "a.xlsx", BOTH)
    assert texts(reading) == ROWS[1:]
    assert notes(reading) == ["'T': passed over: no column of Korean stands beside one of English"]


def test_no_cells_are_merged_again_and_again() -> None:
    def merge(made: openpyxl.Workbook) -> None:
        for cells in ("A1:A2", "A1:A3", "A2:A3", "A1:B1"):
            sheet_of(made).merge_cells(cells)

    assert "the merged cells of 'S' overlap" in message(book({"S": ROWS}, merge))


def test_values_are_told_as_plain_cells_show_them() -> None:
    row = (3.0, 0.1, True, date(2024, 5, 6), datetime(2024, 5, 6, 7, 8), time(9, 10), 12345678901)
    reading = read(book({"S": [("ko", "en"), *(("하나", value) for value in row)]}), "a.xlsx", BOTH)
    assert [pair.target.text for pair in reading.pairs] == [
        "3", "0.1", "TRUE", "2024-05-06", "2024-05-06 07:08:00", "09:10:00", "12345678901",
    ]  # fmt: skip


def test_rich_text_shared_strings_and_line_ends_in_cells() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as made:
        sheet = made.add_worksheet("S")
        bold = made.add_format({"bold": True})
        sheet.write_row(0, 0, ["ko", "en"])
        sheet.write_row(1, 0, ["첫 줄\n둘째 줄", "first line\nsecond line"])
        sheet.write_string(2, 0, "굵은 글")
        sheet.write_rich_string(2, 1, "a ", bold, "bo", "ld word")
    reading = read(out.getvalue(), "a.xlsx", BOTH)
    assert texts(reading) == [("첫 줄\n둘째 줄", "first line\nsecond line"), ("굵은 글", "a bold word")]
    second = locate_spot(Spot(reading.pairs[0].target, Span(11, 17)))
    assert (second.label, second.text, second.excerpt, second.start.line) == ("S!B2", "second", "second line", 2)


def test_a_column_for_qa_lint_and_columns_beside_the_texts() -> None:
    head = ("key", "ko", "en", "qa", "문맥", "메모", "상태")
    rows = [head, ("k1", "하나", "one", "ignore[wrong-number] known", "메뉴", "짧게", "final"), ("k2", "둘", "two")]
    reading = read(book({"S": rows}), "a.xlsx", BOTH)
    first, second = reading.pairs
    assert (first.key, first.context, first.notes, first.state) == ("k1", "메뉴", ("짧게",), "final")
    assert (second.key, second.notes) == ("k2", ())
    [suppression] = reading.suppressions
    assert (suppression.first, suppression.last, suppression.reason) == (2, 2, "known")


def test_a_note_on_a_cell_silences_its_row() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as made:
        made.add_worksheet("Empty")
        sheet = made.add_worksheet("S")
        for row, texts_of_row in enumerate([["ko", "en"], ["하나 3", "one 4"], ["둘 5", "two 6"]]):
            sheet.write_row(row, 0, texts_of_row)
        sheet.write_comment("B2", "Kim:\nqa-lint: ignore[wrong-number] as the client wants it")
        sheet.write_comment("A3", "Is this right?")
    reading = read(out.getvalue(), "a.xlsx", BOTH)
    [suppression] = reading.suppressions
    assert (suppression.names, suppression.reason) == (("wrong-number",), "as the client wants it")
    assert suppression.place.label == "S!B2"
    assert [suppression.reaches(whole_of(pair.target)) for pair in reading.pairs] == [True, False]


def test_of_notes_only_those_on_a_cell_count() -> None:
    """A part may say what it likes: a note of nowhere, and text that stands in no note."""
    note = '<comment ref="{}"><text><t>qa-lint: ignore[wrong-number] so</t></text></comment>'
    part = (
        f"<comments><text>lost</text><commentList>{note.format('B2')}{note.format('nowhere')}</commentList></comments>"
    )
    relations = (
        '<Relationships><Relationship Id="r1" Target="../comments1.xml" Type="http://schemas.openxmlformats.org'
        '/officeDocument/2006/relationships/comments"/></Relationships>'
    )
    made = archive({"xl/worksheets/_rels/sheet1.xml.rels": relations, "xl/comments1.xml": part})
    found = notes_of(Archive(made, "a.xlsx"), "xl/worksheets/sheet1.xml")
    assert found == {(2, 1): ["qa-lint: ignore[wrong-number] so"]}


LAID_OUT = [("번역 의뢰", None, None), ("English", "Korean (KR)", "Id"), ("one", "하나", "k"), ("two", "둘", "m")]


@pytest.mark.parametrize(
    "layout",
    [
        TableLayout(source="Korean (KR)", target="English", key="Id", header=2),
        TableLayout(source="B", target="A", key="C", header=2),
        TableLayout(source=2, target=1, key=3, header=2, sheet="S"),
    ],
)
def test_a_layout_names_the_columns(layout: TableLayout) -> None:
    reading = read(book({"S": LAID_OUT}), "a.xlsx", BOTH, [layout])
    assert texts(reading) == [("하나", "one"), ("둘", "two")]
    assert [pair.key for pair in reading.pairs] == ["k", "m"]
    assert whole_of(reading.pairs[1].source).label == "S!B4"


def test_a_layout_may_be_for_one_sheet() -> None:
    layout = TableLayout(source="B", target="A", header=2, sheet="S")
    assert texts(read(book({"x": ROWS, "S": LAID_OUT}), "a.xlsx", BOTH, [layout])) == [("하나", "one"), ("둘", "two")]
    both = [layout, TableLayout()]
    assert len(read(book({"x": ROWS, "S": LAID_OUT}), "a.xlsx", BOTH, both).pairs) == 4


def test_what_a_layout_asks_for_and_is_not_there() -> None:
    data = book({"S": ROWS, "T": [("Ko", "En"), ("셋", "three")]})
    reading = read(data, "a.xlsx", BOTH, [TableLayout(source="Ko", target="En")])
    assert texts(reading) == [("셋", "three")]
    assert notes(reading) == ["'S': there is no column 'Ko'; there is 'ko', 'en'"]
    reading = read(data, "a.xlsx", BOTH, [TableLayout(source="Ko", target="En", sheet="S")])
    assert [str(error) for error in reading.errors] == ["a.xlsx: 'S': there is no column 'Ko'; there is 'ko', 'en'"]
    reading = read(data, "a.xlsx", BOTH, [TableLayout(sheet="U")])
    assert [str(error) for error in reading.errors] == ["a.xlsx: there is no sheet 'U'; there is 'S', 'T'"]


def test_a_report_of_findings_is_no_translation() -> None:
    finding = findings_of("wrong-magnitude", ["3억 원이다."], ["It is 3 billion won."])
    data = xlsx(Report(finding, [], [], files=1, pairs=1), Style())
    assert isinstance(data, bytes)
    reading = read(data, "findings.xlsx", BOTH)
    assert (reading.pairs, reading.lacks) == ([], "it is a report of qa-lint")
    assert (reading.pairs, reading.lacks) == ([], "it is a report of qa-lint")


def test_a_report_is_told_by_its_title_whatever_its_columns_are_called_by_now() -> None:
    def entitled(title: str) -> bytes:
        return book({"S": ROWS}, lambda made: setattr(made.properties, "title", title))

    assert read(entitled("qa-lint"), "a.xlsx", BOTH).lacks == "it is a report of qa-lint"
    assert texts(read(entitled("qa-lint 2"), "a.xlsx", BOTH)) == ROWS[1:]


def test_it_is_no_side_of_a_pair() -> None:
    with pytest.raises(UserError, match="cannot be one side of a pair"):
        read(book({"S": ROWS}), "a.xlsx", ("ko",))


CELL = st.text(alphabet="가나 ab.,'\n\"<&>é", max_size=6).map(lambda text: f"x{text}y")


@inputs(usual=15, nightly=500)
@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=4), st.integers(0, 3), st.integers(0, 2))
def test_openpyxl_reads_the_same_cells(rows: list[tuple[str, str]], above: int, left: int) -> None:
    made = [[None] * (left + 2)] * above + [[*[None] * left, *row] for row in [("source", "target"), *rows]]
    data = book({"S": made})
    reading = read(data, "a.xlsx", BOTH)
    sheet = openpyxl.load_workbook(io.BytesIO(data))["S"]
    assert texts(reading) == [(source.strip(), target.strip()) for source, target in rows]
    for pair in reading.pairs:
        for segment in (pair.source, pair.target):
            place = whole_of(segment)
            assert place.text == segment.text == sheet[place.label.removeprefix("S!")].value


@given(st.integers(1, 18278))
def test_columns_are_called_as_openpyxl_calls_them(column: int) -> None:
    assert column_letters(column - 1) == get_column_letter(column)


# ---------------------------------------------------------------------- hostile files


def repacked(data: bytes, parts: Mapping[str, bytes | None], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The archive with some parts replaced, added or (None) left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", kind) as new:
        for name in dict.fromkeys([*old.namelist(), *parts]):
            part = parts.get(name, b"") if name in parts else old.read(name)
            if part is not None:
                new.writestr(name, part)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
GOOD = book({"S": ROWS})


@pytest.mark.parametrize("written", ["%s", "<!-- -->%s", "<x:c r='A1'/>%s", "<c/>%s"])
@pytest.mark.parametrize("reference", ["XFD1048576", "&#88;FD1048576"])
def test_a_cell_far_out_is_not_unfolded(written: str, reference: str) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    cell = written % f'<c r="{reference}"><v>1</v></c>'
    rows = f'<sheetData><row r="1048576">{cell}</row></sheetData>'
    far = f'<worksheet xmlns="{main}" xmlns:x="{main}">{rows}</worksheet>'.encode()
    told = message(repacked(GOOD, {SHEET: far}))
    assert f"the sheet in {SHEET} has 1,048,576 rows by 16,384 columns; over 5,000,000 cells are not read" in told


def test_a_cell_without_a_value_may_stand_far_out() -> None:
    styled = zipfile.ZipFile(io.BytesIO(GOOD)).read(SHEET).replace(b"</row>", b'<c r="XFD1048576" s="0"/></row>', 1)
    assert texts(read(repacked(GOOD, {SHEET: styled}), "a.xlsx", BOTH)) == [("하나", "one"), ("둘 셋", "two three")]


def test_a_bomb_is_not_unpacked() -> None:
    assert "packed as tightly as a bomb" in message(repacked(GOOD, {"xl/big.xml": b" " * (17 << 20)}))


def test_a_header_that_lies_is_found_out() -> None:
    data = bytearray(repacked(GOOD, {"xl/lie.xml": b"abc" * 10_000}))
    entry = data.rindex(b"PK\x01\x02", 0, data.rindex(b"xl/lie.xml"))
    data[entry + 24 : entry + 28] = (100).to_bytes(4, "little")  # what it says of its size
    assert message(bytes(data)) == "a.xlsx: it is damaged or cut off: the part xl/lie.xml cannot be unpacked"


def test_what_is_damaged_is_one_error() -> None:
    cut = "a.xlsx: it is damaged or cut off: no whole ZIP archive"
    assert message(GOOD[:-100]) == message(GOOD[:40]) == message(b"") == message(b"no archive") == cut
    assert "password" in message(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert "no well-formed XML" in message(repacked(GOOD, {SHEET: b"<sheetData><row></sheetData hidden>"}))
    odd = b'<worksheet><sheetData><row><c r="A1"><odd/></c></row></sheetData></worksheet>'
    assert "no workbook that can be read" in message(repacked(GOOD, {SHEET: odd}))
    assert "lacks the part" in message(repacked(GOOD, {"xl/workbook.xml": None}))


def test_entities_are_refused() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sheetData>&b;</sheetData>'
    assert message(repacked(GOOD, {SHEET: bomb})).endswith(" declares entities, which are not read")


@inputs(usual=25, nightly=1_000)
@given(st.data())
def test_any_bytes_are_read_or_are_an_error(data: st.DataObject) -> None:
    """Bytes of the archive, and of the XML in it."""
    sheet = bytearray(zipfile.ZipFile(io.BytesIO(GOOD)).read(SHEET))
    whole = bytearray(GOOD)
    changed = data.draw(st.sampled_from(["archive", "sheet"]))
    target = whole if changed == "archive" else sheet
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(target) - 1))
        target[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    broken = bytes(whole) if changed == "archive" else repacked(GOOD, {SHEET: bytes(sheet)})
    try:
        reading = read(broken, "a.xlsx", BOTH)
    except UserError:
        return
    for pair in reading.pairs:
        assert "!" in whole_of(pair.target).label


def test_the_format_is_told_by_its_suffix() -> None:
    assert XLSX.suffixes == (".xlsx", ".xlsm")
    assert XLSX.holds_both
    assert XLSX.notations["office"]("x") is None


def test_a_cell_whose_place_is_none_is_damage() -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>ko</t></is></c><c r="{}" t="inlineStr"><is><t>en</t></is></c></row>'
    )
    page = "<worksheet><sheetData>{}</sheetData>{}</worksheet>"
    nowhere = page.format(rows.format("1B"), "").encode()
    assert "damaged" in message(repacked(GOOD, {SHEET: nowhere}))


def test_rows_and_cells_without_a_place_are_counted() -> None:
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    rows = [
        *(("", "ko", "en"), (' hidden="1"', "하나", "one"), (' r="5" hidden="true"', "둘", "two")),
        *((' hidden="1"', "셋", "three"), ('  hidden="0"', "넷", "four")),
    ]
    written = "".join(f"<row{told}>{cell.format(ko)}{cell.format(en)}</row>" for told, ko, en in rows)
    columns = '<cols><col min="1" max="1"/><col min="2" max="4" hidden="1"/><col min="6" max="6" hidden="true"/></cols>'
    page = f'<worksheet>{columns}<sheetData>{written}<row hidden="1"/></sheetData></worksheet>'
    reading = read(repacked(GOOD, {SHEET: page.encode()}), "a.xlsx", BOTH)
    assert texts(reading) == [(ko, en) for _, ko, en in rows[1:]]
    assert notes(reading) == [
        "'S': hidden rows, which are checked as well: 2, 5-6",  # and the last one is empty
        "'S': hidden columns, which are checked as well: B-D, F",
    ]


@each(("many", "told"), [(10, "2, 4, 6, 8, 10, 12, 14, 16, 18, 20"), (11, "2, 4, 6, 8, 10, 12, 14, 16, 18, 20, …")])
def test_of_many_hidden_rows_the_first_are_named(many: int, told: str) -> None:
    def hide(made: openpyxl.Workbook) -> None:
        for row in range(2, 2 * many + 1, 2):
            sheet_of(made).row_dimensions[row].hidden = True

    rows = [("ko", "en"), *(("하나", "one") for _ in range(30))]
    assert notes(read(book({"S": rows}, hide), "a.xlsx", BOTH)) == [
        f"'S': hidden rows, which are checked as well: {told}"
    ]


def test_what_is_wrong_with_the_only_sheet_is_an_error() -> None:
    reading = read(GOOD, "a.xlsx", BOTH, [TableLayout(source="Ko", target="En")])
    assert [str(error) for error in reading.errors] == ["a.xlsx: 'S': there is no column 'Ko'; there is 'ko', 'en'"]
    assert (reading.notes, reading.pairs, reading.bilingual) == ([], [], False)


def test_a_sheet_that_is_passed_over_leaves_nothing_to_be_said_of_the_others() -> None:
    reading = read(book({"S": ROWS, "x": [("a", "b"), ("c", "d")]}), "a.xlsx", BOTH)
    assert (reading.lacks, reading.blocks, reading.bilingual) == ("", [], True)


def test_the_values_of_the_first_sheet_stand_where_they_are() -> None:
    data = book({"S": [(None, None, None), (None, "x", 1.5), (None, None, "y")], "T": ROWS})
    assert first_sheet(data, "a.xlsx") == [["", "", ""], ["", "x", 1.5], ["", "", "y"]]


@each(
    ("part", "data"),
    [
        ("xl/media/image1.png", b"\x89PNG\0sheetData hidden"),
        ("xl/printerSettings/printerSettings1.bin", b"\0\1hidden"),
        ("xl/drawings/drawing1.xml", b"<d hidden='1'><c r='XFD1048576'><v/></c></d>"),
    ],
)
def test_what_is_no_sheet_is_not_looked_at(part: str, data: bytes) -> None:
    reading = read(repacked(GOOD, {part: data}), "a.xlsx", BOTH)
    assert (texts(reading), reading.notes, reading.errors) == ([("하나", "one"), ("둘 셋", "two three")], [], [])
