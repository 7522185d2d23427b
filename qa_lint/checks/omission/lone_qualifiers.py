"""A qualifier that one side has alone: free vaccination, of which the other side says vaccination."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.spans import Spans
from qa_lint.facts.translator_notes import read_notes
from qa_lint.facts.turns import read_turns
from qa_lint.model import Language, Pair, Span, Text
from qa_lint.resources.qualifiers import Qualifiers

_FEWEST = 2  # answered units beside it, so that the pair is known to say the same; set by hand
_SIDES: Sequence[tuple[Language, Language]] = (("ko", "en"), ("en", "ko"))


def lone_qualifiers(pair: Pair, qualifiers: Qualifiers, tables: Tables) -> Iterator[tuple[Text, Span]]:
    """Where a qualifier stands that the other side does not say, and what it belongs to does; all else must be
    answered on both sides, as what is said in other words may say it, too.
    """
    if all(text.fact(read_turns) for text in pair.texts):
        return
    for mine, other in _SIDES:
        text, there = pair.side(mine).text, pair.side(other).text
        spans = list(qualifiers.unanswered(text, there, mine))
        if not spans:
            continue
        account, notes = pair.fact(read_account, tables), Spans(text.fact(read_notes))
        if not any(entry.open for entry in account.side(other)):
            alone = _alone(account.side(mine), spans)
            yield from ((text, span) for span in alone if not notes.overlap(*span))


def _alone(entries: Sequence[Entry], spans: Sequence[Span]) -> Iterator[Span]:
    """The qualifiers besides which nothing is open, and so many others are answered."""
    places = Spans(entry.unit.span for entry in entries)
    left, answered = sum(entry.open for entry in entries), sum(entry.answered for entry in entries)
    for span in spans:
        inside = [entries[n] for n in places.overlapping(*span)]
        if not inside or not all(entry.unanswered for entry in inside):
            continue
        others = answered - sum(entry.answered for entry in inside)
        if left == sum(entry.open for entry in inside) and others >= _FEWEST:
            yield span
