"""A qualifier that one side has alone: free vaccination, of which the other side says vaccination."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.facts.content.account import Entry, Tables, read_account
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
        notes = text.fact(read_notes)
        for span in qualifiers.unanswered(text, there, mine):
            account = pair.fact(read_account, tables)
            if any(entry.open for entry in account.side(other)) or any(map(span.overlaps, notes)):
                continue
            if _is_alone(account.side(mine), span):
                yield text, span


def _is_alone(entries: Sequence[Entry], span: Span) -> bool:
    """Whether nothing but the qualifier is open, and so many others are answered."""
    inside = [n for n, entry in enumerate(entries) if entry.unit.span.overlaps(span)]
    if not inside or not all(entries[n].unanswered for n in inside):
        return False
    rest = [*entries[: inside[0]], *entries[inside[-1] + 1 :]]
    return not any(entry.open for entry in rest) and sum(entry.answered for entry in rest) >= _FEWEST
