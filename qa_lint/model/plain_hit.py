"""A hit in plain values: as it is kept about a pair, and said again of any pair that says the same, wherever it stands.

What is said of another place than the pair's two segments and stretches of them says nothing of the next pair, and is
not kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from qa_lint.model.hit import Amount, Edit, Fix, Hit, Side, Spot
from qa_lint.model.pair import Pair
from qa_lint.model.text import Span


class PlainSpan(NamedTuple):
    """A span of the text of one side of a pair, or of a stretch of that, as of one of its sentences."""

    side: Side
    start: int
    end: int
    stretch: tuple[int, int] | None = None


class PlainFix(NamedTuple):
    """What should stand instead of some spans, and whether that is safe."""

    edits: tuple[tuple[PlainSpan, str], ...]
    safe: bool


class PlainHit(NamedTuple):
    """A hit whose places are plain spans."""

    kind: str
    source: PlainSpan | None
    target: PlainSpan | None
    values: Mapping[str, Any]
    fix: PlainFix | None


class _ElsewhereError(Exception):
    """What is said is about another place than the pair."""


def plain_hits(hits: Iterable[Hit], pair: Pair) -> tuple[PlainHit, ...] | None:
    """What was said of a pair, in spots of its segments, to be kept; None where some of it cannot be."""
    try:
        return tuple(_plain(hit, pair) for hit in hits)
    except _ElsewhereError:
        return None


def hits_again(plain: Iterable[PlainHit], pair: Pair) -> list[Hit]:
    """The same said of this pair, which says what the other one said."""
    return [_again(hit, pair) for hit in plain]


def _plain(hit: Hit, pair: Pair) -> PlainHit:
    source, target = (None if place is None else _span(place, pair) for place in (hit.source, hit.target))
    values = {name: _value(value, pair) for name, value in hit.values.items()}
    fix = None
    if hit.fix:
        fix = PlainFix(tuple((_span(edit.place, pair), edit.text) for edit in hit.fix.edits), hit.fix.safe)
    return PlainHit(hit.kind, source, target, values, fix)


def _span(where: object, pair: Pair) -> PlainSpan:
    if not isinstance(where, Spot):
        raise _ElsewhereError
    part = where.segment
    whole, begins = part.whole
    side: Side = "source" if whole is pair.source else "target"
    if whole is not getattr(pair, side):
        raise _ElsewhereError
    return PlainSpan(side, *where.span, None if part is whole else (begins, begins + len(part.text)))


def _value(value: object, pair: Pair) -> Any:
    if isinstance(value, str):
        return str(value)  # with a text, all that was read of it would be held
    return value if isinstance(value, int | float | Amount) else _span(value, pair)


def _again(hit: PlainHit, pair: Pair) -> Hit:
    source, target = (None if place is None else _spot(place, pair) for place in (hit.source, hit.target))
    values = {name: _spot(value, pair) if isinstance(value, PlainSpan) else value for name, value in hit.values.items()}
    again = Hit(hit.kind, source, target, values)
    if hit.fix is None:
        return again
    return replace(again, fix=Fix(tuple(Edit(_spot(span, pair), text) for span, text in hit.fix.edits), hit.fix.safe))


def _spot(place: PlainSpan, pair: Pair) -> Spot:
    segment = pair.source if place.side == "source" else pair.target
    return Spot(segment[slice(*place.stretch)] if place.stretch else segment, Span(place.start, place.end))
