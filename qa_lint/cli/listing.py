"""What `qa-lint align` prints: the pairs of a document, where they stand, and how sure the alignment is of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qa_lint.engine.locate import whole_of
from qa_lint.model import Document, Pair, Segment
from qa_lint.reporters.full import visible

_HEADER = ("source_lines", "target_lines", "shape", "probability", "source", "target")
_ABSENT = "-"


def tsv(document: Document) -> str:
    """A row for each bead; white space inside a text is one space. The lines of what is absent are empty."""
    rows = [_HEADER, *map(_row, document.pairs)]
    return "".join("\t".join(row) + "\n" for row in rows)


def _row(pair: Pair) -> tuple[str, ...]:
    where = _lines(pair.source), _lines(pair.target)
    return (*where, _shape(pair), f"{pair.confidence:.4f}", _plain(pair.source), _plain(pair.target))


def full(document: Document) -> str:
    """A paragraph for each bead: its shape and probability, and the lines of both sides."""
    sides = [(_lines(pair.source) or _ABSENT, _lines(pair.target) or _ABSENT) for pair in document.pairs]
    width = max((len(lines) for side in sides for lines in side), default=1)
    text = []
    for pair, (source, target) in zip(document.pairs, sides, strict=True):
        text += [
            f"{_shape(pair)}  {pair.confidence:.2f}\n",
            f"  source {source:>{width}} | {visible(_plain(pair.source))}".rstrip() + "\n",
            f"  target {target:>{width}} | {visible(_plain(pair.target))}".rstrip() + "\n",
        ]
    alone = sum(pair.source.missing or pair.target.missing for pair in document.pairs)
    return "".join([*text, f"\n{len(document.pairs)} beads, {alone} of them with one side alone\n"])


LISTINGS: Mapping[str, Callable[[Document], str]] = {"full": full, "tsv": tsv}


def _lines(segment: Segment) -> str:
    """The lines on which a text stands, from 1."""
    if segment.missing:
        return ""
    place = whole_of(segment)
    if place.label:
        return visible(place.label)
    first, last = place.start.line, place.end.line
    return str(first) if first == last else f"{first}-{last}"


def _shape(pair: Pair) -> str:
    source, target = pair.shape
    return f"{0 if pair.source.missing else source}-{0 if pair.target.missing else target}"


def _plain(segment: Segment) -> str:
    return " ".join(segment.text.split())
