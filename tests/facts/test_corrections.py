"""Not this but that, and not only this but also that, where English has lost its "not"."""

from __future__ import annotations

import pytest
from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.corrections import read_lost_corrections


def told(korean: str, english: str) -> list[tuple[str, str]]:
    both = pair(korean, english)
    found = read_lost_corrections(both, NEGATION, WORDS, DICTIONARY)
    return [(korean[slice(*one.denial)], english[slice(*one.statement)]) for one in found]


@pytest.mark.parametrize(
    ("korean", "right", "wrong", "no", "said"),
    [
        (
            "그는 이번 대회에 선수가 아니라 코치로 참가했다.",
            "He took part in this event not as a player but as a coach.",
            "He took part in this event as a player but as a coach.",
            "선수가 아니",
            "player but",
        ),
        (
            "시는 예산을 늘렸을 뿐만 아니라 인력도 늘렸다.",
            "The city not only raised the budget but also hired more staff.",
            "The city only raised the budget but also hired more staff.",
            "뿐만 아니라",
            "only raised the budget but also",
        ),
        (
            "이 앱은 무료일 뿐 아니라 광고도 없다.",
            "The app is not only free but also has no ads.",
            "The app is only free but also has no ads.",
            "뿐 아니라",
            "only free but also",
        ),
    ],
)
def test_a_not_that_is_lost(korean: str, right: str, wrong: str, no: str, said: str) -> None:
    assert not told(korean, right)
    assert told(korean, wrong) == [(no, said)]


@each(
    ("korean", "english"),
    [
        ("이것은 끝이 아니라 시작이다.", "This may look like the end, but it is the beginning."),
        ("이것은 끝이 아니라 시작이다.", "It is the beginning rather than the end."),
        ("그는 화가가 아니라 시인이었다.", "People took him for a painter, but he was a poet."),
        ("문제는 돈이 아니라 시간이다.", "Money is fine, but time is the problem."),
        ("문제는 돈이 아니라 시간이다.", "The problem is no longer money but time."),
        (
            "종전에는 중증 환자에게만 적용됐으나 이제 경증 환자뿐 아니라 의심 환자에게도 적용된다.",
            "It used to apply only to severe cases, but now it applies not only to mild but also to suspected ones.",
        ),
        ("자전거만 있는 것이 아니라 버스도 있다.", "There are buses, too."),
    ],
)
def test_what_is_corrected_in_another_way(korean: str, english: str) -> None:
    assert not told(korean, english)


@pytest.mark.parametrize(
    ("korean", "right", "wrong", "no", "said"),
    [
        (
            "공사가 늦어진 것은 비 때문만은 아니다.",
            "The delay in the work is not just because of the rain.",
            "The delay in the work is just because of the rain.",
            "만은 아니",
            "is just",
        ),
        (
            "걱정되는 것은 비용만이 아니라고 주민들은 말한다.",
            "Residents say the worry isn't only the cost.",
            "Residents say the worry is only the cost.",
            "만이 아니",
            "is only",
        ),
    ],
)
def test_what_is_not_so_alone(korean: str, right: str, wrong: str, no: str, said: str) -> None:
    assert not told(korean, right)
    assert told(korean, wrong) == [(no, said)]


@each(
    ("korean", "english"),
    [
        ("걱정되는 것은 비용만이 아니다.", "The cost is only one of our worries."),
        ("걱정되는 것은 비용만이 아니다.", "The cost is just the beginning of our worries."),
        ("걱정되는 것은 비용만이 아니다.", "The cost is merely a small worry; there are others."),
        ("걱정되는 것은 비용만이 아니다.", "Is the worry only the cost?"),
        ("걱정되는 것은 비용뿐이다.", "The worry is only the cost."),
    ],
)
def test_what_says_that_there_is_more(korean: str, english: str) -> None:
    assert not told(korean, english)


@each(
    ("english", "is_told"),
    [
        ("He took part as a player in the very long and cold race here but as a coach.", True),
        ("He took part as a player in the very long and cold race right here but as a coach.", False),
        ("He took part as a player but in the very long and cold race as coach.", True),
        ("He took part as a player but in the very long and cold race here as coach.", False),
    ],
)
def test_how_many_words_on_either_side_a_but_joins(english: str, is_told: bool) -> None:
    assert (told("그는 선수가 아니라 코치로 참가했다.", english) != []) == is_told


def test_what_seems_so_in_another_part_of_the_text() -> None:
    """A word of seeming is an answer only beside what is corrected."""
    korean = "그가 무언가를 기대했다면, 그것은 대기업이 아니라 가족 회사였다는 점을 알아야 한다."
    assert told(korean, "If he expected something, he has to know that it was a large company but a family firm.") == [
        ("대기업이 아니", "large company but")
    ]
