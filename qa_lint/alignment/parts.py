"""Sentences and clauses inside a pair that the other side does not account for, found by leaving each of them out.

If a sentence has no counterpart, the rest of its side is the better translation: its vector comes nearer to the other
side, its length fits better, no word of the other side loses its explanation, and the sentence that it comes nearest to
over there is translated better by another. Two logistic regressions weigh this: one over the words and lengths alone,
which costs microseconds and settles nearly all pairs, and one that also asks the sentence encoder about the few that
remain. Where no sentence of a row is missing, the same is asked of its clauses, with weights and thresholds of their
own: a translator may well pass over a clause, so it must be plain that nothing stands for it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import regex

from qa_lint.alignment.chain import SentenceAlignment
from qa_lint.alignment.similarity import LETTERS, Tables
from qa_lint.facts.sentences import read_clauses, read_statements
from qa_lint.facts.words import read_words
from qa_lint.language.encoder import Encoder
from qa_lint.learning.stems import Word
from qa_lint.learning.word_pairs import WordPairs
from qa_lint.model import Language, Pair, Segment, Span

if TYPE_CHECKING:
    from numpy.typing import NDArray


_SHORT = 10  # letters added to both lengths, as short texts vary more


class Grain(NamedTuple):
    """What is left out, and what weighs for it: two regressions, in each of which the last is the constant."""

    read: Callable[[Segment], tuple[Span, ...]]
    cheap: Mapping[str, float]
    close: Mapping[str, float]
    ordered: bool  # whether they come in the same order in either language
    doubt: float  # log odds of the cheap look from which the encoder is asked about the pair
    certain: float  # log odds of the close look from which something is reported


# Fitted on the bitext that the word-pair table was learned from, each collection looked at with a table learned without
# it; from one side of some pairs a sentence or a clause was taken. In the close look, what stands in untouched pairs
# counts five times (of clauses, eight times), because a false alarm costs more than a miss, and paragraphs of news
# documents were added. `cheap_looks` and `close_looks` say what the names stand for.
SENTENCES = Grain(
    read_statements,
    {
        "covered": -10.34, "loss": -10.87, "total_loss": -17.76, "surplus": 2.47, "weight": 0.36, "coverage": 10.25,
        "more": 6.64, "unmatched": 1.12, "constant": -9.08,
    },
    {
        "loss": -6.68, "total_loss": -4.84, "surplus": 2.03, "weight": 0.51, "more": 3.79, "unmatched": 0.48,
        "cosine_without": 14.71, "cosine_with": -12.67, "cosine_to_all": 3.2, "cosine_rival": 2.94, "margin": 0.37,
        "margin_rival": 0.28, "coverage_rival": 3.39, "alone": 0.32, "constant": -11.56,
    },
    ordered=True,
    doubt=-2.5,
    certain=0.3,
)  # fmt: skip
CLAUSES = Grain(
    read_clauses,
    {
        "covered": -9.75, "loss": -4.36, "total_loss": 2.69, "surplus": 3.83, "weight": 0.94, "coverage": 8.44,
        "more": 0.55, "unmatched": 0.33, "constant": -6.85,
    },
    {
        "covered": -7.32, "coverage": 6.9, "weight": 0.85, "surplus": 1.49, "cosine_without": 11.35,
        "cosine_with": -13.35, "cosine_to_all": 3.26, "cosine_rival": 0.77, "alone": 0.16, "constant": -6.9,
    },
    ordered=False,
    doubt=0.2,
    certain=0.6,
)  # fmt: skip
_ALSO = 3.0  # log odds from which the neighbours of what is reported are reported with it
_MANY = 40  # statements of a side from which leaving each of them out is reckoned and no longer encoded
_LEAST = 1e-6  # the lowest probability of standing alone, or of not doing so, that is told apart from none

# a translator's note belongs to one side only
_BRACKETED = regex.compile(r"[(\[](?:[^()\[\]]++|(?R))*+[)\]]")
_NOTE = regex.compile(r"옮긴이|역주|역자|[Tt]ranslator['’]s note")

Look = dict[str, float]  # what speaks for and against a statement having no counterpart


class Part(NamedTuple):
    """A stretch of one side that has no counterpart, and where on the other side that should stand.

    This is an empty span, or the whole of the other side where nothing tells more.
    """

    segment: Segment
    span: Span
    place: Span


class Cut(NamedTuple):
    """A pair whose sides are cut into what can be left out; of all that is twofold, the Korean side comes first."""

    pair: Pair
    spans: tuple[list[Span], list[Span]]

    @classmethod
    def of(cls, pair: Pair, grain: Grain) -> Cut:
        return cls(pair, (_translatable(pair.korean, grain), _translatable(pair.english, grain)))

    @property
    def sides(self) -> tuple[Segment, Segment]:
        return self.pair.korean, self.pair.english

    @property
    def comparable(self) -> bool:
        """Whether something can be missing without all being missing."""
        return min(map(len, self.spans)) > 0 and max(map(len, self.spans)) > 1

    def segments(self) -> tuple[list[Segment], list[Segment]]:
        korean, english = (
            [side[span.start : span.end] for span in spans] for side, spans in zip(self.sides, self.spans, strict=True)
        )
        return korean, english

    def cheap_looks(self, words: WordPairs) -> tuple[list[Look], list[Look]]:
        return cheap_looks(*self.sides, *self.spans, words), cheap_looks(*self.sides[::-1], *self.spans[::-1], words)


def parts_without_counterpart(pair: Pair, words: WordPairs, encoder: Encoder) -> list[Part]:
    """At most one stretch of sentences on each side of a row, or else one of clauses."""
    return _parts(pair, SENTENCES, words, encoder) or _parts(pair, CLAUSES, words, encoder)


def _parts(pair: Pair, grain: Grain, words: WordPairs, encoder: Encoder) -> list[Part]:
    cut = Cut.of(pair, grain)
    if not cut.comparable:
        return []
    cheap = cut.cheap_looks(words)
    if all(log_odds(grain.cheap, look) < grain.doubt for side in cheap for look in side):
        return []
    tables = Tables(*cut.segments(), words, encoder)
    return judged(cut, grain, cheap, tables, SentenceAlignment.of(tables), encoder)


def judged(
    cut: Cut,
    grain: Grain,
    cheap: tuple[list[Look], list[Look]],
    tables: Tables,
    aligned: SentenceAlignment,
    encoder: Encoder,
) -> list[Part]:
    """What a close look finds, in the order of the pair; `tables` and `aligned` are those of the statements."""
    close = close_looks(cut.segments(), tables, aligned.alone, encoder)
    found = []
    for n, (side, spans) in enumerate(zip(cut.sides, cut.spans, strict=True)):
        odds = [log_odds(grain.close, a | b) for a, b in zip(cheap[n], close[n], strict=True)]
        notes = _notes(side)
        odds = [-math.inf if any(map(span.overlaps, notes)) else o for span, o in zip(spans, odds, strict=False)]
        if stretch := _stretch(odds, grain.certain):
            span = Span(spans[stretch.start].start, spans[stretch.stop - 1].end)
            place = _place(cut, n, stretch.start, aligned) if grain.ordered else _all(cut.spans[1 - n])
            found.append(Part(side, span, place))
    return found if cut.pair.source is cut.pair.korean else found[::-1]


def _all(spans: Sequence[Span]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def _place(cut: Cut, n: int, number: int, aligned: SentenceAlignment) -> Span:
    """The empty place where the counterpart of a statement of side `n` should stand.

    Behind that of the statement before it, unless it begins a line (of several that were joined to one side).
    """
    theirs = cut.spans[1 - n]
    before = aligned.place(n, number)
    previous, this = (cut.sides[n].at(*cut.spans[n][m]) for m in (max(0, number - 1), number))
    follows = number > 0 and previous.end.line == this.start.line
    at = theirs[before - 1].end if before == len(theirs) or (follows and before) else theirs[before].start
    return Span(at, at)


def _stretch(odds: Sequence[float], certain: float) -> range | None:
    """The statement that most certainly has no counterpart with those around it, but never all of them."""
    best = max(range(len(odds)), key=odds.__getitem__, default=None)
    if best is None or odds[best] <= certain:
        return None
    first = last = best
    while first > 0 and odds[first - 1] > _ALSO and last - first + 2 < len(odds):
        first -= 1
    while last + 1 < len(odds) and odds[last + 1] > _ALSO and last - first + 2 < len(odds):
        last += 1
    return range(first, last + 1)


def _notes(side: Segment) -> list[Span]:
    return [Span(*match.span()) for match in _BRACKETED.finditer(side.text) if _NOTE.search(match.group())]


def _translatable(side: Segment, grain: Grain) -> list[Span]:
    """What can be left out, without what is a translator's note as a whole."""
    notes = _notes(side)
    return [s for s in side.fact(grain.read) if not any(note.start <= s.start and s.end <= note.end for note in notes)]


def odds_of(probability: float) -> float:
    """Its log odds, as far as they are told apart from none."""
    p = min(max(probability, _LEAST), 1 - _LEAST)
    return math.log(p / (1 - p))


def log_odds(weights: Mapping[str, float], look: Look) -> float:
    return weights["constant"] + sum(weights[name] * look[name] for name in weights if name != "constant")


def cheap_looks(
    side: Segment, other: Segment, statements: Sequence[Span], theirs: Sequence[Span], words: WordPairs
) -> list[Look]:
    """For each statement of a side, what words and lengths say of leaving it out; nothing where it is the only one.

    - `covered`: the part of its words, by weight, that the other side accounts for; `weight` is the log of their sum
    - `loss`: the words of the other side that only it accounts for, relative to its own weight; `total_loss`: to theirs
    - `surplus`: how much longer this side is than the other lets expect; `more`: whether it has more statements
    - `unmatched`: the weight of numbers, and of Latin words in a Korean text, that the other side has not
    - `coverage`: how far the two sides account for each other as they are
    """
    if len(statements) < 2:
        return []
    blocks = _words_of(side, statements)
    their_words = other.fact(read_words)
    reached = _Reached(their_words, side.language, words)
    mine = [[(words.weight(word), reached.by(word, i)) for word in block] for i, block in enumerate(blocks)]
    weights = [words.weight(word) for word in their_words]
    total = max(sum(weights), 1e-6)
    covered = sum(weight * best for weight, (best, _, _) in zip(weights, reached.best, strict=True)) / total
    coverage = math.sqrt(_mean([item for scores in mine for item in scores]) * covered)
    lost = [0.0] * len(statements)
    for weight, (best, second, owner) in zip(weights, reached.best, strict=True):
        if owner >= 0:
            lost[owner] += weight * (best - second)
    length = sum(span.end - span.start for span in statements)
    surplus = _surplus(side.language, length, len(other.text.strip()))
    looks = []
    for block, scores, loss in zip(blocks, mine, lost, strict=True):
        weight = sum(weight for weight, _ in scores)
        unmatched = [w for word, (w, score) in zip(block, scores, strict=True) if not score and _literal(word, side)]
        looks.append({
            "covered": _mean(scores),
            "loss": loss / max(weight, 1e-6),
            "total_loss": loss / total,
            "surplus": surplus,
            "weight": math.log(max(weight, 1.0)),
            "coverage": coverage,
            "more": float(len(statements) > len(theirs)),
            "unmatched": math.log1p(sum(unmatched)),
        })  # fmt: skip
    return looks


def _literal(word: Word, side: Segment) -> bool:
    """Whether a word should stand on the other side as it is: a number, or a Latin word in a Korean text."""
    return word.keys[0].isascii() and (side.language == "ko" or word.keys[0][0].isdigit())


def _words_of(segment: Segment, spans: Sequence[Span]) -> list[list[Word]]:
    """The words of each span."""
    blocks: list[list[Word]] = [[] for _ in spans]
    n = 0
    for word in segment.fact(read_words):
        while n + 1 < len(spans) and word.start >= spans[n].end:
            n += 1
        if spans[n].start <= word.start < spans[n].end:
            blocks[n].append(word)
    return blocks


class _Reached:
    """How well statements of one side account for each word of the other."""

    def __init__(self, theirs: Sequence[Word], language: Language, words: WordPairs) -> None:
        self._table = words.scores if language == "ko" else words.by_english
        self._places: dict[str, list[int]] = {}
        for n, word in enumerate(theirs):
            for key in word.keys:
                self._places.setdefault(key, []).append(n)
        # of each word: the best score, the best of another statement, and whose the best is
        self.best: list[tuple[float, float, int]] = [(0.0, 0.0, -1)] * len(theirs)

    def by(self, word: Word, statement: int) -> float:
        """The best score of a word of a statement, after taking note of all that it accounts for."""
        scores: dict[int, float] = {}
        if word.keys[0].isascii():
            scores = dict.fromkeys(self._places.get(word.keys[0], ()), 1.0)
        for key in word.keys:
            row = self._table.get(key, {})
            for match in row.keys() & self._places.keys():
                for n in self._places[match]:
                    scores[n] = max(scores.get(n, 0.0), row[match])
        for n, score in scores.items():
            best, second, owner = self.best[n]
            if score > best:
                self.best[n] = score, (second if owner == statement else best), statement
            elif owner != statement and score > second:
                self.best[n] = best, score, owner
        return max(scores.values(), default=0.0)


def _mean(items: Sequence[tuple[float, float]]) -> float:
    """The mean of scores by weight."""
    total = sum(weight for weight, _ in items)
    return sum(weight * score for weight, score in items) / total if total else 0.0


def _surplus(language: Language, length: int, other: int) -> float:
    """How much longer a side is than its translation lets expect, as a log ratio."""
    korean, english = (length, other) if language == "ko" else (other, length)
    ratio = math.log((english + _SHORT) / (LETTERS * korean + _SHORT))
    return -ratio if language == "ko" else ratio


def close_looks(
    sides: tuple[list[Segment], list[Segment]],
    tables: Tables,
    alone: tuple[NDArray[Any], NDArray[Any]],
    encoder: Encoder,
) -> tuple[list[Look], list[Look]]:
    """For each statement of the Korean and of the English side, what the encoder says of leaving it out.

    - `cosine_with`, `cosine_without`: of the two sides with and without it
    - `cosine_to_all`: of the statement and the whole other side
    - `margin`: how much nearer it is to one statement of the other side than either is to others (see `similarity`)
    - `cosine_rival`, `margin_rival`, `coverage_rival`: how much better another statement of its own side translates
      what it comes nearest to
    - `alone`: the log odds that it stands alone, over all alignments of the statements
    """
    import numpy

    wholes, rests = zip(*(_left_out(side, encoder) for side in sides), strict=True)
    found = tables.compared((1, 1))
    evidence = numpy.stack([found.cosine, found.margin, found.coverage])
    return (
        _side_looks(sides[0], wholes[0], rests[0], wholes[1], evidence, alone[0], encoder),
        _side_looks(sides[1], wholes[1], rests[1], wholes[0], evidence.transpose(0, 2, 1), alone[1], encoder),
    )


def _left_out(side: Sequence[Segment], encoder: Encoder) -> tuple[NDArray[Any], NDArray[Any]]:
    """The vector of all statements of a side together, and of all without each of them in turn.

    Where there are very many, their mean by length stands for them: to encode a long text once a statement takes time
    by the cube of its length.
    """
    import numpy

    texts = [part.text for part in side]
    if len(texts) <= _MANY:
        without = [" ".join(texts[:i] + texts[i + 1 :]) for i in range(len(texts))] if len(texts) > 1 else []
        vectors = encoder.vectors([" ".join(texts), *without])
        return vectors[0], vectors[1:]
    weighted = encoder.vectors(texts) * numpy.array([len(text) for text in texts])[:, None]
    whole = weighted.sum(axis=0)
    rests = whole - weighted
    return whole / numpy.linalg.norm(whole), rests / numpy.linalg.norm(rests, axis=1, keepdims=True)


def _side_looks(
    side: Sequence[Segment],
    whole: NDArray[Any],
    rests: NDArray[Any],
    other: NDArray[Any],
    evidence: NDArray[Any],
    alone: NDArray[Any],
    encoder: Encoder,
) -> list[Look]:
    if len(side) < 2:
        return []
    vectors = encoder.vectors([part.text for part in side])
    cosine_with = float(whole @ other)
    looks = []
    for i in range(len(side)):
        cosine, margin, coverage = (_rival(table, i) for table in evidence)
        looks.append({
            "cosine_with": cosine_with,
            "cosine_without": float(rests[i] @ other),
            "cosine_to_all": float(vectors[i] @ other),
            "margin": float(evidence[1, i].max()),
            "cosine_rival": cosine,
            "margin_rival": margin,
            "coverage_rival": coverage,
            "alone": odds_of(float(alone[i])),
        })  # fmt: skip
    return looks


def _rival(table: NDArray[Any], i: int) -> float:
    """How much better another row does in the column that is row i's best."""
    import numpy

    column = table[:, int(table[i].argmax())]
    return float(numpy.delete(column, i).max() - column[i])
