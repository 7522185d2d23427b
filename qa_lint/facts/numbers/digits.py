"""Numbers in digits, as both languages write them: 35,000, 3.14, 15:30, 2023-07-07, 1/2, v2.3.1, GPT-4, 3D."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

import regex

from qa_lint.facts.numbers.quantity import Quantity, Value, value_of
from qa_lint.facts.numbers.units import KOREAN_UNITS, UNITS
from qa_lint.model import Span

# Possessive throughout: a run of digits is read once, whatever follows it.
_CORE = regex.compile(
    r"""
      (?P<date> (?:19|20)[0-9]{2} (?P<mark>[-./]) [ ]?(?:0?[1-9]|1[0-2])
                (?P=mark) [ ]?(?:0?[1-9]|[12][0-9]|3[01]) (?![0-9]) )
    | (?P<time> (?:[01]?[0-9]|2[0-4]) : [0-5][0-9] (?: : [0-5][0-9])? (?![0-9:])
              | (?:0?[1-9]|1[0-2]) \. [0-5][0-9] (?=[ ]?[ap]\.?m) )
    | (?P<fraction> [0-9]{1,3} / [0-9]{1,3} (?![0-9/A-Za-z]) )
    | (?P<dotted> [0-9]++ (?: \.[0-9]++ ){2,}+ )
    | (?P<number> [0-9]++ (?: ,[0-9]{3} (?![0-9]) )*+ (?: \.[0-9]++ )?+ )
    """,
    regex.VERBOSE,
)
_RUN = regex.compile(r"[0-9]++")
_NUMBER = regex.compile(r"[0-9]++(?:,[0-9]{3}(?![0-9]))*+(?:\.[0-9]++)?+")
_LETTERS_BEFORE = regex.compile(r"[A-Za-z_][A-Za-z_-]{0,40}$")
_LINE_START = regex.compile(r"(?:^|(?<=\n))[ \t*#>(|-]{0,8}$")
_OPEN_BRACKET = regex.compile(r"\([^()]*$")
_QUARTER = regex.compile(r"Q[1-4]")
_TAIL = regex.compile(r"(?:[._-]?[A-Za-z0-9]++)++")
_MONEY_BEFORE = regex.compile(r"(US\$|[$€£¥₩￦₹]|USD|KRW|EUR|GBP|JPY|CNY)[ ]?$")
# Full width to ASCII, one for one, so that places stay as they are.
WIDTHS = str.maketrans("０１２３４５６７８９，．％～∼〜：／－", "0123456789,.%~~~:/-")
WIDE = regex.compile(r"[０-９，．％～∼〜：／－]")


class Core(NamedTuple):
    """Digits at a place of a text, before any unit or scale word is looked at."""

    quantities: tuple[Quantity, ...]  # of a date, a time or an identifier, complete
    value: Value | None  # of a plain number
    end: int


def read_core(text: str, start: int) -> Core:
    """The digit expression at start, which must be a digit that no digit precedes."""
    before = _LETTERS_BEFORE.search(text, max(0, start - 41), start) if start and _glued(text, start) else None
    if before:
        return _identifier(text, before.start(), start)
    match = _CORE.match(text, start)
    assert match is not None
    kind, end = match.lastgroup, match.end()
    if match["date"]:
        return _fields(text, match.span(), ("year", "month", "day"))
    if match["time"]:
        return _fields(text, match.span(), ("hour", "minute", "minute"))
    if match.group() == "24/7":
        return Core((Quantity(Span(start, end), 24, "identifier", written="24/7"),), None, end)
    if match["fraction"]:
        top, bottom = (int(part) for part in match["fraction"].split("/"))
        if 0 < top < bottom:
            return Core((Quantity(Span(start, end), Fraction(top, bottom), "fraction"),), None, end)
        end = _RUN.match(text, start).end()  # type: ignore[union-attr]
        return Core((), int(text[start:end]), end)
    value = value_of(match.group()) if kind == "number" else None
    if value is not None and value < 100 and _is_list_number(text, start, end):
        return Core((Quantity(Span(start, end), value, "list"),), None, end)
    if value is None:
        return _identifier(text, start, start)
    return Core((), value, end)


def identifier(text: str, start: int) -> Core:
    """Digits with letters glued to them: 3D, 4K, 5G."""
    return _identifier(text, start, start)


def money_before(text: str, start: int) -> tuple[int, str] | None:
    """Where the currency sign before a number begins, and the currency."""
    match = _MONEY_BEFORE.search(text, max(0, start - 4), start)
    return (match.start(), KOREAN_UNITS["원" if match[1] == "KRW" else match[1]]) if match else None


def _is_list_number(text: str, start: int, end: int) -> bool:
    """Whether it counts the items of a list: "3. " at the beginning of a line, "2)" or "(2) " before an item."""
    if text.startswith((". ", ") "), end) and _LINE_START.search(text, max(0, start - 9), start):
        return True
    if not text.startswith(")", end):
        return False
    if text[start - 1 : start] == "(":
        return not text[start - 2 : start - 1].isalnum()
    return text[start - 1 : start] in ("", " ") and not _OPEN_BRACKET.search(text, max(0, start - 80), start)


def _glued(text: str, start: int) -> bool:
    before = text[start - 1]
    if before == "-" and start > 1:
        before = text[start - 2]
    return before == "_" or (before.isascii() and before.isalpha())


def _identifier(text: str, start: int, digits: int) -> Core:
    number = _NUMBER.match(text, digits)
    assert number is not None
    match = _TAIL.match(text, number.end()) or number
    value = value_of(number.group()) or 0
    span = Span(start, match.end())
    if _QUARTER.fullmatch(text, start, match.end()):
        return Core((Quantity(span, value, "ordinal"),), None, match.end())
    return Core((Quantity(span, value, "identifier", written=text[start : match.end()]),), None, match.end())


def _fields(text: str, span: tuple[int, int], roles: tuple[str, ...]) -> Core:
    """A date or time of day: one quantity for each field, each knowing the whole."""
    start, end = span
    fields = zip(_RUN.finditer(text, start, end), roles, strict=False)
    return Core(
        tuple(
            Quantity(Span(*run.span()), int(run.group()), role, phrase=Span(start, end))  # type: ignore[arg-type]
            for run, role in fields
        ),
        None,
        end,
    )


def dimension(unit: str) -> str:
    return UNITS[unit].dimension if unit else ""
