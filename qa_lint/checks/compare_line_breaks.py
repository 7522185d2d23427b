"""Line breaks that a text is meant to have: those that its file writes as escapes, and \\n that was left as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.late import regex
from qa_lint.model import Hit, Pair, Segment, Span, Spot, check

_COMPARED = ("expected", "found")
_BEGIN, _END, _WITHIN = "\\n…", "…\\n", "…\\n…"  # as messages say it
# an escape that nobody resolved; a small letter behind it is rather that of a path or a command: C:\new, \nu
_BREAKS = regex.compile(r"\n|(?<!\\|[A-Za-z]:)\\n(?![\p{Ll}])")
# Set by hand: the characters of a line from which a break behind it is rather where a program folds its lines
_FOLDED = {"en": 50, "ko": 30}
_ENDS = (".", "!", "?", ":", "。")


class _Line(NamedTuple):
    """What stands before a line break, and the line break."""

    text: str
    span: Span


@check(kinds={"begin": _COMPARED, "end": _COMPARED, "lost": _COMPARED})
def compare_line_breaks(pair: Pair) -> Iterator[Hit]:
    """A text that begins or ends with a line break, as msgfmt asks of both sides; and one that has lost all of its own.

    Where lines are merely folded, a translation folds its own.
    """
    if not pair.complete:
        return
    yield from _around(pair)
    lines = list(_lines(pair.source))
    meant = next((line for line in lines if _is_meant(line, pair.source)), None)
    # a \n of a translation is the same break, whatever letter stands behind it
    if meant and "\n" not in pair.target.text and r"\n" not in pair.target.text:
        yield pair.hit("lost", meant.span, None, expected=_WITHIN, found="")


def _around(pair: Pair) -> Iterator[Hit]:
    (source_before, source_behind), (before, behind) = pair.source.around, pair.target.around
    first, last = Span(0, 1), Span(len(pair.target.text) - 1, len(pair.target.text))
    mine = Span(0, 1), Span(len(pair.source.text) - 1, len(pair.source.text))
    for kind, told, one, other, spans in (
        ("begin", _BEGIN, source_before.startswith("\n"), before.startswith("\n"), (mine[0], first)),
        ("end", _END, source_behind.endswith("\n"), behind.endswith("\n"), (mine[1], last)),
    ):
        if one == other:
            continue
        hit = pair.hit(kind, *spans, expected=told if one else "", found=told if other else "")
        if one and not (before if kind == "begin" else behind):
            at = 0 if kind == "begin" else last.end
            hit = hit.fixed_by(Spot(pair.target, Span(at, at)), "\n", safe=True)
        yield hit


def _lines(segment: Segment) -> Iterator[_Line]:
    """The lines of a text that end in a break which the file writes as an escape, or the text as \\n."""
    text, start = segment.text, 0
    for match in _BREAKS.finditer(text):
        span = Span(*match.span())
        if match.group() != "\n" or segment.raw(span) != "\n":
            yield _Line(text[start : span.start], span)
        start = span.end


def _is_meant(line: _Line, segment: Segment) -> bool:
    """Whether a line ends there because something else begins, and not because it is long."""
    told = line.text.rstrip()
    folds = len(told) >= _FOLDED[segment.language]
    return not folds or told.endswith(_ENDS) or segment.text.startswith("\n", line.span.end)
