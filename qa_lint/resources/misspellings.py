"""Korean words that are often misspelled, and what they are instead.

The table `rules/text/misspellings.tsv` has the wrong form, the right one, and a kind: `slip`, which nobody defends, or
`loanword`, a foreign word written otherwise than the National Institute of Korean Language has it, as many do. A form
begins a word, or stands anywhere in one if it begins with `-`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.resources.table_file import read_rows

_HEADER = "form"
_ANYWHERE = "-"


class Misspelling(NamedTuple):
    """A wrong form in a text: where it begins and ends, what is right, and its kind, `slip` or `loanword`."""

    start: int
    end: int
    right: str
    kind: str


class Misspellings:
    """The forms of the table, found in one pass over a text."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        known = [(form, right, kind) for form, right, kind in rows if form != _HEADER]
        self._right: Mapping[str, tuple[str, str]] = {
            form.removeprefix(_ANYWHERE): (right, kind) for form, right, kind in known
        }
        anywhere = [form[1:] for form, _, _ in known if form.startswith(_ANYWHERE)]
        first = [form for form, _, _ in known if not form.startswith(_ANYWHERE)]
        self._pattern = regex.compile(rf"{any_of(anywhere)}|(?<!\p{{Hangul}}){any_of(first)}")

    @classmethod
    def load(cls, path: Path) -> Self:
        """The table that comes with qa-lint."""
        return cls(read_rows(path))

    def find(self, text: str) -> Iterator[Misspelling]:
        """The wrong forms of a text, from left to right."""
        for match in self._pattern.finditer(text) if self._right else ():
            yield Misspelling(*match.span(), *self._right[match.group()])
