"""What stands in a stretch of the file that would be written anew, and between which lines an empty place is."""

from __future__ import annotations

from typing import ClassVar

import pytest
from amounts import inputs
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import holds_markup, locate_value
from qa_lint.formats import html, po
from qa_lint.model import Between, Gap, Segment, Span, Spot, TextFile


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


@given(st.text(alphabet="a \n\r", max_size=12), st.integers(0, 12))
@inputs(usual=200, nightly=4_000)
def test_an_empty_place_is_between_the_nearest_lines_with_text(text: str, offset: int) -> None:
    file = TextFile("a.txt", text)
    offset = min(offset, len(text))
    lines = [(start, n) for n, (start, end) in enumerate(file.lines(), 1) if text[start:end].strip()]
    before = max((n for start, n in lines if start < offset), default=None)
    after = min((n for start, n in lines if start >= offset), default=None)
    assert locate_value(Gap(Segment.gap(file, offset, "en"))) == Between("a.txt", before, after)


class Counting(TextFile):
    """A file that says for which lines it was asked."""

    asked: ClassVar[list[int]] = []

    def label(self, start: int, end: int) -> str:
        self.asked.append(start)
        return ""


def test_an_empty_place_costs_no_more_in_a_longer_file() -> None:
    file = Counting("a.txt", "line\n\n" * 1_000)
    assert locate_value(Gap(Segment.gap(file, 3_000, "en"))) == Between("a.txt", 999, 1001)
    assert len(file.asked) == 2
