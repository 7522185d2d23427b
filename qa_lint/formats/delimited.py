"""Tables in text files: how rows and cells are divided, by tabs, commas or what the configuration says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import islice

import regex

from qa_lint.formats.comments import read_suppressions
from qa_lint.formats.decoding import LONGEST_LINE, decode, numbered_lines, too_long
from qa_lint.formats.table import ROWS_LOOKED_AT, Cell, Row, named_columns, read_rows, side_by_side
from qa_lint.model import LINE_END, Format, Language, Notation, Problem, Reading, TableLayout, TextFile, UserError

_TAB, _COMMA, _SEMICOLON, _BAR = DELIMITERS = "\t", ",", ";", "|"
# how a cell writes characters: see NOTATIONS
UNQUOTED = {_TAB: "tsv", _COMMA: "csv", _SEMICOLON: "semicolons", _BAR: "bars"}
QUOTED = "quoted-csv"

Rows = Callable[[TextFile, list[Problem]], Iterator[Row]]  # what is wrong with a row goes to the list


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
    rows = list(islice(rows_of_unnamed(file, []), ROWS_LOOKED_AT))
    if not rows or named_columns(rows[0].cells):
        return bool(rows)
    if _TAB not in _first_line(file) and (len(rows) < 2 or len({len(row.cells) for row in rows}) > 1):
        return False  # prose has commas, too
    return side_by_side(rows)


def read(
    data: bytes,
    path: str,
    languages: tuple[Language, ...],
    rows: Rows | None = None,
    layouts: Sequence[TableLayout] = (),
) -> Reading:
    """The pairs of a table; `rows` divides it, where the name of the file tells how, and the first layout does besides.

    A table that is to be one side of a pair is a UserError.
    """
    if len(languages) == 1:
        raise UserError("a table holds both sides itself, and cannot be one side of a pair", path)
    file, notes = decode(data, path)
    reading = Reading(file, notes=notes)
    layout = layouts[0] if layouts else None
    divide = _rows_as_configured(layout, rows or rows_of_unnamed) if layout else rows or rows_of_unnamed
    comments = read_rows(reading, list(divide(file, reading.errors)), languages, layout)
    if not reading.pairs and reading.blocks:
        reading.bilingual = False
    read_suppressions(reading, comments)
    return reading


def _rows_as_configured(layout: TableLayout, rows: Rows) -> Rows:
    """How a layout divides the rows; without its word, as the file does. Tabs divide cells that are not quoted."""
    delimiter, quoted = layout.delimiter, layout.quoted
    if not delimiter and quoted is None:
        return rows
    delimiter = delimiter or (_COMMA if rows is rows_of_csv else _TAB)
    if quoted is False or (quoted is None and delimiter == _TAB):
        return lambda file, errors: _unquoted_rows(file, errors, delimiter)
    return lambda file, errors: _quoted_rows(file, errors, delimiter)


def rows_of_csv(file: TextFile, errors: list[Problem]) -> Iterator[Row]:
    """Rows divided by commas; a .csv may be divided by tabs or semicolons all the same, as some programs write it."""
    first = _first_line(file)
    if _COMMA in first:
        return _quoted_rows(file, errors, _COMMA)
    if _TAB in first:
        return rows_of_tsv(file, errors)
    return _quoted_rows(file, errors, _SEMICOLON if _SEMICOLON in first else _COMMA)


def rows_of_unnamed(file: TextFile, errors: list[Problem]) -> Iterator[Row]:
    """Of a file whose name does not tell, tabs are the surer sign."""
    return rows_of_tsv(file, errors) if _TAB in _first_line(file) else _quoted_rows(file, errors, _COMMA)


def rows_of_tsv(file: TextFile, errors: list[Problem]) -> Iterator[Row]:
    """Rows divided by tabs, each on a line."""
    return _unquoted_rows(file, errors, _TAB)


def _first_line(file: TextFile) -> str:
    return file.text[: _line_end(file.text, 0)]


def _unquoted_rows(file: TextFile, errors: list[Problem], delimiter: str) -> Iterator[Row]:
    """A row a line, in which quotation marks mean nothing."""
    for number, (start, end) in numbered_lines(file, errors):
        line = file.text[start:end]
        if delimiter not in line and not line.strip():
            continue
        cells = []
        for text in line.split(delimiter):
            cells.append(Cell(text, range(start, start + len(text)), start, UNQUOTED[delimiter]))
            start += len(text) + 1
        yield Row(number, cells)


def _quoted_rows(file: TextFile, errors: list[Problem], delimiter: str) -> Iterator[Row]:
    """Rows as RFC 4180 has them, each with the line on which it begins; a quoted cell may hold line ends."""
    text, at = file.text, 0
    while at < len(text):
        line = file.place(at).line
        line_end = _line_end(text, at)
        if line_end - at > LONGEST_LINE:  # before looking for its cells, of which there may be millions
            errors.append(too_long("line", line_end - at, file, line))
            at = _next_line(text, line_end)
            continue
        start = at
        cells, at, unclosed = _quoted_row(text, at, delimiter)
        if unclosed is not None:
            errors.append(Problem("the quote that opens a cell here is never closed", file.path, line))
        if _line_end(text, at) > at:
            errors.append(Problem("text after the closing quote of a cell", file.path, file.place(at).line))
            at = _line_end(text, at)
        elif at - start > LONGEST_LINE:
            errors.append(too_long("row", at - start, file, line))
        elif len(cells) > 1 or cells[0].text.strip():
            yield Row(line, cells)
        at = _next_line(text, at)


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


def _format(name: str, suffixes: tuple[str, ...], rows: Rows, about: str) -> Format:
    by_rows = partial(read, rows=rows)
    return Format(name, suffixes, by_rows, notations=NOTATIONS, holds_both=True, read_laid_out=by_rows, about=about)


TSV = _format(
    "tsv",
    (".tsv", ".tab"),
    rows_of_tsv,
    "a table, a pair a row: a header `ko`/`en` (`한국어`/`영어`) or `source`/`target` names the columns, and without"
    " one their script tells; columns `key`, `context`, `notes`, `state` (`키`, `문맥`, `비고`, `상태`) are known, too,"
    " and `[[tables]]` in the configuration names any others",
)
CSV = _format(
    "csv",
    (".csv",),
    rows_of_csv,
    "a table as `.tsv` is, divided by commas, semicolons or tabs, quoted as in RFC 4180",
)
# standard input, or called .txt
TABLE = Format("table", (), read, recognizes, NOTATIONS, holds_both=True, read_laid_out=read)
