"""Tables, whatever file they stand in: which column holds what, and the pairs of their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import Any, NamedTuple

from qa_lint.formats.comments import WORDS, Comment
from qa_lint.formats.decoding import LONGEST_LINE, too_long, trimmed
from qa_lint.formats.entries import confidence_in
from qa_lint.languages.codes import is_other_language
from qa_lint.languages.script import in_another_script, language_of, language_of_all
from qa_lint.late import regex
from qa_lint.model import (
    WORKBOOK_COLUMNS,
    Language,
    Pair,
    Problem,
    Reading,
    Segment,
    Span,
    TableLayout,
    TextFile,
    UserError,
    other_language,
)

HEADER: dict[str, str] = {
    **dict.fromkeys(["ko", "ko-kr", "ko_kr", "kor", "kr", "korean", "한국어", "한글", "국문", "한국어 (ko)"], "ko"),
    **dict.fromkeys(["en", "en-us", "en_us", "en-gb", "en_gb", "eng", "english", "영어", "영문"], "en"),
    **dict.fromkeys(["source", "src", "원문", "출발어", "원본"], "source"),
    **dict.fromkeys(["target", "tgt", "translation", "번역", "번역문", "역문", "도착어"], "target"),
    **dict.fromkeys(["key", "id", "string id", "resource id", "키", "식별자"], "key"),
    **dict.fromkeys(["context", "문맥", "맥락"], "context"),
    **dict.fromkeys(["note", "notes", "comment", "comments", "비고", "메모"], "notes"),
    **dict.fromkeys(["state", "status", "상태"], "state"),
    **dict.fromkeys(["confidence", "신뢰도"], "confidence"),
    **dict.fromkeys(["max", "max length", "max chars", "max characters", "char limit", "character limit"], "most"),
    **dict.fromkeys(["글자 수", "글자수", "최대 글자 수", "최대 글자수", "글자 수 제한", "글자수 제한"], "most"),
    **dict.fromkeys(["qa", "qa-lint"], "remarks"),  # comments for qa-lint itself
}
_BESIDE = ("key", "context", "notes", "state", "confidence", "most")
OF_FINDINGS = "it is a report of qa-lint"  # what a table lacks that is none of translations
_BOTH = (("ko", "en"), ("source", "target"))
_WORDS_ADDED = range(1, 3)  # to the name of a language, in the head of a column
_IN_BRACKETS = regex.compile(r"\s?\([^()]*\)$")
_WHOLE = regex.compile(r"(?P<count>[1-9][0-9]{0,4})(?:\.0)?")
_LETTERS = regex.compile(r"[A-Z]{1,3}")
ROWS_LOOKED_AT = 200  # to tell the columns of a table without a header
_FEWEST_EXCHANGED = 3  # rows with English for Korean and Korean for English, to say so of the whole table
_FEWEST_IN_A_GROUP = 2  # columns of one language
_MOST = 0.8  # of the rows with Korean beside English make a table of what has no suffix


@dataclass(slots=True, eq=False)
class Cell:
    """The characters of a cell and where each of them stands in the file. There may be millions: it is not frozen."""

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

    @property
    def end(self) -> int:
        """The offset at which it ends."""
        return self.starts[-1] + 1 if self.starts else self.anchor


class Row(NamedTuple):
    """A row: its line in the file, from 1, its cells, and its number where that is not the line (in a sheet).

    Cells that were merged are one cell, which stands in every place that it covers.
    """

    line: int
    cells: list[Cell]
    number: int = 0


@dataclass
class _Columns:
    """What the columns of a table hold; `header` says how many of its rows are above the first pair."""

    named: dict[str, int] = field(default_factory=dict)
    header: int = 0


class Table:
    """How the rows of a table are read, part by part, of which the first tells what its columns hold.

    The layout of the configuration goes first. A header `ko`/`en` names the columns and `languages` gives the
    direction; a header `source`/`target` gives both; as many rows as there may be `titles` may stand above it. Without
    such a header the columns are told by their script.
    """

    def __init__(self, languages: tuple[Language, ...], layout: TableLayout | None = None, titles: int = 0) -> None:
        self.languages, self.layout, self.titles = languages, layout, titles
        self._named: dict[str, int] = {}
        self._sides: list[tuple[int, Language]] | None = None  # none: nothing was read yet

    def read(self, reading: Reading, rows: list[Row]) -> list[Comment]:
        """Put the pairs of some rows into the reading of their file, and give the comments for qa-lint that they hold.

        Raises UserError for a column that is not there.
        """
        body = rows if self._sides else self._begun(reading, rows)
        if not self._sides:
            return []
        reading.doubtful |= not self._named
        expected = max(column for column, _ in self._sides) + 1
        path = reading.file.path
        whole, comments = [], []
        for row in body:
            if comment := _remark(reading.file, row, self._named.get("remarks")):
                comments.append(comment)
            if len(row.cells) < expected:
                number = f"{len(row.cells)} column" + "s" * (len(row.cells) > 1)
                reading.errors.append(Problem(f"{number} where {expected} were expected", path, row.line))
            elif (longest := max(len(row.cells[column].text) for column, _ in self._sides)) > LONGEST_LINE:
                reading.errors.append(too_long("cell", longest, reading.file, row.line))
            else:
                whole.append(row)
        reading.pairs += _pairs(whole, self._sides, self._named, reading.file)
        return comments

    def _begun(self, reading: Reading, rows: list[Row]) -> list[Row]:
        """The rows below the header and the titles, once what the columns hold is told by them."""
        columns = _columns(rows, self.layout, reading.file, self.titles)
        body = rows[columns.header :]
        sides = _sides(columns.named, body, self.languages)
        if len(sides) < 2:
            _take_for_text(reading, body)
            return []
        if not columns.named and self.titles:
            body = body[_titles(body[: self.titles], sides) :]
        if columns.named and _are_exchanged(columns.named, body):
            message = "the column for Korean holds English, and the one for English Korean: their names are exchanged"
            raise UserError(message, reading.file.path, rows[columns.header - 1].line)
        self._named, self._sides = columns.named, sides
        if columns.named and not self.layout and (unread := _unread(rows[columns.header - 1].cells, columns.named)):
            told = f"columns that are not read, as another one of their language is: {', '.join(unread)}"
            reading.notes.append(Problem(told, reading.file.path))
        heads = rows[columns.header - 1].cells if columns.header else []
        if others := _of_other_languages(heads, body[:ROWS_LOOKED_AT], sides):
            told = f"columns in other languages, which are not read: {', '.join(others)}"
            reading.notes.append(Problem(told, reading.file.path))
        return body


def is_of_findings(rows: Sequence[Row]) -> bool:
    """Whether rows begin with the header of a workbook of findings, which may have been saved as another table."""
    named = {cell.text for row in rows[:1] for cell in row.cells}
    return any(named.issuperset(columns) for columns in WORKBOOK_COLUMNS.values())


def _unread(heads: Sequence[Cell], named: Mapping[str, int]) -> list[str]:
    """The heads of further columns of a side: English (draft), English (final)."""
    meanings = next((found for found in _meanings(heads) if _named_by(found) == named), [""] * len(heads))
    sides = {meaning for both in _BOTH for meaning in both} & named.keys()
    read = [heads[named[side]] for side in sides]
    return [
        head.text.strip()
        for head, meaning in zip(heads, meanings, strict=True)
        if meaning in sides and head not in read  # a head over several columns is one
    ]


def _of_other_languages(heads: Sequence[Cell], body: Sequence[Row], sides: Sequence[tuple[int, Language]]) -> list[str]:
    """The columns that are called by a language other than the two (일본어, fr-FR), or have its script: their heads,
    and their letters where they have none.
    """
    width = max((len(row.cells) for row in body), default=0)
    found = []
    read = {column for column, _ in sides}
    for column in (column for column in range(width) if column not in read):
        head = heads[column].text.strip() if column < len(heads) else ""
        texts = [row.cells[column].text for row in body if column < len(row.cells)]
        written = [text for text in texts if regex.search(r"\p{L}", text)]
        foreign = sum(map(in_another_script, written))
        if is_other_language(head) or foreign > len(written) / 2:
            found.append(head or column_letters(column))
    return found


def _titles(rows: Sequence[Row], sides: Sequence[tuple[int, Language]]) -> int:
    """How many rows at the top are none of the table: titles, down to a row that names the columns in its own words."""
    above = 0
    for number, row in enumerate(rows, 1):
        cells = [row.cells[column].text if column < len(row.cells) else "" for column, _ in sides]
        told = [language_of(text) for text in cells]
        if told == [language for _, language in sides]:
            break
        if names_columns(cells, [language for _, language in sides]):
            above = number
    return above


def names_columns(texts: Sequence[str], languages: Sequence[Language]) -> bool:
    """Whether two cells head their columns, in words of which some are not in the language of what is below.

    What stands in both is no header, but a text that nobody translated.
    """
    found = [language_of(text) for text in texts]
    others = any(told not in (language, None) for told, language in zip(found, languages, strict=True))
    return others and texts[0].strip() != texts[1].strip()


def _pairs(
    rows: Iterable[Row], sides: Sequence[tuple[int, Language]], named: dict[str, int], file: TextFile
) -> Iterator[Pair]:
    """A pair a row, and one for all rows over which a cell of either side reaches.

    A cell that reaches over both sides is a heading, and has no translation.
    """
    (source, source_language), (target, target_language) = sides
    beside = {what: column for what, column in named.items() if what in _BESIDE}
    for group in _groups(rows, source, target):
        cells = group[0].cells
        if cells[source] is cells[target]:
            continue
        left = _segment(group, source, source_language, file)
        right = _segment(group, target, target_language, file)
        if left.text or right.text:
            yield Pair(left, right, **_known(cells, beside)) if beside else Pair(left, right)


def _segment(group: Sequence[Row], column: int, language: Language, file: TextFile) -> Segment:
    """The cells of a column, one after the other."""
    if len(group) == 1:
        return group[0].cells[column].segment(language, file)
    cells = dict.fromkeys(row.cells[column] for row in group)
    return Segment.join([cell.segment(language, file) for cell in cells])


def _known(cells: Sequence[Cell], beside: Mapping[str, int]) -> dict[str, Any]:
    """What stands in a row beside the texts, by the names that a pair has for it."""
    told: dict[str, Any] = {}
    for what, column in beside.items():
        if column < len(cells) and (text := cells[column].text.strip()):
            told[what] = _READ[what](text) if what in _READ else text
    return told


def _count_in(text: str) -> int | None:
    """The number that a cell gives, as a spreadsheet writes it (20, 20.0); None for anything else."""
    found = _WHOLE.fullmatch(text)
    return int(found["count"]) if found else None


_READ: Mapping[str, Callable[[str], Any]] = {
    "notes": lambda text: (text,),
    "confidence": confidence_in,
    "most": _count_in,
}  # what is no string


def _groups(rows: Iterable[Row], source: int, target: int) -> Iterator[list[Row]]:
    """Rows one after the other that share a cell of the source or of the target."""
    group: list[Row] = []
    for row in rows:
        if group and not any(row.cells[side] is group[-1].cells[side] for side in (source, target)):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _take_for_text(reading: Reading, body: Sequence[Row]) -> None:
    """Cells of a table that has not both languages in columns of their own."""
    cells = dict.fromkeys(cell for row in body for cell in row.cells)
    told = ((cell, language_of(cell.text)) for cell in cells)
    blocks = [cell.segment(language, reading.file) for cell, language in told if language]
    if len({block.language for block in blocks}) > 1:
        widest = max(len(row.cells) for row in body)
        reading.lacks = "it has one column" if widest == 1 else "no column of Korean stands beside one of English"
    reading.blocks += blocks


def side_by_side(rows: Sequence[Row]) -> bool:
    """Whether nearly every row has its Korean and its English in the same two columns."""
    columns = columns_by_script(rows)
    if len(columns) < 2:
        return False
    last = max(columns.values())
    fitting = sum(
        len(row.cells) > last and all(language_of(row.cells[i].text) == language for language, i in columns.items())
        for row in rows
    )
    return fitting >= _MOST * len(rows)


# ---------------------------------------------------------------------- which column holds what


def _columns(rows: Sequence[Row], layout: TableLayout | None, file: TextFile, titles: int) -> _Columns:
    if layout is None or (layout.header is None and not layout.columns):
        for above, row in enumerate(rows[: titles + 1], 1):
            if named := named_columns(row.cells):
                return _Columns(named, above)
        return _Columns()
    above = _rows_above(rows, layout)
    head = rows[above - 1] if above else None
    named = named_columns(head.cells) if head else {}
    if layout.source:
        named = {what: column for what, column in named.items() if what not in ("ko", "en", "source", "target")}
    for what, column in layout.columns.items():
        named[what] = _number_of(column, head, file)
    return _Columns(named, above)


def _rows_above(rows: Sequence[Row], layout: TableLayout) -> int:
    """How many rows there are down to the header, by the layout; without a word, a first row of names is one."""
    if layout.header is not None:
        return sum((row.number or row.line) <= layout.header for row in rows)
    by_name = any(isinstance(column, str) and not _LETTERS.fullmatch(column) for column in layout.columns.values())
    return int(bool(rows) and (by_name or bool(named_columns(rows[0].cells))))


def _number_of(column: str | int, head: Row | None, file: TextFile) -> int:
    """The number of a column from 0. A name goes before a letter."""
    if isinstance(column, int):
        return column - 1
    names = [cell.text.strip() for cell in head.cells] if head else []
    if column in names:
        return names.index(column)
    if _LETTERS.fullmatch(column):
        return column_number(column) - 1
    told = ", ".join(repr(name) for name in names if name) or "none with a name"
    raise UserError(f"there is no column {column!r}; there is {told}", file.path, head.line if head else None)


def column_number(letters: str) -> int:
    """The column that a spreadsheet calls by letters (A, AA), counted from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def column_letters(column: int) -> str:
    """What a spreadsheet calls a column, counted from 0: A, B, … Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def named_columns(cells: Sequence[Cell]) -> dict[str, int]:
    """Which column is what, where a row names both sides; empty where it does not."""
    return next(filter(None, (_named_by(meanings) for meanings in _meanings(cells))), {})


def _meanings(cells: Sequence[Cell]) -> Iterator[list[str]]:
    """What the columns with such heads hold, as the heads say it plainly, and as they may mean it."""
    heads = [cell.text.strip().lower() for cell in cells]
    plainly = [HEADER.get(head) or HEADER.get(_IN_BRACKETS.sub("", head)) or "" for head in heads]
    yield plainly
    yield [meaning or _language_named_by(head) for meaning, head in zip(plainly, heads, strict=True)]


def _language_named_by(head: str) -> str:
    """The language with whose name a head begins (English draft, 한국어 검수), if any."""
    name, *rest = head.split() or [""]
    meaning = HEADER.get(name, "") if len(rest) in _WORDS_ADDED else ""
    return meaning if meaning in _BOTH[0] else ""


def _named_by(meanings: Sequence[str]) -> dict[str, int]:
    """The first column of each meaning, where both sides are among them."""
    names: dict[str, int] = {}
    for i, meaning in enumerate(meanings):
        if meaning:
            names.setdefault(meaning, i)
    for both in _BOTH:
        if {*both} <= names.keys():
            others = {name for other in _BOTH if other != both for name in other}
            return {name: column for name, column in names.items() if name not in others}
    return {}


def _sides(columns: dict[str, int], body: Sequence[Row], languages: tuple[Language, ...]) -> list[tuple[int, Language]]:
    """(column, language) of the source and of the target, as far as they can be told."""
    if "source" in columns:
        source = _column_language(body, columns["source"]) or languages[0]
        return [(columns["source"], source), (columns["target"], other_language(source))]
    told = columns if "ko" in columns else columns_by_script(body)
    return [(told[language], language) for language in languages if language in told]


def _are_exchanged(columns: Mapping[str, int], body: Sequence[Row]) -> bool:
    """Whether the columns that are called by a language are each plainly in the other."""
    if "ko" not in columns:
        return False
    last = max(columns["ko"], columns["en"])
    whole = [row.cells for row in body[:ROWS_LOOKED_AT] if len(row.cells) > last]
    told = [tuple(language_of(cells[columns[name]].text) for name in ("ko", "en")) for cells in whole]
    return told.count(("en", "ko")) >= max(_FEWEST_EXCHANGED, _MOST * sum(map(any, told)))


def _column_language(rows: Sequence[Row], column: int) -> Language | None:
    looked_at = islice((row.cells[column].text for row in rows if column < len(row.cells)), ROWS_LOOKED_AT)
    return language_of_all(looked_at)


def columns_by_script(rows: Sequence[Row]) -> dict[Language, int]:
    """The column that is mostly Korean and the one that is mostly English; the one with more text, where there are two.

    So a column of keys or file names beside the text is not taken for the English one.
    """
    sizes: dict[Language, tuple[int, int]] = {}
    for column in range(max((len(row.cells) for row in rows), default=0)):
        if language := _column_language(rows, column):
            size = sum(len(row.cells[column].text) for row in rows[:ROWS_LOOKED_AT] if column < len(row.cells))
            sizes[language] = max(sizes.get(language, (0, 0)), (size, -column))
    return {language: -column for language, (_, column) in sizes.items()}


def columns_in_groups(rows: Sequence[Row]) -> list[dict[Language, int]]:
    """The columns of a table that says several things in each language, such as title and name and their English.

    As many columns of the one language stand before those of the other, or they take turns; what has no language, such
    as a number, has that of its head. Empty where there are fewer than two of either, or another order.
    """
    width = max((len(row.cells) for row in rows), default=0)
    heads = [language_of(cell.text) for cell in rows[0].cells] if rows else []
    told = [head or _column_language(rows[1:], column) for column, head in enumerate(heads)]
    columns = {language: [n for n, found in enumerate(told) if found == language] for language in ("ko", "en")}
    korean, english = columns["ko"], columns["en"]
    if len(heads) != width or None in told or len(korean) != len(english) or len(korean) < _FEWEST_IN_A_GROUP:
        return []
    takes_turns = all(a != b for a, b in pairwise(told))
    if not takes_turns and sum(a != b for a, b in pairwise(told)) != 1:
        return []
    return [{"ko": k, "en": e} for k, e in zip(korean, english, strict=True)]


def pairs_in_groups(
    rows: Sequence[Row], groups: Sequence[Mapping[Language, int]], languages: tuple[Language, ...], file: TextFile
) -> list[Pair]:
    """The pairs of such a table, with its heads, row by row."""
    sides = ([(group[language], language) for language in languages] for group in groups)
    pairs = [pair for both in sides for pair in _pairs(rows, both, {}, file)]
    return sorted(pairs, key=lambda pair: min(pair.source.anchor, pair.target.anchor))


def _remark(file: TextFile, row: Row, column: int | None) -> Comment | None:
    """The comment in a row's cell for qa-lint, which needs no `qa-lint:` there; it is about all lines of the row."""
    if column is None or column >= len(row.cells):
        return None
    cell = row.cells[column]
    said = cell.text.strip()
    if not said.startswith(("qa-lint", *WORDS)):
        return None  # a note of the reviewers
    span = Span(cell.starts[0], cell.starts[-1] + 1)
    text = said if said.startswith("qa-lint") else f"qa-lint: {said}"
    return Comment(span, text, (row.line, file.place(max(cell.end for cell in row.cells)).line))
