"""The weights of `qa_lint.checks.omission.parts`, fitted again, and what they find.

    python tests/benchmarks/part_weights.py BITEXT... [--rows N] [--seed N]

Each BITEXT is a table of Korean and English, at best from a collection of its own. Of each some rows of several
sentences (clauses) are drawn, with some that are joined from single ones, and from a copy of each one of them is taken
away, so that its counterpart is left without one. The tables are dealt into four groups, and each group is looked at
with word pairs that were learned from the other three, as unseen text would be. What has lost its counterpart is told
from all else by logistic regression: first over what the cheap look sees, then over what both see. Where it is not
known which of several did, the likeliest one counts, and the regression is repeated. What is found above a threshold is
told for each group by weights fitted to the other three.
Not part of the test run.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy
from numpy.typing import NDArray

from qa_lint.alignment.chain import SentenceAlignment
from qa_lint.alignment.similarity import Tables
from qa_lint.checks.omission.looks import Look, close_looks
from qa_lint.checks.omission.parts import CLAUSES, SENTENCES, Cut, Grain, sentence_pairs
from qa_lint.facts.sentences import read_statements
from qa_lint.formats.table import read as read_table
from qa_lint.model import Pair, Segment
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.regression import CONSTANT, log_odds
from qa_lint.resources.word_pairs import WordPairs
from qa_lint.training.word_alignment import learn_word_pairs

_GROUPS = 4
_SHORTEST = 14  # characters of what is taken away, of twice as many in English
_JOINED = 3  # rows of one sentence that make a paragraph
_PARAGRAPHS = 4  # rows to one such paragraph
_MOST = 40  # sentences or clauses of a side: a longer row would count too much
_ROUNDS = 4  # of choosing the likeliest and fitting again
_RIDGE = 1.0  # draws the weights of standardised evidence towards 0
_THRESHOLDS = (-2.5, -2, -1.5, -1, -0.5, 0, 0.2, 0.4, 0.6, 1)
# and how much what stands in an untouched row counts in the close look, since a false alarm costs more than a miss
_GRAINS = {"sentences": (SENTENCES, 5.0), "clauses": (CLAUSES, 8.0)}

Texts = tuple[str, str]  # Korean, English


class Case(NamedTuple):
    """A row as it is, or with something taken away: the looks at what certainly has a counterpart, and at what may not.

    One of the latter has none.
    """

    group: int
    altered: bool
    kept: list[Look]
    lost: list[Look]


def pair_of(texts: Texts) -> Pair:
    korean, english = texts
    return Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en"))


def paragraphs(table: Sequence[Pair]) -> Iterator[Pair]:
    """Neighbouring rows of one sentence each, joined by threes: not every collection has paragraphs in its rows."""
    for start in range(0, len(table) - _JOINED + 1, _JOINED):
        rows = table[start : start + _JOINED]
        if all(len(side.fact(read_statements)) == 1 for row in rows for side in (row.korean, row.english)):
            yield pair_of((" ".join(row.korean for row in rows), " ".join(row.english for row in rows)))


def taken_away(pair: Pair, grain: Grain, chance: random.Random) -> tuple[Texts, int, int | None] | None:
    """The texts without a sentence or clause of a side, the other side, and the number of its counterpart, if known.

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
    return ((rest, sides[1]) if side == 0 else (sides[0], rest)), 1 - side, number if known else None


def looks_at(pair: Pair, grain: Grain, words: WordPairs, encoder: Encoder) -> tuple[list[Look], list[Look]]:
    """All that is seen of the sentences or clauses of the Korean and of the English side."""
    found: tuple[list[Look], list[Look]] = [], []
    for one in [pair] if grain.ordered else sentence_pairs(pair):
        cut = Cut.of(one, grain)
        if cut.comparable and max(map(len, cut.spans)) <= _MOST:
            tables = Tables(*cut.texts(), words, encoder)
            close = close_looks(cut.texts(), tables, SentenceAlignment.of(tables).alone, encoder)
            for side, cheap_side, close_side in zip(found, cut.cheap_looks(words), close, strict=True):
                side += [a | b for a, b in zip(cheap_side, close_side, strict=False)]
    return found


def cases_of(
    pairs: Sequence[Pair], group: int, grain: Grain, words: WordPairs, encoder: Encoder, chance: random.Random
) -> Iterator[Case]:
    """Each row in which something could be missing, untouched and, if it can be, altered."""
    for pair in pairs:
        korean, english = looks_at(pair, grain, words, encoder)
        if not korean and not english:
            continue
        yield Case(group, False, korean + english, [])
        if found := taken_away(pair, grain, chance):
            texts, side, number = found
            looks = looks_at(pair_of(texts), grain, words, encoder)
            lost, kept = looks[side], looks[1 - side]
            if number is not None and number < len(lost):
                kept, lost = [*kept, *lost[:number], *lost[number + 1 :]], [lost[number]]
            yield Case(group, True, kept, lost)


def regression(table: NDArray[Any], answers: NDArray[Any], counts: NDArray[Any]) -> tuple[NDArray[Any], float]:
    """The weights and the constant of a logistic regression, by Newton's method; a row of the table for each answer."""
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-9
    standard = numpy.hstack([(table - mean) / spread, numpy.ones((len(table), 1))])
    ridge = numpy.append(numpy.full(table.shape[1], _RIDGE), 0.0)
    weights = numpy.zeros(len(ridge))
    for _ in range(30):
        likely = 1 / (1 + numpy.exp(-numpy.clip(standard @ weights, -30, 30)))
        slope = standard.T @ (counts * (answers - likely)) - ridge * weights
        bend = (standard * (counts * likely * (1 - likely))[:, None]).T @ standard + numpy.diag(ridge)
        weights = weights + numpy.linalg.solve(bend, slope)
    return weights[:-1] / spread, float(weights[-1] - (weights[:-1] * mean / spread).sum())


def fitted(cases: Sequence[Case], start: Mapping[str, float], untouched: float = 1.0) -> dict[str, float]:
    """Weights of the same names as those to start from; what stands in an untouched row counts as often as told."""
    names = [name for name in start if name != CONSTANT]
    weights = dict(start)
    kept = [(look, 1.0 if case.altered else untouched) for case in cases for look in case.kept]
    for _ in range(_ROUNDS):
        now = weights
        lost = [max(case.lost, key=lambda look: log_odds(now, look)) for case in cases if case.lost]
        table = numpy.array([[look[name] for name in names] for look in [*(look for look, _ in kept), *lost]])
        answers = numpy.repeat([0.0, 1.0], [len(kept), len(lost)])
        counts = numpy.array([*(count for _, count in kept), *(1.0 for _ in lost)])
        values, constant = regression(table, answers, counts)
        weights = {name: round(float(value), 2) for name, value in zip(names, values, strict=True)}
        weights[CONSTANT] = round(constant, 2)
    return weights


def judged(cases: Sequence[Case], start: Mapping[str, float], untouched: float = 1.0) -> list[tuple[bool, float]]:
    """Of each case whether it was altered, and the highest log odds in it, by weights fitted to the other groups."""
    found = []
    for group in sorted({case.group for case in cases}):
        weights = fitted([case for case in cases if case.group != group], start, untouched)
        for case in cases:
            if case.group == group:
                odds = [log_odds(weights, look) for look in [*case.kept, *case.lost]]
                found.append((case.altered, max(odds, default=-numpy.inf)))
    return found


def report(name: str, cases: Sequence[Case], start: Mapping[str, float], untouched: float = 1.0) -> None:
    print(name, fitted(cases, start, untouched))
    odds = judged(cases, start, untouched)
    rows = {altered: [value for is_so, value in odds if is_so == altered] for altered in (False, True)}
    for threshold in _THRESHOLDS:
        share = {altered: sum(value > threshold for value in values) for altered, values in rows.items()}
        flagged, found = 1000 * share[False] / len(rows[False]), 100 * share[True] / max(1, len(rows[True]))
        print(
            f"  from {threshold:4}: {flagged:6.1f} of 1,000 untouched rows, {found:5.1f} % of {len(rows[True])} altered"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bitext", nargs="+", type=Path)
    parser.add_argument("--rows", type=int, default=400, help="of each table, as they are and altered")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance, encoder = random.Random(arguments.seed), Encoder()  # noqa: S311
    tables = [
        [pair for pair in read_table(path.read_bytes(), str(path), ("ko", "en")).pairs if pair.complete]
        for path in arguments.bitext
    ]
    cases: dict[str, list[Case]] = {name: [] for name in _GRAINS}
    for group in range(_GROUPS):
        others = [pair for n, table in enumerate(tables) if n % _GROUPS != group for pair in table]
        words = learn_word_pairs((pair.korean, pair.english) for pair in others)
        for table in tables[group::_GROUPS]:
            joined = list(paragraphs(table))
            for drawn, most in ((table, arguments.rows), (joined, arguments.rows // _PARAGRAPHS)):
                shuffled = chance.sample(drawn, len(drawn))
                for name, (grain, _) in _GRAINS.items():
                    cases[name] += islice(cases_of(shuffled, group, grain, words, encoder, chance), most)
    for name, (grain, untouched) in _GRAINS.items():
        report(f"{name}, cheap look", cases[name], grain.cheap)
        report(f"{name}, close look", cases[name], grain.close, untouched)


if __name__ == "__main__":
    main()
