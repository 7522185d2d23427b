"""What speaks for a sentence, a clause or a title having no counterpart: log odds."""

from __future__ import annotations

from qa_lint.resources.regression import Regressions


class OmissionWeights(Regressions):
    """Of the cheap and of the close look at sentences and clauses of rows, and of the close looks at running text.

    `looks`, `stretches` and `left_over` in `checks.omission` say what the features stand for.
    """

    names = (
        "sentences-cheap", "sentences-close", "clauses-cheap", "clauses-close", "korean-stretches-cheap",
        "korean-stretches-close", "english-stretches-cheap", "english-stretches-close", "korean-left-over",
        "english-left-over", "in-text-close", "title",
    )  # fmt: skip
