"""How often good translations answer a word, so that one which is left without an answer says more or less.

오류 is always an error; what 해당 says may be left out. A table, learned by `training.answer_counts`: rows
`language TAB word TAB seen TAB answered`, the words by their stems, and a row for all units of a kind, `*kind`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.model import Language
from qa_lint.resources.table_file import read_rows, write_rows

_AS_MANY = 4  # how often a word counts as seen of which its kind alone is known; set by hand
_LEAST, _MOST = 0.02, 0.98  # as nothing is sure
_KIND = "*"  # stands before the name of a kind, in the place of a word


class Seen(NamedTuple):
    """How often a word stood in good translations, and how often the other side answered it."""

    times: int
    answered: int


class AnswerRates:
    """By language and word; and by language and kind of unit, for what was seen seldom or never."""

    def __init__(self, counts: Mapping[tuple[str, str], Seen]) -> None:
        self._counts = counts

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a table written by `save`."""
        return cls({(language, word): Seen(int(seen), int(n)) for language, word, seen, n in read_rows(path)})

    def save(self, path: Path, note: str = "") -> None:
        """Write the table, in order; raises UserError where that cannot be done."""
        rows = ((*key, str(seen.times), str(seen.answered)) for key, seen in sorted(self._counts.items()))
        write_rows(path, list(rows), note)

    @cached_property
    def _kinds(self) -> Mapping[tuple[str, str], float]:
        """What part of all units of a kind was answered."""
        return {
            (language, word): (seen.answered + 1) / (seen.times + 2)
            for (language, word), seen in self._counts.items()
            if word.startswith(_KIND)
        }

    def rate(self, language: Language, word: str, kind: str) -> float:
        """The part of the translations of a word, of such a kind of unit, that answers it: between 0 and 1."""
        usual = self._kinds.get((language, kind_key(kind)), 0.5)
        seen = self._counts.get((language, word), Seen(0, 0))
        return min(max((seen.answered + _AS_MANY * usual) / (seen.times + _AS_MANY), _LEAST), _MOST)


def kind_key(kind: str) -> str:
    """What stands for all units of a kind in the table."""
    return _KIND + kind
