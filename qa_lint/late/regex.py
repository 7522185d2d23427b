"""The module `regex`, whose `compile` waits until the pattern is used.

What an earlier run has compiled need not be compiled again: it is made of the parts that `regex` itself gives to
whoever copies or pickles a pattern, in a hundredth of the time. They hold for one version of `regex` alone.
"""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from typing import Any, AnyStr, cast

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
    "ASCII", "DOTALL", "IGNORECASE", "MULTILINE", "VERBOSE", "Match", "Pattern", "compile", "compiled_elsewhere",
    "escape", "findall", "finditer", "fullmatch", "known_are", "match", "newly_compiled", "search", "split", "sub",
]  # fmt: skip

Key = tuple[str | bytes, int]  # a pattern, and its flags
Parts = tuple[Any, ...]  # plain values
_MOST = 2_000  # patterns that are remembered: a project may have more, as of its terms
_known: dict[Key, Parts] = {}
_news: dict[Key, Parts] = {}  # those that were compiled since somebody asked for them


def compile(pattern: AnyStr, flags: int = 0) -> Pattern[AnyStr]:  # noqa: A001 - as the module has it
    """The pattern as `regex.compile` gives it, which is asked when it is first used."""
    return cast("Pattern[AnyStr]", LatePattern(_made, pattern, flags))


def known_are(parts: Mapping[Key, Parts]) -> None:
    """What patterns are made of that were compiled before, by the same version of `regex`."""
    _known.update(parts)


def newly_compiled() -> dict[Key, Parts]:
    """What the patterns are made of that had to be compiled since this was asked."""
    news = dict(_news)
    _known.update(news)
    _news.clear()
    return news


def compiled_elsewhere(parts: Mapping[Key, Parts]) -> None:
    """Take over what another process had to compile."""
    _news.update(parts)


def _made(pattern: str | bytes, flags: int) -> Pattern[Any]:
    key = pattern, flags
    if key in _known:
        with suppress(Exception):  # of what was not kept as it was: it is compiled after all
            return _maker()(*_known[key])
    made: Pattern[Any] = regex.compile(pattern, flags)
    if len(_known) + len(_news) < _MOST:
        _news[key] = _taken_apart(made)[1]
    return made


@cache
def _maker() -> Callable[..., Pattern[Any]]:
    return _taken_apart(regex.compile(""))[0]


def _taken_apart(pattern: Pattern[Any]) -> tuple[Callable[..., Pattern[Any]], Parts]:
    """What makes a pattern of its parts, and these, as `regex` tells them to `pickle`."""
    apart: Any = copyreg.dispatch_table[Pattern](pattern)
    made_of: tuple[Callable[..., Pattern[Any]], Parts] = apart
    return made_of
