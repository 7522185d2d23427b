"""The text of a segment, put together from pieces of a file, each character with its place."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import regex

from qa_lint.formats.decoding import trimmed
from qa_lint.model import Language, Segment, Span, TextFile


class Characters:
    """Pieces of text in reading order, and which of them are inline codes.

    Most segments are one stretch of the file, whose map is two ranges; that of any other is two arrays, so that a
    memory of a million segments stays small. A segment without text stands at `anchor`.
    """

    def __init__(self, file: TextFile, anchor: int) -> None:
        self.file, self.anchor = file, anchor
        self._texts: list[str] = []
        self._stretches: list[tuple[Span, int]] = []  # of the file, and how many characters are written there
        self._codes: list[Span] = []
        self._length = 0

    def add(self, text: str, start: int, end: int) -> None:
        """Characters that are written in a stretch of the file: one by one if it is as long, else all together."""
        self._texts.append(text)
        self._length += len(text)
        if end - start != len(text):
            self._stretches.append((Span(start, end), len(text)))
            return
        if self._stretches:
            (first, last), size = self._stretches[-1]
            if last == start and last - first == size:
                self._stretches[-1] = Span(first, end), size + len(text)
                return
        self._stretches.append((Span(start, end), len(text)))

    def add_code(self, text: str, place: Span) -> None:
        """An inline code, by the text that it is compared by; all of it stands for all of the place."""
        self._codes.append(Span(self._length, self._length + len(text)))
        for character in text:
            self.add(character, *place)

    def __str__(self) -> str:
        return "".join(self._texts)

    def segment(
        self, language: Language, notation: str, written: regex.Pattern[str] | None = None, keeps_around: bool = False
    ) -> Segment:
        """All of it, without the white space around it, unless that is kept beside it.

        `written` finds further codes in what was put together.
        """
        raw = "".join(self._texts)
        if written:
            self._codes = sorted([*self._codes, *(Span(*match.span()) for match in written.finditer(raw))])
        starts, ends = self._map()
        start, end = trimmed(raw, 0, len(raw))
        codes = [Span(a - start, b - start) for a, b in self._codes]
        segment = Segment.of_characters(
            raw[start:end], language, self.file, starts[start:end], ends[start:end], self.anchor, notation, codes
        )
        if keeps_around and start < end:
            segment.around = raw[:start], raw[end:]
        return segment

    def _map(self) -> tuple[Sequence[int], Sequence[int]]:
        """Where each character begins and ends in the file."""
        if len(self._stretches) == 1:
            (start, end), size = self._stretches[0]
            if end - start == size:
                return range(start, end), range(start + 1, end + 1)
        starts, ends = array("I"), array("I")
        for (start, end), size in self._stretches:
            if end - start == size:
                starts.extend(range(start, end))
                ends.extend(range(start + 1, end + 1))
            else:
                starts.extend([start] * size)
                ends.extend([end] * size)
        return starts, ends
