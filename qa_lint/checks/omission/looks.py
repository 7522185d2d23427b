"""What speaks for and against a sentence or clause having no counterpart on the other side: a look at leaving it out.

The cheap look goes by words and lengths alone and costs microseconds; the close look asks the sentence encoder. What
they see is weighed in `parts`.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import mul
from typing import TYPE_CHECKING, Any

from qa_lint.alignment.lengths import surplus_of
from qa_lint.alignment.similarity import Tables
from qa_lint.facts.content.coverage import Answers, Coverage, coverage_of, read_coverage
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.word_pairs import WordPairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MANY = 40  # statements of a side from which leaving each out is reckoned, not encoded: minutes would pass
_LEAST = 1e-6  # the lowest probability of standing alone, or of not doing so, that is told apart from none
_BY_NOBODY = (0.0, 0.0, -1)  # the account of a word that no statement answers

Look = dict[str, float]  # what speaks for and against a statement having no counterpart
LOSSES = ("loss", "total_loss")  # what takes longest to tell, and is never below 0


def odds_of(probability: float) -> float:
    """Its log odds, as far as they are told apart from none."""
    p = min(max(probability, _LEAST), 1 - _LEAST)
    return math.log(p / (1 - p))


class Cheap:
    """What words and lengths say of leaving out each statement of a side of a pair; nothing of the only one."""

    def __init__(self, side: Text, other: Text, answers: Answers, statements: Sequence[Span], more: bool) -> None:
        """`more`: whether the side has more statements than the other."""
        self._side, self._other, self._statements, self._more = side, other, statements, more
        self._answers = answers
        self._mine, self._theirs = answers.sides(side.language)
        self._blocks = _words_of(self._mine.words, statements) if len(statements) > 1 else []
        self._total = max(sum(self._theirs.weights), 1e-6)

    def looks(self) -> list[Look]:
        """For each statement:

        - `covered`: the part of its words, by weight, that the other side accounts for; `weight`: the log of their sum
        - `loss`: the words of the other side that only it accounts for, relative to its weight; `total_loss`: to theirs
        - `surplus`: how much longer this side is than the other lets expect; `more`: whether it has more statements
        - `unmatched`: the weight of numbers, and of Latin words in a Korean text, that the other side has not
        - `literal`: how much better the two sides agree without it on how often these stand there; negative for worse
        - `coverage`: how far the two sides account for each other as they are
        """
        return self.with_losses(self.looks_without_losses())

    def looks_without_losses(self) -> list[Look]:
        """The same as if no word of the other side were lost."""
        if not self._blocks:
            return []
        mine = self._mine
        said = [[(mine.weights[n], mine.best[n]) for n in block] for block in self._blocks]
        coverage = math.sqrt(_mean([item for items in said for item in items]) * self._accounted())
        length = sum(span.end - span.start for span in self._statements)
        surplus = surplus_of(self._side.language, length, len(self._other.strip()))
        excess = self._literal_excess()
        looks = []
        for block, items in zip(self._blocks, said, strict=True):
            unmatched = [mine.weights[n] for n in block if not mine.best[n] and self._is_literal(mine.words[n])]
            looks.append({
                "covered": _mean(items),
                "loss": 0.0,
                "total_loss": 0.0,
                "surplus": surplus,
                "weight": math.log(max(sum(weight for weight, _ in items), 1.0)),
                "coverage": coverage,
                "more": float(self._more),
                "unmatched": math.log1p(sum(unmatched)),
                "literal": self._agreement_without(block, excess),
            })  # fmt: skip
        return looks

    def with_losses(self, looks: Sequence[Look]) -> list[Look]:
        """These looks with what is lost of the other side."""
        lost = [0.0] * len(looks)
        for weight, (best, second, owner) in zip(self._theirs.weights, self._accounts(), strict=True):
            if owner >= 0:
                lost[owner] += weight * (best - second)
        weights = (max(sum(self._mine.weights[n] for n in block), 1e-6) for block in self._blocks)
        return [
            look | {"loss": loss / weight, "total_loss": loss / self._total}
            for look, loss, weight in zip(looks, lost, weights, strict=True)
        ]

    def _accounted(self) -> float:
        """The part of the other side's words, by weight, that the statements account for."""
        best = self._theirs.best
        if sum(map(len, self._blocks)) < len(self._mine.words):  # some stand in no statement
            links = self._answers.links(self._side.language)
            reached: defaultdict[int, float] = defaultdict(float)
            for kind, score in (link for block in self._blocks for n in block for link in links.answers[n]):
                reached[kind] = max(score, reached[kind])
            best = [reached[kind] for kind in links.kinds]
        return float(sum(map(mul, self._theirs.weights, best))) / self._total

    def _accounts(self) -> list[tuple[float, float, int]]:
        """For each word of the other side the best score, the best of another statement, and whose the best is."""
        accounts: dict[int, tuple[float, float, int]] = {}  # by kind
        links = self._answers.links(self._side.language)
        for statement, block in enumerate(self._blocks):
            for n in block:
                for kind, score in links.answers[n]:
                    best, second, owner = accounts.get(kind, _BY_NOBODY)
                    if score > best:
                        accounts[kind] = score, (second if owner == statement else best), statement
                    elif owner != statement and score > second:
                        accounts[kind] = best, score, owner
        return [accounts.get(kind, _BY_NOBODY) for kind in links.kinds]

    def _is_literal(self, word: Word) -> bool:
        """Whether a word should stand on the other side as it is: a number, or a Latin word in a Korean text."""
        return word.keys[0].isascii() and (self._side.language == "ko" or word.keys[0][0].isdigit())

    def _literal_excess(self) -> dict[str, int]:
        """Of each word that should stand on both sides as it is, how often a side has it beyond the other."""
        theirs = self._theirs.literal
        return {
            key: n - theirs[key]
            for key, n in self._mine.literal.items()
            if self._side.language == "ko" or key in theirs or key[0].isdigit()
        }

    def _agreement_without(self, block: Sequence[int], excess: Mapping[str, int]) -> float:
        """By how much the excess of either side shrinks without these words, by weight: a logarithm with its sign."""
        weights = {key: self._mine.weights[n] for n in block if (key := self._mine.words[n].keys[0]) in excess}
        counts = Counter(key for n in block if (key := self._mine.words[n].keys[0]) in excess)
        gain = sum(weights[key] * (abs(excess[key]) - abs(excess[key] - n)) for key, n in counts.items())
        return math.copysign(math.log1p(abs(gain)), gain)


def _words_of(words: Sequence[Word], spans: Sequence[Span]) -> list[list[int]]:
    """The words of each span, by index."""
    blocks: list[list[int]] = [[] for _ in spans]
    n = 0
    for i, word in enumerate(words):
        while n + 1 < len(spans) and word.start >= spans[n].end:
            n += 1
        if spans[n].start <= word.start < spans[n].end:
            blocks[n].append(i)
    return blocks


def _mean(items: Sequence[tuple[float, float]]) -> float:
    """The mean of scores by weight."""
    total = sum(weight for weight, _ in items)
    return sum(weight * score for weight, score in items) / total if total else 0.0


# Set by hand, on what is known to be lost of sentences: none of 170 stretches that were found stood in a plain pair.
_PLAIN = 0.25  # the least of the coverage of a plain pair, from which ...
_FIGURES = regex.compile(r"(?<![0-9.,])[0-9]{2,}")
_OFF = 1.5  # ... so much is taken for a misfit of the lengths


def is_plain(pair: Pair, words: WordPairs, usual: float = 0.0) -> bool:
    """Whether the two sides account for each other so well, have as many figures and are so nearly of the lengths that
    are usual in their document (see `usual_surplus`), that no part of a sentence is lost: what is known before anything
    is looked at closely.
    """
    lengths = len(pair.korean.strip()), len(pair.english.strip())
    return _is_plain(pair.fact(read_coverage, words), *lengths, usual) and _has_all_figures(pair.korean, pair.english)


def is_plain_between(pair: Pair, korean: Span, english: Span, words: WordPairs, usual: float = 0.0) -> bool:
    """The same of a sentence of either side, by what is known of the words of the pair."""
    sides = pair.korean[slice(*korean)], pair.english[slice(*english)]
    lengths = korean.end - korean.start, english.end - english.start
    return _is_plain(coverage_of(pair, korean, english, words), *lengths, usual) and _has_all_figures(*sides)


def _is_plain(coverage: Coverage, korean: int, english: int, usual: float) -> bool:
    """By the coverage and the lengths."""
    return min(coverage) - _OFF * abs(surplus_of("ko", korean, english) - usual) > _PLAIN


def _has_all_figures(korean: str, english: str) -> bool:
    """Whether either side has as many figures."""
    return len(_FIGURES.findall(korean)) == len(_FIGURES.findall(english))


def close_looks(
    cheap: tuple[list[Look], list[Look]],
    sides: tuple[list[Text], list[Text]],
    tables: Tables,
    alone: tuple[NDArray[Any], NDArray[Any]],
    encoder: Encoder,
    may_tell: Callable[[Look], bool] = lambda look: True,
) -> tuple[list[Look], list[Look]]:
    """For each statement of the Korean and of the English side, what the encoder says of leaving it out, besides what
    the cheap look does.

    - `cosine_with`, `cosine_without`: of the two sides with and without it
    - `cosine_to_all`: of the statement and the whole other side
    - `margin`: how much nearer it is to one statement of the other side than either is to others (see `similarity`)
    - `cosine_rival`, `margin_rival`, `coverage_rival`: how much better another statement of its own side translates
      what it comes nearest to
    - `alone`: the log odds that it stands alone, over all alignments of the statements

    What is left without a statement is a long text, and there is one for each: where a look would not tell anything
    even with a `cosine_without` of 1 (see `may_tell`), it is left at that, and no such text is encoded.
    """
    import numpy

    coded = iter(encoder.vectors(_wholes(sides)))
    wholes = [next(coded) if len(side) <= _MANY else _together(_by_length(side, encoder)) for side in sides]
    found = tables.compared((1, 1))
    assert found.nearness is not None, "the tables are by all that is weighed"
    evidence = numpy.stack([*found.nearness, found.coverage])
    close = (
        _side_looks(sides[0], wholes[0], wholes[1], evidence, alone[0], encoder),
        _side_looks(sides[1], wholes[1], wholes[0], evidence.transpose(0, 2, 1), alone[1], encoder),
    )
    korean, english = ([a | b for a, b in zip(*looks, strict=True)] for looks in zip(cheap, close, strict=True))
    telling = [[n for n, look in enumerate(looks) if may_tell(look)] for looks in (korean, english)]
    rests = _rests(sides, telling, encoder)
    for looks, numbers, other in zip((korean, english), telling, wholes[::-1], strict=True):
        for n in numbers:
            looks[n]["cosine_without"] = float(next(rests) @ other)
    return korean, english


def to_encode(sides: tuple[list[Text], list[Text]]) -> list[str]:
    """What a close look at all statements of two sides surely asks the encoder for, where these are not very many."""
    return [*sides[0], *sides[1], *_wholes(sides)] if max(map(len, sides)) <= _MANY else []


def _wholes(sides: Sequence[Sequence[Text]]) -> list[str]:
    """The sides whose statements are encoded together, as one text each."""
    return [" ".join(side) for side in sides if len(side) <= _MANY]


def _rests(
    sides: Sequence[Sequence[Text]], wanted: Sequence[Sequence[int]], encoder: Encoder
) -> Iterator[NDArray[Any]]:
    """The vectors of what is left of each side without each of the wanted statements, those of the first side first.

    Where there are very many, their mean by length stands for them: to encode a long text once a statement takes time
    by the cube of its length.
    """
    texts = [
        " ".join([*side[:n], *side[n + 1 :]])
        for side, numbers in zip(sides, wanted, strict=True)
        for n in numbers
        if len(side) <= _MANY
    ]
    coded = iter(encoder.vectors(texts))
    for side, numbers in zip(sides, wanted, strict=True):
        if len(side) <= _MANY:
            yield from islice(coded, len(numbers))
        elif numbers:
            yield from _without_each(_by_length(side, encoder), numbers)


def _by_length(side: Sequence[Text], encoder: Encoder) -> NDArray[Any]:
    import numpy

    return numpy.asarray(encoder.vectors(side) * numpy.array([len(text) for text in side])[:, None])


def _together(weighted: NDArray[Any]) -> NDArray[Any]:
    """The vector of statements together, from those of each by its length."""
    return _of_length_one(weighted.sum(axis=0))


def _without_each(weighted: NDArray[Any], numbers: Iterable[int]) -> Iterator[NDArray[Any]]:
    """The vectors of statements together without one of them, for each of these; they are added up once for all."""
    whole = weighted.sum(axis=0)
    yield from (_of_length_one(whole - weighted[n]) for n in numbers)


def _of_length_one(vector: NDArray[Any]) -> NDArray[Any]:
    import numpy

    return numpy.asarray(vector / numpy.linalg.norm(vector))


def _side_looks(
    side: Sequence[Text],
    whole: NDArray[Any],
    other: NDArray[Any],
    evidence: NDArray[Any],
    alone: NDArray[Any],
    encoder: Encoder,
) -> list[Look]:
    """What is seen of the statements of a side, as if the rest of it were wholly like the other side."""
    if len(side) < 2:
        return []
    vectors = encoder.vectors(side)
    cosine_with = float(whole @ other)
    looks = []
    rivals = zip(*map(_rivals, evidence), strict=True)
    for i, (cosine, margin, coverage) in enumerate(rivals):
        looks.append({
            "cosine_with": cosine_with,
            "cosine_without": 1.0,
            "cosine_to_all": float(vectors[i] @ other),
            "margin": float(evidence[1, i].max()),
            "cosine_rival": cosine,
            "margin_rival": margin,
            "coverage_rival": coverage,
            "alone": odds_of(float(alone[i])),
        })  # fmt: skip
    return looks


def _rivals(table: NDArray[Any]) -> list[float]:
    """For each row of two or more, how much better another does in the column that is its best.

    The best of a column but for one row is the best of it, or the second best where that row has the best.
    """
    import numpy

    columns = table.argmax(axis=1)
    second, first = numpy.partition(table, (-2, -1), axis=0)[-2:]
    own = table[numpy.arange(len(table)), columns]
    others = numpy.where(table.argmax(axis=0)[columns] == numpy.arange(len(table)), second[columns], first[columns])
    return [float(difference) for difference in others - own]
