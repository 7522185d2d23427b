"""How far the words of a pair account for each other: the cheap look, which asks the learned table alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
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
    answers: Sequence[Sequence[tuple[int, float]]]  # to each, the words of the other side, by index, with their scores
    best: Sequence[float]  # of these scores; 0 where nothing answers
    literal: Counter[str]  # how often it has each number and Latin word


class Answers(NamedTuple):
    """How the words of both sides answer each other."""

    korean: Answered
    english: Answered

    def sides(self, language: Language) -> tuple[Answered, Answered]:
        """The side in a language, and the other."""
        return (self.korean, self.english) if language == "ko" else (self.english, self.korean)


def read_answers(pair: Pair, words: WordPairs) -> Answers:
    """How the words of both sides of a pair answer each other, word by word."""
    korean, english = pair.korean.fact(read_known_words, words), pair.english.fact(read_known_words, words)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for n, stem in enumerate(english.first):
        places[stem].append(n)
    to_korean: list[list[tuple[int, float]]] = []
    to_english: list[list[tuple[int, float]]] = [[] for _ in english.first]
    best_of_korean, best_of_english = [0.0] * len(korean.first), [0.0] * len(english.first)
    for i, answers in enumerate(words.answers(korean, english)):
        to_korean.append([(n, score) for stem, score in answers.items() for n in places[stem]])
        for n, score in to_korean[-1]:
            to_english[n].append((i, score))
            best_of_korean[i] = max(score, best_of_korean[i])
            best_of_english[n] = max(score, best_of_english[n])
    return Answers(_answered(korean, to_korean, best_of_korean), _answered(english, to_english, best_of_english))


def _answered(words: KnownWords, answers: Sequence[Sequence[tuple[int, float]]], best: Sequence[float]) -> Answered:
    return Answered(words.words, words.weights, answers, best, Counter(key for key in words.first if key.isascii()))
