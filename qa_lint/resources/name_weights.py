"""What each observation says for a name's being wrong, or lost: log odds, learned by `qa-lint learn evidence`."""

from __future__ import annotations

from qa_lint.resources.regression import Regressions


class NameWeights(Regressions):
    """Of another name in its place (`wrong`), and of nothing in its place (`lost`); see `facts.names.evidence`."""

    names = ("wrong", "lost")
