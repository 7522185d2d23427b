"""Somebody's own words that stand without quotation marks."""

from __future__ import annotations

import pytest

from qa_lint.facts.reported_speech import read_direct_words
from qa_lint.model import Text


@pytest.mark.parametrize(
    ("text", "direct"),
    [
        ("We will come, said Kim, the minister.", True),
        ("The road is long, a farmer said.", True),
        ("Mina Hill, who founded the club, said the coach was ill.", False),
        ("Mina Hill, an old friend, said the coach was ill.", False),
    ],
)
def test_what_stands_before_he_said_is_what_is_said_unless_it_tells_of_the_speaker(text: str, direct: bool) -> None:
    assert read_direct_words(Text(text, "en")) == direct
