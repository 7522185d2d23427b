"""Check functions: what the signature and the mark of one say, and whether an option fits it."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import regex

from qa_lint.model import Document, FilePair, Pair, Pattern, Project, Sightings, Silence, Text, UserError
from qa_lint.resources.toml_file import did_you_mean

_GRANULARITIES = (Text, Pair, Document, Sightings, Project, FilePair, Silence)


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
    kinds: Mapping[str, frozenset[str]]  # of hit, and which values a hit of each carries
    plugin: str
    collect: Callable[..., Sequence[Any]] | None = None  # draws evidence from a document, where it is shown that
    by_row: bool = False  # see `check`

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
        if granularity not in _GRANULARITIES:
            wanted = ", ".join(g.__name__ for g in _GRANULARITIES)
            raise UserError(f"{whose}: its first parameter must be one of {wanted}")
        kinds = getattr(function, "kinds", None)
        if not kinds:
            raise UserError(f"{whose}: mark it with @check(kinds={{...}}), which says what it yields")
        collect = getattr(function, "collect", None)
        if (granularity in (Sightings, Project)) != (collect is not None):
            raise UserError(f"{whose}: @collects belongs on all checks of Sightings or of the Project and on no other")
        known = tuple(resources)
        taken = {p.name: hints.get(p.name, object) for p in parameters[1:]}
        options = {n: t for n, t in taken.items() if t not in known}
        return cls(
            name, function, granularity,
            {n: t for n, t in taken.items() if t in known},
            options,
            frozenset(p.name for p in parameters[1:] if p.name in options and p.default is p.empty),
            {p.name: p.default for p in parameters[1:] if p.name in options and p.default is not p.empty},
            kinds, plugin, collect, getattr(function, "by_row", False),
        )  # fmt: skip


def option_complaint(check: Check, option: str, value: object) -> str:
    """What is wrong with an option that a check is given; empty where it is right."""
    if option not in check.options:
        return f"check {check.name} has no option {option!r}{did_you_mean(option, check.options)}"
    wanted = check.options[option]
    if _is_pattern(wanted) and isinstance(value, str) and (fault := pattern_fault(value)):
        return f"option {option!r} is no regular expression: {fault}"
    return "" if fits(value, wanted) else f"option {option!r} must be {type_words(wanted)}, not {value!r}"


def _is_pattern(hint: Any) -> bool:
    return hint is Pattern or Pattern in typing.get_args(hint)


def pattern_fault(pattern: str) -> str:
    """What is wrong with a regular expression; empty where it is one."""
    try:
        regex.compile(pattern)
    except regex.error as error:
        return str(error)
    return ""


_TYPE_WORDS = {str: "a string", int: "a whole number", float: "a number", bool: "true or false"}
_LISTS = (list, tuple, Sequence)


def type_words(hint: Any) -> str:
    """What an annotation asks for, in words."""
    kind, parts = typing.get_origin(hint) or hint, typing.get_args(hint)
    if kind is typing.Literal:
        return f"one of {', '.join(map(str, parts))}"
    if _is_pattern(hint):
        return "a regular expression"
    if kind in (types.UnionType, typing.Union):
        return " or ".join(type_words(part) for part in parts if part is not types.NoneType)
    if kind in _LISTS:
        return "a list of strings" if parts[:1] == (str,) else "a list"
    if kind in (dict, Mapping):
        return "a table"
    return _TYPE_WORDS.get(kind) or f"of type {inspect.formatannotation(hint)}"


def fits(value: object, hint: Any) -> bool:
    """Whether a value that TOML can express is of the type that an annotation asks for."""
    kind, parts = typing.get_origin(hint) or hint, typing.get_args(hint)
    if kind in (types.UnionType, typing.Union):
        return any(fits(value, part) for part in parts)
    if kind is typing.Literal:
        return value in parts
    if kind is Pattern:
        return isinstance(value, str) and not pattern_fault(value)
    if kind in _LISTS:
        return isinstance(value, list) and all(fits(item, parts[0]) for item in value if parts)
    if kind in (dict, Mapping):
        return isinstance(value, dict) and all(fits(item, parts[1]) for item in value.values() if parts)
    if isinstance(value, bool):  # which Python counts among the whole numbers
        return kind in (bool, object)
    return not isinstance(kind, type) or isinstance(value, (int, float) if kind is float else kind)
