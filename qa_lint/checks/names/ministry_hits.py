"""Ministries that English calls by what they see to, in small letters: the culture ministry is no justice ministry."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.names.ledger import Ledger
from qa_lint.late import regex
from qa_lint.model import Hit, Span

_MINISTRY = "ministry"
_SMALL = regex.compile(r"(?<![\p{L}-])(?P<what>\p{Ll}+)\sministry(?!\p{L})")


def ministry_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one ministry that English lacks, in whose place the one stands that Korean lacks."""
    lost = [m for m in ledger.known_names.left if _MINISTRY in m.name.kinds and not ledger.is_settled(m.span)]
    if len({mention.name.hangul for mention in lost}) != 1 or not lost[0].required:
        return
    others = [*_others(ledger)]
    if len({ledger.evidence.prose[slice(*span)] for span in others}) != 1 or not ledger.is_translation:
        return
    mention, span = lost[0], others[0]
    ledger.settled.append(mention.span)
    ledger.take(span)
    latin = ledger.pair.english[slice(*span)]
    own = next((form for form in mention.name.latin if form.endswith(f" {_MINISTRY}")), mention.name.latin[0])
    yield ledger.misnamed("wrong", mention.span, span, ledger.said(mention), latin, own)


def _others(ledger: Ledger) -> Iterator[Span]:
    """The known ministries in small letters that Korean does not have by any of their names."""
    korean = ledger.pair.korean.replace(" ", "")
    said = {form for mention in ledger.known_names.mentions for form in (*mention.name.latin, *mention.name.metonyms)}
    for match in _SMALL.finditer(ledger.evidence.prose):
        names = ledger.known.gazetteer.ministries_in_small.get(match.group(), ())
        if names and match.group() not in said and not any(name in korean for name in names):
            yield Span(*match.span())
