"""Which Hangul and Latin words of a pair read each other.

Nothing here asks an analyser: a Latin word that reads a Hangul word explains it, and only what stays unexplained is
worth a thought.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from qa_lint.facts.names.readings import (
    LOOKS_FOREIGN,
    READS,
    HangulWord,
    LatinWord,
    hangul_skeleton,
    hard_skeleton,
    latin_skeleton,
    read_hangul_words,
    read_latin_words,
    words_in,
)
from qa_lint.facts.names.sections import read_sections
from qa_lint.languages.stems import english_stem
from qa_lint.model import Pair
from qa_lint.resources.letters import LetterTable

# what makes one word of a verb before it (rollback, takeout), and is hardly what a noun before it stands in or on
_ADVERBS = frozenset("back down off out up".split())  # noqa: SIM905
_OF_FAMILIES = frozenset("da de del den der di dos du el ten ter van von".split())  # noqa: SIM905
_SPELLED_OUT = {"St": "Saint", "Ste": "Sainte", "Mt": "Mount", "Ft": "Fort"}  # as Hangul has them, and in one word
_OWNED = len("'s ")  # between two words, of which the first owns the second (Burt's Bees, 버츠비)
_SHORTEST = 3  # letters of a word, or a part of one, that is taken for the original of a loanword


class Match(NamedTuple):
    """A Hangul word and the Latin words (first and last index) that read it; `hangul` is the part that they read."""

    korean: int
    hangul: str
    first: int
    last: int
    latin: str
    score: float


class Matches(NamedTuple):
    """Which Latin words of a pair read which Hangul words."""

    hangul: tuple[HangulWord, ...]
    latin: tuple[LatinWord, ...]
    found: tuple[Match, ...]


def read_matches(pair: Pair, letters: LetterTable) -> Matches:
    """The best reading of each Hangul word that looks foreign, whether good or not."""
    korean, english = pair.korean, pair.english
    hangul, latin = korean.fact(read_hangul_words), english.fact(read_latin_words)
    found: list[Match] = []
    for section in pair.fact(read_sections):
        originals = _Originals(latin, words_in(section.english, latin))
        own = words_in(section.own_korean, hangul)
        found += [match for i in own if (match := _best_reading(i, hangul[i], originals, letters))]
    return Matches(hangul, latin, tuple(found))


class _Stretch(NamedTuple):
    """One to three Latin words as one, or a part of a hyphenated one, with its skeleton."""

    first: int
    last: int
    text: str
    skeleton: str


class _Stretches:
    """Stretches of a text in order, which are asked for by the length of a skeleton, as most fail by theirs."""

    def __init__(self, found: Iterable[_Stretch]) -> None:
        self.found = tuple(found)
        self._near: dict[int, list[tuple[_Stretch, str]]] = {}

    def near(self, size: int) -> Sequence[tuple[_Stretch, str]]:
        """Those that may read so many consonants, each with the part of its skeleton that is compared: what a longer
        word ends in is not held against it.
        """
        near = self._near.get(size)
        if near is None:
            spare = _may_differ(size) + 1
            fitting = (stretch for stretch in self.found if abs(len(stretch.skeleton) - size) <= spare)
            self._near[size] = near = [(stretch, stretch.skeleton[: size + 1]) for stretch in fitting]
        return near


def _with_hard_g(found: Iterable[_Stretch]) -> Iterator[_Stretch]:
    """The stretches, and those again that may be read with a hard g."""
    for stretch in found:
        yield stretch
        if (hard := hard_skeleton(stretch.text)) != stretch.skeleton:
            yield stretch._replace(skeleton=hard)


def _may_differ(size: int) -> int:
    """How many of so many consonants."""
    return 1 + size // 4


class _Originals:
    """Latin words of a section that may be the original of a Hangul one, each sort put together when it is first
    needed.

    They are many, and nobody asks for them again once the words of a pair are read: so they are no facts of the text.
    """

    def __init__(self, words: Sequence[LatinWord], indices: range) -> None:
        self._words, self._indices = words, indices

    def of(self, names_alone: bool) -> Iterator[_Stretches]:
        """Single words first, as they are the better ones."""
        yield self._names if names_alone else self._loanwords
        yield self._joined

    @cached_property
    def _loanwords(self) -> _Stretches:
        """Words, and parts of hyphenated ones: names, and what is not too short."""
        found: dict[str, _Stretch] = {}  # the same word once, where it stands first
        for i in self._indices:
            word = self._words[i]
            parts = word.text.split("-") if "-" in word.text else []
            for latin in (word.text, *(part for part in parts if len(part) >= _SHORTEST)):
                if latin not in found and (len(latin) >= _SHORTEST or latin[0].isupper()):
                    found[latin] = _Stretch(i, i, latin, latin_skeleton(latin))
        for i, j in pairwise(self._indices):
            verb, adverb = self._words[i], self._words[j]
            if adverb.text in _ADVERBS and not verb.capital:  # rolling back, of which 롤백 is the noun
                noun = english_stem(verb.text) + adverb.text
                found.setdefault(noun, _Stretch(i, j, noun, latin_skeleton(noun)))
        return _Stretches(_with_hard_g(found.values()))

    @cached_property
    def _names(self) -> _Stretches:
        """Those of them that have a capital."""
        return _Stretches(stretch for stretch in self._loanwords.found if stretch.text[0].isupper())

    @cached_property
    def _joined(self) -> _Stretches:
        """Two or three neighbouring words, the first with a capital, as one (St Pancras as 세인트팬크러스 has it); or
        small words of a family name with what they belong to (van der Velde)."""
        found = []
        for i in self._indices:
            small = self._words[i].text in _OF_FAMILIES
            for size in (2, 3) if self._words[i].capital or small else ():
                if i + size <= self._indices.stop and (not small or self._words[i + size - 1].capital):
                    first, *others = (w.text for w in self._words[i : i + size])
                    joined = "".join((_SPELLED_OUT.get(first, first), *others))
                    found.append(_Stretch(i, i + size - 1, joined, latin_skeleton(joined)))
                    if self._words[i + 1].span.start - self._words[i].span.end == _OWNED:
                        joined = "".join((f"{first}s", *others))
                        found.append(_Stretch(i, i + size - 1, joined, latin_skeleton(joined)))
        return _Stretches(_with_hard_g(found))


class _Heard(NamedTuple):
    """A Hangul word that looks foreign: its stems with the consonants of each, and whether it does so but weakly, so
    that only a name is its original.
    """

    stems: tuple[tuple[str, str], ...]
    weakly: bool


@lru_cache(maxsize=1 << 13)
def _heard(stems: tuple[str, ...], letters: LetterTable) -> _Heard | None:
    """A word with these stems as it is compared with Latin ones; None: a Korean word is no loanword."""
    if len(stems[0]) < 2:
        return None
    foreign = max(map(letters.foreign, stems))
    if foreign < LOOKS_FOREIGN:
        return None
    return _Heard(tuple((stem, hangul_skeleton(stem)) for stem in stems), weakly=foreign < 0)


def _best_reading(index: int, word: HangulWord, originals: _Originals, letters: LetterTable) -> Match | None:
    """A single Latin word if one reads the Hangul word, else the best there is."""
    heard = _heard(word.stems, letters)
    if heard is None:
        return None
    best: Match | None = None
    for stretches in originals.of(names_alone=heard.weakly):
        for stem, skeleton in heard.stems if stretches.found else ():
            most = _may_differ(len(skeleton))
            for stretch, beginning in stretches.near(len(skeleton)):
                if Levenshtein.distance(skeleton, beginning, score_cutoff=most) <= most:
                    if best and not letters.reaches(stem, stretch.text, best.score):
                        continue
                    score = letters.score(stem, stretch.text)
                    if best is None or score > best.score:
                        best = Match(index, stem, stretch.first, stretch.last, stretch.text, score)
        if best and best.score >= READS:
            break
    return best
