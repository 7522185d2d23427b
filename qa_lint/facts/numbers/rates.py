"""How often something happens: twice a year (연 2회), every two years (2년마다, 격년으로), every year (매년).

So is what is paid for a time: 10,000 won an hour, 시간당.

All are read as the time from one to the next, so that twice a year is every six months, and is not every two years.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.moments import read_moments
from qa_lint.facts.numbers.units import UNITS
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Span, Text

_MONTH = Fraction(365, 12)  # days
_ABOUT = Fraction(5, 4)  # of how long one takes, at most, where both are as often


class Rate(NamedTuple):
    """The time from one to the next, in a unit: half a year, two years."""

    span: Span
    unit: str
    interval: Fraction
    counted: bool = False  # it is told how many times: twice a week

    @property
    def length(self) -> tuple[str, Fraction]:
        unit = UNITS[self.unit]
        return unit.dimension, self.interval * (unit.size or 1)

    def is_about(self, other: Rate) -> bool:
        """Whether it is as often, as far as a month is so many days: twice a month, every other week."""
        mine, theirs = (
            size * (_MONTH if dimension == "months" else 1) for dimension, size in (self.length, other.length)
        )
        return max(mine, theirs) <= _ABOUT * min(mine, theirs)


_KOREAN_COUNTS = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10}
_ENGLISH_COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "once": 1, "twice": 2, "thrice": 3, "other": 2, "second": 2, "third": 3,
}  # fmt: skip
_KOREAN_UNITS = {
    word: unit
    for unit, words in (
        ("year", "연 연간 년 해 매년"),
        ("quarter", "분기 매분기"),
        ("month", "월 매월 매달 달 개월"),
        ("week", "주 매주 주일 일주일"),
        ("day", "하루 매일 일 날"),
        ("hour", "시간"),
        ("minute", "분"),
    )
    for word in words.split()
}
_ADVERBS = {
    "yearly": "year", "annually": "year", "quarterly": "quarter", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour", "fortnightly": "week",
}  # fmt: skip
_ALTERNATE = {"격년": "year", "격월": "month", "격주": "week", "격일": "day"}
_DAYS = {"이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9, "열흘": 10}
_SKIPPED = {"하루": 1} | _DAYS  # 하루걸러 is every second day
_COUNT = rf"(?:[0-9]{{1,3}}|{'|'.join(_KOREAN_COUNTS)})"
_KOREAN = regex.compile(
    r"(?<!\p{Hangul})(?:(?P<unit>매년|연간|연|매월|매달|월|매주|주|매일|하루|일주일)"
    r"|(?:1|한|일)\s?(?P<unit>년|해|달|주|주일|개월|시간))에?\s"
    rf"(?P<times>{_COUNT})\s?(?:회|번|차례)"
    rf"|(?<!\p{{Hangul}})(?P<unit>시간|분)당\s(?P<times>{_COUNT})\s?(?:회|번|차례)"
    rf"|(?<!\p{{Hangul}})(?P<every>{_COUNT})\s?(?P<unit>년|해|개월|달|주|주일|일|시간|분)"
    r"(?:마다|\s?간격(?:으로|의|을|이)?(?!\p{Hangul})|에\s(?:한|1)\s?(?:번|회|차례))"
    rf"|(?<!\p{{Hangul}})(?P<days>{'|'.join(_DAYS)})(?:마다|에\s?(?:한|1)\s?(?:번|회|차례))"
    rf"|(?<!\p{{Hangul}})(?P<skipped>{'|'.join(_SKIPPED)})\s?(?:걸러|건너)(?!\p{{Hangul}})"
    rf"|(?<!\p{{Hangul}})(?P<other>{'|'.join(_ALTERNATE)})"
    r"|(?<!\p{Hangul})(?:(?P<plain>매년|매월|매달|매주|매일)(?!\p{Hangul})|매\s?(?P<plain>분기)(?!\p{Hangul})"
    r"|(?P<plain>해|분기|달|주|날)마다(?!\p{Hangul}))"
    # what is paid for it: 시간당, 월 60만 원; 주당 is as often a share's
    r"|(?<!\p{Hangul})(?:(?P<plain>시간|분|연|월)당(?!\p{Hangul})"
    r"|(?P<plain>월|연|주)(?=\s[0-9][0-9,.]*\s?[십백천만억조]*\s?(?:원|달러|유로|엔)))"
)
_ENGLISH = regex.compile(
    r"(?<!\p{L})(?P<times>once|twice|thrice|(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten)\stimes)\s"
    r"(?:an?|per|each|every)\s(?P<unit>year|month|week|day|hour)(?!\p{L})"
    r"|(?<!\p{L})every\s(?:(?P<every>[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|other|second|third)\s)"
    r"(?P<unit>year|month|week|day|hour|minute)s?(?!\p{L})"
    r"|(?<!\p{L})(?P<every>[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]"
    r"(?P<unit>year|month|week|day|hour|minute)\sintervals(?!\p{L})"
    r"|(?<!\p{L})(?:(?:every|each)\s(?P<plain>year|quarter|month|week|day)"
    r"|(?<=(?:[0-9]|won|dollars?|euros?|yen|pounds?)\s)(?:per|an?)\s(?P<plain>year|month|week|day|hour|minute)"
    r"|(?P<plain>yearly|annually|quarterly|monthly|weekly|daily|hourly|fortnightly))"
    r"(?!\p{L}|\s(?:but|except|other than|apart from)(?!\p{L}))",  # every day but Tuesday
    regex.IGNORECASE,
)


def read_rates(text: Text) -> tuple[Rate, ...]:
    """The rates that the prose gives, in order."""
    korean = text.language == "ko"
    pattern = _KOREAN if korean else _ENGLISH
    return tuple(_rate(match, korean) for match in pattern.finditer(text.fact(read_prose)))


def _rate(match: regex.Match[str], korean: bool) -> Rate:
    if plain := match["plain"]:
        name = _KOREAN_UNITS[plain] if korean else _ADVERBS.get(plain.lower(), plain.lower())
        interval = Fraction(2 if plain.lower() == "fortnightly" else 1)
    elif korean and (match["days"] or match["skipped"]):
        name, interval = "day", Fraction(_DAYS[match["days"]] if match["days"] else _SKIPPED[match["skipped"]] + 1)
    elif korean and match["other"]:
        name, interval = _ALTERNATE[match["other"]], Fraction(2)
    else:
        name = _KOREAN_UNITS[match["unit"]] if korean else match["unit"].lower()
        interval = Fraction(_count(match["every"])) if match["every"] else 1 / Fraction(_count(match["times"]))
    return Rate(Span(*match.span()), name, interval, match["times"] is not None)


def agreed(mine: Sequence[Rate], theirs: Sequence[Rate]) -> Iterator[Span]:
    """Where rates stand that the other text gives, too, be it in other numbers: 6개월마다 is twice a year."""
    said = {rate.length for rate in theirs}
    return (rate.span for rate in mine if rate.length in said)


def told_by_days(mine: Sequence[Rate], other: Text) -> Iterator[Span]:
    """Where so many times a week stand of which the other text names the days: 주 3회; Mondays, Wednesdays, Fridays."""
    days = len({moment.value for moment in other.fact(read_moments) if moment.field == "weekday"})
    return (rate.span for rate in mine if rate.counted and rate.unit == "week" and rate.interval * days == 1)


def exchanged(korean: Sequence[Rate], english: Sequence[Rate]) -> Iterator[tuple[Rate, Rate]]:
    """The first rates of both sides without an equal, where one would be taken for the other: so many times and every
    so many, every week and every other week; or the only ones, where one is so often a week and the other a month, one
    is every day and the other every third, or one is so many times an hour and the other every so many minutes.
    """
    said = {rate.length for rate in korean}, {rate.length for rate in english}
    mine = next((rate for rate in korean if rate.length not in said[1]), None)
    theirs = next((rate for rate in english if rate.length not in said[0]), None)
    if not (mine and theirs):
        return
    alone = len(korean) == len(english) == 1
    if mine.unit == theirs.unit:
        confused = mine.interval == 1 / theirs.interval or {mine.interval, theirs.interval} == {1, 2}
        confused = confused or (
            alone
            and (
                max(mine.interval, theirs.interval) < 1
                or min(mine.interval, theirs.interval) == 1
                or (mine.counted and theirs.counted)
            )
        )
    else:
        as_many = theirs.interval, 1 / theirs.interval  # twice a month, for 매주 두 번
        confused = alone and mine.interval in as_many and not mine.is_about(theirs)
    if confused:
        yield mine, theirs


def _count(word: str) -> Value:
    word = word.split()[0].lower()
    return max(int(word), 1) if word.isdecimal() else _KOREAN_COUNTS.get(word) or _ENGLISH_COUNTS[word]
