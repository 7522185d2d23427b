"""The words of a text, cut to the stems under which the word-pair table knows them."""

from __future__ import annotations

from qa_lint.languages.stems import Word, cut
from qa_lint.model import Text


def read_words(text: Text) -> tuple[Word, ...]:
    """All words of the text, those of code and links included: they are often the best evidence there is."""
    return cut(text)
