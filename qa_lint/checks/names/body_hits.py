"""Known bodies in whose place English has another one that it calls by ordinary words with capitals."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.names.ledger import Ledger
from qa_lint.checks.names.leftover_hits import is_answered_here
from qa_lint.facts.names.other_bodies import DESCRIBED, has_another_body, is_another, only_one, read_bodies
from qa_lint.languages.stems import english_stem
from qa_lint.model import Hit, Span


def body_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one body that English lacks, in whose place the one stands that Korean has not."""
    lost = [m for m in ledger.known_names.left if m.required and m.name.kinds & DESCRIBED]
    lost = [m for m in lost if m.name.groups == {"organisation"} and not ledger.is_settled(m.span)]
    if len({mention.name.hangul for mention in lost}) != 1 or ledger.evidence.is_heading:
        return
    mention, evidence = lost[0], ledger.evidence
    bodies = [b for b in read_bodies(evidence) if not any(map(ledger.accounts_for, range(b.first, b.last + 1)))]
    body = only_one(bodies, evidence)
    if body is None or has_another_body(evidence, [m.span for m in ledger.known_names.mentions], mention.span):
        return
    its = {english_stem(word.text) for word in ledger.latin[body.first : body.last + 1]}
    if is_answered_here(ledger, mention, its):
        return
    span = Span(ledger.latin[body.first].span.start, ledger.latin[body.last].span.end)
    known = any(form.span == span for form in ledger.known_names.strangers)
    if not is_another(evidence, mention.name, mention.span, body, known):
        return
    ledger.settled.append(mention.span)
    ledger.take(span)
    latin = ledger.pair.english[slice(*span)]
    yield ledger.misnamed("wrong", mention.span, span, ledger.said(mention), latin, mention.name.latin[0])
