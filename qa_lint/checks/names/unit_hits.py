"""Places of Korea under their own names, and with the unit of another place (장평읍, Jangpyeong-myeon), or as another
kind of place (설악산, the Seorak River)."""

from __future__ import annotations

from collections.abc import Iterator

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.other_kinds import OtherKind, read_other_kinds
from qa_lint.facts.names.places import OtherUnit, read_other_units
from qa_lint.model import Hit


def unit_hits(ledger: Ledger) -> Iterator[Hit]:
    """Places whose English form is that of a town, a city or the like, or of a mountain, of the same name."""
    places: list[OtherUnit | OtherKind] = [*ledger.pair.fact(read_other_units)]
    places += ledger.pair.fact(read_other_kinds, ledger.known.gazetteer)
    for place in places:
        ledger.settled.append(place.korean)
        ledger.take(place.english)
        yield ledger.misnamed("wrong", place.korean, place.english, place.hangul, place.latin, place.expected)
