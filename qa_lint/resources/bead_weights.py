"""What speaks for blocks of two texts translating each other, when all alignments are weighed: log odds."""

from __future__ import annotations

from qa_lint.resources.regression import Regressions


class BeadWeights(Regressions):
    """One log-linear model for beads of every shape; `alignment.similarity` says what its features stand for."""

    names = ("bead",)
