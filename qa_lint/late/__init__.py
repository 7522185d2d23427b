"""The modules `regex` and `re`, by whose patterns a start costs nothing.

A short run needs a fifth of the patterns that the modules it imports are made of, and to compile one takes a
millisecond: write `from qa_lint.late import regex` instead of `import regex`, and each is compiled when it is first
used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class LatePattern:
    """A pattern that is compiled when it is first used, and from then on as fast as one that always was.

    It has what a compiled pattern has, though the `re` of a match is not this one, but what it is compiled to. One that
    cannot be compiled raises when it is used, not where it stands.
    """

    def __init__(self, compiled: Callable[..., Any], pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._compiled, self._flags = compiled, flags

    def __reduce__(self) -> tuple[type[LatePattern], tuple[Callable[..., Any], str | bytes, int]]:
        return type(self), (self._compiled, self.pattern, self._flags)

    def __repr__(self) -> str:
        return f"LatePattern({self.pattern!r})"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # which Python asks for that something is (`__deepcopy__`)
            raise AttributeError(name)
        compiled = self._compiled(self.pattern, self._flags)
        for method in _METHODS:  # which are found without this method from now on
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
