"""The Korean nouns that are there, where English says no before them."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.denied_nouns import nouns_added, nouns_that_are_there
from qa_lint.facts.polarity.english_negation import read_english_denials
from qa_lint.facts.polarity.links import Links


@each(
    ("korean", "english", "there"),
    [
        ("군대는 마을을 공격했다.", "The army attacked no village.", ["마을을 공격했다"]),
        ("그는 돈을 받았다.", "He received no money.", ["돈을 받았다"]),
        # another verb stands before the no, and what it denies is another thing
        ("군대는 마을을 공격했다.", "The army attacked, sparing no village.", []),
        ("그는 대답을 거부했다.", "He refused, giving no answer.", []),
        ("그는 감정을 숨겼다.", "He hid, showing no emotion.", []),
        # another noun
        ("군대는 다리를 공격했다.", "The army attacked no village.", []),
    ],
)
def test_the_verb_is_the_one_before_the_no(korean: str, english: str, there: list[str]) -> None:
    both = pair(korean, english)
    (denial,) = both.english.fact(read_english_denials, NEGATION)
    found = nouns_that_are_there(both, denial, Links(both, WORDS, DICTIONARY))
    assert [korean[slice(*span)] for span in found] == there


def added(korean: str, english: str) -> list[str]:
    """The Korean nouns that English leaves out."""
    both = pair(korean, english)
    (denial,) = both.english.fact(read_english_denials, NEGATION)
    return [korean[slice(*span)] for span in nouns_added(both, denial, Links(both, WORDS, DICTIONARY))]


@each("there", ["is", "are", "was", "were", "has", "have", "had"])
def test_what_is_there_and_is_not(there: str) -> None:
    both = pair("상자에 증거가 있다.", f"In the box there {there} no evidence.")
    (denial,) = both.english.fact(read_english_denials, NEGATION)
    found = [*nouns_that_are_there(both, denial, Links(both, WORDS, DICTIONARY))]
    assert [both.korean[slice(*span)] for span in found] == ["증거가 있다"]


@each("particle", ["이", "가", "을", "를", "은", "는", "도", "와", "과", "의", "까지", "에도", "에서도"])
def test_what_is_not_among_what_was_said(particle: str) -> None:
    english = "This includes pictures, but not the movies."
    assert added(f"여기에는 사진과 영화{particle} 들어 있다.", english) == [f"영화{particle}"]
    assert added("여기에는 사진이 들어 있다.", english) == []


@each("end", [".", ",", ";", "!", ""])
def test_where_what_is_left_out_ends(end: str) -> None:
    korean = "여기에는 사진과 영화가 들어 있다."
    assert added(korean, f"This includes pictures, but not movies{end}") == ["영화가"]
    assert added(korean, "This includes pictures, but not movies that were made here.") == []


LEFT_OUT = "만, 뿐, 제외, 별도, 빼고, 빠지고, 빠진, 빠졌고, 외, 외에, 외의, 대신, 따로, 유료, 예외"


@each("left_out", LEFT_OUT.split(", "))
def test_what_korean_leaves_out_as_well(left_out: str) -> None:
    assert added(f"여기에는 사진과 그 {left_out} 영화가 들어 있다.", "This includes pictures, but not movies.") == []
