"""Rules: cards that were read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal


class Pattern(str):
    """A regular expression as an option of a check; whether it is one is seen when the card loads."""

    __slots__ = ()


Severity = Literal["error", "warning", "info"]
Status = Literal["stable", "preview", "deprecated"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")  # gravest first
STATUSES: tuple[Status, ...] = ("stable", "preview", "deprecated")


@dataclass(frozen=True)
class Example:
    """A good or bad example of a card: the lines of both sides, spans marked with ⟦ ⟧."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    bad: bool
    glossary: tuple[tuple[str, ...], ...] = ()  # rows of the glossary that the example presupposes
    align: bool = False  # the lines are two documents still to be aligned, not the rows of a table
    form: str = ""  # the suffix of the format that the lines are two files of (json), where they are no rows


@dataclass(frozen=True)
class Rule:
    """A loaded card. `rules/<category>/<name>.toml` documents the keys."""

    name: str
    category: str
    status: Status
    severity: Severity
    mqm: str  # the error type in the Multidimensional Quality Metrics typology
    check: str
    kinds: tuple[str, ...]  # the kinds of hit it is about
    message: str
    message_ko: str
    why: str
    options: Mapping[str, Any]
    examples: tuple[Example, ...]
    mirror: str  # the rule that a bad example breaks when source and target change places; empty: none
    origin: str  # the card's file
    no_mirror: str = ""  # why what is found one way is not found the other, where that is not plain
    why_ko: str = ""  # empty: it is said in English alone
    weight: float | None = None  # MQM points that a finding costs; None: as its severity has it
    within: tuple[str, ...] = ()  # rules whose findings explain those of this one that lie in them
    formerly: tuple[str, ...] = ()  # rules that found this in earlier versions: what names them names this one, too
