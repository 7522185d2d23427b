"""Of what one side has most the other has least, and none that is more."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.amounts.superlatives import read_turned_degrees, says_that_none_is_more


def turned(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_turned_degrees(pair(korean, english), NEGATION, WORDS, DICTIONARY)
    return [(korean[slice(*one.korean)], english[slice(*one.english)]) for one in found]


@each(
    ("korean", "english", "told"),
    [
        ("가장 인기 있는 메뉴는 국수다.", "Noodles are the least popular dish.", ("가장 인기 있는", "least popular")),
        ("제일 안전한 길이다.", "It is the least safe road.", ("제일 안전한", "least safe")),
        ("최고로 비싼 표다.", "It is the least expensive ticket.", ("최고로 비싼", "least expensive")),
        ("가장 덜 위험한 방법이다.", "It is the most dangerous way.", ("가장 덜 위험한", "most dangerous")),
        ("제일 덜 중요한 일이다.", "It is the most important thing.", ("제일 덜 중요한", "most important")),
    ],
)
def test_the_most_for_the_least(korean: str, english: str, told: tuple[str, str]) -> None:
    assert turned(korean, english) == [told]


@each(
    ("korean", "english"),
    [
        ("가장 인기 있는 메뉴는 국수다.", "Noodles are the most popular dish."),
        ("가장 덜 위험한 방법이다.", "It is the least dangerous way."),
        ("가장 인기 있는 메뉴는 적어도 국수다.", "It is at least popular, and noodles are the most popular dish."),
        ("가장 인기 있는 메뉴는 국수가 아니다.", "Noodles are the least popular dish."),
        ("가장 인기 있는 것과 없는 것", "The most popular and the least popular"),
        ("가장 오래된 집이다.", "It is the least popular house."),
        ("더 인기 있는 메뉴는 국수다.", "Noodles are the least popular dish."),
        ("덜 위험한 방법이다.", "It is the most dangerous way."),
    ],
)
def test_the_same_of_another_quality_or_with_a_no(korean: str, english: str) -> None:
    assert turned(korean, english) == []


@each("most", ["가장", "제일", "최고로", "최고", "최대", "최다", "최장", "최저", "최소", "최초"])
def test_each_word_for_the_most_of_all(most: str) -> None:
    assert says_that_none_is_more(pair(f"이 방이 {most} 크다.", "No other room is larger."))
    assert not says_that_none_is_more(pair(f"이 방이 {most} 크다.", "It is the largest room."))
    assert not says_that_none_is_more(pair("이 방이 크다.", "No other room is larger."))


@each("none", ["No", "None", "Nothing", "Nobody", "Nowhere", "Never", "Not", "It isn't", "It hasn’t"])
def test_each_no_before_what_is_more(none: str) -> None:
    for more in ("more", "less", "fewer", "better", "worse", "larger"):
        assert says_that_none_is_more(pair("가장 크다.", f"{none} in the town is {more}."))
    for other in ("other", "ever", "over", "under", "after", "number", "member", "whether", "either", "together"):
        assert not says_that_none_is_more(pair("가장 크다.", f"{none} in the town is {other}."))
    assert not says_that_none_is_more(pair("가장 크다.", f"{none} in the town. It is larger."))


@each(
    ("korean", "is_so"),
    [
        ("이보다 더 큰 방은 없다.", True),
        ("이보다 큰 방은 없다.", True),
        ("이보다 더 큰 방은 또 없다.", True),
        ("이보다 더 큰 방은 어디에도 없다.", True),
        ("이보다 더 큰 방은 거의 없다.", True),
        ("이보다 더 큰 방이 이 세상에 없다.", True),
        ("더 큰 방은 없다.", False),
        ("이보다 더 큰 방은 많다.", False),
        ("이보다 더 큰 방을 보았고 창이 없다.", False),
    ],
)
def test_what_korean_says_by_a_no_of_what_is_more(korean: str, is_so: bool) -> None:
    for most in ("largest", "least", "most", "worst"):
        assert says_that_none_is_more(pair(korean, f"It is the {most} of all.")) == is_so
    assert not says_that_none_is_more(pair(korean, "It is a large room."))
