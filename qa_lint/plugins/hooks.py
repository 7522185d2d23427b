"""The door: what a package can add to qa-lint, and how packages are let in.

pluggy collects once at the start; nothing in the hot loop goes through it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any

import pluggy

from qa_lint.model import Format, Problem, Reporter

GROUP = "qa_lint"  # of the entry points, and the name of the project in pluggy
hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)


class Hooks:
    """All hooks."""

    @hookspec
    def register_checks(self) -> Iterable[Callable[..., Any]]:  # type: ignore[empty-body]
        """Check functions. A card names them by their function name."""

    @hookspec
    def register_rules(self) -> Iterable[Path]:  # type: ignore[empty-body]
        """Folders of cards, laid out as `<category>/<name>.toml`."""

    @hookspec
    def register_formats(self) -> Iterable[Format]:  # type: ignore[empty-body]
        """File formats, chosen by the suffix of the file."""

    @hookspec
    def register_reporters(self) -> Mapping[str, Reporter]:  # type: ignore[empty-body]
        """Output formats by name."""


class Plugins:
    """The packages that registered, in the order of their names, and those that could not be loaded."""

    def __init__(self) -> None:
        self.manager = pluggy.PluginManager(GROUP)
        self.manager.add_hookspecs(Hooks)
        self.broken: list[Problem] = []

    def load(self, found: Iterable[EntryPoint] | None = None) -> Plugins:
        """Load every entry point, one by one: a package that fails is named in `broken` and left out."""
        entries = entry_points(group=GROUP) if found is None else found
        for entry in sorted(entries, key=lambda e: (e.name, e.value)):
            plugin = None
            try:
                plugin = entry.load()
                self.manager.register(plugin, entry.name)
                self.manager.check_pending()
            except Exception as error:
                if self.manager.is_registered(plugin):
                    self.manager.unregister(plugin)
                message = f"plugin {entry.name} ({entry.value}) could not be loaded ({type(error).__name__}: {error})"
                self.broken.append(Problem(message))
        return self

    def collect(self, hook: str) -> list[tuple[str, Any]]:
        """(plugin name, what it registers) for one hook; each plugin is asked alone, so none can spoil the rest."""
        gathered = []
        for implementation in getattr(self.manager.hook, hook).get_hookimpls():
            try:
                things = implementation.function()
                made = dict(things) if isinstance(things, Mapping) else list(things)  # a generator may fail only now
                gathered.append((implementation.plugin_name, made))
            except Exception as error:
                message = f"plugin {implementation.plugin_name}: {hook} failed ({type(error).__name__}: {error})"
                self.broken.append(Problem(message))
        return sorted(gathered, key=lambda pair: pair[0])
