"""What goes up on one side and down on the other, by the one amount that stands beside both."""

from __future__ import annotations

from each import each
from shipped import NEGATION, OPPOSITES
from toy import pair

from qa_lint.facts.polarity.amounts.moved_amounts import read_moved_amounts


def moved(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_moved_amounts(pair(korean, english), OPPOSITES, NEGATION)
    return [(korean[slice(*one.korean.span)], english[slice(*one.english.span)]) for one in found]


@each(
    ("korean", "english"),
    [
        ("점유율은 4% 내렸다.", "The share rose by 4 percent."),
        ("점유율은 4%포인트 내렸다.", "The share rose by 4 percentage points."),
        ("값은 4원 내렸다.", "The price rose by 4 won."),
        ("수위는 4m 내렸다.", "The level rose by 4 meters."),
        ("순위는 4 내렸다.", "The rank rose by 4."),
    ],
)
def test_each_kind_of_amount(korean: str, english: str) -> None:
    assert moved(korean, english) == [("내렸", "rose")]


BETWEEN = """
가량 | 정도 | 이상 | 넘게 | 가까이 | 씩 | 로 | 까지 | 더 | 각각 | 소폭 | 크게 | 가량 더 | 까지 소폭
"""


@each("between", BETWEEN.strip().split(" | "))
def test_what_stands_between_a_korean_amount_and_its_verb(between: str) -> None:
    glued = (
        "" if between in ("가량", "정도", "이상", "넘게", "가까이", "씩", "로", "까지", "가량 더", "까지 소폭") else " "
    )
    assert moved(f"매출은 7%{glued}{between} 줄었다.", "Sales grew 7 percent.") == [("줄었", "grew")]
    assert moved(f"매출은 7%{glued}{between} 넓게 줄었다.", "Sales grew 7 percent.") == []


BEFORE = """
by 7%; to 7%; by a 7%; about 7%; by around 7%; nearly 7%; almost 7%; some 7%; over 7%; more than 7%; less than 7%
by as much as 7%; roughly 7%; to an 7%
"""


@each("before", BEFORE.replace("\n", "; ").strip("; ").split("; "))
def test_what_stands_between_an_english_verb_and_its_amount(before: str) -> None:
    assert moved("매출은 7% 줄었다.", f"Sales grew {before}.") == [("줄었", "grew")]
    assert moved("매출은 7% 줄었다.", f"Sales grew widely {before}.") == []


@each("money", ["US$7", "$7", "KRW 7", "₩7", "€7", "£7"])
def test_a_currency_before_its_amount(money: str) -> None:
    korean = {"$": "달러", "W": "원", "₩": "원", "€": "유로", "£": "파운드"}
    unit = next(name for mark, name in korean.items() if mark in money)
    assert moved(f"값은 7{unit} 줄었다.", f"The price grew {money}.") == [("줄었", "grew")]


@each("fall", ["a 7% rise", "a 7% annual rise", "a 7% year-on-year rise", "7% more growth", "a 7% monthly rise",
               "a 7% overall rise", "a 7% net rise", "a rise of 7%"])  # fmt: skip
def test_a_noun_beside_its_amount(fall: str) -> None:
    assert [here for here, _ in moved("매출은 7% 줄었다.", f"Sales saw {fall}.")] == ["줄었"]


@each(
    ("korean", "english"),
    [
        # what goes down as something else goes up
        *((f"{thing} 4원 내렸다.", "The figure rose by 4 won.") for thing in
          ("환율은", "달러당", "엔당", "유로당", "적자는", "손실은", "수익률은")),
        # an amount of which there are two, or two of which one goes up; in words, or of a place in a row
        ("수출은 5% 늘고 수입은 5% 줄었다.", "Exports fell 5 percent and imports rose 5 percent."),
        ("매출은 반으로 줄었다.", "Sales grew by half."),
        ("그는 4위로 내려갔다.", "He rose to 4th."),
        # another amount, none beside it, the same, and one with a no
        ("매출은 4% 줄었다.", "Sales grew by 5 percent."),
        ("매출이 줄어 4%를 잃었다.", "Sales grew by 4 percent."),
        ("매출은 4% 줄었다.", "Sales fell by 4 percent."),
        ("매출은 4% 줄지 않았다.", "Sales grew by 4 percent."),
    ],
)  # fmt: skip
def test_what_may_be_so(korean: str, english: str) -> None:
    assert moved(korean, english) == []


def test_of_several_amounts_each_is_held_against_its_own() -> None:
    korean = "수출은 5% 늘고 수입은 3% 줄었다."
    assert moved(korean, "Exports rose 5 percent and imports rose 3 percent.") == [("줄었", "rose")]
    assert moved(korean, "Imports fell 3 percent and exports fell 5 percent.") == [("늘고", "fell")]
    assert moved(korean, "Exports rose 5 percent and imports fell 3 percent.") == []
