"""Words that may be names, in Hangul and in Latin letters, and which of them read each other.

A Hangul word is a run of Hangul with whatever particles hang on it; a Latin word keeps its hyphens and loses its
possessive. Nothing here asks an analyser: a Latin word that reads a Hangul word explains it, and only what stays
unexplained is worth a thought.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from sys import intern
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.english_tables import CARDINALS, ORDINALS
from qa_lint.languages.particles import LAST, NAME_AFTER_ANY, NAME_AFTER_CONSONANT, NAME_AFTER_VOWEL, NAME_BEFORE_LAST
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.syllables import final_of
from qa_lint.languages.titles import DOTTED, OF_ADDRESS
from qa_lint.late import re, regex  # re is the faster one for plain letters
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.letters import LetterTable, simplify, sounds_of
from qa_lint.resources.word_pairs import WordPairs

# Set by hand. Scores are those of the table of letters: about 1 and more for a true reading, less than 0 for another
# name. Log-odds are those of its syllables.
READS = 0.65  # a score from which a Latin word is taken for a reading of the Hangul word

LOOKS_FOREIGN = -2.5  # log-odds from which a Hangul word is worth a look
BESIDE_A_NAME = -1.0  # log-odds from which a Hangul word beside a name is taken for a part of it

# what makes one word of a verb before it (rollback, takeout), and is hardly what a noun before it stands in or on
_ADVERBS = frozenset("back down off out up".split())  # noqa: SIM905
_SHORTEST = 3  # letters of a word, or a part of one, that is taken for the original of a loanword
_RARE = 4  # times in the tables' sentences: most words that stand so rarely with a capital are names
_CALENDAR = regex.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|(?:septem|octo|novem|decem)ber|feb|aug|sept|oct|nov|dec|celsius|fahrenheit"
    rf"|{any_of(map(str.lower, OF_ADDRESS))}|bros|inc|corp|ltd"
)
_HANGUL_RUN = re.compile(r"[가-힣]+")
_LATIN_WORD = regex.compile(
    r"""[\p{Latin}\p{M}] [\p{Latin}\p{M}0-9]*
    (?: (?: ['’-] | (?<=(?<![\p{Latin}0-9_])\p{Lu}) \. ) (?=\p{Latin}) [\p{Latin}\p{M}0-9]+ )*""",
    regex.VERBOSE,
)
_POSSESSIVE = regex.compile(r"['’]s?$", regex.IGNORECASE)
_ENDS_OF_POSSESSIVES = "'’sS"
_PRODUCT = regex.compile(r"(?:mac|web|watch|tv|[eix])\p{Lu}")
_BEFORE_OPENINGS = frozenset(".!?:;…\ufffc|>–—•#")
_PASSED_OVER = frozenset(" \t\n\"'“”‘’([*_«")  # between them and the word
_AFTER_CONSONANT = regex.compile(rf"{any_of(NAME_AFTER_CONSONANT)}$")
_AFTER_VOWEL = regex.compile(rf"{any_of(NAME_AFTER_VOWEL)}$")
_AFTER_ANY = regex.compile(rf"{any_of(NAME_AFTER_ANY)}$")
_TWO = regex.compile(rf"{any_of(NAME_BEFORE_LAST)}{any_of(LAST)}$")
# what Korean writes at the end of a name that English leaves out or says with a word of its own
_SUFFIX = regex.compile(r"[들인어시주군구도읍면동산강호섬만대제사당팀행발측씨님양형식계판전풍가족교파항역성궁]$")


class HangulWord(NamedTuple):
    """A run of Hangul: where it is, and what it may be without its particles, the shortest first."""

    span: Span
    text: str
    stems: tuple[str, ...]


class LatinWord(NamedTuple):
    """A Latin word without its possessive, and whether it has a capital; `opening`: it stands where any word has."""

    span: Span
    text: str
    opening: bool
    capital: bool


def is_unknown(word: LatinWord, words: WordPairs) -> bool:
    """Whether it is no word of the language that the tables know, or a rare one whose capital makes it a name."""
    seen = words.english.get(english_stem(word.text), 0)
    return (not seen or (seen <= _RARE and not word.opening)) and not is_of_calendar(word.text)


def is_of_calendar(latin: str) -> bool:
    """Whether it is a month, a weekday, a number, a unit, or a title or suffix of names: a capital, but no name."""
    word = latin.lower()
    return word in CARDINALS or word in ORDINALS or bool(_CALENDAR.fullmatch(word))


def ends_closed(word: str) -> bool:
    """Whether the last syllable has a final consonant."""
    return final_of(word[-1]) != ""


def without_particle(word: str) -> str:
    """The word without its last particles; the same word when there are none."""
    for pattern, closed in ((_TWO, None), (_AFTER_CONSONANT, True), (_AFTER_VOWEL, False), (_AFTER_ANY, None)):
        match = pattern.search(word)
        if match and match.start() >= 2 and closed in (None, ends_closed(word[: match.start()])):
            return word[: match.start()]
    return word


@lru_cache(maxsize=1 << 14)
def stems_of(word: str) -> tuple[str, ...]:
    """A Hangul word without its particles and suffixes, the shortest first, and as it stands last."""
    found = [word]
    stem = without_particle(word)
    if stem != word:
        found.append(stem)
    if len(stem) > 2 and _SUFFIX.search(stem):
        found.append(stem[:-1])
    return tuple(reversed(found))


def read_hangul_words(text: Text) -> tuple[HangulWord, ...]:
    """All runs of Hangul in the prose, in order."""
    found = []
    for match in _HANGUL_RUN.finditer(text.fact(read_prose)):
        stems = stems_of(match.group())
        found.append(HangulWord(Span(*match.span()), stems[-1], stems))  # the same string for all that say the same
    return tuple(found)


def read_latin_words(text: Text) -> tuple[LatinWord, ...]:
    """All Latin words in the prose, in order."""
    prose = text.fact(read_prose)
    words: list[LatinWord] = []
    for match in _LATIN_WORD.finditer(prose):
        start, word = match.start(), match.group()
        if word[-1] in _ENDS_OF_POSSESSIVES:
            word = _POSSESSIVE.sub("", word) or word
        opening = _opens(prose, start)
        if opening and words and words[-1].text in DOTTED and prose[words[-1].span.end : start] == ". ":
            opening = False  # Mr. Hill
        words.append(LatinWord(Span(start, start + len(word)), intern(word), opening, _has_capital(word)))
    return tuple(words)


def _has_capital(word: str) -> bool:
    """Whether it begins with a capital, or as names of products do (macOS, iPhone)."""
    return word[0].isupper() or (not word.islower() and bool(_PRODUCT.match(word)))


def _opens(prose: str, start: int) -> bool:
    """Whether a word that starts there begins a sentence, a title or the like."""
    before = start - 1
    while before >= 0 and prose[before] in _PASSED_OVER:
        before -= 1
    return before < 0 or prose[before] in _BEFORE_OPENINGS


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


# the consonants by class; vowels and semivowels are left out
_LATIN_CLASS = {ord(c): None for c in "aeiouhwy"} | str.maketrans("gkqcxdtbpfvszjmnlr", "kkkkkttppppsssmnll")
_LATIN_SOUND = re.compile(r"r(?![aeiouy])|sch|sh|ch|ts|tz|ph|gh(?![aeiouy])|th|wh|c(?=[eiy])|g(?=[eiy])")
_SOUND = {
    "r": "", "sch": "s", "sh": "s", "ch": "s", "ts": "s", "tz": "s", "ph": "p", "gh": "", "th": "s", "wh": "", "c": "s",
    "g": "s",
}  # fmt: skip
_JAMO_CLASS = {
    **dict(zip((chr(c) for c in range(0x1100, 0x1113)), "kknttlmppss-sssktp-", strict=True)),
    **dict(zip((chr(c) for c in range(0x11A8, 0x11C3)), "kkknnntllllllllmppstnttktp-", strict=False)),
}


@lru_cache(maxsize=1 << 14)
def latin_skeleton(word: str) -> str:
    """The consonants of a Latin word by class, a cheap likeness of its sound."""
    return _LATIN_SOUND.sub(lambda match: _SOUND[match.group()], simplify(word)).translate(_LATIN_CLASS)


@lru_cache(maxsize=1 << 12)
def hangul_skeleton(word: str) -> str:
    """The consonants of a Hangul word by class."""
    return "".join(_JAMO_CLASS.get(c[0], "") for c in sounds_of(word)).replace("-", "").replace("ll", "l")


def may_sound_like(hangul: str, latin: str) -> bool:
    """Whether the consonants are nearly the same, as in a spelling of one's own (고서치, Gorsuch; 야니스, Giannis)."""
    heard, written = hangul_skeleton(hangul), latin_skeleton(latin)
    size = max(len(heard), len(written))
    if size == 1:
        return heard == written  # 위퍼, Weafer
    return size > 1 and Levenshtein.distance(heard, written) <= size // 3


def read_matches(pair: Pair, letters: LetterTable) -> Matches:
    """The best reading of each Hangul word that looks foreign, whether good or not."""
    korean, english = pair.korean, pair.english
    hangul, latin = korean.fact(read_hangul_words), english.fact(read_latin_words)
    originals = _Originals(latin)
    found = [match for i, word in enumerate(hangul) if (match := _best_reading(i, word, originals, letters))]
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


def _may_differ(size: int) -> int:
    """How many of so many consonants."""
    return 1 + size // 4


class _Originals:
    """Latin words of a text that may be the original of a Hangul one, each sort put together when it is first needed.

    They are many, and nobody asks for them again once the words of a pair are read: so they are no facts of the text.
    """

    def __init__(self, words: Sequence[LatinWord]) -> None:
        self._words = words

    def of(self, names_alone: bool) -> Iterator[_Stretches]:
        """Single words first, as they are the better ones."""
        yield self._names if names_alone else self._loanwords
        yield self._joined

    @cached_property
    def _loanwords(self) -> _Stretches:
        """Words, and parts of hyphenated ones: names, and what is not too short."""
        found: dict[str, _Stretch] = {}  # the same word once, where it stands first
        for i, word in enumerate(self._words):
            parts = word.text.split("-") if "-" in word.text else []
            for latin in (word.text, *(part for part in parts if len(part) >= _SHORTEST)):
                if latin not in found and (len(latin) >= _SHORTEST or latin[0].isupper()):
                    found[latin] = _Stretch(i, i, latin, latin_skeleton(latin))
        for i, (verb, adverb) in enumerate(pairwise(self._words)):
            if adverb.text in _ADVERBS and not verb.capital:  # rolling back, of which 롤백 is the noun
                noun = english_stem(verb.text) + adverb.text
                found.setdefault(noun, _Stretch(i, i + 1, noun, latin_skeleton(noun)))
        return _Stretches(found.values())

    @cached_property
    def _names(self) -> _Stretches:
        """Those of them that have a capital."""
        return _Stretches(stretch for stretch in self._loanwords.found if stretch.text[0].isupper())

    @cached_property
    def _joined(self) -> _Stretches:
        """Two or three neighbouring words, the first with a capital, as one."""
        found = []
        for i, word in enumerate(self._words):
            for size in (2, 3) if word.capital else ():
                if i + size <= len(self._words):
                    joined = "".join(w.text for w in self._words[i : i + size])
                    found.append(_Stretch(i, i + size - 1, joined, latin_skeleton(joined)))
        return _Stretches(found)


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
                    score = letters.score(stem, stretch.text)
                    if best is None or score > best.score:
                        best = Match(index, stem, stretch.first, stretch.last, stretch.text, score)
        if best and best.score >= READS:
            break
    return best
