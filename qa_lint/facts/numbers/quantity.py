"""What a number in a text is, once it has been read: a value, a role, a unit and a place."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from qa_lint.languages.figures import Value
from qa_lint.model import Span

Role = Literal[
    "cardinal", "ordinal", "fraction", "multiple", "percent", "points", "money", "measure", "duration",
    "year", "month", "day", "hour", "minute", "decade", "score", "round", "identifier", "list",
]  # fmt: skip
WHEN: frozenset[Role] = frozenset(("day", "month", "year", "hour"))  # roles of numbers that say when
Limit = Literal["", "above", "from", "to", "below"]  # what a number bounds: more than 3, at least, at most, less than

# How plainly a number is said, which decides what may be said about it when it has no equal: digits stand for a number
# and nothing else; words may be idiom (두말, in two minds); soft words (한, half, both, a week) are how one language
# says what the other says in figures, and are never missed for themselves; hints (either, quintet, Thursday) are no
# numbers, they only excuse one that seems missing.
Form = Literal["digits", "word", "soft", "hint"]

# Sets, because a Fraction is looked for in a range one number after the other.
HOURS, DAYS, YEARS = frozenset(range(1, 13)), frozenset(range(1, 32)), frozenset(range(1000, 3000))
SEVERAL = (2, 9)  # the bounds of 몇
_FINEST = Fraction(1, 10**6)  # of the steps in which numbers are compared
_MOST_DIGITS = 36  # a longer run of digits is a code, not an amount
_GROUPING = str.maketrans("", "", ",\u00a0\u2009\u202f")  # what may stand between groups of three digits


class Quantity(NamedTuple):
    """A number as a text gives it."""

    span: Span  # the whole expression, unit included: "3억 5천만 원"
    value: Value
    role: Role = "cardinal"
    unit: str = ""  # a name from the unit table, or empty
    form: Form = "digits"
    others: tuple[Value, ...] = ()  # what the same words may also be read as: 오후 3시 is 15, and 3
    bounds: tuple[Value, Value] | None = None  # of a vague number: 수십 is 20 to 99
    approximate: bool = False  # 약, 여, about, over
    short_of: bool = False  # nearly, 거의: the value itself is not reached
    limit: Limit = ""
    optional: bool = (
        False  # of a name (6·25 전쟁) or a list (A와 B 두 곳): the other side may leave it out, not change it
    )
    phrase: Span | None = None  # the time of day, range or score that this is a part of
    written: str = ""  # an identifier, as it is written
    half_day: str = ""  # of an hour: "am" or "pm", where the text says which
    range_end: str = ""  # "from" or "to", of the ends of a range: 7~9일
    split: int = 0  # of a score, what it and the others come to if that is ten or a hundred: 8대 2, 50-30-20

    @property
    def values(self) -> tuple[Value, ...]:
        return (self.value, *self.others)

    @property
    def name(self) -> str:
        """An identifier without regard to capitals and to the v of versions; empty: it is none."""
        name = self.written.casefold()
        return name[1:] if name[:1] == "v" and name[1:2].isdigit() else name

    @property
    def stem(self) -> str:
        """The name of an identifier without its digits: another version of a thing may be a slip, another thing not."""
        return "".join(c for c in self.name if not c.isdigit()) if self.role == "identifier" else ""

    @property
    def whole(self) -> Span:
        return self.phrase or self.span


def step_of(value: Value) -> Fraction:
    """The power of ten in which the last figure of a number counts: 10 of 120, 1/100 of 1.25; 1 of 0."""
    step = Fraction(1)
    while (value / step).denominator != 1 and step > _FINEST:
        step /= 10
    while value and step >= 1 and (value / (step * 10)).denominator == 1:
        step *= 10
    return step


def value_of(digits: str) -> Value | None:
    """The value of "35,000" or "3.14"; None for a run of digits too long to be an amount."""
    if len(digits) > _MOST_DIGITS:
        return None
    plain = digits.translate(_GROUPING)
    if "." not in plain:
        return int(plain)
    return exact(Fraction(plain))


def exact(value: Value) -> Value:
    """An int where the value is whole."""
    return value.numerator if value.denominator == 1 else value
