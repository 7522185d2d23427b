"""A text and its place: the map from what is said to where it stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from qa_lint.late import regex
from qa_lint.model.place import TextFile
from qa_lint.model.text import Language, Role, Span, Text

# Marks are sorted by their classes, in a time that grows with the square of their number. No script puts more than
# these on one letter, and text that is normalised in a stream has no more (Unicode Standard Annex 15, section 13).
MOST_MARKS = 30
# what is composed as one: the letters of a syllable, or any character, with its marks
_CLUSTER = regex.compile(
    rf"(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[가-힣][\u11a8-\u11c2]|.)\p{{M}}{{0,{MOST_MARKS}}}",
    regex.DOTALL,
)
_MARK = regex.compile(r"\p{M}")


class Segment:
    """A text, and where each of its characters stands in the file.

    The text is in NFC whatever the file holds, so that no check has to think of decomposed Hangul; `starts[i]` and
    `ends[i]` are the file offsets where character i begins and ends, so that escapes, entities, decomposed letters and
    joined lines all map back. A segment without text stands at `anchor`. `missing` says that the translation has
    nothing here at all, as against a cell that was left empty. `notation` names how the format writes characters here.
    `around` is the white space before and after the text, where the format means it: line ends of a catalogue.
    `key` is what the program that holds the text calls it, where it does: its pair says so.
    """

    __slots__ = ("_of", "anchor", "around", "ends", "file", "key", "missing", "notation", "starts", "text")
    _of: tuple[Segment, int] | None  # what it is a stretch of, and where it begins there

    def __init__(
        self,
        text: Text,
        file: TextFile,
        starts: Sequence[int],
        ends: Sequence[int],
        anchor: int = 0,
        missing: bool = False,
        notation: str = "",
        around: tuple[str, str] = ("", ""),
    ) -> None:
        self.text, self.file = text, file
        self.starts, self.ends = starts, ends
        self.anchor = starts[0] if starts else anchor
        self.missing = missing
        self.notation = notation
        self.around = around
        self.key = ""
        self._of = None

    @classmethod
    def of_file(cls, file: TextFile, start: int, end: int, language: Language) -> Segment:
        """The stretch of the file from start to end, as it stands there."""
        raw = file.text[start:end]
        return cls.of_characters(raw, language, file, range(start, end), range(start + 1, end + 1), start)

    @classmethod
    def of_characters(
        cls,
        raw: str,
        language: Language,
        file: TextFile,
        starts: Sequence[int],
        ends: Sequence[int],
        anchor: int,
        notation: str = "",
        codes: Sequence[Span] = (),
    ) -> Segment:
        """Characters that were taken out of a file one by one (unescaped, joined), each with its place.

        `codes` are the spans of the inline codes among them.
        """
        if not raw.isascii() and (_MARK.search(raw) or not unicodedata.is_normalized("NFC", raw)):
            raw, starts, ends, codes = _composed(raw, starts, ends, codes)
        return cls(Text(raw, language, codes), file, starts, ends, anchor, notation=notation)

    @classmethod
    def of_string(cls, string: str, language: Language) -> Segment:
        """A text from memory: a file of its own, without a path."""
        return cls.of_file(TextFile(None, string), 0, len(string), language)

    @classmethod
    def gap(cls, file: TextFile, offset: int, language: Language) -> Segment:
        """Nothing, where something should stand."""
        return cls(Text("", language), file, (), (), offset, missing=True)

    @classmethod
    def join(cls, segments: Sequence[Segment], separator: str = " ") -> Segment:
        """Neighbouring segments of one file as one; the separator maps to what stands between them.

        Those without text add nothing; where none has any, the first of them is returned.
        """
        told = [segment for segment in segments if segment.text] or segments[:1]
        first = told[0]
        if len(told) == 1:
            return first
        starts, ends = list(first.starts), list(first.ends)
        codes = list(first.text.codes)
        for before, after in pairwise(told):
            starts += [before.ends[-1]] * len(separator)
            ends += [after.starts[0]] * len(separator)
            codes += [Span(a + len(starts), b + len(starts)) for a, b in after.text.codes]
            starts += after.starts
            ends += after.ends
        text = Text(separator.join(segment.text for segment in told), first.language, codes, first.text.role)
        joined = cls(text, first.file, starts, ends, notation=first.notation)
        keys = list(dict.fromkeys((first.key, told[-1].key)))
        return joined.called("–".join(keys) if all(keys) else "")

    def as_if_in(self, language: Language) -> Segment:
        """The same text in the place of a translation into another language."""
        return self._with(Text(self.text, language, self.text.codes, self.text.role))

    def in_role(self, role: Role | None) -> Segment:
        """The same, known to be something to its page."""
        return self._with(Text(self.text, self.language, self.text.codes, role)) if role else self

    def written_as(self, notation: str) -> Segment:
        """The same, with another notation."""
        of = self.file, self.starts, self.ends, self.anchor, self.missing
        return Segment(self.text, *of, notation, self.around).called(self.key)

    def called(self, key: str) -> Segment:
        """This very segment, with what its program calls it, unless that was known."""
        self.key = self.key or key
        return self

    def _with(self, text: Text) -> Segment:
        of = self.file, self.starts, self.ends, self.anchor, self.missing
        return Segment(text, *of, self.notation, self.around).called(self.key)

    @property
    def language(self) -> Language:
        return self.text.language

    def __getitem__(self, part: slice) -> Segment:
        start, end, _ = part.indices(len(self.text))
        starts, ends = self.starts[start:end], self.ends[start:end]
        anchor = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else self.anchor)
        stretch = Segment(self.text.part(start, end), self.file, starts, ends, anchor, notation=self.notation)
        whole, begins = self.whole
        stretch._of = whole, begins + start
        return stretch.called(self.key)

    @property
    def whole(self) -> tuple[Segment, int]:
        """The segment that it is a stretch of, however often that was cut, and where it begins there; or itself."""
        return self._of or (self, 0)

    def __repr__(self) -> str:
        return f"Segment({str(self.text)!r}, {self.language!r})"

    # ------------------------------------------------------------------ the map into the file

    def offsets(self, span: Span) -> Span:
        """Where a span of the text begins and ends in the file. An empty span has a place too."""
        start, end = span
        if start < end:
            return Span(self.starts[start], self.ends[end - 1])
        at = self.starts[start] if start < len(self.text) else (self.ends[-1] if self.text else self.anchor)
        return Span(at, at)

    def raw(self, span: Span) -> str:
        """A span of the text as the file has it."""
        return self.file.text[slice(*self.offsets(span))]

    def raw_before(self, other: Segment) -> str:
        """What the file has between this segment and a later one."""
        return self.file.text[self.ends[-1] if self.ends else self.anchor : other.anchor]

    def on_one_line(self, before: int, after: int) -> bool:
        """Whether the characters before offset `before` and at offset `after` stand on one line of the file."""
        end, start = self.offsets(Span(before - 1, before)).end, self.offsets(Span(after, after)).start
        return self.file.place(end).line == self.file.place(start).line


def _composed(
    raw: str, starts: Sequence[int], ends: Sequence[int], codes: Sequence[Span]
) -> tuple[str, list[int], list[int], list[Span]]:
    """The text in NFC, each composed character with the place of all that went into it, and the codes in it."""
    out: list[str] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    moved: dict[int, int] = {}  # by where a cluster begins or ends, where it does so in the new text
    for cluster in _CLUSTER.finditer(raw):
        i, j = cluster.span()
        moved[i] = len(out)
        for character in unicodedata.normalize("NFC", cluster.group()):
            out.append(character)
            new_starts.append(starts[i])
            new_ends.append(ends[j - 1])
        for inner in range(i + 1, j + 1):
            moved[inner] = len(out)
    return "".join(out), new_starts, new_ends, [Span(moved[start], moved[end]) for start, end in codes]
