"""What speaks for a sentence, a clause or a title having no counterpart: log odds."""

from __future__ import annotations

from qa_lint.resources.regression import Regressions


class OmissionWeights(Regressions):
    """Of the cheap and of the close look at sentences and clauses of rows, and of the close looks at running text.

    `checks.omission.looks` and `checks.omission.stretches` say what the features stand for.
    """

    names = (
        "sentences-cheap", "sentences-close", "clauses-cheap", "clauses-close", "korean-stretches-cheap",
        "korean-stretches-close", "english-stretches-cheap", "english-stretches-close", "in-text-close", "title",
    )  # fmt: skip
