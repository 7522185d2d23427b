"""Ministries and the like that English names together, each by what it sees to: the finance and industry ministries."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.facts.markup import read_prose
from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.late import regex
from qa_lint.model import Span, Text

_SINGULAR = {"ministries": "ministry", "ministers": "minister", "departments": "department"}
_ITEM = r"[\p{L}-]+"
_TOGETHER = RarePattern(
    regex.compile(
        rf"(?<![\p{{L}}-])(?P<item>{_ITEM})(?:,\s(?P<item>{_ITEM})){{0,3}},?\sand\s(?P<item>{_ITEM})"
        rf"\s(?P<kind>{any_of(_SINGULAR)})(?!\p{{L}})",
        regex.IGNORECASE,
    ),
    _SINGULAR,
    any_case=True,
)


def read_several_bodies(text: Text) -> tuple[tuple[Span, str], ...]:
    """Where English says what each of them sees to, and what each would be called alone, in small letters."""
    return tuple(_several(text.fact(read_prose)))


def _several(prose: str) -> Iterator[tuple[Span, str]]:
    for match in _TOGETHER.finditer(prose):
        kind = _SINGULAR[match["kind"].lower()]
        spans = sorted(Span(*span) for span in match.spans("item"))
        *before, last = spans
        yield from ((span, f"{prose[slice(*span)].lower()} {kind}") for span in before)
        yield Span(last.start, match.end()), f"{prose[slice(*last)].lower()} {kind}"
