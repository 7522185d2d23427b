"""The units of a text that carry meaning of their own: words, parts of Korean compounds, names, and numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.readings import read_latin_words
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.function_words import (
    ENGLISH_FRAME,
    KOREAN_FRAME,
    is_english_function_word,
    is_korean_function_word,
)
from qa_lint.languages.light_words import is_light_english, is_light_korean
from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem, korean_keys, korean_stem, without_particles
from qa_lint.late import regex
from qa_lint.model import Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.morphemes import Morphemes
from qa_lint.resources.word_pairs import WordPairs

Kind = Literal["word", "name", "number"]

# Set by hand. How much a unit says: from nothing to 5, by the logarithm of its rarity.
_LEAST, _MOST = 2.0, 5.0  # of that logarithm: what stands in every seventh sentence says nothing
_NEVER_SEEN = 8.0  # the logarithm of a word that the tables do not have
_UNKNOWN_KOREAN, _UNKNOWN_ENGLISH = 0.45, 0.5  # the part that counts of a word without a known equivalent
_NAME = 0.3  # and of a name: names have rules of their own
_NUMBER, _KEPT = 3.0, 2.5  # of a number, and of a word in Latin letters in a Korean text
_SLIGHT = 0.3  # what says less is no unit
# How sure it is that an English word answers a Korean one, by what says so; the learned table has scores of its own.
_BY_DICTIONARY, _BY_MORPHEME = 0.7, 0.55
_SHORTEST_PART = 2  # syllables
# particles behind what is no Korean word: `pip`에서는; and no verb that looks like two of them
_DETACHED = regex.compile(f"(?!(?:만[나들]|고를|도와|들[인를])$){any_of(AFTER_A_NOUN)}{{1,2}}")
_ATTACHED = regex.compile(r"[^\s\p{Ps}\p{Pi}\"']")  # before what is no word of its own
_VERB_OF_A_NOUN = regex.compile("하|되|시키")  # what makes a verb of the noun before it
_SHORT_NOUN = regex.compile(  # one of a single syllable, with a particle that can be nothing else: 역에서, 섬까지
    r"\p{Hangul}(?:(?:에서|까지|부터|으로|처럼|마다|에게|조차|밖에|만큼)[는도의만]?|에[는도]|입니다|이에요|이므로)"
)
_ONE = regex.compile(r"한\s")
_REMEMBERED = 1 << 14  # words, of which each is looked up once while a page is read

Meanings = Mapping[str, float]  # English stems, with how sure it is that they answer (0 to 1)


_ANCHOR = regex.compile(r"\[\[[A-Za-z0-9_-]+\]\]")  # the name of a heading, which some books write behind it


class Unit(NamedTuple):
    """A stretch of a text that says something by itself, or (of weight 0) may only answer what does."""

    span: Span
    weight: float
    kind: Kind
    stem: str = ""  # of an English one; a name, and a Korean word or part of one, as it is written
    meanings: Meanings = {}  # of a Korean one  # noqa: RUF012 - never changed
    joint: bool = False  # all its meanings belong to it, and are answered together: a word cut short


class _Sense(NamedTuple):
    """A part of a Korean word: where it stands in it, what it may mean, and how much it says."""

    span: Span
    word: str
    meanings: Meanings
    joint: bool = False
    weight: float = 0.0


def read_korean_units(text: Text, words: WordPairs, dictionary: Dictionary, morphemes: Morphemes) -> tuple[Unit, ...]:
    """The units of a Korean text, in order, with the words that may only answer."""
    senses = _Senses.of(words, dictionary, morphemes)
    numbers = list(_numbers(text))
    found = list(numbers)
    prose = text.fact(read_prose)
    taken = Spans([*(number.span for number in numbers), *anchors_of(text)])
    before: list[Unit] = []  # of the word before
    frames = [Span(*match.span()) for match in KOREAN_FRAME.finditer(prose)]
    # of what counts one thing (한 대가) English has nothing but an article
    frames += (number.span for number in text.fact(read_numbers) if _ONE.match(text, *number.span))
    for word in text.fact(read_words):
        span = Span(word.start, word.end)
        token = prose[word.start : word.end]
        if taken.overlap(*span) or not token.strip("\ufffc "):
            continue
        if token[0].isascii():
            if token[0].isalpha() and not is_english_function_word(token):
                found.append(Unit(span, _KEPT, "word", meanings={english_stem(token): 1.0}))
        elif prose[max(word.start - 1, 0)] != "\ufffc":
            attached = word.start > 0 and _ATTACHED.match(prose, word.start - 1) is not None
            if senses.is_particle(token) and (attached or not senses.is_noun(token)):
                continue
            units = list(senses.units(word.start, token, silent=any(map(span.overlaps, frames))))
            if before and before[-1].span.end == word.start - 1 and prose[word.start - 1] == " ":
                first = prose[before[0].span.start : before[-1].span.end]
                if together := senses.together(first, token):
                    found[-len(before) :] = _meaning_too(before, together)
                    # a verb that says nothing by itself answers nothing in the stead of its noun: 샤워를 하고
                    units = _meaning_too(units, together) if any(unit.weight for unit in units) else units
            found += units
            before = units
    return tuple(sorted(found, key=lambda unit: unit.span))


def read_english_units(text: Text, words: WordPairs) -> tuple[Unit, ...]:
    """The units of an English text, in order, with the words that may only answer."""
    numbers = list(_numbers(text))
    found = list(numbers)
    names = {latin.span: latin for latin in text.fact(read_latin_words) if latin.capital and not latin.opening}
    taken = Spans([*(number.span for number in numbers), *anchors_of(text)])
    frames = [Span(*match.span(1)) for match in ENGLISH_FRAME.finditer(text)]
    for latin in text.fact(read_latin_words):
        if taken.overlap(*latin.span):
            continue
        if latin.span in names:
            found.append(Unit(latin.span, _weight_of_name(latin.text, words), "name", latin.text))
            continue
        start = latin.span.start
        for at, end, weight, stem in _english_parts(latin.text, words):
            span = Span(start + at, start + end)
            found.append(Unit(span, 0.0 if any(map(span.overlaps, frames)) else weight, "word", stem))
    return tuple(sorted(found, key=lambda unit: unit.span))


def _meaning_too(units: Sequence[Unit], meanings: Meanings) -> list[Unit]:
    return [unit._replace(meanings=_best(unit.meanings, meanings)) for unit in units]


@lru_cache(maxsize=_REMEMBERED)
def _weight_of_name(name: str, words: WordPairs) -> float:
    seen = words.english.get(english_stem(name), 0)
    return _told(_NAME * _says(seen, words)) if not is_english_function_word(name) else 0.0


@lru_cache(maxsize=_REMEMBERED)
def _english_parts(token: str, words: WordPairs) -> tuple[tuple[int, int, float, str], ...]:
    """What a word says; of one with hyphens, its parts: where each begins and ends in it, its weight and its stem."""
    found = []
    at = 0
    for part in token.split("-"):
        if len(part) > 1:
            stem = english_stem(part)
            seen = words.english.get(stem, 0)
            weight = _told(_says(seen, words) * (1.0 if seen else _UNKNOWN_ENGLISH))
            little = is_english_function_word(token)
            if weight or not little:  # what stands everywhere answers nothing
                found.append((at, at + len(part), 0.0 if little or is_light_english(stem) else weight, stem))
        at += len(part) + 1
    return tuple(found)


def _numbers(text: Text) -> Iterator[Unit]:
    """What only hints at a number, and what a translation may leave out, is none; nor is part of an anchor."""
    anchors = Spans(anchors_of(text))
    for number in text.fact(read_numbers):
        if number.form not in ("soft", "hint") and not number.optional and not anchors.overlap(*number.span):
            yield Unit(number.span, _NUMBER, "number")


def _says(seen: int, words: WordPairs) -> float:
    """How much a word says that stands so often in the sentences that the table was learned from."""
    rarity = math.log((words.sentences + 1) / (seen + 1)) if seen else _NEVER_SEEN
    return min(max(rarity - _LEAST, 0.0), _MOST)


def anchors_of(text: Text) -> Iterator[Span]:
    """Where the names of headings stand, which nobody reads."""
    return (Span(*match.span()) for match in _ANCHOR.finditer(text))


def _told(weight: float) -> float:
    """The weight of what says enough to be missed; else nothing."""
    return weight if weight > _SLIGHT else 0.0


class _Senses:
    """What Korean words may mean, by all that the tables say. Words come again: each is looked up once."""

    def __init__(self, words: WordPairs, dictionary: Dictionary, morphemes: Morphemes) -> None:
        self._words, self._dictionary, self._morphemes = words, dictionary, morphemes
        self.senses_of = lru_cache(maxsize=_REMEMBERED)(self._senses_of)

    @classmethod
    @lru_cache(maxsize=8)
    def of(cls, words: WordPairs, dictionary: Dictionary, morphemes: Morphemes) -> _Senses:
        return cls(words, dictionary, morphemes)

    @staticmethod
    def is_particle(token: str) -> bool:
        """Whether it is nothing but particles, or looks so."""
        return _DETACHED.fullmatch(token) is not None

    def is_noun(self, token: str) -> bool:
        """Whether it is a noun of more than one syllable, and no particle by itself: 나이, 가을."""
        return len(token) > 1 and token not in AFTER_A_NOUN and bool(self._dictionary.called(token))

    def units(self, start: int, token: str, silent: bool) -> Iterator[Unit]:
        """The units of a word that stands somewhere, which there may only answer."""
        for (at, end), word, meanings, joint, weight in self.senses_of(token):
            span = Span(start + at, start + end)
            yield Unit(span, 0.0 if silent else weight, "word", word, meanings, joint)

    def _senses_of(self, token: str) -> tuple[_Sense, ...]:
        """What a word may mean with how much that says, which is nothing for one that says little by itself."""
        silent = is_korean_function_word(token) or is_light_korean(token)
        return tuple(
            sense if silent or _says_little(sense) else sense._replace(weight=self._weight(sense))
            for sense in self._unweighed(token)
        )

    def _weight(self, sense: _Sense) -> float:
        seen = max(self._words.korean.get(key, 0) for key in korean_keys(sense.word))
        return _told(_says(seen, self._words) * (1.0 if sense.meanings else _UNKNOWN_KOREAN))

    def _unweighed(self, token: str) -> tuple[_Sense, ...]:
        stem = korean_stem(token)
        if joint := self._morphemes.abbreviation(stem):
            return (_Sense(Span(0, len(token)), token, dict.fromkeys(joint, _BY_DICTIONARY), joint=True),)
        learned = self._learned(korean_keys(token))
        for noun in dict.fromkeys((without_particles(token), stem)):
            if noun != stem and _VERB_OF_A_NOUN.match(noun, len(stem)):
                continue  # 승인하지 is no 하지, the summer solstice
            parts = self._dictionary.compound(noun)
            if len(parts) > 1 and (noun == stem or sum(end - start for start, end in parts) == len(noun)):
                return tuple(self._part(span, noun[slice(*span)], learned) for span in parts)
        said = self._by_dictionary(token)
        if _SHORT_NOUN.fullmatch(token):  # which may look like a predicate as well: 검으로
            said = _best(said, self._by_dictionary(token[0]))
        elif not said and len(stem) >= _SHORTEST_PART:
            said = self._by_dictionary(stem)
        # of a word that the dictionary has, its parts say nothing more: the 관 of 상수도관 is no hall
        known = any(map(self._dictionary.called, dict.fromkeys((token, without_particles(token), stem))))
        by_parts = {} if known else dict.fromkeys(self._morphemes.parts(stem), _BY_MORPHEME)
        return (_Sense(Span(0, len(token)), token, _best(learned, said, by_parts)),)

    def together(self, first: str, second: str) -> Meanings:
        """What two words may mean that are one."""
        return dict.fromkeys(self._dictionary.meanings_together(first, second), _BY_DICTIONARY)

    def _part(self, span: Span, word: str, learned: Meanings) -> _Sense:
        """A noun of a compound, which may mean what the table has for the whole, too."""
        return _Sense(span, word, _best(learned, self._by_dictionary(word), self._learned((word,))))

    def _by_dictionary(self, word: str) -> Meanings:
        return dict.fromkeys(self._dictionary.meanings(word), _BY_DICTIONARY)

    def _learned(self, keys: tuple[str, ...]) -> Meanings:
        return _best(*(self._words.scores.get(key, {}) for key in keys))


def _says_little(sense: _Sense) -> bool:
    """Whether it is a part that would say little as a word: the 현지 of 현지시간."""
    return is_korean_function_word(sense.word) or is_light_korean(sense.word)


def _best(*tables: Meanings) -> dict[str, float]:
    """All of them, each with the better of its scores."""
    found = dict(tables[0]) if tables else {}
    for table in tables[1:]:
        for stem, score in table.items():
            if score > found.get(stem, -1.0):
                found[stem] = score
    return found
