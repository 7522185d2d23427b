"""Whether a Latin word may be said by the Korean text: any Hangul words that sound like it, or spell it by a system.

Each strange Latin word of a pair is held against all its Hangul words, so what these are is worked out once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.names.places import LATIN_UNITS
from qa_lint.facts.names.readings import BESIDE_A_NAME, LOOKS_FOREIGN, READS, HangulWord
from qa_lint.facts.romanization import (
    beginnings_of,
    is_family,
    is_given,
    place_beginnings,
    reads_family,
    reads_place,
    split_person,
)
from qa_lint.facts.spans import NOWHERE, Spans
from qa_lint.languages.particles import NAME_AFTER_ANY, NAME_AFTER_CONSONANT, NAME_AFTER_VOWEL, forms_of
from qa_lint.languages.syllables import final_of
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.sound_rows import SoundRows

# Set by hand:
_BEHIND_ONE_SYLLABLE = frozenset({""}) | forms_of("topic", "subject", "object", "genitive", "dative", "comitative")
_FOLLOWING = NAME_AFTER_CONSONANT | NAME_AFTER_VOWEL | NAME_AFTER_ANY | {"시"}  # particles, and what a city is
_FOREIGN = 0.0  # log-odds from which a syllable is one of foreign names
_OF_VERBS = "ㅆ"  # the final that no name has (땄다)
_LONGEST_SYLLABLE = 5  # letters
_LONGEST = 5  # syllables of a name within a word
_PARTS = 2  # syllables, and letters, of which a compound has at least so many in each part
_PARTED = regex.compile(r"-|(?<=\p{Ll})(?=\p{Lu})")  # between the parts of a word (SemaphoreProof)


class _Sounding(NamedTuple):
    """Where Hangul words stand that may be foreign: by what they begin with that may be so, and by the one syllable
    that they are, particles aside.
    """

    heads: defaultdict[str, list[Span]]
    syllables: defaultdict[str, list[Span]]


class HeardWords:
    """The Hangul words of a pair, to be asked for Latin words; `is_ordinary`: which of them are no names."""

    def __init__(
        self, words: Sequence[HangulWord], letters: LetterTable, is_ordinary: Callable[[HangulWord], bool]
    ) -> None:
        self._words, self._letters, self._is_ordinary = words, letters, is_ordinary
        self._written: dict[str, Sequence[str]] = {}  # by Latin word
        self._heard: dict[tuple[str, float], frozenset[Span]] = {}  # by Latin word and score

    def have(self, latin: str, least: float, without: Spans = NOWHERE, within: bool = True) -> bool:
        """Whether a Hangul word that may be a name reads the Latin word or a part of it, with at least that score, or
        any syllables spell it; how words of some spans sound does not count, nor, if so asked, what stands `within`
        them (the 구려 of 고구려)."""
        parts = [latin]
        if not is_given(latin):
            pieces = (part for part in _PARTED.split(latin) if part != latin and part not in LATIN_UNITS)
            parts += [part for part in pieces if len(part) > _PARTS]
        if any(self._is_written(part, NOWHERE if within else without) for part in parts):
            return True
        asked = latin, least
        if asked not in self._heard:
            self._heard[asked] = frozenset(span for part in parts for span in self._heard_in(part, least))
        return not all(without.overlap(*span) for span in self._heard[asked])

    def _heard_in(self, latin: str, least: float) -> Iterator[Span]:
        """The Hangul words that sound like the Latin word, or begin with what does."""
        if len(latin) <= _LONGEST_SYLLABLE:  # 딕은, Dick
            for syllable in self._syllables.read_by(latin, READS):
                yield from self._sounding.syllables[syllable]
        for head in self._heads.read_by(latin, least):
            yield from self._sounding.heads[head]

    @cached_property
    def _syllables(self) -> SoundRows:
        return SoundRows(self._sounding.syllables, self._letters)

    @cached_property
    def _heads(self) -> SoundRows:
        return SoundRows(self._sounding.heads, self._letters)

    @cached_property
    def _sounding(self) -> _Sounding:
        foreign = self._letters.foreign
        found = _Sounding(defaultdict(list), defaultdict(list))
        for word in self._words:
            one = word.text[0]
            alone = word.text[1:] in _BEHIND_ONE_SYLLABLE and foreign(one) >= BESIDE_A_NAME
            heads = [
                head
                for head in _heads_of(word.text)
                if foreign(head) >= LOOKS_FOREIGN and not self._is_cut_short(head, word)
            ]
            if (alone or heads) and not self._is_ordinary(word):
                for head in heads:
                    found.heads[head].append(word.span)
                if alone:
                    found.syllables[one].append(word.span)
        return found

    def _is_cut_short(self, head: str, word: HangulWord) -> bool:
        """Whether it is all of a word but a last syllable that is a foreign one, and nothing that follows a name (the
        벨루 of 벨루치)."""
        rest = word.text[len(head) :]
        return len(rest) == 1 and rest not in _FOLLOWING and self._letters.foreign(rest) >= _FOREIGN

    def _is_written(self, latin: str, without: Spans) -> bool:
        """Whether any syllables spell the Latin word as a place, or begin a name whose family it is; what stands within
        the words of some spans does not count."""
        if is_family(latin) and any(reads_family(family, latin) for family in self._families):
            return True
        if latin not in self._written:
            self._written[latin] = [place for place in self._places_like(latin) if reads_place(place, latin)]
        return not all(
            start and without.overlap(*span)
            for place in self._written[latin]
            for start, span in self._places[place[0]][place]
        )

    @cached_property
    def _families(self) -> frozenset[str]:
        return frozenset(split_person(word.text)[0] for word in self._words)

    def _places_like(self, latin: str) -> Iterator[str]:
        """The places that may begin as the Latin word does."""
        for beginning in beginnings_of(latin):
            for syllable in self._first_syllables.get(beginning, ()):
                yield from self._places[syllable]

    @cached_property
    def _first_syllables(self) -> dict[str, list[str]]:
        """The first syllables of places by what these begin with in Latin letters, in every way to write it."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for syllable in self._places:
            for beginning in place_beginnings(syllable):
                found[beginning].append(syllable)
        return found

    @cached_property
    def _places(self) -> dict[str, dict[str, list[tuple[int, Span]]]]:
        """Stretches of syllables that may be the name of a place, by the first of them; each with the words that it
        stands in, and how many of their syllables stand before it."""
        found: defaultdict[str, dict[str, list[tuple[int, Span]]]] = defaultdict(dict)
        for place, start, word in self._stretches():
            found[place[0]].setdefault(place, []).append((start, word))
        return found

    def _stretches(self) -> Iterator[tuple[str, int, Span]]:
        for word in self._words:
            for end in range(_PARTS, len(word.text) + 1):
                for start in range(max(0, end - _LONGEST), end - 1):
                    yield word.text[start:end], start, word.span
        for first, second in pairwise(self._words):  # 영남 제일로
            if second.span.start - first.span.end == 1:
                joined = first.text + second.text
                for end in range(len(first.text) + 1, len(joined) + 1):
                    yield joined[:end], 0, first.span


def _heads_of(word: str) -> Iterator[str]:
    """What a word begins with, as far as it may be a name."""
    for end in range(1, len(word) + 1):
        if final_of(word[end - 1]) == _OF_VERBS:
            return
        if end >= _PARTS:
            yield word[:end]
