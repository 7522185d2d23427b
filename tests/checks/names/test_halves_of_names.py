"""One half of a foreign name that is read, and what stands in the place of the other one."""

from __future__ import annotations

import pytest
from compared import compared, kinds
from each import each
from worded import told

KOREAN = "그날 세르지오 가르시아가 이겼다."


def test_another_given_name_beside_the_right_family_name() -> None:
    assert not kinds((KOREAN, "That day Sergio Garcia won."))
    assert told(compared((KOREAN, "That day Marcus Garcia won."))) == [("wrong", "세르지오", "Marcus")]


@each(
    "english",
    [
        "That day Mr. Garcia won.",
        "That day the Spaniard Garcia won.",  # somebody of a people
        "That day British Garcia won.",
        "That day Bo Garcia won.",  # in short, of what no table has
        "When Garcia won, they cheered.",  # the first word of a sentence
    ],
)
def test_what_is_no_given_name_stands_for_none(english: str) -> None:
    assert not kinds((KOREAN, english))


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("로시 클럽은 어제 이겼다.", "Rossi Athletic won yesterday."),
        ("그는 로시 클럽에 갔다.", "He went to the Rossi Arms."),
        ("벨리니 호텔에서 만났다.", "We met at the Bellini Palace."),  # as the house is called
        ("로시 파크에서 놀았다.", "They played in Rossi Gardens."),
    ],
)
def test_a_loanword_for_what_something_is_may_be_said_by_a_name(korean: str, english: str) -> None:
    assert not kinds((korean, english))


def test_a_name_that_korean_has_in_latin_letters_is_somebody_else() -> None:
    english = "That day Marcus Garcia won. Marcus took the picture."
    assert not kinds((f"{KOREAN} 사진은 Marcus가 찍었다.", english))


@pytest.mark.parametrize(
    ("korean", "english", "hangul", "right", "wrong"),
    [
        ("닉 폴라드 대표가 말했다.", "{} spoke as chief executive.", "폴라드", "Nick Pollard", "Nick Moon"),
        ("어제 존 스티븐스 경이 왔다.", "Sir {} came yesterday.", "스티븐스", "John Stevens", "John Ares"),
    ],
)
def test_a_given_name_of_one_syllable(korean: str, english: str, hangul: str, right: str, wrong: str) -> None:
    assert not kinds((korean, english.format(right)))
    assert told(compared((korean, english.format(wrong)))) == [("wrong", hangul, wrong.split()[1])]


@pytest.mark.parametrize(
    ("english", "found"),
    [
        ("Coach Will Rowen said the team was shocked by Rowen's death.", []),
        ("Coach Will Caroline said the team was shocked by Rowen's death.", ["wrong"]),
        ("Coach Will Caroline Rowen said the team was shocked by the death.", []),  # another half stands between
        ("Coach Will Rowen, of Caroline, said the team was shocked by the death.", []),
    ],
)
def test_a_half_that_is_read_where_korean_has_it_again(english: str, found: list[str]) -> None:
    assert kinds(("코치인 윌 로웬은 로웬의 죽음으로 팀이 충격에 빠졌다고 말했다.", english)) == found


def test_a_half_that_is_read_is_no_other_name_where_korean_has_it_once() -> None:
    english = "Coach Will Caroline said the team was shocked by Rowen's death."
    assert not kinds(("코치인 윌 로웬은 팀이 죽음으로 충격에 빠졌다고 말했다.", english))


@pytest.mark.parametrize(
    ("korean", "english", "found"),
    [
        ("파블로 에르난데스가 왔다.", "Pablo De Souza came.", ["wrong"]),
        ("요한 판더펠더가 왔다.", "Johan van der Velde came.", []),
        ("요한 린드베리가 왔다.", "Johan van der Velde came.", ["wrong"]),
        ("수피안 엘바칼리가 왔다.", "Soufiane El Bakkali came.", []),
        ("요한 린드베리가 왔다.", "Johan van came.", []),
    ],
)
def test_a_family_name_behind_small_words(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


@each("small", ["abu", "ben", "den", "der", "dos", "el", "las", "le", "los", "ten", "ter"])
def test_two_family_names_behind_small_words_in_another_order(small: str) -> None:
    korean, english = "요한 린드베리는 파블로 카르보네를 만났다.", f"Pablo {small} Velde met Johan {small} Zeid."
    assert told(compared((korean, english))) == [("wrong", "린드베리", "Zeid"), ("wrong", "카르보네", "Velde")]


@pytest.mark.parametrize(
    ("korean", "english", "found"),
    [
        ("윌리엄 루토 대통령이 왔다.", "President William Ruto came.", []),
        # a family name of two words
        ("마리오 바르가스 요사가 왔다.", "Mario Vargas Llosa came.", []),
        ("마리오 바르가스 요사가 왔다.", "Vargas Llosa came.", []),
        ("마리오 바르가스 요사가 왔다.", "Carlos Vargas Llosa came.", ["wrong"]),
        ("버질 판데이크가 왔다.", "Van Dijk came.", []),
        ("윌리엄 케냐타 케냐 대통령이 왔다.", "Kenyan President William Ruto came.", ["wrong"]),  # which Kenyan reads
        ("그는 윌리엄 대통령이라고 불린다.", "He is called President William Ruto.", []),
        ("제임스 매디슨이 다쳤다.", "James Maddison is injured.", []),
    ],
)
def test_somebody_known_in_full_with_another_family_name(korean: str, english: str, found: list[str]) -> None:
    assert kinds((korean, english)) == found


@each(
    ("korean", "english", "source", "target"),
    [
        ("조지아주 애틀랜타에서 출발했다.", "Atlanta, Florida.", "조지아주", "Florida"),
        ("오하이오주 콜럼버스에서.", "In Columbus, Texas.", "오하이오주", "Texas"),
    ],
)
def test_what_is_told_as_a_name_in_its_place_is_not_told_again_as_a_half(
    korean: str, english: str, source: str, target: str
) -> None:
    assert told(compared((korean, english))) == [("wrong", source, target)]


def test_a_placeholder_is_no_half_of_a_name() -> None:
    hits = compared(("마테오 살비니와 빅토르 오르반이 만났다.", "Matteo Salvini met Viktor {}."))
    assert [hit.kind for hit in hits] == ["missing"]


@each(
    ("korean", "english", "found"),
    [
        ("빌 게이츠가 재산을 내놓았다.", "Tom Gates gave away his fortune.", [("wrong", "빌", "Tom")]),
        ("빌 게이츠가 재산을 내놓았다.", "William Gates gave away his fortune.", []),  # whom friends call Bill
        ("빌 게이츠가 재산을 내놓았다.", "Gates gave away his fortune.", []),
        ("빌 게이츠가 멜린다와 헤어졌다.", "Bill and Melinda Gates have separated.", []),
        ("조 바이든은 델라웨어에 산다.", "Joseph Biden lives in Delaware.", []),
        ("조 바이든은 델라웨어에 산다.", "Hunter Biden lives in Delaware.", [("wrong", "조", "Hunter")]),
        ("조 바이든은 델라웨어에 산다.", "Mr. Biden lives in Delaware.", []),
        ("바이든은 델라웨어에 산다.", "Hunter Biden lives in Delaware.", []),  # Korean may speak of any of them
    ],
)
def test_another_given_name_of_somebody_known(korean: str, english: str, found: list[tuple[str, str, str]]) -> None:
    assert told(compared((korean, english))) == found
