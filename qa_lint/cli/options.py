"""Options that several commands have, and the configuration that comes of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from qa_lint.cli.completion import rule_names
from qa_lint.cli.saying import LANGUAGES, speak
from qa_lint.engine.session import Session
from qa_lint.project.settings import Config, load

_OVERRULING = (
    "source-language", "target-language", "select", "extend-select", "ignore", "extend-exclude", "force-exclude",
    "fail-on", "score", "max-mqm", "jobs",
    "message-language",
)  # fmt: skip
_NAMES = "NAME[,NAME...]"


def _split(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> list[str]:
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


message_language_option = click.option(
    "--message-language", type=click.Choice(LANGUAGES), help="Language of reports and messages (default en)."
)
config_option = click.option("--config", "config_file", type=click.Path(path_type=Path), help="Configuration file.")


def _rules_option(name: str, about: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """An option that takes names of rules and categories, several in one or several times."""
    return click.option(name, multiple=True, callback=_split, metavar=_NAMES, shell_complete=rule_names, help=about)


def rule_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed((
        config_option,
        message_language_option,
        _rules_option("--select", "Only these rules, categories."),
        _rules_option("--extend-select", "These rules as well."),
        _rules_option("--ignore", "Not these rules, categories."),
    )):  # fmt: skip
        command = option(command)
    return command


cache_folder_option = click.option(
    "--cache-dir", "cache_folder", metavar="DIR", type=click.Path(path_type=Path), help="Where the cache stands."
)


def cache_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Whether and where what a run has learned is kept for the next one."""
    for option in (cache_folder_option, click.option("--no-cache", is_flag=True, help="Keep nothing for later runs.")):
        command = option(command)
    return command


def configured(options: dict[str, Any]) -> Config:
    """The configuration file, overruled by the command line, whose options are called as its keys are."""
    given = {name.replace("_", "-"): value for name, value in options.items() if value not in (None, (), [])}
    command_line = {name: value for name, value in given.items() if name in _OVERRULING}
    if options.get("no_cache"):
        command_line["cache"] = False
    if options.get("no_guess"):
        command_line["guess-pairs"] = "never"
    for switch in ("force-exclude", "score"):
        if not command_line.get(switch):
            command_line.pop(switch, None)  # that it was not given overrules nothing
    if options.get("write_baseline"):
        command_line["baseline"] = ""  # what is known already is found and written anew
    elif baseline := options.get("baseline"):
        command_line["baseline"] = str(Path(baseline).absolute())
    config = load(options["config_file"], Path.cwd(), command_line)
    if options.get("guess_by_name") and config.guess_pairs == "all":  # where nothing is to be guessed, it stays so
        config = replace(config, guess_pairs="by-name")
    return replace(config, cache_folder=options.get("cache_folder"))


def session_of(options: dict[str, Any], **settings: Any) -> Session:
    """The session of a command, some settings of its configuration overruled by the command itself."""
    session = Session(replace(configured(options), **settings))
    speak(session.config.message_language)
    return session
