"""Parts of the work on one file, for several processes."""

from __future__ import annotations

from typing import NamedTuple


class Turns(NamedTuple):
    """Of a file that comes in windows, every one of so many."""

    number: int
    of: int


class Looks(NamedTuple):
    """Of a document in memory, one of its windows; or one of the looks at that (see `Engine.looks`), where processes
    share a window.
    """

    window: int
    look: int | None = None


Part = Turns | Looks
