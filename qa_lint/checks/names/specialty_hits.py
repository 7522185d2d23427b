"""What a place of Korea is known for, in one word with its name (전주비빔밥), and another place in English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.facts.names.readings import HangulWord
from qa_lint.facts.romanization import reads_place
from qa_lint.model import Hit, Span
from qa_lint.resources.gazetteer import KnownName

_GROWN_OR_MADE = frozenset({"dish", "drink", "animal", "plant"})  # kinds of what a place is known for
_WHERE_IT_IS = frozenset({"city", "county", "district", "island", "province"})


def specialty_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one place before such a thing that no Latin word reads, in whose place another of Korea stands."""
    joined = [(word, place) for word in ledger.evidence.hangul if (place := _place_before_its_own(ledger, word))]
    if len(joined) != 1:
        return
    word, place = joined[0]
    if any(reads_place(place.hangul, latin.text) for latin in ledger.latin if latin.capital):
        return
    others = [i for i, latin in enumerate(ledger.latin) if latin.capital and _is_another(ledger, i)]
    if len(others) != 1:
        return
    other = ledger.latin[others[0]]
    span = Span(word.span.start, word.span.start + len(place.hangul))
    ledger.settled.append(word.span)
    ledger.take(other.span)
    yield ledger.misnamed("wrong", span, other.span, place.hangul, other.text, place.latin[0])


def _place_before_its_own(ledger: Ledger, word: HangulWord) -> KnownName | None:
    """The place that a Hangul word begins with, before what is grown or made there."""
    gazetteer = ledger.known.gazetteer
    if word.text[:PART] not in gazetteer.by_beginning:
        return None
    for stem in word.stems:
        for at in range(PART, len(stem) - PART + 1):
            place, things = gazetteer.names.get(stem[:at]), gazetteer.generic.by_korean.get(stem[at:], ())
            if place and _is_in_korea(place) and any(thing.kind in _GROWN_OR_MADE for thing in things):
                return place
    return None


def _is_in_korea(place: KnownName) -> bool:
    """Whether it is a town or the like that its Latin form spells."""
    where = "place" in place.groups and not place.kinds.isdisjoint(_WHERE_IT_IS)
    return where and any(reads_place(place.hangul, form) for form in place.latin)


def _is_another(ledger: Ledger, index: int) -> bool:
    """Whether a Latin word is known as such a place, and as none that the Korean text has."""
    if index in ledger.explained:
        return False
    called: Sequence[KnownName] = ledger.known.gazetteer.called(ledger.latin[index].text)
    korean = ledger.pair.korean.replace(" ", "")
    return any(map(_is_in_korea, called)) and not any(name.hangul in korean for name in called)
