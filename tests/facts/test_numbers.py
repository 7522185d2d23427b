"""Numbers in one text: what is read, as what, and where."""

from __future__ import annotations

import datetime
import unicodedata
from fractions import Fraction

import pytest
import regex
from each import each
from hypothesis import assume, given
from hypothesis import strategies as st
from number_words import MONTHS, english, korean_groups, native, sino

from qa_lint.facts.numbers import Quantity, read_numbers
from qa_lint.facts.numbers.gaps import fits, read_gaps
from qa_lint.facts.numbers.matching import is_truncated
from qa_lint.facts.numbers.mistakes import explain
from qa_lint.facts.numbers.quantity import Role
from qa_lint.model import Language, Segment, Span, Text


def read(text: str, language: Language) -> list[Quantity]:
    return [q for q in read_numbers(Text(text, language)) if q.form != "hint"]


def only(text: str, language: Language) -> Quantity:
    quantities = read(text, language)
    assert len(quantities) == 1, [(text[q.span.start : q.span.end], q.value) for q in quantities]
    return quantities[0]


KOREAN = [
    ("35,000", "35,000", 35000, "cardinal", ""),
    ("3만 5천", "3만 5천", 35000, "cardinal", ""),
    ("3천오백 원", "3천오백 원", 3500, "money", "won"),
    ("700만이 넘는다", "700만", 7_000_000, "cardinal", ""),  # 이 is the particle
    ("2m 35 기록", "2m 35", Fraction(47, 20), "measure", "metre"),
    ("1조2000억", "1조2000억", 1_200_000_000_000, "cardinal", ""),
    ("1,500만", "1,500만", 15_000_000, "cardinal", ""),
    ("2조 5천억 원", "2조 5천억 원", 2_500_000_000_000, "money", "won"),
    ("1억 2,345만 6,789", "1억 2,345만 6,789", 123_456_789, "cardinal", ""),
    ("22 억 5 천만 명", "22 억 5 천만 명", 2_250_000_000, "cardinal", ""),
    ("△0.8%", "△0.8%", Fraction(-4, 5), "percent", "percent"),
    ("▽0.8%", "▽0.8%", Fraction(-4, 5), "percent", "percent"),
    ("▼0.8%", "▼0.8%", Fraction(-4, 5), "percent", "percent"),
    ("1.5만 개", "1.5만 개", 15000, "cardinal", ""),
    ("３５명", "３５명", 35, "cardinal", ""),
    ("삼십", "삼십", 30, "cardinal", ""),
    ("이백만 명", "이백만 명", 2_000_000, "cardinal", ""),
    ("천이백 원", "천이백 원", 1200, "money", "won"),
    ("스무 명", "스무 명", 20, "cardinal", ""),
    ("열다섯", "열다섯", 15, "cardinal", ""),
    ("세 사람", "세 사람", 3, "cardinal", ""),
    ("서른여섯 살", "서른여섯 살", 36, "duration", "year"),
    ("제3차 회의", "3차", 3, "ordinal", ""),
    ("두 번째", "두 번째", 2, "ordinal", ""),
    ("첫 번째", "첫 번째", 1, "ordinal", ""),
    ("1위", "1위", 1, "ordinal", ""),
    ("3분의 1", "3분의 1", Fraction(1, 3), "fraction", ""),
    ("절반", "절반", Fraction(1, 2), "fraction", ""),
    ("반년", "반년", 6, "duration", "month"),
    ("두 배", "두 배", 2, "multiple", ""),
    ("25%", "25%", 25, "percent", "percent"),
    ("25퍼센트", "25퍼센트", 25, "percent", "percent"),
    ("2%p", "2%p", 2, "points", "points"),
    ("1990년대", "1990년대", 1990, "decade", ""),
    ("2023년", "2023년", 2023, "year", ""),
    ("5년간", "5년간", 5, "duration", "year"),
    ("21세기", "21세기", 21, "ordinal", ""),
    ("1분기", "1분기", 1, "ordinal", ""),
    ("15시", "15시", 15, "hour", ""),
    ("3개월", "3개월", 3, "duration", "month"),
    ("일주일", "일주일", 1, "duration", "week"),
    ("사흘", "사흘", 3, "duration", "day"),
    ("한 달", "한 달", 1, "duration", "month"),
    ("1년 반", "1년 반", Fraction(3, 2), "duration", "year"),
    ("100만 달러", "100만 달러", 1_000_000, "money", "dollar"),
    ("₩3,000", "₩3,000", 3000, "money", "won"),
    ("10㎞", "10㎞", 10, "measure", "kilometre"),
    ("33㎡", "33㎡", 33, "measure", "square-metre"),
    ("$50k", "$50k", 50000, "money", "dollar"),
]

ENGLISH = [
    ("35,000", "35,000", 35000, "cardinal", ""),
    ("3.5 million", "3.5 million", 3_500_000, "cardinal", ""),
    ("$2.5bn", "$2.5bn", 2_500_000_000, "money", "dollar"),
    ("2.5 trillion won", "2.5 trillion won", 2_500_000_000_000, "money", "won"),
    ("KRW 120 million", "KRW 120 million", 120_000_000, "money", "won"),
    ("twenty-one", "twenty-one", 21, "cardinal", ""),
    ("a hundred and five", "a hundred and five", 105, "cardinal", ""),
    ("two hundred thousand", "two hundred thousand", 200_000, "cardinal", ""),
    ("half a million", "half a million", 500_000, "cardinal", ""),
    ("one and a half", "one and a half", Fraction(3, 2), "cardinal", ""),
    ("nineteen eighty-four", "nineteen eighty-four", 1984, "cardinal", ""),
    ("half", "half", Fraction(1, 2), "fraction", ""),
    ("two-thirds", "two-thirds", Fraction(2, 3), "fraction", ""),
    ("a dozen", "a dozen", 12, "cardinal", ""),
    ("two dozen", "two dozen", 24, "cardinal", ""),
    ("both", "both", 2, "cardinal", ""),
    ("twice", "twice", 2, "multiple", ""),
    ("tenfold", "tenfold", 10, "multiple", ""),
    ("7th", "7th", 7, "ordinal", ""),
    ("the third", "third", 3, "ordinal", ""),
    ("twenty-first", "twenty-first", 21, "ordinal", ""),
    ("per second", "second", 1, "duration", "second"),
    ("split second", "second", 1, "duration", "second"),
    ("room number 12", "12", 12, "cardinal", ""),  # which ends as December does
    ("under-16s", "16s", 16, "cardinal", ""),
    ("The over 65s", "65s", 65, "cardinal", ""),
    ("1990s", "1990s", 1990, "decade", ""),
    ("the nineties", "nineties", 90, "decade", ""),
    ("Q1", "Q1", 1, "ordinal", ""),
    ("a fortnight", "fortnight", 2, "duration", "week"),
    ("25 percent", "25 percent", 25, "percent", "percent"),
    ("2 percentage points", "2 percentage points", 2, "points", "points"),
    ("10 km", "10 km", 10, "measure", "kilometre"),
    ("a five-year plan", "five-year", 5, "duration", "year"),
    ("three consecutive years", "three consecutive years", 3, "duration", "year"),
    ("three successive weeks", "three successive weeks", 3, "duration", "week"),
    ("2 a.m.", "2 a.m.", 2, "hour", ""),
    ("500MB", "500MB", 500, "measure", "megabyte"),
    ("World War II", "II", 2, "ordinal", ""),
    ("one ten-thousandth", "one ten-thousandth", Fraction(1, 10_000), "fraction", ""),
    ("the ten-thousandth guest", "ten-thousandth", 10_000, "ordinal", ""),
    ("three ten-thousandths", "three ten-thousandths", Fraction(3, 10_000), "fraction", ""),
]


@each(("text", "span", "value", "role", "unit"), KOREAN)
def test_korean(text: str, span: str, value: int, role: str, unit: str) -> None:
    quantity = only(text, "ko")
    assert (text[slice(*quantity.span)], quantity.value, quantity.role, quantity.unit) == (span, value, role, unit)


@each(("text", "span", "value", "role", "unit"), ENGLISH)
def test_english(text: str, span: str, value: int, role: str, unit: str) -> None:
    quantity = only(text, "en")
    assert (text[slice(*quantity.span)], quantity.value, quantity.role, quantity.unit) == (span, value, role, unit)


@each(
    "text",
    [
        "이 사람이 일이 많다", "그 회사 구조는 복잡하다", "오랜만에 왔다", "천만에요", "어서 오십시오", "세계 지도",
        "한국어", "네가 좋아하는 책", "네, 알겠습니다", "넷플릭스", "둘러보다", "조건과 방법", "만일의 경우", "백화점",
        "천사 같은 아이", "하나님", "이상과 이하", "오전 내내", "구현한 것만 해당한다", "만세를 불렀다",
        "어서 오십시요",
        "열 사이의 구분선", "십분 활용한다",
    ],
)  # fmt: skip
def test_words_that_only_look_like_korean_numbers(text: str) -> None:
    assert [q for q in read(text, "ko") if q.form in ("digits", "word")] == []


@each(
    "text",
    [
        "It may work", "They march on", "a second later", "no one knows", "one of them", "the first name", "often",
        "third-party tools", "a network of weightless tents", "someone", "snake_one_two",
    ],
)  # fmt: skip
def test_words_that_only_look_like_english_numbers(text: str) -> None:
    assert [q for q in read(text, "en") if q.form in ("digits", "word")] == []


@each("text", ["GPT-4", "3D", "v2.3.1", "H100", ".2f"])
def test_identifiers_are_as_written(text: str) -> None:
    for language in ("ko", "en"):
        quantity = only(text, language)
        assert (quantity.role, quantity.written) == ("identifier", text)


def test_numbers_in_code_and_links_are_none() -> None:
    assert read("`timeout=30` at https://example.com/v2/7 and {count2}", "en") == []


def test_dates_are_fields_of_one_expression() -> None:
    for text, language in [("2023-07-09", "en"), ("2023. 7. 9.", "ko")]:
        quantities = read(text, language)  # type: ignore[arg-type]
        assert [(q.role, q.value) for q in quantities] == [("year", 2023), ("month", 7), ("day", 9)]
        assert len({q.whole for q in quantities}) == 1
    assert [(q.role, q.value) for q in read("July 9, 2023", "en")] == [("month", 7), ("day", 9), ("year", 2023)]
    assert [(q.role, q.value) for q in read("9 July 2023", "en")] == [("day", 9), ("month", 7), ("year", 2023)]


def test_hours_have_two_readings() -> None:
    assert 15 in only("오후 3시", "ko").values
    assert 15 in only("3 p.m.", "en").values
    assert [(q.role, q.value) for q in read("3:30 p.m.", "en")] == [("hour", 15), ("minute", 30)]


@each(
    ("text", "hour", "minute"),
    [
        ("at ten to five", 4, 50), ("twenty-five minutes past eleven", 11, 25), ("It was 10 past 1", 1, 10),
        ("by five to one", 12, 55), ("quarter to one", 12, 45), ("half past six", 6, 30),
        ("a quarter to midnight", 11, 45), ("ten past midnight", 12, 10), ("five minutes to noon", 11, 55),
    ],
)  # fmt: skip
def test_minutes_to_and_past_an_hour(text: str, hour: int, minute: int) -> None:
    fields = read(text, "en")
    assert [(q.role, q.value) for q in sorted(fields, key=lambda q: q.role)] == [("hour", hour), ("minute", minute)]
    assert len({q.whole for q in fields}) == 1


@pytest.mark.parametrize("text", ["five to ten people", "The vote was ten to five.", "five after ten others"])
def test_what_is_no_time_of_day(text: str) -> None:
    assert sorted(q.value for q in read(text, "en")) == [5, 10]


def test_feet_and_inches() -> None:
    for text in ["6'2\"", "6’2”", "6' 2''", "6-foot-2", "6-foot-2-inch", "6 feet 2 inches"]:
        assert [(q.value, q.unit) for q in read(f"He is {text} tall.", "en")] == [(6, "foot"), (2, "inch")]
    assert [(q.value, q.unit) for q in read("From 6 feet 2 men saw it.", "en")] == [(6, "foot"), (2, "")]


def test_vague_numbers_have_bounds() -> None:
    assert only("수십 명", "ko").bounds == (20, 100)
    assert only("수백만 명", "ko").bounds == (2_000_000, 10_000_000)
    assert only("두세 번", "ko").bounds == (2, 3)
    assert only("dozens", "en").bounds == (12, 144)
    assert only("several thousand", "en").bounds == (1000, 10000)


@each("text", ["약 300명", "300여 명", "300명가량", "300명 이상", "10여만 명"])
def test_korean_approximation(text: str) -> None:
    assert only(text, "ko").approximate


@each("text", ["about 300", "more than 300", "300 or so", "nearly 300", "300+"])
def test_english_approximation(text: str) -> None:
    assert only(text, "en").approximate


@pytest.mark.parametrize("text", ["2. Restart it.", "Do it: 2) restart it.", "Either (2) restart it or wait."])
def test_list_numbers(text: str) -> None:
    assert [q.role for q in read(text, "en") if q.form == "digits"] == ["list"]


@pytest.mark.parametrize(("number", "role"), [("9", "list"), ("99", "list"), ("100", "cardinal"), ("101", "cardinal")])
def test_a_list_has_no_hundred_items(number: str, role: str) -> None:
    assert [q.role for q in read(f"{number}. Restart it.", "en")] == [role]


def test_a_bracket_that_was_opened_is_no_list() -> None:
    assert only("the size (default 16)", "en").role == "cardinal"


def test_long_digits_are_a_code() -> None:
    assert only("9" * 5000, "ko").role == "identifier"


GAPS = [
    ("ko", "승객 명이 다쳤다", "명", "six passengers", True),
    ("ko", "지난 월 발표했다", "월", "July 2019", True),
    ("ko", "년 후에 온다", "년", "three years", True),
    ("ko", "년 후에 온다", "년", "three kilos", False),
]


@pytest.mark.parametrize(("language", "text", "gap", "other", "expected"), GAPS)
def test_gaps(language: Language, text: str, gap: str, other: str, expected: bool) -> None:
    (found,) = read_gaps(Text(text, language))
    assert text[slice(*found.span)] == gap
    assert fits(read(other, "en")[0], found) is expected


@each("text", ["가지 않는다", "개인 정보", "시작한다", "분명하다", "원하는 대로", "3명이 왔다"])
def test_no_gaps(text: str) -> None:
    assert read_gaps(Text(text, "ko")) == ()


# ------------------------------------------------------------------ properties

amounts = st.integers(2, 9 * 10**15)


@given(amounts)
def test_every_form_of_a_value_reads_as_it(value: int) -> None:
    assert only(f"총 {value:,}원", "ko").value == value
    assert only(f"총 {korean_groups(value, '')}원", "ko").value == value
    assert only(f"a total of {value:,} won", "en").value == value


@given(amounts.filter(lambda value: value % 10000 == 0 or value % 10000 >= 1000))
def test_groups_with_spaces(value: int) -> None:
    assert only(f"총 {korean_groups(value)}원", "ko").value == value


@given(st.integers(101, 9999))
def test_korean_number_words(value: int) -> None:
    assert only(f"모두 {sino(value)} 명", "ko").value == value


@given(st.integers(0, 999_999))
def test_english_number_words(value: int) -> None:
    assert only(english(value), "en").value == value


@given(st.integers(1, 999), st.sampled_from(["thousand", "million", "billion", "trillion"]))
def test_english_scales(count: int, scale: str) -> None:
    value = count * {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]
    assert only(f"{count} {scale}", "en").value == value


@given(amounts)
def test_full_width_digits_read_as_ascii(value: int) -> None:
    wide = str(value).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    assert only(f"총 {wide}원", "ko") == only(f"총 {value}원", "ko")


@given(st.integers(11, 99).filter(lambda value: value % 10))
def test_native_number_words(value: int) -> None:
    assert only(f"모두 {native(value)} 개", "ko").value == value
    assert only(f"모두 {native(value, counted=False)}", "ko").value == value


@given(st.dates())
def test_dates_in_all_forms(date: datetime.date) -> None:
    year = 1900 + date.year % 200
    month = MONTHS[date.month - 1]
    for text, language in [
        (f"{year}년 {date.month}월 {date.day}일", "ko"),
        (f"{year}-{date.month:02}-{date.day:02}", "en"),
        (f"{date.day} {month} {year}", "en"),
        (f"{month} {date.day}, {year}", "en"),
    ]:
        fields = {q.role: q.value for q in read(text, language)}  # type: ignore[arg-type]
        assert fields == {"year": year, "month": date.month, "day": date.day}


@given(st.integers(1, 11), st.integers(0, 59), st.booleans())
def test_hours_in_all_forms(hour: int, minute: int, late: bool) -> None:
    whole = hour + 12 * late
    for text, language in [
        (f"{'오후' if late else '오전'} {hour}시 {minute}분", "ko"),
        (f"{hour}:{minute:02} {'p.m.' if late else 'a.m.'}", "en"),
        (f"{hour}:{minute:02}{'PM' if late else 'AM'}", "en"),
        (f"{whole}:{minute:02}", "ko"),
    ]:
        fields = {q.role: q.value for q in read(text, language)}  # type: ignore[arg-type]
        assert fields == {"hour": whole, "minute": minute}


@given(st.integers(0, 99_999), st.integers(1, 2))
def test_decimals_are_exact(digits: int, places: int) -> None:
    value = Fraction(digits, 10**places)
    text = f"{digits // 10**places}.{digits % 10**places:0{places}}%"
    assert only(text, "ko").value == only(text, "en").value == value


@given(st.text(alphabet="0123456789만억천십백 ,.%월일년원명한두세스물다섯열시오전후반~영하도절", max_size=40))
def test_decomposed_text_reads_as_composed(text: str) -> None:
    decomposed = Segment.of_string(unicodedata.normalize("NFD", text), "ko").text
    assert read_numbers(decomposed) == read_numbers(Text(unicodedata.normalize("NFC", text), "ko"))


@given(st.text(alphabet="0123456789,.%~:/ 만명원", max_size=30))
def test_full_width_text_reads_as_ascii(text: str) -> None:
    assume(not regex.search("(?<![0-9])%|%[0-9%]", text))  # a placeholder, which no program knows in full width
    wide = text.translate(str.maketrans("0123456789,.%~:/", "０１２３４５６７８９，．％～：／"))
    assert read_numbers(Text(wide, "ko")) == read_numbers(Text(text, "ko"))


@given(st.text(alphabet="0123456789,.%:/-~ 만억조천백십일이한두세네열수여년월일시분원명개()", max_size=60))
def test_korean_never_raises_and_spans_are_in_order(text: str) -> None:
    spans = [q.span for q in read_numbers(Text(text, "ko")) if q.form != "hint"]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(
    st.lists(
        st.sampled_from(
            """
            one two twenty hundred thousand million a and half dozen the third quarters - 5 1.5 $ % , . July May 7 p.m.
            kb fold times decades KB 1/2 24/7 2023-01-02 II few several first name st th of
            """.split()  # noqa: SIM905
        ),
        max_size=12,
    ),
    st.sampled_from([" ", "", "-"]),
)
def test_english_never_raises(words: list[str], separator: str) -> None:
    text = separator.join(words)
    for quantity in read_numbers(Text(text, "en")):
        assert 0 <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.value.denominator >= 1


@pytest.mark.parametrize(
    "unit",
    ["1", "111,", "1.", "1 ", "만", "1만", "one hundred and ", "두 ", "3분의 ", "a hundred ", "(1", "열", "July "],
)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_long_text_is_read(unit: str, language: Language) -> None:
    text = (unit * 15_000)[:15_000]  # a quadratic reader takes a quarter of a minute
    assert all(q.span.end <= len(text) for q in read_numbers(Text(text, language)))


@pytest.mark.parametrize(("unit", "language"), [("7", "ko"), ("7", "en"), ("만", "ko"), ("one hundred and ", "en")])
def test_very_long_text_is_read(unit: str, language: Language) -> None:
    text = unit * (250_000 // len(unit.encode()))  # and a quadratic one an hour
    assert all(q.span.end <= len(text) for q in read_numbers(Text(text, language)))


def test_numbers_of_two_kinds_are_no_slip_for_each_other() -> None:
    assert [*explain(read("3번째", "ko"), read("9 percent", "en"))] == []
    (slip,) = explain(read("3번째", "ko"), read("the 9th", "en"))
    assert [number.value for number in slip] == [3, 9]


@pytest.mark.parametrize(("role", "other", "told"), [("percent", "percent", True), ("percent", "cardinal", False)])
def test_figures_that_were_cut_off_are_of_one_kind(role: Role, other: Role, told: bool) -> None:
    fine = Quantity(Span(0, 5), Fraction("2.349"), role)
    coarse = Quantity(Span(0, 4), Fraction("2.34"), other)  # 2.35 were right
    assert is_truncated(fine, coarse) == told


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("파도가 <1>세 번 칠 때", "<1>", [3]),  # a tag that opens
        ("등불을 들었다.<1/>열두 번째 계단", "<1/>", [12]),  # a break between sentences
        ("만{n}세 이상", "{n}", []),  # what is filled in has a unit behind it, and no number
        ("{n}세 번째 생일", "{n}", []),
    ],
)
def test_a_number_in_words_behind_an_inline_code(text: str, code: str, values: list[int]):
    start = text.index(code)
    coded = Text(text, "ko", (Span(start, start + len(code)),))
    assert [quantity.value for quantity in read_numbers(coded)] == values


@each(
    ("text", "value", "unit"),
    [
        ("여섯 분이 오셨다", 6, ""), ("스무 분을 모신다", 20, ""), ("열다섯 분께 드린다", 15, ""),
        ("두 분 모두", 2, ""), ("두세 분이 오셨다", 2, ""),
        ("육 분이 지났다", 6, "minute"), ("이십 분을 기다린다", 20, "minute"), ("15분 뒤", 15, "minute"),
    ],
)  # fmt: skip
def test_people_are_counted_in_native_numbers_and_minutes_are_not(text: str, value: int, unit: str) -> None:
    (quantity,) = read(text, "ko")
    assert (quantity.value, quantity.unit) == (value, unit)
