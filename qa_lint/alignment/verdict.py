"""Is it a translation at all? What neighbouring Korean and English texts are, when nobody said that they are one.

A read-me with English headings, a change log, a list of members hold both languages too, and to compare them gives
nothing but false alarms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from qa_lint.facts.content.coverage import read_coverage
from qa_lint.facts.structure import heading_level
from qa_lint.late import regex
from qa_lint.model import Pair
from qa_lint.resources.word_pairs import WordPairs

# Measured on press releases and news set line by line, whole and with one sentence of three or one of two taken away,
# and on read-mes, change logs, bibliographies and lists that hold both languages: set between the two.
_LEAST_SHARE = 0.5  # of the text, that stands in pairs, each counted by its probability
_LEAST_CONFIDENCE = 0.85  # mean probability of the pairs
# where little is left alone: of texts that have nothing to do with each other, chance hardly pairs so much
_LARGE_SHARE, _LEAST_CONFIDENCE_THEN = 0.78, 0.75
_KOREAN_LENGTH = 2  # characters of English for one of Korean, roughly

_ROWS = 200  # of a table that are looked at
_FEWEST_ROWS = 3  # of which nothing can be told with fewer
_LEAST_ANSWERED = 0.15  # of the rows in which a word of the one side is accounted for by the other
_LEAST_COVERAGE = 0.05  # of the words of both sides by weight, for a row to be among those
_MOST_NAMES = 0.5  # of the English cells that are addresses, accounts or keys, and no text
_MOST_WORDS = 2  # of Korean, which glues its particles to them, for one of English: for more it is a label
_NO_TEXT = regex.compile(r"\S+@\S+|[a-z]+://\S+|www\.\S+|[a-z0-9]+(?:[._/-][a-z0-9]+)*|[+0-9() .-]+")


def blocks_pair_up(pairs: Sequence[Pair], words: WordPairs) -> bool:
    """Whether aligned blocks translate each other: few stand alone, and the pairs are confident."""
    both = (pair for pair in pairs if not (pair.source.missing or pair.target.missing))
    together = [pair for pair in both if not _is_heading_over_a_text(pair, words)]
    whole = sum(map(_length, pairs))
    if not together or not whole:
        return False
    share = sum(pair.confidence * _length(pair) for pair in together) / whole
    confidence = sum(pair.confidence for pair in together) / len(together)
    least = _LEAST_CONFIDENCE_THEN if share >= _LARGE_SHARE else _LEAST_CONFIDENCE
    return share >= _LEAST_SHARE and confidence >= least


def _is_heading_over_a_text(pair: Pair, words: WordPairs) -> bool:
    """Whether a heading in one language stands with a text in the other that says something else: # My project, and
    what the folder is for, as short read-mes have it.
    """
    headings = [bool(heading_level(text)) for text in pair.texts]
    return headings[0] != headings[1] and not _is_answered(pair, words)


def rows_are_a_list(pairs: Sequence[Pair], words: WordPairs) -> bool:
    """Whether the rows of a table are a list of things with addresses, keys or kinds beside them, and no translation.

    What stands beside several Korean texts is the kind of each, as `fix` in a list of commits.
    """
    rows = [pair for pair in pairs[:_ROWS] if pair.complete]
    if len(rows) < _FEWEST_ROWS:
        return False
    names = sum(_NO_TEXT.fullmatch(pair.english.strip()) is not None for pair in rows)
    if names <= _MOST_NAMES * len(rows):
        return False
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for pair in rows:
        beside[pair.english.strip()].add(pair.korean.strip())
    answered = sum(len(beside[pair.english.strip()]) == 1 and _is_answered(pair, words) for pair in rows)
    return answered < _LEAST_ANSWERED * len(rows)


def _is_answered(pair: Pair, words: WordPairs) -> bool:
    """Whether the sides have words for each other, and the English is no mere label beside a Korean text."""
    if len(pair.korean.split()) > _MOST_WORDS * len(pair.english.split()):
        return False
    return min(pair.fact(read_coverage, words)) > _LEAST_COVERAGE


def _length(pair: Pair) -> int:
    return _KOREAN_LENGTH * len(pair.korean) + len(pair.english)
