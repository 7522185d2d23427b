"""Numbers of one side that the other only hints at: March 1, of 삼일절."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.model import Pair, Span

_MONTH_AND_DAY = 2  # values


class Hinted(NamedTuple):
    """Where what hints at a number of the other side stands, and the numbers that the other hints at."""

    korean: Sequence[Span]
    english: Sequence[Span]


def read_hinted(pair: Pair) -> Hinted:
    """The numbers and hints of a pair that answer each other."""
    return _hinted(pair, fewest=1)


def read_feasts(pair: Pair) -> Hinted:
    """The same of hints at a month and a day alone (크리스마스, Dec. 25), which are no other name (메이, the fifth)."""
    return _hinted(pair, fewest=_MONTH_AND_DAY)


def _hinted(pair: Pair, fewest: int) -> Hinted:
    korean, english = pair.korean.fact(read_numbers), pair.english.fact(read_numbers)
    return Hinted(_answered(korean, english, fewest), _answered(english, korean, fewest))


def _answered(mine: Sequence[Quantity], others: Sequence[Quantity], fewest: int) -> Sequence[Span]:
    """Where the hints at so many values or more stand that the others say, and the numbers that such hints of theirs
    may be."""
    said = {value for quantity in others if quantity.form != "hint" for value in quantity.values}
    hints = [quantity.others for quantity in others if quantity.form == "hint" and len(quantity.others) >= fewest]
    hinted = {value for values in hints for value in values}
    return [
        quantity.span
        for quantity in mine
        if (
            len(quantity.others) >= fewest and not said.isdisjoint(quantity.others)
            if quantity.form == "hint"
            else not hinted.isdisjoint(quantity.values)
        )
    ]
