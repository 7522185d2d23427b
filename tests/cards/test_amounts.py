"""Amounts in messages: how a value is said in each language, and when it is said beside the words of the text."""

from __future__ import annotations

from fractions import Fraction
from typing import get_args

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.cards.amounts import quoted_amount, say
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.quantity import Role
from qa_lint.model import Amount, Language, Text

BASIS, POINTS = ("basis-point", "basis-points", "bp"), ("points", "pointss", "%p")
DAY, YEAR = ("day", "days", "일"), ("year", "years", "년")


@each(
    ("amount", "english", "korean"),
    [
        # in figures, and in the scale words of each language
        (Amount("", 0), "0", "0"),
        (Amount("", 9_999), "9,999", "9,999"),
        (Amount("", 35_000), "35,000", "3만 5,000"),
        (Amount("", 1_000_000), "1 million", "100만"),
        (Amount("", 1_234_567), "1,234,567", "123만 4,567"),
        (Amount("", 350_000_000, "money"), "350 million", "3억 5,000만"),
        (Amount("", 1_250_000_000), "1.25 billion", "12억 5,000만"),
        (Amount("", 2_500_000_000_000), "2.5 trillion", "2조 5,000억"),
        (Amount("", 10**16), "10,000 trillion", "1경"),
        (Amount("", 10**20), "100,000,000 trillion", "100,000,000,000,000,000,000"),
        (Amount("", -35_000), "-35,000", "-3만 5,000"),
        (Amount("", Fraction(3, 2)), "1.5", "1.5"),
        (Amount("", Fraction(1, 3)), "1/3", "1/3"),
        (Amount("", Fraction(2, 3), "fraction"), "2/3", "2/3"),
        (Amount("", Fraction(67, 250), "fraction"), "0.268", "0.268"),
        # by role
        (Amount("", 25, "percent"), "25%", "25%"),
        (Amount("", 2, "points"), "2 percentage points", "2%p"),
        (Amount("", 3, "multiple"), "3 times", "3배"),
        (Amount("", 2023, "year"), "2023", "2023년"),
        (Amount("", 1990, "decade"), "1990s", "1990년대"),
        (Amount("", 20, "decade"), "20s", "20대"),
        (Amount("", 7, "month"), "July", "7월"),
        (Amount("", 12, "month"), "December", "12월"),
        (Amount("", 15, "hour"), "15:00", "15시"),
        (Amount("", 30, "minute"), "30 minutes past", "30분"),
        (Amount("", 1, "duration", DAY), "1 day", "1일"),
        (Amount("", 2, "duration", DAY), "2 days", "2일"),
        (Amount("", Fraction(3, 2), "duration", YEAR), "1.5 years", "1.5년"),
        # vague ones
        (Amount("", 20, bounds=(20, 100)), "20 to 100", "20~100"),
        (Amount("", 2, "duration", DAY, (2_000_000, 10**7)), "2 million to 10 million", "200만~1,000만"),
    ],
)
def test_a_value_as_a_person_would_write_it(amount: Amount, english: str, korean: str) -> None:
    assert (say(amount, "en"), say(amount, "ko")) == (english, korean)


def test_english_ordinals_have_endings() -> None:
    told = "1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th 113th 1,001st"
    values = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112, 113, 1001]
    assert " ".join(say(Amount("", value, "ordinal"), "en") for value in values) == told
    assert [say(Amount("", value, "ordinal"), "ko") for value in (3, 1001)] == ["3번째", "1,001번째"]


@each(
    ("amount", "english", "korean"),
    [
        (Amount("Forty-six", 46), "“Forty-six” (46)", "“Forty-six”(46)"),
        (Amount("46명", 46), "“46명”", "“46명”"),
        (Amount("35000 people", 35_000), "“35000 people”", "“35000 people”(3만 5,000)"),
        (Amount("9,500명", 9500), "“9,500명”", "“9,500명”"),
        (Amount("9월", 9, "month"), "“9월” (September)", "“9월”"),
        (Amount("이틀", 2, "duration", DAY), "“이틀” (2 days)", "“이틀”(2일)"),
        (Amount("2%p", 2, "points"), "“2%p” (2 percentage points)", "“2%p”"),
        # what the expression leaves open is left open
        (Amount("5회", 5, "ordinal"), "“5회”", "“5회”"),
        (Amount("다섯 회", 5, "ordinal"), "“다섯 회” (5)", "“다섯 회”(5)"),
        (Amount("제5회", 5, "ordinal"), "“제5회” (5th)", "“제5회”(5번째)"),
        (Amount("three times", 3, "multiple"), "“three times” (3 times)", "“three times”(3)"),
        (Amount("threefold", 3, "multiple"), "“threefold” (3 times)", "“threefold”(3배)"),
        # hundredths of a percentage point are no percentage points
        (Amount("50bp", 50, "points", BASIS), "“50bp” (50 basis points)", "“50bp”"),
        (Amount("five bps", 5, "points", BASIS), "“five bps” (5 basis points)", "“five bps”(5bp)"),
        (Amount("2%p", 2, "points", POINTS), "“2%p” (2 percentage points)", "“2%p”"),
        (Amount("GPT-4", 4, "identifier", plain=True), "“GPT-4”", "“GPT-4”"),
        (Amount("July 7, 2023", 7, "month", plain=True), "“July 7, 2023”", "“July 7, 2023”"),
    ],
)
def test_the_value_is_told_where_the_text_does_not_show_it(amount: Amount, english: str, korean: str) -> None:
    assert (quoted_amount(amount, "en"), quoted_amount(amount, "ko")) == (english, korean)


# ------------------------------------------------------------------ properties


@given(st.integers(1, 999), st.sampled_from(["thousand", "million", "billion", "trillion"]))
def test_english_scales(count: int, scale: str) -> None:
    value = count * {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]
    assert say(Amount("", value), "en") == (f"{count},000" if scale == "thousand" else f"{count} {scale}")


@given(st.integers(2, 9 * 10**15), st.sampled_from(["ko", "en"]))
def test_what_is_said_reads_as_the_value(value: int, language: Language) -> None:
    said = say(Amount("", value), language)
    (quantity,) = read_numbers(Text(f"총 {said}원" if language == "ko" else f"a total of {said} won", language))
    assert quantity.value == value


@given(
    st.sampled_from(get_args(Role)),
    st.integers(-(10**21), 10**21) | st.fractions(),
    st.sampled_from([None, DAY, ("hertz", "hertz", "")]),
    st.none() | st.tuples(st.integers(0), st.integers(0)),
)
def test_every_amount_can_be_said(
    role: Role, value: int | Fraction, unit: tuple[str, str, str] | None, bounds: tuple[int, int] | None
) -> None:
    for language in get_args(Language):
        said = say(Amount("", value, role, unit, bounds), language)
        assert said
        assert not {"{", "}"} & set(said)
