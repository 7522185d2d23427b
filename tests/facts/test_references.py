"""Reference links of Markdown, and what defines them."""

from __future__ import annotations

import pytest
from each import each

from qa_lint.facts.references import is_definition, read_definitions, read_references
from qa_lint.model import Text


@each(
    ("text", "labels"),
    [
        ("See [the map] and [the hall][Big  Hall].", ["the map", "big hall"]),
        ("[map](/map), `[code]`, [map]: /map, \\[no\\]", []),
        ("![A shelf][shelf]", ["shelf"]),
        ("[collapsed][]", ["collapsed"]),
        ("plain", []),
    ],
)
def test_what_may_be_a_reference(text: str, labels: list[str]) -> None:
    assert [reference.label for reference in read_references(Text(text, "en"))] == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("[Reading Room]: /room", {"reading room"}),
        ('[a]: /a "the first" [b]: /b', {"a", "b"}),  # lines that were joined
        ("[^1]: a note", set()),
        ("array[i]: a number", set()),
    ],
)
def test_what_defines_one(text: str, labels: set[str]) -> None:
    assert read_definitions(Text(text, "en")) == labels


def test_a_line_that_only_defines() -> None:
    assert is_definition(Text('[map]: /map "The map"', "en"))
    assert not is_definition(Text("[map]: it shows where the library is", "en"))
    assert not is_definition(Text("The [map]: /map", "en"))
