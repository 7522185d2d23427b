"""Floors below the ground, places where a number has fallen out, and hours of some time zone."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.floors import lost_basement
from qa_lint.facts.numbers.gaps import fits, read_gaps
from qa_lint.model import Language, Text


def basement(korean: str, english: str) -> tuple[str, str] | None:
    both = pair(korean, english)
    found = lost_basement(both.korean, both.english)
    return found and (korean[slice(*found[0])], english[slice(*found[1])])


FLOORS = """
1st floor, 2nd floor, 3rd floor, 4th floor, first floor, second floor, third floor, fourth floor, fifth floor,
sixth floor,
seventh floor, eighth floor, ninth floor, tenth floor, ground floor, first-floor, first level, first levels, floor 1,
First Floor
"""


@each("floor", FLOORS.replace("\n", " ").strip().split(", "))
def test_a_floor_that_is_not_below_the_ground(floor: str) -> None:
    for korean in ("지하 1층", "지하1층", "지하 12층", "지하 이층", "지하 십이층"):
        assert basement(f"서점은 {korean}에 있다.", f"The shop is on the {floor}.") == (korean, floor)
    assert basement("서점은 1층에 있다.", f"The shop is on the {floor}.") is None


BELOW = """
basement, basements, underground, below ground, below street level, lower level, lower levels, cellar, sublevel,
sub-level, beneath,
B1, LL
"""


@each("below", BELOW.replace("\n", " ").strip().split(", "))
def test_what_says_that_it_is_below_the_ground(below: str) -> None:
    assert basement("서점은 지하 1층에 있다.", f"The shop is on the first floor, {below}.") is None


@each("below", ["지하", "지층", "B1"])
def test_what_korean_says_is_below_the_ground(below: str) -> None:
    assert basement(f"서점은 {below} 위 1층에 있다.", "The shop is on the first basement floor.") is None
    assert basement("서점은 1층에 있다.", "The shop is on the first basement floor.") == ("1층", "first basement floor")


COUNTERS = {
    "year": "년 년간 살 세", "decade": "년대", "month": "개월 월", "week": "주 주간", "day": "일 일간",
    "hour": "시 시간", "minute": "분 분간",
    "second": "초", "percent": "% 퍼센트", "money": "달러 원", "multiple": "배",
    "length": "킬로미터 미터 센티미터 밀리미터 마일 피트 인치",
    "mass": "킬로그램 톤", "": "명 번째 마리",
}  # fmt: skip


@each(("wants", "counter"), [(wants, counter) for wants, counters in COUNTERS.items() for counter in counters.split()])
def test_a_counter_that_counts_nothing(wants: str, counter: str) -> None:
    for text in (f"모두 {counter} 있다.", f"모두 {counter}이상 있다.", f"모두 {counter}쯤 있다."):
        if counter == "%" and "% " not in text:
            continue
        assert [(text[slice(*gap.span)], gap.wants) for gap in read_gaps(Text(text, "ko"))] == [(counter, wants)]
    for before in ("3", "몇 ", "여러 ", "각 ", "매 ", "수 "):
        assert read_gaps(Text(f"모두 {before}{counter} 있다.", "ko")) == ()


@each("behind", ["째", "동안", "이상", "이하", "쯤", "정도", "간", "만에"])
def test_what_stands_behind_a_counter(behind: str) -> None:
    assert [gap.wants for gap in read_gaps(Text(f"모두 초{behind} 있다.", "ko"))] == ["second"]


@each("no", ["월 않다", "일 못 하다", "일 마라", "일 말자"])
def test_a_word_that_only_looks_like_a_counter(no: str) -> None:
    assert read_gaps(Text(f"모두 {no}", "ko")) == ()


ENGLISH = """
It fell to , as we know;
It rose to . Then it fell; It grew to ]; It took 3- hours; It took 3 -5 hours; It took 3– days; See section (b);
See chapter (b); It cost $ then; It cost € then; It cost £ then; It cost ₩ then; It rose by  percent; It rose by  %;
It took ~ hours; It took ≈ hours; It starts at and 4; It is either or 4; between and 4; from to 4; more than or 4;
It took about seconds; approximately minutes; around hours; at least kilometers; at most kilometres; every meters;
nearly metres; roughly miles; up to kilograms; within grams; about percent; about won; about dollars
"""


@each("text", [row.strip() for row in ENGLISH.replace("\n", " ").split(";") if row.strip()])
def test_where_an_english_number_has_fallen_out(text: str) -> None:
    assert [gap.wants for gap in read_gaps(Text(text, "en"))] == ["any"]


@each(
    "text",
    [
        "A five-year bond",
        "See section 3 (b)",
        "It cost $5 then",
        "It rose by 3 percent",
        "It took 3-5 hours",
        "well-timed",
        "It took ~4 hours",
        "It starts at 2 and 4, or between 3 and 4",
        "It took about 4 seconds",
        "It is about people, and from here to there",
    ],
)
def test_where_no_english_number_has_fallen_out(text: str) -> None:
    assert read_gaps(Text(text, "en")) == ()


@each(
    ("english", "korean", "fitting"),
    [
        ("Add 1/2 onion.", "양파 개를 넣으세요.", True),
        ("The second bus came.", "버스 번째 것이 왔다.", True),
        ("2019 visitors came.", "관람객 명이 왔다.", True),  # which looks like a year
        ("Prices rose by 3 percent.", "모두 명이 왔다.", False),
        ("The wall is 3 meters high.", "담의 높이는 미터 정도이다.", True),
        ("The wall is 3 meters high.", "모두 명이 왔다.", False),
        ("It opens on the 18th.", "다음 달 일 문을 연다.", True),  # a day, which English counts
        ("She came in 3rd.", "그는 초 만에 들어왔다.", False),
        ("It takes 3 hours.", "다음 달 일 문을 연다.", False),
    ],
)
def test_which_number_a_gap_is_for(english: str, korean: str, fitting: bool) -> None:
    ((quantity,), (gap,)) = Text(english, "en").fact(read_numbers), read_gaps(Text(korean, "ko"))
    assert fits(quantity, gap) == fitting


@each("zone", ["GMT", "UTC", "KST", "EST", "EDT", "PST", "BST", "CET", "kst"])
def test_four_digits_before_a_time_zone_are_a_time(zone: str) -> None:
    language: Language = "en"
    found = [(q.role, q.value) for q in read_numbers(Text(f"It begins 1430 {zone}.", language))]
    assert ("hour", 14) in found


@each("behind", ["hours", "hrs", "h"])
def test_four_digits_that_are_a_time(behind: str) -> None:
    assert ("hour", 14) in [(q.role, q.value) for q in read_numbers(Text(f"It begins 1430 {behind}.", "en"))]
    for before in ("at", "until", "by"):
        assert ("hour", 14) in [(q.role, q.value) for q in read_numbers(Text(f"It begins {before} 1430.", "en"))]
