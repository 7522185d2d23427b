"""Numbers in figures."""

from __future__ import annotations

from fractions import Fraction

Value = int | Fraction  # exact; a Fraction only where the value is not whole


_TEENS = range(11, 14)
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def ordinal_ending(value: Value) -> str:
    """The letters behind an English ordinal in figures: 1st, 2nd, 3rd, 4th, 11th."""
    return "th" if value % 100 in _TEENS else _ENDINGS.get(int(value % 10), "th")


def decimal(value: Value) -> str:
    """A finite decimal as such, any other fraction as one."""
    whole, rest = divmod(value, 1)
    if not rest:
        return f"{whole:,}"
    digits = ""
    for _ in range(12):
        digit, rest = divmod(rest * 10, 1)
        digits += str(digit)
        if not rest:
            return f"{whole:,}.{digits}"
    return f"{value.numerator}/{value.denominator}"
