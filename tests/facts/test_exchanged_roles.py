"""Words of opposite roles and of opposite directions whose places were exchanged."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.contraries.exchanged_opposites import read_exchanged_opposites
from qa_lint.facts.polarity.contraries.exchanged_roles import read_exchanged_roles, read_repeated_roles
from qa_lint.model import Span


def roles(korean: str, english: str) -> bool:
    return read_exchanged_roles(pair(korean, english), OPPOSITES, WORDS, DICTIONARY) != ()


def opposites(korean: str, english: str) -> bool:
    return read_exchanged_opposites(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY) != ()


@each("subject", ["이", "은", "께서", "들이", "회사가"])
def test_who_acts_in_korean(subject: str) -> None:
    assert roles(f"매수인{subject} 매도인에게 돈을 낸다.", "The seller pays the buyer.")
    assert not roles(f"매수인{subject} 매도인에게 돈을 낸다.", "The buyer pays the seller.")


VERBS = """
shall pay, may pay, must pay, will pay, can pay, should pay, would pay, could pay, has paid, have paid, had paid,
do pay, does pay, did pay,
cannot pay, shall not pay, will never pay, pays, ordered, shall ever pay
"""


@each("verb", VERBS.replace("\n", " ").strip().split(", "))
def test_who_acts_in_english(verb: str) -> None:
    assert roles("매수인이 매도인에게 돈을 낸다.", f"The seller {verb} the buyer.")
    assert not roles("매수인이 매도인에게 돈을 낸다.", f"The buyer {verb} the seller.")


@each("passive", ["shall be paid", "may be paid", "is paid", "are paid", "was paid", "were paid", "shall not be paid"])
def test_behind_by_stands_who_acts(passive: str) -> None:
    assert roles("매수인이 매도인에게 돈을 낸다.", f"The buyer {passive} by the seller.")
    assert roles("매수인이 매도인에게 돈을 낸다.", f"A buyer {passive} by a seller.")
    assert not roles("매수인이 매도인에게 돈을 낸다.", f"The seller {passive} by the buyer.")


@each(
    ("korean", "english", "wrong"),
    [
        ("매수인의 주소를 매도인에게 알린다.", "The seller's address is told to the buyer.", True),
        ("매수인의 주소를 매도인에게 알린다.", "The buyer’s address is told to the seller.", False),
        ("매수인들의 주소를 매도인에게 알린다.", "The sellers' address is told to the buyer.", True),
        ("매수인의 주소를 매도인에게 알린다.", "The address of the seller is told to the buyer.", True),
        ("매수인의 주소를 매도인에게 알린다.", "The address of a seller is told to the buyer.", True),
        ("매수인의 주소를 매도인에게 알린다.", "The address of the buyer is told to the seller.", False),
        ("매수인이 돈을 내고 매도인이 물건을 준다.", "The seller pays the money and the buyer gives the goods.", True),
        ("매수인이 돈을 내고 매도인이 물건을 준다.", "The buyer pays the money and the seller gives the goods.", False),
        ("수탁자가 위탁자에게 알린다.", "The consignor tells the consignee.", True),
        ("수탁자가 위탁자에게 알린다.", "The consignee tells the consignor.", False),
        ("임대인은 임차인에게 알린다.", "The tenant tells the landlord.", True),
        ("임대인은 임차인에게 알린다.", "The landlord tells the tenant.", False),
    ],
)
def test_whose_it_is_and_who_does_what(korean: str, english: str, wrong: bool) -> None:
    assert roles(korean, english) == wrong


ENDS = ["수입이 줄고 수출이 늘었다.", "수입이 줄며 수출이 늘었다.", "수입이 줄지만 수출이 늘었다.",
    "수입은 줄었으나 수출은 늘었다.",
        "수입이 줄었는데 수출이 늘었다.", "수입이 줄면서 수출이 늘었다.", "수입이 줄었다. 수출이 늘었다."]  # fmt: skip


@each("korean", ENDS)
def test_a_rise_and_a_fall_of_things_that_were_exchanged(korean: str) -> None:
    assert opposites(korean, "Exports fell and imports rose.")
    assert not opposites(korean, "Imports fell and exports rose.")
    assert opposites(korean, "There was a fall in exports and a rise in imports.")
    assert not opposites(korean, "There was a fall in imports and a rise in exports.")


def test_of_a_rise_and_a_fall_both_may_be_nouns() -> None:
    assert opposites("수입 감소와 수출 증가가 이어졌다.", "The rise in imports and the fall in exports continued.")
    assert not opposites("수입 감소와 수출 증가가 이어졌다.", "The fall in imports and the rise in exports continued.")


BEHIND = """
from, to, at, on, as, and, or, but, by, while, when, after, before, since, than, with, this, last, next, again, more,
less, sharply
"""


@each("behind", BEHIND.strip().split(", "))
def test_what_behind_a_verb_is_no_object_of_it(behind: str) -> None:
    assert opposites("수입이 줄고 수출이 늘었다.", f"Exports fell {behind} May and imports rose {behind} May.")
    assert not opposites("수입이 줄고 수출이 늘었다.", f"Imports fell {behind} May and exports rose {behind} May.")


def test_a_party_is_no_word_that_only_ends_as_one() -> None:
    korean = "제안이 승인되어도 구현은 따로 승인된다."
    assert read_repeated_roles(pair(korean, "An approved proposal may fail."), OPPOSITES) == ()
    (found,) = read_repeated_roles(pair("임차인은 임차인에게 알린다.", "The lessee tells the lessor."), OPPOSITES)
    assert (found.korean, found.english) == (Span(5, 8), Span(21, 27))
