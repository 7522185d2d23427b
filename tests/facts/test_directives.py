"""Directives of printf, where every % is one."""

from __future__ import annotations

import pytest
from each import each

from qa_lint.facts.directives import lone_percent, read_directives, unanswered_directives
from qa_lint.model import Span, Text


@each(
    ("text", "values"),
    [
        ("%s of %d", [("1", "s"), ("2", "d")]),
        ("%2$d in %1$s", [("2", "d"), ("1", "s")]),
        ("50% discount", [("1", "d")]),  # a space is a flag
        ("100%% of %i", [("1", "d")]),
        ("%*d, %.*f", [("1", "*"), ("2", "d"), ("3", "*"), ("4", "f")]),
        ("%(name)s %5.1f%%", [("name", "s"), ("1", "f")]),
        ("%lu %zu %<PRId64>", [("1", "lu"), ("2", "zu"), ("3", "<PRId64>")]),
        ("%@ likes %2$@", [("1", "@"), ("2", "@")]),
        ("50%", []),
    ],
)
def test_each_takes_its_value(text: str, values: list[tuple[str, str]]) -> None:
    assert [directive.key for directive in read_directives(Text(text, "en"))] == values


@pytest.mark.parametrize(
    ("text", "span"), [("50%% off", None), ("50% 할인", Span(2, 3)), ("%s, 50%", Span(6, 7)), ("", None)]
)
def test_a_percent_sign_that_begins_none(text: str, span: Span | None) -> None:
    assert lone_percent(Text(text, "ko")) == span


@each(
    ("text", "other", "missing"),
    [
        ("%s %d %s", "%s", ["%d", "%s"]),  # of a type of which there are more, the last
        ("%s %s %s %d", "%s %d", ["%s", "%s"]),
        ("%s %s", "%s", ["%s"]),
        ("%d %s", "%s", ["%d"]),
        ("%s", "%d %s", []),
        ("%s %d", "%d %s", ["%s", "%d"]),  # as many: each takes another value than it should
        ("%(name)s %(size)d", "%(name)s", ["%(size)d"]),
        ("%2$s %1$s", "%1$s", ["%2$s"]),
    ],
)
def test_what_the_other_side_lacks(text: str, other: str, missing: list[str]) -> None:
    found = unanswered_directives(Text(text, "ko"), Text(other, "en"))
    assert [directive.markup.text for directive in found] == missing
