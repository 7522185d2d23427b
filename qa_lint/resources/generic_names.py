"""What is called by the name of its kind, in small letters: animals, drugs, instruments, colours, occupations, rooms.

The table `rules/name/gazetteer/generic-names.tsv` has the Korean and the English forms of a thing, the commonest first,
its kind and a note. A form after `?` often says something else (배, crane): it answers what the other side says, and is
accused of standing for another thing only where it is all that is left without an answer. A form with a capital is
written so by English, too (Parkinson), or throughout (AIDS).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.resources.table_file import read_rows

_HEADER = "korean"
_SOFT = "?"
_PART = regex.compile(r"[^\s-]+")  # of a form: foot-and-mouth


class GenericName(NamedTuple):
    """A thing: its Korean and its English forms, the commonest first, and its kind."""

    korean: tuple[str, ...]
    english: tuple[str, ...]
    kind: str
    soft: frozenset[str] = frozenset()  # those of its forms that often say something else


class GenericForm(NamedTuple):
    """An English form by the stems of its words, and the things that are called so."""

    stems: tuple[str, ...]
    names: tuple[GenericName, ...]
    soft: bool
    shortest: int  # letters of what is written so: wine has the stem of win
    capital: bool = False  # it is called after somebody or something (Parkinson)


class GenericNames:
    """Things by their Korean forms, and English forms by the stem of their first word, the longest first."""

    def __init__(self, names: Iterable[GenericName] = ()) -> None:
        korean: defaultdict[str, list[GenericName]] = defaultdict(list)
        english: defaultdict[tuple[str, ...], list[GenericName]] = defaultdict(list)
        soft: set[tuple[str, ...]] = set()
        capital: set[tuple[str, ...]] = set()
        shortest: dict[tuple[str, ...], int] = {}
        for name in names:
            for form in name.korean:
                korean[form].append(name)
            for form in name.english:
                stems = tuple(map(english_stem, _PART.findall(form)))
                english[stems].append(name)
                soft |= {stems} if form in name.soft else set()
                capital |= {stems} if form[0].isupper() else set()
                shortest[stems] = min(len(form), shortest.get(stems, len(form)))
        forms: defaultdict[str, list[GenericForm]] = defaultdict(list)
        for stems, called in sorted(english.items(), key=lambda item: (-len(item[0]), item[0])):
            forms[stems[0]].append(GenericForm(stems, tuple(called), stems in soft, shortest[stems], stems in capital))
        self.by_korean: Mapping[str, Sequence[GenericName]] = dict(korean)
        self.by_first_stem: Mapping[str, Sequence[GenericForm]] = dict(forms)
        self.first_stems: Set[str] = frozenset(forms)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the table."""
        return cls(_name_of(row) for row in read_rows(path) if row[0] != _HEADER)


def _name_of(row: Sequence[str]) -> GenericName:
    korean, english, kind, _ = row
    forms = [cell.split("|") for cell in (korean, english)]
    soft = frozenset(form.removeprefix(_SOFT) for cell in forms for form in cell if form.startswith(_SOFT))
    bare = [tuple(form.removeprefix(_SOFT) for form in cell) for cell in forms]
    return GenericName(bare[0], bare[1], kind, soft)
