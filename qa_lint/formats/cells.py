"""Sheets laid out as text: a line a row, a part a cell, called as the spreadsheet calls it (Sheet1!B7)."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import overload

from qa_lint.formats.table import Cell, Row, column_letters
from qa_lint.late import regex
from qa_lint.model import LaidOut, Notation

OFFICE = "office"  # how what stands in an archive is written: nothing can be put there by its place
NOTATIONS: dict[str, Notation] = {OFFICE: lambda text: None}
_PLAIN_NAME = regex.compile(r"[\p{L}_][\p{L}\p{N}_.]*")


class CellNames(Sequence[str]):
    """What cells are called, made when it is asked for: a book may have millions of them."""

    def __init__(self) -> None:
        self._sheets: list[str] = []
        self._sheet_rows: list[int] = []  # the first row of each sheet, among all rows with cells
        self._firsts, self._numbers = array("q"), array("q")  # of these rows: their first cells, what they are called
        self._size = 0

    def begin(self, sheet: str) -> None:
        """The rows that follow are of this sheet."""
        self._sheets.append(sheet if _PLAIN_NAME.fullmatch(sheet) else "'" + sheet.replace("'", "''") + "'")
        self._sheet_rows.append(len(self._numbers))

    def add(self, row: int, cells: int) -> None:
        """One more row with so many cells; it is counted from 1."""
        self._firsts.append(self._size)
        self._numbers.append(row)
        self._size += cells

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, number: int) -> str: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[str]: ...
    def __getitem__(self, number: int | slice) -> str | Sequence[str]:
        if isinstance(number, slice):
            return [self[i] for i in range(*number.indices(len(self)))]
        if not 0 <= number < self._size:
            raise IndexError(number)
        row = bisect_right(self._firsts, number) - 1
        sheet = self._sheets[bisect_right(self._sheet_rows, row) - 1]
        return f"{sheet}!{column_letters(number - self._firsts[row])}{self._numbers[row]}"


class Sheets:
    """The sheets of a book, laid out one below the other as they are added."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._lines, self._cells = array("q"), array("q")
        self._names = CellNames()
        self._at = 0

    def begin(self, sheet: str) -> None:
        """The rows that follow are of this sheet."""
        self._names.begin(sheet)

    def add(self, number: int, texts: Sequence[str]) -> Row:
        """One more row, which has a number in its sheet; one without cells takes a line, too."""
        self._lines.append(self._at)
        cells = []
        at = self._at
        for text in texts:
            end = at + len(text)
            cells.append(Cell(text, range(at, end), at, OFFICE))
            self._cells.append(at)
            at = end + 1
        if texts:
            self._names.add(number, len(texts))
        self._text.append("\t".join(texts))
        self._at = max(at, self._at + 1)
        return Row(len(self._lines), cells, number)

    def file(self, path: str) -> LaidOut:
        """All of it."""
        return LaidOut(path, "\n".join(self._text), self._lines, self._cells, self._names)
