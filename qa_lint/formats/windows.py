"""Files that may be larger than memory: text that comes piece by piece, seen through a window that moves over it.

A window is a `TextFile` of its own, a stretch of the file with places that count in the file. What is read through it
keeps it alive, and nothing else does.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from qa_lint.formats.decoding import LONGEST_LINE, MARKS, decode, decode_as, told_encoding, too_long
from qa_lint.model import EXCERPT_CONTEXT, Problem, Span, TextFile

WINDOW = 1 << 20  # bytes of a piece
# what is read has this much behind it in the window: as much as a report shows, and the other half of a line end
_BEHIND = EXCERPT_CONTEXT + 2
_FURTHEST = 4_000_000  # characters that a window grows to so that enough lines are in it


class Windows:
    """The windows of a file, one after the other; `file` is the present one, and `is_last` says that it is the last."""

    def __init__(self, path: str | None, pieces: Iterable[str]) -> None:
        self._pieces = iter(pieces)
        self.file = TextFile(path, next(self._pieces, ""))
        self._next = next(self._pieces, None)

    @classmethod
    def whole(cls, file: TextFile) -> Windows:
        """All of a file in one window."""
        windows = cls(file.path, ())
        windows.file = file
        return windows

    @property
    def is_last(self) -> bool:
        return self._next is None

    @property
    def readable(self) -> int:
        """How far the text may be read: what stands around it is in the window, too."""
        return len(self.file.text) if self.is_last else max(0, len(self.file.text) - _BEHIND)

    def move(self, offset: int) -> int:
        """Let go what stands before an offset, and see more of the file; how far all offsets move to the left."""
        kept = self.file.shown_before(offset)
        text = self.file.text[kept:] + (self._next or "")
        self.file = TextFile(self.file.path, text, self.file.beginning_at(kept))
        self._next = next(self._pieces, None)
        return kept


def grown(windows: Windows, lines: int) -> Windows:
    """The windows, the present one of which was made to show so many lines, if there are and they are not very long."""
    while not windows.is_last and len(windows.file.text) < _FURTHEST and windows.file.text.count("\n") < lines:
        windows.move(0)
    return windows


def lines_by_window(windows: Windows, errors: list[Problem]) -> Iterator[list[tuple[int, Span]]]:
    """(line number from 1, span) of the lines that end in each window; one that is too long becomes an error."""
    before = 0  # characters of a line that is too long, in windows that are gone
    while True:
        lines: list[tuple[int, Span]] = []
        file, end, is_last = windows.file, windows.readable, windows.is_last
        rest = Span(end, end)
        for number, line in enumerate(file.lines(), file.begins.line):
            if line.end >= end and not is_last:
                rest = line
                break
            length = before + line.end - line.start
            before = 0
            if length > LONGEST_LINE:
                errors.append(too_long("line", length, file, number))
            else:
                lines.append((number, line))
        yield lines
        if is_last:
            return
        before = move_past(windows, rest.start, before)


def move_past(windows: Windows, start: int, before: int) -> int:
    """Move to a line that does not end in the window; how many characters of it are gone, of one that is too long.

    `before` are those that were gone already.
    """
    if before or windows.readable - start > LONGEST_LINE:
        return before + windows.move(windows.readable) - start
    windows.move(start)
    return 0


def text_of(stream: BinaryIO, path: str, size: int, stated: str = "") -> tuple[Iterator[str], list[Problem]]:
    """The text of a file in pieces of so many bytes, and a note where it is in another encoding than UTF-8.

    `stated` is the encoding that the file says it is in. All of it is read once before the first piece, so that nothing
    is made of a text that turns out to be none: raises UserError, with the line and the byte, where no encoding fits.
    Only UTF-8, UTF-16 with a mark, and what is stated are read piece by piece.
    """
    stream.seek(0)
    head = stream.read(4)
    mark, codec = next(((mark, codec) for mark, codec in MARKS if head.startswith(mark)), (b"", stated or "utf-8"))
    try:
        if not any("\0" in piece for piece in _decoded(stream, len(mark), codec, WINDOW)):
            return _decoded(stream, len(mark), codec, size), [] if stated else told_encoding(codec, path)
    except UnicodeDecodeError:
        pass
    stream.seek(0)
    file, notes = (decode_as(stated, stream.read(), path), []) if stated else decode(stream.read(), path)
    return (file.text[at : at + size] for at in range(0, len(file.text), size)), notes


def _decoded(stream: BinaryIO, start: int, codec: str, size: int) -> Iterator[str]:
    """The text from a byte on, so many bytes at a time; raises UnicodeDecodeError."""
    decoder = codecs.getincrementaldecoder(codec)()
    stream.seek(start)
    while data := stream.read(size):
        yield decoder.decode(data)
    yield decoder.decode(b"", final=True)
