"""How far the words of a pair account for each other: the cheap look, which asks the learned table alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from qa_lint.facts.words import read_known_words
from qa_lint.languages.stems import Word
from qa_lint.model import Language, Pair, Span
from qa_lint.resources.word_pairs import KnownWords, WordPairs


class Coverage(NamedTuple):
    """The part of the words of either side, by weight, that the other side accounts for: from 0 to 1."""

    korean: float
    english: float


def read_coverage(pair: Pair, words: WordPairs) -> Coverage:
    """The coverage of both sides of a pair."""
    return Coverage(
        *words.coverage(pair.korean.fact(read_known_words, words), pair.english.fact(read_known_words, words))
    )


def coverage_of(pair: Pair, korean: Span, english: Span, words: WordPairs) -> Coverage:
    """The coverage of a stretch of either side by the other, without making a pair of them: of sentences, mostly."""
    sides = (pair.korean, korean), (pair.english, english)
    return Coverage(*words.coverage(*(text.fact(read_known_words, words).within(*span) for text, span in sides)))


class Answered(NamedTuple):
    """The words of one side of a pair, with how well the other side answers each."""

    words: Sequence[Word]
    weights: Sequence[float]
    best: Sequence[float]  # of the scores of its answers; 0 where nothing answers
    literal: Counter[str]  # how often it has each number and Latin word


class Links(NamedTuple):
    """Which words of the other side answer each word of one, where words that answer the same are of one kind.

    So a text that says the same a thousand times has as many links as words, and not as many as pairs of words.
    """

    answers: Sequence[Sequence[tuple[int, float]]]  # to each word the kinds that answer it, with their scores
    kinds: Sequence[int]  # of the words of the other side


class Answers:
    """How the words of both sides of a pair answer each other; which answers which is told when it is asked for."""

    def __init__(self, korean: KnownWords, english: KnownWords, found: Sequence[Mapping[str, float]]) -> None:
        """`found`: for each Korean word the English stems that answer it, with their scores."""
        self._stems, self._found = english.first, found
        best: dict[str, float] = {}  # of each English stem
        for scores in found:
            for stem, score in scores.items():
                if score > best.get(stem, 0.0):
                    best[stem] = score
        self.korean = _answered(korean, [max(scores.values(), default=0.0) for scores in found])
        self.english = _answered(english, [best.get(stem, 0.0) for stem in english.first])

    def sides(self, language: Language) -> tuple[Answered, Answered]:
        """The side in a language, and the other."""
        return (self.korean, self.english) if language == "ko" else (self.english, self.korean)

    def links(self, language: Language) -> Links:
        """Those of the words of the side in a language."""
        return self._links[language]

    @cached_property
    def _links(self) -> Mapping[Language, Links]:
        stems: dict[str, int] = {}  # the kinds of English words
        english = [stems.setdefault(stem, len(stems)) for stem in self._stems]
        alike: dict[tuple[tuple[str, float], ...], int] = {}  # the kinds of Korean words
        korean = [alike.setdefault(tuple(scores.items()), len(alike)) for scores in self._found]
        to_kind = [[(stems[stem], score) for stem, score in scores] for scores in alike]
        to_stem: list[list[tuple[int, float]]] = [[] for _ in stems]
        for kind, links in enumerate(to_kind):
            for stem, score in links:
                to_stem[stem].append((kind, score))
        return {
            "ko": Links([to_kind[kind] for kind in korean], english),
            "en": Links([to_stem[stem] for stem in english], korean),
        }


def read_answers(pair: Pair, words: WordPairs) -> Answers:
    """How the words of both sides of a pair answer each other, word by word."""
    korean, english = pair.korean.fact(read_known_words, words), pair.english.fact(read_known_words, words)
    return Answers(korean, english, words.answers(korean, english))


def _answered(words: KnownWords, best: Sequence[float]) -> Answered:
    return Answered(words.words, words.weights, best, Counter(key for key in words.first if key.isascii()))
