"""Where something stands: files, and places in them as editors count them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple
from unicodedata import is_normalized

from qa_lint.late import regex
from qa_lint.model.text import Span

MEMORY = "(text)"  # how a text without a path is called
LINE_END = regex.compile(r"\r\n|\n|\r")  # and nothing else: not U+2028, not form feed
EXCERPT_CONTEXT = 240  # characters of the line kept on each side of a span
_LONGEST_TAG = 60  # characters
_BLOCK = 4096  # characters whose bytes are counted together


def _byte_count(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


class Place(NamedTuple):
    """A line and column of a file, both from 1; columns are code points, and a byte order mark is not counted."""

    line: int
    column: int


class Beginning(NamedTuple):
    """Where a text begins in its file: line and column, from 1, and how many bytes of UTF-8 the line has before it."""

    line: int = 1
    column: int = 1
    bytes_before: int = 0


_AT_ONCE = Beginning()


@dataclass(frozen=True)
class TextFile:
    """A file as it was decoded: no byte order mark, the line ends untouched. Text from memory has no path.

    It may be a stretch of a file that is too large to be held at once. Offsets count in the stretch, and so do
    `line_starts`; places count in the file.
    """

    path: str | None
    text: str
    begins: Beginning = _AT_ONCE

    @cached_property
    def is_composed(self) -> bool:
        """Whether all of it is in NFC, which is asked of its rows some at a time."""
        return is_normalized("NFC", self.text)

    @cached_property
    def line_starts(self) -> list[int]:
        return [0, *(match.end() for match in LINE_END.finditer(self.text))]

    def place(self, offset: int) -> Place:
        line = bisect_right(self.line_starts, offset)
        column = offset - self.line_starts[line - 1] + 1
        if line == 1:
            column += self.begins.column - 1
        return Place(line + self.begins.line - 1, column)

    def beginning_at(self, offset: int) -> Beginning:
        """How a stretch begins that begins here."""
        place = self.place(offset)
        line_start = self._line_start(place)
        before = 0 if line_start else self.begins.bytes_before
        return Beginning(*place, before + _byte_count(self.text[line_start:offset]))

    def shown_before(self, offset: int) -> int:
        """Where what stands before an offset begins that a report may show with it: on its line, and not far off."""
        return max(self._line_start(self.place(offset)), offset - EXCERPT_CONTEXT)

    def _line_start(self, place: Place) -> int:
        return self.line_starts[place.line - self.begins.line]

    def location(self, start: int, end: int, notation: str = "", around: str = "", key: str = "") -> Location:
        """The stretch between two offsets, as reporters see it."""
        begin, stop = self.place(start), self.place(end)
        line_start = self._line_start(begin)
        shown = self._shown_around(start)
        left = max(shown.start, start - EXCERPT_CONTEXT)
        right = min(shown.end, max(start, min(end, start + EXCERPT_CONTEXT)) + EXCERPT_CONTEXT)
        match = LINE_END.search(self.text, start, right)  # no further: a line may be very long, with many findings
        if match:
            right = match.start()
        first = begin.column - start  # of an offset on this line, what makes its column of it
        before = self._bytes_before(left) - self._bytes_before(line_start)
        return Location(
            path=self.path,
            start=begin,
            end=stop,
            text=self.text[start:end],
            excerpt=self.text[left:right],
            excerpt_column=first + left,
            excerpt_offset=before + (0 if line_start else self.begins.bytes_before),
            notation=notation,
            around=around,
            line_column=first + shown.start if shown.start > line_start else 1,
            label=self.label(start, end),
            key="" if self.has_place(key) else key,
        )

    @cached_property
    def _block_bytes(self) -> list[int]:
        """How many bytes of UTF-8 stand before each block of the text: in a file of one line, findings are many."""
        counts = [0]
        for at in range(0, len(self.text), _BLOCK):
            counts.append(counts[-1] + _byte_count(self.text[at : at + _BLOCK]))
        return counts

    def _bytes_before(self, offset: int) -> int:
        block = offset // _BLOCK
        return self._block_bytes[block] + _byte_count(self.text[block * _BLOCK : offset])

    def _shown_around(self, offset: int) -> Span:
        """How far the line reaches that an excerpt is cut out of; its end is looked for."""
        return Span(self._line_start(self.place(offset)), len(self.text))

    def label(self, start: int, end: int) -> str:
        """How a stretch is called where lines and columns say nothing to whoever opens the file; empty: they do."""
        return ""

    def has_place(self, name: str) -> bool:
        """Whether it is what a place in the file is called, and so tells no more than the place does."""
        return False

    def lines(self) -> Iterator[Span]:
        """The lines without their ends; a line end at the end of the file begins no further line."""
        start = 0
        for match in LINE_END.finditer(self.text):
            yield Span(start, match.start())
            start = match.end()
        if start < len(self.text):
            yield Span(start, len(self.text))

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path, "text": self.text, "begins": self.begins}  # not the cached line starts


@dataclass(frozen=True)
class Location:
    """A stretch of the user's file: where it is, what stands there, and enough of its first line to show it."""

    path: str | None  # None: it is a text from memory
    start: Place
    end: Place  # its column is exclusive
    text: str
    excerpt: str  # the first line, or the part of it around the span; empty where that line is of the other side
    excerpt_column: int  # the column at which the excerpt begins
    excerpt_offset: int = 0  # how many bytes of UTF-8 stand before the excerpt in its line
    notation: str = ""  # how characters are written here (see `Format.notations`); empty: as they are
    around: str = field(default="", compare=False)  # a digest of the segment that the stretch is of; empty: of none
    line_column: int = 1  # the column at which the line begins that the excerpt is of: a cell may begin within a row
    label: str = ""  # how the program that opens the file calls the place (Sheet1!B7); empty: by its line and column
    key: str = field(default="", compare=False)  # what it calls the text itself (a segment's number, a key), if it does

    @property
    def tag(self) -> str:
        """Its key, for people: a number is marked as one (`#3`, `home.title`), and a long one is cut."""
        if self.key.isdecimal():
            return f"#{self.key}"
        return self.key if len(self.key) <= _LONGEST_TAG else f"{self.key[:_LONGEST_TAG]}…"

    @property
    def position(self) -> str:
        """Where in its file: `line:column`, or its label."""
        return self.label or f"{self.start.line}:{self.start.column}"

    @property
    def row(self) -> str:
        """The number of its first line, or its label."""
        return self.label or str(self.start.line)

    def order(self) -> tuple[str, Place, Place]:
        return self.path or "", self.start, self.end

    def __str__(self) -> str:
        """`path:line:column`, as compilers write it; `path:label` where the file has no lines."""
        return f"{self.path or MEMORY}:{self.position}"


class Between(NamedTuple):
    """A place between two lines of a file, the last before it that has text and the first after it (None: none).

    Where the file has no lines, what stands before and after is told by its label.
    """

    path: str | None
    before: int | str | None
    after: int | str | None
