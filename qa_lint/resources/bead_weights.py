"""What speaks for blocks of two texts translating each other, when all alignments are weighed: log odds."""

from __future__ import annotations

from qa_lint.resources.regression import Regressions


class BeadWeights(Regressions):
    """Log-linear models for beads of every shape: by all that is weighed (`bead`), and by words and lengths alone
    (`words`). `alignment.similarity` says what their features stand for.
    """

    names = ("bead", "words")
