"""Roads of addresses and abbreviations, which both sides have in one way."""

from __future__ import annotations

from compared import compared, kinds
from each import each
from worded import told

from qa_lint.resources.name_list import ListedName

ROAD = "주소는 대학로 99이다."


def test_a_road_of_the_same_number_under_another_name() -> None:
    assert not kinds((ROAD, "The address is 99 Daehak-ro."))
    (hit,) = compared((ROAD, "The address is 99 Jong-ro."))
    assert told([hit]) == [("wrong", "대학로", "Jong-ro")]
    assert hit.values["due"] == "Daehak-ro"


def test_a_road_under_another_name_is_not_told_for_another_place_too() -> None:
    row = "주소는 테헤란로 99이다.", "The address is 99 Jong-ro, Baghdad."
    assert [(hit.kind, hit.values["given" if hit.kind == "wrong" else "name"]) for hit in compared(row)] == [
        ("wrong", "Jong-ro"), ("added", "Baghdad"),
    ]  # fmt: skip


def test_a_road_that_the_list_of_names_has_is_not_told_as_a_road_again() -> None:
    listed = [ListedName("대학로", "University Road")]
    assert not kinds((ROAD, "The address is 99 University Road."), names=listed)
    assert {hit.kind for hit in compared((ROAD, "The address is 99 Jong-ro."), names=listed)} == {"missing", "added"}


def test_a_word_beside_a_known_name_is_not_told_a_second_time() -> None:
    assert told(compared(("설정에서 Manage Staking을 누르세요.", "Press Manage Taxes in the settings."))) == [
        ("wrong", "Staking", "Taxes")
    ]
    assert told(compared(("설정에서 New Year를 누르세요.", "Press New York in the settings."))) == [
        ("wrong", "New Year", "New York")
    ]


@each(
    ("korean", "english", "found"),
    [
        ("WHO와 함께 일했다.", "They worked with the WHO.", []),
        ("WHO와 함께 일했다.", "They worked with the WTO.", [("wrong", "WHO", "WTO")]),
        ("WHO와 함께 일했다.", "They worked with the WHOS.", []),  # the one goes on as the other does
        ("WTO와 IMF는 함께 일했다.", "They worked with the OECD.", []),  # which of the two?
        ("JYP와 일했다.", "They worked with SM.", [("wrong", "JYP", "SM")]),
        ("LG와 일했다.", "They worked with SK.", [("wrong", "LG", "SK")]),
        ("AI와 일했다.", "They worked with IT.", []),  # two letters that no organisation is known by
        ("KBS와 일했다.", "They worked with LG.", []),  # nobody takes a broadcaster for a firm
        ("WTO와 일했다. 슈바르첸펠트가 왔다.", "They worked with the IMF.", []),  # it may stand for the other name
    ],
)
def test_an_abbreviation_in_the_place_of_another(korean: str, english: str, found: list[tuple[str, str, str]]) -> None:
    assert told(compared((korean, english))) == found


@each("english", ["the Massachusetts Institute of Technology", "a Moral Injury Team"])
def test_an_abbreviation_that_the_other_side_spells_out(english: str) -> None:
    assert kinds(("그는 MIT와 칼텍에서 일했다.", f"He worked at {english} and Caltech.")) == []
    assert kinds(("그는 MIT와 칼텍에서 일했다.", "He worked at the Geissler Institute and Caltech.")) == ["wrong"]


@each(
    ("korean", "english", "found"),
    [
        ("Manage Staking 메뉴를 연다.", "Open the Manage Staking menu.", []),
        ("Manage Staking 메뉴를 연다.", "Open the Manage Geissler menu.", [("wrong", "Staking", "Geissler")]),
        ("DATA_DIR는 폴더의 경로이다.", "Peel_DIR is the path of the folder.", [("wrong", "DATA", "Peel")]),
        ("Safe Relay Service를 쓴다.", "Use the Safe Relay Services.", []),  # a form of the same word
        ("Safe Relay Service를 쓴다.", "Use the safe relay service.", []),
        (
            "Safe Relay Service와 Safe Vault를 쓴다.",
            "Use the Safe Vault Service and Safe Relay.",
            [],
        ),  # in another order
        ("Alda Query(alda.lowe.com)를 쓴다.", "Use Lowe Query (alda.lowe.com).", []),  # also in its address
        ("Manage Staking 메뉴를 연다.", "Open the Control Geissler menu.", []),  # two words are others
    ],
)
def test_a_word_of_a_phrase_in_latin_letters(korean: str, english: str, found: list[tuple[str, str, str]]) -> None:
    assert told(compared((korean, english))) == found


@each(
    ("korean", "english", "found"),
    [
        ("Ctrl+C를 누르세요.", "Press Ctrl+V.", [("wrong", "Ctrl+C", "Ctrl+V")]),
        ("Ctrl + Shift + K를 누르세요.", "Press Ctrl+Shift+K.", []),
        ("USB-C 단자만 있습니다.", "It only has a USB-A port.", [("wrong", "USB-C", "USB-A")]),
        ("Ctrl+C로 복사하고 Ctrl+V로 붙입니다.", "Copy with Ctrl+C, then paste.", []),  # which is left out
        ("Ctrl+C(맥은 Cmd+C)를 누르세요.", "Press Ctrl+C, or Cmd+C on a Mac.", []),
    ],
)
def test_another_letter_behind_what_both_sides_have(
    korean: str, english: str, found: list[tuple[str, str, str]]
) -> None:
    assert told(compared((korean, english))) == found
