"""Learning which syllables look foreign: a logistic regression by stochastic gradient descent (AdaGrad)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Mapping
from math import exp, sqrt

from qa_lint.resources.name_syllables import marks_of

# Of the learner; set by hand:
_ROUNDS = 8  # through all words
_RATE = 0.3  # of learning
_DECAY = 3e-3  # of the weights, in each step
_RARE = 6  # occurrences below which a pair of syllables is not learned
_SMALL = 12  # tenths: a weight of a pair below it is left out
_SEED = 20261123


def learn_syllables(names: Iterable[str], words: Mapping[str, float]) -> dict[str, int]:
    """Weights, in tenths, from foreign names and from Korean words with how much each counts."""
    positives = sorted(set(names))
    balance = len(words) / max(1, len(positives))
    rows = [(marks_of(name), 1.0, min(3.0, balance)) for name in positives]
    rows += [(marks_of(word), 0.0, min(3.0, count)) for word, count in sorted(words.items())]
    counts = Counter(mark for (_, pairs), _, _ in rows for mark in pairs)
    ids: dict[str, int] = {"": 0}
    data = []
    for (singles, pairs), label, weight in rows:
        kept = [*singles, *(mark for mark in pairs if counts[mark] >= _RARE)]
        data.append(([ids.setdefault(mark, len(ids)) for mark in kept], sqrt(len(singles)), label, weight))
    weights, squares = [0.0] * len(ids), [1e-3] * len(ids)
    chance = random.Random(_SEED)  # noqa: S311 - the order of training, the same each time
    for _ in range(_ROUNDS):
        chance.shuffle(data)
        for marks, scale, label, weight in data:
            value = sum([weights[i] for i in marks]) / scale + weights[0]
            error = (1 / (1 + exp(-max(-30.0, min(30.0, value)))) - label) * weight
            weights[0] -= 0.002 * error
            for i in marks:  # AdaGrad
                step = error / scale + _DECAY * weights[i]
                squares[i] += step * step
                weights[i] -= _RATE * step / sqrt(squares[i])
    tenths = {mark: round(10 * weights[i]) for mark, i in ids.items()}
    return {mark: value for mark, value in tenths.items() if abs(value) >= (_SMALL if len(mark.strip("^$")) > 1 else 2)}
