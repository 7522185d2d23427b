"""What holds of the places of every segment, whatever the format."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable, Sequence

from qa_lint.model import Format, Language, Reading, Segment, Span, UserError


def check_places(reading: Reading, unwritten: Callable[[str], str] = str) -> None:
    """Every stretch of every segment, cut out of the file, is how its text is written there.

    `unwritten` makes the text of what the file holds, and need not know how lines are joined.
    """
    for segment in reading.segments:
        check_segment(segment, unwritten)


def check_segment(segment: Segment, unwritten: Callable[[str], str] = str) -> None:
    check_map(segment)
    text = segment.text
    for n, character in enumerate(text):
        told = unicodedata.normalize("NFC", unwritten(segment.raw(Span(n, n + 1))))
        assert character in told, f"{character!r} is not what {segment.raw(Span(n, n + 1))!r} says"
    assert unicodedata.normalize("NFC", unwritten(segment.raw(text.whole))) == text


def check_map(segment: Segment) -> None:
    """Every character has a place in the file, in its order."""
    text = segment.text
    assert len(segment.starts) == len(segment.ends) == len(text)
    assert text == text.strip()
    assert 0 <= segment.anchor <= len(segment.file.text)
    places = [segment.offsets(Span(n, n + 1)) for n in range(len(text))]
    assert all(place.start < place.end <= len(segment.file.text) for place in places)
    assert places == sorted(places)


def read_or_refuse(known: Format, data: bytes, languages: Sequence[Language], path: str) -> Reading | None:
    """The reading of any bytes, all of whose places are in the file; None where they are refused with the line."""
    refused: UserError | None = None
    try:
        reading = known.read(data, path, tuple(languages))
    except UserError as error:
        refused = error
    if refused:
        assert refused.problem.path == path
        assert refused.problem.line is not None
        return None
    for segment in reading.segments:
        check_map(segment)
    assert all(problem.path == path and problem.line for problem in reading.errors)
    return reading


def written(segment: Segment, text: str) -> str:
    """How a part of a segment is written in its file, cut out of it."""
    start = segment.text.index(text)
    return segment.raw(Span(start, start + len(text)))


def place(segment: Segment, text: str) -> tuple[int, int]:
    """The line and the column at which a part of a segment begins."""
    start = segment.text.index(text)
    return segment.file.place(segment.offsets(Span(start, start + len(text))).start)


def assert_places_of_xml(reading: Reading) -> None:
    """Every character stands where the file has it, as itself, as a reference or as a line end; a code where its tag
    begins and ends.
    """
    for segment in reading.segments:
        check_map(segment)
        codes = segment.text.codes
        for code in codes:
            raw = segment.raw(code)
            assert html.unescape(raw) == segment.text[code.start : code.end] or (raw[0], raw[-1]) == ("<", ">")
        for i, character in enumerate(segment.text):
            if any(code.start <= i < code.end for code in codes):
                continue
            raw = segment.raw(Span(i, i + 1))
            told = html.unescape(raw) if raw.startswith("&") and len(raw) > 1 else raw
            assert unicodedata.normalize("NFC", told).replace("\r\n", "\n").replace("\r", "\n") == character, raw
