"""The notes on the cells of a workbook, as far as they are for qa-lint: they silence findings in their rows.

A note is a comment of old (ECMA-376, part 1, 18.7) or one of a thread, which newer programs keep beside it.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence

from qa_lint.formats.archive import Archive, attribute
from qa_lint.formats.comments import Comment
from qa_lint.formats.table import Row, column_number
from qa_lint.late import regex
from qa_lint.model import Span

_KINDS = ("/comments", "/threadedComment")  # how the types of relations to parts with notes end
_ELEMENTS = ("comment", "threadedComment")
CELL_REFERENCE = regex.compile(r"(?P<letters>[A-Z]{1,3})(?P<row>[0-9]{1,7})")
_FOR_US = regex.compile(r"^[ \t]*(?P<said>qa-lint[ \t]*:[^\r\n]*)", regex.MULTILINE)  # below the name of its author

Notes = Mapping[tuple[int, int], Sequence[str]]  # by the row, from 1, and the column, from 0


def notes_of(archive: Archive, sheet: str) -> Notes:
    """What the notes on the cells of a sheet say to qa-lint; the sheet is named by its part."""
    found: dict[tuple[int, int], list[str]] = {}
    for part in _parts(archive, sheet):
        for reference, text in _texts(archive, part):
            match = CELL_REFERENCE.fullmatch(reference)
            if match:
                said = found.setdefault((int(match["row"]), column_number(match["letters"]) - 1), [])
                said += (told["said"] for told in _FOR_US.finditer(text) if told["said"] not in said)
    return found


def comments_of(notes: Notes, rows: Sequence[Row]) -> Iterator[Comment]:
    """What the notes on cells say of their rows; they stand where their cells do."""
    for row in rows if notes else ():
        for column, cell in enumerate(row.cells):
            for said in notes.get((row.number, column), ()):
                yield Comment(Span(cell.anchor, cell.end), said, (row.line, row.line))


def _parts(archive: Archive, sheet: str) -> Iterator[str]:
    """The parts with the notes of a sheet."""
    folder, name = posixpath.split(sheet)
    relations = f"{folder}/_rels/{name}.rels"
    found: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attribute(attributes, "Type").endswith(_KINDS):
            target = posixpath.join(f"/{folder}", attribute(attributes, "Target"))
            found.append(posixpath.normpath(target).lstrip("/"))

    if relations in archive:
        archive.parse(relations, start)
    return (part for part in found if part in archive)


def _texts(archive: Archive, part: str) -> list[tuple[str, str]]:
    """(reference of the cell, text) of each note of a part."""
    notes: list[tuple[str, list[str]]] = []
    texts = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal texts
        if name in _ELEMENTS:
            notes.append((attribute(attributes, "ref"), []))
        texts += name == "text"

    def end(name: str) -> None:
        nonlocal texts
        texts -= name == "text"

    def text(said: str) -> None:
        if texts and notes:
            notes[-1][1].append(said)

    archive.parse(part, start, end, text)
    return [(reference, "".join(parts)) for reference, parts in notes]
