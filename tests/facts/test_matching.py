"""Which numbers of two texts are the same: told from the nearest that are not, at each limit of what may be rounded."""

from __future__ import annotations

from fractions import Fraction

import pytest
from each import each

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.conversions import convertible
from qa_lint.facts.numbers.matching import is_truncated, match, rounds_to
from qa_lint.facts.numbers.mistakes import explain, likeness, orders_apart, power_of_ten
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.languages.figures import Value
from qa_lint.model import Span, Text


def numbers(korean: str, english: str) -> tuple[tuple[Quantity, ...], tuple[Quantity, ...]]:
    return Text(korean, "ko").fact(read_numbers), Text(english, "en").fact(read_numbers)


def are_equal(korean: str, english: str) -> bool:
    found = match(*numbers(korean, english))
    return bool(found.pairs) and not found.korean and not found.english


@each(
    ("korean", "equal", "other"),
    [
        # a share, a part, so many times
        ("두 배로 늘었다", "200 percent", "300 percent"),
        ("100% 늘었다", "doubled", "tripled"),
        ("10명 중 7명", "70 percent", "60 percent"),
        ("10명 중 7명", "seven-tenths", "six-tenths"),
        # a comma for the point
        ("36,5도", "36.5 degrees", "36.8 degrees"),
        ("36,5도", "36.5 degrees", "36.05 degrees"),
        ("36,5도", "36.5 degrees", "9" * 400),  # more than a float holds
        ("시세는 87,4031이다", "87.4031", "87.4013"),
        ("시세는 87,0412이다", "87.0412", "87.412"),
        # small coins, larger units, times
        ("85센트", "$0.85", "$0.84"),
        ("90분", "an hour and a half", "an hour and a quarter"),
        ("1시간 30분", "90 minutes", "80 minutes"),
        ("2주", "14 days", "15 days"),
        ("10년", "a decade", "two decades"),
        ("2시간 5분 12초", "2:05:12", "2:05:13"),
        ("4분 32초", "4:32", "4:33"),
        ("1m 80cm", "180 cm", "170 cm"),
        ("188cm", "6 feet 2 inches", "5 feet 2 inches"),
        # dates in figures
        ("5월 18일", "5.18", "5.19"),
        ("6월 19일", "6/19", "6/20"),
        # rounded where it is said so, at the scales of either language
        ("약 123만 명", "about 1.2 million people", "about 1.3 million people"),
        ("1,996명", "about 2,000 people", "about 3,000 people"),
        ("1,996명", "about 2,000 people", "2,000 people"),
        ("2,008명", "about 2,008 people", "about 2,010 of 3,000 people"),
        # in fewer figures
        ("2조 3417억 원", "2.34 trillion won", "2.35 trillion won"),
        ("2조 3417억 원", "2.34 trillion won", "2.4 trillion won"),
        ("0.91924", "0.92", "0.93"),
        ("1억 2345만 원", "123 million won", "124 million won"),
        ("15.74%", "15.7 percent", "15.6 percent"),
        # vague
        ("수십 명", "dozens of people", "thousands of people"),
        ("수십 명", "30 people", "300 people"),
        ("두세 명", "two or three people", "three or four people"),
        ("두세 명", "three people", "four people"),
        ("서너 명", "three people", "five people"),
        ("1%대", "below 2 percent", "below 3 percent"),
        ("3% 이상", "at least 3 percent", "more than 2 percent"),  # between which there are others
        ("몇 초", "nine seconds", "ten seconds"),
        # a round number says on which side of it the other one is, whichever language has it
        ("약 2,040명", "more than 2,000 people", "nearly 2,000 people"),
        ("2,000명이 넘는다", "about 2,040 people", "about 1,960 people"),
        ("약 9,800명", "nearly 10,000 people", "more than 10,000 people"),
        ("1만 명에 육박한다", "about 9,800 people", "about 10,200 people"),
        # bounds given by the number inside or outside
        ("50명 미만", "up to 49 people", "up to 48 people"),
        ("둘 이상", "more than one", "more than three"),
        # two systems of units
        ("1.5m", "5 feet", "6 feet"),
        ("10km", "6 miles", "5 miles"),
        ("30평", "100 square meters", "120 square meters"),
        ("5kg", "11 pounds", "9 pounds"),
        ("3리터", "0.8 gallons", "0.6 gallons"),
        ("시속 80km", "50 mph", "40 mph"),
        ("25도", "77 degrees", "79 degrees"),
        ("25℃", "78°F", "79°F"),
        ("180℃", "350°F", "325°F"),
        ("180℃", "350°F", "340°F"),
        ("5℃", "41°F", "43°F"),
        ("10℃ 올랐다", "rose by 18°F", "rose by 19°F"),
        ("1.2km", "1,200 meters", "1,250 meters"),
        ("2톤", "2,000 kg", "2,050 kg"),
        ("열두 돈", "1.2 nyang", "1.3 nyang"),  # of one system, too, if not of that of metres
        # splits and votes
        ("8대 2로 나눈다", "split 80-20", "split 70-30"),
        ("8:2 비율", "80% and 20%", "80% and 30%"),
        ("5대 3대 2로 나눈다", "split 50-30-20", "split 50-30-2"),
        ("5:3:2 비율", "a 5-3-2 ratio", "a 5-3-1 ratio"),
        ("6대 3으로 판결했다", "ruled 6-3", "ruled 60-3"),
        ("12-1번 버스", "bus 12-1", "bus 12-10"),
        ("9명 중 6명의 찬성", "ruled 6-3", "ruled 6-2"),
        ("3대 1", "four sets", "five sets"),
        # hours
        ("오후 3시", "3 p.m.", "4 p.m."),
        ("1990년대", "the '90s", "the '80s"),
        ("98년", "1998", "1999"),
        ("제20대", "the 20th", "the 21st"),
        ("첫 번째", "the first", "the second"),
        ("v2.3.1", "version 2.3.1", "version 2.3.2"),
        ("GPT-4", "GPT-4", "GPT-5"),
        ("1:25,000", "1:25,000", "1:50,000"),
        ("여섯 명", "a sextet", "a quintet"),
    ],
)
def test_a_number_and_its_neighbour(korean: str, equal: str, other: str) -> None:
    assert are_equal(korean, equal)
    assert not are_equal(korean, other)


@each(
    ("fine", "coarse", "rounds"),
    [
        (1996, 2000, True),
        (2000, 1996, False),
        (1899, 2000, False),  # more than a twentieth from it
        (1901, 2000, True),
        (2099, 2000, True),
        (2101, 2000, False),
        (12, 10, False),
        (1234, 1234, False),
        (Fraction(347, 100), Fraction(7, 2), True),
        (Fraction(33, 10), Fraction(7, 2), False),
        (5, 0, False),
    ],
)
def test_what_rounds_to_what(fine: Value, coarse: Value, rounds: bool) -> None:
    assert rounds_to(fine, coarse) == rounds


@each(
    ("korean", "english", "truncated"),
    [
        ("2조 3497억 원", "2.34 trillion won", True),
        ("2조 3447억 원", "2.34 trillion won", False),
        ("약 2조 3497억 원", "2.34 trillion won", False),
        ("2조 3497억 원", "2.34 trillion dollars", False),
        ("2조 3400억 원", "2.34 trillion won", False),
    ],
)
def test_what_is_cut_off_rather_than_rounded(korean: str, english: str, truncated: bool) -> None:
    ((mine, *_), (theirs, *_)) = numbers(korean, english)
    assert is_truncated(mine, theirs) == is_truncated(theirs, mine) == truncated


@each(
    ("a", "b", "power"),
    [
        (3, 30, 1),
        (30, 3, 1),
        (3, 3, 0),
        (3, 60, 0),
        (0, 10, 0),
        (5, 5_000_000, 6),
        (Fraction(1, 2), 5, 1),
        (-2, 200, 2),
    ],
)
def test_powers_of_ten(a: Value, b: Value, power: int) -> None:
    assert power_of_ten(a, b) == power


@each(
    ("korean", "english", "power"),
    [
        ("3억 원", "3 billion won", 1),
        ("약 3억 원", "3.05 billion won", 1),
        ("3억 500만 원", "about 3 billion won", 1),
        ("3억 500만 원", "3 billion won", 0),
        ("수십 명", "about 300 people", 0),
        ("2억 원", "3 billion won", 0),
    ],
)
def test_how_far_apart_two_amounts_are(korean: str, english: str, power: int) -> None:
    ((mine, *_), (theirs, *_)) = numbers(korean, english)
    assert orders_apart(mine, theirs) == orders_apart(theirs, mine) == power


@each(
    ("korean", "likelier", "less_likely"),
    [
        ("3억 원", "3 billion won", "4 billion won"),  # of another scale
        ("3억 원", "4 billion won", "4 billion dollars"),  # in the same unit
        ("8km", "12 km", "9 miles"),  # though it has more digits
        ("35명", "36 people", "$35.3"),
        ("35명", "53 people", "5,300 people"),  # of as many digits
        ("세 명", "four people", "4 people"),  # in words as well
        ("5.4%", "5.5", "5.5 kg"),  # without its sign
    ],
)
def test_what_is_likelier_to_be_the_number_gone_wrong(korean: str, likelier: str, less_likely: str) -> None:
    ((number, *_), (near, *_)), ((_, *_), (far, *_)) = numbers(korean, likelier), numbers(korean, less_likely)
    assert likeness(number, near) > likeness(number, far)
    assert next(explain([number], [far, near])) == (number, near)


def test_of_what_is_doubtful_only_a_slip_is_told() -> None:
    (seventh,), (ninth, twentieth) = (
        Text(text, "ko").fact(read_numbers) for text in ("오는 7일에 온다.", "오는 9일에 오고 오는 20일에 간다.")
    )
    assert [*explain([seventh], [ninth], doubtful=[seventh])] == [(seventh, ninth)]
    assert [*explain([seventh], [twentieth], doubtful=[seventh])] == []
    assert [*explain([seventh], [twentieth])] == [(seventh, twentieth)]


@pytest.mark.parametrize(
    ("unit", "value", "others"),
    [("kilometre", 10, (9, 11)), ("celsius", 180, (347, 356, 366)), ("celsius", 20, (67, 68, 69)), ("acre", 2, (2,))],
)
def test_the_sizes_that_a_measure_may_have_when_it_is_converted(unit: str, value: int, others: tuple[int, ...]) -> None:
    found = convertible(Quantity(Span(0, 1), value, "measure", unit))
    assert found is not None
    scale = found.size / value
    for other in others:
        assert any(low <= other * scale <= high for low, high in found.about())


def test_what_has_no_second_system() -> None:
    assert convertible(Quantity(Span(0, 1), 3)) is None
    assert convertible(Quantity(Span(0, 1), 3, "duration", "day")) is None
