"""What is given by the rest of it: for ages 16 and up, where 15세 이하 is denied; cut by a third, to 3분의 2."""

from __future__ import annotations

from fractions import Fraction

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.late import regex
from qa_lint.model import Pair

_STEPS = {("to", "from"): 1, ("from", "to"): -1}  # from the bound of what is denied to that of what is not
_FALLS = regex.compile(
    r"\s?(?:수준|정도|선|가량)?(?:(?P<to>으?로|까지)|이?나|[이가을를])?\s?(?:줄|감소|떨어|낮|깎|축소|인하|내려|급감|삭감|하락)"
)
_HOW = regex.compile(r"(?<!\p{L})(?i:by|(?P<to>to))\s(?:(?:about|around|some|nearly|almost|roughly|just|over|an?)\s)*$")
_LONGEST_HOW = 24  # characters of it
_KOREAN_NO = regex.compile(r"않|없|못|아니|아닙|금지|불가|제외|제한|안\s?[되돼됩된]|거부|거절")
_ENGLISH_NO = regex.compile(
    r"(?<!\p{L})(?i:not?|never|cannot|n['’]t|\p{L}+n['’]t|unsuitable|forbidden|prohibited|banned|without|except|barred)"
    r"(?!\p{L})"
)


def is_said_by_the_rest(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether the number of one side is that of the rest of what the other side speaks of."""
    return _is_beyond(pair, korean, english) or _is_left(pair, korean, english)


def _is_beyond(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether one side denies what is within a bound, and the other says what is beyond it."""
    step = _STEPS.get((korean.limit, english.limit))
    if step is None or english.value != korean.value + step:
        return False
    denied = _KOREAN_NO.search(pair.korean), _ENGLISH_NO.search(pair.english.fact(read_prose))
    return (denied[0] is None) != (denied[1] is None)


def _is_left(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether one side says to what part something falls, and the other by what part: 3분의 2로 줄어."""
    wholes = {"fraction": 1, "percent": 100}
    ours, theirs = wholes.get(korean.role), wholes.get(english.role)
    if not (ours and theirs) or Fraction(korean.value) / ours + Fraction(english.value) / theirs != 1:
        return False
    falls = _FALLS.match(pair.korean, korean.span.end)
    how = _HOW.search(pair.english, max(0, english.span.start - _LONGEST_HOW), english.span.start)
    return falls is not None and how is not None and (falls["to"] is None) == (how["to"] is not None)
