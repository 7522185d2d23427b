"""What has no counterpart on the other side: blocks that stand alone, parts of a pair, rows in the wrong place."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.model import Document, Hit, Location, Pair, Segment

_EXCERPT = 40  # characters of a sentence named in a message


def find_missing(document: Document) -> Iterator[Hit]:
    """Blocks of an aligned document that stand alone; neighbours are one hit (kinds `dropped` and `added`)."""
    if document.given:
        return
    run: list[Pair] = []
    for pair in [*document.pairs, None]:
        if run and (pair is None or not (pair.source.missing or pair.target.missing) or _side(pair) != _side(run[0])):
            yield _missing(run)
            run = []
        if pair is not None and (pair.source.missing or pair.target.missing):
            run.append(pair)


def _side(pair: Pair) -> str:
    return "added" if pair.source.missing else "dropped"


def _missing(run: list[Pair]) -> Hit:
    kind = _side(run[0])
    present = [pair.target if kind == "added" else pair.source for pair in run]
    empty = (run[0].source if kind == "added" else run[0].target).whole
    there = _covering(present)
    text = " ".join(present[0].text.split())
    values = {
        "text": text if len(text) <= _EXCERPT else text[:_EXCERPT].rstrip() + "…",
        "count": str(len(present)),
        "place": f"{empty.path}:{empty.start.line}",
    }
    return Hit(kind, *((empty, there) if kind == "added" else (there, empty)), values)


def _covering(segments: list[Segment]) -> Location:
    """One location from the beginning of the first to the end of the last."""
    return Segment.join(segments).whole if len(segments) > 1 else segments[0].whole
