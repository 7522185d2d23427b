"""qa-lint: a linter for Korean/English translation.

What a plugin needs stands here: the nouns, and the marker for its hooks.
"""

from qa_lint.model import (
    Document,
    Finding,
    Fix,
    Hit,
    Location,
    Pair,
    Project,
    Reader,
    Reading,
    Report,
    Segment,
    Span,
    Style,
    collects,
)
from qa_lint.plugins.hooks import hookimpl

__version__ = "0.1.0"

__all__ = [
    "Document",
    "Finding",
    "Fix",
    "Hit",
    "Location",
    "Pair",
    "Project",
    "Reader",
    "Reading",
    "Report",
    "Segment",
    "Span",
    "Style",
    "collects",
    "hookimpl",
    "lint",
]


def lint(*paths: str, config: str | None = None) -> Report:
    """Lint files or folders as the command does, with the configuration found from the working folder or named.

    Raises `qa_lint.model.UserError` where there is nothing to do; what is wrong with a single file is in the report.
    """
    from pathlib import Path

    from qa_lint.engine.session import Linter  # here, so that importing the nouns loads no plugin
    from qa_lint.project.settings import load

    return Linter(load(Path(config) if config else None, Path.cwd())).run(paths)
