"""Which known name a mistyped one may have meant."""

from __future__ import annotations

from each import each

from qa_lint.resources.toml_file import nearest

RULES = ("dropped-sentence", "added-sentence", "missing-quote", "wrong-number", "wrong-name", "number", "quote")


@each(
    ("typed", "meant"),
    [
        ("wrong-nubmer", "wrong-number"),
        ("wrong_number", "wrong-number"),
        ("Wrong-Number", "wrong-number"),
        ("number-wrong", "wrong-number"),
        ("quotes", "quote"),
        ("dropped", "dropped-sentence"),  # one of its words
        ("nope", ""),  # though its letters, in this order, are in dropped-sentence
        ("ten", ""),
        ("placeholder", ""),
        ("", ""),
    ],
)
def test_nearest(typed: str, meant: str) -> None:
    assert nearest(typed, RULES) == meant


def test_nothing_is_near_to_anything_where_nothing_is_known() -> None:
    assert nearest("x", ()) == ""
