"""The module `regex`, whose `compile` waits until the pattern is used, and whose functions know a pattern again at
once: those of the module itself take several times as long over that as over most searches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, AnyStr, cast

from regex import ASCII, DOTALL, IGNORECASE, MULTILINE, VERBOSE, Match, Pattern, escape

from qa_lint.late import LatePattern
from qa_lint.late.kept_patterns import KEPT

_REMEMBERED = 500  # patterns that are written where they are used, as many as the module remembers

__all__ = [
    "ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "VERBOSE", "Match", "Pattern", "compile", "escape", "findall",
    "finditer", "fullmatch", "match", "search", "split", "sub",
]  # fmt: skip


def compile(pattern: AnyStr, flags: int = 0) -> Pattern[AnyStr]:  # noqa: A001 - as the module has it
    """The pattern as `regex.compile` gives it, which is asked when it is first used."""
    return cast("Pattern[AnyStr]", LatePattern(compiled, pattern, flags))


def compiled(pattern: AnyStr, flags: int) -> Pattern[AnyStr]:
    """The pattern as `regex.compile` gives it, which an earlier run may have asked."""
    return KEPT.pattern(pattern, flags)


@lru_cache(maxsize=_REMEMBERED)
def _known(pattern: str, flags: int) -> Pattern[str]:
    return compiled(pattern, flags)


def search(pattern: str, string: str, flags: int = 0) -> Match[str] | None:
    return _known(pattern, flags).search(string)


def match(pattern: str, string: str, flags: int = 0) -> Match[str] | None:
    return _known(pattern, flags).match(string)


def fullmatch(pattern: str, string: str, flags: int = 0) -> Match[str] | None:
    return _known(pattern, flags).fullmatch(string)


def findall(pattern: str, string: str, flags: int = 0) -> list[Any]:
    return _known(pattern, flags).findall(string)


def finditer(
    pattern: str, string: str, flags: int = 0, pos: int | None = None, endpos: int | None = None
) -> Iterator[Match[str]]:
    return _known(pattern, flags).finditer(string, pos, endpos)


def split(pattern: str, string: str, flags: int = 0) -> list[Any]:
    return _known(pattern, flags).split(string)


def sub(pattern: str, repl: str | Callable[[Match[str]], str], string: str, flags: int = 0) -> str:
    return _known(pattern, flags).sub(repl, string)
