"""Sentences and clauses taken away on purpose, to learn from: what is seen of that which has lost its counterpart.

Rows of several sentences (clauses) are taken as they are, and with one of these taken away on one side, so that its
counterpart is left without one. Rows of single sentences are joined to paragraphs besides, as not every collection has
paragraphs in its rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random
from typing import NamedTuple

from qa_lint.alignment.chain import Passage
from qa_lint.alignment.similarity import Measures, Tables
from qa_lint.checks.omission.looks import Look
from qa_lint.checks.omission.parts import Cut, Grain, sentence_pairs
from qa_lint.facts.sentences import read_statements
from qa_lint.model import Pair, Segment
from qa_lint.training.likeliest import Bag

_SHORTEST = 14  # characters of what is taken away, of twice as many in English
_JOINED = 3  # rows of one sentence that make a paragraph
_PARAGRAPHS = 4  # rows to one such paragraph
_MOST = 40  # sentences or clauses of a side: a longer row would count too much


class Altered(NamedTuple):
    """A pair with something taken away: the side (0 for Korean) that lost its counterpart, and which, if known."""

    pair: Pair
    side: int
    number: int | None


class Case(NamedTuple):
    """A row as it is, or with something taken away, and what is seen of its sentences or clauses."""

    altered: bool
    bags: list[Bag]


def pair_of(korean: str, english: str) -> Pair:
    return Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en"))


def joined(rows: Sequence[Pair]) -> Pair:
    """The rows as one."""
    return pair_of(" ".join(row.korean for row in rows), " ".join(row.english for row in rows))


def is_single(row: Pair) -> bool:
    """Whether either side is one sentence."""
    return all(len(side.fact(read_statements)) == 1 for side in row.texts)


def cases_of(text: Sequence[Pair], rows: int, grain: Grain, measures: Measures, chance: Random) -> list[Case]:
    """So many cases of rows drawn from a text, as they are and altered, and a part as many of paragraphs."""
    threes = (text[start : start + _JOINED] for start in range(0, len(text) - _JOINED + 1, _JOINED))
    paragraphs = [joined(three) for three in threes if all(map(is_single, three))]
    cases: list[Case] = []
    for drawn, most in ((text, rows), (paragraphs, rows // _PARAGRAPHS)):
        cases += islice(_cases(chance.sample(drawn, len(drawn)), grain, measures, chance), most)
    return cases


def _cases(pairs: Sequence[Pair], grain: Grain, measures: Measures, chance: Random) -> Iterator[Case]:
    """Each pair in which something could be missing, untouched and, if it can be, altered."""
    for pair in pairs:
        seen = [look for side in _looks_at(pair, grain, measures) for look in side]
        if seen:
            yield Case(False, [Bag([look], False) for look in seen])
            if altered := take_away(pair, grain, chance):
                yield Case(True, _altered_bags(altered, grain, measures))


def _altered_bags(altered: Altered, grain: Grain, measures: Measures) -> list[Bag]:
    looks = _looks_at(altered.pair, grain, measures)
    lost, kept = looks[altered.side], looks[1 - altered.side]
    number = altered.number
    if number is not None and number < len(lost):
        kept, lost = [*kept, *lost[:number], *lost[number + 1 :]], [lost[number]]
    return [Bag([look], False) for look in kept] + ([Bag(lost, True)] if lost else [])


def take_away(pair: Pair, grain: Grain, chance: Random) -> Altered | None:
    """The pair without a sentence or clause of a side; None where there is none to take.

    It is taken from a side that has no more sentences than the other, which would say more already.
    """
    sides = pair.korean, pair.english
    spans = Cut.of(pair, grain).spans
    options = [
        (side, number)
        for side, (least, text) in enumerate(zip((_SHORTEST, 2 * _SHORTEST), sides, strict=True))
        if len(spans[side]) > 1 and (not grain.ordered or len(spans[side]) <= len(spans[1 - side]))
        for number, span in enumerate(spans[side])
        if span.end - span.start >= least and (grain.ordered or span not in text.fact(read_statements))
    ]
    if not options:
        return None
    side, number = chance.choice(options)
    text, span = sides[side], spans[side][number]
    mark = text[span.end - 1] if not grain.ordered and text[span.end - 1] in ".?!" else ""
    before = text[: span.start].rstrip(" ,;:") + mark if mark else text[: span.start].rstrip()
    rest = f"{before} {text[span.end :].lstrip()}".strip()
    known = grain.ordered and len(spans[0]) == len(spans[1])
    left = pair_of(rest, sides[1]) if side == 0 else pair_of(sides[0], rest)
    return Altered(left, 1 - side, number if known else None)


def _looks_at(pair: Pair, grain: Grain, measures: Measures) -> tuple[list[Look], list[Look]]:
    """All that is seen of the sentences or clauses of the Korean and of the English side."""
    found: tuple[list[Look], list[Look]] = [], []
    for one in [pair] if grain.ordered else sentence_pairs(pair):
        cut = Cut.of(one, grain)
        if cut.comparable and max(map(len, cut.spans)) <= _MOST:
            passage = Passage.of(Tables(*cut.texts(), measures))
            looks = cut.looks(passage, cut.cheap_looks(measures.words), measures.encoder)
            for side, seen in zip(found, looks, strict=True):
                side += seen.values()
    return found
