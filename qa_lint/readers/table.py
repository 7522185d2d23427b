"""Tables: tab-separated (unquoted) and comma-separated (RFC 4180), a pair a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import regex

from qa_lint.language.script import language_of_all
from qa_lint.model import Language, Pair, Problem, Reading, Segment, TextFile
from qa_lint.readers.decoding import decode, numbered_lines, trimmed

_HEADER: dict[str, str] = {
    **dict.fromkeys(["ko", "ko-kr", "ko_kr", "kor", "kr", "korean", "한국어", "한글", "국문", "한국어 (ko)"], "ko"),
    **dict.fromkeys(["en", "en-us", "en_us", "en-gb", "en_gb", "eng", "english", "영어", "영문"], "en"),
    **dict.fromkeys(["source", "src", "원문", "출발어", "원본"], "source"),
    **dict.fromkeys(["target", "tgt", "translation", "번역", "번역문", "역문", "도착어"], "target"),
}
_CSV_CELL = regex.compile(r'(?P<quoted>"(?P<inner>(?:[^"]++|"")*+)")|(?P<plain>[^,\r\n]*+)')
_ROWS_LOOKED_AT = 200  # to tell the columns of a table without a header


@dataclass(frozen=True)
class _Cell:
    """The characters of a cell and where each of them stands in the file."""

    text: str
    starts: Sequence[int]
    anchor: int

    def segment(self, language: Language, file: TextFile) -> Segment:
        start, end = trimmed(self.text, 0, len(self.text))
        starts = self.starts[start:end]
        # a doubled quote stands for one, which begins at the second of the two
        ends = range(starts[0] + 1, starts[-1] + 2) if isinstance(starts, range) and starts else [s + 1 for s in starts]
        return Segment.of_characters(self.text[start:end], language, file, starts, ends, self.anchor)


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The pairs of a table.

    A header `ko`/`en` names the columns and `languages` gives the direction; a header `source`/`target` gives both;
    without a header the columns are told by their script.
    """
    file, notes = decode(data, path)
    reading = Reading(file, notes=notes)
    rows_of = _comma_rows if path.lower().endswith(".csv") else _tab_rows
    table = list(rows_of(file, reading.errors))
    if not table:
        return Reading(file, bilingual=False, errors=reading.errors, notes=notes)
    columns = _named_columns(table[0][1])
    body = table[1:] if columns else table
    if columns and "source" in columns:
        korean_source = (_column_language(body, columns["source"]) or languages[0]) == "ko"
        named: tuple[Language, Language] = ("ko", "en") if korean_source else ("en", "ko")
        sides = [(columns["source"], named[0]), (columns["target"], named[1])]
    else:
        told = columns or _columns_by_script(body)
        sides = [(told[language], language) for language in languages if language in told]
    if len(sides) < 2:
        reading.bilingual = False
        return reading
    (source, source_language), (target, target_language) = sides
    for line, cells in body:
        if max(source, target) >= len(cells):
            number = f"{len(cells)} column" + ("s" if len(cells) > 1 else "")
            reading.errors.append(Problem(f"{number} where {max(source, target) + 1} were expected", path, line))
            continue
        pair = Pair(cells[source].segment(source_language, file), cells[target].segment(target_language, file))
        if pair.source.text or pair.target.text:
            reading.pairs.append(pair)
    return reading


def _tab_rows(file: TextFile, errors: list[Problem]) -> Iterator[tuple[int, list[_Cell]]]:
    for number, (start, end) in numbered_lines(file, errors):
        if start == end:
            continue
        cells = []
        for text in file.text[start:end].split("\t"):
            cells.append(_Cell(text, range(start, start + len(text)), start))
            start += len(text) + 1
        yield number, cells


def _comma_rows(file: TextFile, errors: list[Problem]) -> Iterator[tuple[int, list[_Cell]]]:
    """Rows of a CSV file, each with the physical line on which it begins; a quoted cell may hold line ends."""
    longest = dict(_too_long(file, errors))
    text, at, row_start = file.text, 0, 0
    cells: list[_Cell] = []
    while at < len(text) or cells:
        match = _CSV_CELL.match(text, at)
        assert match is not None, "the plain alternative matches anything"
        if match["quoted"] is not None:
            cells.append(_unquoted(text, *match.span("inner")))
        else:
            cells.append(_Cell(match["plain"], range(*match.span()), at))
        at = match.end()
        if at < len(text) and text[at] == ",":
            at += 1
            continue
        line = file.place(row_start).line
        if at < len(text) and text[at] not in "\r\n":
            errors.append(Problem("text after the closing quote of a cell", file.path, file.place(at).line))
            at = min((i for i in (text.find("\n", at), text.find("\r", at)) if i >= 0), default=len(text))
        elif line not in longest and (len(cells) > 1 or cells[0].text):
            yield line, cells
        at += 2 if text.startswith("\r\n", at) else 1
        row_start, cells = at, []


def _too_long(file: TextFile, errors: list[Problem]) -> Iterator[tuple[int, bool]]:
    before = len(errors)
    for _ in numbered_lines(file, errors):
        pass
    for problem in errors[before:]:
        yield problem.line or 0, True


def _unquoted(text: str, start: int, end: int) -> _Cell:
    inner = text[start:end]
    if '""' not in inner:
        return _Cell(inner, range(start, end), start)
    characters, starts = [], []
    at = start
    while at < end:
        if text[at] == '"':
            at += 1  # of a doubled quote, the second counts
        characters.append(text[at])
        starts.append(at)
        at += 1
    return _Cell("".join(characters), starts, start)


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


def _column_language(rows: list[tuple[int, list[_Cell]]], column: int) -> Language | None:
    looked_at = islice((cells[column].text for _, cells in rows if column < len(cells)), _ROWS_LOOKED_AT)
    return language_of_all(looked_at)


def _columns_by_script(rows: list[tuple[int, list[_Cell]]]) -> dict[str, int]:
    """The first column that is mostly Korean and the first that is mostly English."""
    told: dict[str, int] = {}
    for column in range(max(len(cells) for _, cells in rows)):
        if language := _column_language(rows, column):
            told.setdefault(language, column)
    return told
