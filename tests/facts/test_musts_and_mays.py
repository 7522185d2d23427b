"""What must be done by one side and may be done by the other, in each way to say either; and what says so besides."""

from __future__ import annotations

from itertools import product

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.contraries.modals import read_wrong_modals
from qa_lint.model import Language

MUST = ["해야 합니다", "해야 한다", "해야 할 것이다", "해야만 합니다", "해야 됩니다", "해야 된다", "해야 했다"]
MAY = ["할 수 있습니다", "할 수 있다", "할 수도 있다", "해도 됩니다", "해도 된다", "해도 돼요"]
MUST_ENGLISH = ["must", "shall", "have to", "are required to", "are obliged to", "need to"]
MAY_ENGLISH = [
    "may", "can", "are allowed to", "are permitted to", "are able to", "are free to", "are entitled to",
]  # fmt: skip
NEED_NOT = [
    "하지 않아도 됩니다",
    "하지 않아도 괜찮습니다",
    "할 필요가 없습니다",
    "할 필요는 전혀 없습니다",
    "하지 않아도 된다",
]
BANNED = ["하면 안 됩니다", "해서는 안 된다", "해선 안 돼요", "하지 말아야 합니다"]
NEED_NOT_ENGLISH = [
    "need not", "needn't", "do not have to", "don't have to", "do not need to", "are not required to",
    "aren't required to", "are not obliged to",
]  # fmt: skip
BANNED_ENGLISH = ["must not", "mustn't", "shall not", "may not", "are not allowed to", "aren't permitted to"]
LANGUAGES: tuple[Language, ...] = ("ko", "en")


def told(korean: str, english: str) -> bool:
    found = {bool(read_wrong_modals(pair(korean, english, one), NEGATION, WORDS, DICTIONARY)) for one in LANGUAGES}
    assert len(found) == 1  # whichever is the source
    return found.pop()


@each(("korean", "english"), [*product(MUST, MAY_ENGLISH), *product(MAY, MUST_ENGLISH)])
def test_the_one_for_the_other(korean: str, english: str) -> None:
    assert told(f"예약을 취소{korean}.", f"You {english} cancel the booking.")
    assert not told(f"예약을 취소{korean}.", f"You {english} confirm the seat.")  # another verb


@each(("korean", "english"), [*product(MUST, MUST_ENGLISH), *product(MAY, MAY_ENGLISH)])
def test_what_is_said_as_it_is(korean: str, english: str) -> None:
    assert not told(f"예약을 취소{korean}.", f"You {english} cancel the booking.")


@each(("korean", "english"), [*product(NEED_NOT, BANNED_ENGLISH), *product(BANNED, NEED_NOT_ENGLISH)])
def test_need_not_for_must_not(korean: str, english: str) -> None:
    assert told(f"예약을 취소{korean}.", f"You {english} cancel the booking.")
    assert not told(f"예약을 취소{korean}.", f"You {english} confirm the seat.")


@each(("korean", "english"), [*product(NEED_NOT, NEED_NOT_ENGLISH), *product(BANNED, BANNED_ENGLISH)])
def test_a_no_that_is_said_as_it_is(korean: str, english: str) -> None:
    assert not told(f"예약을 취소{korean}.", f"You {english} cancel the booking.")


@each(
    "besides",
    [
        "It is necessary", "It is required", "It is mandatory", "It is important", "It is essential", "You need it",
        "You ought to know", "Remember this", "Please note", "You want it", "It is your obligation", "You will see",
        "Only today", "Before noon", "You should know", "You are supposed to know", "You had better know",
    ],
)  # fmt: skip
def test_what_english_says_must_be_by_another_word(besides: str) -> None:
    assert not told("예약을 취소해야 합니다.", f"{besides}: you can cancel the booking.")


@each(
    "besides",
    ["반드시", "꼭", "필요하면", "의무적으로", "정오 전에", "오늘까지", "환불을 위해", "환불을 받으려면", "오늘이라야"],
)
def test_what_korean_says_must_be_by_another_word(besides: str) -> None:
    assert not told(f"{besides} 예약을 취소할 수 있습니다.", "You must cancel the booking.")


@each("besides", ["자유롭게", "선택에 따라", "허용된 때", "권한에 따라", "임의로", "자격에 따라"])
def test_what_korean_says_may_be_by_another_word(besides: str) -> None:
    assert not told(f"{besides} 예약을 취소해야 합니다.", "You may cancel the booking.")


@each(
    "besides",
    [
        "It is possible", "It is optional", "You could know", "It is allowed", "It is permitted", "Let us know",
        "It is your right", "It is your choice", "Choose one", "It might help", "It is available",
    ],
)  # fmt: skip
def test_what_english_says_may_be_by_another_word(besides: str) -> None:
    assert not told("예약을 취소할 수 있습니다.", f"{besides}: you must cancel the booking.")


@each(
    ("korean", "english"),
    [
        ("예약을 취소해야 합니까?", "May you cancel the booking?"),
        ("예약을 취소해야 합니다.", "You may not cancel the booking."),  # of a no other rules tell
        ("예약을 취소하거나 좌석을 바꿔야 합니다.", "You may cancel the booking, and you may change the seat."),
    ],
)
def test_questions_noes_and_several_modals_are_left_alone(korean: str, english: str) -> None:
    assert not told(korean, english)


def test_whose_duty_it_is_says_nothing_of_what_else_he_may_do() -> None:
    assert not told("신청해야 하는 사람은 창구에서 신청할 수 있다.", "Applicants may apply here, and may apply online.")
    assert told("신청해야 하며 창구에서 신청할 수 있다.", "They may apply here, and may apply online.")
