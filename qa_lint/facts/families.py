"""Families of placeholders, and who knows which of them a program fills in.

:name, @name, [[name]] and their like may as well be prose. Where the translations of a file have them as their sources
do, the program fills them in, and one that is lost is a mistake. The names of families are those of
named_placeholders; formats add `printf`, `braces` and `numbers` (%1), `directives` where every % is one, and
`no printf` where none is.
"""

from __future__ import annotations

_TOLD_BY_FORMATS = frozenset({"printf", "braces", "numbers"})


def is_open(families: frozenset[str]) -> bool:
    """Whether a format does not say how the placeholders of its texts are written."""
    return _TOLD_BY_FORMATS.isdisjoint(families)
