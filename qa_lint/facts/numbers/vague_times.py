"""How long, without a figure: a few days (며칠), several months (수개월), a couple of hours (두어 시간).

None is a number that the other side must have, but a few weeks are no few days.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.units import UNITS
from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

# The fewest and the most that each may be
_SOME = (2, 6)
_KOREAN_COUNTS = {
    "한두": (1, 2),
    "두어": (2, 3),
    "두세": (2, 3),
    "서너": (3, 4),
    "너덧": (4, 5),
    "몇": _SOME,
    "수": _SOME,
}
_ENGLISH_COUNTS = {
    "one or two": (1, 2), "a couple of": (2, 3), "a couple": (2, 3), "couple of": (2, 3), "two or three": (2, 3),
    "three or four": (3, 4), "four or five": (4, 5), "a few": _SOME, "few": _SOME, "several": _SOME, "some": _SOME,
    "a number of": _SOME, "a handful of": _SOME,
}  # fmt: skip
_KOREAN_UNITS = {
    "초": "second", "분": "minute", "시간": "hour", "일": "day", "주": "week", "달": "month", "개월": "month",
    "해": "year", "년": "year",
}  # fmt: skip
# 수 stands before few units of which it makes no other word (수분, 수주, 수일)
_KOREAN = regex.compile(
    rf"(?<!\p{{Hangul}})(?:(?P<days>며칠)|(?:(?P<count>{any_of(c for c in _KOREAN_COUNTS if c != '수')})\s?"
    rf"(?P<unit>{any_of(_KOREAN_UNITS)})|(?P<count>수)\s?(?P<unit>시간|개월|년|초)))"
    r"(?=(?:간|째|여|쯤|만|전|후|뒤|이[면나]?|동안|내|안|에|은|을|를|의|씩)?(?!\p{Hangul})|간의|만에|이면|째)"
)
_ENGLISH = regex.compile(
    rf"(?<!\p{{L}})(?P<count>{any_of(_ENGLISH_COUNTS)})\s(?:more\s|short\s|long\s)?"
    r"(?P<unit>second|minute|hour|day|week|month|year)s(?!\p{L})",
    regex.IGNORECASE,
)
_HAS_ONE = regex.compile("며칠|[몇수]|두[어세]|[한두서너][너두덧]")  # in every one of the Korean
_DAYS_OF_A_MONTH = 30
_APART = Fraction(13, 10)  # how many times the most of the one the fewest of the other is, at least


class VagueTime(NamedTuple):
    """How long something takes, at least and at most, in days."""

    span: Span
    fewest: Fraction
    most: Fraction


def read_vague_times(text: Text) -> tuple[VagueTime, ...]:
    """The times of a text that are given by a vague number of units."""
    if text.language == "ko":
        return tuple(_korean(text)) if _HAS_ONE.search(text) else ()
    return tuple(_made(match, _ENGLISH_COUNTS[match["count"].lower()], match["unit"].lower()) for match in _found(text))


def _korean(text: Text) -> Iterator[VagueTime]:
    for match in _KOREAN.finditer(text.fact(read_prose)):
        if match["days"]:
            yield _made(match, _SOME, "day")
        else:
            yield _made(match, _KOREAN_COUNTS[match["count"]], _KOREAN_UNITS[match["unit"]])


def _found(text: Text) -> Iterator[regex.Match[str]]:
    return _ENGLISH.finditer(text.fact(read_prose))


def _made(match: regex.Match[str], counts: tuple[int, int], unit: str) -> VagueTime:
    size = Fraction(UNITS[unit].size or 1) * (_DAYS_OF_A_MONTH if UNITS[unit].dimension == "months" else 1)
    return VagueTime(Span(*match.span()), counts[0] * size, counts[1] * size)


def read_unlike_times(pair: Pair) -> tuple[tuple[Span, Span], ...]:
    """The one vague time of each side, where they cannot be one and no other time stands beside either."""
    korean = pair.korean.fact(read_vague_times)
    english = pair.english.fact(read_vague_times) if len(korean) == 1 else ()
    if len(english) != 1:
        return ()
    k, e = korean[0], english[0]
    if k.fewest < e.most * _APART and e.fewest < k.most * _APART:
        return ()
    alone = all(
        quantity.role != "duration" or quantity.span.overlaps(time.span)
        for side, time in ((pair.korean, k), (pair.english, e))
        for quantity in side.fact(read_numbers)
    )
    return ((k.span, e.span),) if alone else ()
