"""A number of a translation with another value, written as it was written: figures, words or scale words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from qa_lint.facts.numbers.english_tables import CARDINALS, ORDINALS, SCALES
from qa_lint.facts.numbers.korean_tables import NATIVE_ONES, NATIVE_TENS
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.languages.calendar import MONTHS
from qa_lint.languages.figures import Value, decimal, english_amount, korean_amount, ordinal_ending
from qa_lint.languages.particles import PAIRS, fitting_form
from qa_lint.languages.patterns import any_of
from qa_lint.languages.read_aloud import sound_of
from qa_lint.late import regex
from qa_lint.model import Span, Text

# Times of day are read in several ways (오후 3시, 15:00), and what is vague has no figure to put right.
_LEFT_ALONE = frozenset({"hour", "minute", "score", "round", "decade", "list", "identifier"})
_AGREES_WITH_NONE = frozenset({"year", "month", "day", "ordinal", "percent", "points", "money"})  # 1% and 3%
_BARE = frozenset({"year", "month", "day"})  # written without commas and scale words
_LARGE = {"en": 10**6, "ko": 10**4}  # from which a value is said with scale words
_MOST_IN_WORDS = 100

_ENGLISH = regex.compile(
    r"(?P<figures>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(?:(?P<gap>[ -]?)(?P<scale>thousand|million|billion|trillion)"
    r"(?!\p{L}))?(?P<ending>(?:st|nd|rd|th)(?!\p{L}))?",
    regex.IGNORECASE,
)
_WORD = regex.compile(rf"(?<!\p{{L}})(?i:{any_of(CARDINALS.keys() | ORDINALS.keys())})(?!\p{{L}})")
_HYPHENED = regex.compile(r"(?<!\p{L})(?i:[a-z]+ty[ -][a-z]+)(?!\p{L})")
_MONTH = regex.compile(
    rf"(?<!\p{{L}})(?:{any_of(MONTHS)}|(?P<short>{any_of(month[:3] for month in MONTHS)}))(?!\p{{Ll}})"
)
_KOREAN = regex.compile(
    r"(?P<figures>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(?P<scales>\s?[십백천]?[만억조경]?(?:(?<=[십백천만억조경])\s?[0-9][0-9,]*[십백천]?[만억조]?)*)"
)
_NATIVE = regex.compile(
    rf"(?<!\p{{Hangul}})(?:{any_of(NATIVE_TENS)})?(?:{any_of(NATIVE_ONES)})?(?=\s?\p{{Hangul}}|\s|$)"
)
_LEFT_SCALES = regex.compile(r"[십백천만억조]+")
_HANGUL = regex.compile(r"\p{Hangul}")
_LONG_GROUP = regex.compile(r"[0-9]{4}")  # where four digits are written without a comma
_BEHIND = regex.compile(rf"({any_of(PAIRS)})(?!\p{{Hangul}})")
_SHORT_FORMS = {"하나": "한", "둘": "두", "셋": "세", "넷": "네", "스물": "스무"}


def rewritten(text: Text, quantity: Quantity, value: Value) -> tuple[Span, str] | None:
    """The part of the text that says a number, and what stands there for another value; None where that takes more than
    another number, or where the manner is not known.
    """
    if quantity.role in _LEFT_ALONE or quantity.bounds or value < 0 or quantity.value < 0:
        return None
    start, end = quantity.span
    if text.language == "en":
        if quantity.role not in _AGREES_WITH_NONE and (quantity.value == 1) != (value == 1):
            return None  # one day, two days
        ways = _in_english(text[start:end], quantity, value)
    else:
        ways = _in_korean(text[start:end], quantity, value)
    found = [(Span(start + span.start, start + span.end), written) for span, written in ways]
    if len(found) != 1:
        return None
    span, written = found[0]
    if text.language == "en":  # 12만 people: what is left of the Korean number goes with it
        if left := _LEFT_SCALES.match(text, span.end):
            span = span._replace(end=left.end())
        if _HANGUL.match(text, span.end):
            return None
    return (span, written) if _particle_still_fits(text, span, written) else None


def _in_english(expression: str, quantity: Quantity, value: Value) -> Iterator[tuple[Span, str]]:
    """Every number of an expression, rewritten."""
    if quantity.role == "month":
        for match in _MONTH.finditer(expression):
            name = MONTHS[int(value) - 1] if value in range(1, len(MONTHS) + 1) else ""
            yield Span(*match.span()), name[:3] if match["short"] and name[:3] != "May" else name
        if _MONTH.search(expression):
            return
    for match in _ENGLISH.finditer(expression):
        yield Span(*match.span()), _english_figures(match, quantity, value)
    for match in _WORD.finditer(expression) if not _HYPHENED.search(expression) else ():
        yield Span(*match.span()), _english_word(match.group(), value)


def _english_figures(match: regex.Match[str], quantity: Quantity, value: Value) -> str:
    if match["ending"]:
        return f"{value}{ordinal_ending(value)}"
    if quantity.role in _BARE:
        return str(value)
    scale = SCALES.get((match["scale"] or "").lower(), 1)
    if scale > 1 or value >= _LARGE["en"]:
        gap = match["gap"] if match["scale"] else " "
        if scale == SCALES["thousand"] and value < _LARGE["en"] and value % scale == 0:
            return f"{decimal(value // scale)}{gap}{match['scale']}"
        return english_amount(value).replace(" ", gap or " ")
    written = decimal(value)
    return written.replace(",", "") if _is_without_commas(match["figures"]) else written


def _is_without_commas(figures: str) -> bool:
    return len(figures.partition(".")[0]) > 3 and "," not in figures


def _english_word(word: str, value: Value) -> str:
    table: Mapping[str, int] = ORDINALS if word.lower() in ORDINALS else CARDINALS
    words = [other for other, said in table.items() if said == value]
    if not words or value >= _MOST_IN_WORDS:
        return f"{value}{ordinal_ending(value)}" if table is ORDINALS else decimal(value)
    simple = words[0] if value < 21 or value % 10 == 0 else _joined(table, int(value))
    return simple[0].upper() + simple[1:] if word[0].isupper() else simple


def _joined(table: Mapping[str, int], value: int) -> str:
    ten = next(word for word, said in CARDINALS.items() if said == value - value % 10)
    return f"{ten}-{next(word for word, said in table.items() if said == value % 10)}"


def _in_korean(expression: str, quantity: Quantity, value: Value) -> Iterator[tuple[Span, str]]:
    matches = list(_KOREAN.finditer(expression))
    for match in matches:
        end = match.start() + len(match.group().rstrip())
        yield Span(match.start(), end), _korean_figures(match, quantity, value)
    for match in _NATIVE.finditer(expression) if not matches else ():
        if match.group():
            yield Span(*match.span()), _native(value, match.group())


def _korean_figures(match: regex.Match[str], quantity: Quantity, value: Value) -> str:
    if quantity.role in _BARE:
        return str(value)
    scales = match["scales"].strip()
    in_figures = not scales and quantity.value >= _LARGE["ko"]  # 25000명: whoever writes it so keeps to it
    if value.denominator == 1 and not in_figures and (scales or value >= _LARGE["ko"]):
        return korean_amount(int(value), thousands="천" in scales, commas=not _LONG_GROUP.search(match.group()))
    written = decimal(value)
    return written.replace(",", "") if _is_without_commas(match["figures"]) else written


def _native(value: Value, like: str) -> str:
    """A number below a hundred in Korean words, before a counter or by itself as another one is; else in figures."""
    if value.denominator != 1 or not 0 < value < _MOST_IN_WORDS:
        return decimal(value)
    alone = like.endswith(tuple(_SHORT_FORMS))
    tens = next((word for word, said in NATIVE_TENS.items() if said == value - value % 10), "")
    ones = next((word for word, said in NATIVE_ONES.items() if said == value % 10), "")
    if not alone:
        ones = _SHORT_FORMS.get(ones, ones)
        tens = tens if ones else _SHORT_FORMS.get(tens, tens)
    return tens + ones


def _particle_still_fits(text: Text, span: Span, written: str) -> bool:
    """Whether a particle right behind a number goes with the other one as well: 3을, 4를."""
    particle = _BEHIND.match(text, span.end) if text.language == "ko" else None
    if particle is None:
        return True
    sound = sound_of(written)
    return sound is not None and fitting_form(particle[1], sound) == particle[1]
