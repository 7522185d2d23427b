"""How well the blocks of two texts translate each other: tables of log odds for beads of each shape.

For a Korean block and an English block four things are weighed, as a logistic regression found them to count:

- the cosine of their vectors, each language centred on its document's mean, so that what the document is about
  everywhere says nothing;
- the ratio margin (Artetxe and Schwenk 2019): the cosine over the mean of the best that either of them has elsewhere;
- the coverage of the words by the word-pair table, each word counting by its rarity and less when the other text has
  its translation everywhere;
- the length, as a squared log ratio (Gale and Church 1993).

A merge of two blocks competes with one of them standing alone, so it must show that the two together fit better than
the better of them does by itself: it has a regression of its own, over those gains.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qa_lint.alignment.beads import Shape
from qa_lint.facts.words import read_words
from qa_lint.language.encoder import Encoder
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Segment

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Fitted on news documents and on runs of documentation with lines dropped and merged; in each the last is the constant.
_CELL = {"cosine": 6.4, "margin": 5.9, "coverage": 4.9, "length": -1.0, "constant": -5.0}
_MERGE = {
    "cosine": 8.1,  # gain over the better of the two
    "part_cosine": 0.4,  # of the worse of the two
    "part_margin": 1.6,
    "part_coverage": 4.0,
    "covered": 31.0,  # gain in what the two together account for
    "length": -2.6,  # change of the squared log ratio
    "coverage": 10.8,
    "constant": -0.9,
}
ALONE = -2.3  # log odds of a block without partner
_NEIGHBOURS = 4  # of the margin
_CENTRE = 2.0  # imaginary blocks at the origin: the mean of few blocks is drawn towards it
_LETTERS = 1.82  # English letters for one Korean letter
_SHORT = 10.0  # letters added to both lengths, as short texts vary more


class Tables:
    """The evidence for all beads between Korean blocks (rows) and English blocks (columns)."""

    def __init__(
        self, korean: Sequence[Segment], english: Sequence[Segment], words: WordPairs, encoder: Encoder
    ) -> None:
        import numpy

        self.korean_lengths = numpy.array([len(s.text.strip()) for s in korean], dtype=float)
        self.english_lengths = numpy.array([len(s.text.strip()) for s in english], dtype=float)
        raw_korean = encoder.vectors([s.text for s in korean])
        raw_english = encoder.vectors([s.text for s in english])
        raw = raw_korean @ raw_english.T
        self.margin = raw / numpy.maximum((_best(raw, 0) + _best(raw, 1)) / 2, 0.05) - 1
        self.korean_vectors, self.english_vectors = _centred(raw_korean), _centred(raw_english)
        self.cosine = self.korean_vectors @ self.english_vectors.T
        self._match_words(korean, english, words)
        self.length = _length_misfit(self.korean_lengths[:, None], self.english_lengths[None, :])

    def _match_words(self, korean: Sequence[Segment], english: Sequence[Segment], words: WordPairs) -> None:
        """Coverage tables, and what a merge needs to work out its own."""
        import numpy

        korean_words = [segment.fact(read_words) for segment in korean]
        english_words = [segment.fact(read_words) for segment in english]
        rows = {word.keys: word for block in korean_words for word in block}
        columns = {word.keys[0]: word for block in english_words for word in block}
        row_of = {keys: i for i, keys in enumerate(rows)}
        column_of = {stem: i for i, stem in enumerate(columns)}
        scores = numpy.zeros((len(rows), len(columns)))
        for keys, row in row_of.items():
            for key in keys:
                for stem, score in words.scores.get(key, {}).items():
                    column = column_of.get(stem)
                    if column is not None and score > scores[row, column]:
                        scores[row, column] = score
            column = column_of.get(keys[0])
            if column is not None:
                scores[row, column] = 1.0

        self.by_korean = numpy.zeros(
            (len(korean), len(columns))
        )  # how well a Korean block accounts for each English word
        self.by_english = numpy.zeros((len(english), len(rows)))
        in_korean, in_english = numpy.zeros((len(korean), len(rows))), numpy.zeros((len(english), len(columns)))
        for i, block in enumerate(korean_words):
            if block and len(columns):
                ids = sorted({row_of[word.keys] for word in block})
                in_korean[i, ids] = 1.0
                self.by_korean[i] = scores[ids].max(axis=0)
        for j, block in enumerate(english_words):
            if block and len(rows):
                ids = sorted({column_of[word.keys[0]] for word in block})
                in_english[j, ids] = 1.0
                self.by_english[j] = scores[:, ids].max(axis=1)
        self.korean_weights = in_korean * (
            numpy.array([words.weight(word) for word in rows.values()]) * _distinctive(self.by_english)
        )
        self.english_weights = in_english * (
            numpy.array([words.weight(word) for word in columns.values()]) * _distinctive(self.by_korean)
        )
        self.korean_total = numpy.maximum(self.korean_weights.sum(axis=1), 1e-6)
        self.english_total = numpy.maximum(self.english_weights.sum(axis=1), 1e-6)
        self.of_korean = self.korean_weights @ self.by_english.T / self.korean_total[:, None]
        self.of_english = self.by_korean @ self.english_weights.T / self.english_total[None, :]
        self.coverage = numpy.sqrt(self.of_korean * self.of_english)

    def cells(self) -> NDArray[Any]:
        """Log odds that two blocks translate each other, against each standing alone."""
        import numpy

        return numpy.asarray(
            _CELL["cosine"] * self.cosine
            + _CELL["margin"] * self.margin
            + _CELL["coverage"] * self.coverage
            + _CELL["length"] * self.length
            + _CELL["constant"]
        )

    def beads(self, cells: NDArray[Any], merged: float = 0.0) -> dict[Shape, NDArray[Any]]:
        """Scores of all beads, laid out as `best_path` wants them; `merged` is further evidence for every merge."""
        import numpy

        rows, columns = cells.shape
        scores = {
            (1, 1): cells,
            (1, 0): numpy.full((rows, columns + 1), ALONE),
            (0, 1): numpy.full((rows + 1, columns), ALONE),
        }
        if rows > 1:
            joined = self._merged_korean() + merged
            scores[2, 1] = joined + numpy.maximum(cells[:-1], cells[1:]) + ALONE
        if columns > 1:
            joined = self._merged_english() + merged
            scores[1, 2] = joined + numpy.maximum(cells[:, :-1], cells[:, 1:]) + ALONE
        laid_out = {}
        for (a, b), table in scores.items():
            laid_out[a, b] = numpy.full((rows + 1, columns + 1), -numpy.inf)
            laid_out[a, b][a:, b:] = table
        return laid_out

    def _merged_korean(self) -> NDArray[Any]:
        """Log odds that Korean blocks i and i + 1 together are English block j, against one of them alone."""
        import numpy

        both = self.korean_total[:-1] + self.korean_total[1:]
        of_korean = self.of_korean * self.korean_total[:, None]
        of_korean = (of_korean[:-1] + of_korean[1:]) / both[:, None]
        by_both = numpy.maximum(self.by_korean[:-1], self.by_korean[1:])
        of_english = by_both @ self.english_weights.T / self.english_total[None, :]
        lengths = self.korean_lengths[:-1] + self.korean_lengths[1:]
        return _merge(
            joined=_joined(self.korean_vectors, self.korean_lengths) @ self.english_vectors.T,
            cosine=self.cosine,
            margin=self.margin,
            part_coverage=self.of_korean,
            covered=of_english,
            single_covered=self.of_english,
            coverage=numpy.sqrt(of_korean * of_english),
            single_coverage=self.coverage,
            length=_length_misfit(lengths[:, None], self.english_lengths[None, :]),
            single_length=self.length,
        )

    def _merged_english(self) -> NDArray[Any]:
        """The same for English blocks j and j + 1 and Korean block i."""
        import numpy

        both = self.english_total[:-1] + self.english_total[1:]
        of_english = self.of_english * self.english_total[None, :]
        of_english = (of_english[:, :-1] + of_english[:, 1:]) / both[None, :]
        by_both = numpy.maximum(self.by_english[:-1], self.by_english[1:])
        of_korean = self.korean_weights @ by_both.T / self.korean_total[:, None]
        lengths = self.english_lengths[:-1] + self.english_lengths[1:]
        return _merge(
            joined=(self.korean_vectors @ _joined(self.english_vectors, self.english_lengths).T).T,
            cosine=self.cosine.T,
            margin=self.margin.T,
            part_coverage=self.of_english.T,
            covered=of_korean.T,
            single_covered=self.of_korean.T,
            coverage=numpy.sqrt(of_korean * of_english).T,
            single_coverage=self.coverage.T,
            length=_length_misfit(self.korean_lengths[:, None], lengths[None, :]).T,
            single_length=self.length.T,
        ).T


def _merge(
    *,
    joined: NDArray[Any],
    cosine: NDArray[Any],
    margin: NDArray[Any],
    part_coverage: NDArray[Any],
    covered: NDArray[Any],
    single_covered: NDArray[Any],
    coverage: NDArray[Any],
    single_coverage: NDArray[Any],
    length: NDArray[Any],
    single_length: NDArray[Any],
) -> NDArray[Any]:
    """The regression for a merge of neighbouring rows; see `_MERGE`."""
    import numpy

    first_better = cosine[:-1] >= cosine[1:]
    return numpy.asarray(
        _MERGE["cosine"] * (joined - numpy.maximum(cosine[:-1], cosine[1:]))
        + _MERGE["part_cosine"] * numpy.minimum(cosine[:-1], cosine[1:])
        + _MERGE["part_margin"] * numpy.minimum(margin[:-1], margin[1:])
        + _MERGE["part_coverage"] * numpy.minimum(part_coverage[:-1], part_coverage[1:])
        + _MERGE["covered"] * (covered - numpy.maximum(single_covered[:-1], single_covered[1:]))
        + _MERGE["length"] * (length - numpy.where(first_better, single_length[:-1], single_length[1:]))
        + _MERGE["coverage"] * (coverage - numpy.maximum(single_coverage[:-1], single_coverage[1:]))
        + _MERGE["constant"]
    )


def _best(table: NDArray[Any], axis: int) -> NDArray[Any]:
    """The mean of the highest values along the axis."""
    import numpy

    count = min(_NEIGHBOURS, table.shape[axis])
    highest = numpy.sort(table, axis=axis).take(range(-count, 0), axis=axis)
    return numpy.asarray(highest.mean(axis=axis, keepdims=True))


def _centred(vectors: NDArray[Any]) -> NDArray[Any]:
    import numpy

    shifted = vectors - vectors.sum(axis=0) / (len(vectors) + _CENTRE)
    return numpy.asarray(shifted / numpy.maximum(numpy.linalg.norm(shifted, axis=1, keepdims=True), 1e-6))


def _joined(vectors: NDArray[Any], lengths: NDArray[Any]) -> NDArray[Any]:
    """The direction of each two neighbours together, by length."""
    import numpy

    weighted = vectors * lengths[:, None]
    both = weighted[:-1] + weighted[1:]
    return numpy.asarray(both / numpy.maximum(numpy.linalg.norm(both, axis=1, keepdims=True), 1e-6))


def _distinctive(matches: NDArray[Any]) -> NDArray[Any]:
    """1 for a word whose translation is in one block of the other text at most, down to 0 where it is in all."""
    import numpy

    if not matches.size:
        return numpy.ones(matches.shape[1])
    return numpy.asarray(1 - (matches.sum(axis=0) - matches.max(axis=0)) / len(matches))


def _length_misfit(korean: NDArray[Any], english: NDArray[Any]) -> NDArray[Any]:
    import numpy

    return numpy.asarray(numpy.minimum(numpy.log((english + _SHORT) / (_LETTERS * korean + _SHORT)) ** 2, 4.0))


def length_misfit(korean: float, english: float) -> float:
    """The squared log ratio of the lengths, for a single pair; at most 4."""
    return min(math.log((english + _SHORT) / (_LETTERS * korean + _SHORT)) ** 2, 4.0)
