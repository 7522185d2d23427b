"""The two files of a pair, before either is read."""

from __future__ import annotations

from typing import NamedTuple

from qa_lint.model.place import Location, Place


class FileSide(NamedTuple):
    """A file, as the report names it; whether it is there; and when it last changed, where that is known."""

    path: str
    exists: bool = True
    changed: int | None = None  # in seconds since 1970

    @property
    def beginning(self) -> Location:
        """The empty place at which what concerns the whole file is told."""
        return Location(self.path, Place(1, 1), Place(1, 1), "", "", 1)


class FilePair(NamedTuple):
    """A source file and the file that is to be its translation."""

    source: FileSide
    target: FileSide
