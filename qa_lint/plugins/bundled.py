"""What ships with qa-lint, registered through the same hooks as a stranger's package."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import Any

from qa_lint import checks
from qa_lint.formats import FORMATS
from qa_lint.model import Format, Reporter
from qa_lint.plugins.hooks import hookimpl
from qa_lint.reporters import REPORTERS
from qa_lint.resources.locator import rules_folder


@hookimpl
def register_checks() -> Iterable[Callable[..., Any]]:
    """Every function of the modules of `qa_lint.checks` that is marked as a check."""
    return _checks()


@cache
def _checks() -> Sequence[Callable[..., Any]]:
    """They are looked for once a process: there may be many sessions."""
    return [
        function
        for module in pkgutil.walk_packages(checks.__path__, checks.__name__ + ".")
        for _, function in sorted(vars(import_module(module.name)).items())
        if isinstance(function, FunctionType) and function.__module__ == module.name and hasattr(function, "kinds")
    ]


@hookimpl
def register_rules() -> Iterable[Path]:
    return [rules_folder()]


@hookimpl
def register_formats() -> Iterable[Format]:
    return FORMATS


@hookimpl
def register_reporters() -> Mapping[str, Reporter]:
    return REPORTERS
