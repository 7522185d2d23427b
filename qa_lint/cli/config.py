"""`qa-lint config show`: the settings that hold, and where each of them was set."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from qa_lint.cli.options import config_option, session_of
from qa_lint.cli.output import show
from qa_lint.cli.usage import Listing
from qa_lint.project.files import shown
from qa_lint.project.keys import KEYS
from qa_lint.project.settings import Config, Origin
from qa_lint.reporters.full import visible

_DEFAULT = "default"


@click.group(cls=Listing)
def config() -> None:
    """Look at the configuration."""


@config.command("show", short_help="Print all settings, and where each was set.")
@click.argument("path", required=False)
@config_option
def show_config(path: str | None, **options: Any) -> None:
    """Print the settings that hold for PATH, or for the working folder, and where each was set, as TOML."""
    session = session_of(options)
    show("".join(f"{visible(line)}\n" for line in _lines(session.config_of(path) if path else session.config)))


def _lines(config: Config) -> Iterator[str]:
    yield f"# {shown(config.path)}" if config.path else "# no configuration: the defaults"
    for name, key in KEYS.items():
        if name in ("extends", "required-version") and not _origins(config, name):
            continue
        origins = _origins(config, name)
        if not origins:
            if key.default is not None:
                yield f"{name} = {_toml(key.default)}  # {_DEFAULT}"
        elif len(origins) == 1 or not isinstance(origins[0].value, list):
            told = {} if isinstance(origins[0].value, dict) else origins[-1].value
            for origin in origins if isinstance(told, dict) else ():
                told |= origin.value
            yield f"{name} = {_toml(told)}  # {', '.join(dict.fromkeys(origin.where for origin in origins))}"
        else:
            yield f"{name} = ["
            for origin in origins:
                yield from (f"    {_toml(item)},  # {origin.where}" for item in origin.value)
            yield "]"


def _origins(config: Config, name: str) -> list[Origin]:
    """Where a key was set; what a nearer configuration turned on again is no longer ignored."""
    origins = [origin for origin in config.origins if origin.key == name]
    if name != "ignore":
        return origins
    return [origin._replace(value=[rule for rule in origin.value if rule in config.ignore]) for origin in origins]


def _toml(value: Any) -> str:
    """A value as TOML writes it on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(name)} = {_toml(item)}" for name, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False)


def _key(name: str) -> str:
    return name if name.replace("-", "").replace("_", "").isascii() and name.replace("-", "").isalnum() else _toml(name)
