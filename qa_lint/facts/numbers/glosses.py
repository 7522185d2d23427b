"""Which numbers of a text only repeat another one of it in other terms, so that a translation may add or leave them
out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from qa_lint.facts.numbers.conversions import converted, convertible
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.late import regex

_MONTH_WIDTH = 6  # characters between a month and its day: "7th of "
_GLOSS_WIDTH = 28  # characters between a number and the name in brackets that says it again
_FROM_TO = regex.compile(r"[~〜～∼–-]|부터|에서|(?<!\p{L})(?:to|through|until|till)(?!\p{L})")  # between two days
_TIME_ZONE = regex.compile(r"\([^()]*(?:시간|time|[A-Z]{2,4}T|GMT|UTC)[^()]*\)", regex.IGNORECASE)
_ABOUT = r"about|around|roughly|approximately|nearly|almost|just (?:over|under)|or"
_BETWEEN_GLOSSED = regex.compile(
    r"(?:\s(?:an?|per|each|every)\s[a-z]+)?"  # 300,000 won a month (about $220)
    rf"(?:\s?[(（\[]\s?(?:약|한화|미화|some|~|≒|{_ABOUT})?\s?|,\s(?:{_ABOUT})\s|\s?[—–]\s?(?:{_ABOUT})?\s?)"
)


class Glosses:
    """The numbers of a text that have their equal in the other one, asked whether one that has none says the same.

    Each question looks at the numbers nearby and at the measures of about its size, however many the text has.
    """

    def __init__(self, text: str, numbers: Sequence[Quantity], matched: Collection[Quantity]) -> None:
        self._text = text
        self._numbers, self._matched = numbers, matched

    def explain(self, quantity: Quantity) -> bool:
        """Whether a number only says in other terms what another of its own text says, which has its equal: 15 meters
        (49 feet), 2억 달러(약 2,800억 원), 9시(한국시간 오후 5시); or is the month of a day that has its equal."""
        if quantity.role == "month":
            days = (q for q in self._near(quantity, _MONTH_WIDTH) if q.role in ("day", "ordinal"))
            return any(days) or _in_time_zone(self._text, quantity)
        if quantity.role in ("hour", "minute", "day"):
            return bool(self._hours - {quantity.span}) and _in_time_zone(self._text, quantity)
        near = list(self._near(quantity, _GLOSS_WIDTH))
        return (
            self._converts(quantity)
            or any(_exchanged(self._text, q, quantity) or _named(self._text, q, quantity) for q in near)
            or _counts_days(self._text, near, quantity)
        )

    @cached_property
    def _ordered(self) -> list[Quantity]:
        return sorted((q for q in self._numbers if q in self._matched), key=lambda q: q.span)

    @cached_property
    def _starts(self) -> list[int]:
        return [q.span.start for q in self._ordered]

    @cached_property
    def _longest(self) -> int:
        return max((q.span.end - q.span.start for q in self._ordered), default=0)

    @cached_property
    def _hours(self) -> set[tuple[int, int]]:
        return {q.span for q in self._ordered if q.role == "hour"}

    @cached_property
    def _measures(self) -> dict[str, tuple[list[Fraction], list[Quantity]]]:
        """By dimension, the measures in the order of their sizes, and those; of equal ones two, as one may be asked."""
        equal: defaultdict[tuple[str, Fraction], list[Quantity]] = defaultdict(list)
        for q in self._ordered:
            if len(told := equal[q.unit, Fraction(q.value)]) < 2 and all(other.span != q.span for other in told):
                told.append(q)
        sized: defaultdict[str, list[tuple[Fraction, Quantity]]] = defaultdict(list)
        for told in equal.values():
            for q in told:
                if measure := convertible(q):
                    sized[measure.dimension].append((measure.size, q))
        found = {}
        for dimension, rows in sized.items():
            rows.sort(key=lambda row: row[0])
            found[dimension] = [size for size, _ in rows], [q for _, q in rows]
        return found

    def _converts(self, quantity: Quantity) -> bool:
        measure = convertible(quantity)
        if measure is None:
            return False
        sizes, measures = self._measures.get(measure.dimension, ((), ()))
        return any(
            q.span != quantity.span and converted(q, quantity)
            for low, high in measure.about()
            for q in measures[bisect_left(sizes, low) : bisect_right(sizes, high)]
        )

    def shares(self, quantity: Quantity, parts: Collection[Fraction]) -> bool:
        """Whether a number is one of some parts of another of its own text that has its equal: 12억 5천만 원 of 25억 원
        is what the other side calls half.
        """
        return any(
            q.unit == quantity.unit
            and q.role == quantity.role
            and q.span != quantity.span
            and Fraction(quantity.value) == part * q.value
            for q in self._ordered
            for part in parts
        )

    def _near(self, quantity: Quantity, width: int) -> Iterator[Quantity]:
        """The others that stand so many characters from a number at most."""
        first = bisect_left(self._starts, quantity.span.start - width - self._longest)
        last = bisect_right(self._starts, quantity.span.end + width)
        return (q for q in self._ordered[first:last] if q.span != quantity.span and _apart(q, quantity) <= width)


def _apart(a: Quantity, b: Quantity) -> int:
    return max(a.span.start - b.span.end, b.span.start - a.span.end)


def _exchanged(text: str, a: Quantity, b: Quantity) -> bool:
    """Whether two amounts of money, near each other, are one sum in two currencies, the second in brackets."""
    first, second = (a, b) if a.span.start < b.span.start else (b, a)
    if a.role != "money" or a.unit == b.unit:
        return False
    return _BETWEEN_GLOSSED.fullmatch(text, first.span.end, second.span.start) is not None


def _named(text: str, name: Quantity, quantity: Quantity) -> bool:
    """Whether a name beside the number says it, too: 주요 20개국(G20), 3D (three-dimensional)."""
    if name.role != "identifier" or name.value != quantity.value:
        return False
    first, second = (name, quantity) if name.span.start < quantity.span.start else (quantity, name)
    return text[first.span.end : second.span.start].rstrip().endswith(("(", "[", "（"))


def _counts_days(text: str, near: Sequence[Quantity], quantity: Quantity) -> bool:
    """Whether so many days are those from one day to another, which both stand beside: 8일~10일, 3일간."""
    if quantity.unit != "day" or quantity.role != "duration":
        return False
    days = [q for q in near if q.role in ("day", "cardinal", "ordinal") or q.unit == "day"]
    return any(
        last.value - first.value + 1 == quantity.value and _FROM_TO.search(text, first.span.end, last.span.start)
        for first, last in pairwise(days)
    )


def _in_time_zone(text: str, quantity: Quantity) -> bool:
    opening = text.rfind("(", max(0, quantity.span.start - 30), quantity.span.start)
    return opening >= 0 and bool((match := _TIME_ZONE.match(text, opening)) and match.end() > quantity.span.end)
