"""What one subject does and does besides, in English."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY

from qa_lint.facts.joined_predicates import read_joined_predicates
from qa_lint.model import Text


@each(
    ("english", "parts"),
    [
        ("He washed the cups and dried the plates.", ["He washed the cups", "and dried the plates"]),
        ("Wash the jar and then carry the cups away, please.", ["Wash the jar", "and then carry the cups away"]),
        ("She rose early or slept until noon", ["She rose early", "or slept until noon"]),
        (
            "He washed the cups and dried the plates and packed the jars.",
            [
                "He washed the cups",
                "and dried the plates and packed the jars",
                "and dried the plates",
                "and packed the jars",
            ],
        ),
        # nouns, what may be one, and what is too short
        ("They sold apples and pears to the guests.", []),
        ("They like hard work and play in the sun.", []),
        ("He ran and hid the key.", []),
    ],
)
def test_the_parts_of_a_sentence_that_joins_verbs(english: str, parts: list[str]) -> None:
    text = Text(english, "en")
    assert [english[slice(*span)] for span in read_joined_predicates(text, DICTIONARY)] == parts


def test_korean_has_endings_for_it() -> None:
    assert read_joined_predicates(Text("컵을 씻고 말렸다.", "ko"), DICTIONARY) == ()
