"""What comes with qa-lint, read and looked at once a process: its cards, checks and files, and what is installed.

Each run of the command does so again, and that is most of what a small run costs; no test changes any of it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib.metadata import EntryPoints
from pathlib import Path
from typing import Any

from qa_lint.cards import rulebook
from qa_lint.cards.checks import Check
from qa_lint.engine import identity
from qa_lint.model import Rule
from qa_lint.plugins import hooks
from qa_lint.resources.locator import package_folder, rules_folder


def looked_at_once() -> Iterator[tuple[object, str, Callable[..., Any]]]:
    """What to put where, under which name, for a process that runs the command more than once."""
    yield rulebook, "load_card", _cards()
    yield Check, "of_function", _checks()
    yield identity, "_contents_of", _contents()
    yield identity, "_installed", _installed()
    yield hooks, "entry_points", _entry_points()


def _cards() -> Callable[[Path, Mapping[str, Check]], Rule]:
    read, within = rulebook.load_card, f"{rules_folder()}{os.sep}"
    known: dict[tuple[Path, frozenset[str]], Rule] = {}

    def read_once(path: Path, checks: Mapping[str, Check]) -> Rule:
        if not str(path).startswith(within):
            return read(path, checks)
        key = path, frozenset(checks)
        if key not in known:
            known[key] = read(path, checks)
        return known[key]

    return read_once


def _checks() -> Callable[[Callable[..., Any], str, Iterable[type]], Check]:
    look = Check.of_function
    known: dict[tuple[object, str, frozenset[type]], Check] = {}

    def looked_at(function: Callable[..., Any], plugin: str, resources: Iterable[type]) -> Check:
        kinds = tuple(resources)
        if not getattr(function, "__module__", "").startswith("qa_lint."):
            return look(function, plugin, kinds)
        key = function, plugin, frozenset(kinds)
        if key not in known:
            known[key] = look(function, plugin, kinds)
        return known[key]

    return looked_at


def _contents() -> Callable[[Path], bytes]:
    read = identity._contents_of
    shipped = {package_folder(), rules_folder()}
    known: dict[Path, bytes] = {}

    def read_once(place: Path) -> bytes:
        if place not in shipped:
            return read(place)
        if place not in known:
            known[place] = read(place)
        return known[place]

    return read_once


def _installed() -> Callable[[], list[str]]:
    look = identity._installed

    @cache
    def seen_from(_path: tuple[str, ...]) -> list[str]:
        return look()

    return lambda: seen_from((*sys.path,))


def _entry_points() -> Callable[[str], EntryPoints]:
    look = hooks.entry_points

    @cache
    def seen_from(_path: tuple[str, ...], group: str) -> EntryPoints:
        return look(group=group)

    return lambda group: seen_from((*sys.path,), group)
