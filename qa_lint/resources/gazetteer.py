"""Names that are known on both sides, with all their accepted forms: places, countries, organisations, persons, works,
events.

The tables in `rules/name/gazetteer` have a Hangul name, its accepted Latin forms with the commonest first, a kind and a
note. A name that stands in several tables has the forms of all. One that is an everyday word, too, is noted so there:
it explains what stands on the other side, and is never missed itself. What is said for those who work or rule at a
place stands beside them in a table of its own, and so do given and family names, which name nobody by themselves, and
what is called by the name of its kind (수달, otter).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, Self

from qa_lint.languages.patterns import any_of
from qa_lint.late import regex
from qa_lint.resources.generic_names import GenericNames
from qa_lint.resources.table_file import read_rows
from qa_lint.resources.western_names import WesternNames

Group = Literal["place", "country", "organisation", "person", "work", "event"]

_COUNTRIES, _METONYMS, _WESTERN = "world-countries", "metonyms", "western-names"
_GENERIC, _CONTEXTS = "generic-names", "generic-contexts"
_GROUPS: Mapping[str, Group] = {
    "korea-places": "place", "world-places": "place", "korea-organisations": "organisation",
    "world-organisations": "organisation", "world-persons": "person", _COUNTRIES: "country", "works": "work",
    "events": "event",
}  # fmt: skip
WHERE: frozenset[Group] = frozenset({"place", "country"})  # of what is somewhere
_AMBIGUOUS = "ambiguous"
_SEVERAL = "headline"  # a pair or triple of countries, each by one syllable (한미), which English may say at length
_HEADER = "hangul"
_COUNTRY = "country"
_AT_HOME = "Korea"
_HOME = "서울"  # for which Korea is not said: a text about Korea has its name for many reasons
_STATION, _MINISTRY, _CLUB = "station", "ministry", "club"
BODIES = frozenset({_MINISTRY, "agency", "commission"})  # which English calls by what they see to, too
_NICKNAME = regex.compile(r"(?:\p{Lu}\p{Ll}+\s)?\p{Lu}\p{L}{3,}s")  # Red Sox has a form of its own
_UNITS = {"county": "군"}
UNIVERSITY, _IN_SHORT, _IN_FULL = "university", "대", ("학", "학교")
_SHORT = 3  # letters of a place that no adjective is made of
_OF_PEOPLES = ("n", "an", "ian", "ese", "ish")
_SPELLINGS = {  # American and British, of words that organisations are called by
    "Defense": "Defence", "defense": "defence", "Labor": "Labour", "labor": "labour", "Center": "Centre",
    "Organization": "Organisation",
}  # fmt: skip
_OTHER_SPELLING = _SPELLINGS | {british: american for american, british in _SPELLINGS.items()}
_OF_TWO_SPELLINGS = regex.compile(rf"(?<!\p{{L}}){any_of(_OTHER_SPELLING)}(?!\p{{L}})")
_NOBODY: frozenset[str] = frozenset()
_SHORTEST = 2  # syllables: a name of one (美, 소, 빈) is an everyday word or a part of one


class KnownName(NamedTuple):
    """A name: its Hangul without spaces, its Latin forms (the commonest first), and what it is."""

    hangul: str
    latin: tuple[str, ...]
    groups: frozenset[Group]
    kinds: frozenset[str]  # as the tables call them: city, river, firm
    ambiguous: bool
    metonyms: tuple[str, ...] = ()  # what may be said for it: a country's capital for its government, and in turn
    peoples: frozenset[str] = frozenset()  # those of its forms that are adjectives or peoples (African)

    @property
    def several(self) -> bool:
        """Whether it names several countries by one syllable each."""
        return _SEVERAL in self.kinds

    @property
    def numbered(self) -> bool:
        """Whether it is an event that is called by a figure (2차 세계대전, 6·25)."""
        return self.groups == {"event"} and self.hangul[0].isdecimal()


class Gazetteer:
    """Known names, by how they begin on either side."""

    def __init__(
        self,
        names: Iterable[KnownName] = (),
        western: WesternNames | None = None,
        generic: GenericNames | None = None,
    ) -> None:
        self.names: Mapping[str, KnownName] = {name.hangul: name for name in names}
        self.western = western or WesternNames()
        self.generic = generic or GenericNames()

    @cached_property
    def by_beginning(self) -> Mapping[str, Sequence[KnownName]]:
        """The names by their first two syllables, the longest first."""
        found: defaultdict[str, list[KnownName]] = defaultdict(list)
        for name in self.names.values():
            found[name.hangul[:_SHORTEST]].append(name)
        return {key: sorted(names, key=lambda name: (-len(name.hangul), name.hangul)) for key, names in found.items()}

    @cached_property
    def by_first_word(self) -> Mapping[str, Sequence[tuple[str, frozenset[str]]]]:
        """The Latin forms with a capital (iM Bank, too), by their first word without a full stop (Mt), the longest
        first; each with the Hangul it stands for. Titles of works that are everyday words are none."""
        hangul: defaultdict[str, set[str]] = defaultdict(set)
        for name in self.names.values():
            if name.ambiguous and name.groups == {"work"}:
                continue  # Burning, The Host
            for form in name.latin:
                if _is_capitalised(form):
                    hangul[form].add(name.hangul)
        found: defaultdict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
        for form, names in hangul.items():
            found[form.split(" ", 1)[0].rstrip(".")].append((form, frozenset(names)))
        return {word: sorted(forms, key=lambda form: (-len(form[0]), form[0])) for word, forms in found.items()}

    @cached_property
    def numbered(self) -> Sequence[KnownName]:
        """The events that are called by a figure, the longest first."""
        found = (name for name in self.names.values() if name.numbered)
        return sorted(found, key=lambda name: (-len(name.hangul), name.hangul))

    def called(self, latin: str) -> list[KnownName]:
        """The names that have just this Latin form with a capital, in the order of their Hangul."""
        forms = self.by_first_word.get(latin.split(" ", 1)[0].rstrip("."), ())
        return [self.names[hangul] for form, hanguls in forms if form == latin for hangul in sorted(hanguls)]

    @cached_property
    def titles(self) -> Mapping[str, Set[str]]:
        """The titles of works in small letters, everyday words among them, each with the Hangul it stands for."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for name in self.names.values():
            if "work" in name.groups:
                for form in name.latin:
                    found[form.casefold()].add(name.hangul)
        return found

    @cached_property
    def numbered_works(self) -> Sequence[KnownName]:
        """The works with a figure in their titles, in whichever language."""
        works = (name for name in self.names.values() if "work" in name.groups)
        return [name for name in works if any(map(str.isdigit, "".join((name.hangul, *name.latin))))]

    @cached_property
    def latin_words(self) -> Set[str]:
        """The words with a capital that Latin forms are made of."""
        return {
            part for name in self.names.values() for form in name.latin for part in form.split() if part[0].isupper()
        }

    @cached_property
    def bodies_in_small(self) -> Mapping[str, Set[str]]:
        """What English calls ministries and the like in small letters (finance ministry, antitrust watchdog), with the
        Hangul that it stands for."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for name in self.names.values():
            for form in name.latin if name.kinds & BODIES else ():
                if form[:1].islower():
                    found[form].add(name.hangul)
        return found

    @cached_property
    def heads_in_small(self) -> Mapping[str, Set[str]]:
        """What English calls who heads a ministry (finance minister), with the Hangul that the ministry goes by."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for name in self.names.values():
            for form in name.metonyms if _MINISTRY in name.kinds else ():
                found[form].add(name.hangul)
        return found

    @cached_property
    def parts_of_persons(self) -> Set[str]:
        """The words of Latin forms that only persons have."""
        persons, others = set[str](), set[str]()
        for name in self.names.values():
            parts = persons if name.groups == {"person"} else others
            parts.update(part for form in name.latin for part in form.split())
        return persons - others

    def words_for(self, name: KnownName) -> Set[str]:
        """The words of what may be said for a name, without those that name another country by themselves: Taiwan is
        the Republic of China, and China is not. Either half of Korea is called Korea."""
        words = {word for form in (*name.latin, *name.metonyms) for word in form.split()}
        if _COUNTRY not in name.groups:
            return words
        return {word for word in words if word in name.latin or not self._is_another_country(word)}

    def _is_another_country(self, latin: str) -> bool:
        called = [name for name in self.called(latin) if _COUNTRY in name.groups]
        return bool(called) and all(_AT_HOME not in name.latin for name in called)

    @cached_property
    def peoples(self) -> Set[str]:
        """The forms that are adjectives or peoples of places and countries."""
        return frozenset(form for name in self.names.values() for form in name.peoples)

    def is_people(self, latin: str) -> bool:
        """Whether it is a form that is an adjective or a people of a place or country, or is made like one and no name
        of its own (Sagan, which is nothing of Saga)."""
        made = (latin.removesuffix(ending) for ending in _OF_PEOPLES if latin.endswith(ending))
        return latin in self.peoples or (any(name in self._places for name in made) and not self.called(latin))

    @cached_property
    def _places(self) -> Set[str]:
        """The forms of places and countries that are one word of some length."""
        where = (name for name in self.names.values() if not name.groups.isdisjoint(WHERE))
        return frozenset(form for name in where for form in name.latin if " " not in form and len(form) > _SHORT)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the tables of a folder."""
        merged: dict[str, KnownName] = {}
        for stem, group in _GROUPS.items():
            for name in _names_of(folder / f"{stem}.tsv", group):
                if len(name.hangul) >= _SHORTEST:
                    merged[name.hangul] = _with(merged.get(name.hangul), name)
        for hangul, latin, _ in read_rows(folder / f"{_METONYMS}.tsv"):
            if known := merged.get(hangul):
                merged[hangul] = known._replace(metonyms=(*known.metonyms, *_cells(latin)))
        for club in [name for name in merged.values() if _CLUB in name.kinds]:
            if home := _home_of(club, merged):
                forms = (*home.metonyms, *club.latin, *_without_home(club, home))
                merged[home.hangul] = home._replace(metonyms=tuple(dict.fromkeys(forms)))
        merged |= {
            long.hangul: long for name in merged.values() for long in _in_full(name) if long.hangul not in merged
        }
        shorter = [_without_station(name) for name in merged.values() if _STATION in name.kinds]
        shorter += [_without_unit(name) for name in merged.values() if name.kinds & _UNITS.keys()]
        for place in shorter:
            if len(place.hangul) >= _SHORTEST and place.latin:
                merged.setdefault(place.hangul, place)
        western = WesternNames.load(folder / f"{_WESTERN}.tsv")
        generic = GenericNames.load(folder / f"{_GENERIC}.tsv", folder / f"{_CONTEXTS}.tsv")
        return cls(merged.values(), western, generic)


def _is_capitalised(form: str) -> bool:
    """Whether it begins with a capital, or with one behind a small letter (iM Bank, eBay)."""
    return any(map(str.isupper, form[:2]))


def _home_of(club: KnownName, names: Mapping[str, KnownName]) -> KnownName | None:
    """The place that the name of a club begins with, by which Korean may call it (샌디에이고, the Padres)."""
    heads = (names.get(club.hangul[:size]) for size in range(len(club.hangul) - 1, _SHORTEST - 1, -1))
    return next((place for place in heads if place and place.groups == {"place"}), None)


def _without_home(club: KnownName, home: KnownName) -> Iterator[str]:
    """What English calls a club beside its place, where that names several (the Nuggets of Denver, no United)."""
    for form in club.latin:
        rest = next((form.removeprefix(f"{place} ") for place in home.latin if form.startswith(f"{place} ")), "")
        if _NICKNAME.fullmatch(rest):
            yield rest


def _in_full(name: KnownName) -> Sequence[KnownName]:
    """A university by what 대 is short for."""
    if UNIVERSITY not in name.kinds or not name.hangul.endswith(_IN_SHORT):
        return ()
    return [name._replace(hangul=name.hangul + ending) for ending in _IN_FULL]


def _without_station(name: KnownName) -> KnownName:
    """The place that a station is named for, which may be an everyday word."""
    forms = tuple(form.removesuffix(" Station") for form in name.latin if form.endswith(" Station"))
    return name._replace(hangul=name.hangul.removesuffix("역"), latin=forms, ambiguous=True)


def _without_unit(name: KnownName) -> KnownName:
    """The county without what it is (전북 장수), which may be an everyday word."""
    unit = next(unit for kind, unit in _UNITS.items() if kind in name.kinds)
    stem = name.hangul.removesuffix(unit)
    forms = tuple(form for form in name.latin if "-" not in form and " " not in form)
    return name._replace(hangul=stem if stem != name.hangul else "", latin=forms, ambiguous=True)


def _names_of(path: Path, group: Group) -> Iterator[KnownName]:
    groups = frozenset({group})
    for row in read_rows(path):
        if row[0] == _HEADER:
            continue
        if group == _COUNTRY:
            names, nouns, adjectives, people, capitals, capital_forms, note = row
            ambiguous = note.startswith(_AMBIGUOUS)
            forms = _cells(f"{nouns}|{adjectives}|{people}")
            kind = _SEVERAL if _SEVERAL in note else group
            for hangul in _cells(names):
                country = KnownName(_spaceless(hangul), forms, groups, frozenset({kind}), ambiguous)
                yield country._replace(metonyms=_cells(capital_forms), peoples=frozenset(forms) - {*_cells(nouns)})
            for hangul in _cells(capitals):
                yield KnownName(
                    _spaceless(hangul),
                    _cells(capital_forms),
                    frozenset({"place"}),
                    frozenset({"city"}),
                    ambiguous=False,
                    metonyms=() if hangul == _HOME else _cells(nouns),
                )
        else:
            hangul, latin, kind, note = row
            forms = _cells(latin)
            if group == "organisation":
                forms = tuple(dict.fromkeys((*forms, *map(_otherwise_spelled, forms))))
            peoples = frozenset(_peoples(forms)) if group == "place" and len(forms) > 1 else _NOBODY
            ambiguous = note.startswith(_AMBIGUOUS)
            kinds = _kinds(kind)
            heads = tuple(dict.fromkeys(_heads(forms))) if _MINISTRY in kinds else ()
            yield KnownName(_spaceless(hangul), forms, groups, kinds, ambiguous, heads, peoples)


def _otherwise_spelled(form: str) -> str:
    """What organisations are called by in British spelling where it is American, and the other way about (Ministry of
    Defence)."""
    return _OF_TWO_SPELLINGS.sub(lambda match: _OTHER_SPELLING[match[0]], form)


def _heads(forms: Sequence[str]) -> Iterator[str]:
    """What English calls who heads a ministry, and may say for it: Ministry of Finance, the finance minister."""
    for form in map(str.lower, forms):
        for ministry, minister in (("ministry", "minister"), ("department", "secretary")):
            if form.startswith(f"{ministry} of "):
                yield form.replace(ministry, minister, 1)
            elif form.endswith(f" {ministry}"):
                yield form.removesuffix(ministry) + minister


def _peoples(forms: Sequence[str]) -> Iterator[str]:
    """The forms that are made of another one by an ending (African of Africa)."""
    return (form for form in forms for other in forms if form.startswith(other) and form[len(other) :] in _OF_PEOPLES)


def _with(known: KnownName | None, name: KnownName) -> KnownName:
    """What two tables say of one name, together."""
    if known is None:
        return name
    latin = tuple(dict.fromkeys((*known.latin, *name.latin)))
    ambiguous = known.ambiguous or name.ambiguous
    metonyms = tuple(dict.fromkeys((*known.metonyms, *name.metonyms)))
    groups, kinds, peoples = known.groups | name.groups, known.kinds | name.kinds, known.peoples | name.peoples
    return KnownName(name.hangul, latin, groups, kinds, ambiguous, metonyms, peoples)


@lru_cache(maxsize=1 << 8)
def _kinds(text: str) -> frozenset[str]:
    """Those of a cell: the tables have few, and share them."""
    return frozenset(_cells(text))


def _cells(text: str) -> tuple[str, ...]:
    if "|" not in text:
        return (text.strip(),) if text.strip() else ()
    return tuple(dict.fromkeys(filter(None, map(str.strip, text.split("|")))))


def _spaceless(hangul: str) -> str:
    return hangul.replace(" ", "")
