"""What ships with qa-lint, registered through the same hooks as a stranger's package."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from qa_lint import checks
from qa_lint.formats import READERS
from qa_lint.model import Reader, Reporter
from qa_lint.plugins.hooks import hookimpl
from qa_lint.reporters import REPORTERS
from qa_lint.resources.locator import rules_folder


@hookimpl
def register_checks() -> Iterable[Callable[..., Any]]:
    """Every public function that a module of `qa_lint.checks` defines."""
    for module in pkgutil.walk_packages(checks.__path__, checks.__name__ + "."):
        for name, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
            kinds = [p.kind for p in inspect.signature(function).parameters.values()]
            own = function.__module__ == module.name and inspect.isgeneratorfunction(function) and name[0] != "_"
            if own and all(kind is inspect.Parameter.KEYWORD_ONLY for kind in kinds[1:]):
                yield function


@hookimpl
def register_rules() -> Iterable[Path]:
    return [rules_folder()]


@hookimpl
def register_readers() -> Iterable[Reader]:
    return READERS


@hookimpl
def register_reporters() -> Mapping[str, Reporter]:
    return REPORTERS
