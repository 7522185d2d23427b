"""What checks yield: kinds, spans and typed values. Where in a file that is and how it is said, others know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from qa_lint.model.place import Between, Location
from qa_lint.model.segment import Segment
from qa_lint.model.text import Span

T = TypeVar("T")
P = TypeVar("P")  # a place: a Spot as checks say it, a Location once the engine has found it in the file

Side = Literal["source", "target"]


class Spot(NamedTuple):
    """A span of the text of a segment."""

    segment: Segment
    span: Span

    @classmethod
    def whole(cls, segment: Segment) -> Spot:
        """All of a segment but the white space around it."""
        return cls(segment, segment.text.whole)


class Passage(NamedTuple):
    """Several segments of one side of a document, one after the other."""

    segments: Sequence[Segment]


class Gap(NamedTuple):
    """The empty place where a segment should stand: as a value, it is told by the lines around it."""

    segment: Segment


class Amount(NamedTuple):
    """A number as a text gives it, and what a reader of the message needs to see its value."""

    text: str  # the expression as it stands
    value: int | Fraction
    role: str = "cardinal"  # a `Role` of facts.numbers, which says how the value is said
    unit: tuple[str, str, str] | None = None  # its name in English, in the plural, and in Korean
    bounds: tuple[int | Fraction, int | Fraction] | None = None  # of a vague number
    plain: bool = False  # the text says it all: the value is not told besides


class Shift(NamedTuple):
    """How the translations of some rows moved: by `rows` (later if positive), or they traded places."""

    moved: int  # how many rows moved
    rows: int = 0  # 0: they traded places
    other: Passage | Location | None = None  # the rows that they traded with, where those are others


Where = Span | Spot | Passage | Location  # a Span is of the text that the check was shown; a Location is from evidence
Value = str | int | float | Amount | Shift | Spot | Passage | Gap | Location | Between


@dataclass(frozen=True)
class Edit(Generic[P]):
    """What should stand instead of a stretch of a text."""

    place: P
    text: str


@dataclass(frozen=True)
class Fix(Generic[P]):
    """Edits that put a thing right. They are safe if no reader could want it otherwise."""

    edits: tuple[Edit[P], ...]
    safe: bool = False


@dataclass(frozen=True)
class Hit:
    """Which kind of thing a check saw, where on either side (None: not there), and what there is to say of it.

    A check of texts does not know which side it was shown: whether it puts its span as source or as target makes no
    difference.
    """

    kind: str
    source: Where | None = None
    target: Where | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    fix: Fix[Spot | Location] | None = None  # where the check knows what is right

    def fixed_by(self, place: Spot | Location, text: str, safe: bool = False) -> Hit:
        """The same hit with what should stand at a place instead."""
        return replace(self, fix=Fix((Edit(place, text),), safe))


class Sighting(NamedTuple, Generic[T, P]):
    """A piece of evidence from a document: a record of the collector's own, and where on both sides it stands."""

    record: T
    source: P
    target: P


def check(
    kinds: Mapping[str, Sequence[str]], by_row: bool = False
) -> Callable[[Callable[..., Iterator[Hit]]], Callable[..., Iterator[Hit]]]:
    """Mark a function as a check: which kinds of hit it yields, and which values a hit of each carries.

    `by_row`, of a check of documents: what it says of a row of a table depends on that row alone, and on the document's
    `surplus`. So a row that has not changed need not be shown to it again while that is the same: what it said of it is
    said again.
    """

    def mark(function: Callable[..., Iterator[Hit]]) -> Callable[..., Iterator[Hit]]:
        function.kinds = {kind: frozenset(values) for kind, values in kinds.items()}  # type: ignore[attr-defined]
        function.by_row = by_row  # type: ignore[attr-defined]
        return function

    return mark


def collects(collect: Callable[..., Sequence[Any]]) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Mark a check of Sightings or of the Project with the function that draws its evidence from each document.

    Of a document of many rows it is shown some at a time.
    """

    def mark(function: Callable[..., T]) -> Callable[..., T]:
        function.collect = collect  # type: ignore[attr-defined]
        return function

    return mark
