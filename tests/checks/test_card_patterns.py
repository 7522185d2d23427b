"""Patterns of a card's own, on one side or compared."""

from __future__ import annotations

from typing import Any

import toy
from each import each

from qa_lint.checks.card_patterns import compare_pattern, find_pattern


def found(korean: str, english: str, **options: Any) -> list[tuple[str, str]]:
    hits = find_pattern(toy.pair(korean, english), **options)
    return [("source" if hit.source else "target", str(hit.values["text"])) for hit in hits]


def compared(korean: str, english: str, source: Any = "ko", **options: Any) -> list[tuple[str, str]]:
    hits = compare_pattern(toy.pair(korean, english, source), korean="번|회", english="times", **options)
    return [(hit.kind, str(hit.values["text"])) for hit in hits]


@each(
    ("options", "expected"),
    [
        ({"pattern": "[0-9]+"}, [("target", "3")]),
        ({"pattern": "[0-9]+", "side": "both"}, [("source", "2"), ("target", "3")]),
        ({"pattern": "[0-9]+", "side": "source"}, [("source", "2")]),
        ({"pattern": "[0-9]+", "side": "both", "language": "ko"}, [("source", "2")]),
        ({"pattern": "[0-9]+", "unless": "Books"}, [("target", "3")]),
        ({"pattern": "[0-9]+", "unless": "Books", "ignore_case": True}, []),
        ({"pattern": "x*"}, []),  # what is empty is no finding
    ],
)
def test_where_a_pattern_is_looked_for(options: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found("책 2권", "3 books", **options) == expected


def test_a_suggestion_may_name_groups() -> None:
    (hit,) = find_pattern(toy.pair("값", "page 12"), pattern="page ([0-9]+)", suggestion=r"p. \1")
    assert hit.values["suggestion"] == "p. 12"
    assert hit.fix is not None
    assert [edit.text for edit in hit.fix.edits] == ["p. 12"]


def test_a_decomposed_pattern_fits_composed_text() -> None:
    assert found("각", "x", pattern="\u1100\u1161\u11a8", side="source") == [("source", "각")]


def test_what_has_no_counterpart() -> None:
    assert compared("두 번", "twice") == [("missing", "번")]
    assert compared("두 번", "two times") == []
    assert compared("두 번", "two times", "en") == []
    assert compared("두 번", "twice", "en") == [("added", "번")]
    assert compared("두 번, 세 회", "two times") == []
    assert compared("두 번, 세 회", "two times", count=True) == [("missing", "회")]
    assert compared("", "two times") == []
