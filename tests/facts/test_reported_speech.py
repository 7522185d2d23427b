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
        ("We told them to wait, head coach Hill said after the match.", True),
        ("The plan is sound, spokesman Park said.", True),
        ("The road is long, he/she said.", True),
        ("The church has lost its way, one pastor asserted.", True),
        ("The fees had risen again, assumed Mina Hill.", True),
        ("He will not want to meet her. said Mina Hill, a professor.", True),
        ("That is the new school. explained Mr. Hill.", True),
        ("Yes, sir! the man answered as he rowed away.", True),
        ("It seems to me ... this is about who wins, said Hill.", True),
        ("With your support we can end hunger, ambassador Mina Hill told the crowd during a concert.", True),
        ("In fact, Hill told the crowd it was late.", False),
        ("Hill told the council that: Help must go on until the war ends.", True),
        ("The road, which Hill said was long, is closed.", False),
        ("The road is as long as Hill said.", False),
        ("The fees rose, as spokesman Park said.", False),
    ],
)
def test_what_stands_before_he_said_is_what_is_said_unless_it_tells_of_the_speaker(text: str, direct: bool) -> None:
    assert read_direct_words(Text(text, "en")) == direct
