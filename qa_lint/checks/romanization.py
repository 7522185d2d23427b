"""One name, one form: Korean names in Latin letters, and foreign names in Hangul, across a project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from qa_lint.facts.names import read_matches
from qa_lint.facts.places import Place, Units, read_places, standard_latin
from qa_lint.facts.romanization import standard_person
from qa_lint.facts.romanization_systems import System
from qa_lint.facts.romanized import Rendering, read_renderings
from qa_lint.learning.letters import LetterTable
from qa_lint.model import Document, Hit, Language, Location, Pair, Project, collects

_CLEARLY = 1.2  # the score of a reading that leaves no doubt


class Named(NamedTuple):
    """One place where a name has a form on the other side."""

    kind: Literal["romanization", "transliteration"]
    aspect: str  # what of the form is compared: a place may differ in its name, or in how its unit is written
    name: str
    forms: tuple[str, ...]  # what may be the form, the likeliest first: Hangul with and without its particles
    shown: str  # the form as a message shows it
    korean: Location
    english: Location
    source: Language

    def agrees(self, other: Named) -> bool:
        """Whether both have the same form. Capitals throughout are a matter of the heading, not of the name."""
        return any(
            mine == theirs or (mine.upper() == theirs.upper() and (mine.isupper() or theirs.isupper()))
            for mine in self.forms
            for theirs in other.forms
        )


def named(document: Document, *, letters: LetterTable) -> Sequence[Named]:
    """Who and what is called how in a document."""
    records: list[Named] = []
    for pair in document.pairs:
        if pair.complete:
            records += _places(pair)
            records += _persons(pair)
            records += _foreign_names(pair, letters)
    return records


def _places(pair: Pair) -> Iterator[Named]:
    for place in pair.korean.fact(read_places, pair.english):
        where = pair.korean.at(*place.korean), pair.english.at(*place.english), pair.source.language
        yield Named("romanization", "place", place.name, (place.latin_name,), place.latin_name, *where)
        if place.style:
            yield Named("romanization", "unit", place.hangul, (place.style,), place.latin, *where)


def _persons(pair: Pair) -> Iterator[Named]:
    for person in pair.korean.fact(read_renderings, pair.english):
        where = pair.korean.at(*person.korean), pair.english.at(*person.english), pair.source.language
        form = " ".join(person.latin.split())
        yield Named("romanization", "person", person.hangul, (form,), form, *where)


def _foreign_names(pair: Pair, letters: LetterTable) -> Iterator[Named]:
    korean, english = pair.korean, pair.english
    matches = korean.fact(read_matches, english, letters)
    for match in matches.found:
        words = matches.latin[match.first : match.last + 1]
        if match.score < _CLEARLY or not words[0].capital or len(match.hangul) < 3:
            continue
        word = matches.hangul[match.korean]
        if letters.foreign(match.hangul) <= 0 or "-" in words[0].text:
            continue
        at = korean.at(word.span.start, word.span.start + len(match.hangul))
        where = at, english.at(words[0].span.start, words[-1].span.end), pair.source.language
        forms = (match.hangul, *(stem for stem in word.stems if stem != match.hangul))
        yield Named("transliteration", "name", " ".join(w.text for w in words), forms, forms[0], *where)


@collects(named)
def compare_forms(project: Project) -> Iterator[Hit]:
    """Names that take another form than at their first mention: one hit for each other form."""
    mentions: dict[tuple[str, str, str], list[Named]] = defaultdict(list)
    for record in project.evidence(named):
        mentions[record.kind, record.aspect, record.name].append(record)
    seen: set[Location] = set()
    for _, records in sorted(mentions.items()):
        for departure, reference, again in _departures(records):
            if departure.english in seen:
                continue  # where the name of a place differs, its unit need not be told
            seen.add(departure.english)
            yield _hit(departure, reference, again)


def _departures(records: Sequence[Named]) -> Iterator[tuple[Named, Named, int]]:
    """The first mention in each form that is not that of the reference, and how often the form comes again."""
    reference = next((record for record in records if not record.forms[0].isupper()), records[0])
    told: list[Named] = []
    for record in records:
        if not any(record.agrees(known) for known in (reference, *told)):
            told.append(record)
            yield record, reference, sum(record.agrees(other) for other in records) - 1


def _hit(departure: Named, reference: Named, again: int) -> Hit:
    sides = departure.korean, departure.english
    source, target = sides if departure.source == "ko" else sides[::-1]
    romanization = departure.kind == "romanization"
    values = {
        "name": departure.name,
        "form": departure.shown,
        "reference": reference.shown,
        "place": (reference.english if romanization else reference.korean).seen_from(target),
        "again": str(again),
    }
    return Hit(departure.kind, source, target, values)


_SYSTEMS: dict[System, tuple[str, str]] = {
    "rr": ("the Revised Romanization", "국어의 로마자 표기법"),
    "mr": ("McCune-Reischauer", "매큔-라이샤워 표기법"),
    "yale": ("Yale", "예일 표기법"),
}


def check_system(pair: Pair, *, system: System = "rr", units: Units = "any", persons: bool = False) -> Iterator[Hit]:
    """Korean places, and persons if they are wanted, that are not written as the system has it."""
    if not pair.complete:
        return
    korean, english = pair.korean, pair.english
    found: list[tuple[Place | Rendering, str]]
    found = [(p, standard_latin(p, system, units)) for p in korean.fact(read_places, english)]
    if persons:
        found += [(r, standard_person(r.hangul, r.latin, system)) for r in korean.fact(read_renderings, english)]
    for name, expected in found:
        if expected != name.latin:
            where = english.at(*name.english)
            values = {
                "name": name.hangul,
                "form": name.latin,
                "expected": expected,
                "system": _SYSTEMS[system][0],
                "system_ko": _SYSTEMS[system][1],
            }
            yield pair.hit("nonstandard", korean.at(*name.korean), where, **values).fixed_by(where, expected)
