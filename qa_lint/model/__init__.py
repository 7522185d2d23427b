"""The nouns of qa-lint: what is read, what is compared and what is reported.

Everything counts from 0 in half-open ranges of code points, except a `Place`, which counts lines and columns from 1 as
editors do.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Any, Literal, NamedTuple, TypeVar

import regex

Language = Literal["ko", "en"]
Severity = Literal["error", "warning", "info"]
INTERNAL = "internal"  # the category of findings about qa-lint itself, which nothing silences
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")  # gravest first

T = TypeVar("T")
_UNREAD = object()

LINE_END = regex.compile(r"\r\n|\n|\r")  # and nothing else: not U+2028, not form feed
_EXCERPT_CONTEXT = 240  # characters of the line kept on each side of a span


class UserError(Exception):
    """Something is wrong with what the user gave: one clear message, with the file and line where it is known."""

    def __init__(self, message: str, path: str | None = None, line: int | None = None) -> None:
        super().__init__(message)
        self.message, self.path, self.line = message, path, line

    def __str__(self) -> str:
        where = [str(part) for part in (self.path, self.line) if part is not None]
        return ": ".join([":".join(where), self.message]) if where else self.message

    def __reduce__(self) -> tuple[type[UserError], tuple[str, str | None, int | None]]:
        return type(self), (self.message, self.path, self.line)  # so that it survives the way back from a worker


class Place(NamedTuple):
    """A line and column of a file, both from 1; columns are code points, and a byte order mark is not counted."""

    line: int
    column: int


class Span(NamedTuple):
    """Half-open code points of a segment's text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class TextFile:
    """A file as it was decoded: no byte order mark, the line ends untouched."""

    path: str
    text: str

    @cached_property
    def line_starts(self) -> list[int]:
        return [0, *(match.end() for match in LINE_END.finditer(self.text))]

    def place(self, offset: int) -> Place:
        line = bisect_right(self.line_starts, offset)
        return Place(line, offset - self.line_starts[line - 1] + 1)

    def lines(self) -> Iterator[Span]:
        """The lines without their ends; a line end at the end of the file begins no further line."""
        start = 0
        for match in LINE_END.finditer(self.text):
            yield Span(start, match.start())
            start = match.end()
        if start < len(self.text):
            yield Span(start, len(self.text))

    def __getstate__(self) -> dict[str, str]:
        return {"path": self.path, "text": self.text}  # not the cached line starts


@dataclass(frozen=True)
class Location:
    """A stretch of the user's file: where it is, what stands there, and enough of its first line to show it."""

    path: str
    start: Place
    end: Place  # its column is exclusive
    text: str
    excerpt: str  # the first line, or the part of it around the span
    excerpt_column: int  # the column at which the excerpt begins

    def order(self) -> tuple[str, Place, Place]:
        return self.path, self.start, self.end

    def seen_from(self, other: Location) -> str:
        """Where this is, for a message about the other place: its line, and the path where that is another one."""
        return str(self.start.line) if self.path == other.path else f"{self.path}:{self.start.line}"


class Segment:
    """A stretch of text in one language, and where each of its characters stands in the file.

    `text` is in NFC whatever the file holds, so that no check has to think of decomposed Hangul; `starts[i]` and
    `ends[i]` are the file offsets where character i begins and ends, so that escapes, entities, decomposed letters and
    joined lines all map back. A segment without text stands at `anchor`. `missing` says that the translation has
    nothing here at all, as against a cell that was left empty.
    """

    __slots__ = ("_facts", "anchor", "ends", "file", "language", "missing", "starts", "text")

    def __init__(
        self,
        text: str,
        language: Language,
        file: TextFile,
        starts: Sequence[int],
        ends: Sequence[int],
        anchor: int = 0,
        missing: bool = False,
    ) -> None:
        self.text, self.language, self.file = text, language, file
        self.starts, self.ends = starts, ends
        self.anchor = starts[0] if starts else anchor
        self.missing = missing
        self._facts: dict[Any, Any] = {}

    @classmethod
    def of_file(cls, file: TextFile, start: int, end: int, language: Language) -> Segment:
        """The stretch of the file from start to end, as it stands there."""
        raw = file.text[start:end]
        return cls.of_characters(raw, language, file, range(start, end), range(start + 1, end + 1), start)

    @classmethod
    def of_characters(
        cls, raw: str, language: Language, file: TextFile, starts: Sequence[int], ends: Sequence[int], anchor: int
    ) -> Segment:
        """Characters that were taken out of a file one by one (unescaped, joined), each with its place."""
        if not unicodedata.is_normalized("NFC", raw):
            raw, starts, ends = _composed(raw, starts, ends)
        return cls(raw, language, file, starts, ends, anchor)

    @classmethod
    def gap(cls, file: TextFile, offset: int, language: Language) -> Segment:
        """Nothing, where something should stand."""
        return cls("", language, file, (), (), offset, missing=True)

    @classmethod
    def join(cls, segments: Sequence[Segment], separator: str = " ") -> Segment:
        """Neighbouring segments of one file as one; the separator maps to what stands between them."""
        first = segments[0]
        if len(segments) == 1:
            return first
        starts, ends = list(first.starts), list(first.ends)
        for before, after in pairwise(segments):
            starts += [before.ends[-1]] * len(separator)
            ends += [after.starts[0]] * len(separator)
            starts += after.starts
            ends += after.ends
        return cls(separator.join(s.text for s in segments), first.language, first.file, starts, ends)

    def as_if_in(self, language: Language) -> Segment:
        """The same text in the place of a translation into another language."""
        return Segment(self.text, language, self.file, self.starts, self.ends, self.anchor, self.missing)

    def __getitem__(self, part: slice) -> Segment:
        starts, ends = self.starts[part], self.ends[part]
        at = part.start or 0
        anchor = self.starts[at] if at < len(self.starts) else (self.ends[-1] if self.ends else self.anchor)
        return Segment(self.text[part], self.language, self.file, starts, ends, anchor)

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"Segment({self.text!r}, {self.language!r})"

    def fact(self, read: Callable[..., T], *resources: object) -> T:
        """What a fact reader says of this segment; each reader is asked once."""
        key = (read, *resources) if resources else read
        value = self._facts.get(key, _UNREAD)
        if value is _UNREAD:
            self._facts[key] = value = read(self, *resources)
        return value  # type: ignore[no-any-return]

    def at(self, start: int, end: int) -> Location:
        """Where a span of the text stands in the file. An empty span has a place too."""
        if start < end:
            begin, stop = self.starts[start], self.ends[end - 1]
        elif start < len(self.text):
            begin = stop = self.starts[start]
        else:
            begin = stop = self.ends[-1] if self.text else self.anchor
        return locate(self.file, begin, stop)

    @property
    def whole(self) -> Location:
        """The place of the text without the white space around it."""
        return self.fact(_whole)


def _whole(segment: Segment) -> Location:
    start = len(segment.text) - len(segment.text.lstrip())
    return segment.at(start, max(start, len(segment.text.rstrip())))


def locate(file: TextFile, start: int, end: int) -> Location:
    """The location of a stretch of a file, given by offsets into its text."""
    begin, stop = file.place(start), file.place(end)
    line_start = file.line_starts[begin.line - 1]
    left = max(line_start, start - _EXCERPT_CONTEXT)
    right = max(start, min(end, start + _EXCERPT_CONTEXT)) + _EXCERPT_CONTEXT
    match = LINE_END.search(file.text, start, right)  # no further: a line may be very long, and have many findings
    if match:
        right = match.start()
    excerpt = file.text[left:right]
    return Location(file.path, begin, stop, file.text[start:end], excerpt, left - line_start + 1)


def _composed(raw: str, starts: Sequence[int], ends: Sequence[int]) -> tuple[str, list[int], list[int]]:
    """The text in NFC, each composed character with the place of all that went into it."""
    out: list[str] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    i = 0
    while i < len(raw):
        j = i + 1  # a cluster ends where nothing more can combine with it
        while j < len(raw) and (unicodedata.combining(raw[j]) or "ᅠ" <= raw[j] <= "ᇿ"):
            j += 1
        for character in unicodedata.normalize("NFC", raw[i:j]):
            out.append(character)
            new_starts.append(starts[i])
            new_ends.append(ends[j - 1])
        i = j
    return "".join(out), new_starts, new_ends


@dataclass(frozen=True, eq=False)
class Pair:
    """A source segment and the target segment that translates it; one of them may be missing (a gap).

    Where qa-lint aligned them, `confidence` is the probability that they belong together (that the block is alone, of
    one with a gap), and `shape` says how many blocks of each side were joined.
    """

    source: Segment
    target: Segment
    confidence: float = 1.0
    shape: tuple[int, int] = (1, 1)

    @property
    def complete(self) -> bool:
        return bool(self.source.text.strip() and self.target.text.strip())

    @property
    def korean(self) -> Segment:
        return self.source if self.source.language == "ko" else self.target

    @property
    def english(self) -> Segment:
        return self.source if self.source.language == "en" else self.target

    def hit(self, kind: str, korean: Location | None = None, english: Location | None = None, **values: str) -> Hit:
        """A hit of a check that thinks in languages rather than in source and target."""
        if self.source.language == "ko":
            return Hit(kind, korean, english, values)
        return Hit(kind, english, korean, values)


@dataclass(frozen=True, eq=False)
class Document:
    """The pairs of one bilingual file or of one file and its translation, in reading order."""

    path: str  # of the target, or of the bilingual file
    pairs: Sequence[Pair]
    given: bool = True  # the format says which segments belong together (a table row), as against aligned by qa-lint


@dataclass(frozen=True, eq=False)
class Project:
    """What the documents of a run said, for checks that look across them."""

    records: Mapping[Callable[..., Any], Sequence[Any]] = field(default_factory=dict)

    def evidence(self, collect: Callable[..., Sequence[T]]) -> Sequence[T]:
        """The records that `collect` drew from every document, in the order of the documents' paths."""
        return self.records.get(collect, ())


@dataclass(frozen=True)
class Fix:
    """What should stand instead of a stretch of the user's file."""

    place: Location
    replacement: str


@dataclass(frozen=True)
class Hit:
    """What a check yields: which kind of thing it saw, where on either side, and the words for the message."""

    kind: str
    source: Location | None
    target: Location | None
    values: Mapping[str, str] = field(default_factory=dict)
    fix: Fix | None = None  # where the check knows what is right

    def fixed_by(self, place: Location, replacement: str) -> Hit:
        """The same hit with what should stand at a place instead."""
        return replace(self, fix=Fix(place, replacement))


@dataclass(frozen=True)
class Example:
    """A good or bad example of a card: the lines of both sides, spans marked with ⟦ ⟧."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    bad: bool
    glossary: tuple[tuple[str, ...], ...] = ()  # rows of the glossary that the example presupposes
    align: bool = False  # the lines are two documents still to be aligned, not the rows of a table


@dataclass(frozen=True)
class Rule:
    """A loaded card. `rules/<category>/<name>.toml` documents the keys."""

    name: str
    category: str
    status: Literal["stable", "preview", "deprecated"]
    severity: Severity
    mqm: str  # the error type in the Multidimensional Quality Metrics typology
    check: str
    kinds: tuple[str, ...]  # the kinds of hit it is about
    message: str
    message_ko: str
    why: str
    options: Mapping[str, Any]
    examples: tuple[Example, ...]
    mirror: str  # the rule that a bad example breaks when source and target change places; empty: none
    origin: str  # the card's file


@dataclass(frozen=True)
class Finding:
    """A hit as reporters see it: graded, worded and placed."""

    rule: str
    category: str
    severity: Severity
    message: str
    source: Location | None
    target: Location | None
    fingerprint: str = ""
    fix: Fix | None = None

    @property
    def place(self) -> Location:
        """Where an annotation goes: the target side, or the source side when there is no target."""
        found = self.target or self.source
        assert found is not None, "a finding has a source or a target"
        return found


@dataclass(frozen=True)
class Problem:
    """A file, or a part of it, that could not be checked."""

    message: str
    path: str | None = None
    line: int | None = None

    def __str__(self) -> str:
        return str(UserError(self.message, self.path, self.line))


@dataclass(frozen=True)
class Report:
    """All that a run has to say, sorted."""

    findings: Sequence[Finding]
    errors: Sequence[Problem]
    notes: Sequence[Problem]
    files: int
    pairs: int


@dataclass(frozen=True)
class Style:
    """How a reporter may write: with colour or not, and how wide."""

    color: bool = False
    width: int = 100
    language: Language = "en"


@dataclass
class Reading:
    """What a reader made of one file: pairs where the format says what belongs together, else blocks to be aligned."""

    file: TextFile
    pairs: list[Pair] = field(default_factory=list)
    blocks: list[Segment] = field(default_factory=list)
    bilingual: bool = True  # False: all of it is one language, or none
    lacks: str = ""  # why it is not bilingual, where both languages are there
    errors: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Reader:
    """A file format, told by the suffix of the file, or by its bytes where that says nothing (.txt, standard input).

    `read` takes the bytes, the path to name in messages, and the languages: (source, target) of a bilingual file, or
    the one language of a file that is one side of a pair.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str, tuple[Language, ...]], Reading]
    recognizes: Callable[[bytes], bool] = lambda data: False


Reporter = Callable[[Report, Style], str]


def collects(collect: Callable[..., Sequence[Any]]) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Mark a Project check with the function that draws its evidence records from each document."""

    def mark(check: Callable[..., T]) -> Callable[..., T]:
        check.collect = collect  # type: ignore[attr-defined]
        return check

    return mark
