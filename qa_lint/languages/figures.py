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


_ENGLISH_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_KOREAN_SCALES = ((10**16, "경"), (10**12, "조"), (10**8, "억"), (10**4, "만"))


def english_amount(value: Value) -> str:
    """In the largest scale word that it reaches, with at most three decimals: 1.25 billion; else in figures."""
    for scale, name in _ENGLISH_SCALES:
        if value >= scale:
            thousandths = Fraction(value, scale) * 1000
            return f"{decimal(thousandths / 1000)} {name}" if thousandths.denominator == 1 else decimal(value)
    return decimal(value)


def korean_amount(value: int, thousands: bool = False, commas: bool = True) -> str:
    """Groups of four digits: 3억 5,000만; with `thousands` in scale words, too: 3억 5천만; or without commas."""
    if value < 10**4 or value >= 10**20:
        return f"{value:,}" if commas or value >= 10**4 else _in_thousands(value, thousands) or str(value)
    parts = []
    for scale, name in _KOREAN_SCALES:
        count, value = divmod(value, scale)
        if count:
            parts.append(f"{_in_thousands(count, thousands) or (f'{count:,}' if commas else count)}{name}")
    if value:
        parts.append(_in_thousands(value, thousands) or (f"{value:,}" if commas else str(value)))
    return " ".join(parts)


def _in_thousands(value: int, wanted: bool) -> str:
    """5천; nothing where that is not wanted, or is not the whole of it."""
    thousands, rest = divmod(value, 1000)
    return f"{thousands}천" if wanted and thousands and not rest else ""
