"""Labels of programs, and in which senses of the word they must not be translated.

The table `rules/text/senses.tsv` has an English label, the Korean ones that it may have and those of another sense of
the word; a label that is a brand has as wrong ones what the brand means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.resources.label_text import label_text, without_doing
from qa_lint.resources.table_file import read_rows

_HEADER = "english"


class Sense(NamedTuple):
    """What a label may be called, the usual form first, and what not."""

    right: tuple[str, ...]
    wrong: frozenset[str]


class Senses:
    """The labels of the table, whatever stands around them."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        self._senses: Mapping[str, Sense] = {
            english.casefold(): Sense(tuple(right.split("|")), frozenset(wrong.split("|")))
            for english, right, wrong in rows
            if english != _HEADER
        }

    @classmethod
    def load(cls, path: Path) -> Self:
        """The table that comes with qa-lint."""
        return cls(read_rows(path))

    def labels(self) -> Mapping[str, Sense]:
        """All of them, in small letters."""
        return self._senses

    def confused(self, english: str, korean: str) -> Sense | None:
        """The senses of a label that a Korean one has in a wrong one; None where it is right, or not known."""
        sense = self._senses.get(label_text(english).casefold())
        if sense is None:
            return None
        label = label_text(korean)
        return sense if {label, without_doing(label)} & sense.wrong else None
