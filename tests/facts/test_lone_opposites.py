"""Opposites that are all that is left of a pair, and two noes for one."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.contraries.lone_opposites import read_lone_opposites
from qa_lint.facts.polarity.denials.double_denials import read_halved_denials


def opposite(korean: str, english: str) -> bool:
    return read_lone_opposites(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY) != ()


def halved(korean: str, english: str) -> bool:
    return read_halved_denials(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY) != ()


KOREAN_THEN = """
이전, 예전, 종전, 전, 과거, 평소, 작년, 지난해, 지난달, 어제, 어느 때, 그 어느 때, 예상, 예상했던 것, 기대,
기대했던 것, 생각했던 것, 우려, 우려했던 것, 당초, 예정
"""
ENGLISH_THEN = """
before, ever, usual, previously, yesterday, it was, it used, they were, they used, in the past, expected, anticipated,
we thought,
they had feared, planned, scheduled, imagined, forecast, expectations, last year, last month, last week, a year ago,
a month ago,
a week earlier, an hour
"""


@each("then", KOREAN_THEN.strip().split(", "))
def test_what_is_held_against_itself_at_another_time_in_korean(then: str) -> None:
    assert opposite(f"값이 {then}보다 비싸다.", "The price is cheaper than before.")
    assert not opposite("값이 그 집보다 비싸다.", "The price is cheaper than before.")


@each("then", [then for then in ENGLISH_THEN.replace("\n", " ").strip().split(", ") if then != "an hour"])
def test_what_is_held_against_itself_at_another_time_in_english(then: str) -> None:
    assert opposite("값이 전보다 비싸다.", f"The price is cheaper than {then}.")
    assert not opposite("값이 전보다 비싸다.", "The price is cheaper than that house.")


@each("alone", ["아무도", "아무것도", "아무런 것도", "누구도", "하나도", "한 번도", "한번도", "전혀", "결코"])
def test_what_stands_only_beside_a_no(alone: str) -> None:
    assert not opposite(f"그 말을 {alone} 몰랐다.", "That was unknown to everyone.")


@each(
    "twice",
    [
        "is not without",
        "is never without",
        "isn't without",
        "isn’t without",
        "wasn't entirely without",
        "is not quite so without",
    ],
)
def test_two_english_noes_for_one(twice: str) -> None:
    assert halved("그 제안은 비판이 없다.", f"The proposal {twice} criticism.")
    assert not halved("그 제안은 비판이 없지 않다.", f"The proposal {twice} criticism.")
    assert not halved("그 제안은 비판이 없다.", "The proposal is without criticism.")


SOME = """
only, just, but, even, all, every, everyone, entirely, completely, fully, always, help, avoid, avoiding, resist,
choice, other, else, option
"""


@each("some", SOME.strip().split(", "))
def test_what_is_so_of_some_alone(some: str) -> None:
    assert halved("그 제안은 문제가 없는 것은 아니다.", "The proposal has no problems.")
    assert not halved("그 제안은 문제가 없는 것은 아니다.", f"The proposal has no problems {some}.")
