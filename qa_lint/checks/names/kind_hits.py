"""Names that end in the same kind of thing on both sides, of which the names before it are not the same: 한들대,
Saetbyeol University."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.evidence import FAINTLY
from qa_lint.facts.names.kinds_of_names import KindOfName, is_sure, is_unsaid, read_kinds
from qa_lint.facts.names.leftovers import may_be_a_name
from qa_lint.facts.names.readings import without_particle
from qa_lint.facts.romanization import may_be_romanized
from qa_lint.model import Hit, Span

# Set by hand:
_FROM_ABROAD = 0.0  # log-odds of foreign syllables from which a name is one from abroad, which English writes as it is
_SYLLABLES = 3  # of such a name
_PART = 2  # syllables that two names have in common where one is short for the other
_TRANSLATES = 0.05  # the score from which a word of the table answers a Latin word


def kind_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one name of its kind, in whose place English has another of the same kind."""
    found = (_without_names(ledger, kind) for kind in read_kinds(ledger.evidence))
    kinds = [kind for kind in found if kind.latin and _is_another(ledger, kind)]
    if len(kinds) != 1 or ledger.evidence.is_heading:
        return
    kind, latin = kinds[0], ledger.latin
    span = Span(latin[kind.latin[0]].span.start, latin[kind.latin[-1]].span.end)
    place = Span(kind.span.start, kind.span.start + len(kind.head))
    ledger.settled.append(kind.span)
    ledger.take(span)
    yield ledger.misnamed("wrong", place, span, kind.head, ledger.pair.english[slice(*span)], "")


def _without_names(ledger: Ledger, kind: KindOfName) -> KindOfName:
    """The name without Latin words before it that something explains: where it is (Jeongseon Jungang Market)."""
    return kind._replace(latin=[*dropwhile(ledger.accounts_for, kind.latin)])


def _is_another(ledger: Ledger, kind: KindOfName) -> bool:
    """Whether the English words before the kind come out of nowhere, and nothing says the Hangul ones."""
    evidence = ledger.evidence
    if any(m.span.overlaps(kind.span) and is_sure(m.name) for m in ledger.known_names.mentions):
        return False
    before = next((i for i, word in enumerate(evidence.hangul) if word.span.end + 1 == kind.span.start), None)
    beside = evidence.hangul[before] if before is not None else None
    if beside and (without_particle(beside.text) != beside.text or ledger.is_settled(beside.span)):
        before = None  # in a phrase of its own, or where it is
    if before is not None and not (evidence.is_read(before) or evidence.is_ordinary(evidence.hangul[before])):
        return False  # which may be its name (괴화산 근린공원)
    if any(map(ledger.accounts_for, kind.latin)) or not is_unsaid(kind.head, evidence):
        return False
    if any(evidence.translates_any(i) >= _TRANSLATES for i in kind.latin):
        return False
    # what is short or of the calendar (Li, Sunday) says nothing of what it stands beside
    free = [i for i in kind.latin if i in evidence.free]
    return bool(free) and (_is_known(ledger, kind) or all(_comes_from_nowhere(ledger, kind, i) for i in free))


def _is_known(ledger: Ledger, kind: KindOfName) -> bool:
    """Whether the words before the kind begin what is known by the table as an organisation whose Korean name has no
    two syllables of this one."""
    start, head, names = ledger.latin[kind.latin[0]].span.start, kind.head, ledger.known.gazetteer.names
    longer = (form for form in ledger.known_names.strangers if " " in form.text and form.span.start == start)
    parts = {head[at : at + _PART] for at in range(len(head) - 1)}
    return any(
        all(
            "organisation" in names[hangul].groups and not any(part in hangul for part in parts)
            for hangul in form.hangul
        )
        for form in longer
    )


def _comes_from_nowhere(ledger: Ledger, kind: KindOfName, index: int) -> bool:
    """Whether a Latin word is a name of its own: one that is spelled as Korean is, where the Hangul name is Korean and
    may be said by its meaning (자갈마당, Gravel Yard); any word where it is from abroad, and hardly said so
    (파노라마은행, Meridian Bank)."""
    evidence, text = ledger.evidence, ledger.latin[index].text
    if may_be_romanized(text) and may_be_a_name(index, evidence):
        return True
    foreign = len(kind.head) >= _SYLLABLES and ledger.letters.foreign(kind.head) >= _FROM_ABROAD
    return foreign and not evidence.heard.have(text, FAINTLY)
