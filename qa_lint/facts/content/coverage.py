"""How far the words of a pair account for each other: the cheap look, which asks the learned table alone."""

from __future__ import annotations

from collections import Counter, defaultdict
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


Links = Sequence[Sequence[tuple[int, float]]]  # to each word those of the other side, by index, with their scores


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
        places: defaultdict[str, list[int]] = defaultdict(list)
        for n, stem in enumerate(self._stems):
            places[stem].append(n)
        to_korean = [[(n, score) for stem, score in scores.items() for n in places[stem]] for scores in self._found]
        to_english: list[list[tuple[int, float]]] = [[] for _ in self._stems]
        for i, links in enumerate(to_korean):
            for n, score in links:
                to_english[n].append((i, score))
        return {"ko": to_korean, "en": to_english}


def read_answers(pair: Pair, words: WordPairs) -> Answers:
    """How the words of both sides of a pair answer each other, word by word."""
    korean, english = pair.korean.fact(read_known_words, words), pair.english.fact(read_known_words, words)
    return Answers(korean, english, words.answers(korean, english))


def _answered(words: KnownWords, best: Sequence[float]) -> Answered:
    return Answered(words.words, words.weights, best, Counter(key for key in words.first if key.isascii()))
