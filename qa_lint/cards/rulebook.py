"""Cards: one TOML file a rule, `rules/<category>/<name>.toml`. Loading, checking and selecting them."""

from __future__ import annotations

import inspect
import string
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import regex

from qa_lint.model import SEVERITIES, Document, Example, Pair, Project, Rule, Segment, UserError
from qa_lint.resources.toml_file import TomlFile, did_you_mean

GRANULARITIES = (Segment, Pair, Document, Project)

_KEYS: dict[str, Any] = {
    "status": str, "severity": str, "mqm": str, "check": str, "kind": str | list[str], "message": str,
    "message-ko": str, "why": str, "mirror": str, "options": dict, "bad": list, "good": list,
}  # fmt: skip
_OPTIONAL = {"mirror", "options"}
_EXAMPLE_KEYS: dict[str, Any] = {
    "source": str | list[str], "target": str | list[str], "glossary": list[list[str]], "align": bool,
}  # fmt: skip
_STATUSES = ("stable", "preview", "deprecated")
_NAME = regex.compile(r"[a-z]+(?:-[a-z]+)*")


@dataclass(frozen=True)
class Check:
    """A check function and what its signature says: what it looks at, which resources and which options it takes."""

    name: str
    function: Callable[..., Any]
    granularity: type
    resources: Mapping[str, type]
    options: Mapping[str, Any]  # the annotations
    required: frozenset[str]  # the options that have no default
    defaults: Mapping[str, Any]  # of the others
    plugin: str
    collect: Callable[..., Sequence[Any]] | None = None  # of a Project check: draws its evidence from a document

    @classmethod
    def of_function(cls, function: Callable[..., Any], plugin: str, resources: Iterable[type]) -> Check:
        """Read the signature. Raises UserError where it is not that of a check."""
        name = getattr(function, "__name__", repr(function))
        whose = f"check {name} of plugin {plugin}"
        try:
            hints = typing.get_type_hints(function)
            parameters = list(inspect.signature(function).parameters.values())
        except Exception as error:  # whatever a stranger's annotations do when they are evaluated
            raise UserError(f"{whose}: its annotations cannot be resolved: {error}") from None
        granularity = hints.get(parameters[0].name) if parameters else None
        if granularity not in GRANULARITIES:
            wanted = ", ".join(g.__name__ for g in GRANULARITIES)
            raise UserError(f"{whose}: its first parameter must be one of {wanted}")
        collect = getattr(function, "collect", None)
        if (granularity is Project) != (collect is not None):
            raise UserError(f"{whose}: @collects belongs on all Project checks and on no other")
        known = tuple(resources)
        taken = {p.name: hints.get(p.name, object) for p in parameters[1:]}
        options = {n: t for n, t in taken.items() if t not in known}
        return cls(
            name, function, granularity,
            {n: t for n, t in taken.items() if t in known},
            options,
            frozenset(p.name for p in parameters[1:] if p.name in options and p.default is p.empty),
            {p.name: p.default for p in parameters[1:] if p.name in options and p.default is not p.empty},
            plugin, collect,
        )  # fmt: skip


class Rulebook:
    """Every rule and every check that was registered."""

    def __init__(
        self, rules: Mapping[str, Rule], checks: Mapping[str, Check], problems: Sequence[UserError] = ()
    ) -> None:
        self.rules, self.checks, self.problems = dict(sorted(rules.items())), checks, problems

    @classmethod
    def load(cls, folders: Iterable[Path], checks: Mapping[str, Check]) -> Rulebook:
        """The cards of all folders. A broken card becomes one of the `problems`, and the others are still loaded."""
        rules: dict[str, Rule] = {}
        problems = []
        for folder in folders:
            for path in sorted(folder.glob("*/*.toml")):
                try:
                    rule = load_card(path, checks)
                    if other := rules.get(rule.name):
                        both = f"{other.origin} and {rule.origin}"
                        raise UserError(f"rule {rule.name} is brought by two packages: {both}", str(path))
                    rules[rule.name] = rule
                except UserError as error:
                    problems.append(error)
        return cls(rules, checks, problems)

    @property
    def categories(self) -> list[str]:
        return sorted({rule.category for rule in self.rules.values()})

    def select(self, select: Sequence[str], ignore: Sequence[str], extend: Sequence[str] = ()) -> list[Rule]:
        """The rules to run: those named by rule or category, or all stable ones; then `extend`, less the ignored.

        A preview rule runs only when it is named itself. Raises UserError for a name that is neither.
        """
        chosen = {rule for name in (*select, *extend) for rule in self._named(name, previews=name in self.rules)}
        if not select:
            chosen |= {rule.name for rule in self.rules.values() if rule.status != "preview"}
        ignored = {rule for name in ignore for rule in self._named(name, previews=True)}
        return [rule for rule in self.rules.values() if rule.name in chosen - ignored]

    def get(self, name: str) -> Rule:
        """The rule of that name; raises UserError, saying which was perhaps meant."""
        if name not in self.rules:
            raise UserError(f"there is no rule {name!r}{did_you_mean(name, self.rules)}")
        return self.rules[name]

    def set_option(self, name: str, option: str, value: object) -> None:
        """Give a rule's check an option of the user's; raises UserError where rule or option or value is unknown."""
        rule = self.get(name)
        if complaint := _option_complaint(self.checks[rule.check], option, value):
            raise UserError(f"rule {name}: {complaint}")
        self.rules[name] = replace(rule, options={**rule.options, option: value})

    def options_of(self, rule: Rule) -> Iterator[tuple[str, Any, str]]:
        """Each option of a rule's check: its name, the value that it has, and what it may be."""
        check = self.checks[rule.check]
        for name, hint in sorted(check.options.items()):
            yield name, rule.options.get(name, check.defaults.get(name)), _type_words(hint)

    def _named(self, name: str, previews: bool) -> Iterator[str]:
        if name in self.rules:
            yield name
        elif name in self.categories:
            members = (rule for rule in self.rules.values() if rule.category == name)
            yield from (rule.name for rule in members if previews or rule.status != "preview")
        else:
            hint = did_you_mean(name, [*self.rules, *self.categories])
            raise UserError(f"there is no rule or category {name!r}{hint}")


def load_card(path: Path, checks: Mapping[str, Check]) -> Rule:
    """Read one card. Raises UserError naming the file, the line where it can be known, and the nearest known key."""
    file = TomlFile.read(path, "the card")
    _Card(file, checks).check()
    card = file.table
    return Rule(
        name=path.stem,
        category=path.parent.name,
        status=card["status"],
        severity=card["severity"],
        mqm=card["mqm"],
        check=card["check"],
        kinds=_lines(card["kind"]),
        message=card["message"],
        message_ko=card["message-ko"],
        why=card["why"],
        options=card.get("options", {}),
        examples=tuple(_example(e, bad) for bad, key in ((True, "bad"), (False, "good")) for e in card[key]),
        mirror=card.get("mirror", ""),
        origin=str(path),
    )


class _Card:
    """One card under examination: everything that can be wrong with it."""

    def __init__(self, file: TomlFile, checks: Mapping[str, Check]) -> None:
        self.file, self.card, self.checks = file, file.table, checks

    def fail(self, message: str, key: str = "", table: str = "", entry: int = 0) -> typing.NoReturn:
        raise self.file.error(f"broken card: {message}", key, table, entry)

    def check(self) -> None:
        if not _NAME.fullmatch(self.file.path.stem):
            self.fail(f"a rule is named in lower-case words joined by hyphens, not {self.file.path.stem!r}")
        for key, value in self.card.items():
            if key not in _KEYS:
                self.fail(f"unknown key {key!r}{did_you_mean(key, _KEYS)}", key)
            if not _fits(value, _KEYS[key]):
                self.fail(f"{key!r} has a value of the wrong type", key)
        if missing := _KEYS.keys() - _OPTIONAL - self.card.keys():
            self.fail(f"missing {', '.join(sorted(missing))}")
        for key, allowed in (("status", _STATUSES), ("severity", SEVERITIES)):
            if self.card[key] not in allowed:
                self.fail(f"{key} is one of {', '.join(allowed)}, not {self.card[key]!r}", key)
        for key in ("message", "message-ko"):
            try:
                list(string.Formatter().parse(self.card[key]))
            except ValueError as error:
                self.fail(f"{key}: {error}", key)
        self._check_options()
        for key in ("bad", "good"):
            for number, example in enumerate(self.card[key]):
                self._check_example(example, key, number)

    def _check_options(self) -> None:
        name, given = self.card["check"], self.card.get("options", {})
        if name not in self.checks:
            self.fail(f"there is no check {name!r}{did_you_mean(name, self.checks)}", "check")
        check = self.checks[name]
        for option, value in given.items():
            if complaint := _option_complaint(check, option, value):
                self.fail(complaint, option, "options")
        if missing := check.required - given.keys():
            self.fail(f"check {name} needs the option {', '.join(sorted(missing))}", "check")

    def _check_example(self, example: Any, key: str, number: int) -> None:
        if not isinstance(example, dict):
            self.fail(f"[[{key}]] is a table with source and target", key)
        for name, value in example.items():
            if name not in _EXAMPLE_KEYS:
                hint = did_you_mean(name, _EXAMPLE_KEYS)
                self.fail(f"unknown key {name!r} in an example{hint}", name, key, number)
            if not _fits(value, _EXAMPLE_KEYS[name]):
                self.fail(f"{name!r} of an example has a value of the wrong type", name, key, number)
        if not {"source", "target"} <= example.keys():
            self.fail("an example has a source and a target", key)


def _option_complaint(check: Check, option: str, value: object) -> str:
    """What is wrong with an option that a check is given; empty where it is right."""
    if option not in check.options:
        return f"check {check.name} has no option {option!r}{did_you_mean(option, check.options)}"
    wanted = check.options[option]
    return "" if _fits(value, wanted) else f"option {option!r} must be {_type_words(wanted)}, not {value!r}"


def _type_words(hint: Any) -> str:
    """What an annotation asks for, in words."""
    if typing.get_origin(hint) is typing.Literal:
        return f"one of {', '.join(map(str, typing.get_args(hint)))}"
    return f"of type {inspect.formatannotation(hint)}"


def _fits(value: object, hint: Any) -> bool:
    """Whether a value that TOML can express is of the type that an annotation asks for."""
    kind, parts = typing.get_origin(hint) or hint, typing.get_args(hint)
    if kind in (types.UnionType, typing.Union):
        return any(_fits(value, part) for part in parts)
    if kind is typing.Literal:
        return value in parts
    if kind in (list, tuple, Sequence):
        return isinstance(value, list) and all(_fits(item, parts[0]) for item in value if parts)
    if kind in (dict, Mapping):
        return isinstance(value, dict) and all(_fits(item, parts[1]) for item in value.values() if parts)
    if isinstance(value, bool):  # which Python counts among the whole numbers
        return kind in (bool, object)
    return not isinstance(kind, type) or isinstance(value, (int, float) if kind is float else kind)


def _example(example: Mapping[str, Any], bad: bool) -> Example:
    rows = tuple(tuple(row) for row in example.get("glossary", ()))
    return Example(_lines(example["source"]), _lines(example["target"]), bad, rows, example.get("align", False))


def _lines(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
