"""Compiled patterns of `regex` that outlive a run.

To compile the four hundred of a small one takes a sixth of its time, to read them again a fortieth of that.

What `pickle` makes of a compiled pattern is what it is compiled to, and holds for one version of `regex`. It may have
come from elsewhere: of what is read, nothing is ever called but what makes a pattern.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, AnyStr

import regex
from regex import Pattern

_MOST = 4_000  # patterns, twice as many as there are; some are made of what stands in texts
_WORTH_KEEPING = 10  # so many that were not known are worth that all are written again
_MAKER = ("regex._regex", "compile")  # by which a pickle of a pattern says what makes one

Key = tuple[str | bytes, int]  # a pattern and its flags


class KeptPatterns:
    """What was compiled in earlier runs, as bytes, and what in this one."""

    def __init__(self) -> None:
        self._known: Mapping[Key, bytes] = {}
        self._compiled: dict[Key, Pattern[Any]] = {}

    def pattern(self, pattern: AnyStr, flags: int) -> Pattern[AnyStr]:
        """A pattern as `regex.compile` gives it."""
        data = self._known.get((pattern, int(flags)))
        found: Pattern[AnyStr] | None = _read(data) if data else None
        if found is None:
            found = regex.compile(pattern, flags)
            if len(self._compiled) < _MOST:
                self._compiled[pattern, int(flags)] = found
        return found

    def take_up(self, data: bytes) -> None:
        """Know what `data` of an earlier run holds; nothing of it where it is not that."""
        with suppress(Exception):  # whatever is raised by bytes that anybody may have written
            known = _Plain(io.BytesIO(data)).load()
            if isinstance(known, dict) and all(isinstance(value, bytes) for value in known.values()):
                self._known = known

    def data(self) -> bytes | None:
        """What is known and was compiled since it was last asked, for later runs; None: it is not worth writing. Where
        that would be too much, what was known goes."""
        if len(self._compiled) < _WORTH_KEEPING:
            return None
        new = {key: pickle.dumps(pattern, pickle.HIGHEST_PROTOCOL) for key, pattern in self._compiled.items()}
        self._known = {**self._known, **new} if len(self._known) + len(new) <= _MOST else new
        self._compiled.clear()
        return pickle.dumps(self._known, pickle.HIGHEST_PROTOCOL)


def _read(data: bytes) -> Any:
    """The pattern that bytes hold; None where they hold none."""
    with suppress(Exception):
        found = _OnePattern(io.BytesIO(data)).load()
        return found if isinstance(found, Pattern) else None
    return None


class _Plain(pickle.Unpickler):
    """Reads what is made of nothing but strings, bytes, numbers and what holds them."""

    def find_class(self, module_name: str, global_name: str) -> Any:
        raise pickle.UnpicklingError(f"{module_name}.{global_name} is nothing plain")


class _OnePattern(_Plain):
    """Reads a compiled pattern."""

    def find_class(self, module_name: str, global_name: str) -> Any:
        if (module_name, global_name) != _MAKER:
            return super().find_class(module_name, global_name)
        return pickle.Unpickler.find_class(self, module_name, global_name)


KEPT = KeptPatterns()  # of this process
