"""Cards: one TOML file a rule, `rules/<category>/<name>.toml`. Loading, checking and selecting them."""

from __future__ import annotations

import inspect
import string
import tomllib
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import regex
from rapidfuzz import process

from qa_lint.model import SEVERITIES, Document, Example, Pair, Project, Rule, Segment, UserError

GRANULARITIES = (Segment, Pair, Document, Project)

_KEYS: dict[str, type | tuple[type, ...]] = {
    "status": str, "severity": str, "mqm": str, "check": str, "kind": (str, list), "message": str, "message-ko": str,
    "why": str, "mirror": str, "options": dict, "bad": list, "good": list,
}  # fmt: skip
_OPTIONAL = {"mirror", "options"}
_EXAMPLE_KEYS = ("source", "target", "glossary", "align")
_STATUSES = ("stable", "preview", "deprecated")
_NAME = regex.compile(r"[a-z]+(?:-[a-z]+)*")


@dataclass(frozen=True)
class Check:
    """A check function and what its signature says: what it looks at, which resources and which options it takes."""

    name: str
    function: Callable[..., Any]
    granularity: type
    resources: Mapping[str, type]
    options: Mapping[str, type]
    plugin: str
    collect: Callable[..., Sequence[Any]] | None = None  # of a Project check: draws its evidence from a document

    @classmethod
    def of_function(cls, function: Callable[..., Any], plugin: str, resources: Iterable[type]) -> Check:
        """Read the signature. Raises UserError where it is not that of a check."""
        name = function.__name__
        try:
            hints = typing.get_type_hints(function)
        except NameError as error:
            raise UserError(f"check {name} of plugin {plugin}: its annotations cannot be resolved: {error}") from None
        first, *others = inspect.signature(function).parameters.values()
        granularity = hints.get(first.name)
        if granularity not in GRANULARITIES:
            wanted = ", ".join(g.__name__ for g in GRANULARITIES)
            raise UserError(f"check {name} of plugin {plugin}: its first parameter must be one of {wanted}")
        collect = getattr(function, "collect", None)
        if (granularity is Project) != (collect is not None):
            raise UserError(f"check {name} of plugin {plugin}: @collects belongs on all Project checks and on no other")
        known = tuple(resources)
        taken = {p.name: hints.get(p.name, object) for p in others}
        return cls(
            name, function, granularity,
            {n: t for n, t in taken.items() if t in known},
            {n: t for n, t in taken.items() if t not in known},
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

    def select(self, select: Sequence[str], ignore: Sequence[str]) -> list[Rule]:
        """The rules to run: those named by rule or category, or all stable ones, less the ignored.

        A preview rule runs only when it is named itself. Raises UserError for a name that is neither.
        """
        chosen = {rule for name in select for rule in self._named(name, previews=name in self.rules)}
        if not select:
            chosen = {rule.name for rule in self.rules.values() if rule.status != "preview"}
        ignored = {rule for name in ignore for rule in self._named(name, previews=True)}
        return [rule for rule in self.rules.values() if rule.name in chosen - ignored]

    def get(self, name: str) -> Rule:
        """The rule of that name; raises UserError, saying which was perhaps meant."""
        if name not in self.rules:
            raise UserError(f"there is no rule {name!r}{did_you_mean(name, self.rules)}")
        return self.rules[name]

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
    try:
        text = path.read_text(encoding="utf-8")
        card = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(f"broken card: {error}", str(path), _line_in(str(error))) from None
    problem = _Card(path, text, card, checks)
    problem.check()
    kinds = card["kind"] if isinstance(card["kind"], list) else [card["kind"]]
    return Rule(
        name=path.stem,
        category=path.parent.name,
        status=card["status"],
        severity=card["severity"],
        mqm=card["mqm"],
        check=card["check"],
        kinds=tuple(kinds),
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

    def __init__(self, path: Path, text: str, card: Mapping[str, Any], checks: Mapping[str, Check]) -> None:
        self.path, self.text, self.card, self.checks = path, text, card, checks

    def fail(self, message: str, key: str = "") -> typing.NoReturn:
        lines = self.text.splitlines()
        found = (n for n, line in enumerate(lines, 1) if regex.match(rf'\[*\s*"?{regex.escape(key)}"?\s*[]=]', line))
        raise UserError(f"broken card: {message}", str(self.path), next(found, None) if key else None)

    def check(self) -> None:
        if not _NAME.fullmatch(self.path.stem):
            self.fail(f"a rule is named in lower-case words joined by hyphens, not {self.path.stem!r}")
        for key, value in self.card.items():
            if key not in _KEYS:
                self.fail(f"unknown key {key!r}{did_you_mean(key, _KEYS)}", key)
            if not isinstance(value, _KEYS[key]):
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
            for example in self.card[key]:
                self._check_example(example, key)

    def _check_options(self) -> None:
        name = self.card["check"]
        if name not in self.checks:
            self.fail(f"there is no check {name!r}{did_you_mean(name, self.checks)}", "check")
        wanted = self.checks[name].options
        for option, value in self.card.get("options", {}).items():
            if option not in wanted:
                self.fail(f"check {name} has no option {option!r}{did_you_mean(option, wanted)}", option)
            expected = typing.get_origin(wanted[option]) or wanted[option]
            if isinstance(expected, type) and not isinstance(value, (int, float) if expected is float else expected):
                self.fail(f"option {option!r} must be of type {expected.__name__}", option)

    def _check_example(self, example: Any, key: str) -> None:
        if not isinstance(example, dict):
            self.fail(f"[[{key}]] is a table with source and target", key)
        for name in example:
            if name not in _EXAMPLE_KEYS:
                self.fail(f"unknown key {name!r} in an example{did_you_mean(name, _EXAMPLE_KEYS)}", name)
        if not {"source", "target"} <= example.keys():
            self.fail("an example has a source and a target", key)


def _example(example: Mapping[str, Any], bad: bool) -> Example:
    def lines(value: str | list[str]) -> tuple[str, ...]:
        return (value,) if isinstance(value, str) else tuple(value)

    rows = tuple(tuple(row) for row in example.get("glossary", ()))
    return Example(lines(example["source"]), lines(example["target"]), bad, rows, bool(example.get("align")))


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for the known name nearest to a mistyped one, or nothing."""
    best = process.extractOne(name, list(known), score_cutoff=60)
    return f"; did you mean {best[0]!r}?" if best else ""


def _line_in(message: str) -> int | None:
    match = regex.search(r"line ([0-9]+)", message)
    return int(match[1]) if match else None
