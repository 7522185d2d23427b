"""Verbs that say no by their meaning, where the other side says the thing itself."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.lone_refusals import read_lone_refusals


@each(
    ("korean", "english", "lost"),
    [
        ("시장은 질문에 답하기를 거부했다.", "The mayor answered the questions.", ["거부"]),
        ("시장은 질문에 답하기를 거부했다.", "The mayor refused to answer the questions.", []),
        ("시장은 질문에 답하기를 재거부했다.", "The mayor answered the questions.", []),  # is part of another word
    ],
)
def test_a_refusal_of_the_korean_alone(korean: str, english: str, lost: list[str]) -> None:
    found = read_lone_refusals(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY)
    assert [korean[slice(*denial.denial)] for denial in found] == lost
