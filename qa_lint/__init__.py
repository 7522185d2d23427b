"""qa-lint: a linter for Korean/English translation.

What a program or a plugin needs stands here: the nouns, the marks of checks, and the marker for hooks.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from os import PathLike

    from qa_lint.engine.session import Session
    from qa_lint.model import (
        Amount,
        Document,
        Edit,
        Finding,
        Fix,
        Format,
        Gap,
        Hit,
        Location,
        Pair,
        Passage,
        Problem,
        Project,
        Reading,
        Report,
        Segment,
        Sighting,
        Sightings,
        Span,
        Spot,
        Style,
        Text,
        UserError,
        check,
        collects,
    )
    from qa_lint.plugins.hooks import hookimpl

__version__ = "0.1.0"

__all__ = [
    "Amount", "Document", "Edit", "Finding", "Fix", "Format", "Gap", "Hit", "Location", "Pair", "Passage", "Problem",
    "Project", "Reading", "Report", "Segment", "Session", "Sighting", "Sightings", "Span", "Spot", "Style", "Text",
    "UserError", "check", "collects", "hookimpl", "lint",
]  # fmt: skip
_HOMES = {"Session": "qa_lint.engine.session", "hookimpl": "qa_lint.plugins.hooks"}  # of those that are no nouns


def lint(*paths: "str | PathLike[str]", config: str | None = None) -> "Report":
    """Lint files or folders as the command does, with the configuration found from the working folder or named.

    Raises `UserError` where there is nothing to do; what is wrong with a single file is in the report.
    """
    from qa_lint.engine.session import Session  # here, so that importing the nouns loads no plugin

    return Session(config).lint(paths)


def __getattr__(name: str) -> object:
    """What stands here, loaded when it is asked for: the nouns load no plugin, and `qa-lint --version` no noun."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_HOMES.get(name, "qa_lint.model")), name)
    return found
