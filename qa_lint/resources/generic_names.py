"""What is called by the name of its kind: animals, drugs, instruments, colours, occupations, rooms, laws.

The table `rules/name/gazetteer/generic-names.tsv` has the Korean and the English forms of a thing, the commonest first,
its kind and a note. A Korean form of several words is written in one as well (개인정보 보호법, 개인정보보호법). A form
after `?` often says something else (배, crane): it answers what the other side says, and is accused of standing for
another thing only where it is all that is left without an answer, or beside words that make it certain. Those stand
in `generic-contexts.tsv`, by kind: 사기 is fraud where somebody is charged (혐의) with it, and 한화 a club where a
match is played. A form with a capital is written so by English, too (Parkinson), or throughout (AIDS).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, Self

from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.resources.table_file import read_rows

_HEADER, _KIND = "korean", "kind"
_SOFT = "?"
_OF_SEVERAL_WORDS, _SHORTEST_WORD = 4, 2  # syllables of a form that may be written in several words, and of the first
_PART = regex.compile(r"[^\s-]+")  # of a form: foot-and-mouth


class GenericName(NamedTuple):
    """A thing: its Korean and its English forms, the commonest first, and its kind."""

    korean: tuple[str, ...]  # without spaces
    english: tuple[str, ...]
    kind: str
    soft: frozenset[str] = frozenset()  # those of its forms that often say something else


class GenericContext(NamedTuple):
    """Words beside which what is called by a form of some kind is of that kind."""

    korean: tuple[str, ...]  # anywhere in a text without spaces
    english: frozenset[str]  # stems


class GenericForm(NamedTuple):
    """An English form by the stems of its words, and the things that are called so."""

    stems: tuple[str, ...]
    names: tuple[GenericName, ...]
    firm: frozenset[str]  # the kinds of those things that it says for sure
    shortest: int  # letters of what is written so: wine has the stem of win
    capital: bool = False  # it is called after somebody or something (Parkinson)


class GenericNames:
    """Things by their Korean forms, and English forms by the stem of their first word, the longest first."""

    def __init__(self, names: Iterable[GenericName] = (), contexts: Mapping[str, GenericContext] | None = None) -> None:
        korean: defaultdict[str, list[GenericName]] = defaultdict(list)
        english: defaultdict[tuple[str, ...], list[GenericName]] = defaultdict(list)
        firm: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        capital: set[tuple[str, ...]] = set()
        shortest: dict[tuple[str, ...], int] = {}
        for name in names:
            for form in name.korean:
                korean[form].append(name)
            for form in name.english:
                stems = tuple(map(english_stem, _PART.findall(form)))
                english[stems].append(name)
                firm[stems] |= set() if form in name.soft else {name.kind}
                capital |= {stems} if form[0].isupper() else set()
                shortest[stems] = min(len(form), shortest.get(stems, len(form)))
        forms: defaultdict[str, list[GenericForm]] = defaultdict(list)
        for stems, called in sorted(english.items(), key=lambda item: (-len(item[0]), item[0])):
            called_so = GenericForm(stems, tuple(called), frozenset(firm[stems]), shortest[stems], stems in capital)
            forms[stems[0]].append(called_so)
        self.by_korean: Mapping[str, Sequence[GenericName]] = dict(korean)
        self.by_first_stem: Mapping[str, Sequence[GenericForm]] = dict(forms)
        self.first_stems: Set[str] = frozenset(forms)
        self.contexts: Mapping[str, GenericContext] = contexts or {}

    @classmethod
    def load(cls, names: Path, contexts: Path) -> Self:
        """Read the tables."""
        rows = (row for row in read_rows(contexts) if row[0] != _KIND)
        beside = {kind: GenericContext(tuple(korean.split("|")), _stems_of(english)) for kind, korean, english in rows}
        return cls((_name_of(row) for row in read_rows(names) if row[0] != _HEADER), beside)

    @cached_property
    def beginnings(self) -> Set[str]:
        """What Korean forms begin with that may be written in several words: 개인정보 of 개인정보보호법."""
        long = (form for form in self.by_korean if len(form) >= _OF_SEVERAL_WORDS)
        return frozenset(form[:size] for form in long for size in range(_SHORTEST_WORD, len(form)))


def _stems_of(cell: str) -> frozenset[str]:
    return frozenset(map(english_stem, cell.split("|")))


def _name_of(row: Sequence[str]) -> GenericName:
    korean, english, kind, _ = row
    forms = korean.replace(" ", "").split("|"), english.split("|")
    soft = frozenset(form.removeprefix(_SOFT) for cell in forms for form in cell if form.startswith(_SOFT))
    bare = [tuple(form.removeprefix(_SOFT) for form in cell) for cell in forms]
    return GenericName(bare[0], bare[1], kind, soft)
