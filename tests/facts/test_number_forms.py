"""Every form of number that the two languages have, one a row: what it is read as, and which words it covers.

A row with several quantities gives them in the order of the text. `whole` is what a finding would mark.
"""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import get_args

import pytest
from each import each

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.quantity import Form, Limit, Role
from qa_lint.model import Language, Text

Row = tuple[str, int | Fraction, str, str]  # the words, the value, the role, the unit

KOREAN: dict[str, list[Row]] = {
    "35,000": [("35,000", 35_000, "cardinal", "")],
    "3만 5천": [("3만 5천", 35_000, "cardinal", "")],
    "1조2000억": [("1조2000억", 1_200_000_000_000, "cardinal", "")],
    "1,500만": [("1,500만", 15_000_000, "cardinal", "")],
    "2조 5천억 원": [("2조 5천억 원", 2_500_000_000_000, "money", "won")],
    "1억 2,345만 6,789": [("1억 2,345만 6,789", 123_456_789, "cardinal", "")],
    # what is as large as the unit before it is a number of its own
    "3만 9,999": [("3만 9,999", 39_999, "cardinal", "")],
    "3만 10,000": [("3만", 30_000, "cardinal", ""), ("10,000", 10_000, "cardinal", "")],
    "5억 99999999": [("5억", 500_000_000, "cardinal", ""), ("99999999", 99_999_999, "cardinal", "")],
    "2천 1,000": [("2천", 2000, "cardinal", ""), ("1,000", 1000, "cardinal", "")],
    "３５": [("３５", 35, "cardinal", "")],
    "삼십": [("삼십", 30, "cardinal", "")],
    "이백만": [("이백만", 2_000_000, "cardinal", "")],
    "천이백": [("천이백", 1200, "cardinal", "")],
    "스무 명": [("스무 명", 20, "cardinal", "")],
    "열다섯": [("열다섯", 15, "cardinal", "")],
    "한 명": [("한 명", 1, "cardinal", "")],
    "두 개": [("두 개", 2, "cardinal", "")],
    "세 마리": [("세 마리", 3, "cardinal", "")],
    "석 달": [("석 달", 3, "duration", "month")],
    "네 차례나": [("네 차례", 4, "cardinal", "")],
    "네 권": [("네 권", 4, "cardinal", "")],
    "서른여섯 살": [("서른여섯 살", 36, "duration", "year")],
    "제3차": [("3차", 3, "ordinal", "")],
    "3차": [("3차", 3, "ordinal", "")],
    "첫 번째": [("첫 번째", 1, "ordinal", "")],
    "두 번째": [("두 번째", 2, "ordinal", "")],
    "1위": [("1위", 1, "ordinal", "")],
    "3분의 2만": [("3분의 2", Fraction(2, 3), "fraction", "")],  # no more than that
    "100분의 1만 쓴다": [("100분의 1", Fraction(1, 100), "fraction", "")],
    "3분의 1": [("3분의 1", Fraction(1, 3), "fraction", "")],
    "절반": [("절반", Fraction(1, 2), "fraction", "")],
    "반년": [("반년", 6, "duration", "month")],
    "두 배": [("두 배", 2, "multiple", "")],
    "10배": [("10배", 10, "multiple", "")],
    "25%": [("25%", 25, "percent", "percent")],
    "25퍼센트": [("25퍼센트", 25, "percent", "percent")],
    "2%p": [("2%p", 2, "points", "points")],
    "7~9일": [("7", 7, "duration", "day"), ("9일", 9, "duration", "day")],
    "3∼4명": [("3", 3, "cardinal", ""), ("4명", 4, "cardinal", "")],
    "2~3%": [("2", 2, "percent", "percent"), ("3%", 3, "percent", "percent")],
    "7월 7일": [("7월", 7, "month", ""), ("7일", 7, "day", "")],
    "2023년 7월": [("2023년", 2023, "year", ""), ("7월", 7, "month", "")],
    "'23년": [("'23년", 2023, "year", "")],
    "’98년": [("’98년", 1998, "year", "")],
    "82년생": [("82년생", 1982, "year", "")],
    "02년생 신예": [("02년생", 2002, "year", "")],
    "45년생 할머니": [("45년생", 1945, "year", "")],
    "23학번": [("23학번", 2023, "year", "")],
    "2001년생": [("2001년생", 2001, "year", "")],
    "단기 4359년": [("4359년", 2026, "year", "")],  # counted from the year 2333 before Christ
    "세종 25년에": [("25년", 25, "ordinal", "")],  # of his reign
    "개발을 25년 했다.": [("25년", 25, "duration", "year")],
    "2인 1조로": [("2인", 2, "cardinal", ""), ("1조", 1, "cardinal", "")],
    "기금 1조": [("1조", 1_000_000_000_000, "cardinal", "")],
    "4등분한다": [("4등분", 4, "cardinal", "")],
    "4등을 했다": [("4등", 4, "ordinal", "")],
    "물 200cc": [("200cc", 200, "measure", "millilitre")],
    "물 3l": [("3l", 3, "measure", "litre")],
    "4달러 25센트": [("4달러 25센트", Fraction(17, 4), "money", "dollar")],
    "지도는 1:25,000이다.": [("1:25,000", Fraction(1, 25_000), "fraction", "")],
    "1:25,000, 1:50,000": [
        ("1:25,000", Fraction(1, 25_000), "fraction", ""),
        ("1:50,000", Fraction(1, 50_000), "fraction", ""),
    ],
    "2022/24": [("2022", 2022, "cardinal", ""), ("24", 24, "cardinal", "")],  # no season, which ends a year later
    "2050세대": [("2050세대", 2050, "cardinal", "")],  # 2030세대 are two decades that follow each other
    "오후 3.30에": [("3", 15, "hour", ""), ("30", 30, "minute", "")],
    "1990년대": [("1990년대", 1990, "decade", "")],
    "21세기": [("21세기", 21, "ordinal", "")],
    "1분기": [("1분기", 1, "ordinal", "")],
    "3/4분기": [("3/4분기", 3, "ordinal", "")],
    "상반기": [("상반기", 1, "ordinal", "")],
    "하반기": [("하반기", 2, "ordinal", "")],
    "오후 3시 30분": [("3시", 15, "hour", ""), ("30분", 30, "minute", "")],
    "15시": [("15시", 15, "hour", "")],
    "두 시 반": [("두 시", 2, "hour", ""), ("반", 30, "minute", "")],
    "3개월": [("3개월", 3, "duration", "month")],
    "일주일": [("일주일", 1, "duration", "week")],
    "한 달": [("한 달", 1, "duration", "month")],
    "하루": [("하루", 1, "duration", "day")],
    "이틀": [("이틀", 2, "duration", "day")],
    "사흘": [("사흘", 3, "duration", "day")],
    "나흘": [("나흘", 4, "duration", "day")],
    "열흘": [("열흘", 10, "duration", "day")],
    "보름": [("보름", 15, "duration", "day")],
    "3박 4일": [("3박", 3, "duration", "night"), ("4일", 4, "duration", "day")],
    "2대 1": [("2", 2, "score", ""), ("1", 1, "score", "")],
    "영하 5도": [("영하 5도", -5, "measure", "degree")],
    "−5℃": [("−5℃", -5, "measure", "celsius")],
    "100만 달러": [("100만 달러", 1_000_000, "money", "dollar")],
    "₩3,000": [("₩3,000", 3000, "money", "won")],
    "10㎞": [("10㎞", 10, "measure", "kilometre")],
    "33㎡": [("33㎡", 33, "measure", "square-metre")],
    "153,75유로": [("153,75유로", Fraction(615, 4), "money", "euro")],
    "1½배": [("1½배", Fraction(3, 2), "multiple", "")],
    "3만 명": [("3만 명", 30_000, "cardinal", "")],
    "6·25 전쟁": [("6", 6, "month", ""), ("25", 25, "day", "")],
    "둘 다": [("둘", 2, "cardinal", "")],
    "50만여 척": [("50만여 척", 500_000, "cardinal", "")],
    "십수 년": [("십수 년", 11, "duration", "year")],
    "삼사십 명": [("삼사십 명", 30, "cardinal", "")],
    "사나흘": [("사나흘", 3, "duration", "day")],
    "2할 6푼 8리": [("2할 6푼 8리", Fraction(67, 250), "fraction", "")],
    "13초04": [("13초04", Fraction(326, 25), "duration", "second")],
    "13초 04로": [("13초 04", Fraction(326, 25), "duration", "second")],
    "13초 24번": [("13초", 13, "duration", "second"), ("24번", 24, "cardinal", "")],
    "만분의 일": [("만분의 일", Fraction(1, 10_000), "fraction", "")],
    "반 시간": [("반 시간", 30, "duration", "minute")],
    "섭씨 30도": [("섭씨 30도", 30, "measure", "celsius")],
    "시속 80km": [("시속 80km", 80, "measure", "km/h")],
    "시속 50m": [("시속 50m", 50, "measure", "m/h")],
    "분속 60m": [("분속 60m", 60, "measure", "m/min")],
    "제5조": [("5조", 5, "ordinal", "")],
    "3조각": [("3조각", 3, "cardinal", "")],
    "3차원": [("3차원", 3, "cardinal", "")],
    "4분위": [("4분위", 4, "ordinal", "")],
    "12 사이": [("12", 12, "cardinal", "")],
    "20, 21 등": [("20", 20, "cardinal", ""), ("21", 21, "cardinal", "")],
    "3~4억 원": [("3", 300_000_000, "money", "won"), ("4억 원", 400_000_000, "money", "won")],
    "7월 7~9일": [("7월", 7, "month", ""), ("7", 7, "day", ""), ("9일", 9, "day", "")],
    "2023~2025년": [("2023", 2023, "year", ""), ("2025년", 2025, "year", "")],
    "’23.7.7.": [("23", 2023, "year", ""), ("7", 7, "month", ""), ("7", 7, "day", "")],
    "2023. 7월": [("2023", 2023, "year", ""), ("7", 7, "month", "")],
    "2022/23 시즌": [("2022", 2022, "year", ""), ("23", 2023, "year", "")],
    "오는 9일": [("9일", 9, "day", "")],
    "9일 오후": [("9일", 9, "day", "")],
    "9일간": [("9일간", 9, "duration", "day")],
    "오후 3:30": [("3", 15, "hour", ""), ("30", 30, "minute", "")],
    "기원전 300년": [("300년", 300, "year", "")],
    "백만이": [("백만", 1_000_000, "cardinal", "")],
    "10의 9승": [("10의 9승", 10, "identifier", "")],
    "10^ 9": [("10^ 9", 10, "identifier", "")],
    "1588-1234": [("1588-1234", 15_881_234, "identifier", "")],
}

ENGLISH: dict[str, list[Row]] = {
    "3 or 4 hundred people": [("3", 300, "cardinal", ""), ("4 hundred", 400, "cardinal", "")],
    "two or 5 million people": [("two", 2_000_000, "cardinal", ""), ("5 million", 5_000_000, "cardinal", "")],
    "35,000": [("35,000", 35_000, "cardinal", "")],
    "3.5 million": [("3.5 million", 3_500_000, "cardinal", "")],
    "$2.5bn": [("$2.5bn", 2_500_000_000, "money", "dollar")],
    "4 pounds 50 pence": [("4 pounds 50 pence", Fraction(9, 2), "money", "pound")],
    "$4 and 25 cents": [("$4 and 25 cents", Fraction(17, 4), "money", "dollar")],
    "€1,50": [("€1,50", Fraction(3, 2), "money", "euro")],
    "a million and a half": [("a million and a half", 1_500_000, "cardinal", "")],
    "twenty and a half years": [("twenty and a half years", Fraction(41, 2), "duration", "year")],
    "2.5 trillion won": [("2.5 trillion won", 2_500_000_000_000, "money", "won")],
    "KRW 120 million": [("KRW 120 million", 120_000_000, "money", "won")],
    "twenty-one": [("twenty-one", 21, "cardinal", "")],
    "a hundred and five": [("a hundred and five", 105, "cardinal", "")],
    "one and a half": [("one and a half", Fraction(3, 2), "cardinal", "")],
    "half": [("half", Fraction(1, 2), "fraction", "")],
    "two-thirds": [("two-thirds", Fraction(2, 3), "fraction", "")],
    "a quarter": [("quarter", Fraction(1, 4), "fraction", "")],
    "a dozen": [("a dozen", 12, "cardinal", "")],
    "both": [("both", 2, "cardinal", "")],
    "a couple": [("couple", 2, "cardinal", "")],
    "once": [("once", 1, "multiple", "")],
    "twice": [("twice", 2, "multiple", "")],
    "double": [("double", 2, "multiple", "")],
    "threefold": [("threefold", 3, "multiple", "")],
    "tenfold": [("tenfold", 10, "multiple", "")],
    "7th": [("7th", 7, "ordinal", "")],
    "the third": [("third", 3, "ordinal", "")],
    "a third straight win": [("third", 3, "ordinal", "")],
    "a half percentage point": [("half percentage point", Fraction(1, 2), "points", "points")],
    "half a percentage point": [("half a percentage point", Fraction(1, 2), "points", "points")],
    "three quarters of a percentage point": [
        ("three quarters of a percentage point", Fraction(3, 4), "points", "points"),
    ],
    "twenty-first": [("twenty-first", 21, "ordinal", "")],
    "1990s": [("1990s", 1990, "decade", "")],
    "the nineties": [("nineties", 90, "decade", "")],  # or 1990: see below
    "July 7": [("July", 7, "month", ""), ("7", 7, "day", "")],
    "7 July 2023": [("7", 7, "day", ""), ("July", 7, "month", ""), ("2023", 2023, "year", "")],
    "7/7/2023": [("7", 7, "month", ""), ("7", 7, "day", ""), ("2023", 2023, "year", "")],
    "24/12/2023": [("24", 24, "day", ""), ("12", 12, "month", ""), ("2023", 2023, "year", "")],
    "2023-07-07": [("2023", 2023, "year", ""), ("07", 7, "month", ""), ("07", 7, "day", "")],
    "July 7-9": [("July", 7, "month", ""), ("7", 7, "day", ""), ("9", 9, "day", "")],
    "Q1": [("Q1", 1, "ordinal", "")],
    "the first half": [("first half", 1, "ordinal", "")],
    "3:30 p.m.": [("3", 15, "hour", ""), ("30", 30, "minute", "")],
    "at 1530": [("15", 15, "hour", ""), ("30", 30, "minute", "")],
    "1530 hours": [("15", 15, "hour", ""), ("30", 30, "minute", "")],
    "three o'clock": [("three o'clock", 3, "hour", "")],
    "a week": [("week", 1, "duration", "week")],
    "a fortnight": [("fortnight", 2, "duration", "week")],
    "25 percent": [("25 percent", 25, "percent", "percent")],
    "2 percentage points": [("2 percentage points", 2, "points", "points")],
    "50 basis points": [("50 basis points", 50, "points", "basis-point")],
    "-5 degrees": [("-5 degrees", -5, "measure", "degree")],
    "5 degrees below zero": [("5 degrees below zero", -5, "measure", "degree")],
    "5 degrees Celsius below zero": [("5 degrees Celsius below zero", -5, "measure", "celsius")],
    "9 degrees Fahrenheit below freezing": [("9 degrees Fahrenheit below freezing", -9, "measure", "fahrenheit")],
    "5°C below zero": [("5°C below zero", -5, "measure", "celsius")],
    "10 km": [("10 km", 10, "measure", "kilometre")],
    "2-1": [("2", 2, "score", ""), ("1", 1, "score", "")],
    "lost 1-2": [("1", 1, "score", ""), ("2", 2, "score", "")],
    "pp. 3-5": [("3", 3, "cardinal", ""), ("5", 5, "cardinal", "")],
    "3 to 5 days": [("3", 3, "duration", "day"), ("5 days", 5, "duration", "day")],
    "2001-05": [("2001", 2001, "year", ""), ("05", 2005, "year", "")],
    "the class of '98": [("'98", 1998, "year", "")],
    "three nights": [("three nights", 3, "duration", "night")],
    "KRW120m": [("KRW120m", 120_000_000, "money", "won")],
    "3 million US dollars": [("3 million US dollars", 3_000_000, "money", "dollar")],
    "50/60 Hz": [("50", 50, "cardinal", ""), ("60 Hz", 60, "measure", "hertz")],  # either of two, and no fraction
    "110/220 V": [("110", 110, "cardinal", ""), ("220 V", 220, "measure", "volt")],
    "1 1/2 hours": [("1 1/2 hours", Fraction(3, 2), "duration", "hour")],
    "500m CPU": [("500m", 500, "identifier", "")],
    "exit code 137": [("137", 137, "cardinal", "")],
    "port 8080": [("8080", 8080, "cardinal", "")],
    "a couple of thousand": [("a couple of thousand", 1000, "cardinal", "")],
    "two or three days": [("two or three days", 2, "duration", "day")],
    "half an hour": [("half an hour", Fraction(1, 2), "duration", "hour")],
    "half a liter": [("half a liter", Fraction(1, 2), "measure", "litre")],
    "half a kilo": [("half a kilo", Fraction(1, 2), "measure", "kilogram")],
    "a quarter of a mile": [("quarter of a mile", Fraction(1, 4), "measure", "mile")],
    "three quarters of a kilo": [("three quarters of a kilo", Fraction(3, 4), "measure", "kilogram")],
    "9.5 km per second": [("9.5 km per second", Fraction(19, 2), "measure", "km/s")],
    "a mile and a half": [("a mile and a half", Fraction(3, 2), "measure", "mile")],
    "A kilogram and a half of flour": [("A kilogram and a half", Fraction(3, 2), "measure", "kilogram")],
    "an hour and a half": [("hour and a half", Fraction(3, 2), "duration", "hour")],
    "one-third": [("one-third", Fraction(1, 3), "fraction", "")],
    "twentyfold": [("twentyfold", 20, "multiple", "")],
    "the mid-1990s": [("1990s", 1990, "decade", "")],
    "hitting .268": [(".268", Fraction(67, 250), "cardinal", "")],
    "3.4m pounds": [("3.4m pounds", 3_400_000, "money", "pound")],
    "A$5 million": [("A$5 million", 5_000_000, "money", "dollar")],
    "7/8/23": [("7", 7, "month", ""), ("8", 8, "day", ""), ("23", 2023, "year", "")],
    "the third quarter": [("third quarter", 3, "ordinal", "")],
    "the 21st century": [("21st century", 21, "ordinal", "")],
    "3Q23": [("3Q", 3, "ordinal", ""), ("23", 2023, "year", "")],
    "FY2023": [("FY2023", 2023, "year", "")],
    "2022-23": [("2022", 2022, "year", ""), ("23", 2023, "year", "")],
    "86°F": [("86°F", 86, "measure", "fahrenheit")],
    "30 degrees Celsius": [("30 degrees Celsius", 30, "measure", "celsius")],
    "75 mph": [("75 mph", 75, "measure", "mph")],
    "60,000-square-foot": [("60,000-square-foot", 60_000, "measure", "square-foot")],
    "32-bit": [("32-bit", 32, "measure", "bit")],
    "5G": [("5G", 5, "identifier", "")],
    "1920x1080": [("1920", 1920, "cardinal", ""), ("1080", 1080, "cardinal", "")],
    "10^9": [("10^9", 10, "identifier", "")],
    "a thousand and one": [("a thousand and one", 1001, "cardinal", "")],
    "twenty twenty-three": [("twenty twenty-three", 2023, "cardinal", "")],
    "3 to 4 million": [("3", 3_000_000, "cardinal", ""), ("4 million", 4_000_000, "cardinal", "")],
    "seven in ten": [("seven", 7, "cardinal", ""), ("ten", 10, "cardinal", "")],
}

WHOLES: list[tuple[str, Language, list[str]]] = [
    ("오후 3시 30분에", "ko", ["오후 3시 30분"]),
    ("3~4일 걸린다", "ko", ["3~4일"]),
    ("결과는 2대 1이다", "ko", ["2대 1"]),
    ("2023-07-07에", "ko", ["2023-07-07"]),
    ("at 3:30 p.m. sharp", "en", ["3:30 p.m."]),
    ("on 7/24/2023 at noon", "en", ["7/24/2023", "noon"]),
    ("they won 2-1 at home", "en", ["2-1"]),
    ("see pp. 3-5", "en", ["3-5"]),
    ("at 1530 hours", "en", ["1530 hours"]),
    ("2023년 7월 7일에", "ko", ["2023년 7월 7일"]),
    ("on July 7, 2023 at noon", "en", ["July 7, 2023", "noon"]),
    ("seven in ten of them", "en", ["seven in ten"]),
    ("10명 중 7명이", "ko", ["10명 중 7명"]),
]


def read(text: str, language: Language) -> list[tuple[str, int | Fraction, str, str]]:
    numbers = [q for q in Text(text, language).fact(read_numbers) if q.form != "hint"]
    return [(text[slice(*q.span)], q.value, q.role, q.unit) for q in numbers]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("fraction", [*"½⅓⅔¼¾"])
def test_a_fraction_glued_to_letters_is_that_fraction(fraction: str, language: Language) -> None:
    (read_one,) = read(f"A{fraction}", language)
    assert read_one[1] == Fraction(unicodedata.numeric(fraction)).limit_denominator(10)


@each(("text", "rows"), KOREAN.items())
def test_korean(text: str, rows: list[Row]) -> None:
    assert read(text, "ko") == rows


@each(("text", "rows"), ENGLISH.items())
def test_english(text: str, rows: list[Row]) -> None:
    assert read(text, "en") == rows


@each(("text", "language", "wholes"), WHOLES)
def test_the_whole_expression(text: str, language: Language, wholes: list[str]) -> None:
    found = [text[slice(*q.whole)] for q in Text(text, language).fact(read_numbers) if q.form != "hint"]
    assert list(dict.fromkeys(found)) == wholes


@each(
    ("text", "language", "bounds"),
    [
        ("수십", "ko", (20, 100)), ("수백만", "ko", (2_000_000, 10_000_000)), ("dozens", "en", (12, 144)),
        ("several hundred", "en", (100, 1000)), ("서너 명", "ko", (3, 4)),
    ],
)  # fmt: skip
def test_vague_numbers(text: str, language: Language, bounds: tuple[int, int]) -> None:
    (quantity,) = Text(text, language).fact(read_numbers)
    assert quantity.bounds == bounds
    assert quantity.approximate


@each(
    ("text", "language", "value", "limit"),
    [
        ("30여 개", "ko", 30, ""), ("300여 명", "ko", 300, ""), ("약 300명", "ko", 300, ""),
        ("about 300", "en", 300, ""), ("some 300", "en", 300, ""), ("over 300", "en", 300, "above"),
    ],
)  # fmt: skip
def test_approximate_numbers(text: str, language: Language, value: int, limit: str) -> None:
    (quantity,) = Text(text, language).fact(read_numbers)
    assert (quantity.value, quantity.approximate, quantity.limit) == (value, True, limit)


@each(
    ("text", "language", "values"),
    [
        ("the nineties", "en", {90, 1990, 2090}),  # her nineties, the 1990s
        ("3 p.m.", "en", {3, 15}),
        ("밤 9시", "ko", {9, 21}),
        ("오전 9시", "ko", {9}),
        ("5/6/2023", "en", {5, 6}),  # the fifth of June, or of July
        ("12/6/2023", "en", {6, 12}),
        ("13/6/2023", "en", {13}),
        ("1.5m away", "en", {Fraction(3, 2), 1_500_000}),
        ("'23년", "ko", {23, 2023}),
        ("7시 15분 전에 만나자.", "ko", {7, 6}),  # before 7:15, or a quarter to seven
        ("1시 10분 전이다.", "ko", {1, 12}),
        ("7시 15분 전시회", "ko", {7}),
        ("7시 45분 전에 만나자.", "ko", {7}),  # nobody says 45 minutes to seven
    ],
)
def test_what_has_several_readings(text: str, language: Language, values: set[int]) -> None:
    assert set(Text(text, language).fact(read_numbers)[0].values) == values


@each(
    ("text", "language", "date", "values"),
    [
        ("It opened on May 7, 2023.", "en", "May 7, 2023", [5, 7, 2023]),
        ("It opened on 7 May 2023.", "en", "7 May 2023", [7, 5, 2023]),
        ("It opened on the 7th of May, 2023.", "en", "7th of May, 2023", [7, 5, 2023]),
        ("It opened on May the 7th, 2023.", "en", "May the 7th, 2023", [5, 7, 2023]),
        ("It opened on Sept. 7, 2023.", "en", "Sept. 7, 2023", [9, 7, 2023]),
        ("It opened on the 7th of May.", "en", "7th of May", [7, 5]),
        ("It opened in May of 2023.", "en", "May of 2023", [5, 2023]),
        ("It opened in May, 2023.", "en", "May, 2023", [5, 2023]),
        ("2023년 5월 7일에 열었다.", "ko", "2023년 5월 7일", [2023, 5, 7]),
        ("2023년5월7일에 열었다.", "ko", "2023년5월7일", [2023, 5, 7]),
        ("5월 7일에 열었다.", "ko", "5월 7일", [5, 7]),
    ],
)
def test_the_fields_of_a_date_know_the_whole_of_it(text: str, language: Language, date: str, values: list[int]) -> None:
    fields = Text(text, language).fact(read_numbers)
    assert [field.value for field in fields] == values
    assert {text[slice(*field.whole)] for field in fields} == {date}


@each(
    ("text", "language"),
    [
        ("They met in May from 7 countries.", "en"),
        ("In May, in 2023 as well, it rained.", "en"),
        ("5월에 7일 동안 열었다.", "ko"),
    ],
)
def test_fields_apart_are_no_date(text: str, language: Language) -> None:
    assert all(field.whole == field.span for field in Text(text, language).fact(read_numbers))


@each("word", ["사이", "차이", "주요 도시", "주의", "시도", "일대", "초과"])
def test_what_only_begins_as_a_counter_does_counts_nothing(word: str) -> None:
    """삼십일 may be thirty days before it, and is not thirty-one of something."""
    (quantity,) = Text(f"삼십일 {word}에서", "ko").fact(read_numbers)
    assert set(quantity.values) == {30, 31}


LOOKALIKES_KOREAN = [
    "일이 많다", "그 일을 했다", "이 사람", "이 문제", "사 왔다", "그 사는 크다", "구 의회", "우리 구 주민", "3년 만에",
    "만원 버스", "버스는 만원이라 못 탔다", "주차장이 만원이다", "극장은 만원을 이뤘다",
    "만 하루",     "천만에", "천만에요", "조를 짜서",
    "이상과 이하", "오전에", "오후 내내", "만약", "삼가다", "오로지", "육지", "칠판", "팔다",
    "어서 오십시오",
    "구두를 신다", "백성", "억울하다", "조금", "경제", "한국", "두부", "세상", "네 말이 맞다", "열기", "수천 년",
]  # fmt: skip
LOOKALIKES_ENGLISH = [
    "one may ask", "no one", "one of them", "wait a second", "in a second", "it may rain", "they march", "march on",
    "may", "first name", "first names", "a cat", "an answer", "someone", "often", "tent", "freight", "weight",
    "second-hand clothes", "August company", "Jun-yeong came", "May-lin came", "set x_three here", "set three_x here",
]  # fmt: skip


@pytest.mark.parametrize(("language", "texts"), [("ko", KOREAN), ("en", ENGLISH)])
def test_forms_and_roles_are_those_that_readers_know(language: Language, texts: dict[str, list[Row]]) -> None:
    for text in texts:
        for quantity in Text(text, language).fact(read_numbers):
            assert quantity.form in get_args(Form)
            assert quantity.role in get_args(Role)
            assert quantity.limit in get_args(Limit)


@each(
    "text", ["half an hour", "a mile and a half", "an hour and a half", "half", "both", "a week", "a third", "a couple"]
)
def test_what_the_other_side_may_say_in_figures_is_said_softly(text: str) -> None:
    assert Text(text, "en").fact(read_numbers)[0].form == "soft"
    assert plain(text, "en") == []


@each("text", LOOKALIKES_KOREAN)
def test_korean_words_that_only_look_like_numbers(text: str) -> None:
    assert [row for row in plain(text, "ko") if not row[0].startswith(("3년", "하루"))] == []


@each("text", LOOKALIKES_ENGLISH)
def test_english_words_that_only_look_like_numbers(text: str) -> None:
    assert plain(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/2023/07/", "a.b2@example4.org", "`sleep 5`", "report7.txt", "{count2}", "<h1>",
        "--level=3",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["ko", "en"])
def test_numbers_in_markup_are_none(text: str, language: Language) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize("text", ["v2.3.1", "3.11.4", "192.168.0.1", "GPT-4", "utf8", "ISO-8859", "B2B", "1a2b3c"])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_versions_and_identifiers_are_compared_as_written(text: str, language: Language) -> None:
    assert [(q.role, q.written) for q in Text(text, language).fact(read_numbers)] == [("identifier", text)]


def plain(text: str, language: Language) -> list[tuple[str, int | Fraction]]:
    """What is said so plainly that it may be missed."""
    numbers = [q for q in Text(text, language).fact(read_numbers) if q.form in ("digits", "word")]
    return [(text[slice(*q.span)], q.value) for q in numbers]
