"""What silences findings: a comment in a file or an entry of the configuration, and what came of it in a run."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Literal

from qa_lint.model.hit import Side
from qa_lint.model.place import Location, Place

# Why a comment silences nothing: no word of ours, brackets without a name, a bracket that is not closed, nothing there
# to enable, a rule that does not exist
Fault = Literal["form", "word", "names", "bracket", "unbracketed", "enable", "rule"]
LAST_LINE = sys.maxsize  # of a file, whichever that is


@dataclass(frozen=True)
class Suppression:
    """A comment that silences the findings of some rules on some lines of its file.

    `columns` are those at which it begins on the first line and ends on the last, where more may stand on them.
    """

    place: Location
    names: tuple[str, ...] = ()  # of rules and categories; none: all
    reason: str = ""
    first: int = 1  # the lines, both included
    last: int = 0
    side: Side = "target"  # of the pair that its file is
    fault: Fault | None = None
    columns: tuple[int, int] | None = None

    def reaches(self, place: Location) -> bool:
        """Whether a stretch of the file, or an empty place in it, is one that the comment is about."""
        if self.columns:
            begin, end = Place(self.first, self.columns[0]), Place(self.last, self.columns[1])
            return begin <= place.end and place.start <= end
        last = place.end.line - (place.end.column == 1 and place.end.line > place.start.line)
        return self.first <= last and place.start.line <= self.last


@dataclass(frozen=True)
class Silence:
    """What came of a suppression in a run; `place` is where it stands, on its side."""

    place: Location
    side: Side = "target"
    reason: str = ""
    fault: Fault | None = None
    idle: bool = False  # it silenced nothing, all of it or some of its names
    names: tuple[str, ...] = ()  # those that are idle, or that no rule has; none: it names none
    meant: tuple[str, ...] = ()  # rules and categories nearest to those that no rule has
