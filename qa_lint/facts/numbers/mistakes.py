"""Which numbers without an equal belong together as one mistake: the leftovers of two texts in pairs, the likeliest
first."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from fractions import Fraction
from itertools import product

from qa_lint.facts.numbers.matching import rounds_to
from qa_lint.facts.numbers.quantity import SEVERAL, YEARS, Quantity, Role, exact
from qa_lint.facts.numbers.units import UNITS
from qa_lint.languages.figures import Value, decimal

_MOST = 60  # leftovers of a side that are compared with each other; a text with more is a table of figures
_MOST_POWER = 13  # that is looked for between two values
_MOST_ORDERS = 1000  # how many times one value may be the other without being a slip in its zeros

# What a number of each role can be mistaken for: two numbers are one mistake only if they share a family.
_FAMILIES: dict[Role, frozenset[str]] = {
    "cardinal": frozenset({"number"}), "ordinal": frozenset({"number", "day"}), "multiple": frozenset({"number"}),
    "fraction": frozenset({"number", "share"}), "percent": frozenset({"share"}), "points": frozenset({"share"}),
    "money": frozenset({"money"}), "score": frozenset({"number"}),
    "round": frozenset({"number"}), "duration": frozenset({"time"}),
    "year": frozenset({"year", "number"}), "decade": frozenset({"year", "number"}), "month": frozenset({"month"}),
    "day": frozenset({"day"}), "hour": frozenset({"hour", "number"}),
    "minute": frozenset({"minute", "time", "number"}), "identifier": frozenset({"name"}), "list": frozenset({"list"}),
}  # fmt: skip
_NUMBER = frozenset({"number"})
# Roles in which a word that is no plain number (이틀, doubled, half) can be the wrong one.
_TELLING: frozenset[Role] = frozenset({"multiple", "ordinal", "month", "hour", "decade", "round"})
_IN_WORDS: tuple[Role, ...] = ("fraction", "ordinal", "duration")
_MONTHS = frozenset({"year", "month"})  # half a year is six months
_SHARES: frozenset[Role] = frozenset({"fraction", "percent"})


def explain(
    korean: Sequence[Quantity], english: Sequence[Quantity], doubtful: Container[Quantity] = ()
) -> Iterator[tuple[Quantity, Quantity]]:
    """Leftovers of the two sides that are most likely one number gone wrong, the likeliest first.

    Of the doubtful ones, which need no equal (Thursday stands for the 7th), only those that are alike in kind and
    digits.
    """
    scored = [
        (score, -i, -j)
        for (i, k), (j, e) in product(enumerate(korean[:_MOST]), enumerate(english[:_MOST]))
        if (score := likeness(k, e)) > 0 and ((k not in doubtful and e not in doubtful) or _slip(k, e))
    ]
    used_korean: set[int] = set()
    used_english: set[int] = set()
    for _, i, j in sorted(scored, reverse=True):
        if -i not in used_korean and -j not in used_english:
            used_korean.add(-i)
            used_english.add(-j)
            yield korean[-i], english[-j]


def likeness(a: Quantity, b: Quantity) -> int:
    """How much two unequal quantities look like one number gone wrong; 0: not at all."""
    if a.stem != b.stem or a.role == b.role == "list":  # Markdown counts the items of a list itself: 1. 1. 1.
        return 0
    power = power_of_ten(a.value, b.value)
    if not _families(a) & _families(b):
        # $1.28 may have lost its sign, 5.4 percent its percent; but then the figures are alike
        bare = _NUMBER in (_families(a), _families(b)) and "" in (a.unit, b.unit)
        figures = len(decimal(a.value)) > 1 or power
        return int(bare and bool(figures) and _resemble(a.value, b.value) and not {"month", "list"} & {a.role, b.role})
    if a.unit != b.unit and not power and _far(a.value, b.value):
        return 0
    score = 1
    if a.unit == b.unit:
        score += 2 if a.unit else 1
    if a.role == b.role:
        score += 2
    if a.form == b.form:
        score += 1
    if power:
        score += 3
    elif len(str(a.value)) == len(str(b.value)):
        score += 1
    return score


def explain_soft(firm: Sequence[Quantity], soft: Sequence[Quantity], ones: bool) -> Iterator[tuple[Quantity, Quantity]]:
    """Numbers that have no equal, each with a word of the other text that says another number of the same kind:
    three days for 이틀, tripled for 두 배. `ones`: whether words for one count (일주일 does, week does not)."""
    waiting = [q for q in soft[:_MOST] if ones or q.value != 1 or q.role == "month"]
    for quantity in firm[:_MOST]:
        for word in waiting:
            if _same_kind(quantity, word) and (word.value != 1 or quantity.value > _most_of_one(quantity, word)):
                waiting.remove(word)
                yield quantity, word
                break


def _most_of_one(quantity: Quantity, word: Quantity) -> int:
    """The number up to which a word for one (일주일, 한 시간) may be meant by it; of its own unit, two is another."""
    return 1 if quantity.unit == word.unit and quantity.role == word.role == "duration" else 2


def explain_vague(korean: Sequence[Quantity], english: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Vague numbers of both sides that cannot be the same: thousands for 수십, five or six for 두세."""
    waiting = [q for q in english[:_MOST] if q.bounds and q.bounds != SEVERAL]
    for quantity in korean[:_MOST]:
        word = next((q for q in waiting if q.unit == quantity.unit and _counts(q) == _counts(quantity)), None)
        if word and quantity.bounds and quantity.bounds != SEVERAL:
            waiting.remove(word)
            yield quantity, word


def explain_words(korean: Sequence[Quantity], english: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """The one word of its role on either side for a part of something, a place in an order, or a time that is none of
    whole units, where the other side says another: a third for 절반, the second for 셋째, a month for 한 달 반."""
    for role in _IN_WORDS:
        ours, theirs = ([q for q in side if q.role == role] for side in (korean, english))
        if len(ours) == len(theirs) == 1 and (role != "duration" or _are_uneven_times(ours[0], theirs[0])):
            yield ours[0], theirs[0]


def _are_uneven_times(a: Quantity, b: Quantity) -> bool:
    """Whether two times are in units that may be the same, and one of them has a half: half a year is six months."""
    alike = a.unit == b.unit or {a.unit, b.unit} <= _MONTHS
    return alike and any(Fraction(q.value).denominator > 1 for q in (a, b))


def is_mistyped_year(quantity: Quantity) -> bool:
    """20240년, which was read as so many years."""
    return quantity.unit == "year" and quantity.value > max(YEARS)


def orders_apart(a: Quantity, b: Quantity) -> int:
    """The power of ten (1 or more) that lies between two numbers, one of which may be the other rounded; 0: none."""
    if exactly := power_of_ten(a.value, b.value):
        return exactly
    if not (a.approximate or b.approximate) or a.bounds or b.bounds:
        return 0
    fine, coarse = (a, b) if b.approximate else (b, a)
    scales = range(1, _MOST_POWER)
    up = next((n for n in scales if rounds_to(fine.value * 10**n, coarse.value)), 0)
    return up or next((n for n in scales if rounds_to(exact(Fraction(fine.value, 10**n)), coarse.value)), 0)


def power_of_ten(a: Value, b: Value) -> int:
    """The power of ten (1 or more) that lies between two values; 0: none does."""
    if not a or not b:
        return 0
    ratio = abs(Fraction(a) / Fraction(b))
    ratio = max(ratio, 1 / ratio)
    if ratio.denominator != 1 or ratio == 1:
        return 0
    digits = str(ratio.numerator)
    return len(digits) - 1 if digits.rstrip("0") == "1" else 0


def _families(q: Quantity) -> frozenset[str]:
    if q.role == "measure":
        return frozenset({UNITS[q.unit].dimension})
    if q.unit == "pound":
        return frozenset({"money", "mass"})
    if q.unit == "day" and q.form == "digits":  # 7일 may be the seventh
        return frozenset({"time", "day"})
    if is_mistyped_year(q):
        return frozenset({"time", "year"})
    return _FAMILIES[q.role]


def _slip(a: Quantity, b: Quantity) -> bool:
    if a.role == b.role == "month":
        return True
    if a.role == b.role == "cardinal" and a.unit == b.unit == "" and max(a.value, b.value) < 10:
        return False  # any two of them are alike
    if a.role == b.role == "money" and a.unit != b.unit:
        return False  # what one side converts for its readers: (약 56억 원), $5.6 million
    return (a.role == b.role or a.unit == b.unit != "") and _resemble(a.value, b.value)


def _resemble(a: Value, b: Value) -> bool:
    """Whether one may be a slip for the other: a digit is another one, or a zero too many."""
    if power_of_ten(a, b):
        return True
    x, y = decimal(a), decimal(b)
    return len(x) == len(y) and sum(i != j for i, j in zip(x, y, strict=True)) == 1


def _far(a: Value, b: Value) -> bool:
    small, large = sorted((abs(Fraction(a)), abs(Fraction(b))))
    return large > _MOST_ORDERS * max(small, Fraction(1))


def _counts(q: Quantity) -> Role:
    """The role, the same for how many and how often: 두세 번, two or three times."""
    return "cardinal" if q.role == "multiple" else q.role


def _same_kind(a: Quantity, b: Quantity) -> bool:
    """Whether a word (b) says a number of the kind of another (a)."""
    if b.bounds and not a.unit and not b.unit:
        return a.role == b.role == "cardinal" and b.bounds != SEVERAL
    if {a.role, b.role} <= _SHARES or (a.role == b.role and a.role in _TELLING):
        return True
    return a.unit == b.unit != ""
