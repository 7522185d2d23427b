from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from qa_lint.facts.slips import Nearby, is_slip

WORDS = st.text(alphabet="abC", min_size=1, max_size=6)


@given(WORDS, st.lists(WORDS))
def test_the_words_one_letter_away(word: str, others: list[str]) -> None:
    expected = {other for other in others if OSA.distance(word.lower(), other.lower()) == 1}
    assert set(Nearby(others).within_a_letter(word)) == expected


def test_what_is_longer_than_any_word_is_near_nothing() -> None:
    long = "ab" * 21
    assert Nearby([long, long[1:], long[:39]]).within_a_letter(long) == []
    assert Nearby([long, long[:39]]).within_a_letter(long[:38]) == [long[:39]]


@each(
    ("a", "b", "slip"),
    [
        ("install", "instal", True),
        ("getName", "getNmae", True),
        ("open", "close", False),
        ("page1", "page2", False),
        ("tree", "free", True),
        ("abc", "abd", False),
        ("Alma", "Elmo", False),
        ("same", "same", False),
    ],
)
def test_slips(a: str, b: str, slip: bool) -> None:
    assert is_slip(a, b) == is_slip(b, a) == slip
