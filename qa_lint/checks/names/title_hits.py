"""Works whose titles stand between marks on both sides: a title between marks is a title, however ordinary its words
(‘버닝’, “The Host”)."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.known import is_title
from qa_lint.facts.quotes import read_quotations
from qa_lint.model import Hit, Span

_ENDS_A_TITLE = " ,.;:"  # marks of the sentence, which American English has within those of the title


def title_hits(ledger: Ledger) -> Iterator[Hit]:
    """Known works in whose place English has other known ones, as many as there are of them."""
    works = [
        mention
        for mention in ledger.known_names.left
        if "work" in mention.name.groups
        and is_title(mention.span, ledger.pair.korean)
        and not ledger.is_settled(mention.span)
    ]
    others = list(_other_works(ledger)) if works else []
    if len(works) != len(others):
        return
    for mention, span in zip(works, others, strict=True):
        ledger.settled.append(mention.span)
        ledger.take(span)
        latin, right = ledger.pair.english[slice(*span)], mention.name.latin[0]
        yield ledger.misnamed("wrong", mention.span, span, ledger.said(mention), latin, right)


def _other_works(ledger: Ledger) -> Iterator[Span]:
    """The titles of known works between English marks that the Korean text does not have."""
    english, titles = ledger.pair.english, ledger.known.gazetteer.titles
    said = {mention.name.hangul for mention in ledger.known_names.mentions}
    for quotation in english.fact(read_quotations):
        title = english[slice(*quotation.inner)].rstrip(_ENDS_A_TITLE)
        hangul = titles.get(title.casefold()) if quotation.whole else None
        if hangul and hangul.isdisjoint(said):
            yield Span(quotation.inner.start, quotation.inner.start + len(title))
