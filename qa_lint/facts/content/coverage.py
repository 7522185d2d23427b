"""How far the words of a pair account for each other: the cheap look, which asks the learned table alone."""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.facts.words import read_words
from qa_lint.model import Pair
from qa_lint.resources.word_pairs import WordPairs


class Coverage(NamedTuple):
    """The part of the words of either side, by weight, that the other side accounts for: from 0 to 1."""

    korean: float
    english: float


def read_coverage(pair: Pair, words: WordPairs) -> Coverage:
    """The coverage of both sides of a pair."""
    return Coverage(*words.coverage(pair.korean.fact(read_words), pair.english.fact(read_words)))
