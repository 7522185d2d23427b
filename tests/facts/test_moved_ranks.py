"""Ranks that somebody moves between, the other way in English."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.polarity.amounts.moved_ranks import read_turned_ranks


@each(
    ("korean", "english", "told"),
    [
        ("5위에서 3위로 올라섰다.", "The club slipped from fifth to third.", "slipped from fifth to third"),
        ("5위에서 3위로 올라섰다.", "The club fell to third from fifth.", "fell to third from fifth"),
        (
            "5위에서 단숨에 3위로 크게 도약했다.",
            "It went down the table from No. 5 to No. 3.",
            "went down the table from No. 5 to No. 3",
        ),
        (
            "3위에서 7위로 밀려났다.",
            "It rose sharply from third place to seventh.",
            "rose sharply from third place to seventh",
        ),
        ("5위에서 3위로 올라섰다.", "The club climbed from fifth to third.", ""),
        ("3위에서 7위로 밀려났다.", "It slipped from third to seventh.", ""),
        ("5위에서 3위로 올라섰다.", "The club slipped from fourth to third.", ""),  # another number is wrong
        ("5위에서 3위로 올랐다가 3위에서 5위로 떨어졌다.", "It fell from fifth to third.", ""),
        ("5위로 마쳤다.", "It slipped from fifth to third.", ""),
    ],
)
def test_moves_between_two_ranks(korean: str, english: str, told: str) -> None:
    found = read_turned_ranks(pair(korean, english))
    assert [english[slice(*one.english)] for one in found] == [told] * bool(told)
    assert all(korean[slice(*one.korean)].startswith(korean[:4]) for one in found)
