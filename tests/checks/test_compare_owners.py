from __future__ import annotations

import pytest
from compared import DICTIONARY
from toy import pair
from worded import told

from qa_lint.checks.compare_owners import compare_owners
from qa_lint.training.word_alignment import learn_word_pairs

WORDS = learn_word_pairs(
    [
        ("서울 날씨", "weather Seoul"),
        ("부산 날씨", "weather Busan"),
        ("서울 하늘", "sky Seoul"),
        ("부산 하늘", "sky Busan"),
        ("대전 날씨", "weather Daejeon"),
        ("대전 하늘", "sky Daejeon"),
    ]
)


def compare(korean: str, english: str, swapped: bool = False) -> list[tuple[str, str, str]]:
    return told(compare_owners(pair(korean, english, "en" if swapped else "ko"), words=WORDS, dictionary=DICTIONARY))


@pytest.mark.parametrize(
    ("korean", "english", "source", "target"),
    [
        ("서울은 30도, 부산은 25도였다.", "It was 25 degrees in Seoul and 30 degrees in Busan.",
         "서울은 30도, 부산은 25도", "25 degrees in Seoul and 30 degrees"),
        ("A사는 400명, B사는 200명을 뽑는다.", "A will hire 200 people, and B 400.",
         "A사는 400명, B사는 200명", "200 people, and B 400"),
        ("서울 약 13명, 부산 총 15명이다.", "Seoul sent 15 and Busan 13.",
         "서울 약 13명, 부산 총 15명", "15 and Busan 13"),
        # what only the dictionary translates, and numbers in words
        ("입장료는 어른 1만 2천 원, 어린이 8천 원이다.", "It is 8,000 won for adults and 12,000 won for children.",
         "어른 1만 2천 원, 어린이 8천 원", "8,000 won for adults and 12,000 won"),
        ("밀가루 두 컵과 물 세 컵을 쓰세요.", "Use three cups of flour and two cups of water.",
         "밀가루 두 컵과 물 세 컵", "three cups of flour and two"),
    ],
)  # fmt: skip
def test_figures_that_changed_places(korean: str, english: str, source: str, target: str) -> None:
    found = compare(korean, english)
    assert found == [("exchanged", source, target)]
    assert compare(korean, english, swapped=True) == [(kind, b, a) for kind, a, b in found]


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("서울은 30도, 부산은 25도였다.", "It was 30 degrees in Seoul and 25 degrees in Busan."),
        ("서울은 30도, 부산은 25도였다.", "It was 25 degrees in Busan and 30 degrees in Seoul."),
        ("서울은 30도, 부산은 25도였다.", "Seoul and Busan had 30 and 25 degrees."),
        ("시즌 32경기에 나와 홈런 10개를 쳤다.", "He had 32 games and 10 home runs last season."),
        ("밀가루 두 컵과 물 세 컵을 쓰세요.", "Use three cups of water and two cups of flour."),
        ("서울은 30도였다. 부산은 25도였다.", "It was 25 degrees in Seoul. It was 30 degrees in Busan."),
        ("서울은 30도, 인천은 25도였다.", "It was 25 degrees in Seoul and 30 degrees in Incheon."),
        ("서울은 30도, 부산은 30도였다.", "It was 30 degrees in Seoul and 30 degrees in Busan."),
        ("서울은 30도, 부산은 25명이다.", "It was 25 people in Seoul and 30 degrees in Busan."),
    ],
)
def test_what_says_nothing_of_an_exchange(korean: str, english: str) -> None:
    assert compare(korean, english) == []
    assert compare(korean, english, swapped=True) == []


@pytest.mark.parametrize("beside", ["약", "총", "모두", "각각", "무려", "최대", "최소"])
def test_a_word_may_stand_between_an_owner_and_its_figure(beside: str) -> None:
    korean = f"서울 {beside} 13명, 부산 {beside} 15명이다."
    assert compare(korean, "Seoul sent 13 and Busan 15.") == []
    assert [kind for kind, _, _ in compare(korean, "Seoul sent 15 and Busan 13.")] == ["exchanged"]
