"""Korean words that no table knows and that are all but the word for something the other side says: 존제 for existence.

A word is unknown when neither the tables of words nor the analyser has it. The right one translates a word of the
English text and differs from it in one letter (jamo), or has one syllable more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.readings import read_latin_words
from qa_lint.facts.words import read_words
from qa_lint.languages.particles import AFTER_A_NOUN, LAST
from qa_lint.languages.stems import korean_stem
from qa_lint.languages.syllables import join_syllable, one_letter_away, split_syllable
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.vocabulary import Vocabulary
from qa_lint.resources.word_pairs import WordPairs

# Set by hand.
_LIKELY = 0.3  # how well the table has the right word as a translation
_NAME = 0.5  # the part of its sentences in which an English word is a name that has a capital there
_OFTEN = 20  # sentences in which the right word was seen
_LOANWORD = 3  # syllables from which a word that only the learned table has may be meant
_LONG = 4  # syllables of a word of which one may have been left out
_ING = regex.compile("[깅닝딩링밍빙싱잉징칭킹팅핑]$")
# what stands behind a noun: nothing, a particle, or one more after it
_PARTICLES = frozenset(one + other for one in ("", *AFTER_A_NOUN) for other in ("", *AFTER_A_NOUN))
_LAST = sorted(LAST)
_VERBAL = frozenset("하한할함합해했되된될됨됩돼됐")  # of which a noun is made a verb
_WORD = regex.compile(r"(?<![\p{L}0-9_])[가-힣]{2,}(?![\p{L}0-9_])")


class Mistyped(NamedTuple):
    """An unknown word, and the known one that is meant."""

    span: Span
    right: str


class Lexicons(NamedTuple):
    """All that knows words."""

    words: WordPairs
    dictionary: Dictionary
    vocabulary: Vocabulary
    letters: LetterTable
    analyser: Analyser


def read_mistyped(pair: Pair, known: Lexicons) -> tuple[Mistyped, ...]:
    """The mistyped nouns of the Korean side."""
    said: frozenset[str] | None = None
    found = []
    for match in _WORD.finditer(pair.korean.fact(read_prose)):
        if match.group() in known.words.korean or match.group() in known.vocabulary:
            continue
        for stem in _nouns(match.group()):
            if stem in known.words.korean or stem in known.vocabulary or known.dictionary.is_noun(stem):
                break
            if said is None:
                said = frozenset(word.keys[0] for word in pair.english.fact(read_words))
            span = Span(match.start(), match.start() + len(stem))
            right = _right(stem, said, known)
            if right and _is_unknown(pair.korean, span, known) and not _is_name(stem, pair, known.letters):
                found.append(Mistyped(span, right))
                break
    return tuple(found)


def _nouns(word: str) -> Iterator[str]:
    """The word without its particles, and without one more, where it may be a noun, or without what makes it a verb."""
    stem = korean_stem(word)
    rest = word[len(stem) :]
    if len(stem) > 1 and rest and rest[0] in _VERBAL:
        yield stem
    elif len(stem) > 1 and rest in _PARTICLES:
        yield stem
        yield from (stem[: -len(end)] for end in _LAST if stem.endswith(end) and len(stem) - len(end) > 1)


def _right(stem: str, said: Set[str], known: Lexicons) -> str:
    """The word that an unknown one is all but, which translates what the other side says; empty: there is none."""
    if _ING.search(stem):
        return ""  # messaging beside a message
    if len(stem) > known.vocabulary.longest:
        others: Iterable[str] = ()
    else:
        others = _a_letter_away(stem) if len(stem) >= _LOANWORD else _sounding_alike(stem)
    for other in others:
        if other in known.vocabulary.korean and not said.isdisjoint(known.dictionary.meanings(other)):
            return other
    if len(stem) < _LOANWORD:
        return ""
    words = known.words
    common = [word for word in said if words.proper(word) < _NAME]
    wanted = {form for word in common for form, score in words.by_english.get(word, {}).items() if score >= _LIKELY}
    slips = [form for form in sorted(wanted) if words.korean[form] >= _OFTEN and _is_slip(stem, form)]
    return next((form for form in slips if _is_noun(form, known.analyser)), "")


def _a_letter_away(stem: str) -> Iterator[str]:
    """The word with another letter in one of its syllables."""
    for i, block in enumerate(stem):
        before, behind = stem[:i], stem[i + 1 :]
        for other in one_letter_away(block):
            yield before + other + behind


# vowels that sound alike, or stand on one key, and are taken for each other
_ALIKE = ("ㅐㅔ", "ㅒㅖ", "ㅙㅚㅞ", "ㅏㅑ", "ㅓㅕ", "ㅗㅛ", "ㅜㅠ")


def _sounding_alike(stem: str) -> Iterator[str]:
    """The word with another vowel that sounds alike; a short word with any other letter may be another word."""
    for i, block in enumerate(stem):
        syllable = split_syllable(block)
        for vowel in next((group for group in _ALIKE if syllable.vowel in group), ""):
            if vowel != syllable.vowel:
                yield stem[:i] + join_syllable(syllable._replace(vowel=vowel)) + stem[i + 1 :]


def _is_slip(stem: str, right: str) -> bool:
    """Whether a letter of a word is another one, or a syllable of a long word has been left out."""
    if len(stem) == len(right):
        others = [(one, other) for one, other in zip(stem, right, strict=True) if one != other]
        return len(others) == 1 and others[0][1] in one_letter_away(others[0][0])
    shorter = len(stem) + 1 == len(right) >= _LONG and not _ING.search(right)
    return shorter and any(right[:i] + right[i + 1 :] == stem for i in range(1, len(right)))


def _is_unknown(text: str, span: Span, known: Lexicons) -> bool:
    """Whether the analyser takes the word for a noun that its dictionary lacks or, of a long one, for a name that no
    table has; and sees no known noun in it.
    """
    analyser, tables = known.analyser, (known.words.korean, known.vocabulary)
    names = [place for place in analyser.proper_nouns(text) if not any(text[slice(*place)] in t for t in tables)]
    nouns = {*analyser.common_nouns(text), *analyser.proper_nouns(text)} - {*names}
    if any(span.start <= start and end <= span.end and end - start > 1 for start, end in nouns):
        return False
    unknown = (*analyser.unknown_nouns(text), *(names if span.end - span.start >= _LOANWORD else ()))
    return any(start <= span.start < end for start, end in unknown)


def _is_name(stem: str, pair: Pair, letters: LetterTable) -> bool:
    """Whether a word of the English text with a capital reads it."""
    return any(word.capital and letters.reads(stem, word.text) for word in pair.english.fact(read_latin_words))


def _is_noun(word: str, analyser: Analyser) -> bool:
    nouns = (*analyser.common_nouns(word), *analyser.proper_nouns(word), *analyser.unknown_nouns(word))
    return (0, len(word)) in nouns
