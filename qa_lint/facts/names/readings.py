"""Words that may be names, in Hangul and in Latin letters, and a cheap likeness of how they sound.

A Hangul word is a run of Hangul with whatever particles hang on it; a Latin word keeps its hyphens and loses its
possessive.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers.english_tables import CARDINALS, ORDINALS
from qa_lint.languages.countries import JOINED
from qa_lint.languages.particles import LAST, NAME_AFTER_ANY, NAME_AFTER_CONSONANT, NAME_AFTER_VOWEL, NAME_BEFORE_LAST
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.syllables import final_of
from qa_lint.languages.titles import DOTTED, OF_ADDRESS
from qa_lint.late import re, regex  # re is the faster one for plain letters
from qa_lint.model import Span, Text
from qa_lint.resources.letters import simplify, sounds_of
from qa_lint.resources.word_pairs import WordPairs

# Set by hand. Scores are those of the table of letters: about 1 and more for a true reading, less than 0 for another
# name. Log-odds are those of its syllables.
READS = 0.65  # a score from which a Latin word is taken for a reading of the Hangul word

LOOKS_FOREIGN = -2.5  # log-odds from which a Hangul word is worth a look
BESIDE_A_NAME = -1.0  # log-odds from which a Hangul word beside a name is taken for a part of it

_RARE = 4  # times in the tables' sentences: most words that stand so rarely with a capital are names
_CALENDAR = regex.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|(?:septem|octo|novem|decem)ber|feb|aug|sept|oct|nov|dec|celsius|fahrenheit"
    rf"|{any_of(map(str.lower, OF_ADDRESS))}|bros|inc|corp|ltd"
)
_HANGUL_RUN = re.compile(r"[가-힣]+")
_COUNTRY = any_of(JOINED)
LATIN_WORD = regex.compile(
    rf"""[\p{{Latin}}\p{{M}}] [\p{{Latin}}\p{{M}}0-9]*
    (?:
        (?: (?! (?<= (?<!\p{{L}}) {_COUNTRY} ) - {_COUNTRY} (?!\p{{L}}) ) ['’-]
          | (?<=(?<![\p{{Latin}}0-9_])\p{{Lu}}) \. )
        (?=\p{{Latin}}) [\p{{Latin}}\p{{M}}0-9]+
    )*""",
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
    for match in LATIN_WORD.finditer(prose):
        start, word = match.start(), match.group()
        if word[-1] in _ENDS_OF_POSSESSIVES and ("'" in word or "’" in word):
            word = _POSSESSIVE.sub("", word) or word
        opening = _opens(prose, start)
        if opening and words and words[-1].text in DOTTED and prose[words[-1].span.end : start] == ". ":
            opening = False  # Mr. Hill
        words.append(LatinWord(Span(start, start + len(word)), intern(word), opening, _has_capital(word)))
    return tuple(words)


def words_in(span: Span, words: Sequence[HangulWord] | Sequence[LatinWord]) -> range:
    """Indices of the words that overlap a stretch of their text."""
    first = bisect_right(words, span.start, key=_end_of)
    return range(first, bisect_left(words, span.end, lo=first, key=_start_of))


def _start_of(word: HangulWord | LatinWord) -> int:
    return word.span.start


def _end_of(word: HangulWord | LatinWord) -> int:
    return word.span.end


def _has_capital(word: str) -> bool:
    """Whether it begins with a capital, or as names of products do (macOS, iPhone)."""
    return word[0].isupper() or (not word.islower() and bool(_PRODUCT.match(word)))


def _opens(prose: str, start: int) -> bool:
    """Whether a word that starts there begins a sentence, a title or the like."""
    before = start - 1
    while before >= 0 and prose[before] in _PASSED_OVER:
        before -= 1
    return before < 0 or prose[before] in _BEFORE_OPENINGS


# the consonants by class; vowels and semivowels are left out
_LATIN_CLASS = {ord(c): None for c in "aeiouhwy"} | str.maketrans("gkqcxdtbpfvszjmnlr", "kkkkkttppppsssmnll")
_LATIN_SOUND = re.compile(r"r(?![aeiouy])|sch|sh|ch|ts|tz|ph|gh(?![aeiouy])|th|wh|c(?=[eiy])|g(?=[eiy])")
_SOUND = {
    "r": "", "sch": "s", "sh": "s", "ch": "s", "ts": "s", "tz": "s", "ph": "p", "gh": "", "th": "s", "wh": "", "c": "s",
    "g": "s",
}  # fmt: skip
_JAMO_CLASS = {
    **dict(zip((chr(c) for c in range(0x1100, 0x1113)), "kknttlmppss-sssktp-", strict=True)),
    **dict(zip((chr(c) for c in range(0x11A8, 0x11C3)), "kkknnntllllllllmppstnttktp-", strict=True)),
}


@lru_cache(maxsize=1 << 14)
def latin_skeleton(word: str) -> str:
    """The consonants of a Latin word by class, a cheap likeness of its sound."""
    return _LATIN_SOUND.sub(lambda match: _SOUND[match.group()], simplify(word)).translate(_LATIN_CLASS)


_SOFT_OR_HARD = re.compile(r"g(?=[eiy])")


@lru_cache(maxsize=1 << 14)
def hard_skeleton(word: str) -> str:
    """The same where a g before e, i and y is no j, as in Gerhard; of most words it is no other."""
    return latin_skeleton(_SOFT_OR_HARD.sub("k", simplify(word)))


@lru_cache(maxsize=1 << 12)
def hangul_skeleton(word: str) -> str:
    """The consonants of a Hangul word by class."""
    return "".join(_JAMO_CLASS.get(c[0], "") for c in sounds_of(word)).replace("-", "").replace("ll", "l")


def may_sound_like(hangul: str, latin: str) -> bool:
    """Whether the consonants are nearly the same, as in a spelling of one's own (고서치, Gorsuch; 야니스, Giannis)."""
    return any(_may_be(hangul_skeleton(hangul), written) for written in {latin_skeleton(latin), hard_skeleton(latin)})


def _may_be(heard: str, written: str) -> bool:
    size = max(len(heard), len(written))
    if size == 1:
        return heard == written  # 위퍼, Weafer
    return size > 1 and Levenshtein.distance(heard, written) <= size // 3
