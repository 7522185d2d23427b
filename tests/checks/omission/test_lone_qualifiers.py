"""A qualifier that one side has alone, where all else is answered."""

from __future__ import annotations

from each import each
from shipped import ACCOUNT_TABLES, QUALIFIERS, STANDARDS
from toy import pair

from qa_lint.checks.omission.lone_qualifiers import lone_qualifiers
from qa_lint.checks.omission.parts import parts_without_counterpart
from qa_lint.model import Pair


def told(korean: str, english: str) -> list[str]:
    return [text[slice(*span)] for text, span in lone_qualifiers(pair(korean, english), QUALIFIERS, ACCOUNT_TABLES)]


@each(
    ("korean", "english", "qualifiers"),
    [
        ("도서관은 학생에게 무료 점심을 제공한다.", "The library provides lunch to students.", ["무료"]),
        ("도서관은 학생에게 무료 점심을 제공한다.", "The library provides free lunch to students.", []),
        ("도서관은 폭우 뒤 폐쇄되었다.", "The library was temporarily closed after the heavy rain.", ["temporarily"]),
        # something else has no answer, which may say it in other words
        ("도서관은 학생에게 무료 점심을 제공한다.", "The library provides lunch to hungry students.", []),
        # nothing beside it is known to say the same
        ("무료 점심", "lunch", []),
        # in a dialogue
        ("A: 무료 점심을 학생에게 제공했나요?", "A: Did they provide lunch to students?", []),
    ],
)
def test_what_is_alone(korean: str, english: str, qualifiers: list[str]) -> None:
    assert told(korean, english) == qualifiers


def test_it_is_a_part_of_the_pair_in_either_direction() -> None:
    one = pair("도서관은 학생에게 무료 점심을 제공한다.", "The library provides lunch to students.")
    for both in (one, Pair(one.target, one.source)):
        ((_, [part]),) = parts_without_counterpart(both, STANDARDS)
        assert part.text[slice(*part.span)] == "무료"
