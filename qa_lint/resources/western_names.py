"""Given and family names of English and its neighbours, with the Hangul that each is written in.

Many sound so alike that letters do not part them (케빈 and Gavin, 바커 and Parker). How each is written is settled,
though: of two names of the table that have no Hangul form in common, one is never the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.resources.table_file import read_rows

_HEADER = "english"


class WesternName(NamedTuple):
    """The spellings of one name, the commonest first, its accepted Hangul forms, and what it is short for or is called
    in short, by any spelling."""

    latin: tuple[str, ...]
    hangul: frozenset[str]
    short: tuple[str, ...] = ()


class WesternNames:
    """Names by their Latin spellings and by their Hangul forms; a Hangul form may be that of several names."""

    def __init__(self, names: Iterable[WesternName] = ()) -> None:
        self.by_latin: Mapping[str, WesternName] = {form: name for name in names for form in name.latin}
        hangul: defaultdict[str, list[WesternName]] = defaultdict(list)
        short: defaultdict[str, set[str]] = defaultdict(set)  # spellings of what goes with a name, by its first one
        for name in dict.fromkeys(self.by_latin.values()):
            for form in name.hangul:
                hangul[form].append(name)
            for other in (self.by_latin[form] for form in name.short):
                short[name.latin[0]].update(other.latin)
                short[other.latin[0]].update(name.latin)
        self.by_hangul: Mapping[str, Sequence[WesternName]] = dict(hangul)
        self.longest = max(map(len, hangul), default=0)  # syllables
        self._short: Mapping[str, set[str]] = dict(short)

    @lru_cache(maxsize=1 << 10)  # noqa: B019 - one table lives as long as the run
    def spellings(self, hangul: str) -> frozenset[str]:
        """All that English may write for a Hangul form: the names that are written so, and their short forms."""
        names = self.by_hangul.get(hangul, ())
        return frozenset(form for name in names for form in (*name.latin, *self._short.get(name.latin[0], ())))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the table: spellings, Hangul forms and short forms, each parted by bars, and a note."""
        rows = (row for row in read_rows(path) if row[0] != _HEADER)
        cells = (tuple(tuple(filter(None, cell.split("|"))) for cell in row[:3]) for row in rows)
        return cls(WesternName(latin, frozenset(hangul), short) for latin, hangul, short in cells)
