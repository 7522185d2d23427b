"""Learning which Korean words translate which English words.

The learner is IBM Model 1 (Brown et al. 1993, "The Mathematics of Statistical Machine Translation") over stems cut by
spelling, once in each direction. A pair is kept where both directions agree (the geometric mean of the two
probabilities), because a rare word takes on the probabilities of everything that stood beside it in one direction only.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qa_lint.languages.stems import Word, cut
from qa_lint.resources.word_pairs import WordPairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Set by hand:
_LONGEST = 80  # words of a sentence to learn from: the pairs of a longer one cost much and say little
_ROUNDS = 5  # of expectation maximisation; more of them overfit the rare words
_FLOOR = 0.007  # the lowest geometric mean that is kept
_NULL = 2.0  # how readily a word is explained by nothing, relative to its frequency
STEPS = 2 + 2 * _ROUNDS  # how often the learner says that it got further


def learn_word_pairs(pairs: Iterable[tuple[str, str]], step: Callable[[], object] = lambda: None) -> WordPairs:
    """Learn the table from (Korean, English) sentence pairs; words that are seen only once are left out.

    `step` is called `STEPS` times on the way.
    """
    import numpy

    sides: list[tuple[set[str], set[str]]] = []
    korean_counts: Counter[str] = Counter()
    english_counts: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    for korean, english in dict.fromkeys(pairs):
        left = {key for word in cut(korean) for key in word.keys}
        words = cut(english)
        right = {key for word in words for key in word.keys}
        if left and right and len(left) <= 2 * _LONGEST and len(right) <= _LONGEST:
            sides.append((left, right))
            korean_counts.update(left)
            english_counts.update(right)
            capitals.update(_capitalised(english, words))
    step()
    korean_ids = {key: i for i, key in enumerate(sorted(k for k, n in korean_counts.items() if n > 1))}
    english_ids = {key: i for i, key in enumerate(sorted(e for e, n in english_counts.items() if n > 1))}
    lefts, rights, places = [], [], []  # every co-occurrence: Korean id, English id, sentence
    for place, (left, right) in enumerate(sides):
        k = numpy.array(sorted(korean_ids[key] for key in left if key in korean_ids), dtype=numpy.int32)
        e = numpy.array(sorted(english_ids[key] for key in right if key in english_ids), dtype=numpy.int32)
        lefts.append(numpy.repeat(k, len(e)))
        rights.append(numpy.tile(e, len(k)))
        places.append(numpy.full(len(k) * len(e), place, dtype=numpy.int32))
    step()
    scores: dict[str, dict[str, float]] = {}
    if lefts and korean_ids and english_ids:
        scores = _expectation_maximisation(
            numpy.concatenate(lefts),
            numpy.concatenate(rights),
            numpy.concatenate(places),
            korean_ids,
            english_ids,
            step,
        )
    stems = {stem for row in scores.values() for stem in row}
    return WordPairs(
        scores,
        {key: korean_counts[key] for key in scores},
        {stem: english_counts[stem] for stem in stems},
        len(sides),
        {stem: capitals[stem] for stem in stems if capitals[stem]},
    )


def _capitalised(english: str, words: Sequence[Word]) -> set[str]:
    """The stems that the text never has in small letters."""
    small = {word.keys[0] for word in words if not english[word.start].isupper()}
    return {word.keys[0] for word in words} - small


def _expectation_maximisation(
    left: NDArray[Any],
    right: NDArray[Any],
    place: NDArray[Any],
    korean_ids: Mapping[str, int],
    english_ids: Mapping[str, int],
    step: Callable[[], object],
) -> dict[str, dict[str, float]]:
    import numpy

    width = len(english_ids)
    kinds, kind = numpy.unique(left.astype(numpy.int64) * width + right, return_inverse=True)
    kind_left, kind_right = kinds // width, kinds % width
    seen = numpy.bincount(kind)

    def probabilities(given_kind: NDArray[Any], other: NDArray[Any]) -> NDArray[Any]:
        """p(other | given) of every kind of pair."""
        _, slot = numpy.unique(place.astype(numpy.int64) * (int(other.max()) + 1) + other, return_inverse=True)
        null = _NULL * (numpy.bincount(other) / len(other))[other]
        p = 1.0 / numpy.bincount(given_kind)[given_kind]
        for _ in range(_ROUNDS):
            share = p[kind]
            share /= numpy.bincount(slot, weights=share)[slot] + null
            expected = numpy.bincount(kind, weights=share)
            step()
            p = expected / numpy.maximum(numpy.bincount(given_kind, weights=expected)[given_kind], 1e-12)
        return numpy.asarray(p)

    both = probabilities(kind_left, right) * probabilities(kind_right, left)
    strength = numpy.sqrt(both)
    keep = numpy.flatnonzero((strength > _FLOOR) & (seen > 1))
    korean, english = list(korean_ids), list(english_ids)
    scores: dict[str, dict[str, float]] = {}
    for i in keep.tolist():
        # its root spreads the scores: that words agree at all says more than how exclusively they do
        row = scores.setdefault(korean[int(kind_left[i])], {})
        row[english[int(kind_right[i])]] = min(1.0, math.sqrt(float(strength[i])))
    return scores
