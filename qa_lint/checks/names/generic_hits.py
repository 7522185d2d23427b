"""Animals, drugs, colours, occupations and the like, in whose place another of their kind stands."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.content.account import Account, read_account
from qa_lint.facts.names.generic import Exchanged, read_generic_names
from qa_lint.facts.spans import Spans
from qa_lint.model import Hit

_OTHERS = 3  # words with an answer, beside which one more may have none


def generic_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one of its kind and the other, which the account of the pair has no answer for; what both sides have is
    settled."""
    mentions = read_generic_names(ledger.evidence, ledger.known.gazetteer.generic)
    names = Spans(mention.span for mention in ledger.known_names.left if mention.required)
    for korean in mentions.korean:
        if not names.overlap(*korean):  # as that of the airport of 청주 공항
            ledger.settled.append(korean)
    for english in mentions.english:  # Wolves, 늑대: no club
        ledger.take(english)
    for found in mentions.exchanged:
        if ledger.is_settled(found.korean) or not ledger.is_translation or ledger.is_only_comparable:
            continue
        account = ledger.pair.fact(read_account, ledger.known.tables)
        entries = [entry for entry in account.english if entry.unit.span.overlaps(found.english)]
        if entries and all(entry.answered for entry in entries):
            continue
        if found.soft and not _is_all_that_is_left(account, found):
            continue
        ledger.settled.append(found.korean)
        ledger.take(found.english)
        hangul, latin = ledger.pair.korean[slice(*found.korean)], ledger.pair.english[slice(*found.english)]
        yield ledger.misnamed("wrong", found.korean, found.english, hangul, latin, found.expected)


def _is_all_that_is_left(account: Account, found: Exchanged) -> bool:
    """Whether two words that often say something else have no answer, and nearly all around them has one."""
    for side, span in ((account.korean, found.korean), (account.english, found.english)):
        own = [entry for entry in side if entry.unit.span.overlaps(span)]
        beside = [entry for entry in side if entry not in own]
        answered = sum(entry.answered for entry in beside)
        if not all(entry.unanswered for entry in own) or _OTHERS * sum(entry.open for entry in beside) > answered:
            return False
    return True
