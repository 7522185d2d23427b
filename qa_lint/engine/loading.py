"""The rules of a configuration: cards and checks of all packages and of the project, as the settings want them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from qa_lint.cards.checks import Check
from qa_lint.cards.rulebook import Rulebook
from qa_lint.model import Problem, UserError
from qa_lint.plugins.hooks import Plugins
from qa_lint.project.settings import Config, SuppressEntry, Where
from qa_lint.resources.registry import RESOURCES
from qa_lint.resources.toml_file import did_you_mean


def load_rules(config: Config, plugins: Plugins) -> tuple[Rulebook, list[Problem]]:
    """All rules, with the severities and options of the configuration, and what is wrong though the rest works.

    Raises UserError, with its line, for an option or a severity of a rule that does not exist.
    """
    problems: list[Problem] = []
    checks = _checks(plugins, problems)
    folders = [folder for _, folders in plugins.collect("register_rules") for folder in folders]
    rulebook = Rulebook.load(folders, checks, list(_own_folders(config, problems)))
    problems += rulebook.problems
    for rule, option, value, path, line in config.rule_options:
        try:
            rulebook.set_option(rule, option, value)
        except UserError as error:
            raise UserError(error.problem.message, path, line) from None
    for key in ("select", "extend-select", "ignore"):
        for name in getattr(config, key.replace("-", "_")):
            try:
                rulebook.check_name(name)
            except UserError as error:
                raise UserError(error.problem.message, *config.place_of(key, name)) from None
    problems += _unknown_names(config, rulebook)
    for name in rulebook.names:  # a rule's own severity goes before that of its category
        if name in config.severity:
            rulebook.set_severity(name, config.severity[name])
    return rulebook, problems


def _checks(plugins: Plugins, problems: list[Problem]) -> dict[str, Check]:
    checks: dict[str, Check] = {}
    for plugin, functions in plugins.collect("register_checks"):
        for function in functions:
            try:
                check = Check.of_function(function, plugin, RESOURCES)
                if other := checks.get(check.name):
                    raise UserError(f"check {check.name} is brought by two packages: {other.plugin} and {plugin}")
                checks[check.name] = check
            except UserError as error:
                problems.append(error.problem)
    return checks


def _own_folders(config: Config, problems: list[Problem]) -> Iterator[Path]:
    """The folders of cards that the configuration names."""
    for name in config.cards:
        folder = config.folder / name
        if folder.is_dir():
            yield folder
        else:
            problems.append(
                Problem(f"'cards' names {name}, and there is no such folder", *config.place_of("cards", name))
            )


def _unknown_names(config: Config, rulebook: Rulebook) -> Iterable[Problem]:
    """The rules that the configuration names and that do not exist."""
    known = rulebook.names
    named = [("[[suppress]]", entry.rule, _where(entry)) for entry in config.suppress if entry.rule]
    named += [("[severity]", name, config.place_of("severity", name)) for name in config.severity]
    for key, those in (("fixable", config.fixable), ("unfixable", config.unfixable)):
        named += [(key, name, config.place_of(key, name)) for name in those]
    for pattern, names in config.per_file_ignores.items():
        named += [("per-file-ignores", name, config.place_of("per-file-ignores", pattern)) for name in names]
    for where, name, place in named:
        if name not in known:
            message = f"{where} names the rule {name!r}, which does not exist{did_you_mean(name, known)}"
            yield Problem(message, *place)


def _where(entry: SuppressEntry) -> Where:
    return (entry.place.path, entry.place.start.line) if entry.place else (None, None)
