"""Whether a short English text may say a name at all."""

from __future__ import annotations

from each import each

from qa_lint.facts.named_patterns import may_name
from qa_lint.resources.word_pairs import WordPairs

WORDS = WordPairs({}, {}, {"report": 101, "harbour": 100}, 1)


@each(
    ("english", "may"),
    [
        ("Harbour is closed", True),  # no more often than a hundred times
        ("Report is closed", False),
        ("Zorken is closed", True),
        ("Report by Anna", True),
        ("Report. Anna came", False),  # where a sentence begins
        ("report is closed", False),
    ],
)
def test_what_may_say_a_name(english: str, may: bool) -> None:
    assert may_name(english, WORDS) == may
