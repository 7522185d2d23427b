"""Words with an opposite: where they stand, and whether they say by it what the other side denies."""

from __future__ import annotations

from each import each
from shipped import NEGATION, OPPOSITES
from toy import pair

from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.signs import Otherwise, read_signs
from qa_lint.model import Text


@each(
    ("english", "korean", "said"),
    [
        ("The road is not long.", "길이 짧다.", True),
        ("The road is not long.", "길이 길다.", False),
        # what both sides have says nothing of the no: personal, 개인; and what Korean has once more does
        ("We do not share personal data.", "개인정보를 공유한다.", False),
        ("The long road is not short.", "긴 길이 길다.", True),
        ("The long road is not short.", "긴 길이다.", False),
    ],
)
def test_what_is_denied_is_said_by_the_opposite(english: str, korean: str, said: bool) -> None:
    both = pair(korean, english)
    signs = [text.fact(read_signs, OPPOSITES, NEGATION) for text in (both.english, both.korean)]
    (denial,) = read_english_denials(both.english, NEGATION)
    assert Otherwise(*signs).is_said(denial) == said


@each(("korean", "read"), [("책을 사는 사람", True), ("당사는 책을 판다.", False), ("회사는 책을 판다.", False)])
def test_a_verb_is_no_end_of_a_word(korean: str, read: bool) -> None:
    words = {korean[slice(*sign.span)] for sign in read_signs(Text(korean, "ko"), OPPOSITES, NEGATION)}
    assert ("사는" in words) == read
