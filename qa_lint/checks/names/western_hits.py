"""Western names in the place of others that sound like them (케빈, Gavin)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.western import read_exchanged_names, read_short_names
from qa_lint.model import Hit


def western_hits(ledger: Ledger) -> Iterator[Hit]:
    """Names whose Hangul is settled, and in whose place another name stands whose Hangul is another. What English says
    in short, or spells otherwise, is settled before."""
    names = ledger.known.gazetteer.western
    for here, hangul, index in read_short_names(ledger.evidence, names):
        ledger.settled.append(ledger.stem_of(here, hangul))
        ledger.take(ledger.latin[index].span)
    answered = [mention.span for mention, _ in ledger.known_names.answered]
    for here, hangul, index in read_exchanged_names(ledger.evidence, names, ledger.explained):
        span, found = ledger.stem_of(here, hangul), ledger.latin[index]
        if ledger.is_settled(span) or any(span.overlaps(other) for other in answered) or index in ledger.explained:
            continue
        if not ledger.is_translation:
            return
        ledger.settled.append(span)
        ledger.take(found.span)
        own = max((name.latin[0] for name in names.by_hangul[hangul]), key=partial(ledger.letters.score, hangul))
        yield ledger.misnamed("wrong", span, found.span, hangul, found.text, own)
