"""What a result was made by, as digests: the program, the settings, and the content of files.

Two runs of which these are the same say the same of a file, on whichever machine and in whichever folder.
"""

from __future__ import annotations

import hashlib
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from qa_lint.plugins.hooks import Plugins
from qa_lint.project.files import shown
from qa_lint.project.settings import Config
from qa_lint.resources.locator import package_folder, rules_folder

# settings that say which files are looked at, where the configuration stands, what of the findings is shown or fixed
_OF_RUNS = frozenset((
    "folder", "path", "per_file_ignores", "suppress", "exclude", "force_exclude", "respect_gitignore", "pairs",
    "baseline", "found", "command_line", "fixable", "unfixable",
))  # fmt: skip
# and how
_OF_REPORTS = frozenset(("fail_on", "score", "max_mqm", "output_format", "jobs", "cache", "cache_folder", "origins"))
_COMPILED = "__pycache__"


def identity_of_program(plugins: Plugins) -> str | None:
    """What the program does: its code and tables, those of its plugins, and what else is installed.

    None where that cannot be told, as of a plugin that is no module.
    """
    told = hashlib.blake2b(repr((sys.version, unicodedata.unidata_version, _installed())).encode(), digest_size=32)
    folders = [package_folder(), rules_folder()]
    for name, plugin in plugins.manager.list_name_plugin():
        module = sys.modules.get(plugin.__name__) if isinstance(plugin, ModuleType) else None
        if module is None or module.__file__ is None:
            return None
        told.update(f"{name} {module.__name__}".encode())
        top = sys.modules[module.__name__.partition(".")[0]]
        folders += [Path(place) for place in getattr(top, "__path__", ())] or [Path(module.__file__)]
    for implementation in plugins.manager.hook.register_rules.get_hookimpls():
        try:
            given: Any = implementation.function()
            folders += map(Path, given)
        except Exception:  # whoever loads the rules says so
            return None
    _add(told, sorted({*folders}))
    return told.hexdigest()


def identity_of_settings(config: Config, of_run: bool = False) -> str:
    """What the settings make of a file, with the tables that they name; `of_run`: of all files together, too."""
    left_out = _OF_REPORTS if of_run else _OF_REPORTS | _OF_RUNS
    given = {name: value for name, value in config.command_line.items() if name.replace("-", "_") not in _OF_REPORTS}
    settings = replace(config, command_line=given)
    values = [(field.name, getattr(settings, field.name)) for field in fields(config) if field.name not in left_out]
    told = hashlib.blake2b(repr((shown(config.folder), values)).encode("utf-8", "surrogatepass"), digest_size=32)
    _add(told, [*config.table_files, *(config.folder / name for name in config.cards)])
    return told.hexdigest()


def identity_of_file(path: Path) -> str:
    """What a file holds; empty for one that cannot be read, or that is a pipe, which is read once."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:  # piece by piece: it may be large
            return hashlib.file_digest(file, partial(hashlib.blake2b, digest_size=32)).hexdigest()
    except (OSError, ValueError):
        return ""


def identity_of(*parts: Any) -> str:
    """A digest of plain values: what their `repr` says."""
    return hashlib.blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=32).hexdigest()


def _add(told: Any, places: Iterable[Path]) -> None:
    """The content of files and of all that is in folders, with the paths there."""
    for place in places:
        told.update(_contents_of(place))


def _contents_of(place: Path) -> bytes:
    """What a file holds, or all files of a folder, with their paths there."""
    told = []
    for file in _files(place) if place.is_dir() else [place]:
        name = file.relative_to(place).as_posix() if file != place else place.name
        told.append(f"\0{name}\0{identity_of_file(file)}")
    return "".join(told).encode("utf-8", "surrogatepass")


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*")) if _COMPILED not in file.parts and file.is_file())


def _installed() -> list[str]:
    """The packages that can be imported, with their versions, as their folders are called."""
    found = set()
    for entry in map(Path, sys.path):
        try:
            found |= {file.name for file in entry.iterdir() if file.suffix in (".dist-info", ".egg-info")}
        except OSError:
            continue
    return sorted(found)
