"""Which rows of a table may hold translations of other rows, by words and lengths alone.

Two rows must at once fit better elsewhere, as one that moved leaves another one that did: the row which holds the
translation and would take theirs, if they traded, or the next row by the same offset, if they were shifted. A free
translation fits nowhere better, and rows that are alike do not fit better in pairs.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from qa_lint.alignment.similarity import length_misfit
from qa_lint.facts.content.coverage import read_coverage
from qa_lint.facts.words import read_known_words, read_words
from qa_lint.model import Pair, Text
from qa_lint.resources.word_pairs import KnownWords, WordPairs

# Set by hand, so that the encoder is asked about few rows:
REACH = 2  # rows: how far the translation of any row is looked for
_COVERED = 0.7  # coverage of a row's own words from which it is not doubted
_FOREIGN = 0.25  # coverage below which its translation is looked for in the whole table
_PLACES = 2  # rows with the most words of the translation that are tried
_COMMON = 30  # rows with a word, from which it says little of where one of them belongs
_LENGTH = 0.2  # coverage that a misfit of the lengths outweighs
_BETTER = 0.1  # how much better two rows together must fit nearby
_MUCH_BETTER = 0.25  # and anywhere in the table
_WHOLE = 1.0 + 1e-9  # coverage of words that are all accounted for; sums of weights are rounded
# What is kept about a pair: by the digest of a target, how far its source and that one account for each other; and by
# the digests of those around it, which of these its source fits better.
_COVERAGE, _NEARBY = "coverage of targets", "better targets nearby"
_OWN = b""  # instead of a digest, of its own target
_NOTHING = bytes(8)  # and of none, before the first row and behind the last one
_MOST_KEPT = 40  # targets: a row that stands often has many around it
_MOST_AROUND = 8  # and that often


class RowFits:
    """How well the source of any row fits the translation in any other; every cell is looked at once."""

    def __init__(self, pairs: Sequence[Pair], words: WordPairs, kept: Callable[[Pair], dict[str, Any]]) -> None:
        self.pairs, self._words = pairs, words
        self._covered: dict[tuple[int, int], float] = {}
        self._better: dict[int, tuple[int, ...]] = {}
        self._kept = kept
        sources, targets = [pair.source.text for pair in pairs], [pair.target.text for pair in pairs]
        self._digests = [*map(_digest, targets)]
        self._padded = [*[_NOTHING] * REACH, *self._digests, *[_NOTHING] * REACH]
        self._lengths = [*map(len, sources)], [*map(len, targets)]
        self._filled = tuple([bool(text.strip()) for text in side] for side in (sources, targets))
        self._own_fits: dict[int, float] = {}

    def keep(self) -> None:
        """Keep how well each row covers others, and which of those around it better than its own."""
        of_rows: defaultdict[int, dict[bytes, float]] = defaultdict(dict)
        for (i, j), covered in self._covered.items():
            of_rows[i][self._digests[j] if i != j else _OWN] = covered
        for row, covered_by in of_rows.items():
            self._add(row, _COVERAGE, covered_by, _MOST_KEPT)
        for row, better in self._better.items():
            self._add(row, _NEARBY, {self._around(row): better}, _MOST_AROUND)

    def _add(self, row: int, name: str, found: Mapping[bytes, Any], most: int) -> None:
        kept = self._kept(self.pairs[row])
        known = kept.get(name, {})  # by a row that says the same, among others
        if not found.items() <= known.items():
            kept[name] = dict([*known.items(), *found.items()][-most:])

    def _around(self, row: int) -> bytes:
        """The digests of the targets around a row, and of its own."""
        return b"".join(self._padded[row : row + 2 * REACH + 1])

    def _known_cell(self, i: int, j: int) -> float | None:
        """What is known of a cell, from this run or the one before."""
        covered = self._covered.get((i, j))
        if covered is None and (kept := self._kept(self.pairs[i]).get(_COVERAGE)):
            covered = kept.get(self._digests[j] if i != j else _OWN)
        return covered

    def cell(self, i: int, j: int) -> tuple[Text, Text]:
        """The source of row i and the target of row j, the Korean one first."""
        source, target = self.pairs[i].source.text, self.pairs[j].target.text
        return (source, target) if source.language == "ko" else (target, source)

    def coverage(self, i: int, j: int) -> float:
        """How far the words of both account for each other."""
        covered = self._known_cell(i, j)
        if covered is None:
            if i == j:
                of_korean, of_english = self.pairs[i].fact(read_coverage, self._words)
            else:
                of_korean, of_english = self._words.coverage(*self._known(i, j))
            self._covered[i, j] = covered = math.sqrt(of_korean * of_english)
        return covered

    def _coverage_at_most(self, i: int, j: int) -> float:
        """The same at most, which is told with less work: as if whatever answers a word did so wholly."""
        covered = self._known_cell(i, j)
        return math.sqrt(self._words.reach(*self._known(i, j))) if covered is None else covered

    def _known(self, i: int, j: int) -> tuple[KnownWords, KnownWords]:
        korean, english = self.cell(i, j)
        return korean.fact(read_known_words, self._words), english.fact(read_known_words, self._words)

    def misfit(self, i: int, j: int) -> float:
        """Of the lengths."""
        source, target = self._lengths[0][i], self._lengths[1][j]
        korean, english = (source, target) if self.pairs[i].source.language == "ko" else (target, source)
        return length_misfit(korean, english)

    def gain(self, i: int, j: int) -> float:
        """How much better source i fits target j than its own, in coverage; -inf where there is none of either."""
        if not self._are_there(i, j):
            return -math.inf
        return self.coverage(i, j) - _LENGTH * self.misfit(i, j) - self._own_fit(i)

    def may_gain(self, i: int, j: int, more_than: float) -> bool:
        """Whether the gain may be more than that, by bounds that few rows beside each other come to: that of their
        lengths first, for which no word is looked at.
        """
        if not self._are_there(i, j):
            return False
        misfit, own = _LENGTH * self.misfit(i, j), self._own_fit(i)
        if _WHOLE - misfit - own <= more_than:
            return False
        return self._coverage_at_most(i, j) - misfit - own > more_than

    def is_better(self, i: int, j: int, by: float) -> bool:
        """Whether source i fits target j better than its own by more than that."""
        return self.may_gain(i, j, by) and self.gain(i, j) > by

    def better_nearby(self, row: int) -> tuple[int, ...]:
        """By how many rows the targets within reach are off that its source fits better than its own."""
        known: Mapping[bytes, tuple[int, ...]] = self._kept(self.pairs[row]).get(_NEARBY, {})
        better = known.get(self._around(row))
        if better is None:
            offsets = (offset for offset in range(-REACH, REACH + 1) if offset)
            better = tuple(offset for offset in offsets if self.is_better(row, row + offset, _BETTER / 2))
            self._better[row] = better
        return better

    def _are_there(self, i: int, j: int) -> bool:
        """Whether there is a source i and a target j."""
        return min(i, j) >= 0 and max(i, j) < len(self.pairs) and self.has_source(i) and self.has_target(j)

    def _own_fit(self, row: int) -> float:
        """How well a row fits as it stands; it is compared with several."""
        if row not in self._own_fits:
            covered = self.has_target(row)
            self._own_fits[row] = self.coverage(row, row) - _LENGTH * self.misfit(row, row) if covered else 0.0
        return self._own_fits[row]

    def has_source(self, row: int) -> bool:
        return self._filled[0][row]

    def has_target(self, row: int) -> bool:
        return self._filled[1][row]


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def doubted_offsets(fits: RowFits, words: WordPairs) -> dict[int, set[int]]:
    """The rows to look at more closely, and by how many rows the translation of each may have moved."""
    doubtful = [n for n in range(len(fits.pairs)) if fits.has_source(n) and fits.coverage(n, n) < _COVERED]
    foreign = [n for n in doubtful if fits.coverage(n, n) < _FOREIGN]
    nearby = ((i, i + offset, _BETTER) for i in doubtful for offset in fits.better_nearby(i))
    anywhere = (
        (i, j, _MUCH_BETTER)
        for i, j in _with_most_words(foreign, fits.pairs, words)
        if abs(j - i) > REACH and fits.is_better(i, j, _MUCH_BETTER / 2)
    )
    doubted: defaultdict[int, set[int]] = defaultdict(set)
    for i, j, least in chain(nearby, anywhere):
        for second in ((j, i), (i - 1, j - 1), (i + 1, j + 1)):
            if fits.gain(i, j) + fits.gain(*second) > least:
                for source, target in ((i, j), second):
                    doubted[source].add(target - source)
                    doubted[target].add(0)
    return doubted


def _with_most_words(rows: Sequence[int], pairs: Sequence[Pair], words: WordPairs) -> Iterator[tuple[int, int]]:
    """Each of some rows with those of them whose targets have most of what its source's words may be."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for n in rows:
        for key in {key for word in pairs[n].target.text.fact(read_words) for key in word.keys}:
            holders[key].append(n)
    rare = {key: found for key, found in holders.items() if len(found) <= _COMMON}
    for i in rows:
        source = pairs[i].source.text
        table = words.scores if source.language == "ko" else words.by_english
        votes: Counter[int] = Counter()
        for word in source.fact(read_words):
            reached: dict[int, float] = {}
            for key in word.keys:
                scores = table.get(key, {})
                for other in (scores.keys() | {key}) & rare.keys():
                    score = 1.0 if other == key else scores[other]
                    reached |= {n: max(score, reached.get(n, 0.0)) for n in rare[other]}
            weight = words.weight(word)
            votes.update({n: weight * score for n, score in reached.items()})
        yield from ((i, j) for j, _ in votes.most_common(_PLACES))
