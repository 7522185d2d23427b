"""The words of a segment, cut to the stems under which the word-pair table knows them."""

from __future__ import annotations

from qa_lint.languages.stems import Word, cut
from qa_lint.model import Segment


def read_words(segment: Segment) -> tuple[Word, ...]:
    """All words of the text, those of code and links included: they are often the best evidence there is."""
    return cut(segment.text)
