"""Befores and afters that are said of nothing, of what is done, or of one thing beyond doubt, beside others."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.times.order import denies_the_other_time, read_reversed_order

TABLES = OPPOSITES, NEGATION, WORDS, DICTIONARY


def reversed_in(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_reversed_order(pair(korean, english), *TABLES)
    return [(korean[slice(*one.korean.span)], english[slice(*one.english.span)]) for one in found]


@each(
    ("korean", "english", "told"),
    [
        # said of nothing: before that
        (
            "이전에 말을 타 본 적이 없는 사람이 더 자주 떨어진다.",
            "A rider who has never been on a horse after is more likely to fall off.",
            ("이전에", "after is"),
        ),
        (
            "`count`는 이전에 정한 값과 다릅니다.",
            "`count` differs from the value we set after.",
            ("는 이전에", "after"),
        ),
        ("누나도 이전에 거기 살았습니다.", "My sister, too, lived there after.", ("누나도 이전에", "after")),
        # of what is done, be the verb a word with an opposite or not
        ("잠자리에 들기 전 물을 드세요.", "Drink water after going to bed.", ("들기 전", "after going")),
        ("먹기 전 손을 씻으세요.", "Wash your hands after eating.", ("먹기 전", "after eating")),
        # of a clause that ends where another subject begins
        ("파일을 만든 뒤에 오류를 고친다.", "Before we create files they fix errors.", ("만든 뒤에", "Before we")),
        ("파일을 만들기 전에 오류를 고친다.", "After we create files we fix errors.", ("만들기 전", "After we")),
        ("표를 사기도 전에 막이 올랐다.", "The curtain rose after we bought the tickets.", ("사기도 전에", "after we")),
        # of one thing beyond doubt, though a then or a when stands in the text as well
        (
            "그런 다음 창을 닫았습니다. 정기 점검 후 온도를 기록했습니다.",
            "We then closed the window and recorded the temperature before the regular check.",
            ("점검 후", "before the regular"),
        ),
        (
            "은퇴한 후 그는 아이들을 가르칠 때 쓸 책을 썼다.",
            "Before his retirement he wrote books to use when he taught children.",
            ("은퇴한 후", "Before his retirement"),
        ),
        # of what is done by a label, which ends in the sign
        ("필터를 지우기 전에", "After deleting the filter", ("지우기 전", "After deleting")),
        # of what was so before that, whatever stands before it
        ("버튼이 이전과 같이 움직입니다.", "The button moves as after.", ("이전", "after")),
        ("또한 이전과 마찬가지로 줄을 하나 더합니다.", "We also add a line, as we did after.", ("이전", "after")),
        # of where something stands
        ("쉼표 뒤의 빈칸은 지웁니다.", "The blank before the comma is deleted.", ("쉼표 뒤의", "before the comma")),
        # beside the following line, which says not when but which
        (
            "그런 다음 아래 줄을 목록에 더합니다.",
            "Before that, we add the following line to the list.",
            ("그런 다음", "Before that"),
        ),
    ],
)
def test_a_turned_order_is_told(korean: str, english: str, told: tuple[str, str]) -> None:
    assert reversed_in(korean, english) == [told]


@each(
    ("korean", "english"),
    [
        ("먹기 전 손을 씻으세요.", "Wash your hands before eating."),
        ("손을 씻은 뒤 먹어라.", "Wash your hands before eating."),
        ("누나도 이전에 거기 살았습니다.", "My sister, too, lived there before."),
        # who was somebody, and all of them
        ("발표는 이용기 전 대표가 했다.", "The former head spoke after Lee."),
        (
            "점검을 마친 뒤 확인하기 전 직원이 나갔다.",
            "Having done the check, all of the staff left before it was confirmed.",
        ),
        ("휴가 이전과 달리 줄이 길었다.", "The line was long, unlike before the holiday."),
        ("다른 것은 모두 이전과 같이 움직입니다.", "Everything else moves as it did before."),
        ("수술 뒤의 통증은 이틀 전보다 줄었다.", "The pain following the operation was less than two days before."),
        ("그다음 토요일에는 개막 전에 문을 열었다.", "The following Saturday the doors opened before the premiere."),
        # a then that answers one of two
        ("그런 다음 저장하기 전에 이름을 고치세요.", "Then change the name before you save it."),
    ],
)
def test_what_says_the_same_in_another_order_is_silent(korean: str, english: str) -> None:
    assert not reversed_in(korean, english)


GOES_ON = "is are was were has have had will would can could may must should in on at with than"


@each("behind", GOES_ON.split())
def test_an_after_that_is_said_of_nothing(behind: str) -> None:
    korean = "이전에 말을 타 본 적이 없는 사람이 더 자주 떨어진다."
    assert reversed_in(korean, f"A rider who has never been on a horse after {behind} likely to fall off.")


@each(
    ("korean", "english", "denied"),
    [
        # not before, and after
        ("식사 전에는 복용하지 마십시오.", "Take it after meals.", True),
        ("식사 전에 복용하십시오.", "Take it after meals.", False),
        ("식사 후에 복용하십시오.", "Do not take it before meals.", True),
        ("식사 전에는 주지 않는다.", "It is given only after meals.", True),
        # another verb, a no before the sign, a no of either side, and a word that says one
        ("식사 전에는 웃지 마십시오.", "Take it after meals.", False),
        ("웃지 않고 식사 전에 복용하십시오.", "Take it after meals.", False),
        ("식사 전에는 복용하지 마십시오.", "Never take it after meals.", False),
        ("식사 전에는 복용하지 마십시오.", "Refuse to take it after meals.", False),
        # what is not done before is told of what is done after, whatever verb stands behind
        ("마감 전에 내지 않은 서류는 버린다.", "Papers submitted after the deadline are thrown away.", True),
        ("마감 전에 낸 서류는 버린다.", "Papers submitted after the deadline are thrown away.", False),
        # eight words, and nine
        ("식사 전에는 이 약을 물과 함께 주지 마십시오.", "Give it after meals.", True),
        ("식사 전에는 이 약을 물과 함께 절대 주지 마십시오.", "Give it after meals.", False),
    ],
)
def test_what_is_denied_before_and_so_after(korean: str, english: str, denied: bool) -> None:
    assert denies_the_other_time(pair(korean, english), *TABLES) is denied
    if not denied:
        assert reversed_in(korean, english) != []
