"""Reading name lists: a table with a header, as `qa-lint names` writes it, or TOML with a table [[names]] for each.

A name of which one form is yet to be decided says nothing, and is told: a list is used while it is being made.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from qa_lint.model import Problem, TextFile, UserError
from qa_lint.resources.name_list import KINDS, ListedName, NameList
from qa_lint.resources.toml_file import TomlFile, did_you_mean

_COLUMNS = {
    "hangul": "hangul", "ko": "hangul", "korean": "hangul", "한글": "hangul", "한국어": "hangul", "국문": "hangul",
    "latin": "latin", "en": "latin", "english": "latin", "로마자": "latin", "영어": "latin", "영문": "latin",
    "kind": "kind", "종류": "kind", "구분": "kind",
}  # fmt: skip
_KINDS_IN_KOREAN = {
    "사람": "person", "인물": "person", "인명": "person", "장소": "place", "지명": "place", "회사": "company",
    "기업": "company", "제품": "product", "이름": "name",
}  # fmt: skip
_KEYS = ("hangul", "latin", "kind")


class _Row(NamedTuple):
    """What a list says of a name, and in which line."""

    cells: Mapping[str, str]
    line: int | None


def names_in_table(file: TextFile, path: str) -> NameList:
    """The names of a table in tabs or commas. Raises UserError naming the file and the line."""
    lines = [file.text[start:end] for start, end in file.lines()]
    if not lines or "\t" in lines[0]:
        return names_in_rows(enumerate((line.split("\t") for line in lines), 1), path)
    table = csv.reader(lines)
    try:
        return names_in_rows(((table.line_num, row) for row in table), path)
    except csv.Error as error:
        raise UserError(f"the name list cannot be read: {error}", path, table.line_num) from None


def names_in_rows(rows: Iterable[tuple[int, Sequence[str]]], path: str) -> NameList:
    """The names of the rows of a table with their numbers, its header first. Raises UserError as above."""
    return _of_finished(_cells_of(rows, path), path)


def _cells_of(rows: Iterable[tuple[int, Sequence[str]]], path: str) -> Iterator[_Row]:
    rows = iter(rows)
    header = [_COLUMNS.get(cell.strip().lower(), "") for cell in _composed(next(rows, (1, ()))[1])]
    if not {"hangul", "latin"} <= {*header}:
        raise UserError("a name list begins with the names of its columns: hangul, latin, kind", path, 1)
    for number, row in rows:
        cells = dict(zip(header, (cell.strip() for cell in _composed(row)), strict=False))
        if any(cells.values()):
            yield _Row(cells, number)


def _composed(row: Sequence[str]) -> list[str]:
    return [unicodedata.normalize("NFC", cell) for cell in row]


def names_in_toml(path: str) -> NameList:
    """The names of a TOML file with a table [[names]] for each. Raises UserError naming the file and the line."""
    return _of_finished(_entries_of(path), path)


def _entries_of(path: str) -> Iterator[_Row]:
    file = TomlFile.read(Path(path), "the name list")
    if unknown := file.table.keys() - {"names"}:
        key = min(unknown)
        raise file.error(f"unknown key {key!r}{did_you_mean(key, ['names'])}", key)
    entries = file.table.get("names", [])
    if not isinstance(entries, list):
        raise file.error("a name is a table: write [[names]]", "names")
    for number, entry in enumerate(entries):
        if not isinstance(entry, dict):
            raise file.error("a name is a table: write [[names]]", "names")
        for key, value in entry.items():
            if key not in _KEYS:
                raise file.error(f"unknown key {key!r} in [[names]]{did_you_mean(key, _KEYS)}", key, "names", number)
            if not isinstance(value, str):
                raise file.error(f"{key!r} in [[names]] must be a string", key, "names", number)
        line = file.error("", next(iter(entry), ""), "names", number).problem.line
        yield _Row({key: unicodedata.normalize("NFC", value.strip()) for key, value in entry.items()}, line)


def _of_finished(rows: Iterable[_Row], path: str) -> NameList:
    """The names that have both forms, with a note on those that do not."""
    names: list[ListedName] = []
    unfinished: list[_Row] = []
    for row in rows:
        if row.cells.get("hangul") and row.cells.get("latin"):
            names.append(_name(row.cells, path, row.line))
        else:
            unfinished.append(row)
    told = f"names without a Hangul or a Latin form are passed over: {len(unfinished)}"
    return NameList(names, [Problem(told, path, unfinished[0].line)] if unfinished else ())


def _name(cells: Mapping[str, str], path: str, line: int | None) -> ListedName:
    hangul, latin, kind = (cells.get(key, "") for key in _KEYS)
    kind = _KINDS_IN_KOREAN.get(kind, kind)
    if kind and kind not in KINDS:
        raise UserError(f"the kind is one of {', '.join(KINDS)}, not {kind!r}{did_you_mean(kind, KINDS)}", path, line)
    return ListedName(hangul, latin, kind or "name", f"{path}:{line}" if line else path)
