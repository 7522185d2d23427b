"""The one name that has fallen out of an English sentence that shows the gap.

The gap proves that something is lost, so a word may be it that proves nothing alone: a loanword (나일론), or a name
beside others that only one side has.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.names.ledger import FOREIGN, PART, Ledger
from qa_lint.checks.names.leftover_hits import is_answered_here
from qa_lint.facts.names.known import Mention
from qa_lint.facts.names.readings import READS
from qa_lint.facts.names.stand_ins import read_gaps
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Hit, Span

# Set by hand:
_SAYS = 0.05  # the score from which English has what the tables give for a word
_PLAINLY_FOREIGN = 2.0  # log-odds of foreign syllables from which a word is no Korean one
_ACTS = regex.compile(rf"{any_of(forms_of('topic', 'subject'))}(?!\p{{Hangul}})")


def gap_hits(ledger: Ledger) -> Iterator[Hit]:
    """The only name without an answer, where a word has fallen out for sure, or the beginning of the sentence."""
    if ledger.gap_told or not ledger.latin:
        return
    known, unknown = list(_known(ledger)), list(_unknown(ledger))
    if not (known or unknown):
        return
    gaps = ledger.pair.english.fact(read_gaps)
    if gaps.plain:
        known = [mention for mention in known if "organisation" not in mention.name.groups]  # which may be described
        spans = {*(mention.span for mention in known), *unknown}
    elif gaps.small_letter:
        spans = {mention.span for mention in known} | {span for span in unknown if _is_plainly_foreign(ledger, span)}
        spans = {span for span in spans if _acts(ledger, span)}
    else:
        return
    if len({ledger.pair.korean[slice(*span)] for span in spans}) == 1:
        yield ledger.lose(min(spans))


def _known(ledger: Ledger) -> Iterator[Mention]:
    """Known names that must be answered, and are not."""
    for mention in ledger.known_names.left:
        sure = mention.required and not mention.name.ambiguous
        if sure and not (ledger.is_settled(mention.span) or is_answered_here(ledger, mention)):
            yield mention


def _unknown(ledger: Ledger) -> Iterator[Span]:
    """Words from abroad that are neither read, said nor heard."""
    evidence = ledger.evidence
    for i, word in enumerate(evidence.hangul):
        stem = evidence.stem(word)
        if len(stem) < PART or ledger.letters.foreign(stem) < FOREIGN or evidence.is_loanword(word):
            continue  # 코드, which a translator may leave out
        if evidence.is_read(i) or ledger.is_settled(word.span) or ledger.known.dictionary.is_form(word.text):
            continue
        if any(mention.span.overlaps(word.span) for mention in ledger.known_names.mentions):
            continue
        if evidence.is_named(word) or evidence.translation(word) >= _SAYS or evidence.is_part_of_name(i):
            continue
        if ledger.is_read_with_a_neighbour(i) or ledger.is_read_in_two(i):
            continue
        if not any(ledger.letters.score(stem, other.text) >= READS for other in ledger.latin):
            yield ledger.stem_of(i, stem)


def _is_plainly_foreign(ledger: Ledger, span: Span) -> bool:
    return ledger.letters.foreign(ledger.pair.korean[slice(*span)]) >= _PLAINLY_FOREIGN


def _acts(ledger: Ledger, span: Span) -> bool:
    """Whether it is what the Korean sentence is about, with which the English one may begin."""
    return bool(_ACTS.match(ledger.pair.korean, span.end))
