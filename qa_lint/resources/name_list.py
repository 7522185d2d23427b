"""The names that a project has settled: which Latin form each Hangul name has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from qa_lint.model import Problem

KINDS = ("person", "place", "company", "product", "name")  # `name` is anything else


class ListedName(NamedTuple):
    """A name, its Latin form, what it is, and where the list says so (`names.tsv:3`)."""

    hangul: str
    latin: str
    kind: str = "name"
    place: str = ""


class NameList:
    """All settled names. A name that is listed twice may have either form."""

    def __init__(self, names: Iterable[ListedName] = (), notes: Iterable[Problem] = ()) -> None:
        self.names, self.notes = tuple(names), tuple(notes)  # with what is to be told of the files they come from
        self._by_hangul: defaultdict[str, list[ListedName]] = defaultdict(list)
        for name in self.names:
            self._by_hangul[name.hangul].append(name)

    def __len__(self) -> int:
        return len(self.names)

    def of_hangul(self, hangul: str) -> list[ListedName]:
        """What the list says of a Hangul name; nothing where it is not listed."""
        return self._by_hangul.get(hangul, [])
