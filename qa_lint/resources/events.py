"""Events that Korean knows without their years, which readers of English are told: the 1997 financial crisis.

The table `rules/number/events.tsv` has a row an event: the years with which it is told, divided by commas; what Korean
calls it, divided by `|`, where a space may be left out and `·` may be a full stop; and words that begin so and say
something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Self

from qa_lint.late import regex
from qa_lint.model import Text
from qa_lint.resources.table_file import read_rows

_HEADER = "years"
_NO_YEARS: frozenset[int] = frozenset()


class Events:
    """The events of the table, found in one pass over a text."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        years: dict[str, frozenset[int]] = {}
        for told, names, *others in rows:
            if told != _HEADER:
                years |= dict.fromkeys(names.split("|"), frozenset(map(int, told.split(","))))
                years |= dict.fromkeys(filter(None, "|".join(others).split("|")), _NO_YEARS)
        self._years: Mapping[str, frozenset[int]] = {_key(name): found for name, found in years.items()}
        longest_first = sorted(years, key=lambda name: (-len(name), name))
        self._named = regex.compile("|".join(map(_pattern, longest_first)) or r"(?!)")

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the table."""
        return cls(read_rows(path))

    def years_in(self, text: Text) -> frozenset[int]:
        """The years of the events that a Korean text names."""
        named = {_key(match.group()) for match in self._named.finditer(text)}
        return frozenset().union(*(self._years[name] for name in named))


def _pattern(name: str) -> str:
    return r"\s?".join(regex.escape(word).replace("·", "[·.]") for word in name.split())


def _key(name: str) -> str:
    """A name without regard to its spaces and to the mark between its figures."""
    return "".join(name.split()).replace(".", "·")
