"""Names that show by a number, by initials or by Latin letters which of the other side stands in their place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.kept import (
    Exchanged,
    other_abbreviation,
    other_initials,
    other_letters,
    other_words_of_phrases,
)
from qa_lint.facts.names.roads import other_roads
from qa_lint.facts.romanization_systems import standard_forms
from qa_lint.model import Hit

_ROADS = {"대로": "daero", "로": "ro", "길": "gil"}


def kept_hits(ledger: Ledger) -> Iterator[Hit]:
    """Roads of addresses, initials between names and letters behind them, that are others."""
    for road in other_roads(ledger.pair):
        yield from _other(ledger, Exchanged(road.korean, road.english), _standard(road.hangul))
    for exchanged in chain(other_initials(ledger.evidence), other_letters(ledger.pair)):
        yield from _other(ledger, exchanged)
    for exchanged in other_words_of_phrases(ledger.evidence):
        known = any(form.span.overlaps(exchanged.english) for form in ledger.known_names.strangers)
        if not known and ledger.is_translation:  # New Year, and New York
            yield from _other(ledger, exchanged)


def abbreviation_hits(ledger: Ledger) -> Iterator[Hit]:
    """An abbreviation in the place of another one, when all else is explained."""
    if exchanged := other_abbreviation(ledger.evidence, ledger.taken | ledger.explained):
        yield from _other(ledger, exchanged)


def _other(ledger: Ledger, exchanged: Exchanged, expected: str = "") -> Iterator[Hit]:
    if ledger.is_settled(exchanged.korean):
        return
    ledger.settled.append(exchanged.korean)
    ledger.take(exchanged.english)
    hangul, latin = ledger.pair.korean[slice(*exchanged.korean)], ledger.pair.english[slice(*exchanged.english)]
    yield ledger.misnamed("wrong", exchanged.korean, exchanged.english, hangul, latin, expected)


def _standard(road: str) -> str:
    """A road as the Revised Romanization writes it: Daehak-ro."""
    unit = next(unit for unit in _ROADS if road.endswith(unit) and len(road) > len(unit))
    return f"{standard_forms(road.removesuffix(unit))[0].capitalize()}-{_ROADS[unit]}"
