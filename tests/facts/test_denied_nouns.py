"""The Korean nouns that are there, where English says no before them."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.denied_nouns import nouns_that_are_there
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
