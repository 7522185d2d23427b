"""Files that are no text: their cells or paragraphs laid out one after the other, each with a name of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any

from qa_lint.model.place import LINE_END, TextFile
from qa_lint.model.text import Span


class LaidOut(TextFile):
    """What was read out of a file that is no text, or out of no file: a line is a row, whatever line ends it holds.

    `line_starts` and `part_starts` are the offsets of the rows and of their cells (or paragraphs), before each of which
    but the first one character stands that is of none; `labels` are what the cells are called (Sheet1!B7). Without
    them, a place is called by its line and column.
    """

    part_starts: Sequence[int]
    labels: Sequence[str]

    def __init__(
        self,
        path: str | None,
        text: str,
        line_starts: Sequence[int],
        part_starts: Sequence[int] = (),
        labels: Sequence[str] = (),
    ) -> None:
        super().__init__(path, text)
        told = {"line_starts": list(line_starts) or [0], "part_starts": part_starts, "labels": labels}
        self.__dict__.update(told)  # as the class is frozen

    def lines(self) -> Iterator[Span]:
        """The rows, without what stands between them."""
        for start, following in pairwise([*self.line_starts, len(self.text) + 1]):
            yield Span(start, following - 1)

    def label(self, start: int, end: int) -> str:
        """The name of the cell or paragraph that a stretch lies in, or of the first and the last of several."""
        if not self.labels:
            return ""
        first, last = (self.labels[self._part(offset)] for offset in (start, max(start, end - 1)))
        return first if first == last else f"{first}–{last}"

    def has_place(self, name: str) -> bool:
        return name in self._names

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(self.labels)

    def _part(self, offset: int) -> int:
        return max(0, bisect_right(self.part_starts, offset) - 1)

    def _shown_around(self, offset: int) -> Span:
        """The line of the cell or paragraph; without those, of the row."""
        starts, number = self.part_starts, self._part(offset)
        if not starts:
            starts, number = self.line_starts, self.place(offset).line - 1
        start = starts[number]
        end = starts[number + 1] - 1 if number + 1 < len(starts) else len(self.text)
        ended = bisect_right(self._line_ends, max(start, offset))
        return Span(max(start, self._line_ends[ended - 1] if ended else 0), end)

    @cached_property
    def _line_ends(self) -> Sequence[int]:
        """The offsets behind the line ends inside the cells."""
        return [match.end() for match in LINE_END.finditer(self.text)]

    def __getstate__(self) -> dict[str, Any]:
        return dict(self.__dict__)
