"""The words of a text, cut to the stems under which the word-pair table knows them."""

from __future__ import annotations

from qa_lint.languages.stems import Word, cut
from qa_lint.model import Text
from qa_lint.resources.word_pairs import KnownWords, WordPairs


def read_words(text: Text) -> tuple[Word, ...]:
    """All words of the text, those of code and links included: they are often the best evidence there is."""
    return cut(text)


def read_known_words(text: Text, table: WordPairs) -> KnownWords:
    """The same with what a table of word pairs has of them."""
    return table.known_words(text.fact(read_words))


def read_stems(text: Text) -> frozenset[str]:
    """The first key of each word of a text."""
    return frozenset(word.keys[0] for word in text.fact(read_words))
