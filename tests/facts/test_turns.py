"""The labels of who speaks, which are no words of theirs."""

from __future__ import annotations

from each import each

from qa_lint.facts.turns import labels_of


@each(
    ("text", "labels"),
    [
        ("A: Is it open? B: From nine.", ["A:", "B:"]),
        ("(laughs) A: Is it open? B: From nine.", ["A:", "B:"]),
        ("M1: Is it open? W1: From nine. M1: Thank you.", ["M1", "M1"]),
        ("M1: Is it open? M2 From nine. MM1. Thank you.", ["M1", "M2", "MM1"]),  # however carelessly they are written
        ("The vitamins are A: good, B: better.", []),  # a dialogue begins with its label
        ("Open C:\\maps and close it.", []),
    ],
)
def test_labels_of_a_dialogue(text: str, labels: list[str]) -> None:
    assert [match.group() for match in labels_of(text, 0, len(text))] == labels
