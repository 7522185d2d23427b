"""Amounts in words for messages: 350 million, 3억 5,000만, July, 7월, 2 days, 2일."""

from __future__ import annotations

from qa_lint.languages.calendar import MONTHS
from qa_lint.languages.figures import Value, decimal, english_amount, korean_amount, ordinal_ending
from qa_lint.model import Amount, Language

_MOST_PARTS = 20  # a fraction of more parts than this is said as a decimal, where it can be
# What is said of a value in a role, in English and in Korean.
_PATTERNS: dict[str, dict[Language, str]] = {
    "percent": {"en": "{}%", "ko": "{}%"},
    "points": {"en": "{} percentage points", "ko": "{}%p"},
    "basis-point": {"en": "{} basis points", "ko": "{}bp"},  # a hundredth of one
    "multiple": {"en": "{} times", "ko": "{}배"},
    "ordinal": {"en": "{}{ending}", "ko": "{}번째"},
    "decade": {"en": "{}s", "ko": "{}년대"},
    "year": {"en": "{}", "ko": "{}년"},
    "hour": {"en": "{}:00", "ko": "{}시"},
    "minute": {"en": "{} minutes past", "ko": "{}분"},
}


def quoted_amount(amount: Amount, language: Language) -> str:
    """The expression in quotation marks, with its value where that is not plain from it: “Forty-six” (46)."""
    shown = f"“{amount.text}”"
    if amount.plain:
        return shown
    value = say(amount, language)
    if value.replace(",", "") in amount.text.replace(",", ""):
        return shown
    return f"{shown} ({value})" if language == "en" else f"{shown}({value})"


def say(amount: Amount, language: Language) -> str:
    """The value as a person would write it in that language."""
    value, role = amount.value, _role(amount, language)
    if amount.bounds:
        low, high = (number(bound, language) for bound in amount.bounds)
        return f"{low} to {high}" if language == "en" else f"{low}~{high}"
    if role == "month" and value in range(1, 13):
        return MONTHS[int(value) - 1] if language == "en" else f"{value}월"
    if role == "fraction" and value.denominator <= _MOST_PARTS:
        return str(value)
    if role == "duration" and amount.unit:
        return _duration(value, amount.unit, language)
    if role == "decade" and value < 100 and language == "ko":
        return f"{value}대"
    text = str(value) if role in ("year", "decade") else number(value, language)
    pattern = _PATTERNS.get(role, {}).get(language, "{}")
    return pattern.format(text, ending=ordinal_ending(value))


def _role(amount: Amount, language: Language) -> str:
    """The role in which a value is said; none where the expression leaves it open, so that the message claims nothing.

    5회 is five times or the fifth time, and “three times” is 세 번 or 세 배.
    """
    role, text = amount.role, amount.text
    if role == "points" and amount.unit and amount.unit[0] in _PATTERNS:
        return amount.unit[0]
    if role == "ordinal" and "회" in text and "제" not in text:
        return "cardinal"
    if role == "multiple" and language == "ko" and text.casefold().endswith("times"):
        return "cardinal"
    return role


def number(value: Value, language: Language) -> str:
    """A number without a role, in the scale words of the language."""
    if value < 0:
        return "-" + number(-value, language)
    if value.denominator != 1:
        return decimal(value)
    return english_amount(value) if language == "en" else korean_amount(int(value))


def _duration(value: Value, unit: tuple[str, str, str], language: Language) -> str:
    count = number(value, language)
    one, several, korean = unit
    if language == "ko":
        return count + korean
    return f"{count} {one}" if value == 1 else f"{count} {several}"
