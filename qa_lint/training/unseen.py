"""Texts to try something on, each with word tables that were not learned from it: what a table has seen, it knows too
well.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from qa_lint.alignment.similarity import Measures
from qa_lint.model import Pair
from qa_lint.training.word_alignment import STEPS, learn_word_pairs

_GROUPS = 4  # of texts: each is tried with what the others teach
MOST_STEPS = _GROUPS * STEPS


class Unseen(NamedTuple):
    """Some texts, and what they are compared with."""

    texts: Sequence[Sequence[Pair]]
    measures: Measures


def dealt(texts: Sequence[Sequence[Pair]], number: int) -> list[list[Sequence[Pair]]]:
    """The texts in so many groups, of which each has about as many pairs."""
    groups: list[list[Sequence[Pair]]] = [[] for _ in range(number)]
    for text in sorted(texts, key=len, reverse=True):
        min(groups, key=lambda group: sum(map(len, group))).append(text)
    return groups


def apart(
    texts: Sequence[Sequence[Pair]], measures: Measures, most: int, step: Callable[[], object] = lambda: None
) -> list[Unseen]:
    """The first so many pairs of each text, with the words that the texts of other groups teach; of two texts or more.

    `step` is called `MOST_STEPS` times at most.
    """
    groups = dealt(texts, min(_GROUPS, len(texts)))
    found = []
    for group in groups:
        others = (pair for other in groups if other is not group for text in other for pair in text)
        words = learn_word_pairs(((pair.korean, pair.english) for pair in others), step=step)
        found.append(Unseen([text[:most] for text in group], measures._replace(words=words)))
    return found
