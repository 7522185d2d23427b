"""What is grown or made somewhere, in one word with the name of the place."""

from __future__ import annotations

from compared import assert_told_in_the_place_of, kinds
from each import each


@each(
    ("korean", "english", "own", "other"),
    [
        ("전주비빔밥을 먹었다.", "We ate {} bibimbap.", "Jeonju", "Jinju"),
        ("춘천막국수를 먹었다.", "We ate {} makguksu.", "Chuncheon", "Sokcho"),
        ("성주참외는 달다.", "Melons from {} are sweet.", "Seongju", "Sangju"),
        ("안동소주를 마셨다.", "We drank {} soju.", "Andong", "Yeongju"),
        # of counties, of an island, and of a district in a city
        ("순창고추장은 맛이 깊다.", "{} gochujang has a deep flavor.", "Sunchang", "Damyang"),
        ("보성녹차는 향이 좋다.", "{} green tea smells good.", "Boseong", "Hadong"),
        ("제주감귤은 달다.", "{} tangerines are sweet.", "Jeju", "Namhae"),
        ("기장미역은 두껍다.", "{} seaweed is thick.", "Gijang", "Suyeong"),
    ],
)
def test_another_place(korean: str, english: str, own: str, other: str) -> None:
    assert_told_in_the_place_of(korean, english, own, other)


@each(
    ("korean", "english"),
    [
        ("전주비빔밥을 진주에서 먹었다.", "We ate bibimbap in Jinju."),  # which Korean has, too
        ("전주비빔밥과 나주배를 샀다.", "We bought bibimbap and Naju pears."),
        ("전주비빔밥을 팔았다.", "They sold bibimbap."),
        ("대구사과를 부산에서 판다.", "Apples are sold in Busan."),
    ],
)
def test_no_other_place(korean: str, english: str) -> None:
    assert "wrong" not in kinds((korean, english))
