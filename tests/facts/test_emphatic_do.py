"""A stressed do (the lamp did light), which is what is left of "did not light" where the no was lost."""

from __future__ import annotations

import pytest
from each import each

from qa_lint.facts.polarity.english_negation import read_emphatic
from qa_lint.model import Text


def stressed(text: str) -> list[str]:
    return [text[slice(*span)] for span in read_emphatic(Text(text, "en"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The lamp did light.", ["did light"]),
        ("Do come in.", ["Do come"]),
        ("They do really care, and it does help.", ["do really care", "does help"]),
        ("If the lamp does work for you, keep it.", ["does work"]),
        ("What happens if you do light the lamp?", ["do light"]),
    ],
)
def test_a_do_that_nothing_asks_for(text: str, found: list[str]) -> None:
    assert stressed(text) == found


@each(
    "text",
    [
        "Do lamps light?",
        "What do you light when it is dark?",
        "They do work in the garden.",
        "It is unclear how do people know.",
        "She runs faster than do others of her age.",
        "Nobody came, nor do people ask why.",
        "They can do push-ups.",
        "They did the dishes and did it well.",
        "He doesn't do it.",
    ],
)
def test_questions_comparisons_and_the_verb_do(text: str) -> None:
    assert stressed(text) == []
