"""Parts of the work on one file, for several processes."""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """One of so many parts: some of the checks or, of a file that comes in many windows, some of those, in turns."""

    number: int
    of: int
    of_windows: bool = False
