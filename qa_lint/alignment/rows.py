"""Rows of a table whose translations stand in the wrong row: traded, or shifted by some rows.

Every source is allowed the translation of a row nearby, at a price for each change of the offset, and the cheapest
sequence of offsets is found (Viterbi). The encoder is asked only where words and lengths speak for two rows at once
being in the wrong place, as one row that moved leaves another one that did; of a free translation they do not.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from qa_lint.alignment.similarity import length_misfit
from qa_lint.facts.words import read_words
from qa_lint.language.encoder import Encoder
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Pair, Segment

_REACH = 2  # rows: how far a translation is looked for
_COVERED = 0.7  # coverage of a row's own words from which it is not doubted
_LENGTH = 0.2  # coverage that a misfit of the lengths outweighs
_BETTER = 0.1  # how much better two rows together must fit elsewhere
_CHANGE = -1.2  # log odds of every change of the offset
_GAIN = 1.6  # log odds by which a row must fit better elsewhere, on the average of its run; one row alone twice that
_MOST = 0.6  # the part of a run's rows that must have moved by the same offset: at its ends some are left over
_SHIFT = 3  # rows, from which that is a shift and not a trade among some rows
_CELL = {"cosine": 12.0, "coverage": 9.0, "length": -1.5, "constant": -8.0}


class Run(NamedTuple):
    """Rows [start, end) whose translations stand elsewhere: `offset` rows further on, or in each other's rows if 0.

    `home` is the row that the first of those translations belongs to.
    """

    start: int
    end: int
    offset: int
    home: int

    @property
    def targets(self) -> slice:
        """The rows that hold the translations."""
        return slice(self.start + self.offset, self.end + self.offset)


def misaligned_rows(pairs: Sequence[Pair], words: WordPairs, encoder: Encoder) -> list[Run]:
    """The runs of rows with translations of other rows, in order."""
    doubted = _doubted(pairs, words)
    runs: list[Run] = []
    for start, end in _stretches(doubted, len(pairs)):
        for run in _runs(pairs, start, end, words, encoder):
            if runs and runs[-1].offset == run.offset != 0 and run.start - runs[-1].end <= _REACH:
                run = runs.pop()._replace(end=run.end)
            runs.append(run)
    return runs


def _cell(pairs: Sequence[Pair], i: int, j: int) -> tuple[Segment, Segment]:
    """One row's source and another row's target, the Korean one first."""
    source, target = pairs[i].source, pairs[j].target
    return (source, target) if source.language == "ko" else (target, source)


def _coverage(korean: Segment, english: Segment, words: WordPairs) -> float:
    """How far the words of both account for each other."""
    of_korean, of_english = words.coverage(korean.fact(read_words), english.fact(read_words))
    return math.sqrt(of_korean * of_english)


def _doubted(pairs: Sequence[Pair], words: WordPairs) -> list[int]:
    """Rows that, by words and lengths, fit better elsewhere together with a second row.

    That is the row which has their translation and would take theirs, if they traded, or the next row by the same
    offset, if they were shifted.
    """

    @cache
    def fit(i: int, j: int) -> float:
        korean, english = _cell(pairs, i, j)
        return _coverage(korean, english, words) - _LENGTH * length_misfit(len(korean.text), len(english.text))

    @cache
    def gain(i: int, j: int) -> float:
        """How much better source i fits target j than its own."""
        if i in complete and j in complete:
            return fit(i, j) - fit(i, i)
        return -math.inf

    complete = {i for i, pair in enumerate(pairs) if pair.complete}
    doubted = set()
    for i in complete:
        if _coverage(pairs[i].korean, pairs[i].english, words) < _COVERED:
            for j in range(i - _REACH, i + _REACH + 1):
                if gain(i, j) > _BETTER / 2:
                    for second in ((j, i), (i - 1, j - 1), (i + 1, j + 1)):
                        if gain(i, j) + gain(*second) > _BETTER:
                            doubted |= {i, j, *second}
    return sorted(doubted)


def _stretches(rows: Sequence[int], count: int) -> Iterator[tuple[int, int]]:
    """The rows with those around them, as ranges that do not touch."""
    start = end = 0
    for row in rows:
        if row - _REACH > end:
            if end:
                yield start, end
            start = row - _REACH
        end = min(count, row + _REACH + 1)
    if end:
        yield start, end


def _runs(pairs: Sequence[Pair], start: int, end: int, words: WordPairs, encoder: Encoder) -> Iterator[Run]:
    source = encoder.vectors([pair.source.text for pair in pairs[start:end]])
    target = encoder.vectors([pair.target.text for pair in pairs[start:end]])

    def score(i: int, offset: int) -> float:
        """Log odds that source i and target i + offset translate each other."""
        j = i + offset
        if not start <= j < end:
            return -math.inf
        korean, english = _cell(pairs, i, j)
        return (
            _CELL["cosine"] * float(source[i - start] @ target[j - start])
            + _CELL["coverage"] * _coverage(korean, english, words)
            + _CELL["length"] * length_misfit(len(korean.text), len(english.text))
            + _CELL["constant"]
        )

    offsets = list(range(-_REACH, _REACH + 1))
    scores = [[score(i, offset) for offset in offsets] for i in range(start, end)]
    chosen = [offsets[n] for n in _best_offsets(scores)]
    for n in _taken(scores, chosen):
        chosen[n] = 0
    gains = [row[offset + _REACH] - row[_REACH] for row, offset in zip(scores, chosen, strict=True)]
    first = 0
    for n in range(1, len(chosen) + 1):
        if n == len(chosen) or bool(chosen[n]) != bool(chosen[first]):
            if chosen[first] and sum(gains[first:n]) > _GAIN * max(n - first, 2):
                yield _run(chosen, first, n, start)
            first = n


def _run(chosen: Sequence[int], first: int, end: int, start: int) -> Run:
    """The run of displaced rows [first, end) of a stretch that begins at row `start`."""
    offset = _common(chosen[first:end])
    if offset:  # what was pushed out at its ends did not move by it
        moved = [n for n in range(first, end) if chosen[n] == offset]
        first, end = moved[0], moved[-1] + 1
    homes = (n for n in range(first, end) if n + chosen[n] == first + offset)
    return Run(start + first, start + end, offset, start + next(homes, first))


def _taken(scores: Sequence[Sequence[float]], chosen: Sequence[int]) -> list[int]:
    """The rows sent to a translation that its own row has a better claim to."""
    return [
        n
        for n, offset in enumerate(chosen)
        if offset and chosen[n + offset] == 0 and scores[n + offset][_REACH] >= scores[n][offset + _REACH]
    ]


def _common(offsets: Sequence[int]) -> int:
    """The offset of most rows of a run; 0 where they traded places."""
    offset, count = Counter(offsets).most_common(1)[0]
    return offset if count == len(offsets) or count >= max(_MOST * len(offsets), _SHIFT) else 0


def _best_offsets(scores: Sequence[Sequence[float]]) -> list[int]:
    """The sequence of choices with the highest sum, each change costing `_CHANGE`."""
    totals = list(scores[0])
    home = len(totals) // 2
    totals = [total + (0.0 if n == home else _CHANGE) for n, total in enumerate(totals)]
    origins: list[list[int]] = []
    for row in scores[1:]:
        origin = [
            max(range(len(row)), key=lambda m, n=n: totals[m] + (0.0 if m == n else _CHANGE))  # type: ignore[misc]
            for n in range(len(row))
        ]
        totals = [totals[m] + (0.0 if m == n else _CHANGE) + row[n] for n, m in enumerate(origin)]
        origins.append(origin)
    path = [max(range(len(totals)), key=lambda n: totals[n] + (0.0 if n == home else _CHANGE))]
    for origin in reversed(origins):
        path.append(origin[path[-1]])
    return path[::-1]
