"""What stands in a stretch of the file that would be written anew."""

from __future__ import annotations

import pytest

from qa_lint.engine.locate import holds_markup
from qa_lint.formats import html, po
from qa_lint.model import Segment, Span, Spot


def spot(segment: Segment, text: str) -> Spot:
    start = segment.text.index(text)
    return Spot(segment, Span(start, start + len(text)))


@pytest.mark.parametrize(
    ("page", "text", "holds"),
    [
        ("<p>one\n   two three</p>", "one two", False),  # a line end stands between them
        ("<p>one <!-- or so --> two</p>", "one", False),
        ("<p>one <!-- or so -->two</p>", "two", False),
        ("<p>one<!-- or so --> two</p>", "one two", True),
    ],
)
def test_what_is_no_text_and_stands_in_a_text(page: str, text: str, holds: bool) -> None:
    (segment,) = html.read(page.encode(), "a.html", ("en",)).blocks
    assert holds_markup(spot(segment, text)) is holds
    assert not holds_markup(Spot(segment, Span(1, 1))), "nothing is written over"


def test_the_lines_of_a_message_are_joined_by_no_markup() -> None:
    catalogue = 'msgid "하나 둘"\nmsgstr ""\n"one "\n"two"\n'
    (pair,) = po.read(catalogue.encode(), "a.po", ("ko", "en")).pairs
    assert pair.target.text == "one two"
    assert not holds_markup(Spot(pair.target, pair.target.text.whole))
