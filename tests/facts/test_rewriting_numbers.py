from __future__ import annotations

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from shipped import NUMBER_TABLES
from toy import pair

from qa_lint.checks import compare_numbers as module
from qa_lint.checks.compare_numbers import compare_numbers
from qa_lint.model import Hit


def fixed(source: str, target: str, into: str) -> list[str]:
    """The translation with each fix made by itself."""
    korean, english = (source, target) if into == "en" else (target, source)
    both = pair(korean, english, source="ko" if into == "en" else "en")
    edits = [edit for hit in compare_numbers(both, **NUMBER_TABLES) if hit.fix for edit in hit.fix.edits]
    return [f"{target[: edit.place.span.start]}{edit.text}{target[edit.place.span.end :]}" for edit in edits]


@each(
    ("source", "target", "better"),
    [
        ("예산은 12억 5천만 원이다.", "The budget is 12.5 billion won.", "The budget is 1.25 billion won."),
        ("3만 5천 명이 왔다.", "350,000 people came.", "35,000 people came."),
        # the scale word stays where the number goes on with it
        ("3만 5천 명이 왔다.", "53 thousand people came.", "35 thousand people came."),
        ("3만 5천2백 명이 왔다.", "53 thousand people came.", "35,200 people came."),
        ("350만 명이 왔다.", "53 thousand people came.", "3.5 million people came."),
        ("직원 열세 명이 왔다.", "Fifteen employees came.", "Thirteen employees came."),
        ("손님 스물한 명이 왔다.", "Twenty guests came.", "Twenty-one guests came."),
        ("7월 3일에 연다.", "It opens on June 3.", "It opens on July 3."),
        ("7월 3일에 연다.", "It opens on July 13th.", "It opens on July 3rd."),
        ("2023년에 열었다.", "It opened in 2032.", "It opened in 2023."),
        ("월요일에 연다.", "It opens on Tuesday.", "It opens on Monday."),
        ("3.5km 떨어져 있다.", "It is 5.3 km away.", "It is 3.5 km away."),
        ("셋째 날에 왔다.", "They came on the Fourth day.", "They came on the Third day."),
        ("백 명이 왔다.", "Ninety people came.", "100 people came."),
        ("4천 명이 왔다.", "5,000 people came.", "4,000 people came."),
        ("4천 명이 왔다.", "5000 people came.", "4000 people came."),
        ("400만 원을 썼다.", "It spent 5 million won.", "It spent 4 million won."),
        ("400만 원을 썼다.", "It spent 500,000 won.", "It spent 4 million won."),
        ("4만 원을 썼다.", "It spent 5 thousand won.", "It spent 40 thousand won."),
        ("40만 원을 썼다.", "It spent 50-thousand won.", "It spent 400-thousand won."),
        ("3억 원짜리 계획이다.", "It is a 30-million-won plan.", "It is a 300-million-won plan."),
        ("3억 원을 썼다.", "It spent 30million won.", "It spent 300 million won."),
        ("5월 3일에 연다.", "It opens on Jun 3.", "It opens on May 3."),
        ("12월에 연다.", "It opens in Nov.", "It opens in Dec."),
        ("12월에 연다.", "It opens in November.", "It opens in December."),
        ("100명이 왔다.", "Two people came.", "100 people came."),
        ("2분기에 늘었다.", "It grew in the third quarter.", "It grew in the second quarter."),
        ("22위에 올랐다.", "It came 21st.", "It came 22nd."),
        # with what is left of the Korean number
        ("손님이 12만 명이다.", "There are 12만 guests.", "There are 120,000 guests."),
        ("예산은 30억 원이다.", "The budget is 3억 won.", "The budget is 3 billion won."),
    ],
)
def test_english_is_written_as_english_writes_it(source: str, target: str, better: str) -> None:
    assert fixed(source, target, "en") == [better]


@each(
    ("source", "target", "better"),
    [
        ("The budget is 1.25 billion won.", "예산은 125억 원이다.", "예산은 12억 5,000만 원이다."),
        ("The budget is 1.25 billion won.", "예산은 2억 5천만 원이다.", "예산은 12억 5천만 원이다."),
        ("Twenty employees came.", "직원 서른 명이 왔다.", "직원 스무 명이 왔다."),
        ("Sixteen keys are missing.", "열쇠 열세 개가 없다.", "열쇠 열여섯 개가 없다."),
        ("It opens on Tuesday.", "월요일에 연다.", "화요일에 연다."),
        ("It opens on June 3.", "7월 3일에 연다.", "6월 3일에 연다."),
        ("The temple was built in 1687.", "절은 서기 687년에 지었다.", "절은 서기 1687년에 지었다."),  # without a comma
        ("Twenty-one guests came.", "손님 열두 명이 왔다.", "손님 스물한 명이 왔다."),
        ("4,000 people came.", "5,000명이 왔다.", "4,000명이 왔다."),
        ("4,000 people came.", "5000명이 왔다.", "4000명이 왔다."),
        ("25,000 people came.", "35000명이 왔다.", "25000명이 왔다."),
        ("25,000 people came.", "3만 5천 명이 왔다.", "2만 5천 명이 왔다."),
        ("25,000 people came.", "3만 5,000명이 왔다.", "2만 5,000명이 왔다."),
        ("25,000 people came.", "3만 5000명이 왔다.", "2만 5000명이 왔다."),
        ("It grew by 2.5 percent.", "3.5퍼센트 늘었다.", "2.5퍼센트 늘었다."),
        ("1.5 million people came.", "2백만 명이 왔다.", "150만 명이 왔다."),
        ("He bought 6.", "3을 샀다.", "6을 샀다."),
    ],
)
def test_korean_is_written_as_korean_writes_it(source: str, target: str, better: str) -> None:
    assert fixed(source, target, "ko") == [better]


@pytest.mark.parametrize(
    ("source", "target", "into"),
    [
        ("창문 세 개가 있다.", "There is one window.", "en"),  # are, windows
        ("손님이 12만 명이다.", "There are 12만명 there.", "en"),  # nor what else is Korean
        ("회의는 오후 4시에 시작한다.", "The meeting begins at 2:30 p.m.", "en"),  # how hours are written varies
        ("Press 3 to go on.", "계속하려면 4를 누르세요.", "ko"),  # 3을
    ],
)
def test_what_would_take_more_than_a_number_is_left_to_the_reader(source: str, target: str, into: str) -> None:
    assert fixed(source, target, into) == []


@pytest.mark.parametrize(("wrong", "offered", "times"), [(3, 3, 4), (40, 0, 1)])
def test_where_very_many_numbers_differ_none_is_tried(
    monkeypatch: pytest.MonkeyPatch, wrong: int, offered: int, times: int
) -> None:
    """As of a table in the wrong column: each trial compares all of the pair."""
    compared: list[object] = []
    real = module._compared
    monkeypatch.setattr(module, "_compared", lambda pair, **tables: compared.append(pair) or real(pair, **tables))
    source = " ".join(f"올해 {n * 13 + 1000}개를 팔았다." for n in range(wrong))
    target = " ".join(f"It sold {n * 13 + 1007} of them this year." for n in range(wrong))
    assert len(fixed(source, target, "en")) == offered
    assert len(compared) == times


@given(st.integers(2, 10**13), st.integers(2, 10**13))
def test_a_fix_leaves_nothing_to_be_found(right: int, wrong: int) -> None:
    source, target = f"사업비 {right}원을 쓴다.", f"The project costs {wrong:,} won."
    hits: list[Hit] = list(compare_numbers(pair(source, target), **NUMBER_TABLES))
    assert bool(hits) == (right != wrong)
    for better in fixed(source, target, "en"):
        assert list(compare_numbers(pair(source, better), **NUMBER_TABLES)) == []
    back = f"The project costs {right:,} won.", f"사업비 {wrong:,}원을 쓴다."
    for better in fixed(*back, "ko"):
        assert list(compare_numbers(pair(better, back[0], source="en"), **NUMBER_TABLES)) == []


@each(
    ("korean", "english", "into"),
    [
        ("하루 걸렸다.", "It took two days.", "en"),  # one day, two days
        ("이틀 걸렸다.", "It took one day.", "en"),
        ("1명이 왔다.", "Two people came.", "en"),
        ("영하 5도였다.", "It was minus 4 degrees.", "en"),
        ("3을 샀다.", "He bought 4.", "ko"),  # 4를
        ("그는 셋을 가졌다.", "He has two.", "ko"),
    ],
)
def test_more_than_another_number_would_have_to_be_written(korean: str, english: str, into: str) -> None:
    assert fixed(*((korean, english) if into == "en" else (english, korean)), into) == []
