"""Times from now that the translation turns round."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.polarity.times.times_from_now import read_turned_times


def turned(korean: str, english: str) -> list[tuple[str, str]]:
    return [
        (korean[slice(*found.korean)], english[slice(*found.english)])
        for found in read_turned_times(pair(korean, english))
    ]


@each(
    ("korean", "english", "here", "there"),
    [
        ("기차는 3일 후에 출발한다.", "The train left three days ago.", "3일 후에", "three days ago"),
        ("두 시간 뒤 회의가 있다.", "There was a meeting two hours ago.", "두 시간 뒤", "two hours ago"),
        ("10분 후면 끝난다.", "It ended 10 minutes ago.", "10분 후면", "10 minutes ago"),
        ("세션이 10분 전에 만료되었다.", "The session will expire in 10 minutes.", "10분 전에", "in 10 minutes"),
        ("가게는 5년 전 문을 닫았다.", "The shop will close in about five years.", "5년 전", "in about five years"),
        ("3개월 전에 시작했다.", "It starts three months from now.", "3개월 전에", "three months from now"),
        ("3년 전쯤 이사했다.", "We move three years later.", "3년 전쯤", "three years later"),
        ("지난 3년간 늘었다.", "It will grow over the next three years.", "지난 3년간", "next three years"),
        ("앞으로 5년간 투자한다.", "It was invested over the past five years.", "앞으로 5년간", "past five years"),
        ("향후 2주 동안 쉰다.", "They rested in the last two weeks.", "향후 2주", "last two weeks"),
        ("오는 월요일에 문을 연다.", "It opened last Monday.", "오는 월요일", "last Monday"),
        ("지난주 금요일에 만났다.", "We meet next Friday.", "지난주 금요일", "next Friday"),
        ("기차는 3일 전에 떠났다.", "In three days the train will leave.", "3일 전에", "In three days"),
        ("앞으로 3년간 늘어난다.", "Last three years saw growth.", "앞으로 3년간", "Last three years"),
        ("다음 주말에 눈이 온다.", "It snowed last weekend.", "다음 주말", "last weekend"),
        ("지난가을에 심었다.", "It is planted next autumn.", "지난가을", "next autumn"),
    ],
)
def test_a_time_from_now_that_is_turned_round(korean: str, english: str, here: str, there: str) -> None:
    assert turned(korean, english) == [(here, there)]


DAYS = "월 Monday, 화 Tuesday, 수 Wednesday, 목 Thursday, 금 Friday, 토 Saturday, 일 Sunday"


@each("day", DAYS.split(", "))
def test_each_day_of_the_week(day: str) -> None:
    korean, english = day.split()
    found = turned(f"다음 주 {korean}요일에 문을 연다.", f"It opened last {english}.")
    assert found == [(f"다음 주 {korean}요일", f"last {english}")]
    assert turned(f"다음 주 {korean}요일에 문을 연다.", f"It opens next {english}.") == []


@each(
    ("korean", "english"),
    [
        ("기차는 3일 후에 출발한다.", "The train leaves in three days."),
        ("기차는 3일 전에 출발했다.", "The train left three days ago."),
        # another amount, or one of which there are two
        ("기차는 3일 후에 출발한다.", "The train left two days ago."),
        ("기차는 3일 전에 오고 3일 후에 간다.", "The train came three days ago and goes in three days."),
        ("3년 후와 3년 전이 다르다.", "It is not as it was three years ago."),
        # what may say as much
        ("결혼한 지 3년 뒤였다.", "It was three years after the wedding, which was three years ago."),
        ("출발 3일 전에 알린다.", "We tell you three days before you leave."),
        ("3년 전 이후 가장 많다.", "It is the most in the past three years."),
        ("3년 전보다 많다.", "It is the most for the first time in three years."),
        ("3일 전에 마쳐야 한다.", "It must be done by then, in three days."),
        ("이번 주말에 이겼다.", "They won last weekend."),
        ("지난 월요일과 오는 월요일에 연다.", "It opened last Monday and opens in a week."),
        ("지난 월요일에 왔고 다음 주말에 간다.", "They came last Monday and go next weekend."),
        # what is no such word
        ("2025년 전면 도입한다.", "It is introduced fully in 2025."),
        ("3일 전국에 비가 온다.", "It rains all over the country in three days."),
        ("3일 동안 간다.", "It goes on and was begun three days ago."),
    ],
)
def test_what_may_be_meant(korean: str, english: str) -> None:
    assert turned(korean, english) == []


SEASONS = {
    "주말": "weekend", "월요일": "Monday", "화요일": "Tuesday", "수요일": "Wednesday", "목요일": "Thursday",
    "금요일": "Friday", "토요일": "Saturday",
    "일요일": "Sunday", "봄": "spring", "여름": "summer", "가을": "fall", "겨울": "winter",
}  # fmt: skip


@each(("korean", "english"), [*SEASONS.items(), ("가을", "autumn")])
def test_each_day_and_season_that_is_over_or_to_come(korean: str, english: str) -> None:
    for over in ("지난 ", "지난", "지난주 "):
        for coming in ("next", "coming", "upcoming"):
            assert turned(f"{over}{korean}에 쉰다.", f"They rest {coming} {english}.")
    for coming in ("다음 ", "다음주 ", "다음 주 ", "오는 ", "다가오는 ", "내주 "):
        for over in ("last", "past"):
            assert turned(f"{coming}{korean}에 쉰다.", f"They rested {over} {english}.")
        assert turned(f"{coming}{korean}에 쉰다.", f"They rest next {english}.") == []


@each("behind", ["", "에", "에는", "에도", "쯤", "부터", "까지", "의", "인"])
def test_what_stands_behind_after_and_before(behind: str) -> None:
    assert turned(f"기차는 3일 후{behind} 온다.", "The train came three days ago.")
    assert turned(f"기차는 3일 뒤{behind} 온다.", "The train came three days or so ago.")
    assert turned(f"기차는 3일 이후{behind} 온다.", "The train came three days ago.")
    assert turned(f"기차는 3일 전{behind} 왔다.", "The train comes in three days.")


@each(
    "in_",
    ["in", "in just", "in only", "in about", "in around", "in another", "in roughly", "in exactly", "in approximately"],
)
def test_how_english_says_that_it_is_still_to_come(in_: str) -> None:
    assert turned("기차는 3일 전에 왔다.", f"The train comes {in_} three days.")


@each("later", ["from now", "from today", "hence", "later"])
def test_what_english_says_behind_it(later: str) -> None:
    assert turned("기차는 3일 전에 왔다.", f"The train comes three days {later}.")


@each(("over", "coming"), [("지난", "next"), ("지난", "coming"), ("지난", "following")])
def test_an_amount_of_time_that_is_over(over: str, coming: str) -> None:
    assert turned(f"{over} 3년간 늘었다.", f"It grows over the {coming} three years.")


@each(("coming", "over"), [("앞으로", "past"), ("향후", "last"), ("앞으로", "previous"), ("향후", "preceding")])
def test_an_amount_of_time_that_is_to_come(coming: str, over: str) -> None:
    assert turned(f"{coming} 3년간 늘린다.", f"It grew over the {over} three years.")


BEFORE = """
ago, before, earlier, prior, previous, previously, since, past, last, first, ahead, by, until, till, back, once, over
"""
AFTER = "later, after, afterwards, following, from now, hence, since, subsequent, subsequently"


@each("before", BEFORE.strip().split(", "))
def test_what_may_say_before_in_another_way(before: str) -> None:
    assert turned("기차는 3일 전에 왔다.", f"The train comes in three days, {before}.") == []


@each("after", AFTER.split(", "))
def test_what_may_say_after_in_another_way(after: str) -> None:
    assert turned("기차는 3일 후에 온다.", f"The train came three days ago, {after}.") == []
