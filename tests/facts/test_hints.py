from __future__ import annotations

import pytest
from toy import pair

from qa_lint.facts.numbers.hints import Hinted, read_feasts, read_hinted


def words(korean: str, english: str, found: Hinted) -> tuple[list[str], list[str]]:
    return [korean[slice(*span)] for span in found.korean], [english[slice(*span)] for span in found.english]


@pytest.mark.parametrize(
    ("korean", "english", "hinted", "feasts"),
    [
        ("성탄절에 쉰다.", "It is closed on Dec. 25.", (["성탄절"], ["Dec", "25"]), True),
        ("10월 9일에 쉰다.", "It is closed on Hangul Day.", (["10월", "9일"], ["Hangul Day"]), True),
        ("더블 침대", "a bed for 2", (["더블"], ["2"]), False),
        ("21세기 들어", "since the turn of the century", (["21세기"], ["turn of the century"]), False),
        ("성탄절에 쉰다.", "It is closed on May 8.", ([], []), False),
    ],
)
def test_what_hints_at_a_number_and_that_number(
    korean: str, english: str, hinted: tuple[list[str], list[str]], feasts: bool
) -> None:
    both = pair(korean, english)
    assert words(korean, english, read_hinted(both)) == hinted
    assert words(korean, english, read_feasts(both)) == (hinted if feasts else ([], []))
