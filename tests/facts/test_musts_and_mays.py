"""What must be done by one side and may be done by the other, in each way to say either; and what says so besides."""

from __future__ import annotations

from itertools import product

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.contraries.modals import read_lost_need_nots, read_wrong_modals
from qa_lint.model import Language

MUST = (
    """
해야 합니다, 해야 한다, 해야 할 것이다, 해야만 합니다, 해야 됩니다, 해야 된다, 해야 했다, 해야 하며 그렇다, 해야 해요,
해야 될 것이다, 해야 돼요,
해야 되며 그렇다
""".replace("\n", " ")
    .strip()
    .split(", ")
)
MAY = (
    """
할 수 있습니다, 할 수 있다, 할 수도 있다, 할 수가 있다, 해도 됩니다, 해도 된다, 해도 돼요, 해도 될 것이다,
해도 되며 그렇다
""".replace("\n", " ")
    .strip()
    .split(", ")
)
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
    "하지 않아도 될 것이다",
    "하지 않아도 됐다",
    "하지 않아도 되며 그렇다",
    "하지 않아도 돼요",
    "하지 않아도 좋습니다",
    "하지 않아도 무방합니다",
    "할 필요도 없습니다",
    "할 필요 없습니다",
]
BANNED = (
    """
하면 안 됩니다, 해서는 안 된다, 해선 안 돼요, 하지 말아야 합니다, 하면 안 되며 그렇다, 하면 안 될 것이다, 해서 안 됐다
""".replace("\n", " ")
    .strip()
    .split(", ")
)
NEED_NOT_ENGLISH = [
    "need not", "needn't", "do not have to", "don't have to", "do not need to", "are not required to",
    "aren't required to", "are not obliged to", "need n't", "did not have to", "does not need to",
    "is not required to",
    "was not required to", "were not obliged to", "have no need to", "needn’t", "don’t have to", "weren’t obliged to",
]  # fmt: skip
BANNED_ENGLISH = [
    "must not", "mustn't", "shall not", "may not", "are not allowed to", "aren't permitted to", "is not allowed to",
    "mustn’t",
    "aren’t allowed to",
]  # fmt: skip
LANGUAGES: tuple[Language, ...] = ("ko", "en")


def told(korean: str, english: str) -> bool:
    found = {read_wrong_modals(pair(korean, english, one), NEGATION, WORDS, DICTIONARY) != () for one in LANGUAGES}
    assert len(found) == 1  # whichever is the source
    return found.pop()


def needless(korean: str, english: str) -> bool:
    """Whether what need not be done by the Korean must be by the English."""
    return read_lost_need_nots(pair(korean, english), WORDS, DICTIONARY) != ()


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
        "It must be",
        "It shall be", "It has to be", "You have to know", "It had to be", "Having to be sure", "It needed it",
        "It requires it",
        "You are obliged", "Until noon", "Unless you go", "Without a seat", "It would be", "It is crucial",
        "You are sure",
        "You got it", "You gotta know", "We hope so", "It is expected", "It is due", "Now",
    ],
)  # fmt: skip
def test_what_english_says_must_be_by_another_word(besides: str) -> None:
    assert not told("예약을 취소해야 합니다.", f"{besides}: you can cancel the booking.")


@each(
    "besides",
    """
    반드시; 꼭; 필요하면; 의무적으로; 정오 전에; 오늘까지; 환불을 위해; 환불을 받으려면; 오늘이라야; 필수 조건에 따라;
    환불하려면; 환불받을라면; 환불에 위하여; 오늘만 ;
    요구에 따라; 오늘뿐; 표를 사야; 표를 사여야; 표를 사십시오 그리고; 표를 사세요 그리고
    """.replace("\n    ", " ")
    .strip()
    .split("; "),
)
def test_what_korean_says_must_be_by_another_word(besides: str) -> None:
    assert not told(f"{besides} 예약을 취소할 수 있습니다.", "You must cancel the booking.")


ALLOWED = """
자유롭게, 선택에 따라, 허용된 때, 권한에 따라, 임의로, 자격에 따라, 갈 수 있고, 갈 수도 있고, 갈 수가 있고,
갈 수는 있고, 가도 되고, 가도 된다면, 가도 될 때,
가도 됩니다만, 가도 돼서, 가도 좋고, 가도 괜찮고, 가도 무방하고, 가능하고, 필요가 없고, 필요는 없고, 필요없고,
허가에 따라, 권리에 따라, 운전할 줄 알면,
운전할 줄 아는 사람은, 운전할 줄 안다면
"""


@each("besides", ALLOWED.replace("\n", " ").strip().split(", "))
def test_what_korean_says_may_be_by_another_word(besides: str) -> None:
    assert not told(f"{besides} 예약을 취소해야 합니다.", "You may cancel the booking.")


@each(
    "besides",
    [
        "It is possible", "It is optional", "You could know", "It is allowed", "It is permitted", "Let us know",
        "It is your right", "It is your choice", "Choose one", "It might help", "It is available", "You may go",
        "You can go",
        "You are able", "We permit it", "It lets you", "It enables you", "You are eligible", "Possibly", "Potentially",
        "You are free", "You are entitled", "You are capable", "It allows you", "It is an option",
        "It potentially helps",
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


SPARED = """
You do not need it, You don't pay, No fee, Never pay, Without a fee, You cannot pay, It is optional, Optionally,
Unless you go,
Instead, Skip it, Skipping it, It is free, It spares you, You are exempt, It is an exemption, Rather, No longer,
Neither,
Nor you, None of it, Nobody pays, Nothing, It is unnecessary, Unnecessarily, It saves time, It saved time, Save it,
It avoids it, Avoid it, It removes it, It eliminates it, It relieves you
"""


@each("besides", SPARED.replace("\n", " ").strip().split(", "))
def test_what_english_says_need_not_be_by_another_word(besides: str) -> None:
    assert needless("예약을 취소하지 않아도 된다.", "You must cancel the booking.")
    assert not needless("예약을 취소하지 않아도 된다.", f"{besides}, and so you must cancel the booking.")


@each("must", ["must", "should", "have to", "had to", "has to", "need to", "needs to", "are needed to", "is needed to",
               "was needed to", "are required to", "were obliged to"])  # fmt: skip
def test_what_need_not_be_done_and_must(must: str) -> None:
    assert needless("예약을 취소하지 않아도 된다.", f"You {must} cancel the booking.")
    assert not needless("예약을 취소해야 한다.", f"You {must} cancel the booking.")


@each(
    "besides",
    ["보아야 한다", "보아야 하며", "볼 필요가 있다", "의무다", "필수다", "요구다", "보십시오", "보세요",
    "보아야 할 것이다", "보아야 해요", "보아야 합니다",
     "보아야 했다", "보아야 된다", "보아야 됩니다", "보아야 될 것이다", "보아야 돼요", "보아야 되며", "확인해라",
     "보려면", "갈라면"],
)  # fmt: skip
def test_as_many_musts_answer_as_many(besides: str) -> None:
    assert needless(
        f"좌석은 {besides}. 예약을 취소하지 않아도 된다.", "You must see the seat. You must cancel the booking."
    )
    assert not needless(f"좌석은 {besides}. 예약을 취소하지 않아도 된다.", "You must cancel the booking.")


LIMITS = """
is off limits, is off-limits, are prohibited, is forbidden, is strictly prohibited, remains banned, remain forbidden,
is out of bounds
"""


@each("limits", LIMITS.strip().split(", "))
def test_what_is_off_limits(limits: str) -> None:
    assert told("이 문으로 나가도 됩니다.", f"This door {limits}.")
    assert not told("이 문으로 나가는 것은 금지됐지만 들어와도 됩니다.", f"This door {limits}.")


@each("forbids", ["금지되나", "불허되나", "금하나", "막는데", "막아서", "막은 문인데"])
def test_what_korean_forbids_besides(forbids: str) -> None:
    assert not told(f"문은 {forbids} 창으로 나가도 됩니다.", "This door is off limits.")


@each("forbidden", ["must not", "mustn't", "shall not", "may not", "are not allowed to", "should not", "shouldn't",
    "cannot", "can't",
                   "shouldn’t", "can’t"])  # fmt: skip
def test_what_may_be_done_and_may_not(forbidden: str) -> None:
    assert told("예약을 취소해도 됩니다.", f"You {forbidden} cancel the booking.")
    for may in ("해도 된다", "해도 될 것이다", "해도 돼요", "해도 되며 그렇다"):
        assert told(f"예약을 취소{may}.", f"You {forbidden} cancel the booking.")
    assert not told("예약을 취소해도 됩니다.", f"You {forbidden} confirm the seat.")


@each("then", ["unless you go", "except today", "until noon", "till noon", "before noon", "if you go", "when you go",
               "only today", "but go", "otherwise"])  # fmt: skip
def test_of_another_time_it_need_not_be_done(then: str) -> None:
    assert told("예약을 취소해야 합니다.", "You need not cancel the booking.")
    assert not told("예약을 취소해야 합니다.", f"You need not cancel the booking {then}.")


@each("others", ["unless you go", "except today", "only today", "but go", "without a seat", "other than that",
    "until noon",
                 "if you go", "when you go"])  # fmt: skip
def test_others_may(others: str) -> None:
    assert not told("예약을 취소해도 됩니다.", f"You must not cancel the booking {others}.")


PREPOSITIONS = "with without at in into from by for to of through during after before"


@each("preposition", PREPOSITIONS.split())
def test_behind_a_preposition_is_no_object_of_the_verb(preposition: str) -> None:
    assert told("표를 만들어야 합니다.", "You may print the ticket.")
    assert not told("표를 만들어야 합니다.", f"You may enter {preposition} the ticket.")


@each("rest", ["have to", "need to", "necessarily", "always", "all", "be required to", "be necessary to"])
def test_what_may_not_be_so_is_no_ban(rest: str) -> None:
    assert not told("예약을 취소할 필요가 없습니다.", f"You may not {rest} cancel the booking.")


@each("of", ["the", "a", "an", "any", "of", "your"])
def test_a_need_is_no_must(of: str) -> None:
    assert not needless("예약을 취소하지 않아도 된다.", f"He sees {of} need to cancel the booking.")


@each("possible", ["이용이 가능하다", "가능하다", "바로 이용 가능하다", "좌석을 볼 수 있다", "볼 수있다"])
def test_what_is_possible_though_something_is_not_done(possible: str) -> None:
    assert needless(f"예약을 취소하지 않아도 {possible}.", "You must cancel the booking.")


@each("end", ["다", "요", "오", "음", "며 기다린다", "고 기다린다", "만 한다", "로 한다", "니 가자", "는데 싫다"])
def test_where_what_must_be_done_ends_a_clause(end: str) -> None:
    must = {"다": "해야 한다", "요": "해야 해요", "오": "해야 하오", "음": "해야 했음",
    "며 기다린다": "해야 하며, 기다린다",
            "고 기다린다": "해야 하고, 기다린다", "만 한다": "해야 하지만, 한다", "로 한다": "해야 하므로, 한다",
            "니 가자": "해야 하니, 가자",
            "는데 싫다": "해야 하는데, 싫다"}[end]  # fmt: skip
    assert told(f"예약을 취소{must}.", "You need not cancel the booking.")
    assert not told("예약을 취소해야 하던 때가 있었다.", "You need not cancel the booking.")


@each("end", ["한다", "해요", "하지만", "하고", "하며", "했으나", "하는데"])
def test_what_must_be_done_beside_what_may(end: str) -> None:
    both = "You may see the seat, and may cancel the booking."
    assert told(f"예약을 취소해야 {end} 좌석을 볼 수 있다.", both)
    assert not told(f"예약을 취소해야 {end} 좌석을 볼 수 있다.", "You may see the seat, and must cancel the booking.")
    assert not told("예약을 취소해야 하던 때 좌석을 볼 수 있다.", both)


@each(("object_", "english"), [("표를", "ticket"), ("영수증을", "receipt")])
def test_the_object_of_a_verb_tells_which_it_is(object_: str, english: str) -> None:
    assert told(f"{object_} 챙겨야 합니다.", f"You may take along your {english}.")
