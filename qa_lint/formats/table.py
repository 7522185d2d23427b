"""Tables: tab-separated (unquoted) and comma-separated (RFC 4180), a pair a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import regex

from qa_lint.formats.comments import WORDS, Comment, read_suppressions
from qa_lint.formats.decoding import LONGEST_LINE, decode, numbered_lines, too_long, trimmed
from qa_lint.languages.script import language_of, language_of_all
from qa_lint.model import LINE_END, Language, Notation, Pair, Problem, Reading, Segment, Span, TextFile, UserError

_HEADER: dict[str, str] = {
    **dict.fromkeys(["ko", "ko-kr", "ko_kr", "kor", "kr", "korean", "한국어", "한글", "국문", "한국어 (ko)"], "ko"),
    **dict.fromkeys(["en", "en-us", "en_us", "en-gb", "en_gb", "eng", "english", "영어", "영문"], "en"),
    **dict.fromkeys(["source", "src", "원문", "출발어", "원본"], "source"),
    **dict.fromkeys(["target", "tgt", "translation", "번역", "번역문", "역문", "도착어"], "target"),
}
_REMARKS = ("qa", "qa-lint")  # the header of a column with comments for qa-lint
# how a cell writes characters: see NOTATIONS
UNQUOTED_TSV, UNQUOTED_CSV, QUOTED_CSV = "tsv", "csv", "quoted-csv"
_CSV_CELL = regex.compile(r'(?P<quoted>"(?P<inner>(?:[^"]++|"")*+)")|(?P<plain>[^,\r\n]*+)')
_ROWS_LOOKED_AT = 200  # to tell the columns of a table without a header
_FEWEST_EXCHANGED = 3  # rows with English for Korean and Korean for English, to say so of the whole table
_MOST = 0.8  # of the rows with Korean beside English make a table of what has no suffix


@dataclass(frozen=True)
class _Cell:
    """The characters of a cell and where each of them stands in the file."""

    text: str
    starts: Sequence[int]
    anchor: int
    notation: str

    def segment(self, language: Language, file: TextFile) -> Segment:
        start, end = trimmed(self.text, 0, len(self.text))
        starts = self.starts[start:end]
        # a doubled quote stands for one, which begins at the second of the two
        ends = range(starts[0] + 1, starts[-1] + 2) if isinstance(starts, range) and starts else [s + 1 for s in starts]
        return Segment.of_characters(self.text[start:end], language, file, starts, ends, self.anchor, self.notation)


Row = tuple[int, list[_Cell]]  # its line, from 1, and its cells
Rows = Callable[[TextFile, list[Problem]], Iterator[Row]]  # what is wrong with a row goes to the list


def _unquoted(forbidden: str) -> Notation:
    """As it is, where it holds none of the characters that would end the cell."""
    cell_end = regex.compile(f"[{forbidden}\r\n]")
    return lambda text: None if cell_end.search(text) else text


NOTATIONS: dict[str, Notation] = {
    UNQUOTED_TSV: _unquoted("\t"),
    UNQUOTED_CSV: _unquoted('",'),
    QUOTED_CSV: lambda text: text.replace('"', '""'),
}


def recognizes(data: bytes) -> bool:
    """Whether bytes are a table though no suffix says so: Korean stands beside English, row by row."""
    try:
        file, _ = decode(data, "")
    except UserError:
        return False
    rows = list(islice(_rows_of_unnamed(file, []), _ROWS_LOOKED_AT))
    if not rows or _named_columns(rows[0][1]):
        return bool(rows)
    if "\t" not in _first_line(file) and (len(rows) < 2 or len({len(cells) for _, cells in rows}) > 1):
        return False  # prose has commas, too
    return _side_by_side(rows)


def _side_by_side(rows: list[Row]) -> bool:
    """Whether nearly every row has its Korean and its English in the same two columns."""
    columns = _columns_by_script(rows)
    if len(columns) < 2:
        return False
    last = max(columns.values())
    fitting = sum(
        len(cells) > last and all(language_of(cells[i].text) == language for language, i in columns.items())
        for _, cells in rows
    )
    return fitting >= _MOST * len(rows)


def read(data: bytes, path: str, languages: tuple[Language, ...], rows: Rows | None = None) -> Reading:
    """The pairs of a table; `rows` divides it, where the name of the file tells how.

    A header `ko`/`en` names the columns and `languages` gives the direction; a header `source`/`target` gives both;
    without a header the columns are told by their script. A table that is to be one side of a pair is a UserError.
    """
    if len(languages) == 1:
        raise UserError("a table holds both sides itself, and cannot be one side of a pair", path)
    file, notes = decode(data, path)
    reading = Reading(file, notes=notes)
    table = list((rows or _rows_of_unnamed)(file, reading.errors))
    columns = _named_columns(table[0][1]) if table else {}
    body = table[1:] if columns else table
    sides = _sides(columns, body, languages)
    if len(sides) < 2:
        reading.bilingual = False
        told = ((cell, language_of(cell.text)) for _, cells in body for cell in cells)
        reading.blocks = [cell.segment(language, file) for cell, language in told if language]
        if len({block.language for block in reading.blocks}) > 1:
            widest = max(len(cells) for _, cells in body)
            reading.lacks = "it has one column" if widest == 1 else "no column of Korean stands beside one of English"
        return reading
    (source, source_language), (target, target_language) = sides
    _check_languages(columns, body, path)
    reading.doubtful = not columns
    expected = max(source, target) + 1
    remarks = _remark_column(table[0][1]) if columns else None
    comments = []
    for line, cells in body:
        if remarks is not None and remarks < len(cells) and (comment := _remark(file, line, cells, remarks)):
            comments.append(comment)
        if len(cells) < expected:
            number = f"{len(cells)} column" + "s" * (len(cells) > 1)
            reading.errors.append(Problem(f"{number} where {expected} were expected", path, line))
            continue
        pair = Pair(cells[source].segment(source_language, file), cells[target].segment(target_language, file))
        if pair.source.text or pair.target.text:
            reading.pairs.append(pair)
    read_suppressions(reading, comments)
    return reading


def _check_languages(columns: dict[str, int], body: list[Row], path: str) -> None:
    """Raises UserError where the columns that are called by a language are each plainly in the other."""
    if "ko" not in columns:
        return
    last = max(columns.values())
    whole = [cells for _, cells in body[:_ROWS_LOOKED_AT] if len(cells) > last]
    told = [tuple(language_of(cells[columns[name]].text) for name in ("ko", "en")) for cells in whole]
    if told.count(("en", "ko")) >= max(_FEWEST_EXCHANGED, _MOST * sum(map(any, told))):
        message = "the column for Korean holds English, and the one for English Korean: their names are exchanged"
        raise UserError(message, path, 1)


def _remark_column(header: Sequence[_Cell]) -> int | None:
    """The column for qa-lint itself, in which a cell says what the findings of its row are to do."""
    return next((i for i, cell in enumerate(header) if cell.text.strip().lower() in _REMARKS), None)


def _remark(file: TextFile, line: int, cells: Sequence[_Cell], column: int) -> Comment | None:
    """The comment in a row's cell for qa-lint, which needs no `qa-lint:` there; it is about all lines of the row."""
    cell = cells[column]
    if not cell.text.strip().startswith(("qa-lint", *WORDS)):
        return None  # a note of the reviewers
    ends = [cell.starts[-1] + 1 if cell.starts else cell.anchor for cell in cells]
    said = cell.text.strip()
    span = Span(cell.starts[0], cell.starts[-1] + 1)
    text = said if said.startswith("qa-lint") else f"qa-lint: {said}"
    return Comment(span, text, (line, file.place(max(ends)).line))


def _sides(columns: dict[str, int], body: list[Row], languages: tuple[Language, ...]) -> list[tuple[int, Language]]:
    """(column, language) of the source and of the target, as far as they can be told."""
    if "source" in columns:
        source = _column_language(body, columns["source"]) or languages[0]
        return [(columns["source"], source), (columns["target"], "en" if source == "ko" else "ko")]
    told = columns or _columns_by_script(body)
    return [(told[language], language) for language in languages if language in told]


def rows_of_csv(file: TextFile, errors: list[Problem]) -> Iterator[Row]:
    """Rows divided by commas; a .csv may be tab-separated all the same, as some programs write it."""
    first = _first_line(file)
    return rows_of_tsv(file, errors) if "\t" in first and "," not in first else _comma_rows(file, errors)


def _rows_of_unnamed(file: TextFile, errors: list[Problem]) -> Iterator[Row]:
    """Of a file whose name does not tell, tabs are the surer sign."""
    return rows_of_tsv(file, errors) if "\t" in _first_line(file) else _comma_rows(file, errors)


def _first_line(file: TextFile) -> str:
    return file.text[: _line_end(file.text, 0)]


def rows_of_tsv(file: TextFile, errors: list[Problem]) -> Iterator[Row]:
    """Rows divided by tabs, each on a line."""
    for number, (start, end) in numbered_lines(file, errors):
        line = file.text[start:end]
        if "\t" not in line and not line.strip():
            continue
        cells = []
        for text in line.split("\t"):
            cells.append(_Cell(text, range(start, start + len(text)), start, UNQUOTED_TSV))
            start += len(text) + 1
        yield number, cells


def _comma_rows(file: TextFile, errors: list[Problem]) -> Iterator[Row]:
    """Rows of a CSV file, each with the physical line on which it begins; a quoted cell may hold line ends."""
    text, at = file.text, 0
    while at < len(text):
        line = file.place(at).line
        line_end = _line_end(text, at)
        if line_end - at > LONGEST_LINE:  # before looking for its cells, of which there may be millions
            errors.append(too_long("line", line_end - at, file, line))
            at = _next_line(text, line_end)
            continue
        start = at
        cells, at, unclosed = _comma_row(text, at)
        if unclosed is not None:
            errors.append(Problem("the quote that opens a cell here is never closed", file.path, line))
        if _line_end(text, at) > at:
            errors.append(Problem("text after the closing quote of a cell", file.path, file.place(at).line))
            at = _line_end(text, at)
        elif at - start > LONGEST_LINE:
            errors.append(too_long("row", at - start, file, line))
        elif len(cells) > 1 or cells[0].text.strip():
            yield line, cells
        at = _next_line(text, at)


def _comma_row(text: str, at: int) -> tuple[list[_Cell], int, int | None]:
    """The cells of the row that begins here, and where it ends: before a line end, if the row is sound.

    Last, where a quote opens that nothing closes; such a cell is read as if it were not quoted.
    """
    cells: list[_Cell] = []
    unclosed = None
    while True:
        match = _CSV_CELL.match(text, at)
        assert match is not None, "the plain alternative matches anything"
        if match["quoted"] is not None:
            cells.append(_quoted(text, *match.span("inner")))
        else:
            cells.append(_Cell(match["plain"], range(*match.span()), at, UNQUOTED_CSV))
            unclosed = at if text.startswith('"', at) and unclosed is None else unclosed
        at = match.end()
        if not text.startswith(",", at):
            return cells, at, unclosed
        at += 1


def _line_end(text: str, at: int) -> int:
    match = LINE_END.search(text, at)
    return match.start() if match else len(text)


def _next_line(text: str, line_end: int) -> int:
    return line_end + (2 if text.startswith("\r\n", line_end) else 1)


def _quoted(text: str, start: int, end: int) -> _Cell:
    inner = text[start:end]
    if '""' not in inner:
        return _Cell(inner, range(start, end), start, QUOTED_CSV)
    characters, starts = [], []
    at = start
    while at < end:
        if text[at] == '"':
            at += 1  # of a doubled quote, the second counts
        characters.append(text[at])
        starts.append(at)
        at += 1
    return _Cell("".join(characters), starts, start, QUOTED_CSV)


def _named_columns(cells: list[_Cell]) -> dict[str, int]:
    """Which column is what, where the first row names both sides; empty where it does not."""
    names: dict[str, int] = {}
    for i, cell in enumerate(cells):
        if meaning := _HEADER.get(cell.text.strip().lower()):
            names.setdefault(meaning, i)
    for both in ({"ko", "en"}, {"source", "target"}):
        if both <= names.keys():
            return {name: names[name] for name in both}
    return {}


def _column_language(rows: list[Row], column: int) -> Language | None:
    looked_at = islice((cells[column].text for _, cells in rows if column < len(cells)), _ROWS_LOOKED_AT)
    return language_of_all(looked_at)


def _columns_by_script(rows: list[Row]) -> dict[str, int]:
    """The column that is mostly Korean and the one that is mostly English; the one with more text, where there are two.

    So a column of keys or file names beside the text is not taken for the English one.
    """
    sizes: dict[str, tuple[int, int]] = {}
    for column in range(max((len(cells) for _, cells in rows), default=0)):
        if language := _column_language(rows, column):
            size = sum(len(cells[column].text) for _, cells in rows[:_ROWS_LOOKED_AT] if column < len(cells))
            sizes[language] = max(sizes.get(language, (0, 0)), (size, -column))
    return {language: -column for language, (_, column) in sizes.items()}
