"""Two places that English joins by a hyphen (목포~제주, the Mokpo-Jeju route), one of which is another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.readings import LatinWord
from qa_lint.model import Hit, Span
from qa_lint.resources.gazetteer import WHERE, KnownName

_ENDS = 2


class _End(NamedTuple):
    """One of two places that are joined, and what it is known as."""

    span: Span
    text: str
    known: Sequence[KnownName]


def route_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one place without an answer, in whose place one end of a joined pair stands that Korean does not have; the
    other end it has."""
    ends = [ends for word in ledger.latin if (ends := _ends_of(word, ledger))]
    lost = [m for m in ledger.known_names.left if m.required and not m.name.groups.isdisjoint(WHERE)]
    if len(ends) != 1 or len(lost) != 1 or ledger.is_settled(lost[0].span):
        return
    strange = [end for end in ends[0] if not _is_said(end, ledger)]
    if len(strange) != 1:
        return
    mention, end = lost[0], strange[0]
    if all(name.groups.isdisjoint(mention.name.groups) for name in end.known):
        return  # Hanoi, and the North Korea-US talks held there
    ledger.settled.append(mention.span)
    ledger.take(end.span)
    yield ledger.misnamed("wrong", mention.span, end.span, ledger.said(mention), end.text, mention.name.latin[0])


def _ends_of(word: LatinWord, ledger: Ledger) -> Sequence[_End]:
    """The two places that a Latin word joins; empty where it is anything else."""
    parts = word.text.split("-")
    if len(parts) != _ENDS or not all(parts):
        return ()
    found, start = [], word.span.start
    for part in parts:
        known = [name for name in ledger.known.gazetteer.called(part) if not name.groups.isdisjoint(WHERE)]
        found.append(_End(Span(start, start + len(part)), part, known))
        start += len(part) + 1
    return found if all(end.known for end in found) else ()


def _is_said(end: _End, ledger: Ledger) -> bool:
    """Whether Korean has the place by one of its names, or one that is called so, too."""
    korean = ledger.pair.korean.replace(" ", "")
    said = (mention.name for mention in ledger.known_names.mentions)
    return any(name.hangul in korean for name in end.known) or any(
        end.text in form.split("-") for name in said for form in (*name.latin, *name.metonyms)
    )
