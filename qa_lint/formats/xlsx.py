"""Workbooks: a table a sheet, read with python-calamine, and beside it what only the XML of a sheet says.

What is hidden is checked as well, and told. The XML is looked at first, as a sheet whose last cell stands far out would
be unfolded to billions of cells.
"""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from qa_lint.formats.archive import Archive, attribute
from qa_lint.formats.cells import NOTATIONS, Sheets
from qa_lint.formats.comments import Comment, read_suppressions
from qa_lint.formats.table import OF_FINDINGS, Row, Table, column_letters, column_number, is_of_findings
from qa_lint.formats.xlsx_notes import CELL_REFERENCE, comments_of, notes_of
from qa_lint.late import regex
from qa_lint.model import Format, LaidOut, Language, Problem, Reading, TableLayout, UserError

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_MOST_CELLS = 5_000_000  # of a sheet, those between that are empty counted
_BOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_PLAIN_CELL = regex.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"')
_ANY_CELL = regex.compile(rb"<(?:[^\s<>/:]++:)?c(?=[\s/>])")
_PROPERTIES, _REPORT = "docProps/core.xml", regex.compile(rb"<dc:title[^<>]*>qa-lint</dc:title>")
_TRUE = ("1", "true")
_MOST_TITLES = 10  # rows above the header of a sheet
_MOST_NAMED = 10  # ranges of hidden rows that a note names


@dataclass
class _Outline:
    """What the XML of a sheet says of it: how far its cells reach, and what is hidden; all counted from 1."""

    rows: int = 0
    columns: int = 0
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)


def read(data: bytes, path: str, languages: tuple[Language, ...], layouts: Sequence[TableLayout] = ()) -> Reading:
    """The pairs of all sheets, by the first layout that is about each of them, or by their headers and scripts.

    Raises UserError for a book that cannot be read at all, and for one that is to be one side of a pair.
    """
    if len(languages) == 1:
        raise UserError("a table holds both sides itself, and cannot be one side of a pair", path)
    archive = Archive(data, path)
    if _PROPERTIES in archive and _REPORT.search(archive.read(_PROPERTIES)):
        return _of_findings(path)
    outlines = _outlines(archive)
    book = _opened(data, path)
    sheets, tables = Sheets(), []
    notes: list[Problem] = []
    remarks: list[Comment] = []
    for name, part, hidden in _sheets(book, archive):
        outline = outlines.get(part, _Outline())
        notes += [_of_sheet(name, told, path) for told in _hidden(hidden, outline)]
        layout = next((layout for layout in layouts if layout.sheet in ("", name)), None)
        if layout or not layouts:
            with _reading(path):
                sheet = book.get_sheet_by_name(name)
            rows = list(_rows(sheet, sheets, path))
            if layout is None and is_of_findings(rows):
                return _of_findings(path)
            remarks += comments_of(notes_of(archive, part), rows)
            tables.append((name, rows, layout))
    reading = Reading(sheets.file(path), notes=notes)
    wanted = {layout.sheet for layout in layouts if layout.sheet}
    for absent in sorted(wanted - {*book.sheet_names}):
        told = ", ".join(map(repr, book.sheet_names))
        reading.errors.append(Problem(f"there is no sheet {absent!r}; there is {told}", path))
    remarks += _read_tables(reading, tables, languages)
    read_suppressions(reading, remarks)
    return reading


def _of_findings(path: str) -> Reading:
    return Reading(LaidOut(path, "", []), bilingual=False, lacks=OF_FINDINGS)


def _read_tables(
    reading: Reading, tables: Sequence[tuple[str, list[Row], TableLayout | None]], languages: tuple[Language, ...]
) -> list[Comment]:
    """Put the pairs of every sheet into the reading; what is wrong with one is an error if nobody else has pairs.

    The comments for qa-lint that its rows hold are given.
    """
    comments: list[Comment] = []
    passed_over: list[Problem] = []
    failures: list[Problem] = []
    path = reading.file.path
    for name, rows, layout in tables:
        known = len(reading.pairs)
        try:
            comments += Table(languages, layout, _MOST_TITLES).read(reading, rows)
        except UserError as error:
            problem = _of_sheet(name, error.problem.message, path)
            (reading.errors if layout and layout.sheet else failures).append(problem)
        else:
            if rows and len(reading.pairs) == known:
                told = reading.lacks or "no column of Korean stands beside one of English"
                passed_over.append(_of_sheet(name, f"passed over: {told}", path))
    if reading.pairs:
        reading.notes += [*passed_over, *failures]
        reading.blocks, reading.lacks = [], ""
    else:
        reading.bilingual = False
        reading.errors += failures
    return comments


def first_sheet(data: bytes, path: str) -> list[list[Any]]:
    """The values of the first sheet of a book, all rows of one length; raises UserError where it cannot be read."""
    _outlines(Archive(data, path))
    book = _opened(data, path)
    with _reading(path):
        values: list[list[Any]] = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    return values


def _of_sheet(name: str, told: str, path: str | None) -> Problem:
    """What is to be said of a sheet, after its name as if that were a place."""
    return Problem(": ".join([repr(name), told]), path)


# ---------------------------------------------------------------------- the book and its sheets


def _opened(data: bytes, path: str) -> CalamineWorkbook:
    """Raises UserError where the package is missing that reads workbooks, and where it cannot read this one."""
    try:
        from python_calamine import load_workbook
    except ImportError:
        told = "to read a workbook, install the package python-calamine: pip install 'qa-lint[office]'"
        raise UserError(told, path) from None
    with _reading(path):
        return load_workbook(io.BytesIO(data))


@contextmanager
def _reading(path: str) -> Iterator[None]:
    """What python-calamine cannot read becomes a UserError."""
    from python_calamine import CalamineError

    try:
        yield
    except (CalamineError, OSError, ValueError) as error:
        raise UserError(f"this is no workbook that can be read: {error}", path) from None


def _sheets(book: CalamineWorkbook, archive: Archive) -> Iterator[tuple[str, str, bool]]:
    """(name, part, whether it is hidden) of each sheet that has cells."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    parts = _parts_of_sheets(archive)
    for sheet in book.sheets_metadata:
        if sheet.typ == SheetTypeEnum.WorkSheet:
            yield sheet.name, parts.get(sheet.name, ""), sheet.visible != SheetVisibleEnum.Visible


def _parts_of_sheets(archive: Archive) -> dict[str, str]:
    """The part in which each sheet stands, by its name."""
    ids: dict[str, str] = {}
    targets: dict[str, str] = {}

    def of_book(name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            ids[attribute(attributes, "name")] = attribute(attributes, "id")

    def of_relations(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship":
            target = attribute(attributes, "Target")
            targets[attribute(attributes, "Id")] = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")

    archive.parse(_BOOK, of_book)
    archive.parse(_RELATIONS, of_relations)
    return {name: targets.get(identity, "") for name, identity in ids.items()}


def _outlines(archive: Archive) -> dict[str, _Outline]:
    """The outline of every part that is a sheet; raises UserError where one unfolds to too many cells.

    All parts are unpacked here, so that none is that lies about its size.
    """
    outlines = {}
    for name in archive.names:
        if name.startswith("xl/media/") or b"sheetData" not in (xml := archive.read(name)):
            continue
        if not _is_plainly_small(xml):
            outline = outlines[name] = _outline(archive, name)
            if outline.rows * outline.columns > _MOST_CELLS:
                size = f"{outline.rows:,} rows by {outline.columns:,} columns"
                told = f"the sheet in {name} has {size}; over {_MOST_CELLS:,} cells are not read"
                raise UserError(told, archive.path)
    return outlines


def _is_plainly_small(xml: bytes) -> bool:
    """Whether a look at the bytes shows that nothing of a sheet is hidden, and that its cells do not reach far.

    That is so if every element that may be a cell begins as spreadsheets write it, with its reference. To walk through
    the XML takes longer than to read the sheet.
    """
    if b"\0" in xml or b"hidden" in xml or b"<!" in xml:
        return False
    references = _PLAIN_CELL.findall(xml)
    if len(references) != len(_ANY_CELL.findall(xml)):
        return False
    columns = {letters for letters, _ in references}
    rows = max((int(row) for _, row in references), default=0)
    return rows * max((column_number(letters.decode()) for letters in columns), default=0) <= _MOST_CELLS


def _outline(archive: Archive, part: str) -> _Outline:
    outline = _Outline()
    row = column = 0
    letters: dict[str, int] = {}

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal row, column
        if name == "c":
            column += 1
            if reference := attributes.get("r"):
                row, column = _numbers(reference, letters, archive)
        elif name in ("v", "is"):
            outline.rows, outline.columns = max(outline.rows, row), max(outline.columns, column)
        elif name == "row":
            row, column = int(attributes.get("r", row + 1)), 0
            if attributes.get("hidden") in _TRUE:
                outline.hidden_rows.append(row)
        elif name == "col" and attributes.get("hidden") in _TRUE:
            outline.hidden_columns.append((int(attributes.get("min", 0)), int(attributes.get("max", 0))))

    archive.parse(part, start)
    return outline


def _numbers(reference: str, known: dict[str, int], archive: Archive) -> tuple[int, int]:
    """The row and the column of a cell, from 1; `known` are the columns that were met."""
    match = CELL_REFERENCE.fullmatch(reference)
    if match is None:
        raise UserError(f"it is damaged: there is no cell {reference!r}", archive.path)
    letters = match["letters"]
    if letters not in known:
        known[letters] = column_number(letters)
    return int(match["row"]), known[letters]


def _hidden(sheet: bool, outline: _Outline) -> Iterator[str]:
    """What of a sheet nobody sees who opens it, though it has text."""
    if sheet:
        yield "a hidden sheet, which is checked as well"
    rows = [row for row in outline.hidden_rows if row <= outline.rows]
    if rows:
        yield f"hidden rows, which are checked as well: {_ranges(rows)}"
    columns = [column for first, last in outline.hidden_columns for column in range(first, last + 1)]
    if columns:
        yield f"hidden columns, which are checked as well: {_ranges(columns, letters=True)}"


def _ranges(numbers: Sequence[int], letters: bool = False) -> str:
    """`3, 5-9` of sorted numbers from 1; the letters of columns, where they are such."""
    ends: list[tuple[int, int]] = []
    for number in numbers:
        if ends and number == ends[-1][1] + 1:
            ends[-1] = ends[-1][0], number
        else:
            ends.append((number, number))
    named = [[column_letters(n - 1) if letters else str(n) for n in both] for both in ends[:_MOST_NAMED]]
    told = [first if first == last else f"{first}-{last}" for first, last in named]
    return ", ".join([*told, "…"] if len(ends) > _MOST_NAMED else told)


def _rows(sheet: CalamineSheet, sheets: Sheets, path: str) -> Iterator[Row]:
    """The rows that hold anything; a cell that was merged stands in all of its places."""
    sheets.begin(sheet.name)
    rows = []
    with _reading(path):
        table = sheet.to_python(skip_empty_area=False)
    for number, values in enumerate(table, 1):
        texts = [_text(value) for value in values]
        rows.append(sheets.add(number, texts if any(texts) else ()))
    width = max((len(row.cells) for row in rows), default=0)
    left = len(rows) * width
    for (top, first), (bottom, last) in sheet.merged_cell_ranges or ():
        covered = rows[top : bottom + 1]
        left -= len(covered) * max(0, min(last + 1, width) - first)  # a title may be merged across empty columns
        if left < 0:  # they are told apart by no program, and might be any number
            raise UserError(f"it is damaged: the merged cells of {sheet.name!r} overlap", path)
        _merge(covered, first, last)
    yield from (row for row in rows if row.cells)


def _merge(rows: Sequence[Row], first: int, last: int) -> None:
    """Put the first cell of a range into all of its places."""
    if not rows or not rows[0].cells[first : last + 1]:
        return
    cell = rows[0].cells[first]
    for row in rows:
        row.cells[first : last + 1] = [cell] * len(row.cells[first : last + 1])


def _text(value: Any) -> str:
    """A value as a plain cell shows it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return format(value, ".15g")
    return value.isoformat(" ") if isinstance(value, datetime) else str(value)


XLSX = Format(
    "xlsx",
    (".xlsx", ".xlsm"),
    read,
    notations=NOTATIONS,
    holds_both=True,
    read_laid_out=read,
    about="workbooks, with `pip install 'qa-lint[office]'`: every sheet is a table as `.tsv` is, and a place "
    "is a cell (`Sheet1!B7`); a cell that was merged over rows makes them one pair, one over both "
    "columns is a heading; hidden rows, columns and sheets are checked, and told; notes on cells may silence",
)
