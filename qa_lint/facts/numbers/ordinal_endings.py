"""English ordinals in figures whose letters belong to another number: 41th, 22th."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.languages.figures import ordinal_ending
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Span, Text

_ORDINAL = RarePattern(
    regex.compile(
        r"(?<![\p{L}\p{N}.,])(?P<figures>[0-9]{1,3}(?:,[0-9]{3})*|[0-9]{4,9})(?P<ending>st|nd|rd|th)(?!\p{L})"
    ),
    "0123456789",
)


def read_wrong_endings(text: Text) -> tuple[tuple[Span, str], ...]:
    """Where such ordinals stand in the prose, and how each is written."""
    found = []
    for match in _ORDINAL.finditer(text.fact(read_prose)):
        ending = ordinal_ending(int(match["figures"].replace(",", "")))
        if match["ending"] != ending:
            found.append((Span(*match.span()), match["figures"] + ending))
    return tuple(found)
