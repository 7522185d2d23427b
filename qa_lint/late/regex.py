"""The module `regex`, whose `compile` waits until the pattern is used."""

from __future__ import annotations

from typing import AnyStr, cast

import regex
from regex import (
    ASCII,
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)

from qa_lint.late import LatePattern

__all__ = [
    "ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "VERBOSE", "Match", "Pattern", "compile", "escape", "findall",
    "finditer", "fullmatch", "match", "search", "split", "sub",
]  # fmt: skip


def compile(pattern: AnyStr, flags: int = 0) -> Pattern[AnyStr]:  # noqa: A001 - as the module has it
    """The pattern as `regex.compile` gives it, which is asked when it is first used."""
    return cast("Pattern[AnyStr]", LatePattern(regex.compile, pattern, flags))
