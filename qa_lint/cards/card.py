"""Reading one card: a TOML file, and everything that can be wrong with it."""

from __future__ import annotations

import string
import types
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qa_lint.cards.checks import Check, fits, option_complaint
from qa_lint.cards.wording import SPANS, SPECIFICATIONS, is_specification
from qa_lint.late import regex
from qa_lint.model import SEVERITIES, STATUSES, Example, Rule
from qa_lint.resources.toml_file import TomlFile, did_you_mean

_KEYS: dict[str, Any] = {
    "status": str, "severity": str, "mqm": str, "check": str, "kind": str | list[str], "message": str,
    "message-ko": str, "why": str, "mirror": str, "within": list[str],
    "no-mirror": str, "formerly": list[str], "options": dict, "bad": list, "good": list,
    "weight": int | float, "why-ko": str,
}  # fmt: skip
_OPTIONAL = {"mirror", "no-mirror", "within", "formerly", "options", "weight", "why-ko"}
_EXAMPLE_KEYS: dict[str, Any] = {
    "source": str | list[str], "target": str | list[str], "glossary": list[list[str]], "align": bool,
    "format": str,
}  # fmt: skip
RULE_NAME = regex.compile(r"[a-z]+(?:-[a-z]+)*")


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
        no_mirror=card.get("no-mirror", ""),
        origin=str(path),
        why_ko=card.get("why-ko", ""),
        weight=card.get("weight"),
        within=tuple(card.get("within", ())),
        formerly=tuple(card.get("formerly", ())),
    )


class _Card:
    """One card under examination: everything that can be wrong with it."""

    def __init__(self, file: TomlFile, checks: Mapping[str, Check]) -> None:
        self.file, self.card, self.checks = file, file.table, checks

    def fail(self, message: str, key: str = "", table: str = "", entry: int = 0) -> typing.NoReturn:
        raise self.file.error(f"broken card: {message}", key, table, entry)

    def check(self) -> None:
        if not RULE_NAME.fullmatch(self.file.path.stem):
            self.fail(f"a rule is named in lower-case words joined by hyphens, not {self.file.path.stem!r}")
        for key, value in self.card.items():
            if key not in _KEYS:
                self.fail(f"unknown key {key!r}{did_you_mean(key, _KEYS)}", key)
            if not fits(value, _KEYS[key]):
                self.fail(f"{key!r} has a value of the wrong type", key)
        if missing := _KEYS.keys() - _OPTIONAL - self.card.keys():
            self.fail(f"missing {', '.join(sorted(missing))}")
        for key, allowed in (("status", STATUSES), ("severity", SEVERITIES)):
            if self.card[key] not in allowed:
                self.fail(f"{key} is one of {', '.join(allowed)}, not {self.card[key]!r}", key)
        if self.card.get("weight", 0) < 0:
            self.fail("'weight' must not be negative", "weight")
        if {"mirror", "no-mirror"} <= self.card.keys():
            self.fail("a rule has a mirror, or a reason why it has none", "no-mirror")
        check = self._named_check()
        self._check_kinds(check)
        for key in ("message", "message-ko"):
            self._check_message(key, check)
        self._check_options(check)
        for key in ("bad", "good"):
            for number, example in enumerate(self.card[key]):
                self._check_example(example, key, number)

    def _named_check(self) -> Check:
        name = self.card["check"]
        if name not in self.checks:
            self.fail(f"there is no check {name!r}{did_you_mean(name, self.checks)}", "check")
        return self.checks[name]

    def _check_kinds(self, check: Check) -> None:
        for kind in _lines(self.card["kind"]):
            if kind not in check.kinds:
                hint = did_you_mean(kind, check.kinds) or f"; there are {', '.join(sorted(check.kinds))}"
                self.fail(f"check {check.name} yields no kind {kind!r}{hint}", "kind")

    def _check_message(self, key: str, check: Check) -> None:
        """Every placeholder must be a value that all kinds of the card carry, and every specification be known."""
        carried = [check.kinds[kind] for kind in _lines(self.card["kind"])]
        known = frozenset.intersection(*carried) | SPANS
        try:
            pieces = list(string.Formatter().parse(self.card[key]))
        except ValueError as error:
            self.fail(f"{key}: {error}", key)
        for _, name, spec, conversion in pieces:
            if name is None:
                continue
            if name not in known:
                hint = did_you_mean(name, known) or f"; there are {', '.join(sorted(known))}"
                self.fail(f"{key}: check {check.name} gives no value {name!r}{hint}", key)
            if conversion or not is_specification(spec or ""):
                hint = did_you_mean(spec or "", SPECIFICATIONS)
                self.fail(f"{key}: {{{name}}} cannot be written as {(conversion or spec)!r}{hint}", key)

    def _check_options(self, check: Check) -> None:
        given = self.card.get("options", {})
        for option, value in given.items():
            if complaint := option_complaint(check, option, value):
                self.fail(complaint, option, "options")
        if missing := check.required - given.keys():
            self.fail(f"check {check.name} needs the option {', '.join(sorted(missing))}", "check")

    def _check_example(self, example: Any, key: str, number: int) -> None:
        if not isinstance(example, dict):
            self.fail(f"[[{key}]] is a table with source and target", key)
        for name, value in example.items():
            if name not in _EXAMPLE_KEYS:
                hint = did_you_mean(name, _EXAMPLE_KEYS)
                self.fail(f"unknown key {name!r} in an example{hint}", name, key, number)
            if not fits(value, _EXAMPLE_KEYS[name]):
                self.fail(f"{name!r} of an example has a value of the wrong type", name, key, number)
        if not {"source", "target"} <= example.keys():
            self.fail("an example has a source and a target", key)


def _example(example: Mapping[str, Any], bad: bool) -> Example:
    rows = tuple(tuple(row) for row in example.get("glossary", ()))
    source, target = _lines(example["source"]), _lines(example["target"])
    return Example(source, target, bad, rows, example.get("align", False), example.get("format", ""))


def _lines(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def card_schema() -> dict[str, Any]:
    """A JSON schema of a card, for editors: made from the keys that are read."""
    example = {"type": "object", "additionalProperties": False, "required": ["source", "target"]}
    example["properties"] = {name: _schema_of(hint) for name, hint in _EXAMPLE_KEYS.items()}
    keys = {name: _schema_of(hint) for name, hint in _KEYS.items()}
    keys |= {"status": {"enum": [*STATUSES]}, "severity": {"enum": [*SEVERITIES]}}
    examples = {"type": "array", "items": example, "minItems": 2}
    keys |= {"bad": examples, "good": examples}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "a rule card of qa-lint",
        "type": "object",
        "additionalProperties": False,
        "required": [name for name in _KEYS if name not in _OPTIONAL],
        "properties": keys,
    }


def _schema_of(hint: Any) -> dict[str, Any]:
    """The JSON schema of what an annotation asks for, among those that cards have."""
    kind, parts = typing.get_origin(hint) or hint, typing.get_args(hint)
    if kind in (types.UnionType, typing.Union):
        return {"anyOf": [_schema_of(part) for part in parts]}
    if kind is list:
        return {"type": "array", **({"items": _schema_of(parts[0])} if parts else {})}
    names = {str: "string", int: "integer", float: "number", bool: "boolean", dict: "object"}
    return {"type": names[kind]}
