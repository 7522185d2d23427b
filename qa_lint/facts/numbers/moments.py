"""Fields of dates and times that are said in words: weekdays, seasons, halves of a year, last year, the second week.

Each language has a table of the words of each value. A field says nothing by itself where only one side gives it; two
sides that give it otherwise do (see `differing`).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.facts.numbers.tables import rows
from qa_lint.languages.calendar import WEEKDAYS
from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.late import regex
from qa_lint.model import Language, Span, Text


class Moment(NamedTuple):
    """A field of a date or a time, and where it is said."""

    span: Span
    field: str
    value: int  # of a weekday from Monday, 0; of what is told from now, 0 for this year, this month ..; else from 1
    firm: bool = True  # else it only excuses: "a year earlier" may be last year


_SINCE = "since"  # what something is compared with: the day before is 1, the same time of another year 5
# field, value, words. A word that begins with "~" only excuses the value.
_KOREAN = """
weekday  0   월요일
weekday  1   화요일
weekday  2   수요일
weekday  3   목요일
weekday  4   금요일
weekday  5   토요일
weekday  6   일요일
year     -2  재작년
year     -1  작년 지난해 ~전년 ~전해 ~지난_한_해 ~1년_전
year     0   올해 금년 올봄 올여름 올가을 올겨울 ~올 ~당해 ~이번_해 ~한_해
year     1   내년 내년_봄 내년_여름 내년_가을 내년_겨울 ~이듬해 ~다음_해 ~다음해 ~이듬
year     2   내후년
month    -1  지난달 지난_달 ~전달 ~전월
month    0   이달 이번_달 ~금월 ~한_달
month    1   다음_달 다음달 내달
week     -1  지난주 지난_주 ~전주
week     0   이번_주 이번주 ~금주
week     1   다음_주 다음주 내주
day      -2  그저께 그제 ~엊그제 ~이틀_전
day      -1  어제 ~전날 ~하루_전 ~어젯밤
day      0   오늘 ~이날 ~당일 ~오늘날
day      1   내일 ~다음_날 ~다음날 ~이튿날
day      2   모레 내일모레 ~이틀_뒤 ~이틀_후
daytime  1   오전 ~아침 ~새벽
daytime  1   새벽_한_시 새벽_두_시 새벽_세_시 새벽_네_시 새벽_다섯_시 새벽_1시 새벽_2시 새벽_3시 새벽_4시 새벽_5시
daytime  2   오후 ~낮 ~한낮 ~대낮 ~저녁
daytime  3   ~오후 ~저녁 ~밤 ~심야
daytime  3   밤_여덟_시 밤_아홉_시 밤_열_시 밤_열한_시 밤_8시 밤_9시 밤_10시 밤_11시
since    1   전날보다 전일보다 전날_대비 전일_대비 하루_전보다
since    2   전주보다 전주_대비 지난주보다 일주일_전보다
since    3   전월보다 전월_대비 전달보다 지난달보다 한_달_전보다 지난달_대비
since    4   전_분기보다 전분기보다 전_분기_대비 전분기_대비 직전_분기 직전분기 지난_분기보다
since    5   전년보다 전년_대비 지난해보다 작년보다 지난해_대비 작년_대비 전년_동기 전년_같은 지난해_같은 작년_같은
since    5   지난해_동기
half     1   상반기 전반기
half     2   하반기 후반기
season   1   올봄 지난봄 내년_봄 봄철 봄에 봄부터 봄까지 봄날 봄학기 ~봄
season   1   년_봄 초봄 늦봄 그해_봄
season   2   올여름 지난여름 내년_여름 여름철 여름에 여름부터 여름까지 여름날 ~여름
season   2   년_여름 초여름 한여름 늦여름 그해_여름
season   3   올가을 지난가을 내년_가을 가을철 가을에 가을부터 가을까지 가을날 가을학기 ~가을
season   3   년_가을 초가을 늦가을 그해_가을
season   4   올겨울 지난겨울 내년_겨울 겨울철 겨울에 겨울부터 겨울까지 겨울날 ~겨울
season   4   년_겨울 초겨울 한겨울 늦겨울 그해_겨울
"""
_ENGLISH = """
weekday  0   Monday Mondays
weekday  1   Tuesday Tuesdays
weekday  2   Wednesday Wednesdays
weekday  3   Thursday Thursdays
weekday  4   Friday Fridays
weekday  5   Saturday Saturdays
weekday  6   Sunday Sundays
year     -2  the_year_before_last ~two_years_ago
year     -1  last_year ~a_year_earlier ~a_year_ago ~previous_year ~a_year_before ~past_year ~year-ago
year     0   this_year this_spring this_summer this_fall this_autumn this_winter ~current_year ~the_year
year     1   next_year ~following_year ~the_year_after ~coming_year
year     2   the_year_after_next
month    -1  last_month ~previous_month ~a_month_ago ~a_month_earlier ~past_month
month    0   this_month ~the_month
month    1   next_month ~following_month ~coming_month
week     -1  last_week ~previous_week ~a_week_ago ~past_week
week     0   this_week ~the_week
week     1   next_week ~following_week ~coming_week
day      -2  the_day_before_yesterday ~two_days_ago ~two_days_earlier
day      -1  yesterday ~the_day_before ~previous_day ~last_night ~a_day_earlier
day      0   today ~that_day ~the_day ~same_day ~tonight
day      1   tomorrow ~next_day ~following_day ~the_day_after
day      2   the_day_after_tomorrow ~in_two_days ~two_days_later ~two_days_after ~within_two_days
daytime  1   morning mornings
daytime  2   afternoon afternoons ~evening ~evenings ~midday ~tonight
daytime  3   evening evenings ~night ~tonight
since    1   from_the_previous_day from_the_day_before from_a_day_earlier a_day_earlier
since    2   from_the_previous_week from_last_week from_a_week_ago from_a_week_earlier a_week_earlier week-on-week
since    3   from_the_previous_month from_last_month from_a_month_ago from_a_month_earlier a_month_earlier
since    3   month-on-month
since    4   from_the_previous_quarter from_last_quarter from_a_quarter_ago from_a_quarter_earlier a_quarter_earlier
since    4   quarter-on-quarter quarter_on_quarter
since    5   from_the_previous_year from_last_year from_a_year_ago from_a_year_earlier a_year_earlier year-on-year
since    5   year_on_year year-over-year year_over_year
half     1   first_half first-half
half     2   second_half second-half latter_half
season   1   this_spring last_spring next_spring spring_semester in_spring in_the_spring by_spring ~spring
season   1   spring_of early_spring late_spring
season   2   this_summer last_summer next_summer summer_semester in_summer in_the_summer by_summer ~summer
season   2   summer_of early_summer late_summer midsummer
season   3   this_fall last_fall next_fall fall_semester in_fall in_the_fall by_fall ~fall
season   3   this_autumn last_autumn next_autumn autumn early_fall late_fall
season   4   this_winter last_winter next_winter in_winter in_the_winter by_winter ~winter
season   4   winter_of early_winter late_winter midwinter
"""


def _words(table: str) -> dict[str, list[tuple[str, int, bool]]]:
    """The fields and values of each word, and whether it is firm there."""
    found: dict[str, list[tuple[str, int, bool]]] = {}
    for (field, value), words in rows(table, 2):
        for word in words:
            found.setdefault(word.lstrip("~"), []).append((field, int(value), not word.startswith("~")))
    for word, said in found.items():
        if any(field == _SINCE for field, _, _ in said):  # 지난해보다 says 지난해, too
            inside = max((other for other in found if other in word and other != word), key=len, default=word)
            said += [fields for fields in found[inside] if fields not in said]
    return found


_WORDS: dict[Language, dict[str, list[tuple[str, int, bool]]]] = {"ko": _words(_KOREAN), "en": _words(_ENGLISH)}
_NAMES = {word for word in _WORDS["en"] if word[0].isupper()}  # which need their capital
_PATTERNS: dict[Language, RarePattern] = {
    "ko": RarePattern(
        regex.compile(rf"(?<!\p{{Hangul}})(?!올(?![해봄여가겨])\p{{Hangul}}){any_of(_WORDS['ko'])}"),  # no 올렸다
        _WORDS["ko"],
    ),
    "en": RarePattern(
        regex.compile(rf"(?<![\p{{L}}-])(?:{any_of(_NAMES)}|(?i:{any_of(_WORDS['en'].keys() - _NAMES)}))(?!\p{{L}})"),
        _WORDS["en"],
        any_case=True,
    ),
}
_FROM_NOW = frozenset({"year", "month", "week", "day"})
_DAYS = "월화수목금토일"
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# 5월 3일(월), 월~금, 월·수요일, 월·화·수
_SHORT_KOREAN = regex.compile(
    rf"(?<=[0-9]일?\.?\s?\()(?P<days>[{_DAYS}])(?=[),·/ ])"
    rf"|(?<!\p{{Hangul}})(?P<days>[{_DAYS}](?:\s?[~∼～·ㆍ,/-]\s?[{_DAYS}]){{1,6}})(?=요일|(?!\p{{Hangul}}))"
)
_SHORT_ENGLISH = regex.compile(
    r"(?<!\p{L})(?P<day>Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:\.|(?!\p{L}))"
    r"(?=[,.]?\s(?:\p{Lu}\p{L}{2,8}\.?\s)?[0-9]|\s?[-–~]\s?\p{Lu}|[,)])"
    r"|(?<=[-–~]\s?)(?P<day>Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?!\p{L})"
)
_ORDER = {"첫": 1, "첫째": 1, "둘째": 2, "셋째": 3, "넷째": 4, "다섯째": 5, "마지막": -1} | {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1,
}  # fmt: skip
_NTH: dict[Language, RarePattern] = {
    "ko": RarePattern(
        regex.compile(
            rf"(?P<nth>첫째|둘째|셋째|넷째|다섯째|첫|마지막)\s?(?:주(?!\p{{Hangul}})|주(?=[에의는가])|(?:주\s)?[{_DAYS}]요일)"
        ),
        ("첫", "둘째", "셋째", "넷째", "다섯째", "마지막"),
    ),
    "en": RarePattern(
        regex.compile(
            r"(?<!\p{L})(?P<nth>first|second|third|fourth|fifth|last)\s(?:full\s)?"
            r"(?:week(?!\p{L})(?<!last\sweek(?!\sof))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)"
        ),
        ("week", "day"),
    ),
}


def read_moments(text: Text) -> tuple[Moment, ...]:
    """The fields of dates and times that the prose says in words, in order."""
    prose = text.fact(read_prose)
    found = list(_in_words(prose, text.language))
    found += _short_days_korean(prose) if text.language == "ko" else _short_days_english(prose)
    for match in _NTH[text.language].finditer(prose):
        found.append(Moment(Span(*match.span("nth")), "nth", _ORDER[match["nth"].lower()]))
    return tuple(sorted(found))


def _in_words(prose: str, language: Language) -> Iterator[Moment]:
    for match in _PATTERNS[language].finditer(prose):
        word = match.group() if match.group() in _NAMES else match.group().lower()
        for field, value, firm in _WORDS[language][word]:
            yield Moment(Span(*match.span()), field, value, firm)


def _short_days_korean(prose: str) -> Iterator[Moment]:
    for match in _SHORT_KOREAN.finditer(prose):
        for place, day in enumerate(match["days"], match.start("days")):
            if day in _DAYS:
                yield Moment(Span(place, place + 1), "weekday", _DAYS.index(day))


def _short_days_english(prose: str) -> Iterator[Moment]:
    for match in _SHORT_ENGLISH.finditer(prose):
        yield Moment(Span(*match.span("day")), "weekday", _DAY_NAMES.index(match["day"][:3]))


def weekday_as(text: Text, moment: Moment, value: int) -> str:
    """What stands for another weekday (from Monday, 0) where one is said: in full, in the plural, or cut short."""
    written = text[slice(*moment.span)]
    name = WEEKDAYS[text.language][value]
    if text.language == "ko":
        return name[: len(written)]
    if written.lower().endswith(("day", "days")):
        return name + "s" * written.endswith("s")
    return _DAY_NAMES[value] if len(written) == len(_DAY_NAMES[value]) else ""  # not Tues for Thurs


class Difference(NamedTuple):
    """One field that the two sides give otherwise; or the Korean one of two, where each gives another (지난주, last
    month)."""

    field: str
    korean: Moment
    english: Moment


def differing(korean: Sequence[Moment], english: Sequence[Moment]) -> Iterator[Difference]:
    """Fields for which either side gives a value that the other does not: the first such of each field. The one time
    that either side tells from now is one field."""
    for field in sorted({m.field for m in korean} & {m.field for m in english}):
        mine, theirs = ([m for m in side if m.field == field] for side in (korean, english))
        left = _only(mine, theirs), _only(theirs, mine)
        if left[0] and left[1]:
            yield Difference(field, left[0][0], left[1][0])
        elif any(left) and (twice := _said_twice(mine, theirs)):
            yield Difference(field, *twice)
    mine, theirs = ([m for m in side if m.field in _FROM_NOW] for side in (korean, english))
    if len(mine) == len(theirs) == 1 and mine[0].firm and theirs[0].firm and mine[0].field != theirs[0].field:
        yield Difference(mine[0].field, mine[0], theirs[0])


def _only(mine: Sequence[Moment], theirs: Sequence[Moment]) -> list[Moment]:
    said = {m.value for m in theirs}
    return [m for m in mine if m.firm and m.value not in said]


def _said_twice(mine: Sequence[Moment], theirs: Sequence[Moment]) -> tuple[Moment, Moment] | None:
    """The one place at which one of two sides, which say a field as often and for sure, says once more what it says
    elsewhere (지난해부터 올해까지, from this year to this year)."""
    if len(mine) != len(theirs) or not all(m.firm for m in (*mine, *theirs)):
        return None
    unlike = [(k, e) for k, e in zip(mine, theirs, strict=True) if k.value != e.value]
    return unlike[0] if len(unlike) == 1 else None


class Misdated(NamedTuple):
    """A date that there is not, or the weekday that stands with a date although it has another."""

    span: Span
    weekday: int | None  # that the date has; None: there is no such date


def read_misdated(text: Text) -> tuple[Misdated, ...]:
    """Full dates that the calendar does not have, and weekdays beside full dates that are not theirs."""
    found = []
    weekdays = [m for m in text.fact(read_moments) if m.field == "weekday"]
    for span, (year, month, day) in _full_dates(text.fact(read_numbers)):
        try:
            date = datetime.date(year, month, day)
        except ValueError:
            found.append(Misdated(span, None))
            continue
        beside = [m for m in weekdays if _apart(m.span, span) <= _BESIDE]
        if len(beside) == 1 and beside[0].value != date.weekday():
            found.append(Misdated(beside[0].span, date.weekday()))
    return tuple(found)


_BESIDE = 3  # characters between a date and its weekday: "일 (", ", "


def _apart(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end)


def _full_dates(quantities: Sequence[Quantity]) -> Iterator[tuple[Span, tuple[int, int, int]]]:
    """The dates that are given with year, month and day, in one reading only."""
    for phrase, group in groupby(quantities, key=lambda q: q.phrase):
        fields = {q.role: q for q in group}
        if phrase and fields.keys() == {"year", "month", "day"} and not any(q.others for q in fields.values()):
            yield phrase, (int(fields["year"].value), int(fields["month"].value), int(fields["day"].value))
