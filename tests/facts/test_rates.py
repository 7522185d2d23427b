"""How often something happens, and what is paid for which time: each form of either language, as an interval."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from each import each

from qa_lint.facts.numbers.rates import agreed, exchanged, read_rates
from qa_lint.model import Language, Text

Row = tuple[str, str, Fraction]  # the words, the unit, and how many of it from one to the next

_TIMES = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "12": 12}
_PERIODS = {
    "매년": "year", "연간": "year", "연": "year", "매월": "month", "매달": "month", "월": "month", "매주": "week",
    "주": "week", "매일": "day", "하루": "day", "하루에": "day", "일주일": "week", "일주일에": "week", "1년에": "year",
    "한 해": "year", "한 달에": "month", "1주에": "week", "1주일에": "week", "1개월에": "month",
}  # fmt: skip
_UNITS = {
    "년": "year", "해": "year", "개월": "month", "달": "month", "주": "week", "주일": "week", "일": "day",
    "시간": "hour", "분": "minute",
}  # fmt: skip
KOREAN: list[Row] = [
    *((f"{period} {count} 번", unit, Fraction(1, n))
      for (period, unit), (count, n) in product(_PERIODS.items(), _TIMES.items())),
    *((f"{period} 2{times}", unit, Fraction(1, 2))
      for (period, unit), times in product(_PERIODS.items(), ("회", "차례"))),
    *((f"{count} {word}{every}", unit, Fraction(n))
      for (word, unit), (count, n) in product(_UNITS.items(), _TIMES.items())
      for every in ("마다", "에 한 번", "에 1회", " 간격으로")),
    *((f"{per} {count} 번", unit, Fraction(1, n))
      for (per, unit), (count, n) in product((("시간당", "hour"), ("분당", "minute"), ("1시간에", "hour")),
                                             _TIMES.items())),
    *((f"{days}{every}", "day", Fraction(n))
      for days, n in (("이틀", 2), ("사흘", 3), ("나흘", 4), ("닷새", 5), ("엿새", 6), ("이레", 7), ("여드레", 8),
                      ("아흐레", 9), ("열흘", 10))
      for every in ("마다", "에 한 번", "에 1회")),
    *((f"{days} 걸러", "day", Fraction(n)) for days, n in (("하루", 2), ("이틀", 3), ("사흘", 4), ("열흘", 11))),
    ("하루 건너", "day", Fraction(2)),
    *((other, unit, Fraction(2))
      for other, unit in (("격년", "year"), ("격월", "month"), ("격주", "week"), ("격일", "day"))),
    *((plain, unit, Fraction(1))
      for plain, unit in (("매년", "year"), ("매월", "month"), ("매달", "month"), ("매주", "week"), ("매일", "day"),
                          ("매 분기", "quarter"), ("매분기", "quarter"), ("해마다", "year"), ("분기마다", "quarter"),
                          ("달마다", "month"), ("주마다", "week"), ("날마다", "day"), ("시간당", "hour"),
                          ("분당", "minute"), ("연당", "year"), ("월당", "month"))),
]  # fmt: skip
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "12": 12}
ENGLISH: list[Row] = [
    *((f"{times} {per} {unit}", unit, Fraction(1, n))
      for (times, n), per, unit in product((("once", 1), ("twice", 2), ("thrice", 3)), ("a", "per", "each", "every"),
                                           ("year", "month", "week", "day"))),
    *((f"{count} times {per}", unit, Fraction(1, n))
      for (count, n), (per, unit) in product(_COUNTS.items(),
                                             (("a year", "year"), ("per day", "day"), ("an hour", "hour")))),
    *((f"every {count} {unit}s", unit, Fraction(n))
      for (count, n), unit in product(_COUNTS.items(), ("year", "month", "week", "day", "hour", "minute"))),
    *((f"{count}-{unit} intervals", unit, Fraction(n))
      for (count, n), unit in product(_COUNTS.items(), ("year", "day", "hour", "minute"))),
    *((f"every {count} {unit}", unit, Fraction(n))
      for (count, n), unit in product((("other", 2), ("second", 2), ("third", 3), ("one", 1)),
                                      ("year", "month", "day"))),
    *((f"{every} {unit}", unit, Fraction(1))
      for every, unit in product(("every", "each"), ("year", "quarter", "month", "week", "day"))),
    *((adverb, unit, Fraction(n))
      for adverb, unit, n in (("yearly", "year", 1), ("annually", "year", 1), ("quarterly", "quarter", 1),
                              ("monthly", "month", 1), ("weekly", "week", 1), ("daily", "day", 1),
                              ("hourly", "hour", 1),
                              ("fortnightly", "week", 2))),
]  # fmt: skip


def read(text: str, language: Language) -> list[Row]:
    return [(text[slice(*rate.span)], rate.unit, rate.interval) for rate in read_rates(Text(text, language))]


@each("row", KOREAN)
def test_korean_rates(row: Row) -> None:
    assert read(f"우리는 {row[0]} 모인다.", "ko") == [row]


@each("row", ENGLISH)
def test_english_rates(row: Row) -> None:
    said, unit, interval = row
    assert read(f"We meet {said}.", "en") == [row]
    assert read(f"{said.capitalize()}, we meet.", "en") == [(said.capitalize(), unit, interval)]


@each(
    ("text", "language", "row"),
    [
        ("월 60만 원을 낸다.", "ko", ("월", "month", 1)), ("연 3,000달러를 번다.", "ko", ("연", "year", 1)),
        ("주 40만 원이다.", "ko", ("주", "week", 1)), ("It costs 600 won per month.", "en", ("per month", "month", 1)),
        ("She earns 30 dollars an hour.", "en", ("an hour", "hour", 1)), ("It is €5 a day.", "en", ("a day", "day", 1)),
    ],
)  # fmt: skip
def test_what_is_paid_for_a_time(text: str, language: Language, row: Row) -> None:
    assert read(text, language) == [row]


@each(
    ("text", "language"),
    [
        ("주당 가격이 올랐다.", "ko"), ("월 회원이 늘었다.", "ko"), ("매년도 계획이다.", "ko"),
        ("시간당국에 물었다.", "ko"),
        ("It opens every day but Tuesday.", "en"), ("It opens daily except Monday.", "en"), ("She had a day.", "en"),
        ("Everyone came.", "en"), ("The dailyish news.", "en"),
    ],
)  # fmt: skip
def test_what_is_no_rate(text: str, language: Language) -> None:
    assert read(text, language) == []


@each(
    ("korean", "english", "same", "confused"),
    [
        ("연 2회 모인다.", "We meet twice a year.", True, False),
        ("연 2회 모인다.", "We meet every six months.", True, False),
        ("하루 24번 잰다.", "It is measured every hour.", False, False),
        ("연 2회 모인다.", "We meet every two years.", False, True),
        ("연 2회 모인다.", "We meet three times a year.", False, True),
        ("매주 모인다.", "We meet every other week.", False, True),
        ("격주로 모인다.", "We meet every week.", False, True),
        ("격주로 모인다.", "We meet fortnightly.", True, False),
        ("매주 모인다.", "We meet monthly.", False, True),
        ("매일 모인다.", "We meet every third day.", False, True),
        ("매주 두 번 모인다.", "We meet every month.", False, False),
        ("15분 간격으로 다닌다.", "It runs 15 times an hour.", False, True),
        ("15분 간격으로 다닌다.", "It runs four times an hour.", True, False),
        ("한 달에 두 번 모인다.", "We meet every other week.", False, False),  # which is about as often
        ("3년마다 모인다.", "We meet every five years.", False, False),  # which the numbers tell
    ],
)
def test_one_rate_for_another(korean: str, english: str, same: bool, confused: bool) -> None:
    ours, theirs = read_rates(Text(korean, "ko")), read_rates(Text(english, "en"))
    assert bool([*agreed(ours, theirs)]) == bool([*agreed(theirs, ours)]) == same
    assert bool([*exchanged(ours, theirs)]) == confused
