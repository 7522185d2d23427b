"""Numbers in figures."""

from __future__ import annotations

from fractions import Fraction

Value = int | Fraction  # exact; a Fraction only where the value is not whole


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
