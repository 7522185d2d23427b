"""Documents of word processors: their paragraphs and tables, whichever format they were drawn from.

A format walks through its XML and says what begins and ends; here it becomes text that is laid out, a line a paragraph.
A paragraph is called by its number (¶12), one in a table by the table and its cell (T2!B3), one beside the text by what
it is (note3, header1).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, product

from qa_lint.formats.cells import OFFICE
from qa_lint.formats.comments import Comment, read_suppressions
from qa_lint.formats.decoding import LONGEST_LINE, trimmed
from qa_lint.formats.plain_text import halves_of, holds_both
from qa_lint.formats.table import (
    Cell,
    Row,
    Table,
    column_letters,
    columns_by_script,
    columns_in_groups,
    named_columns,
    names_columns,
    pairs_in_groups,
)
from qa_lint.languages.script import language_of
from qa_lint.late import re
from qa_lint.model import LINE_END, LaidOut, Language, Pair, Problem, Reading, Segment, Span

_FIGURE = re.compile("[0-9０-９]")
_MOST_COLUMNS, _MOST_ROWS = 256, 100_000  # that a cell may claim to stand behind or to reach over

_FEWEST_ROWS = 2  # of a table that is a translation
_MOST_WRONG = 0.2  # of its rows that have another language in a column
_FEWEST_COMPLETE = 0.5  # of its rows that have text in both


@dataclass(eq=False)
class _Box:
    """A cell of a table: where it stands, from 0, how far it reaches, and which paragraphs are in it."""

    table: int
    row: int
    column: int
    first: int
    last: int = 0
    columns: int = 1
    rows: int = 1
    goes_on: bool = False  # with the cell above it

    @property
    def label(self) -> str:
        return f"T{self.table + 1}!{column_letters(self.column)}{self.row + 1}"


@dataclass(eq=False)
class _Table:
    """A table: its number, its cells in the order of the document, and how many rows have begun."""

    number: int
    boxes: list[_Box] = field(default_factory=list)
    rows: int = 0


@dataclass
class _Paragraph:
    """A paragraph, the innermost cell that it stands in, what it is where it stands beside the text, and comments."""

    parts: list[str]
    box: _Box | None = None
    aside: str = ""
    comments: list[str] = field(default_factory=list)


class Pages:
    """A document as it is drawn, in its order; what stands beside the text (notes, headers) comes after it."""

    def __init__(self) -> None:
        self._body: list[_Paragraph] = []
        self._beside: list[_Paragraph] = []
        self._paragraphs: list[_Paragraph] = []  # those that are open: one may stand in another, in a frame
        self._tables: list[_Table] = []
        self._open_tables: list[_Table] = []
        self._open_boxes: list[_Box] = []
        self._asides: list[str] = []
        self._carried: list[str] = []  # the text of a paragraph whose end was deleted

    # ------------------------------------------------------------------ what a format says

    def begin_paragraph(self) -> None:
        """A paragraph begins; it may stand in another one."""
        aside = self._asides[-1] if self._asides else ""
        paragraph = _Paragraph(self._carried, self._open_boxes[-1] if self._open_boxes else None, aside)
        self._carried = []
        (self._beside if aside else self._body).append(paragraph)
        self._paragraphs.append(paragraph)

    def add(self, text: str) -> None:
        """Text of the paragraph that began last."""
        if self._paragraphs:
            self._paragraphs[-1].parts.append(text)

    def comment(self, text: str) -> None:
        """What somebody says of the paragraph that began last."""
        if self._paragraphs:
            self._paragraphs[-1].comments.append(text)

    def end_paragraph(self, deleted: bool = False) -> None:
        """The paragraph that began last ends; where its end was deleted, the next one goes on with it."""
        paragraph = self._paragraphs.pop()
        if deleted:
            self._carried, paragraph.parts = paragraph.parts, []

    def begin_table(self) -> None:
        """A table begins; it may stand in a cell. What stands beside the text has paragraphs alone."""
        if not self._asides:
            self._tables.append(_Table(len(self._tables)))
            self._open_tables.append(self._tables[-1])

    def end_table(self) -> None:
        """The table that began last ends."""
        if not self._asides:
            self._open_tables.pop()

    def begin_row(self) -> None:
        """A row begins."""
        if self._open_tables and not self._asides:
            self._open_tables[-1].rows += 1

    def begin_cell(self) -> None:
        """A cell begins, beside the one before it."""
        if self._open_tables and not self._asides:
            table = self._open_tables[-1]
            row = max(0, table.rows - 1)
            before = table.boxes[-1] if table.boxes and table.boxes[-1].row == row else None
            column = before.column + before.columns if before else 0
            box = _Box(table.number, row, min(column, _MOST_COLUMNS), len(self._body))
            table.boxes.append(box)
            self._open_boxes.append(box)

    def place_cell(
        self,
        row: int | None = None,
        column: int | None = None,
        rows: int | None = None,
        columns: int | None = None,
        goes_on: bool = False,
    ) -> None:
        """Where the cell that began last stands, from 0, and how far it reaches, as far as that is known."""
        if self._open_boxes and not self._asides:
            box = self._open_boxes[-1]
            box.row = box.row if row is None else min(max(row, 0), _MOST_ROWS)
            box.column = box.column if column is None else min(max(column, 0), _MOST_COLUMNS)
            box.rows = box.rows if rows is None else min(max(rows, 1), _MOST_ROWS)
            box.columns = box.columns if columns is None else min(max(columns, 1), _MOST_COLUMNS)
            box.goes_on |= goes_on

    def end_cell(self) -> None:
        """The cell that began last ends."""
        if self._open_boxes and not self._asides:
            self._open_boxes.pop().last = len(self._body)

    def begin_aside(self, label: str) -> None:
        """What follows stands beside the text: a note, a header."""
        self._asides.append(label)

    def end_aside(self) -> None:
        """The text goes on."""
        self._asides.pop()

    # ------------------------------------------------------------------ what comes of it

    def reading(self, path: str, languages: tuple[Language, ...]) -> Reading:
        """Its paragraphs as blocks, of one language where one is given; the rows of tables in both as pairs."""
        if self._carried:
            self._body.append(_Paragraph(self._carried))
        return _Layout([*self._body, *self._beside], self._tables, path, languages).read()


class _Layout:
    """A document laid out as text, a line a paragraph."""

    def __init__(
        self, paragraphs: Sequence[_Paragraph], tables: Sequence[_Table], path: str, languages: tuple[Language, ...]
    ) -> None:
        self.paragraphs, self.tables, self.languages = paragraphs, tables, languages
        texts = ["".join(paragraph.parts) for paragraph in paragraphs]
        starts = [0, *accumulate(len(text) + 1 for text in texts)]
        self.lines = [Span(start, start + len(text)) for start, text in zip(starts, texts, strict=False)]
        labels = [_label(number, paragraph) for number, paragraph in enumerate(paragraphs, 1)]
        self.file = LaidOut(path, "\n".join(texts), starts[: len(texts)], starts[: len(texts)], labels)
        self.reading = Reading(self.file)

    def read(self) -> Reading:
        in_pairs: set[int] = set()
        comments: list[Comment] = []
        for table in self.tables if len(self.languages) == 2 else ():
            if table.boxes and table.boxes[0].first not in in_pairs:
                told = self._read_table(table)
                if told is not None:
                    comments += told
                    in_pairs |= {n for box in table.boxes for n in range(box.first, box.last)}
        for number, (line, paragraph) in enumerate(zip(self.lines, self.paragraphs, strict=True)):
            if number not in in_pairs:
                self.reading.blocks += self._blocks(line, in_table=paragraph.box is not None)
        self.reading.bilingual = bool(self.reading.pairs) or holds_both(self.reading.blocks)
        comments += self._comments()
        read_suppressions(self.reading, sorted(comments))
        return self.reading

    def _comments(self) -> Iterator[Comment]:
        """Those that are for qa-lint, each about its paragraph."""
        for number, (line, paragraph) in enumerate(zip(self.lines, self.paragraphs, strict=True), 1):
            told = (comment.strip() for comment in paragraph.comments)
            yield from (Comment(line, text, (number, number)) for text in told if text.startswith("qa-lint"))

    def _blocks(self, line: Span, *, in_table: bool) -> Iterator[Segment]:
        """A paragraph as a block, or each of the parts of it that are in different languages.

        What has no letters says nothing, but for the figures of a table (980,000), which are compared.
        """
        if line.end - line.start > LONGEST_LINE:
            place = self.file.label(line.start, line.start)
            told = f"the paragraph is {line.end - line.start:,} characters long; over {LONGEST_LINE:,} are not checked"
            self.reading.errors.append(Problem(": ".join([place, told]), self.file.path))
        elif len(self.languages) == 1:
            if language_of(self.file.text[line.start : line.end]) or (
                in_table and _FIGURE.search(self.file.text, *line)
            ):
                yield self._segment(line, self.languages[0])
        else:
            for language, span in _parts_in_languages(self.file.text, line):
                yield self._segment(span, language)

    def _segment(self, span: Span, language: Language) -> Segment:
        start, end = trimmed(self.file.text, *span)
        places = range(start, end), range(start + 1, end + 1), start
        return Segment.of_characters(self.file.text[start:end], language, self.file, *places, OFFICE)

    # ------------------------------------------------------------------ tables

    def _read_table(self, table: _Table) -> list[Comment] | None:
        """The comments of a table whose rows are pairs, which go into the reading; None for any other table."""
        rows = list(self._rows(table))
        if not rows:
            return None
        if not named_columns(rows[0].cells):
            if groups := columns_in_groups(rows):
                pairs = pairs_in_groups(rows, groups, self.languages, self.file)
                self.reading.pairs += [_with_key(pair, self.file) for pair in pairs]
                return []
            columns = columns_by_script(rows)
            if len(columns) == 2 and names_columns([rows[0].cells[n].text for n in columns.values()], list(columns)):
                rows = rows[1:]
            if not _side_by_side(rows, columns):
                return None
        known = len(self.reading.pairs)
        comments = Table(self.languages).read(self.reading, rows)
        told = self.reading.pairs[known:]
        self.reading.pairs[known:] = [pair if pair.key else _with_key(pair, self.file) for pair in told]
        return comments

    def _rows(self, table: _Table) -> Iterator[Row]:
        """The rows of a table; a cell that reaches further stands in all of its places."""
        places: dict[tuple[int, int], Cell] = {}
        width = max(box.column + 1 for box in table.boxes)
        left = table.rows * width
        for box in table.boxes:
            above = places.get((box.row - 1, box.column))
            cell = above if box.goes_on and above else self._cell(box)
            rows = range(box.row, min(box.row + box.rows, table.rows))
            columns = range(box.column, min(box.column + box.columns, width))
            left -= len(rows) * len(columns)
            for place in product(rows, columns) if left >= 0 else [(box.row, box.column)]:  # else they overlap
                places.setdefault(place, cell)
        at = self.lines[table.boxes[0].first].start if table.boxes[0].first < len(self.lines) else 0
        for row in range(table.rows):
            cells = []
            for column in range(width):
                cell = places.get((row, column)) or Cell("", (), at, OFFICE)
                cells.append(cell)
                at = cell.anchor
            yield Row(self.file.place(cells[0].anchor).line, cells, row + 1)

    def _cell(self, box: _Box) -> Cell:
        lines = self.lines[box.first : box.last]
        start, end = (lines[0].start, lines[-1].end) if lines else (len(self.file.text),) * 2
        return Cell(self.file.text[start:end], range(start, end), start, OFFICE)


def _label(number: int, paragraph: _Paragraph) -> str:
    return paragraph.aside or (paragraph.box.label if paragraph.box else f"¶{number}")


def _parts_in_languages(text: str, line: Span) -> Iterator[tuple[Language, Span]]:
    """The text between line breaks that differs in language from its neighbours, and the halves of it."""
    parts: list[tuple[Language, Span]] = []
    at = line.start
    ends = [match.span() for match in LINE_END.finditer(text, *line)]
    for end, following in [*ends, (line.end, line.end)]:
        part = text[at:end]
        halves = [(language, Span(at + span.start, at + span.end)) for language, span in halves_of(part)]
        language = language_of(part)
        for told, span in halves or ([(language, Span(at, end))] if language else ()):
            if parts and parts[-1][0] == told and not halves:
                parts[-1] = told, Span(parts[-1][1].start, span.end)
            else:
                parts.append((told, span))
        at = following
    yield from parts


def _side_by_side(rows: Sequence[Row], columns: Mapping[Language, int]) -> bool:
    """Whether a table is a translation, and no list: nearly every row has its languages in the same two columns.

    Where one side is empty, it lacks a translation, but that must not be so of most. A table of one row is a page in
    two columns, whose paragraphs are to be aligned.
    """
    if len(columns) < 2 or len(rows) < _FEWEST_ROWS:
        return False
    told = [{language: language_of(row.cells[column].text) for language, column in columns.items()} for row in rows]
    wrong = sum(any(found not in (language, None) for language, found in row.items()) for row in told)
    both = sum(all(row.values()) for row in told)
    return wrong <= _MOST_WRONG * len(rows) and both >= _FEWEST_COMPLETE * len(rows)


def _with_key(pair: Pair, file: LaidOut) -> Pair:
    """The pair with its place for a key: the paragraphs around the table are aligned, and its rows are not."""
    return replace(pair, key=file.label(pair.source.anchor, pair.source.anchor))
