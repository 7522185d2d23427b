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


def mended_text(finding: Finding) -> str:
    """What a fix leaves in the place of a finding (July 3, where it writes the 3 alone); nothing where there is none.

    It is only what the fix writes where that is not on the line of the finding.
    """
    edits = finding.fix.edits if finding.fix else ()
    line, place = mended_line(finding), finding.place
    if line is None or not _is_of_line(place, edits[0].place):
        return "; ".join(edit.text for edit in edits)
    starts, ends = zip(
        *((at.start.column, at.end.column) for at in (place, *(edit.place for edit in edits))), strict=True
    )
    behind = line.excerpt_column + len(edits[0].place.excerpt) - max(ends)  # characters that stay as they are
    return line.excerpt[min(starts) - line.excerpt_column : len(line.excerpt) - behind]


def _is_of_line(place: Location, first: Location) -> bool:
    """Whether all of a place is within the line around another one, as far as that is known."""
    if place.start.column < first.excerpt_column:
        return False
    same = (place.path, place.start.line, place.end.line) == (first.path, first.start.line, first.start.line)
    return same and place.end.column - first.excerpt_column <= len(first.excerpt)
