"""Fitting the weights of beads: those that make the right alignment the most probable of all.

A conditional random field (Lafferty, McCallum and Pereira 2001): the logarithm of the probability of the right chain of
beads is its score less the logarithm of the sum over all chains, and its slope is what the right chain has of each
feature less what is to be expected of all, which forward and backward sums give. What cutting a block shows depends on
the weights, so it is looked at with those of the round before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING, Any

from qa_lint.alignment.beads import Bead, Shape, lay_out, weigh
from qa_lint.alignment.chain import SENTENCES, in_doubt
from qa_lint.alignment.similarity import Measures, Model, Tables
from qa_lint.model import Pair
from qa_lint.resources.bead_weights import BeadWeights
from qa_lint.resources.regression import Regression
from qa_lint.training.bead_trials import Trial, put_out_of_step
from qa_lint.training.unseen import Unseen

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ROWS = 40  # of a text that is put out of step
_ROUNDS = 3  # the first of them without cuts
_STEPS = 80  # of the search for the highest probability, which rarely takes half of them
_ENOUGH = 1e-4  # how much more probable, per bead, a step must make the right chains for another one
_RIDGE = 0.05  # what the squares of the weights cost
_DIGITS = 2  # of the weights behind the point
_BY_WORDS = (
    "constant", "coverage", "coverage_gain", "cut", "cut_part", "exchange", "length", "merge", "part_coverage", "third",
)  # fmt: skip
_NAMES: dict[Model, tuple[str, ...]] = {  # of the features of each model
    "bead": (*_BY_WORDS, "cosine", "cosine_gain", "margin", "part_cosine", "part_margin"),
    "words": _BY_WORDS,
}
_SEED = 20261123
STEPS = 2 * _ROUNDS * len(_NAMES)  # how often the learner says that it got further


class _Evidence:
    """What the beads of a trial show a model, and what the right ones do."""

    def __init__(self, trial: Trial, measures: Measures, by: Model, cut: bool) -> None:
        import numpy

        names = _NAMES[by]
        tables = Tables(trial.korean, trial.english, measures, by)
        self.size = tables.size
        shapes = [shape for shape in SENTENCES if shape[0] <= self.size[0] and shape[1] <= self.size[1]]
        if cut:
            scores = {shape: tables.scores(shape) for shape in shapes}
            _, sure = weigh(lay_out(scores, self.size))
            tables.cut_where(in_doubt(sure, 0), in_doubt(sure, 1))
        self.tables: dict[Shape, NDArray[Any]] = {}  # by shape: a layer a feature
        for shape in shapes:
            found = tables.features(shape)
            none = numpy.zeros_like(found["coverage"])
            if unknown := found.keys() - set(names):
                raise ValueError(f"features without a weight: {', '.join(sorted(unknown))}")
            self.tables[shape] = numpy.stack([found.get(name, none) for name in names]).astype(numpy.float32)
        self.beads = len(trial.beads)
        self.right = sum((self._of(bead) for bead in trial.beads if bead.paired), numpy.zeros(len(names)))

    def _of(self, bead: Bead) -> NDArray[Any]:
        return self.tables[bead.shape][:, bead.source, bead.target]

    def likelihood(self, weights: NDArray[Any]) -> tuple[float, NDArray[Any]]:
        """The logarithm of the probability of the right chain, and its slope."""
        import numpy

        scores = {shape: numpy.tensordot(weights, table, 1) for shape, table in self.tables.items()}
        total, sure = weigh(lay_out(scores, self.size))
        expected = sum(numpy.tensordot(table, sure[a, b][a:, b:], 2) for (a, b), table in self.tables.items())
        return float(self.right @ weights) - total, self.right - expected


def learn_bead_weights(
    known: Sequence[Unseen], stretches: int, step: Callable[[], object] = lambda: None
) -> BeadWeights:
    """The weights that make the right alignments most probable, of so many stretches of each text put out of step.

    `step` is called `STEPS` times on the way.
    """
    import numpy

    chance = Random(_SEED)  # noqa: S311 - the same trials each time
    trials = [
        (trial, measures)
        for texts, measures in known
        for text in texts
        for rows in _stretches(text, stretches, chance)
        if all((trial := put_out_of_step(rows, chance))[:2])  # all of a side may have been left out
    ]
    weights = {by: numpy.zeros(len(names)) for by, names in _NAMES.items()}
    for turn in range(_ROUNDS):
        now = _regressions(weights)
        for by in _NAMES:
            evidence = [_Evidence(trial, measures._replace(weights=now), by, turn > 0) for trial, measures in trials]
            step()
            weights[by] = _highest(evidence, weights[by])
            step()
    return _regressions(weights)


def _stretches(text: Sequence[Pair], most: int, chance: Random) -> list[Sequence[Pair]]:
    """So many stretches of neighbouring rows, or fewer where the text has not so many."""
    starts = range(0, max(1, len(text) - _ROWS // 2), _ROWS)
    return [text[start : start + _ROWS] for start in sorted(chance.sample(starts, min(most, len(starts))))]


def _regressions(weights: Mapping[Model, NDArray[Any]]) -> BeadWeights:
    def read(by: Model) -> Regression:
        named = zip(_NAMES[by], weights[by], strict=True)
        return Regression({name: round(float(weight), _DIGITS) for name, weight in named})

    return BeadWeights({by: read(by) for by in _NAMES})


def _highest(evidence: Sequence[_Evidence], start: NDArray[Any]) -> NDArray[Any]:
    """The weights that make the right chains most probable, found from others by the method of Broyden, Fletcher,
    Goldfarb and Shanno (Nocedal and Wright 2006, "Numerical Optimization", chapter 6), with halved steps.
    """
    import numpy

    def cost(weights: NDArray[Any]) -> tuple[float, NDArray[Any]]:
        found = [one.likelihood(weights) for one in evidence]
        value = sum(value for value, _ in found) - _RIDGE * float(weights @ weights)
        return -value, 2 * _RIDGE * weights - sum(slope for _, slope in found)

    enough = _ENOUGH * sum(one.beads for one in evidence)
    weights = start
    value, slope = cost(weights)
    curve = numpy.eye(len(weights)) / max(1.0, float(numpy.abs(slope).max()))  # its inverse
    for _ in range(_STEPS):
        way = -curve @ slope
        size = 1.0
        while (there := cost(weights + size * way))[0] > value + 1e-4 * size * float(slope @ way) and size > 1e-4:
            size /= 2
        moved, bent = size * way, there[1] - slope
        gained = value - there[0]
        if gained > 0:
            weights, (value, slope) = weights + moved, there
        if gained < enough:
            break
        if (along := float(moved @ bent)) > 0:
            half = numpy.eye(len(weights)) - numpy.outer(moved, bent) / along
            curve = half @ curve @ half.T + numpy.outer(moved, moved) / along
    return weights
