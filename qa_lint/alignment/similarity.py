"""How well stretches of two texts translate each other: tables of log odds for beads of every shape.

A stretch is one block or several neighbouring blocks joined. Of a Korean and an English stretch, four things are
weighed:

- the cosine of their vectors, each language centred on its document's mean, so that what the document is about
  everywhere says nothing; joined blocks have the mean of their vectors by length (Thompson and Koehn 2019, "Vecalign");
- the ratio margin: the cosine over the mean of the best that either of them has elsewhere (Artetxe and Schwenk 2019,
  "Margin-based Parallel Corpus Mining");
- the coverage of their words by a table of word pairs (IBM Model 1, see `learning.word_pairs`), each word counting by
  its rarity, and less when the other text has its translation everywhere;
- the length, as a squared log ratio (Gale and Church 1993).

A bead of more than two blocks must also show that each of them adds something: how much better it is than the best bead
with one block less (gain), and what its weakest block has for itself (part). Otherwise a short sentence that has no
translation would hide in a merge. Where the one block has several sentences, it is cut between them, and each part must
have its own partner.

The weights (rules/omission/beads.tsv) were fitted together, as those of a log-linear model of whole alignments
(Lafferty et al. 2001, "Conditional Random Fields"): they make the right alignment the most probable of all that `beads`
can choose from.

Vectors are what costs: a look by words and lengths alone takes less than a third of the time, and most of a translation
that is kept in step needs no other. It has weights of its own (`words`), beside those for all four (`bead`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from qa_lint.alignment.beads import Shape
from qa_lint.facts.sentences import read_statements
from qa_lint.facts.words import read_words
from qa_lint.languages.stems import Word
from qa_lint.model import Text
from qa_lint.resources.bead_weights import BeadWeights
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.regression import Weights
from qa_lint.resources.word_pairs import WordPairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DECISIVE = 6.0  # log odds of a part, beyond which more says nothing; set by hand
_NEIGHBOURS = 4  # of the margin, as Artetxe and Schwenk have it
_CENTRE = 2.0  # imaginary blocks at the origin: the mean of few blocks is drawn towards it; set by hand
# English letters for one Korean letter. Which text it was counted in is not told by the history: in the bitext that the
# word table was learned from there are 1.66, in the news of it 2.04, in its everyday sentences (KorSTS) 1.88.
LETTERS = 1.82
_SHORT = 10.0  # letters added to both lengths, as short texts vary more; set by hand


Model = Literal["bead", "words"]  # by all that is weighed, or by words and lengths alone


class Measures(NamedTuple):
    """What two texts are compared with."""

    words: WordPairs
    encoder: Encoder
    weights: BeadWeights


class Meaning(NamedTuple):
    """What the encoder says of the stretches of one text: each table has a row for each of them."""

    vectors: NDArray[Any]  # unit vectors
    centred: NDArray[Any]  # the same without what all the document says
    nearest: NDArray[Any]  # the mean cosine of what is nearest in the other text

    def part(self, where: slice) -> Meaning:
        return Meaning(*(table[where] for table in self))


class Side(NamedTuple):
    """The stretches of one text: each table has a row for each of them."""

    lengths: NDArray[Any]  # characters
    words: NDArray[Any]  # the weights of the words it has, over the vocabulary of its text
    accounts: NDArray[Any]  # from 0 to 1, how well it accounts for each word of the other text
    meaning: Meaning | None  # None: the encoder is not asked

    def part(self, where: slice) -> Side:
        """Some of the stretches, measured as they were among all of them."""
        meaning = self.meaning and self.meaning.part(where)
        return Side(self.lengths[where], self.words[where], self.accounts[where], meaning)

    def longer(self, blocks: Side) -> Side:
        """Every stretch joined with the block that follows it."""
        import numpy

        size = 1 + len(blocks.lengths) - len(self.lengths)  # of the stretches so far
        first, last = self.part(slice(-1)), blocks.part(slice(size, None))
        meaning = None
        if first.meaning and last.meaning:
            one, other, lengths = first.meaning, last.meaning, (first.lengths[:, None], last.lengths[:, None])
            meaning = Meaning(
                _unit(one.vectors * lengths[0] + other.vectors * lengths[1]),
                _unit(one.centred * lengths[0] + other.centred * lengths[1]),
                (one.nearest * size + other.nearest) / (size + 1),
            )
        return Side(
            first.lengths + last.lengths,
            numpy.maximum(first.words, last.words),
            numpy.maximum(first.accounts, last.accounts),
            meaning,
        )


class Nearness(NamedTuple):
    """How near the vectors of two stretches are: in row i and column j, of those that begin at blocks i and j."""

    cosine: NDArray[Any]
    margin: NDArray[Any]

    @classmethod
    def of(cls, korean: Meaning, english: Meaning) -> Nearness:
        import numpy

        elsewhere = numpy.maximum((korean.nearest[:, None] + english.nearest) / 2, 0.05)
        return cls(korean.centred @ english.centred.T, korean.vectors @ english.vectors.T / elsewhere - 1)

    def part(self, where: tuple[slice, slice]) -> Nearness:
        return Nearness(*(table[where] for table in self))


class Evidence(NamedTuple):
    """What speaks for two stretches: in row i and column j, of those that begin at blocks i and j."""

    coverage: NDArray[Any]  # the geometric mean of the next two
    of_korean: NDArray[Any]  # the part of the Korean words that the English accounts for
    of_english: NDArray[Any]
    length: NDArray[Any]
    nearness: Nearness | None  # None: the encoder is not asked

    @classmethod
    def of(cls, korean: Side, english: Side) -> Evidence:
        import numpy

        of_korean = korean.words @ english.accounts.T / numpy.maximum(korean.words.sum(axis=1), 1e-6)[:, None]
        of_english = korean.accounts @ english.words.T / numpy.maximum(english.words.sum(axis=1), 1e-6)
        ratio = (english.lengths + _SHORT) / (LETTERS * korean.lengths[:, None] + _SHORT)
        return cls(
            numpy.sqrt(of_korean * of_english),
            of_korean,
            of_english,
            numpy.minimum(numpy.log(ratio) ** 2, 4.0),
            Nearness.of(korean.meaning, english.meaning) if korean.meaning and english.meaning else None,
        )

    def features(self) -> dict[str, NDArray[Any]]:
        import numpy

        return {
            "coverage": self.coverage,
            "length": self.length,
            "constant": numpy.ones_like(self.coverage),
        } | (self.nearness._asdict() if self.nearness else {})

    def part(self, row: int, column: int, size: tuple[int, int]) -> Evidence:
        """So many rows and columns from there on."""
        where = slice(row, row + size[0]), slice(column, column + size[1])
        own = self.coverage[where], self.of_korean[where], self.of_english[where], self.length[where]
        return Evidence(*own, self.nearness and self.nearness.part(where))


class Tables:
    """The evidence for all beads between Korean blocks (rows) and English blocks (columns); without what the encoder
    has to say where they are compared by their words alone.
    """

    def __init__(self, korean: Sequence[Text], english: Sequence[Text], measures: Measures, by: Model = "bead") -> None:
        self._weights = measures.weights[by].weights
        encoder = measures.encoder if by == "bead" else None
        self._texts = _Text.both(korean, english, measures.words, encoder)
        self._sides = [[text.side(text.blocks, other)] for text, other in (self._texts, self._texts[::-1])]
        self._evidence: dict[Shape, Evidence] = {}
        self._cuts: dict[Shape, NDArray[Any]] = {}
        self.size = len(korean), len(english)

    def within(self, korean: slice, english: slice) -> Tables:
        """The same for some neighbouring blocks of either text by themselves, measured against all of both texts."""
        part = copy(self)
        part._texts = self._texts[0].part(korean), self._texts[1].part(english)
        part._sides = [[self._sides[0][0].part(korean)], [self._sides[1][0].part(english)]]
        part._evidence, part._cuts = {}, {}
        part.size = len(part._texts[0].blocks), len(part._texts[1].blocks)
        return part

    def scores(self, shape: Shape) -> NDArray[Any]:
        """Log odds that stretches of so many blocks translate each other, against all of these standing alone."""
        return _weighed(self._weights, self.features(shape))

    def features(self, shape: Shape) -> dict[str, NDArray[Any]]:
        """What is weighed for a shape, by the name of its weight."""
        import numpy

        found = self.compared(shape)
        features = found.features()
        if shape == (1, 1):
            return features
        (a, b), size = shape, found.coverage.shape
        less = [self.compared((a - 1, b)).part(i, 0, size) for i in (0, 1) if a > 1]
        less += [self.compared((a, b - 1)).part(0, j, size) for j in (0, 1) if b > 1]
        korean = [self.compared((1, b)).part(i, 0, size) for i in range(a) if a > 1]
        english = [self.compared((a, 1)).part(0, j, size) for j in range(b) if b > 1]
        features |= {
            "coverage_gain": found.coverage - numpy.max([one.coverage for one in less], axis=0),
            "part_coverage": numpy.min([b.of_korean for b in korean] + [b.of_english for b in english], axis=0),
            "exchange" if min(shape) > 1 else "third" if max(shape) > 2 else "merge": numpy.ones_like(found.coverage),
        }
        if found.nearness:
            before, parts = ([one.nearness for one in some if one.nearness] for some in (less, korean + english))
            features |= {
                "cosine_gain": found.nearness.cosine - numpy.max([one.cosine for one in before], axis=0),
                "part_cosine": numpy.min([one.cosine for one in parts], axis=0),
                "part_margin": numpy.min([one.margin for one in parts], axis=0),
            }
        return features | self._cut_features(shape)

    def _cut_features(self, shape: Shape) -> dict[str, NDArray[Any]]:
        import numpy

        best = self._cuts.get(shape)
        if best is None:
            return {}
        there = numpy.isfinite(best)
        return {"cut": there.astype(float), "cut_part": numpy.where(there, best.clip(-_DECISIVE, _DECISIVE), 0.0)}

    def cut_where(self, korean: Iterable[int], english: Iterable[int]) -> bool:
        """From now on try to cut these blocks between their sentences, where a bead joins two of the other side.

        Each part is compared with one of the two as if it were a block itself, and the cut counts whose weaker part is
        the best. Tells whether any of the blocks has several sentences.
        """
        self._cuts = {(1, 2): self._best_cuts(0, korean), (2, 1): self._best_cuts(1, english).T}
        return any(bool((table > -math.inf).any()) for table in self._cuts.values())

    def _best_cuts(self, side: int, wanted: Iterable[int]) -> NDArray[Any]:
        """A row for each block of a side and a column for each two of the other; -inf where there is no cut."""
        import numpy

        text, other = self._texts[side], self._texts[1 - side]
        best = numpy.full((len(text.blocks), max(len(other.blocks) - 1, 0)), -numpy.inf)
        cuts = [(n, at.start) for n in wanted for at in text.blocks[n].fact(read_statements)[1:]]
        if cuts:
            parts = [part for n, at in cuts for part in (text.blocks[n].part(0, at), text.blocks[n].part(at))]
            both = text.side(parts, other), self._sides[1 - side][0]
            evidence = Evidence.of(*(both if side == 0 else both[::-1]))
            cells = _weighed(self._weights, evidence.features())
            cells = cells if side == 0 else cells.T
            weaker = numpy.minimum(cells[0::2, :-1], cells[1::2, 1:])
            numpy.maximum.at(best, [n for n, _ in cuts], weaker)
        return best

    def compared(self, shape: Shape) -> Evidence:
        """The evidence for stretches of so many blocks."""
        if shape not in self._evidence:
            for sides, size in zip(self._sides, shape, strict=True):
                while len(sides) < size:
                    sides.append(sides[-1].longer(sides[0]))
            self._evidence[shape] = Evidence.of(self._sides[0][shape[0] - 1], self._sides[1][shape[1] - 1])
        return self._evidence[shape]


class _Text:
    """One of the two texts, and what a stretch of it is measured against."""

    def __init__(self, blocks: Sequence[Text], encoder: Encoder | None) -> None:
        self.blocks = blocks
        self.encoded = encoder and _Encoded(blocks, encoder)
        self.vocabulary = {word.keys: word for block in blocks for word in block.fact(read_words)}
        self.number = {keys: n for n, keys in enumerate(self.vocabulary)}
        self.answers: list[dict[int, float]]  # to each of its words the other text's words, by number, and their scores
        self.weights: NDArray[Any]  # of its words
        self.accounts: NDArray[Any]  # of its blocks

    @classmethod
    def both(
        cls, korean: Sequence[Text], english: Sequence[Text], words: WordPairs, encoder: Encoder | None
    ) -> tuple[_Text, _Text]:
        import numpy

        texts = cls(korean, encoder), cls(english, encoder)
        texts[0].answers = _answers(texts[0].vocabulary, texts[1].vocabulary, words)
        texts[1].answers = _turned(texts[0].answers, len(texts[1].vocabulary))
        for text, other in (texts, texts[::-1]):
            text.accounts = text.accounts_of(text.blocks, other)
        for text, other in (texts, texts[::-1]):
            weights = numpy.array([words.weight(word) for word in text.vocabulary.values()], dtype=numpy.float32)
            text.weights = weights * _distinctive(other.accounts)
        return texts

    def part(self, where: slice) -> _Text:
        """Some of its blocks, measured against all of the other text."""
        part = copy(self)
        part.blocks, part.accounts = self.blocks[where], self.accounts[where]
        return part

    def accounts_of(self, stretches: Sequence[Text], other: _Text) -> NDArray[Any]:
        import numpy

        rows: list[int] = []
        columns: list[int] = []
        scores: list[float] = []
        for n, stretch in enumerate(stretches):
            for number in {self.number[word.keys] for word in stretch.fact(read_words)}:
                answers = self.answers[number]
                rows += [n] * len(answers)
                columns += answers.keys()
                scores += answers.values()
        table = numpy.zeros((len(stretches), len(other.number)), dtype=numpy.float32)
        numpy.maximum.at(table, (rows, columns), numpy.array(scores, dtype=numpy.float32))
        return table

    def side(self, stretches: Sequence[Text], other: _Text) -> Side:
        import numpy

        words = numpy.zeros((len(stretches), len(self.number)), dtype=numpy.float32)
        for n, stretch in enumerate(stretches):
            words[n, [self.number[word.keys] for word in stretch.fact(read_words)]] = 1.0
        return Side(
            numpy.array([len(stretch.strip()) for stretch in stretches], dtype=numpy.float32),
            words * self.weights,
            self.accounts if stretches is self.blocks else self.accounts_of(stretches, other),
            self.encoded.meaning(stretches, other.encoded) if self.encoded and other.encoded else None,
        )


class _Encoded:
    """The vectors of one of the two texts."""

    def __init__(self, blocks: Sequence[Text], encoder: Encoder) -> None:
        self.encoder = encoder
        self.vectors = encoder.vectors(blocks)
        self.mean = self.vectors.sum(axis=0) / (len(blocks) + _CENTRE)

    def meaning(self, stretches: Sequence[Text], other: _Encoded) -> Meaning:
        vectors = self.encoder.vectors(stretches)
        return Meaning(vectors, _unit(vectors - self.mean), _mean_of_nearest(vectors @ other.vectors.T))


def _weighed(weights: Weights, features: Mapping[str, NDArray[Any]]) -> NDArray[Any]:
    """Their weighted sum; no shape has all features. Raises KeyError for one without a weight."""
    import numpy

    return numpy.asarray(sum(weights[name] * table for name, table in features.items()))


def _answers(
    korean: Mapping[tuple[str, ...], Word], english: Mapping[tuple[str, ...], Word], words: WordPairs
) -> list[dict[int, float]]:
    """For each Korean word the English words, by number, that may translate it, and their scores."""
    number_of = {keys[0]: n for n, keys in enumerate(english)}
    every = []
    for keys in korean:
        answers: dict[int, float] = {}
        for key in keys:
            for stem, score in words.scores.get(key, {}).items():
                number = number_of.get(stem)
                if number is not None and score > answers.get(number, 0.0):
                    answers[number] = score
        if keys[0] in number_of:  # a number, or a word that stands in Latin letters on both sides
            answers[number_of[keys[0]]] = 1.0
        every.append(answers)
    return every


def _turned(answers: Sequence[Mapping[int, float]], size: int) -> list[dict[int, float]]:
    """The same by the words of the other text, of which there are so many."""
    turned: list[dict[int, float]] = [{} for _ in range(size)]
    for number, row in enumerate(answers):
        for other, score in row.items():
            turned[other][number] = score
    return turned


def _distinctive(accounts: NDArray[Any]) -> NDArray[Any]:
    """1 for a word whose translation is in one block of the other text at most, down to 0 where it is in all."""
    import numpy

    return numpy.asarray(1 - (accounts.sum(axis=0) - accounts.max(axis=0, initial=0.0)) / max(len(accounts), 1))


def _mean_of_nearest(cosines: NDArray[Any]) -> NDArray[Any]:
    """Of every row, the mean of its highest values."""
    import numpy

    return numpy.asarray(numpy.sort(cosines, axis=1)[:, -_NEIGHBOURS:].mean(axis=1))


def _unit(vectors: NDArray[Any]) -> NDArray[Any]:
    import numpy

    return numpy.asarray(vectors / numpy.maximum(numpy.linalg.norm(vectors, axis=1, keepdims=True), 1e-6))


def length_misfit(korean: float, english: float) -> float:
    """The squared log ratio of the lengths, for a single pair; at most 4."""
    return min(math.log((english + _SHORT) / (LETTERS * korean + _SHORT)) ** 2, 4.0)
