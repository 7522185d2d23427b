"""Sentences taken out of running text on purpose, to learn from: what is seen of those that have no counterpart.

Running text is made of the rows of a table: paragraphs of some neighbouring rows, of which every third lacks a row on
one side, and the same line by line with nothing taken out, in which one sentence may well have become two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from qa_lint.alignment.similarity import Measures
from qa_lint.checks.omission.paragraphs import IN_TEXT, measured
from qa_lint.checks.omission.parts import Cut
from qa_lint.facts.sentences import read_statements
from qa_lint.model import Pair
from qa_lint.training.likeliest import Bag
from qa_lint.training.part_trials import is_single, joined, pair_of

_ROWS = 60  # of a text
_SIZES = (2, 3, 4, 5)  # rows of a paragraph
_EVERY = 3  # so many paragraphs, one lacks a sentence
_KEPT, _KEPT_IN_LINES = 3.0, 6.0  # how often what has a counterpart counts, since a false alarm costs more than a miss


def text_bags(rows: Sequence[Pair], texts: int, measures: Measures, chance: Random) -> Iterator[Bag]:
    """What is seen in so many texts that are cut out of the rows at random."""
    starts = range(0, max(1, len(rows) - _ROWS // 2), _ROWS)
    for start in sorted(chance.sample(starts, min(texts, len(starts)))):
        text = rows[start : start + _ROWS]
        pairs, lost = zip(*_paragraphs(text, chance), strict=True)
        yield from _bags(pairs, lost, _KEPT, measures)
        yield from _bags(text, [None] * len(text), _KEPT_IN_LINES, measures)


def _paragraphs(rows: Sequence[Pair], chance: Random) -> Iterator[tuple[Pair, tuple[int, int] | None]]:
    """The rows as paragraphs, and of some of these the side and the number of a sentence without a counterpart."""
    start = 0
    number = chance.randrange(_EVERY)
    while start < len(rows):
        some = rows[start : start + chance.choice(_SIZES)]
        start += len(some)
        number += 1
        singles = [n for n, row in enumerate(some) if is_single(row)]
        if number % _EVERY or len(some) < 2 or not singles:
            yield joined(some), None
            continue
        gone, side = chance.choice(singles), chance.randrange(2)
        whole, short = joined(some), joined([row for n, row in enumerate(some) if n != gone])
        kept = (whole.korean, whole.english)[side]
        place = sum(len((row.korean, row.english)[side].fact(read_statements)) for row in some[:gone])
        statements = kept.fact(read_statements)
        if kept[slice(*statements[min(place, len(statements) - 1)])] != (some[gone].korean, some[gone].english)[side]:
            yield whole, None  # it ran into another one, or another one was divided
            continue
        pair = pair_of(whole.korean, short.english) if side == 0 else pair_of(short.korean, whole.english)
        yield pair, (side, place)


def _bags(
    pairs: Sequence[Pair], lost: Sequence[tuple[int, int] | None], times: float, measures: Measures
) -> Iterator[Bag]:
    """What is seen of their sentences."""
    of_pair = dict(zip(map(id, pairs), lost, strict=True))
    for cut, aligned in measured([Cut.of(pair, IN_TEXT) for pair in pairs], measures):
        cheap = cut.cheap_looks(measures.words)
        for passage in aligned:
            for side, looks in enumerate(cut.looks(passage, cheap, measures.encoder)):
                for number, look in looks.items():
                    true = of_pair[id(cut.pair)] == (side, number)
                    yield Bag([look], true, 1.0 if true else times)
