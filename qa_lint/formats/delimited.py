"""Tables in text files: how rows and cells are divided, by tabs, commas or what the configuration says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain, islice
from typing import BinaryIO, NamedTuple

from qa_lint.formats.comments import Silencing
from qa_lint.formats.decoding import LONGEST_LINE, decode, too_long
from qa_lint.formats.table import (
    OF_FINDINGS,
    ROWS_LOOKED_AT,
    Cell,
    Row,
    Table,
    is_of_findings,
    named_columns,
    side_by_side,
)
from qa_lint.formats.windows import WINDOW, Windows, grown, lines_by_window, move_past, text_of
from qa_lint.late import regex
from qa_lint.model import (
    LINE_END,
    REPORT_COLUMNS,
    Format,
    Language,
    Notation,
    Problem,
    Reading,
    Span,
    TableLayout,
    UserError,
)

_FURTHEST = 1_000_000  # characters in which the end of a quoted cell is looked for, of a file that is read in parts
_TAB, _COMMA, _SEMICOLON, _BAR = "\t", ",", ";", "|"
_REPORT = ",".join(REPORT_COLUMNS)  # as such a one begins
# how a cell writes characters: see NOTATIONS
UNQUOTED = {_TAB: "tsv", _COMMA: "csv", _SEMICOLON: "semicolons", _BAR: "bars"}
QUOTED = "quoted-csv"


class Division(NamedTuple):
    """How the rows of a text file are divided into cells."""

    delimiter: str
    quoted: bool  # whether cells may stand in quotation marks, as in RFC 4180; else a row is a line

    def rows(self, windows: Windows, errors: list[Problem]) -> Iterator[list[Row]]:
        """The rows that end in each window; what is wrong with a row goes to the errors."""
        if self.quoted:
            return _quoted_rows(windows, errors, self.delimiter)
        return _unquoted_rows(windows, errors, self.delimiter)


Dividing = Callable[[str], Division]  # by the first line of the file


def _unquoted(forbidden: str) -> Notation:
    """As it is, where it holds none of the characters that would end the cell."""
    cell_end = regex.compile(f"[{forbidden}\r\n]")
    return lambda text: None if cell_end.search(text) else text


NOTATIONS: dict[str, Notation] = {
    **{name: _unquoted("\t" if delimiter == _TAB else f'"{delimiter}') for delimiter, name in UNQUOTED.items()},
    QUOTED: lambda text: text.replace('"', '""'),
}


def recognizes(data: bytes) -> bool:
    """Whether bytes are a table though no suffix says so: Korean stands beside English, row by row."""
    try:
        file, _ = decode(data, "")
    except UserError:
        return False
    rows = list(
        islice(chain.from_iterable(unnamed(_first_line(file.text)).rows(Windows.whole(file), [])), ROWS_LOOKED_AT)
    )
    if not rows or named_columns(rows[0].cells):
        return bool(rows)
    if _TAB not in _first_line(file.text) and (len(rows) < 2 or len({len(row.cells) for row in rows}) > 1):
        return False  # prose has commas, too
    return side_by_side(rows)


def read(
    data: bytes,
    path: str,
    languages: tuple[Language, ...],
    dividing: Dividing | None = None,
    layouts: Sequence[TableLayout] = (),
) -> Reading:
    """The pairs of a table. How it is divided the first line shows, or the first layout says.

    A table that is to be one side of a pair is a UserError.
    """
    _refuse_one_side(languages, path)
    file, notes = decode(data, path)
    (reading,) = _readings(Windows.whole(file), notes, languages, dividing or unnamed, layouts)
    return reading


def read_in_windows(
    stream: BinaryIO,
    path: str,
    languages: tuple[Language, ...],
    dividing: Dividing | None = None,
    layouts: Sequence[TableLayout] = (),
    *,
    size: int = WINDOW,
) -> Iterator[Reading]:
    """The same of a table of any size, part by part; one that has no pairs in its first rows is read at once."""
    _refuse_one_side(languages, path)
    pieces, notes = text_of(stream, path, size)
    windows = grown(Windows(path, pieces), 2 * ROWS_LOOKED_AT)
    begun = Windows.whole(windows.file)
    if not next(_readings(begun, [], languages, dividing or unnamed, layouts)).pairs:
        stream.seek(0)
        return iter([read(stream.read(), path, languages, dividing, layouts)])
    return _readings(windows, notes, languages, dividing or unnamed, layouts)


def _refuse_one_side(languages: Sequence[Language], path: str) -> None:
    if len(languages) == 1:
        raise UserError("a table holds both sides itself, and cannot be one side of a pair", path)


def _readings(
    windows: Windows,
    notes: list[Problem],
    languages: tuple[Language, ...],
    dividing: Dividing,
    layouts: Sequence[TableLayout],
) -> Iterator[Reading]:
    """A reading of each window."""
    layout = layouts[0] if layouts else None
    if layout is None and windows.file.text.startswith(_REPORT):
        yield Reading(windows.file, notes=notes, bilingual=False, lacks=OF_FINDINGS)
        return
    division = _division(layout, dividing, _first_line(windows.file.text))
    table, silencing, errors = Table(languages, layout), Silencing(), list[Problem]()
    reading: Reading | None = None
    for rows in division.rows(windows, errors):
        if reading:
            yield reading
        elif layout is None and is_of_findings(rows):
            yield Reading(windows.file, notes=notes, bilingual=False, lacks=OF_FINDINGS)
            return
        reading = Reading(windows.file, errors=[*errors], notes=notes if reading is None else [])
        errors.clear()
        comments = table.read(reading, rows)
        reading.suppressions += silencing.by(comments, reading)
    assert reading is not None, "there is a window, if an empty one"
    reading.bilingual = bool(reading.pairs or not reading.blocks)
    reading.suppressions += silencing.to_the_end()
    reading.suppressions.sort(key=lambda suppression: suppression.place.order())
    yield reading


def _division(layout: TableLayout | None, dividing: Dividing, first: str) -> Division:
    """How a layout divides the rows; without its word, as the file does. Tabs divide cells that are not quoted."""
    if layout is None or (not layout.delimiter and layout.quoted is None):
        return dividing(first)
    delimiter = layout.delimiter or (_COMMA if dividing is csv else _TAB)
    return Division(delimiter, delimiter != _TAB if layout.quoted is None else layout.quoted)


def csv(first: str) -> Division:
    """Commas; a .csv may be divided by tabs or semicolons all the same, as some programs write it."""
    if _COMMA in first:
        return Division(_COMMA, quoted=True)
    if _TAB in first:
        return Division(_TAB, quoted=False)
    return Division(_SEMICOLON if _SEMICOLON in first else _COMMA, quoted=True)


def unnamed(first: str) -> Division:
    """Of a file whose name does not tell, tabs are the surer sign."""
    return Division(_TAB, quoted=False) if _TAB in first else Division(_COMMA, quoted=True)


def tsv(_: str) -> Division:
    """Tabs, each row on a line."""
    return Division(_TAB, quoted=False)


def _first_line(text: str) -> str:
    return text[: _line_end(text, 0)]


def _unquoted_rows(windows: Windows, errors: list[Problem], delimiter: str) -> Iterator[list[Row]]:
    """A row a line, in which quotation marks mean nothing."""
    for lines in lines_by_window(windows, errors):
        text = windows.file.text
        yield [row for line in lines if (row := _unquoted_row(text, *line, delimiter))]


def _unquoted_row(text: str, number: int, line: Span, delimiter: str) -> Row | None:
    written, start = text[slice(*line)], line.start
    if delimiter not in written and not written.strip():
        return None
    cells = []
    for cell in written.split(delimiter):
        cells.append(Cell(cell, range(start, start + len(cell)), start, UNQUOTED[delimiter]))
        start += len(cell) + 1
    return Row(number, cells)


def _quoted_rows(windows: Windows, errors: list[Problem], delimiter: str) -> Iterator[list[Row]]:
    """Rows as RFC 4180 has them, each with the line on which it begins; a quoted cell may hold line ends."""
    before = 0  # characters of a line that is too long, in windows that are gone
    while True:
        file, text, end, is_last = windows.file, windows.file.text, windows.readable, windows.is_last
        rows: list[Row] = []
        at, in_row = 0, False  # where reading stopped, and whether in a row whose first line has ended
        while at < len(text):
            line_end = _line_end(text, at)
            if line_end >= end and not is_last:
                break
            length, before = before + line_end - at, 0
            if length > LONGEST_LINE:  # before looking for its cells, of which there may be millions
                errors.append(too_long("line", length, file, file.place(at).line))
                at = _next_line(text, line_end)
                continue
            begins = at
            cells, at, unclosed = _quoted_row(text, begins, delimiter)
            ends = _line_end(text, at)
            if not is_last and (ends >= end or (unclosed is not None and end - begins < _FURTHEST)):
                at, in_row = begins, True
                break
            line = file.place(begins).line
            if unclosed is not None:
                errors.append(Problem("the quote that opens a cell here is never closed", file.path, line))
            if ends > at:
                errors.append(Problem("text after the closing quote of a cell", file.path, file.place(at).line))
            elif at - begins > LONGEST_LINE:
                errors.append(too_long("row", at - begins, file, line))
            elif len(cells) > 1 or cells[0].text.strip():
                rows.append(Row(line, cells))
            at = _next_line(text, ends)
        yield rows
        if is_last:
            return
        if in_row:
            windows.move(at)
        else:
            before = move_past(windows, at, before)


@lru_cache(maxsize=8)
def _cell_pattern(delimiter: str) -> regex.Pattern[str]:
    """A cell: between quotation marks, or up to the delimiter."""
    plain = f"[^{regex.escape(delimiter)}\r\n]*+"
    return regex.compile(f'(?P<quoted>"(?P<inner>(?:[^"]++|"")*+)")|(?P<plain>{plain})')


def _quoted_row(text: str, at: int, delimiter: str) -> tuple[list[Cell], int, int | None]:
    """The cells of the row that begins here, and where it ends: before a line end, if the row is sound.

    Last, where a quote opens that nothing closes; such a cell is read as if it were not quoted.
    """
    pattern = _cell_pattern(delimiter)
    cells: list[Cell] = []
    unclosed = None
    while True:
        match = pattern.match(text, at)
        assert match is not None, "the plain alternative matches anything"
        if match["quoted"] is not None:
            cells.append(_quoted(text, *match.span("inner")))
        else:
            cells.append(Cell(match["plain"], range(*match.span()), at, UNQUOTED[delimiter]))
            unclosed = at if text.startswith('"', at) and unclosed is None else unclosed
        at = match.end()
        if not text.startswith(delimiter, at):
            return cells, at, unclosed
        at += 1


def _line_end(text: str, at: int) -> int:
    match = LINE_END.search(text, at)
    return match.start() if match else len(text)


def _next_line(text: str, line_end: int) -> int:
    return line_end + (2 if text.startswith("\r\n", line_end) else 1)


def _quoted(text: str, start: int, end: int) -> Cell:
    inner = text[start:end]
    if '""' not in inner:
        return Cell(inner, range(start, end), start, QUOTED)
    characters, starts = [], []
    at = start
    while at < end:
        if text[at] == '"':
            at += 1  # of a doubled quote, the second counts
        characters.append(text[at])
        starts.append(at)
        at += 1
    return Cell("".join(characters), starts, start, QUOTED)


def _format(name: str, suffixes: tuple[str, ...], dividing: Dividing, about: str) -> Format:
    by_rows = partial(read, dividing=dividing)
    return Format(
        name,
        suffixes,
        by_rows,
        notations=NOTATIONS,
        holds_both=True,
        read_laid_out=by_rows,
        read_in_windows=partial(read_in_windows, dividing=dividing),
        read_laid_out_in_windows=partial(read_in_windows, dividing=dividing),
        about=about,
    )


TSV = _format(
    "tsv",
    (".tsv", ".tab"),
    tsv,
    "a table, a pair a row: a header `ko`/`en` (`한국어`/`영어`) or `source`/`target` names the columns, and without"
    " one their script tells; columns `key`, `context`, `notes`, `state` (`키`, `문맥`, `비고`, `상태`) and"
    " `max length` (`글자 수`) are known, too,"
    " and `[[tables]]` in the configuration names any others",
)
CSV = _format(
    "csv",
    (".csv",),
    csv,
    "a table as `.tsv` is, divided by commas, semicolons or tabs, quoted as in RFC 4180",
)
# standard input, or called .txt
TABLE = Format(
    "table",
    (),
    read,
    recognizes,
    NOTATIONS,
    holds_both=True,
    read_laid_out=read,
    read_in_windows=read_in_windows,
    read_laid_out_in_windows=read_in_windows,
)
