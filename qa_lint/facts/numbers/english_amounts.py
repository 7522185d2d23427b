"""The value of an English amount: number words (two hundred and five thousand), and digits with scale words.

The words are read by a table of what may follow what; "and" may stand after a hundred or a scale word alone. A pair of
two-figure numbers is a year: nineteen eighty-four, twenty twenty-five.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from qa_lint.facts.numbers.english_tables import (
    CARDINALS,
    COUNTS,
    MONEY_SCALES,
    ORDINALS,
    PARTS,
    SCALES,
    SHORT_SCALES,
)
from qa_lint.facts.numbers.quantity import exact
from qa_lint.facts.numbers.units import alternation
from qa_lint.languages.figures import Value
from qa_lint.late import re

Kind = Literal["start", "zero", "digit", "teen", "ten", "hundred", "scale", "dozen"]

_FOLLOWS: dict[Kind, frozenset[Kind]] = {
    "start": frozenset({"zero", "digit", "teen", "ten"}),
    "zero": frozenset(),
    "digit": frozenset({"hundred", "scale", "dozen"}),
    "teen": frozenset({"hundred", "scale", "dozen", "ten"}),
    "ten": frozenset({"digit", "teen", "ten", "hundred", "scale", "dozen"}),
    "hundred": frozenset({"digit", "teen", "ten", "scale"}),
    "scale": frozenset({"digit", "teen", "ten"}),
    "dozen": frozenset(),
}
_CENTURY: dict[Kind, range] = {
    "teen": range(11, 20),
    "ten": range(20, 21),
}  # which may be followed by the rest of a year
_AFTER_AND: frozenset[Kind] = frozenset({"hundred", "scale"})

_ATOM = re.compile(
    rf"(?P<and>[ -]+and[ -]+)?[ -]?(?P<word>{alternation([*CARDINALS, *ORDINALS, *COUNTS])})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_SCALE = re.compile(
    rf"[ \u00a0-]?(?:(?P<word>(?i:{alternation(COUNTS)}))|(?P<short>{alternation(SHORT_SCALES)}))(?![A-Za-z0-9])"
)
_REST = re.compile(
    rf"(?:[ ]and|,)?[ ](?P<figures>[0-9]{{1,3}}(?:\.[0-9]{{1,4}})?)[ ](?P<word>{alternation(SCALES)})(?![A-Za-z])",
    re.IGNORECASE,
)
_MONEY_SCALE = re.compile(r"[ ]?(?P<short>[mbt])(?![A-Za-z0-9])")
_PART_AFTER = re.compile(rf"[ -](?P<part>{alternation(PARTS)})(?![A-Za-z])", re.IGNORECASE)
_HUNDRED = re.compile(r"[ -]hundred(?![A-Za-z])", re.IGNORECASE)
AND_A_HALF = re.compile(r"[ -]+and[ -]+(?:a[ -]+)?half(?![A-Za-z])|[ ]?½", re.IGNORECASE)


class Words(NamedTuple):
    """What number words say, and where they end."""

    value: Value
    end: int
    ordinal: bool = False


def read_words(text: str, start: int, section: int = 0) -> Words:
    """The number words at start: two hundred and five, twenty-first.

    `section` is what stands before a scale word at start: 1 for the article in "a hundred and five".
    """
    total, limit = 0, 10**18
    last: Kind = "digit" if section else "start"
    position = end = closed = start  # `closed` is where the last scale word ends
    while atom := _ATOM.match(text, position):
        word = atom["word"].lower()
        kind, value = _kind(word)
        if position > start and atom["and"] and (last not in _AFTER_AND or _is_another(text, atom, last, limit)):
            break
        if kind not in _FOLLOWS[last]:
            break
        if word in ORDINALS and (last == "start" or value >= 100):
            break
        if kind in ("teen", "ten") and last in _CENTURY:
            if total or section not in _CENTURY[last]:
                break
            section *= 100
        if kind == "hundred":
            section *= 100
        elif kind == "dozen":
            return Words(section * 12, atom.end())
        elif kind == "scale":
            if value >= limit:  # what stands before it is of the next number: two thousand three million
                return Words(total, closed)
            total, section, limit = total + section * value, 0, value
            closed = atom.end()
        else:
            section += value
        if word in ORDINALS:
            return Words(total + section, atom.end(), True)
        position, last = atom.end(), kind
        end = position
    whole: Value = total + section
    if half := AND_A_HALF.match(text, end):
        whole, end, _ = scale(text, whole + Fraction(1, 2), half.end(), False)
    return Words(exact(whole), end)


def _is_another(text: str, atom: re.Match[str], last: Kind, limit: int) -> bool:
    """Whether what follows "and" is as large as what stands before it: two million and seven million are two."""
    if last == "hundred":
        return _HUNDRED.match(text, atom.end()) is not None
    return read_words(text, atom.start("word")).value >= limit


def _kind(word: str) -> tuple[Kind, int]:
    if word in SCALES:
        return "scale", SCALES[word]
    if word in ("hundred", "dozen"):
        return ("hundred", 100) if word == "hundred" else ("dozen", 12)
    value = CARDINALS.get(word, ORDINALS.get(word, 0))
    return "zero" if value == 0 else "digit" if value < 10 else "teen" if value < 20 else "ten", value


def scale(text: str, value: Value, end: int, money: bool) -> tuple[Value, int, tuple[Value, ...]]:
    """A number in digits with the scale words that follow it: 3.5 million, 2 hundred thousand, $2.5bn, 10K."""
    if half := AND_A_HALF.match(text, end):
        value, end = value + Fraction(1, 2), half.end()
    others: tuple[Value, ...] = ()
    previous = 0
    while match := _SCALE.match(text, end) or (_MONEY_SCALE.match(text, end) if money else None):
        word = (match.groupdict().get("word") or "").lower()
        short = "" if word else match["short"]
        unit = COUNTS.get(word) or SHORT_SCALES.get(short) or MONEY_SCALES[short]
        if previous and unit <= previous:
            break
        if short and not money:
            others = (exact(value),)  # 7B may be a name
        value, end, previous = value * unit, match.end(), unit
        if short:
            break
    if previous and (rest := _REST.match(text, end)) and (part := COUNTS[rest["word"].lower()]) < previous:
        value, end = value + Fraction(rest["figures"]) * part, rest.end()  # 1 trillion and 421.3 billion
    return exact(value), end, others


def read_part(text: str, end: int, value: Value) -> tuple[Value, int] | None:
    """two-thirds, three quarters: one with a singular, more with a plural."""
    part = _PART_AFTER.match(text, end)
    if not part or value.denominator != 1:
        return None
    word = part["part"].lower()
    if word.endswith("s") != (value != 1) or value >= PARTS[word]:
        return None
    return Fraction(value, PARTS[word]), part.end()
