"""Whether a Latin word may be said by the Korean text: any Hangul words that sound like it, or spell it by a system.

Each strange Latin word of a pair is held against all its Hangul words, so what these are is worked out once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.names.readings import BESIDE_A_NAME, LOOKS_FOREIGN, READS, HangulWord
from qa_lint.facts.romanization import is_family, is_given, may_begin_place, reads_family, reads_place, split_person
from qa_lint.facts.spans import NOWHERE, Spans
from qa_lint.languages.particles import forms_of
from qa_lint.late import regex
from qa_lint.model import Span
from qa_lint.resources.letters import LetterTable

# Set by hand:
_BEHIND_ONE_SYLLABLE = frozenset({""}) | forms_of("topic", "subject", "object", "genitive", "dative", "comitative")
_LONGEST_SYLLABLE = 5  # letters
_LONGEST = 5  # syllables of a name within a word
_PARTS = 2  # syllables, and letters, of which a compound has at least so many in each part
_PARTED = regex.compile(r"-|(?<=\p{Ll})(?=\p{Lu})")  # between the parts of a word (SemaphoreProof)


class _Sounding(NamedTuple):
    """A Hangul word that may be foreign: what it begins with that may be so, and its syllable, if it has but one."""

    span: Span
    heads: tuple[str, ...]
    syllable: str


class HeardWords:
    """The Hangul words of a pair, to be asked for Latin words; `is_ordinary`: which of them are no names."""

    def __init__(
        self, words: Sequence[HangulWord], letters: LetterTable, is_ordinary: Callable[[HangulWord], bool]
    ) -> None:
        self._words, self._letters, self._is_ordinary = words, letters, is_ordinary
        self._written: dict[str, bool] = {}  # by Latin word
        self._heard: dict[tuple[str, float], tuple[Span, ...]] = {}  # by Latin word and score

    def have(self, latin: str, least: float, without: Spans = NOWHERE) -> bool:
        """Whether a Hangul word that may be a name reads the Latin word or a part of it, with at least that score, or
        any syllables spell it; how words of some spans sound does not count."""
        parts = [latin]
        if not is_given(latin):
            parts += [part for part in _PARTED.split(latin) if part != latin and len(part) > _PARTS]
        if any(map(self._is_written, parts)):
            return True
        asked = latin, least
        if asked not in self._heard:
            heard = (word for word in self._sounding if any(self._is_heard_in(word, part, least) for part in parts))
            self._heard[asked] = tuple(word.span for word in heard)
        return not all(without.overlap(*span) for span in self._heard[asked])

    def _is_heard_in(self, word: _Sounding, latin: str, least: float) -> bool:
        """Whether a Hangul word, or what it begins with, sounds like the Latin word."""
        reaches = self._letters.reaches
        if word.syllable and len(latin) <= _LONGEST_SYLLABLE and reaches(word.syllable, latin, READS):
            return True  # 딕은, Dick
        return any(reaches(head, latin, least) for head in word.heads)

    @cached_property
    def _sounding(self) -> Sequence[_Sounding]:
        foreign, found = self._letters.foreign, []
        for word in self._words:
            one, ends = word.text[0], range(_PARTS, len(word.text) + 1)
            alone = word.text[1:] in _BEHIND_ONE_SYLLABLE and foreign(one) >= BESIDE_A_NAME
            heads = tuple(word.text[:end] for end in ends if foreign(word.text[:end]) >= LOOKS_FOREIGN)
            if (alone or heads) and not self._is_ordinary(word):
                found.append(_Sounding(word.span, heads, one if alone else ""))
        return found

    def _is_written(self, latin: str) -> bool:
        """Whether any syllables spell the Latin word as a place, or begin a name whose family it is."""
        if latin not in self._written:
            named = is_family(latin) and any(reads_family(family, latin) for family in self._families)
            self._written[latin] = named or any(
                any(reads_place(place, latin) for place in places)
                for syllable, places in self._places.items()
                if may_begin_place(syllable, latin)
            )
        return self._written[latin]

    @cached_property
    def _families(self) -> frozenset[str]:
        return frozenset(split_person(word.text)[0] for word in self._words)

    @cached_property
    def _places(self) -> dict[str, set[str]]:
        """Stretches of syllables that may be the name of a place, by the first of them."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for place in self._stretches():
            found[place[0]].add(place)
        return found

    def _stretches(self) -> Iterator[str]:
        for word in self._words:
            for end in range(_PARTS, len(word.text) + 1):
                yield from (word.text[start:end] for start in range(max(0, end - _LONGEST), end - 1))
        for first, second in pairwise(self._words):  # 영남 제일로
            if second.span.start - first.span.end == 1:
                joined = first.text + second.text
                yield from (joined[:end] for end in range(len(first.text) + 1, len(joined) + 1))
