"""Minutes of a football match: Korean counts them in each half, English from the kick-off, and both from the end."""

from __future__ import annotations

from qa_lint.facts.numbers.quantity import exact
from qa_lint.languages.figures import Value

_HALF = 45
_EXTRA_HALF = 15  # of the time that is added to a match that nobody has won


def minute_of_the_match(value: Value, half: str, *, extra: bool) -> Value:
    """Which minute of the match one of a half is: 후반 12분 is the 57th."""
    played = 2 * _HALF if extra else 0
    if half == "후반":
        played += _EXTRA_HALF if extra else _HALF
    return exact(value + played)


def minutes_before_the_end(value: Value, *, extra: bool = False) -> tuple[Value, ...]:
    """Which minute of a half, and of the match, so many before its end are: with two minutes left, 후반 43분;
    of the time that is added, 연장 후반 13분.
    """
    ends = (_EXTRA_HALF, 2 * (_HALF + _EXTRA_HALF)) if extra else (_HALF, 2 * _HALF)
    return tuple(exact(end - value) for end in ends) if value < ends[0] else ()
