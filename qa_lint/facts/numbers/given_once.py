"""Numbers that either side of a pair gives once, so that there is no doubt which of them answer each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from qa_lint.facts.numbers.quantity import Quantity

_MOST = 20  # numbers of a text that are asked about: one of more is a list, in which each stands for itself


def given_once(korean: Sequence[Quantity], english: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """The Korean and the English numbers of one value that no other number of their side may have, in the order of the
    Korean; takes time by how many there are."""
    ours, theirs = _times(korean), _times(english)
    by_value = {value: quantity for quantity in english for value in quantity.values}
    found = (
        (quantity, by_value[value])
        for quantity in korean
        for value in quantity.values
        if value in by_value and all(ours[own] == 1 for own in quantity.values)
    )
    alone = ((k, e) for k, e in found if all(theirs[own] == 1 for own in e.values))
    yield from islice(dict(alone).items(), _MOST)


def _times(numbers: Sequence[Quantity]) -> Counter[object]:
    return Counter(value for quantity in numbers for value in set(quantity.values))
