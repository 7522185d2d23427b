"""Which form each name has on the other side: Korean names in Latin letters, and foreign names in Hangul."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.companies import Company, read_companies
from qa_lint.facts.names.foreign import ForeignName, read_foreign_names
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.listed import latin_word
from qa_lint.facts.names.other_hangul import read_given_names, read_other_hangul
from qa_lint.facts.names.other_places import read_other_places
from qa_lint.facts.names.places import Place, read_places, standard_latin
from qa_lint.facts.names.readings import LatinWord, hangul_skeleton, read_latin_words
from qa_lint.facts.names.romanized import Rendering, read_renderings
from qa_lint.facts.names.surnames import read_surnames
from qa_lint.facts.romanization import is_common, reads_family, split_latin_person, split_person
from qa_lint.late import regex
from qa_lint.model import (
    Document,
    Language,
    Location,
    Pair,
    Sighting,
    Span,
    Spot,
    Text,
)
from qa_lint.resources.gazetteer import Gazetteer, KnownName
from qa_lint.resources.letters import LetterTable, bare_letters
from qa_lint.resources.name_list import NameList
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

_FOREIGN = 1.0  # log-odds from which a name that few Koreans could have is a foreign one; set by hand
Kind = Literal["romanization", "transliteration", "doubtful"]
_NAMED = "who is named"  # what is kept about a pair
_RECENT = 30  # pairs in which a family name alone is that of the person named before; a table may hold many articles
_ROAD = regex.compile(r"-(?:ro|daero|gil)$")
_CITY = regex.compile(r"\s?(?:특별|광역)?시$")
_OF_A_CITY = regex.compile(r"\s+city$")
_LATIN_END = regex.compile(r"\s?[\p{Latin}.]+$")  # 워싱턴 D.C.


class Named(NamedTuple):
    """One place where a name has a form on the other side."""

    kind: Kind
    aspect: str
    name: str  # Hangul for a romanization, else Latin
    forms: tuple[str, ...]  # what may be the form, the likeliest first: Hangul with and without its particles
    shown: str  # the form as a message shows it
    group: str = ""  # forms are compared within a group of mentions of the name
    sure: bool = True  # that it is a name at all, and no word with a capital
    whole: tuple[str, str] = ("", "")  # a place in Hangul and Latin, both with their units
    full: bool = False  # a family name that is a part of a full one, which is compared as such
    official: bool = False  # the form is the one of the standard, or the one that somebody is known by
    source: Language = "ko"


Seen = Sighting[Named, Spot]
Found = Sighting[Named, Location]


def named(
    document: Document,
    *,
    letters: LetterTable,
    words: WordPairs,
    names: NameList,
    gazetteer: Gazetteer,
    vocabulary: Vocabulary,
) -> Sequence[Seen]:
    """Who and what is called how in a document. It is kept who and what is in a pair, but for persons who may be called
    by a part of their name, whom other pairs name, too.
    """
    pairs = [(i, pair) for i, pair in enumerate(document.pairs) if pair.complete]
    drawn_again = ((i, pair) for i, pair in pairs if _NAMED not in document.kept(pair))
    records: list[Seen] = [*_families(document, drawn_again, letters, vocabulary)]
    for _, pair in pairs:
        kept = document.kept(pair)
        if _NAMED in kept:
            records += (Sighting(Named(*record), *_spots(pair, *spans)) for record, spans in kept[_NAMED])
            continue
        own = [
            *_places(pair),
            *_other_places(pair, gazetteer, vocabulary),
            *_persons(pair, letters, gazetteer, vocabulary),
            *_companies(pair),
            *_foreign_names(pair, letters, words),
            *_kept_in_latin(pair, names),
            *_known_names(pair, gazetteer, vocabulary),
            *_other_hangul(pair, letters, gazetteer, vocabulary),
        ]
        given = [*_given_names(pair, letters, f"{document.path or ''}:{pair.target.file.place(pair.target.anchor)}")]
        records += own + given
        persons, families = pair.fact(read_renderings, letters), pair.korean.fact(read_surnames)
        if not (given or persons or families):
            kept[_NAMED] = [(tuple(seen.record), (seen.source.span, seen.target.span)) for seen in own]
    return records


def _families(
    document: Document, pairs: Iterable[tuple[int, Pair]], letters: LetterTable, vocabulary: Vocabulary
) -> Iterator[Seen]:
    """Family names alone (정 원장), and those of the full names of the same persons.

    One alone is that of the one person of this name who was named shortly before.
    """
    named_before: defaultdict[str, dict[str, int]] = defaultdict(dict)  # by family, then by person: the pair
    found: list[Seen] = []
    alone: set[str] = set()  # persons who are called so
    for i, pair in pairs:
        persons = pair.fact(read_renderings, letters)
        for person in persons:
            parts = split_latin_person(person.hangul, person.latin)
            if parts and person.hangul not in vocabulary and letters.foreign(person.hangul) <= _FOREIGN:
                named_before[split_person(person.hangul)[0]][person.hangul] = i
                found.append(_seen(pair, person, _family_record(document, person.hangul, parts[0], full=True)))
        for mention in pair.korean.fact(read_surnames):
            recent = [who for who, at in named_before[mention.name].items() if i - at <= _RECENT]
            free = _free_families(pair, mention.name, persons)
            if len(recent) == len(free) == 1:
                alone.add(recent[0])
                record = _family_record(document, recent[0], free[0].text)
                found.append(_sighting(pair, mention.span, free[0].span, record))
    yield from (seen for seen in found if seen.record.name in alone)


def _free_families(pair: Pair, family: str, persons: Sequence[Rendering]) -> list[LatinWord]:
    """The Latin words that read the family name and belong to no full name."""
    return [
        word
        for word in pair.english.fact(read_latin_words)
        if word.capital
        and reads_family(family, word.text)
        and not any(word.span.overlaps(person.english) for person in persons)
    ]


def _family_record(document: Document, person: str, latin: str, full: bool = False) -> Named:
    return Named("romanization", "family", person, (latin,), latin, group=document.path or "", full=full)


def _known_names(pair: Pair, gazetteer: Gazetteer, vocabulary: Vocabulary) -> Iterator[Seen]:
    """Cities and persons of the world that have more than one form in Hangul (베이징, 북경; 모차르트, 모짜르트)."""
    for mention, answer in pair.fact(read_known_names, gazetteer, vocabulary).answered:
        hangul, name = pair.korean[slice(*mention.span)], mention.name
        city, person = "city" in name.kinds, name.groups == {"person"}
        if mention.derived or name.ambiguous or not (city or person):
            continue
        short = hangul.split()[-1] if person else _CITY.sub("", hangul)  # who is called by the family name elsewhere
        forms = (hangul, short, _LATIN_END.sub("", hangul))
        latin = pair.english[slice(*answer)]
        yield _sighting(pair, mention.span, answer, _known_record(name, forms, latin))


def _known_record(name: KnownName, forms: tuple[str, ...], latin: str) -> Named:
    """How a known name is written; persons with other consonants are two names of one (예수, 그리스도), and so are the
    names that a city had and has, each of which may be answered by its own (랑군, Rangoon; 양곤, Yangon)."""
    group = hangul_skeleton(name.hangul) if name.groups == {"person"} else _OF_A_CITY.sub("", latin.lower())
    return Named("transliteration", "known name", name.latin[0], forms, forms[0], group)


def _other_hangul(pair: Pair, letters: LetterTable, gazetteer: Gazetteer, vocabulary: Vocabulary) -> Iterator[Seen]:
    """Known names in a Hangul form that no table has."""
    for known, written in pair.fact(read_other_hangul, letters, gazetteer, vocabulary):
        latin = pair.english[slice(*written.english)]
        yield _sighting(pair, written.korean, written.english, _known_record(known, written.forms, latin))


def _given_names(pair: Pair, letters: LetterTable, where: str) -> Iterator[Seen]:
    """Given names that stand alone behind the full name in the same pair, `where`: elsewhere it may be another's."""
    for n, both in enumerate(pair.fact(read_given_names, letters)):
        for name in both:
            record = Named("transliteration", "given name", name.latin, name.forms, name.forms[0], f"{where}:{n}")
            yield _sighting(pair, name.korean, name.english, record)


def _places(pair: Pair) -> Iterator[Seen]:
    for place in pair.fact(read_places):
        latin, name = (" ".join(form.split()) for form in (place.latin, place.latin_name))
        road = "road" if _ROAD.search(name) else ""  # Jong-ro, in Jongno-gu
        seen = Named("romanization", "place", place.name, (name,), name, road, whole=(place.hangul, latin))
        seen = seen._replace(official=standard_latin(place) == place.latin)
        yield _seen(pair, place, seen)
        if place.style:
            yield _seen(pair, place, Named("romanization", "unit", place.hangul, (place.style,), latin))


def _other_places(pair: Pair, gazetteer: Gazetteer, vocabulary: Vocabulary) -> Iterator[Seen]:
    for place in pair.fact(read_other_places, gazetteer, vocabulary):
        group = "with its unit" if place.unit else ""
        record = Named("romanization", "place", place.hangul, (place.latin,), place.latin, group)
        record = record._replace(official=place.is_standard)
        yield _sighting(pair, place.korean, place.english, record)


def _persons(pair: Pair, letters: LetterTable, gazetteer: Gazetteer, vocabulary: Vocabulary) -> Iterator[Seen]:
    for person in pair.fact(read_renderings, letters):
        if person.hangul in vocabulary:
            continue  # 유튜버
        usual = is_common(person.hangul) and " " in person.latin
        if not usual and letters.foreign(person.hangul) > _FOREIGN:
            continue  # San Diego, Hong Kong, NAIROBI
        form = " ".join(person.latin.split())
        known = gazetteer.names.get(person.hangul)
        official = known is not None and form in known.latin
        yield _seen(pair, person, Named("romanization", "person", person.hangul, (form,), form, official=official))


def _companies(pair: Pair) -> Iterator[Seen]:
    for company in pair.fact(read_companies):
        seen = Named("romanization", "company", company.hangul, (company.latin,), company.latin)
        yield _seen(pair, company, seen)


def _foreign_names(pair: Pair, letters: LetterTable, words: WordPairs) -> Iterator[Seen]:
    """Both ways: the Hangul of a Latin name, and the Latin of a Hangul one.

    One Hangul word may well be two Latin names (Stephen, Steven), so words by themselves differ only when they have the
    same letters (RaonTech, Raon Tech), in whatever case: there is a rule about that.
    """
    for name in pair.fact(read_foreign_names, letters, words):
        latin, hangul = name.latin, name.forms[0]
        lower = latin.lower()
        if name.words == 1:
            either = (lower, lower.split()[0])  # Saeron for Saeron Solution
            letters_and_digits = bare_letters(latin) + "".join(filter(str.isdigit, latin))  # Count1 is not Count
            spelled = Named("romanization", "spelling", hangul, either, latin, group=letters_and_digits)
            yield _seen(pair, name, spelled)
            yield _seen(pair, name, Named("doubtful", "word", latin, name.forms, hangul, sure=not name.known))
        else:
            yield _seen(pair, name, Named("transliteration", "full name", latin, name.forms, hangul))
            either = (lower, lower.removesuffix("s"))  # Single-Page Applications, which Hangul need not say
            yield _seen(pair, name, Named("romanization", "spelling", hangul, either, latin))
            family = tuple(form.split()[-1] for form in name.forms)  # which may stand alone elsewhere
            alone = Named("doubtful", "word", latin.split()[-1], family, family[0], sure=False)
            yield _seen(pair, name, alone)


def _kept_in_latin(pair: Pair, names: NameList) -> Iterator[Seen]:
    """Names that the project has settled in Hangul, and that stand in Latin letters alone in Korean text."""
    for listed in names.names:
        latin = listed.latin
        if latin not in pair.korean or listed.hangul in pair.korean:
            continue
        korean, english = _word(latin, pair.korean), _word(latin, pair.english)
        if korean and english:
            kept = Named("transliteration", "word", latin, (latin,), latin, sure=False)
            yield _sighting(pair, korean, english, kept)


def _word(name: str, text: Text) -> Span | None:
    """Where a Latin name stands in a text, and is not a part of another word."""
    match = latin_word(name).search(text.fact(read_prose))
    return Span(*match.span()) if match else None


def _seen(pair: Pair, name: Place | Rendering | Company | ForeignName, record: Named) -> Seen:
    return _sighting(pair, name.korean, name.english, record)


def _sighting(pair: Pair, korean: Span, english: Span, record: Named) -> Seen:
    spans = (korean, english) if pair.source.language == "ko" else (english, korean)
    return Sighting(record._replace(source=pair.source.language), *_spots(pair, *spans))


def _spots(pair: Pair, source: Span, target: Span) -> tuple[Spot, Spot]:
    return Spot(pair.source, Span(*source)), Spot(pair.target, Span(*target))
