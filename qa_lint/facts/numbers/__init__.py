"""Numbers by value: what quantities a text mentions, in Korean and in English."""

from __future__ import annotations

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.english import may_hold_english_numbers, read_english
from qa_lint.facts.numbers.korean import may_hold_korean_numbers, read_korean
from qa_lint.facts.numbers.quantity import Quantity
from qa_lint.model import Segment

__all__ = ["Quantity", "read_numbers"]


def read_numbers(segment: Segment) -> tuple[Quantity, ...]:
    """The quantities of the segment's prose, in order."""
    if segment.language == "ko":
        return read_korean(segment.fact(read_prose)) if may_hold_korean_numbers(segment.text) else ()
    return read_english(segment.fact(read_prose)) if may_hold_english_numbers(segment.text) else ()
