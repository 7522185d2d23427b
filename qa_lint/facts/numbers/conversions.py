"""Measures that two systems of units give: miles and kilometres, degrees of Celsius and of Fahrenheit."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.facts.numbers.units import UNITS, Unit, as_weights

CONVERTED = frozenset({"length", "mass", "area", "volume", "speed"})  # dimensions with two systems of units
_NEAR = Fraction(12, 100)  # how far a converted measure may be rounded: 5 feet for 1.5 m; set by hand
_NEAR_IN_TENS = Fraction(1, 100)  # the same between metres and kilometres; set by hand
_CALENDAR = {"days", "months"}  # dimensions of a time: 30일 is a month
_DAYS_OF_A_MONTH = 30
# Recipes round the heat of ovens, to tens of Celsius and quarters of a hundred of Fahrenheit: 180°C is 350°F
_BOILING, _TENS, _QUARTERS, _OF_OVENS = 100, 10, 25, 10  # the last in degrees of Fahrenheit


class Convertible(NamedTuple):
    """A measure that has a second system of units: its dimension, and its size by which it is looked up."""

    dimension: str
    size: Fraction  # in the base unit; degrees as they are

    def about(self) -> tuple[tuple[Fraction, Fraction], ...]:
        """Ranges of sizes in which all lie that it may be when it is converted."""
        if self.dimension != "temperature":
            ends = self.size * (1 - _NEAR), self.size / (1 - _NEAR)
            return ((min(ends), max(ends)),)
        warmer, colder = self.size * 9 / 5, self.size * 5 / 9  # 1 degree of Fahrenheit is 5/9 of Celsius
        difference, back = (warmer, warmer), (colder, colder)
        off = _OF_OVENS if self.size >= _BOILING else 1  # degrees of Fahrenheit
        celsius = colder - Fraction(5 * (32 + off), 9), colder - Fraction(5 * (32 - off), 9)
        return (warmer + 32 - off, warmer + 32 + off), celsius, difference, back


def convertible(q: Quantity) -> Convertible | None:
    """What a quantity measures, if that is measured in two systems; a pound may be a weight."""
    unit = UNITS.get("lb" if q.unit == "pound" else q.unit)
    if unit is None or unit.dimension not in (*CONVERTED, "temperature"):
        return None
    if unit.dimension == "temperature":
        return Convertible(unit.dimension, Fraction(q.value))
    return Convertible(unit.dimension, Fraction(q.value) * unit.size) if unit.size else None


def sizes_agree(x: Fraction, y: Fraction, *units: Unit) -> bool:
    """Whether one may be the other converted, and rounded as people round; from metres to kilometres they hardly do."""
    return abs(x - y) <= (_NEAR_IN_TENS if _in_tens(*units) else _NEAR) * max(x, y)


def _in_tens(first: Unit, *others: Unit) -> bool:
    """Whether all units are ten times, a hundred times … each other, as those of one system are."""
    ratios = [Fraction(unit.size or 0) / (first.size or 1) for unit in others]
    return all(ratio and str(max(ratio, 1 / ratio)).strip("0") == "1" for ratio in ratios)


def converted(a: Quantity, b: Quantity) -> bool:
    """One measure in two systems: miles and kilometres, 평 and square metres, degrees of Celsius and of Fahrenheit."""
    first, second = (UNITS.get(unit) for unit in as_weights(a.unit, b.unit))
    if not first or not second:
        return False
    if {first.dimension, second.dimension} == _CALENDAR:
        if first.dimension == "months":
            a, b, first, second = b, a, second, first
        return Fraction(a.value) * (first.size or 0) == Fraction(b.value) * (second.size or 0) * _DAYS_OF_A_MONTH
    if first.dimension != second.dimension:
        return False
    if first.dimension == "temperature":
        return _same_warmth(a, b) or _same_warmth(b, a)
    if first == second or first.size is None or second.size is None or first.dimension not in CONVERTED:
        return False
    return sizes_agree(Fraction(a.value) * first.size, Fraction(b.value) * second.size, first, second)


def _same_warmth(celsius: Quantity, fahrenheit: Quantity) -> bool:
    """25도 is 77 degrees, where the words leave it possible; a difference of 10℃ is one of 18℉; an oven at 180℃ is at
    350℉."""
    if celsius.unit == "fahrenheit" or fahrenheit.unit == "celsius" or celsius.value == fahrenheit.value:
        return False
    degrees = Fraction(celsius.value) * 9 / 5
    rounded = celsius.value >= _BOILING and not celsius.value % _TENS and not fahrenheit.value % _QUARTERS
    return abs(degrees + 32 - fahrenheit.value) <= (_OF_OVENS if rounded else 1) or (
        fahrenheit.unit == "fahrenheit" and degrees == fahrenheit.value
    )
