"""Reading name lists: TSV with a header, as `qa-lint names` writes it, or TOML with a table [[names]] for each name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from qa_lint.model import TextFile, UserError
from qa_lint.resources.name_list import KINDS, ListedName
from qa_lint.resources.toml_file import TomlFile, did_you_mean

_COLUMNS = {
    "hangul": "hangul", "ko": "hangul", "korean": "hangul", "한글": "hangul", "한국어": "hangul",
    "latin": "latin", "en": "latin", "english": "latin", "로마자": "latin", "영어": "latin",
    "kind": "kind", "종류": "kind",
}  # fmt: skip
_KEYS = ("hangul", "latin", "kind")


def names_in_table(file: TextFile, path: str) -> Iterator[ListedName]:
    """The names of a table with a header, divided by tabs. Raises UserError naming the file and the line."""
    rows = [unicodedata.normalize("NFC", file.text[start:end]).split("\t") for start, end in file.lines()]
    header = [_COLUMNS.get(cell.strip().lower(), "") for cell in rows[0]] if rows else []
    if not {"hangul", "latin"} <= {*header}:
        raise UserError("a name list begins with the names of its columns: hangul, latin, kind, in tabs", path, 1)
    for number, row in enumerate(rows[1:], 2):
        cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
        if any(cells.values()):
            yield _name(cells, path, number)


def names_in_toml(path: str) -> Iterator[ListedName]:
    """The names of a TOML file with a table [[names]] for each. Raises UserError naming the file and the line."""
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
        yield _name({key: unicodedata.normalize("NFC", value.strip()) for key, value in entry.items()}, path, line)


def _name(cells: Mapping[str, str], path: str, line: int | None) -> ListedName:
    hangul, latin, kind = (cells.get(key, "") for key in _KEYS)
    if not hangul or not latin:
        raise UserError("a name has a Hangul and a Latin form", path, line)
    if kind and kind not in KINDS:
        raise UserError(f"the kind is one of {', '.join(KINDS)}, not {kind!r}{did_you_mean(kind, KINDS)}", path, line)
    return ListedName(hangul, latin, kind or "name", f"{path}:{line}" if line else path)
