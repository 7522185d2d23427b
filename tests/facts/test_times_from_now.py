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
        ("다음 주말에 눈이 온다.", "It snowed last weekend.", "다음 주말", "last weekend"),
        ("지난가을에 심었다.", "It is planted next autumn.", "지난가을", "next autumn"),
    ],
)
def test_a_time_from_now_that_is_turned_round(korean: str, english: str, here: str, there: str) -> None:
    assert turned(korean, english) == [(here, there)]


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
