"""Two places that English joins by a hyphen (목포~제주, the Mokpo-Jeju route), one of which is another; and places that
something goes to or comes from, of which English says the opposite (서울행 버스, a bus from Seoul)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.readings import LatinWord
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Hit, Span
from qa_lint.resources.gazetteer import WHERE, KnownName

_ENDS = 2
_DIRECTIONS = {  # behind a place, with what English says before it: the same, and the opposite
    "행": (r"for|to|into|towards?|reach(?:es|ed)?", r"from|out of|left|leaving|departing|departed"),
    "발": (r"from|out of|left|leaving|departing|departed|leaves", r"for|to|into|towards?"),
}
_VEHICLE = regex.compile(
    r"\s?(?:\p{Hangul}{1,4}\s?)?"
    r"(?:버스|열차|기차|여객선|여객기|항공[편기]|비행기|배|페리|KTX|노선|차표|표)(?!\p{Hangul}{3})"
)


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


def direction_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one place of a pair that a bus or the like goes to, which English has it come from, or the other way
    about."""
    places = [mention for mention, _ in ledger.known_names.answered if not mention.name.groups.isdisjoint(WHERE)]
    if len({mention.name.hangul for mention in places}) != 1 or places[0].joined not in _DIRECTIONS:
        return
    mention = places[0]
    end = mention.span.end + len(mention.joined)
    same, opposite = (_before_it(said, mention.name, ledger) for said in _DIRECTIONS[mention.joined])
    bound = any(f"{form}-bound" in ledger.evidence.prose for form in mention.name.latin)
    if opposite and not (same or bound) and _VEHICLE.match(ledger.pair.korean, end):
        korean = Span(mention.span.start, end)
        hangul, latin = ledger.pair.korean[slice(*korean)], ledger.pair.english[slice(*opposite)]
        yield ledger.misnamed("wrong", korean, opposite, hangul, latin, "")


def _before_it(said: str, name: KnownName, ledger: Ledger) -> Span | None:
    """Where some words stand right before a form of a place, with the form."""
    forms = any_of(form for form in name.latin if form[:1].isupper())
    found = regex.search(rf"(?<!\p{{L}})(?:{said})\s(?:{forms})(?!\p{{L}})", ledger.evidence.prose)
    return Span(*found.span()) if found else None


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
