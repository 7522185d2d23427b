"""Names before the same kind of thing on both sides."""

from __future__ import annotations

import pytest
from compared import compared, kinds
from each import each


@pytest.mark.parametrize(
    ("korean", "english", "hangul", "right", "wrong"),
    [
        ("한들대 총장이 사과했다.", "The president of {} University apologized.", "한들", "Handeul", "Saetbyeol"),
        ("파노라마은행은 지점을 줄인다.", "{} Bank will close branches.", "파노라마", "Panorama", "Meridian"),
        ("은하중학교 학생들이 왔다.", "The students of {} Middle School came.", "은하", "Eunha", "Jungang"),
        ("도라지문화재단이 왔다.", "The {} Cultural Foundation came.", "도라지", "Doraji", "Mindeulle"),
        ("두메운수는 막차를 늘린다.", "{} Transport will run late buses.", "두메", "Dume", "Nuri"),  # often seen
        ("단빛물산이 사람을 뽑는다.", "{} Trading is hiring.", "단빛", "Danbit", "Danbat"),  # but for a vowel
        ("모란문화재단이 왔다.", "The {} Cultural Foundation came.", "모란", "Moran UK", "Jangmi UK"),  # UK is mute
    ],
)  # fmt: skip
def test_another_name_of_the_same_kind(korean: str, english: str, hangul: str, right: str, wrong: str) -> None:
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["name"], hit.values["given"]) == ("wrong", hangul, wrong)


@each(
    ("korean", "english"),
    [
        ("은하중학교 학생들이 나무를 심었다.", "The students of Galaxy Middle School planted trees."),  # what it means
        ("시립도서관이 문을 열었다.", "The City Library has opened."),
        ("한들대와 샛별대가 겨룬다.", "Saetbyeol University will play Handeul University."),
        ("김민수재단이 장학생을 뽑는다.", "The Minsoo Kim Foundation is choosing scholars."),
        ("도서관은 한들대 옆에 있다.", "The Saetbyeol Library is next to the campus."),  # of another kind
        ("Kaia 지원재단이 문을 열었다.", "The Kaia Foundation has opened."),  # as Korean has it in Latin letters
    ],
)
def test_what_is_called_so_for_a_reason(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
