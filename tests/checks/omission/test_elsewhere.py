from __future__ import annotations

import pytest
from shipped import ACCOUNT_TABLES
from toy import pair

from qa_lint.checks.omission.elsewhere import Elsewhere, is_said_nowhere
from qa_lint.model import Pair, Span

BEFORE, KOREAN, BEHIND = (
    "등대지기는 일흔 살이다.",
    "손자는 도시에서 피아노를 배운다.",
    "섬에는 이제 그 혼자 산다.",
)
AGE, HOME = "The lighthouse keeper is seventy years old.", "He is now the only one living on the island."


def is_unsaid(korean: list[str], english: list[str], lost: str) -> bool:
    """Of one of the sentences, whose translation should stand before the last one of the other side."""
    both = pair(" ".join(korean), " ".join(english))
    side, other = (both.korean, both.english) if lost in korean else (both.english, both.korean)
    start = side.index(lost)
    told = [
        is_said_nowhere(turned, Span(start, start + len(lost)), side.language, ACCOUNT_TABLES, other.whole)
        for turned in (both, Pair(both.target, both.source))
    ]
    assert told[0] == told[1]
    return told[0]


def test_a_sentence_that_nothing_answers() -> None:
    assert is_unsaid([BEFORE, KOREAN, BEHIND], [AGE, HOME], KOREAN)
    assert is_unsaid([BEFORE, BEHIND], [AGE, lost := "His grandson studies the piano in the city.", HOME], lost)


@pytest.mark.parametrize(
    "said",
    [
        "The lighthouse keeper, whose grandson learns the piano in the city, is seventy years old.",
        "The lighthouse keeper is seventy years old, and a grandson of his is in the city for piano lessons.",
    ],
)
def test_what_stands_in_another_sentence_is_said(said: str) -> None:
    assert not is_unsaid([BEFORE, KOREAN, BEHIND], [said, HOME], KOREAN)


def test_other_words_beside_the_place_may_say_it() -> None:
    other = "The lighthouse keeper is seventy years old; a descendant of his practises scales in a far-off metropolis."
    assert not is_unsaid([BEFORE, KOREAN, BEHIND], [other, HOME], KOREAN)


def test_each_sentence_is_held_against_what_the_others_leave_over() -> None:
    korean = [BEFORE, KOREAN, BEHIND]
    with_grandson = "The lighthouse keeper, whose grandson learns the piano in the city, is seventy years old."
    for first, said in ((with_grandson, True), (AGE, False)):
        english = [first, "Nobody knows.", HOME]
        both = pair(" ".join(korean), " ".join(english))
        elsewhere = Elsewhere(both, [pair(*row) for row in zip(korean, english, strict=True)], ACCOUNT_TABLES)
        half = Span(0, KOREAN.index("피아노를"))
        for part in (half, Span(half.end, len(KOREAN))):
            assert elsewhere.says(part, "ko", 1) is said


def test_of_a_word_or_two_nothing_can_be_told() -> None:
    assert not is_unsaid([BEFORE, "괜찮다.", BEHIND], [AGE, HOME], "괜찮다.")
