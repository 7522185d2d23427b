"""Numbers in digits, as both languages write them: 35,000, 3.14, 15:30, 2023-07-07, 1/2, v2.3.1, GPT-4, 3D."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

import regex

from qa_lint.facts.numbers.quantity import Quantity, Role, Value, value_of
from qa_lint.facts.numbers.units import ENGLISH_UNITS, KOREAN_UNITS, UNITS, alternation
from qa_lint.model import Span

_MEASURED = frozenset({"money", "percent", "length", "mass", "area", "volume"})
MEASURES = alternation(  # before these, 153,75 has a decimal comma; elsewhere it is two numbers
    word
    for word, unit in (KOREAN_UNITS | ENGLISH_UNITS).items()
    if word in "%€원" or (len(word) > 1 and UNITS[unit].dimension in _MEASURED)
)
# Possessive throughout: a run of digits is read once, whatever follows it.
_CORE = regex.compile(
    r"""
      (?P<phone> (?: (?<=\+)82 [- ]? 0? | 0 ) [1-9][0-9]{0,2} [-. )] [ ]? [0-9]{3,4} [-. ] [0-9]{4} (?![0-9-]) )
    | (?P<date> (?:19|20)[0-9]{2} (?P<mark>[-./]) [ ]?(?:0?[1-9]|1[0-2])
                (?P=mark) [ ]?(?:0?[1-9]|[12][0-9]|3[01]) (?![0-9]) )
    | (?P<western> (?:0?[1-9]|[12][0-9]|3[01]) (?P<mark>[/.-]) (?:0?[1-9]|[12][0-9]|3[01]) (?P=mark)
                   (?:19|20)[0-9]{2} (?![0-9]) )
    | (?P<event> (?:0?[1-9]|1[0-2]) · (?:0?[1-9]|[12][0-9]|3[01])
                 (?= [ ]?(?:테러|운동|전쟁|혁명|민주|사태|항쟁|선언|참사|절|총선|쿠데타) ) | 9/11 (?![0-9/]) )
    | (?P<quarter> [1-4]/4 (?=[ ]?분기) )
    | (?P<time> (?:[01]?[0-9]|2[0-4]) : [0-5][0-9] (?: : [0-5][0-9])? (?![0-9:])
              | (?:0?[1-9]|1[0-2]) \. [0-5][0-9] (?=[ ]?[ap]\.?m) )
    | (?P<fraction> (?: [0-9]{1,3}[ ] )? [0-9]{1,3} / [0-9]{1,3} (?![0-9/A-Za-z]) )
    | (?P<dotted> [0-9]++ (?: \.[0-9]++ ){2,}+ )
    | (?P<comma> [0-9]{1,9} , [0-9]{1,2} (?![0-9]) (?=[ ]?(?:UNIT)) )
    | (?P<number> [0-9]++ (?: ,[0-9]{3} (?![0-9]) )*+ (?: \.[0-9]++ )?+ )
    """.replace("UNIT", MEASURES),
    regex.VERBOSE,
)
_RUN = regex.compile(r"[0-9]++")
_NUMBER = regex.compile(r"[0-9]++(?:,[0-9]{3}(?![0-9]))*+(?:\.[0-9]++)?+")
VULGAR = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_VULGAR = regex.compile(r"(?P<whole>[0-9]{1,9})?[ ]?(?P<part>[½⅓⅔¼¾])")
_PROCESSOR = regex.compile(r"m(?=[ ](?:v?CPU|cores?(?![A-Za-z])|코어))")  # 500m: thousandths, as Kubernetes writes them
_DECIMAL_COMMA = regex.compile(r"[0-9]{1,9},[0-9]{2}(?![0-9,])")
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
    form: str = ""  # of a plain number: "number" where scale words may follow, else "decimal", "quarter"


def read_core(text: str, start: int) -> Core:
    """The digit expression at start, which must be a digit that no digit precedes."""
    before = _LETTERS_BEFORE.search(text, max(0, start - 41), start) if start and _glued(text, start) else None
    if before and not (_MONEY_BEFORE.fullmatch(before.group()) and text[start - 1] != "-"):
        return _identifier(text, before.start(), start)
    if not text.isascii() and (mixed := _VULGAR.match(text, start)):
        part = int(mixed["whole"] or 0) + VULGAR[mixed["part"]]
        if mixed["whole"]:
            return Core((), part, mixed.end(), "decimal")
        return Core((Quantity(Span(*mixed.span()), part, "fraction"),), None, mixed.end())
    match = _CORE.match(text, start)
    assert match is not None
    kind, end = match.lastgroup, match.end()
    if match["date"]:
        return _fields(text, match.span(), ("year", "month", "day"))
    if match["phone"]:
        digits = "0" + "".join(_RUN.findall(match.group())).removeprefix("82").removeprefix("0")  # at home and abroad
        return Core((Quantity(Span(start, end), int(digits), "identifier", written=digits),), None, end)
    if match["time"]:
        return _fields(text, match.span(), ("hour", "minute", "minute"))
    if text.startswith("m", end) and _PROCESSOR.match(text, end):
        return _identifier(text, start, start)
    if kind == "number":
        return _number(text, match)
    if match["western"]:
        return _western_date(text, match.span())
    if match["event"]:
        return _fields(text, match.span(), ("month", "day"))
    if match["quarter"]:
        return Core((), int(text[start]), end, "quarter")
    if match.group() == "24/7":
        return Core((Quantity(Span(start, end), 24, "identifier", written="24/7"),), None, end)
    if match["fraction"]:
        *whole, top, bottom = (int(run) for run in _RUN.findall(match["fraction"]))
        if whole and 0 < top < bottom <= 16:
            return Core((), sum(whole) + Fraction(top, bottom), end, "decimal")
        if not whole and 0 < top < bottom:
            return Core((Quantity(Span(start, end), Fraction(top, bottom), "fraction"),), None, end)
        end = _RUN.match(text, start).end()  # type: ignore[union-attr]
        return Core((), int(text[start:end]), end, "number")
    if kind == "comma":
        return Core((), value_of(match.group().replace(",", ".")), end, "decimal")
    return _identifier(text, start, start)


def _number(text: str, match: regex.Match[str]) -> Core:
    start, end = match.span()
    if text.startswith(",", end) and (comma := _DECIMAL_COMMA.match(text, start)) and money_before(text, start):
        return Core((), value_of(comma.group().replace(",", ".")), comma.end(), "decimal")
    value = value_of(match.group())
    if value is None:
        return _identifier(text, start, start)
    if value < 100 and _is_list_number(text, start, end):
        return Core((Quantity(Span(start, end), value, "list"),), None, end)
    return Core((), value, end, "number")


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


def _western_date(text: str, span: tuple[int, int]) -> Core:
    """7/24/2023 and 24.7.2023; where both orders are possible, each field may be the other."""
    first, second, year = (Quantity(Span(*run.span()), int(run.group())) for run in _RUN.finditer(text, *span))
    if first.value > 12:
        roles: tuple[Role, Role] = ("day", "month")
    else:
        roles = ("month", "day")
    if max(first.value, second.value) <= 12:
        first, second = first._replace(others=(second.value,)), second._replace(others=(first.value,))
    fields = (first._replace(role=roles[0]), second._replace(role=roles[1]), year._replace(role="year"))
    return Core(tuple(field._replace(phrase=Span(*span)) for field in fields), None, span[1])


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
