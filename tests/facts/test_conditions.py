"""Conditions that are turned round: by "unless", by "only if", and by what is agreed otherwise."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.contraries.conditions import is_turned_by_unless, read_reversed_conditions

UNLESS = "The contract is extended unless both sides agree."


def told(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_reversed_conditions(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY)
    return [(korean[slice(*one.korean)], english[slice(*one.english)]) for one in found]


@each("condition", ["합의하면", "합의하거든", "합의한 경우", "합의한 경우에", "합의한 경우에는"])
def test_each_condition_for_which_english_has_unless(condition: str) -> None:
    [(korean, english)] = told(f"양측이 {condition} 계약은 연장된다.", UNLESS)
    assert korean.endswith(condition.split()[-1])
    assert english == "unless both sides agree"


@each(
    "korean",
    [
        # what may be done, or had better be, is no condition
        "양측이 합의하면 된다.",
        "양측이 합의하면 안 된다.",
        "양측이 합의하면 좋다.",
        # what excepts something by another word
        "양측이 합의하는 한 계약은 연장된다.",
        "양측이 합의하면 이 조항 외 계약은 연장된다.",
        "양측이 합의하면 이외 계약은 연장된다.",
        "양측이 합의하면 이 조항을 제외하고 연장된다.",
        "양측이 합의하면 이 조항 말고 연장된다.",
        "양측이 합의하면 계약만 연장된다.",
        "양측이 합의하면 계약뿐 연장된다.",
        "양측이 합의해야 하면 계약은 연장된다.",
        "양측이 합의하면 만료 전에 계약은 연장된다.",
        "양측이 합의하면 계약은 5월까지 연장된다.",
        "양측이 합의하면 이와 달리 계약은 연장된다.",
        # a no in the condition, or behind it
        "양측이 합의하지 않으면 계약은 연장된다.",
        "양측이 합의하지 못하면 계약은 연장된다.",
        "양측이 합의하면 계약은 연장되지 않는다.",
        # a question, another condition, and nothing that follows from it
        "양측이 합의하면 계약은 연장되나?",
        "양측이 합의하면 원하면 계약은 연장된다.",
        "양측이 합의하면 계약은 사라진다.",
        "양측이 웃으면 계약은 연장된다.",
    ],
)
def test_what_is_said_otherwise_in_korean(korean: str) -> None:
    assert told(korean, UNLESS) == []


@each(
    ("korean", "english", "found"),
    [
        # a sentence that breaks off does not say what follows
        ("비밀번호가 맞으면", "The account stays locked unless the password matches.", []),
        ("비밀번호가 맞으면 계정이 잠긴다.", "The account stays locked unless the password matches.",
         [("맞으면", "unless the password matches")]),
        # what is not so where something is not, and is so unless it is
        ("비밀번호를 넣지 않으면 문이 열리지 않는다.", "The door opens unless you enter the password.",
         [("열리지 않", "opens")]),
        ("비밀번호를 넣지 않으면 문이 열리지 않는다.", "The door does not open unless you enter the password.", []),
        ("비밀번호를 넣지 않으면 문이 열린다.", "The door opens unless you enter the password.", []),
    ],
)  # fmt: skip
def test_what_follows_from_a_condition(korean: str, english: str, found: list[tuple[str, str]]) -> None:
    assert told(korean, english) == found


def test_so_long_before_excepts_nothing() -> None:
    for time in ("이틀", "일주일", "3일", "두 달", "2년", "3시간", "6개월", "10분"):
        assert len(told(f"{time} 전에 양측이 합의하면 계약은 연장된다.", UNLESS)) == 1


@each(
    "english",
    [
        "The contract is not extended unless both sides agree.",
        "The contract is extended unless both sides agree unless it rains.",
        "The contract is extended if both sides agree.",
        "The contract is never extended unless both sides agree.",
    ],
)
def test_what_is_said_otherwise_in_english(english: str) -> None:
    assert told("양측이 합의하면 계약은 연장된다.", english) == []


@each("without", ["약정이 없는 한", "약정이 없으면", "약정이 없을 경우", "약정하지 않는 한", "약정하지 아니한 경우"])
def test_what_is_agreed_otherwise(without: str) -> None:
    for condition in ("If otherwise agreed", "if the parties agree otherwise", "If agreed otherwise"):
        [(_, english)] = told(f"별도의 {without} 배송비는 구매자가 낸다.", f"{condition}, the buyer pays.")
        assert english == condition.split(" agreed,")[0].removesuffix(" agreed")
    for condition in ("If not otherwise agreed", "Unless otherwise agreed", "If all the parties in it agree otherwise"):
        assert told(f"별도의 {without} 배송비는 구매자가 낸다.", f"{condition}, the buyer pays.") == []
    assert told("별도의 약정이 있으면 배송비는 구매자가 낸다.", "If otherwise agreed, the buyer pays.") == []


@each("only", ["only if", "only when", "only while", "only where", "only once", "only after"])
def test_what_is_so_even_without_it(only: str) -> None:
    for even in ("연결되지 않아도", "연결되지 않았어도", "연결되지 않더라도", "연결되지 못하더라도"):
        assert len(told(f"인터넷에 {even} 지도를 본다.", f"You see the map {only} you are connected.")) == 1
    for other in ("연결되지 않아도 된다", "연결되지 않아도 좋다", "연결되지 않아도 괜찮다", "연결되지 않아도 상관없다"):
        assert told(f"인터넷에 {other}.", f"You see the map {only} you are connected.") == []
    even = "인터넷에 연결되지 않아도 지도를 본다."
    assert told(even, f"It works, but you see the map {only} you are connected.") == []
    assert told(even, f"Do you see the map {only} you are connected?") == []
    assert told(even, f"You do not see the map {only} you are connected.") == []
    assert told(even, f"You see the map {only} it rains.") == []


@each("no", ["will not start", "cannot start", "won't start", "will never start"])
def test_what_does_not_begin_without_it(no: str) -> None:
    for without in ("unless it is connected", "until it is connected"):
        assert len(told("인터넷에 연결되지 않아도 앱은 시작된다.", f"The app {no} {without}.")) == 1
        assert told("인터넷에 연결되면 앱도 시작된다.", f"The app {no} {without}.") == []
    assert told("인터넷에 연결되지 않아도 앱은 시작된다.", "The app starts even if it is not connected.") == []


@each("if_not", ["오지 않으면", "오지 않는다면", "오지 않는 한", "오지 않는 이상", "오지 않은 경우", "오지 않을 경우"])
def test_what_is_so_if_something_is_not(if_not: str) -> None:
    assert len(told(f"손님이 {if_not} 시장은 문을 닫는다.", "The market closes only if guests come.")) == 1
    assert told(f"손님이 {if_not} 시장은 문을 닫는다.", "The market closes only if guests do not come.") == []
    assert told(f"손님이 {if_not} 시장은 문을 닫나?", "Does the market close only if guests come?") == []


@each(
    ("korean", "english", "turned"),
    [
        ("비가 오면 실내에서 한다.", "It is held outdoors unless it rains.", True),
        ("비가 오지 않으면 실외에서 한다.", "It is held outdoors unless it rains.", False),
        ("비가 오지 않으면 실외에서 한다.", "It is not held outdoors unless it rains.", True),
        ("비가 오면 실내에서 한다.", "It is held indoors if it rains.", False),
    ],
)
def test_an_opposite_may_stand_for_unless(korean: str, english: str, turned: bool) -> None:
    assert is_turned_by_unless(pair(korean, english), NEGATION) == turned
