"""Places of Korea under their own names, and with the unit of another place (장평읍, Jangpyeong-myeon)."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.places import read_other_units
from qa_lint.model import Hit


def unit_hits(ledger: Ledger) -> Iterator[Hit]:
    """Places whose English form is that of a town, a city or the like of the same name."""
    for place in ledger.pair.fact(read_other_units):
        ledger.settled.append(place.korean)
        ledger.take(place.english)
        yield ledger.misnamed("wrong", place.korean, place.english, place.hangul, place.latin, place.expected)
