"""What all that reads the meaning of both sides tells: where either says what the other turns round."""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.model import Span


class Opposed(NamedTuple):
    """A stretch of the Korean, and one of the English that says something else of the same thing."""

    korean: Span
    english: Span
