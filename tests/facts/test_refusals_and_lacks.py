"""What says no by the meaning of a word in a short pair, what is lacking, and what is denied before a time."""

from __future__ import annotations

import pytest
from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.amounts.limits import denies_until_then
from qa_lint.facts.polarity.denials.lacks import read_lost_lacks
from qa_lint.facts.polarity.denials.lone_refusals import read_lone_refusals


@pytest.mark.parametrize(("times", "told"), [(1, ["거부"]), (8, ["거부"]), (9, [])])
def test_a_refusal_is_told_in_ten_words(times: int, told: list[str]) -> None:
    both = pair(f"의회는 {'예산을 ' * times}거부했다.", f"Parliament has the {'budget ' * times}.")
    found = read_lone_refusals(both, OPPOSITES, NEGATION, WORDS, DICTIONARY)
    assert [both.korean[slice(*lost.denial)] for lost in found] == told


@each(
    ("korean", "english", "told"),
    [
        ("설탕 없이 차를 마셨다.", "I drank tea with sugar.", ["설탕 없"]),
        ("설탕 없이 차를 마셨니?", "Did you drink tea with sugar?", []),
        ("차와 " * 10 + "설탕 없이 차를 마셨다.", "I drank tea with sugar.", ["설탕 없"]),
        ("차와 " * 11 + "설탕 없이 차를 마셨다.", "I drank tea with sugar.", []),  # fifteen words
    ],
)
def test_what_is_lacking_on_one_side(korean: str, english: str, told: list[str]) -> None:
    both = pair(korean, english)
    found = read_lost_lacks(both, NEGATION, WORDS, DICTIONARY)
    assert isinstance(found, tuple)
    assert [both.korean[slice(*lost.denial)] for lost in found] == told


@each(
    ("korean", "english", "denied"),
    [
        ("5월 전에는 팔지 않는다.", "It is sold from May.", True),
        ("5월 전에는 팔지 않는다.", "It is not sold from May.", False),  # both say no
        ("5월에는 팔지 않는다.", "It is sold from May.", False),
        ("5월 전에는 판다.", "It is sold from May.", False),
    ],
)
def test_what_is_denied_before_a_time_is_so_from_then_on(korean: str, english: str, denied: bool) -> None:
    assert denies_until_then(pair(korean, english), NEGATION) is denied
