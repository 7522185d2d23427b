"""Where an English text says a known name: by one of its forms, by their words in another order, by a word that is made
of one or reads it, or by a capital that speaks for its country.

A text may have as many known names beside it as it has words, so each name is looked for once, and in indexes that are
made once a text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import takewhile

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.readings import LatinWord, read_latin_words, words_in
from qa_lint.facts.names.several_bodies import read_several_bodies
from qa_lint.facts.romanization import may_begin_place, reads_place
from qa_lint.facts.romanization_systems import NAMING_SYSTEMS, standard_forms
from qa_lint.languages.syllables import is_syllable
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.gazetteer import Gazetteer, KnownName
from qa_lint.resources.letters import bare_letters

_LONG = 5  # letters of a name from which a longer word that begins with it is made of it
_IN_SHORT = 4  # letters of what a firm is called in short
_PLACE = "place"
_SHORTEST = 2  # syllables of a name that may be read
_GIVEN = 3  # letters of a given name that may stand alone
_MOST_WORDS = 4  # in which a romanized title is written
RANKS = frozenset({"King", "Queen", "Prince", "Princess", "Pope"})
_OF_FOLLOWERS = frozenset({"s", "ian", "ians", "ism", "ist", "ists"})  # of Marx, too
# of a people, or of a unit of Korea, behind what a name is known as
_ENDING = regex.compile(
    r"(?:i?ans?|n?ese|ites?|ish|ers?|i|is|ni|n|ns|s|es|ists?|ism|ic|os?|as?|al|do|si|gun|gu|eup|myeon|dong|ri|ro|san)?"
)
_FUNCTION_WORDS = frozenset({"of", "the", "and", "for", "on", "in", "de", "la"})
_SIDES = frozenset({"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western"})
_BETWEEN_WORDS = regex.compile(r"[\s-]+")
_BOTH_OF_A_NAME = regex.compile(r"(?<!\p{L})(?:[Tt]wo|[Bb]oth)\s(?P<name>\p{Lu}\p{Ll}{3,}?)(?:ies|e?s)(?!\p{L})")
# behind the first of several that are called what they are once, or behind the last of them
_OF_SEVERAL = regex.compile(r"(?:,?\s(?:and|or)\s|,\s)(?:[\p{L}-]+,?\s){1,8}?\p{Ll}+s(?!\p{L})|\s\p{Ll}+s(?!\p{L})")
_WITH_Y = "y"  # for which a plural has ies (the two Germanies)


class SpelledWords:
    """Latin words by how they are written, in the order of their text; an index is the place of a word in it."""

    def __init__(self, words: Sequence[LatinWord]) -> None:
        self.words = words
        self._places: defaultdict[str, list[int]] = defaultdict(list)  # of all words that are the same
        for i, word in enumerate(words):
            self._places[word.text].append(i)
        self._beginning: dict[str, Sequence[str]] = {}  # by syllable

    def spelling(self, hangul: str) -> Sequence[int]:
        """Indices of the words that spell a place, in order."""
        texts = (text for text in self._may_begin(hangul[0]) if reads_place(hangul, text))
        return sorted(i for text in texts for i in self._places[text])

    def _may_begin(self, syllable: str) -> Sequence[str]:
        """What may be the name of a place whose first syllable this is."""
        if syllable not in self._beginning:
            texts = self._places if is_syllable(syllable) else ()
            self._beginning[syllable] = [text for text in texts if may_begin_place(syllable, text)]
        return self._beginning[syllable]

    def made_of(self, form: str) -> Iterator[int]:
        """Indices of the words that are a form with an ending, or without."""
        for at in range(bisect_left(self._sorted, form), len(self._sorted)):
            text = self._sorted[at]
            if not text.startswith(form):
                return
            if is_ending(text[len(form) :]):
                yield from self._places[text]

    def of_letters(self, letters: str) -> Sequence[int]:
        """Indices of the words with these letters, by `bare_letters`."""
        return [i for text in self._by_letters.get(letters, ()) for i in self._places[text]]

    @cached_property
    def _sorted(self) -> Sequence[str]:
        return sorted(self._places)

    @cached_property
    def _by_letters(self) -> Mapping[str, Sequence[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for text in self._places:
            found[bare_letters(text)].append(text)
        return found


_KINDS_OF_FIRMS = frozenset(
    """
    Airlines Airways Bank Brewing Capital Chemical Company Corp Corporation Electronics Energy Entertainment Express
    Financial Foods Games Group Holdings Industries Insurance Interactive Labs Logistics Motors Networks Partners
    Pharmaceutical Pharmaceuticals Pictures Securities Semiconductor Software Steel Studios Systems Technologies
    """.split()  # noqa: SIM905 - as a list it is one word a line
)


class EnglishNames:
    """An English text, to be asked for known names."""

    def __init__(self, text: Text) -> None:
        self.prose = text.fact(read_prose).replace("’", "'")  # as the tables have it, and as long
        self.latin = text.fact(read_latin_words)
        self._standing: dict[KnownName, Span | None] = {}  # see `_form_of`
        self._several = {form: span for span, form in text.fact(read_several_bodies)}

    def answer(self, name: KnownName, said: Set[str], gazetteer: Gazetteer) -> Span | None:
        """Where a form of the name stands; `said` are the forms of all names of the Korean text, whose capital speaks
        for a country only where it is not named itself (프랑스 파리)."""
        if name not in self._standing:
            self._standing[name] = self._form_of(name, gazetteer)
        metonyms = (form for form in name.metonyms if form not in said)
        return self._standing[name] or next((span for form in metonyms if (span := self._find(form))), None)

    def _form_of(self, name: KnownName, gazetteer: Gazetteer) -> Span | None:
        person = name.groups == {"person"}
        for form in name.latin:
            found = self._find(form)
            if found and not (person and " " not in form and self._is_half(found)):
                return self._in_full(name, found) if person and " " not in form else found
        for form in name.latin if person else ():
            rank, _, called = form.partition(" ")
            found = self._find(called) if rank in RANKS and " " not in called else None
            if found and not self._is_half(found):
                return found  # Harry, of Prince Harry
        if person and (found := self._given_name(name, gazetteer)):
            return found
        if name.groups == {"organisation"} and (found := self._in_short(name, gazetteer)):
            return found
        for form in name.latin:
            if found := self._in_other_order(form) or self._of_both(form) or self._of_several_kinds(form):
                return found
        long = [form for form in name.latin if len(form) >= _LONG]
        made = (i for form in long if " " not in form for i in self._capitals.made_of(form))
        bare = {bare_letters(form) for form in long}
        alike = (i for letters in bare for i in self._capitals.of_letters(letters))
        read = (i for size in _sizes(name.hangul) for i in self._capitals.spelling(name.hangul[:size]))
        read = (i for i in read if not is_another_place(self._capitals.words[i].text, name, gazetteer))
        first = min([*made, *alike, *read], default=None)
        if first is not None:
            return self._capitals.words[first].span  # Israelites, Jeollabukdo
        return self._spelled_in_words(name.hangul) if "work" in name.groups else None

    def _in_short(self, name: KnownName, gazetteer: Gazetteer) -> Span | None:
        """A firm without the word for what it is (Riot, of Riot Games), unless that names something else by itself."""
        for form in name.latin:
            short, _, kind = form.rpartition(" ")
            if kind in _KINDS_OF_FIRMS and len(short) >= _IN_SHORT and not gazetteer.called(short):
                found = self._find(short)
                if found and not self._is_half(found):
                    return found
        return None

    def _given_name(self, name: KnownName, gazetteer: Gazetteer) -> Span | None:
        """Where somebody from abroad is called by the given name alone (Sir Keir), whom Korean calls by the last one
        (스타머, of 키어 스타머)."""
        alone = {form for form in name.latin if " " not in form}
        for form in (form for form in name.latin if " " in form):
            given, *_, last = form.split(" ")
            if last not in alone or given in alone or given in RANKS or len(given) < _GIVEN:
                continue
            found = self._find(given)
            called = gazetteer.called(form) if found and not self._is_half(found) else ()
            if any(other != name and other.hangul.endswith(name.hangul) for other in called):
                return found
        return None

    def _spelled_in_words(self, hangul: str) -> Span | None:
        """Where several words together are a romanization of a title (열하일기, Yeolha Ilgi)."""
        if not _is_hangul(hangul):
            return None
        forms = (bare_letters(form) for system in NAMING_SYSTEMS for form in standard_forms(hangul, system))
        return next((self._runs[form] for form in forms if form in self._runs), None)

    @cached_property
    def _runs(self) -> Mapping[str, Span]:
        """Where some neighbouring words stand of which the first has a capital, by all their letters."""
        found: dict[str, Span] = {}
        for first, word in enumerate(self.latin):
            for last in range(first + 1, min(first + _MOST_WORDS, len(self.latin)) if word.capital else 0):
                letters = bare_letters("".join(other.text for other in self.latin[first : last + 1]))
                found.setdefault(letters, Span(word.span.start, self.latin[last].span.end))
        return found

    @cached_property
    def _capitals(self) -> SpelledWords:
        return SpelledWords([word for word in self.latin if word.capital])

    def _find(self, form: str) -> Span | None:
        """Where a form stands, in capitals throughout or with an ending of the possessive or plural, too."""
        text = self.prose
        for written in (form, form.upper()) if not form.isupper() else (form,):
            at = text.find(written)
            while at >= 0:
                end = at + len(written)
                following = "".join(takewhile(str.isalpha, text[end : end + _LONG])).lower()
                made = len(written) >= _LONG and not form[-1].isupper() and is_ending(following)  # World War I, II
                ends = not following or following in _OF_FOLLOWERS or made
                if ends and not (at and text[at - 1].isalpha()):
                    return Span(at, end)
                at = text.find(written, at + 1)
        if form[:1].islower():
            at = self._small.find(form)
            return Span(at, at + len(form)) if at >= 0 else self._several.get(form)
        return None

    def _of_both(self, form: str) -> Span | None:
        """Where English names together two that are called by the last word of a form (South Sudan, the two Sudans)."""
        return self._both.get(form.rpartition(" ")[2]) if " " in form and self._both else None

    @cached_property
    def _both(self) -> Mapping[str, Span]:
        """Where two of one name are named together, by that name."""
        found = [(match["name"], Span(*match.span("name"))) for match in _BOTH_OF_A_NAME.finditer(self.prose)]
        return {written: span for name, span in found for written in (name, f"{name}{_WITH_Y}")}

    def _of_several_kinds(self, form: str) -> Span | None:
        """Where a form stands without what it is, which English says once of several (the Jinju and Nam rivers)."""
        name, _, kind = form.rpartition(" ")
        if not name or not kind.isalpha() or f" {_plural(kind.lower())}" not in self._small:
            return None
        found = self._find(name)
        return found if found and _OF_SEVERAL.match(self.prose, found.end) else None

    @cached_property
    def _small(self) -> str:
        return self.prose.lower()

    def _is_half(self, span: Span) -> bool:
        """Whether another word of a name stands beside it: Son Heung-tin is not Son."""
        n = next((n for n in words_in(span, self.latin) if self.latin[n].span.start == span.start), None)
        after = self.latin[n + 1] if n is not None and n + 1 < len(self.latin) else None
        return after is not None and after.capital and after.span.start - span.end == 1

    def _in_full(self, name: KnownName, found: Span) -> Span:
        """Where all of somebody's name stands around a word of it (Ayatollah Ali Khamenei); the word alone, if none
        does."""
        full = (self._find(form) for form in name.latin if " " in form)
        return max(
            (span for span in full if span and span.overlaps(found)),
            key=lambda span: span.end - span.start,
            default=found,
        )

    def _in_other_order(self, form: str) -> Span | None:
        """Where all words of a form of several stand, as in Justice Ministry for Ministry of Justice; the Korea
        Development Bank is not the Bank of Korea."""
        parts = [part for part in _BETWEEN_WORDS.split(form) if part.lower() not in _FUNCTION_WORDS]
        if len(parts) < 2 or any(len(part) == 1 for part in parts):
            return None  # the I of a first war is said for many
        found = [self._first_places.get(_singular(part)) for part in parts]
        spans = [span for span in found if span]
        if len(spans) < len(parts):
            return None
        if any(part in _SIDES and self.prose[span.start].islower() for part, span in zip(parts, spans, strict=True)):
            return None  # North Hamgyong, he came south
        whole = Span(min(span.start for span in spans), max(span.end for span in spans))
        others = (self.latin[i] for i in words_in(whole, self.latin) if self.latin[i].span not in spans)
        return None if any(word.capital for word in others) else whole

    @cached_property
    def _first_places(self) -> Mapping[str, Span]:
        """Where each word stands first, by its small letters without the s of a plural."""
        return {_singular(word.text): word.span for word in reversed(self.latin)}


def read_english_names(text: Text) -> EnglishNames:
    """The text, to be asked for known names."""
    return EnglishNames(text)


def is_another_place(latin: str, name: KnownName, gazetteer: Gazetteer) -> bool:
    """Whether a word that may be read as a known place is how a system of romanization writes another one: freely
    spelled, 청주 may be Chungju, which is 충주, and 충주 may be the Chongju of old, which is 청주. The old
    McCune-Reischauer romanization of the place itself is none (Ichon, of 이천 and of 이촌)."""
    if _PLACE not in name.groups or latin in name.latin:
        return False
    others = [other for other in gazetteer.called(latin) if _PLACE in other.groups and _is_hangul(other.hangul)]
    letters = bare_letters(latin)
    if not any(letters in _written(other.hangul) for other in others):
        return False
    if any(is_old_form(name.hangul[:size], latin) for size in _sizes(name.hangul)):
        return False
    return all(other.hangul[:_SHORTEST] != name.hangul[:_SHORTEST] for other in others)


def is_old_form(hangul: str, latin: str) -> bool:
    """Whether a Latin word is what McCune-Reischauer writes without its breves, as North Korea does (강서, Kangso)."""
    written = bare_letters(latin)
    return _is_hangul(hangul) and any(bare_letters(form) == written for form in standard_forms(hangul, "mr"))


def _written(hangul: str) -> tuple[str, ...]:
    """A place, with and without its unit, as the Revised Romanization writes it, and as the old one does."""
    heads = [hangul[:size] for size in _sizes(hangul)]
    old = (bare_letters(form) for head in heads for form in standard_forms(head, "mr"))
    return (*(standard_forms(head)[0] for head in heads), *old)


def _is_hangul(text: str) -> bool:
    return all(map(is_syllable, text))


def is_ending(letters: str) -> bool:
    """Whether they make a people of a name, or a unit (Filipinos, Southeast Asian, Gyeongbukdo)."""
    return bool(_ENDING.fullmatch(letters))


def _sizes(hangul: str) -> Sequence[int]:
    """How many syllables of a name may be written in one word: all of it, or all but a unit at its end."""
    return [size for size in (len(hangul), len(hangul) - 1) if size >= _SHORTEST]


def _plural(word: str) -> str:
    return word if word.endswith("s") else f"{word}s"


def _singular(word: str) -> str:
    return word.lower().removesuffix("s")
