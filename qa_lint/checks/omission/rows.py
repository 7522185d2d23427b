"""Rows of a table whose translations stand in the wrong row: traded, or shifted by some rows.

Where words and lengths raise a doubt (`row_doubts`), the encoder is asked about the rows and those around them: every
source is allowed the translation of another row, at a price for each change of the offset, and the cheapest sequence of
offsets is found (Viterbi).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from qa_lint.checks.omission.row_doubts import REACH, RowFits, doubted_offsets
from qa_lint.model import ROWS_BEFORE, Document, Pair
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.word_pairs import WordPairs

# Set by hand; no measurement was kept, and no command fits them again. _CELL weighs the like of what the weights of
# beads do, but of rows by themselves.
_CHANGE = -1.2  # log odds of every change of the offset
_GAIN = 1.6  # log odds by which a row must fit better elsewhere, on the average of its run; one row alone twice that
_MOST = 0.6  # the part of a run's rows that must have moved by the same offset: at its ends some are left over
_SHIFT = 3  # rows, from which that is a shift and not a trade among some rows
_CUT_OFF = 10  # rows of the part before, with which a run may seem to begin that began earlier
_STRANGERS = -4.0  # log odds of what is no translation: how little it is one says nothing
# what speaks for the source of a row and the target of another translating each other
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

    def traded_with(self, other: Run) -> bool:
        """Whether each of two runs has the translations of the other."""
        return self is not other and (other.start, other.end, other.offset) == (
            self.targets.start,
            self.targets.stop,
            -self.offset,
        )


def misaligned_rows(document: Document, words: WordPairs, encoder: Encoder) -> list[Run]:
    """The runs of rows with translations of other rows, in order, by the numbers of `rows_of`.

    Of a part of a long table, those that begin near its end are left to the next part, which sees all of them.
    """
    pairs = rows_of(document)
    fits = RowFits(pairs, words, document.kept)
    doubted = doubted_offsets(fits, words)
    fits.keep()
    if not doubted:
        return []
    stretches = list(_stretches(sorted(doubted), len(pairs)))
    scores = _Scores(fits, [row for stretch in stretches for row in stretch], encoder)
    chosen: dict[int, int] = {}
    for stretch in stretches:
        nearby = range(-REACH, REACH + 1)
        offsets = sorted({*nearby, *(offset for row in stretch for offset in doubted.get(row, ()))})
        chosen |= zip(stretch, _best_offsets(scores, stretch, offsets), strict=True)
    for row in _taken(scores, chosen):
        chosen[row] = 0
    runs: list[Run] = []
    for displaced in _displaced(stretches, chosen):
        gains = [scores.of(row, chosen[row]) - scores.of(row, 0) for row in displaced]
        if sum(gains) > _GAIN * max(len(displaced), 2):
            for run in _runs(displaced, chosen):
                if runs and runs[-1].offset == run.offset != 0 and run.start - runs[-1].end <= REACH:
                    run = runs.pop()._replace(end=run.end)
                runs.append(run)
    claimed = {row + offset for row, offset in chosen.items() if offset}
    left = ROWS_BEFORE - _CUT_OFF  # rows at the end, of which the next part tells what begins there
    own = range(len(document.before) - left, len(pairs) - left * document.goes_on)
    return [run for run in runs if run.start in own and not _is_strayed(run, chosen, claimed, scores)]


def rows_of(document: Document) -> Sequence[Pair]:
    """The rows of a table; of a part of one, with the last ones before it."""
    return [*document.before, *document.rows]


def _is_strayed(run: Run, chosen: Mapping[int, int], claimed: Collection[int], scores: _Scores) -> bool:
    """Whether one row alone fits the translation of another, and nothing moved, as alike rows of a catalogue do.

    Rows that traded leave their place to another, and take one that was left. Nearby, where a translation may have been
    lost, it is enough that nobody has a claim to what it leaves or takes (First name: 이름, Last name: 성).
    """
    if run.end - run.start > 1 or not run.offset:
        return False
    there = run.start + run.offset
    if abs(run.offset) > REACH:
        return not chosen[there] or run.start not in claimed
    return not chosen[there] and run.start not in claimed and scores.of(there, 0) > 0


def _stretches(rows: Sequence[int], count: int) -> Iterator[range]:
    """The rows with those around them, as ranges that do not touch."""
    start = end = 0
    for row in rows:
        if row - REACH > end:
            if end:
                yield range(start, end)
            start = row - REACH
        end = min(count, row + REACH + 1)
    if end:
        yield range(start, end)


class _Scores:
    """Log odds that the source of a row and the target of another translate each other, of the rows looked at."""

    def __init__(self, fits: RowFits, rows: Sequence[int], encoder: Encoder) -> None:
        self._fits = fits
        self._place = {row: n for n, row in enumerate(rows)}
        self._source = encoder.vectors([fits.pairs[row].source.text for row in rows])
        self._target = encoder.vectors([fits.pairs[row].target.text for row in rows])

    def of(self, row: int, offset: int) -> float:
        """Of the target so many rows further on; -inf where none is looked at."""
        there = self._place.get(row + offset)
        if there is None:
            return -math.inf
        odds = (
            _CELL["cosine"] * float(self._source[self._place[row]] @ self._target[there])
            + _CELL["coverage"] * self._fits.coverage(row, row + offset)
            + _CELL["length"] * self._fits.misfit(row, row + offset)
            + _CELL["constant"]
        )
        return max(odds, _STRANGERS)


def _taken(scores: _Scores, chosen: Mapping[int, int]) -> list[int]:
    """The rows sent to a translation that its own row has a better claim to."""
    return [
        row
        for row, offset in chosen.items()
        if offset and chosen[row + offset] == 0 and scores.of(row + offset, 0) >= scores.of(row, offset)
    ]


def _displaced(stretches: Sequence[range], chosen: Mapping[int, int]) -> Iterator[list[int]]:
    """The rows in a row that do not have their own translation."""
    for stretch in stretches:
        for moved, rows in groupby(stretch, key=lambda row: chosen[row] != 0):
            if moved:
                yield list(rows)


def _runs(rows: Sequence[int], chosen: Mapping[int, int]) -> Iterator[Run]:
    """Neighbouring rows that have moved: by the same offset, or among each other; else each offset by itself."""
    offset, count = Counter(chosen[row] for row in rows).most_common(1)[0]
    if count == len(rows) or count >= max(_MOST * len(rows), _SHIFT):
        moved = [row for row in rows if chosen[row] == offset]  # what was pushed out at the ends did not
        yield Run(moved[0], moved[-1] + 1, offset, moved[0])
    elif {row + chosen[row] for row in rows} == set(rows):
        yield Run(rows[0], rows[-1] + 1, 0, next(row for row in rows if row + chosen[row] == rows[0]))
    else:
        for offset, same in groupby(rows, key=chosen.__getitem__):
            first, *others = same
            yield Run(first, first + 1 + len(others), offset, first)


def _best_offsets(scores: _Scores, rows: Sequence[int], offsets: Sequence[int]) -> list[int]:
    """The offset of each row, so that the sum of the scores is highest, each change costing `_CHANGE`."""
    choices = range(len(offsets))
    home = offsets.index(0)

    def change(m: int, n: int) -> float:
        return 0.0 if m == n else _CHANGE

    totals = [change(home, n) for n in choices]
    origins: list[list[int]] = []
    for row in rows:
        origin = [max(choices, key=lambda m, n=n: totals[m] + change(m, n)) for n in choices]  # type: ignore[misc]
        totals = [totals[m] + change(m, n) + scores.of(row, offsets[n]) for n, m in enumerate(origin)]
        origins.append(origin)
    path = [max(choices, key=lambda n: totals[n] + change(n, home))]
    for origin in reversed(origins[1:]):
        path.append(origin[path[-1]])
    return [offsets[n] for n in reversed(path)]
