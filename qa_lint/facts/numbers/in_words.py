"""Values in words for messages: 350 million, 3억 5,000만, July, 7월, 2 days, 2일."""

from __future__ import annotations

from fractions import Fraction

from qa_lint.facts.numbers.quantity import MONTHS, Quantity, Role, Value
from qa_lint.facts.numbers.units import UNITS
from qa_lint.model import Language

_ENGLISH_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_KOREAN_SCALES = ((10**16, "경"), (10**12, "조"), (10**8, "억"), (10**4, "만"))
_MOST_PARTS = 20  # a fraction of more parts than this is said as a decimal, where it can be
_TEENS = range(11, 14)
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
# What is said of a value in a role, in English and in Korean.
_PATTERNS: dict[Role, dict[Language, str]] = {
    "percent": {"en": "{}%", "ko": "{}%"},
    "points": {"en": "{} percentage points", "ko": "{}%p"},
    "multiple": {"en": "{} times", "ko": "{}배"},
    "ordinal": {"en": "{}{ending}", "ko": "{}번째"},
    "decade": {"en": "{}s", "ko": "{}년대"},
    "year": {"en": "{}", "ko": "{}년"},
    "hour": {"en": "{}:00", "ko": "{}시"},
    "minute": {"en": "{} minutes past", "ko": "{}분"},
}


def say(quantity: Quantity, language: Language) -> str:
    """The value as a person would write it in that language."""
    value, role = quantity.value, quantity.role
    if role == "identifier":
        return quantity.written
    if quantity.bounds:
        low, high = (_amount(bound, language) for bound in quantity.bounds)
        return f"{low} to {high}" if language == "en" else f"{low}~{high}"
    if role == "month" and value in range(1, 13):
        return MONTHS[int(value) - 1] if language == "en" else f"{value}월"
    if role == "fraction" and value.denominator <= _MOST_PARTS:
        return str(value)
    if role == "duration" and quantity.unit:
        return _duration(value, quantity.unit, language)
    if role == "decade" and value < 100 and language == "ko":
        return f"{value}대"
    text = str(value) if role in ("year", "decade") else _amount(value, language)
    pattern = _PATTERNS.get(role, {}).get(language, "{}")
    return pattern.format(text, ending=_ending(value))


def _duration(value: Value, unit: str, language: Language) -> str:
    count = _amount(value, language)
    if language == "ko":
        return count + (UNITS[unit].korean or "")
    return f"{count} {unit}" if value == 1 else f"{count} {UNITS[unit].plural}"


def _ending(value: Value) -> str:
    """1st, 2nd, 3rd, 4th, 11th"""
    return "th" if value % 100 in _TEENS else _ENDINGS.get(int(value % 10), "th")


def _amount(value: Value, language: Language) -> str:
    if value < 0:
        return "-" + _amount(-value, language)
    if value.denominator != 1:
        return decimal(value)
    return _english_amount(int(value)) if language == "en" else _korean_amount(int(value))


def _english_amount(value: int) -> str:
    """In the largest scale word that it reaches, with at most three decimals: 1.25 billion; else in figures."""
    for scale, name in _ENGLISH_SCALES:
        if value >= scale:
            thousandths = Fraction(value, scale) * 1000
            return f"{decimal(thousandths / 1000)} {name}" if thousandths.denominator == 1 else f"{value:,}"
    return f"{value:,}"


def _korean_amount(value: int) -> str:
    """Groups of four digits: 3억 5,000만."""
    if value < 10**4 or value >= 10**20:
        return f"{value:,}"
    parts = []
    for scale, name in _KOREAN_SCALES:
        count, value = divmod(value, scale)
        if count:
            parts.append(f"{count:,}{name}")
    if value:
        parts.append(f"{value:,}")
    return " ".join(parts)


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
