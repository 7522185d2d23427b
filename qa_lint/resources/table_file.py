"""How the learned tables are kept: lines `# note` at the head, then rows whose cells are parted by tabs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from qa_lint.model import LINE_END
from qa_lint.resources.whole_file import write_whole

_NOTE = "#"


def read_rows(path: Path) -> Iterator[list[str]]:
    """The cells of each row; notes and empty lines are left out."""
    for _, cells in rows_of(path.read_text(encoding="utf-8")):
        yield cells


def rows_of(text: str) -> Iterator[tuple[int, list[str]]]:
    """The same of a text, with the line of each row, from 1."""
    lines = LINE_END.split(text) if "\r" in text else text.split("\n")
    for number, line in enumerate(lines, 1):
        if line and not line.startswith(_NOTE):
            yield number, line.split("\t")


def write_rows(path: Path, rows: Iterable[Sequence[str]], note: str = "") -> None:
    """Write a table that `read_rows` reads, with the note at its head; raises UserError where that cannot be done."""
    write_whole(path, "\n".join([*head_of(note), *map("\t".join, rows), ""]).encode(), "the table")


def head_of(note: str) -> list[str]:
    """The lines of a note as they stand at the head of a table."""
    return [f"{_NOTE} {line}".rstrip() for line in LINE_END.split(note) if note]
