"""A line of a file as a fix would leave it."""

from __future__ import annotations

from dataclasses import replace

from qa_lint.model import Finding, Location


def mended_line(finding: Finding) -> Location | None:
    """The line of a fix as it would be, with the span of the first edit; None where it is none, or is not one line."""
    edits = sorted(finding.fix.edits, key=lambda edit: edit.place.start) if finding.fix else []
    if not edits or any(not _is_of_line(edit.place, edits[0].place) for edit in edits):
        return None
    first = edits[0].place
    line = first.excerpt
    for edit in reversed(edits):
        start, end = (at.column - first.excerpt_column for at in (edit.place.start, edit.place.end))
        line = line[:start] + edit.text + line[end:]
    text = edits[0].text
    return replace(first, excerpt=line, text=text, end=first.start._replace(column=first.start.column + len(text)))


def _is_of_line(place: Location, first: Location) -> bool:
    """Whether all of a place is within the line around another one, as far as that is known."""
    same = (place.path, place.start.line, place.end.line) == (first.path, first.start.line, first.start.line)
    return same and place.end.column - first.excerpt_column <= len(first.excerpt)
