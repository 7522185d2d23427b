"""A bound given by what lies beyond it: for ages 16 and up, where 15세 이하 is what is denied."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.late import regex
from qa_lint.model import Pair

_STEPS = {("to", "from"): 1, ("from", "to"): -1}  # from the bound of what is denied to that of what is not
_KOREAN_NO = regex.compile(r"않|없|못|아니|아닙|금지|불가|제외|제한|[안]\s?[되돼됩된]|거부|거절")
_ENGLISH_NO = regex.compile(
    r"(?<!\p{L})(?i:not?|never|cannot|n['’]t|\p{L}+n['’]t|unsuitable|forbidden|prohibited|banned|without|except|barred)"
    r"(?!\p{L})"
)


def is_said_by_the_rest(pair: Pair, korean: Quantity, english: Quantity) -> bool:
    """Whether one side denies what is within a bound, and the other says what is beyond it."""
    step = _STEPS.get((korean.limit, english.limit))
    if step is None or english.value != korean.value + step:
        return False
    denied = _KOREAN_NO.search(pair.korean), _ENGLISH_NO.search(pair.english.fact(read_prose))
    return (denied[0] is None) != (denied[1] is None)
