"""Titles run into the first sentence on purpose, with one of the four left out, to learn from.

A title is a row that ends as no sentence does, before one that does. Of every side the piece counts that looks most
like one without a counterpart: where such a title ends is not told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from random import Random

from qa_lint.alignment.similarity import Measures
from qa_lint.checks.omission.paragraphs import IN_TEXT
from qa_lint.checks.omission.parts import Cut
from qa_lint.checks.omission.title_parts import looks_at_pieces, looks_closer
from qa_lint.facts.sentences import is_finished
from qa_lint.model import Pair
from qa_lint.training.likeliest import Bag
from qa_lint.training.part_trials import is_single, joined, pair_of


def title_bags(rows: Sequence[Pair], titles: int, measures: Measures, chance: Random) -> Iterator[Bag]:
    """What is seen of so many titles and first sentences, with both on both sides and with each of the four gone."""
    found = [(title, first) for title, first in pairwise(rows) if _is_title(title) and _is_sentence(first)]
    for title, first in chance.sample(found, min(titles, len(found))):
        both = joined([title, first])
        for side in (0, 1):
            yield from _bag(both, side, False, measures)
        for left in (title, first):
            yield from _bag(pair_of(both.korean, left.english), 0, True, measures)
            yield from _bag(pair_of(left.korean, both.english), 1, True, measures)


def _is_title(row: Pair) -> bool:
    return is_single(row) and not any(map(is_finished, row.texts))


def _is_sentence(row: Pair) -> bool:
    return is_single(row) and all(map(is_finished, row.texts))


def _bag(pair: Pair, side: int, true: bool, measures: Measures) -> Iterator[Bag]:
    """The pieces of a side, if it has any."""
    cut = Cut.of(pair, IN_TEXT)
    pieces = list(looks_at_pieces(cut, side, measures.words)) if all(cut.spans) else []
    if looks := [look for look, _ in looks_closer(cut, side, pieces, measures.encoder)]:
        yield Bag(looks, true)
