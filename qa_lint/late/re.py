"""The module `re`, whose `compile` waits until the pattern is used."""

from __future__ import annotations

import re
from re import ASCII, DOTALL, IGNORECASE, MULTILINE, VERBOSE, Match, Pattern, escape
from typing import AnyStr, cast

from qa_lint.late import LatePattern

__all__ = ["ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "VERBOSE", "Match", "Pattern", "compile", "escape"]


def compile(pattern: AnyStr, flags: int = 0) -> Pattern[AnyStr]:  # noqa: A001 - as the module has it
    """The pattern as `re.compile` gives it, which is asked when it is first used."""
    return cast("Pattern[AnyStr]", LatePattern(re.compile, pattern, flags))
