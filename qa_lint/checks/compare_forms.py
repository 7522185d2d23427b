"""One name, one form: Korean names in Latin letters, and foreign names in Hangul, across a project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.companies import Company, read_companies
from qa_lint.facts.names.foreign import ForeignName, read_foreign_names
from qa_lint.facts.names.listed import latin_word
from qa_lint.facts.names.places import Place, Units, place_of, read_places, standard_latin
from qa_lint.facts.names.romanized import Rendering, read_renderings
from qa_lint.facts.romanization import is_common, standard_person
from qa_lint.facts.romanization_systems import System
from qa_lint.model import Document, Hit, Language, Location, Pair, Project, Segment, collects
from qa_lint.resources.letters import LetterTable, bare_letters
from qa_lint.resources.name_list import NameList
from qa_lint.resources.word_pairs import WordPairs

_FOREIGN = 1.0  # log-odds from which a name that few Koreans could have is a foreign one
Kind = Literal["romanization", "transliteration", "doubtful"]
# What of a name is compared; where two of them differ at one place, the first is told.
_ASPECTS = ("place", "person", "company", "spelling", "full name", "unit", "word")


class Named(NamedTuple):
    """One place where a name has a form on the other side."""

    kind: Kind
    aspect: str
    name: str  # Hangul for a romanization, else Latin
    forms: tuple[str, ...]  # what may be the form, the likeliest first: Hangul with and without its particles
    shown: str  # the form as a message shows it
    korean: Location
    english: Location
    source: Language
    group: str = ""  # forms are compared within a group of mentions of the name
    sure: bool = True  # that it is a name at all, and no word with a capital
    whole: tuple[str, str] = ("", "")  # a place in Hangul and Latin, both with their units


class _Reference(NamedTuple):
    """The forms that a name should have, and who says so."""

    forms: tuple[str, ...]
    shown: str
    place: str | Location  # in the name list, or where the name stands first


def named(document: Document, *, letters: LetterTable, words: WordPairs, names: NameList) -> Sequence[Named]:
    """Who and what is called how in a document."""
    records: list[Named] = []
    for pair in document.pairs:
        if pair.complete:
            records += _places(pair)
            records += _persons(pair, letters)
            records += _companies(pair)
            records += _foreign_names(pair, letters, words)
            records += _kept_in_latin(pair, names)
    return records


def _places(pair: Pair) -> Iterator[Named]:
    for place in pair.korean.fact(read_places, pair.english):
        where = _where(pair, place)
        latin, name = (" ".join(form.split()) for form in (place.latin, place.latin_name))
        yield Named("romanization", "place", place.name, (name,), name, *where, whole=(place.hangul, latin))
        if place.style:
            yield Named("romanization", "unit", place.hangul, (place.style,), latin, *where)


def _persons(pair: Pair, letters: LetterTable) -> Iterator[Named]:
    for person in pair.korean.fact(read_renderings, pair.english, letters):
        usual = is_common(person.hangul) and " " in person.latin
        if not usual and letters.foreign(person.hangul) > _FOREIGN:
            continue  # San Diego, Hong Kong, NAIROBI
        form = " ".join(person.latin.split())
        yield Named("romanization", "person", person.hangul, (form,), form, *_where(pair, person))


def _companies(pair: Pair) -> Iterator[Named]:
    for company in pair.korean.fact(read_companies, pair.english):
        yield Named("romanization", "company", company.hangul, (company.latin,), company.latin, *_where(pair, company))


def _foreign_names(pair: Pair, letters: LetterTable, words: WordPairs) -> Iterator[Named]:
    """Both ways: the Hangul of a Latin name, and the Latin of a Hangul one.

    One Hangul word may well be two Latin names (Stephen, Steven), so words by themselves differ only when they have the
    same letters (RaonTech, Raon Tech), in whatever case: there is a rule about that.
    """
    for name in pair.korean.fact(read_foreign_names, pair.english, letters, words):
        where = _where(pair, name)
        latin, hangul = name.latin, name.forms[0]
        lower = latin.lower()
        if name.words == 1:
            either = (lower, lower.split()[0])  # Saeron for Saeron Solution
            yield Named("romanization", "spelling", hangul, either, latin, *where, group=bare_letters(latin))
            yield Named("doubtful", "word", latin, name.forms, hangul, *where, sure=not name.known)
        else:
            yield Named("transliteration", "full name", latin, name.forms, hangul, *where)
            yield Named("romanization", "spelling", hangul, (lower,), latin, *where)
            family = tuple(form.split()[-1] for form in name.forms)  # which may stand alone elsewhere
            yield Named("doubtful", "word", latin.split()[-1], family, family[0], *where, sure=False)


def _kept_in_latin(pair: Pair, names: NameList) -> Iterator[Named]:
    """Names that the project has settled in Hangul, and that stand in Latin letters alone in Korean text."""
    for listed in names.names:
        latin = listed.latin
        if latin not in pair.korean.text or listed.hangul in pair.korean.text:
            continue
        korean, english = _word(latin, pair.korean), _word(latin, pair.english)
        if korean and english:
            where = korean, english, pair.source.language
            yield Named("transliteration", "word", latin, (latin,), latin, *where, sure=False)


def _word(name: str, segment: Segment) -> Location | None:
    """Where a Latin name stands in a text, and is not a part of another word."""
    match = latin_word(name).search(segment.fact(read_prose))
    return segment.at(*match.span()) if match else None


def _where(pair: Pair, name: Place | Rendering | Company | ForeignName) -> tuple[Location, Location, Language]:
    return pair.korean.at(*name.korean), pair.english.at(*name.english), pair.source.language


@collects(named)
def compare_forms(project: Project, *, names: NameList) -> Iterator[Hit]:
    """Names that take another form than the list has, or else than at their first mention: one hit for each form."""
    mentions: defaultdict[tuple[int, str, str], list[Named]] = defaultdict(list)
    for record in project.evidence(named):
        mentions[_ASPECTS.index(record.aspect), record.name, record.group].append(record)
    settled = _settled(names)
    seen: set[Location] = set()
    for (aspect, name, _), records in sorted(mentions.items()):
        references = settled.get((_ASPECTS[aspect], name)) or [_first_use(records)]
        for departure, again in _departures(records, references):
            if departure.english not in seen:
                seen.add(departure.english)
                yield _hit(departure, references[0], again)


def _settled(names: NameList) -> Mapping[tuple[str, str], Sequence[_Reference]]:
    """What the list says of each aspect of each name."""
    settled: defaultdict[tuple[str, str], list[_Reference]] = defaultdict(list)
    for listed in names.names:
        for aspect, form in (
            ("person", listed.latin),
            ("company", listed.latin.split()[0]),  # the rest is its branch
            ("spelling", listed.latin.lower()),
        ):
            settled[aspect, listed.hangul].append(_Reference((form,), listed.latin, listed.place))
        for aspect in ("full name", "word"):
            settled[aspect, listed.latin].append(_Reference((listed.hangul,), listed.hangul, listed.place))
        if listed.kind == "place":
            place = place_of(listed.hangul, listed.latin)
            settled["place", place.name].append(_Reference((place.latin_name,), place.latin_name, listed.place))
            if place.style:
                settled["unit", place.hangul].append(_Reference((place.style,), place.latin, listed.place))
    return settled


def _first_use(records: Sequence[Named]) -> _Reference:
    """The first mention that is not in a heading all in capitals."""
    record = next((record for record in records if not record.forms[0].isupper()), records[0])
    place = record.english if record.kind == "romanization" else record.korean
    return _Reference(record.forms, record.shown, place)


def _departures(records: Sequence[Named], references: Sequence[_Reference]) -> Iterator[tuple[Named, int]]:
    """The first mention in each form that none of the references has, and how often the form comes again."""
    known = [reference.forms for reference in references]
    for record in records:
        if not any(_agree(record.forms, forms) for forms in known):
            known.append(record.forms)
            yield record, sum(_agree(record.forms, other.forms) for other in records) - 1


def _agree(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether they share a form. Capitals throughout are a matter of the heading, not of the name."""
    return any(
        mine == theirs or (mine.upper() == theirs.upper() and (mine.isupper() or theirs.isupper()))
        for mine in some
        for theirs in others
    )


def _hit(departure: Named, reference: _Reference, again: int) -> Hit:
    korean, english = departure.korean, departure.english
    source, target = (korean, english) if departure.source == "ko" else (english, korean)
    listed = isinstance(reference.place, str)
    values = {
        "name": departure.name,
        "form": departure.shown,
        "reference": reference.shown,
        "place": reference.place if isinstance(reference.place, str) else reference.place.seen_from(target),
        "again": str(again),
    }
    kind = "transliteration" if listed and departure.kind == "doubtful" else departure.kind
    hit = Hit(kind, source, target, values)
    where = english if kind == "romanization" else korean
    if listed and departure.shown in where.text:
        return hit.fixed_by(where, where.text.replace(departure.shown, reference.shown, 1))
    return hit


_SYSTEMS: dict[System, tuple[str, str]] = {
    "rr": ("the Revised Romanization", "국어의 로마자 표기법"),
    "mr": ("McCune-Reischauer", "매큔-라이샤워 표기법"),
    "yale": ("Yale", "예일 표기법"),
}


def check_system(
    pair: Pair,
    *,
    letters: LetterTable,
    names: NameList,
    system: System = "rr",
    units: Units = "any",
    persons: bool = False,
) -> Iterator[Hit]:
    """Korean places, and persons if they are wanted, that are not written as the system or the list of names has it."""
    if not pair.complete:
        return
    korean, english = pair.korean, pair.english
    found: list[tuple[Place | Rendering, str]]
    found = [(p, standard_latin(p, system, units)) for p in korean.fact(read_places, english)]
    if persons:
        found += [
            (r, standard_person(r.hangul, r.latin, system)) for r in korean.fact(read_renderings, english, letters)
        ]
    for name, expected in found:
        if expected != name.latin and not _is_listed(name, names):
            where = english.at(*name.english)
            values = {
                "name": name.hangul,
                "form": name.latin,
                "expected": expected,
                "system": _SYSTEMS[system][0],
                "system_ko": _SYSTEMS[system][1],
            }
            yield pair.hit("nonstandard", korean.at(*name.korean), where, **values).fixed_by(where, expected)


def _is_listed(name: Place | Rendering, names: NameList) -> bool:
    """Whether the list of names settles the form; a place may be listed with its unit or without."""
    forms = [(name.hangul, name.latin), *([(name.name, name.latin_name)] if isinstance(name, Place) else [])]
    return any(listed.latin == latin for hangul, latin in forms for listed in names.of_hangul(hangul))
