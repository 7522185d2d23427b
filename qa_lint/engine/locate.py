"""Spans to places: the only module that knows where in a file a text stands."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from qa_lint.engine.fingerprints import digest_of
from qa_lint.languages.script import language_of
from qa_lint.late import regex
from qa_lint.model import (
    Between,
    Gap,
    Language,
    Location,
    Passage,
    Segment,
    Shift,
    Sighting,
    Spot,
    TextFile,
    Value,
    Where,
)

T = TypeVar("T")


def locate(file: TextFile, start: int, end: int, notation: str = "", around: str = "", key: str = "") -> Location:
    """The location of a stretch of a file, given by offsets into its text."""
    return file.location(start, end, notation, around, key)


# A stretch of a file whose line is not looked up before somebody asks where it is: the file, its offsets, its notation,
# what it stands in and its key as a `Location` has them, and the language of a segment that is missing.
Stretch = tuple[TextFile, int, int, str, str, str, Language | None]


def stretch_of(spot: Spot) -> Stretch:
    """The stretch that a span of a segment is. An empty span has a place too."""
    segment = spot.segment
    missing = segment.language if segment.missing else None
    return segment.file, *segment.offsets(spot.span), segment.notation, digest_of(segment), segment.key, missing


def location_of(stretch: Stretch) -> Location:
    """Where a stretch is."""
    file, start, end, notation, around, key, missing = stretch
    place = locate(file, start, end, notation, around, key)
    if missing and language_of(place.excerpt) not in (None, missing):
        return replace(place, excerpt="")  # it is a line of the other side
    return place


def locate_spot(spot: Spot) -> Location:
    """Where a span of a segment stands."""
    return location_of(stretch_of(spot))


@dataclass(slots=True)
class Seen(Generic[T]):
    """A piece of evidence that needs no more of the document it was drawn from than its file: a sighting, whose places
    are looked up when they are asked for. There may be very many: it is not frozen.
    """

    record: T
    source_stretch: Stretch
    target_stretch: Stretch

    @property
    def source(self) -> Location:
        return location_of(self.source_stretch)

    @property
    def target(self) -> Location:
        return location_of(self.target_stretch)

    @property
    def files(self) -> tuple[TextFile, TextFile]:
        return self.source_stretch[0], self.target_stretch[0]

    def __iter__(self) -> Iterator[Any]:
        return iter((self.record, self.source, self.target))

    def __reduce__(self) -> tuple[type[Seen[T]], tuple[T, Stretch, Stretch]]:
        return Seen, (self.record, self.source_stretch, self.target_stretch)


def in_file(sighting: Sighting[T, Spot]) -> Seen[T]:
    """A piece of evidence without the document that it was drawn from."""
    return Seen(sighting.record, stretch_of(sighting.source), stretch_of(sighting.target))


def holds_markup(spot: Spot) -> bool:
    """Whether inline codes or tags of the file stand in a stretch, which would be lost if it were written anew."""
    segment, (start, end) = spot.segment, spot.span
    if start == end:
        return False  # nothing is written over
    if any(code.overlaps(spot.span) for code in segment.text.codes):
        return True
    between = zip(segment.ends[start : end - 1], segment.starts[start + 1 : end], strict=True)
    gaps = (segment.file.text[before:after] for before, after in between if before < after)
    return any("<" in gap or ">" in gap for gap in gaps)


_MARKS = regex.compile(r"<[^<>]*>|\*{1,3}|`+|\]\([^()]*\)|[$%#@]?\{{1,3}[^{}]*\}{1,3}")


def loses_marks(before: str, after: str) -> bool:
    """Whether a text that stands instead of another lacks tags, code, emphasis or placeholders that are within that.

    What is a mark and nothing else may become another one.
    """
    marks = _MARKS.findall(before)
    return bool(marks) and marks != [before] and bool(Counter(marks) - Counter(_MARKS.findall(after)))


def whole_of(segment: Segment) -> Location:
    """The place of a segment without the white space around it."""
    return locate_spot(Spot.whole(segment))


def locate_where(where: Where) -> Location:
    """The place of one side of a hit; raises ValueError for a span of nobody knows which segment."""
    if isinstance(where, Location):
        return where
    if isinstance(where, Spot):
        return locate_spot(where)
    if isinstance(where, Passage):
        return whole_of(Segment.join(where.segments))
    raise ValueError("a bare span says nothing to a check of documents or projects: give a Spot")


def locate_value(value: Value) -> Value:
    """A value whose places are those of the file; any other as it is."""
    if isinstance(value, Spot | Passage):
        return locate_where(value)
    if isinstance(value, Gap):
        return _between(value.segment)
    if isinstance(value, Shift) and isinstance(value.other, Passage):
        return value._replace(other=locate_where(value.other))
    return value


def _between(segment: Segment) -> Between:
    """Between which lines an empty place is; lines without text are not counted."""
    file = segment.file
    behind = bisect_left(file.line_starts, segment.anchor)
    before, after = range(behind - 1, -1, -1), range(behind, len(file.line_starts))
    return Between(file.path, _first_with_text(file, before), _first_with_text(file, after))


def _first_with_text(file: TextFile, lines: Iterable[int]) -> str | int | None:
    """How the first of some lines is told that holds text: none is read beyond it, as many places may be empty."""
    for line in lines:
        start, *end = file.line_starts[line : line + 2]
        if file.text[start : end[0] if end else None].strip():
            return file.label(start, start) or file.begins.line + line
    return None
