"""What is given by the rest of it: for ages 16 and up, where 15세 이하 is denied; cut by a third, to 3분의 2; all but
two of thirty, for 스물여덟 명; in his teens, for 스무 살도 안 돼; from the 20th to the 23rd, for 20일부터 나흘간; a
loss of 18 kg, beside the 90 and the 72 that both sides have.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Pair

_STEPS = {("to", "from"): 1, ("from", "to"): -1}  # from the bound of what is denied to that of what is not
_FALLS = regex.compile(
    r"\s?(?:수준|정도|선|가량)?(?:(?P<to>으?로|까지)|이?나|[이가을를])?\s?(?:줄|감소|떨어|낮|깎|축소|인하|내려|급감|삭감|하락)"
)
_HOW = regex.compile(r"(?<!\p{L})(?i:by|(?P<to>to))\s(?:(?:about|around|some|nearly|almost|roughly|just|over|an?)\s)*$")
_LONGEST_HOW = 24  # characters of it
_KOREAN_NO = regex.compile(r"않|없|못|아니|아닙|금지|불가|제외|제한|안\s?[되돼됩된]|거부|거절")
_ENGLISH_NO = regex.compile(
    r"(?<!\p{L})(?i:not?|never|cannot|n['’]t|\p{L}+n['’]t|unsuitable|forbidden|prohibited|banned|without|except|barred)"
    r"(?!\p{L})"
)
_ALL_BUT = regex.compile(  # before an English number
    r"(?<!\p{L})(?i:all|every(?:one|body|thing)|each)(?:\s(?:of\s)?\p{L}+){0,3},?\s(?i:but|except(?:\sfor)?|save)\s$"
)
_LONGEST_ALL_BUT = 48  # characters of it
_BUT = regex.compile(r"\s?[을를만]?\s?(?:[뺀빼]|제외)")  # behind a Korean one
_NOT_YET = regex.compile(r"(?:도|[이가]\s|[이가]?\s?채|\s)\s?(?:안|못|되기\s전|넘기\s전|되지|넘지)")  # behind an age
_DECADE = 10  # years
_DAYS = frozenset({"day", "ordinal"})
_FROM = regex.compile(r"부터\s(?:약\s)?")
_HOURS = 24
_COUNTED = frozenset({"money", "measure", "points"})
_OF_POINTS = {"points": ("percent", "percent")}  # what they are the difference of
_NEAR = 3  # numbers
_SONS_AND_DAUGHTERS = regex.compile(r"남\s?[0-9]녀")  # behind the number of sons
_CHILDREN = regex.compile(r"\s(?:\p{L}+\s)?(?i:children|siblings|kids)(?!\p{L})")


def with_rests(
    pair: Pair, korean: Sequence[Quantity], english: Sequence[Quantity]
) -> tuple[Sequence[Quantity], Sequence[Quantity]]:
    """The numbers of both sides, of which those that count who is left out may also be read as how many there are: of
    thirty all but two are 28. An age that is not yet reached may be the decade before it that the other side gives.
    """
    if not korean or not english:
        return korean, english
    decades = {e.value for e in english if e.role == "decade"}
    ours = [
        _may_be(k, k.value - _DECADE)
        if k.value - _DECADE in decades and k.unit == "year" and _NOT_YET.match(pair.korean, k.span.end)
        else _may_be(k, *_rests(i, korean))
        if _BUT.match(pair.korean, k.span.end)
        else k
        for i, k in enumerate(korean)
    ]
    ours = _with_ends(pair, _with_bills(_with_children(pair, ours, english), english), english)
    theirs = [
        _may_be(e, *_rests(i, english))
        if _ALL_BUT.search(pair.english, max(0, e.span.start - _LONGEST_ALL_BUT), e.span.start)
        else e
        for i, e in enumerate(english)
    ]
    return _without_differences(ours, english), _without_differences(theirs, korean)


def _with_children(pair: Pair, korean: Sequence[Quantity], english: Sequence[Quantity]) -> list[Quantity]:
    """The Korean numbers, where the sons and the daughters of a family are the children that the English counts."""
    told = [*korean]
    for i, (sons, daughters) in enumerate(pairwise(korean)):
        children = sons.value + daughters.value
        if _SONS_AND_DAUGHTERS.match(pair.korean, sons.span.end) and any(
            e.value == children and _CHILDREN.match(pair.english, e.span.end) for e in english
        ):
            told[i : i + 2] = _may_be(sons, children), daughters._replace(optional=True)
    return told


def _with_bills(korean: Sequence[Quantity], english: Sequence[Quantity]) -> list[Quantity]:
    """The Korean numbers, where so many of a value are the amount that the English gives: 5만 원짜리 스무 장, a million
    won."""
    sums = {e.value for e in english if e.role == "money"}
    told = [*korean]
    for i, (value, count) in enumerate(pairwise(korean)):
        if value.role == "money" and count.role == "cardinal" and value.value * count.value in sums - {value.value}:
            told[i + 1] = _may_be(count, value.value * count.value)
    return told


def _with_ends(pair: Pair, korean: Sequence[Quantity], english: Sequence[Quantity]) -> list[Quantity]:
    """The Korean numbers, where for so many days or hours from a day or an hour on is until the one that the English
    gives."""
    days = {e.value for e in english if e.role in _DAYS}
    hours = {hour for e in english if e.role == "hour" for hour in e.values}
    told = [*korean]
    for i, (first, lasts) in enumerate(pairwise(korean)):
        if lasts.role != "duration" or not _FROM.fullmatch(pair.korean, first.span.end, lasts.span.start):
            continue
        if first.role == lasts.unit == "day" and (last := first.value + lasts.value - 1) in days:
            told[i + 1] = _may_be(lasts, last)
        elif first.role == lasts.unit == "hour":
            ends = {(begun + lasts.value) % _HOURS for begun in first.values}
            told[i + 1] = _may_be(lasts, *sorted(ends & hours))
    return told


def _without_differences(numbers: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """The numbers of a side, of which one may be told alone that is the difference of two near it of its kind, which
    the other side has as well."""
    shared = {other.value for other in others}
    told = [*numbers]
    for i, quantity in enumerate(numbers):
        if quantity.role in _COUNTED and quantity.value not in shared:
            near = {
                n.value
                for n in numbers[max(0, i - _NEAR) : i + _NEAR + 1]
                if n.value in shared
                and (n.role, n.unit) == _OF_POINTS.get(quantity.role, (quantity.role, quantity.unit))
            }
            if any(value - quantity.value in near for value in near):
                told[i] = quantity._replace(optional=True)
    return told


def _may_be(quantity: Quantity, *values: Value) -> Quantity:
    return quantity._replace(others=(*quantity.others, *values))


def _rests(place: int, numbers: Sequence[Quantity]) -> Iterator[Value]:
    """How many are left of each number near the one at a place, which says how many are left out."""
    left_out = numbers[place].value
    for whole in numbers[max(0, place - _NEAR) : place + _NEAR + 1]:
        if whole.role == "cardinal" and whole.value > left_out:
            yield whole.value - left_out


def is_said_by_the_rest(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether the number of one side is that of the rest of what the other side speaks of."""
    return _is_beyond(pair, korean, english) or _is_left(pair, korean, english)


def _is_beyond(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether one side denies what is within a bound, and the other says what is beyond it."""
    step = _STEPS.get((korean.limit, english.limit))
    if step is None or english.value != korean.value + step:
        return False
    return denies_of_the_rest(pair)


def denies_of_the_rest(pair: Pair) -> bool:
    """Whether one side alone says no, so that a part and the rest may be said of the same: 3분의 2가 남지 않았다."""
    denied = _KOREAN_NO.search(pair.korean), _ENGLISH_NO.search(pair.english.fact(read_prose))
    return (denied[0] is None) != (denied[1] is None)


def _is_left(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether one side says to what part something falls, and the other by what part (3분의 2로 줄어); or one denies of
    a part what the other says of the rest."""
    wholes = {"fraction": 1, "percent": 100}
    ours, theirs = wholes.get(korean.role), wholes.get(english.role)
    if not (ours and theirs) or Fraction(korean.value) / ours + Fraction(english.value) / theirs != 1:
        return False
    if denies_of_the_rest(pair):
        return True
    falls = _FALLS.match(pair.korean, korean.span.end)
    how = _HOW.search(pair.english, max(0, english.span.start - _LONGEST_HOW), english.span.start)
    return falls is not None and how is not None and (falls["to"] is None) == (how["to"] is not None)
