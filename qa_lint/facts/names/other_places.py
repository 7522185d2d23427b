"""Korean places that are no administrative units, beside their Latin forms: roads, stations, mountains, kingdoms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.names.english_names import SpelledWords
from qa_lint.facts.names.known import read_known_names
from qa_lint.facts.names.places import read_places
from qa_lint.facts.names.readings import read_hangul_words, read_latin_words
from qa_lint.facts.romanization_systems import standard_forms
from qa_lint.facts.spans import Spans
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.gazetteer import WHERE, Gazetteer
from qa_lint.resources.letters import bare_letters
from qa_lint.resources.vocabulary import Vocabulary

_SHORTEST = 3  # syllables of a place that its last one tells
_LETTERS = 4  # of a Latin word that may be one
_UNITS = frozenset("로길역산강천궁릉섬항교봉골")
_ENGLISH_UNIT = regex.compile(
    r"\s(?:Station|Road|Street|Mountain|River|Stream|Palace|Tomb|Island|Port|Harbor|Bridge|Peak|Valley)(?!\p{L})"
)
# of a registered name, which keeps its own form (Pusan National University, Hwasong-18)
_MORE = regex.compile(r"[\s-]\p{Lu}|-[0-9]")
_ROADS = {"로": "-ro", "길": "-gil"}
_ROAD = regex.compile(r"[로길]$")
_JOINED = regex.compile(r"-(?:ro|gil)$")


class OtherPlace(NamedTuple):
    """A place and its Latin form; `unit`: the Latin form has what the place is, as Hangul joins it (Gongpyeong-ro)."""

    hangul: str
    latin: str
    unit: bool
    korean: Span
    english: Span

    @property
    def is_standard(self) -> bool:
        """Whether it is written by the Revised Romanization; of a road, with its unit by itself (Gongpyeong-ro)."""
        if self.unit and (road := _ROAD.search(self.hangul)):
            return self.latin.endswith(_ROADS[road.group()]) and self._is_written(self.hangul[: road.start()])
        return self._is_written(self.hangul)

    def _is_written(self, hangul: str) -> bool:
        return bare_letters(_JOINED.sub("", self.latin)) in standard_forms(hangul)


def read_other_places(pair: Pair, gazetteer: Gazetteer, vocabulary: Vocabulary) -> tuple[OtherPlace, ...]:
    """The places of a pair that Latin words spell, in the order of the Korean text.

    They are those that the gazetteer knows, and words that end in a unit. Of a station or a mountain that English calls
    so by a word of its own (Samgakji Station), it is the rest that is spelled.
    """
    units = Spans(place.english for place in pair.fact(read_places))
    latin = [
        word
        for word in pair.english.fact(read_latin_words)
        if word.capital
        and len(word.text) >= _LETTERS
        and not units.overlap(*word.span)
        and (_ENGLISH_UNIT.match(pair.english, word.span.end) or not _MORE.match(pair.english, word.span.end))
    ]
    return tuple(_found(pair, SpelledWords(latin), gazetteer, vocabulary)) if latin else ()


def _found(pair: Pair, latin: SpelledWords, gazetteer: Gazetteer, vocabulary: Vocabulary) -> Iterator[OtherPlace]:
    known = pair.fact(read_known_names, gazetteer, vocabulary)
    mentions = [m for m in known.mentions if m.name.groups <= WHERE and not m.name.ambiguous and not m.syllable]
    for mention in mentions:
        yield from _spelled(mention.name.hangul, mention.span, latin, pair)
    settled = Spans(mention.span for mention in mentions)
    for word in pair.korean.fact(read_hangul_words):
        if settled.overlap(*word.span):
            continue
        for size in range(_SHORTEST, len(word.text) + 1):
            stem = word.text[:size]
            if stem[-1] in _UNITS and stem not in vocabulary:  # 로 may be a particle, or the road before one (공평로는)
                yield from _spelled(stem, Span(word.span.start, word.span.start + size), latin, pair)


def _spelled(hangul: str, korean: Span, latin: SpelledWords, pair: Pair) -> Iterator[OtherPlace]:
    """The Latin word that spells a place, with its unit or before an English one."""
    base = hangul[:-1] if hangul[-1] in _UNITS and len(hangul) >= _SHORTEST else ""
    whole = set(latin.spelling(hangul))
    for i in sorted(whole.union(latin.spelling(base) if base else ())):
        word = latin.words[i]
        if i in whole:
            yield OtherPlace(hangul, word.text, bool(base), korean, word.span)
        elif _ENGLISH_UNIT.match(pair.english, word.span.end):
            yield OtherPlace(base, word.text, unit=False, korean=korean, english=word.span)
