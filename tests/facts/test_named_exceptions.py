"""What is so of one sort of people alone, and of all but those."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.amounts.exceptions import read_wrong_exceptions

TABLES = NEGATION, WORDS, DICTIONARY


@each(
    ("korean", "english", "told"),
    [
        (
            "직원만 이 문으로 들어갈 수 있습니다.",
            "Anyone but employees may enter by this door.",
            "Anyone but employees",
        ),
        ("학생만 이 표를 살 수 있다.", "Everyone except students can buy this ticket.", "Everyone except students"),
        ("학생을 제외한 모두가 표를 사야 한다.", "Only students must buy a ticket.", "Only students"),
    ],
)
def test_the_ones_alone_are_not_all_the_others(korean: str, english: str, told: str) -> None:
    (found,) = read_wrong_exceptions(pair(korean, english), *TABLES)
    assert english[slice(*found.english)] == told


@each(
    ("korean", "english"),
    [
        ("직원만 이 문으로 들어갈 수 있습니다.", "Only employees may enter by this door."),
        ("직원만 이 문으로 들어갈 수 있습니다.", "No one but employees may enter by this door."),
        ("학생을 제외한 모두가 표를 사야 한다.", "Everyone except students must buy a ticket."),
        ("학생만 무료로 들어간다.", "All but students pay."),
        ("그는 밥만 먹었다.", "He ate everything but the fish."),
    ],
)
def test_what_says_the_same_is_no_exception(korean: str, english: str) -> None:
    assert read_wrong_exceptions(pair(korean, english), *TABLES) == ()
