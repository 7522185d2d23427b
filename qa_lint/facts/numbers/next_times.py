"""The time at which something is over, for the last at which it lasts: we reopen on Tuesday, for 월요일까지 쉽니다; it
went into the red in 2020, for 2019년까지 흑자를 냈다; not before April, for 3월까지는 끝나지 않는다.

Korean says until when something is so, and counts that time in; the English says what begins with the next.
"""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_UNTIL = regex.compile(r"(?:\s?말)?까지(?!\p{Hangul}*[만도])")
_ENGLISH_UNTIL = regex.compile(r"(?<!\p{L})(?i:until|till|through|by|before|up to|to)\s(?:\p{L}+\s)?$")
_LONGEST = 16  # characters before an English time in which that stands
_BEGINS = regex.compile(
    r"(?<!\p{L})(?i:(?:re-?)?open(?:s|ed|ing)?|resum(?:e|es|ed|ing)|restart(?:s|ed)?|start(?:s|ed|ing)?|beg[iau]ns?"
    r"|beginning|back|return(?:s|ed|ing)?|from|as of|(?:go|goes|went|fell|swung|slipped|turned|plunged)\s(?:in)?to)"
    r"(?!\p{L})"
)
# before what something is that is so until the time before it, and until what it is not
_BEFORE_THEN = regex.compile(
    r"(?<!\p{L})(?i:before|(?:not|never|n['’]t)(?!\p{L})[^.;:!?,]*\suntil)\s(?:the\s(?:start|beginning)\sof\s)?$"
)
_LONGEST_DENIED = 80  # characters of that
_NEAR = 40  # characters between an English time and what begins then
_ROLES = frozenset({"year", "month", "day"})
_WEEK = 7


def says_what_begins_next(pair: Pair) -> bool:
    """Whether one of the numbers of the English is such a time, so that what is so then is the opposite."""
    if "까지" not in pair.korean:
        return False
    korean = [k for k in pair.korean.fact(read_numbers) if _UNTIL.match(pair.korean, k.span.end)]
    return bool(korean) and any(
        _follows(k, e) and _begins_then(pair, k.span, e.span) for k in korean for e in pair.english.fact(read_numbers)
    )


def is_next_number(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether an English year, month or day is the one behind that until which something is so."""
    return _follows(korean, english) and _is_said_of_the_next(pair, korean.span, english.span)


def is_next_weekday(pair: Pair, korean: tuple[Span, int], english: tuple[Span, int]) -> bool:
    """The same of weekdays, counted from Monday."""
    return english[1] == (korean[1] + 1) % _WEEK and _is_said_of_the_next(pair, korean[0], english[0])


def is_next_period(pair: Pair, korean: tuple[Span, int], english: tuple[Span, int]) -> bool:
    """The same of what is told from now: this month, and the next."""
    return english[1] == korean[1] + 1 and _is_said_of_the_next(pair, korean[0], english[0])


def _follows(korean: Quantity, english: Quantity) -> bool:
    return korean.role == english.role in _ROLES and english.value == korean.value + 1


def _is_said_of_the_next(pair: Pair, korean: Span, english: Span) -> bool:
    """Whether what the Korean says to be so until a time begins, or is so before, at the next."""
    if _UNTIL.match(pair.korean, korean.end) is None:
        return False
    prose = pair.english.fact(read_prose)
    start = max(0, english.start - _LONGEST_DENIED)
    return _BEFORE_THEN.search(prose, start, english.start) is not None or _begins_then(pair, korean, english)


def _begins_then(pair: Pair, korean: Span, english: Span) -> bool:
    prose = pair.english.fact(read_prose)
    return (
        _UNTIL.match(pair.korean, korean.end) is not None
        and _ENGLISH_UNTIL.search(prose, max(0, english.start - _LONGEST), english.start) is None
        and _BEGINS.search(prose, max(0, english.start - _NEAR), english.end + _NEAR) is not None
    )
