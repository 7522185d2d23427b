"""Numbers by value: what quantities a text mentions, in Korean and in English."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.english import read_english
from qa_lint.facts.numbers.korean import read_korean
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.model import Segment

__all__ = ["Quantity", "read_numbers"]


def read_numbers(segment: Segment) -> tuple[Quantity, ...]:
    """The quantities of the segment's prose, in order."""
    text = segment.fact(read_prose)
    return read_korean(text) if segment.language == "ko" else read_english(text)
