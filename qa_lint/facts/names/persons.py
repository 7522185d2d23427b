"""Korean persons beside their titles, and what the English side makes of their names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.readings import LatinWord, is_unknown, read_latin_words
from qa_lint.facts.romanization import (
    COMMON_FAMILIES,
    is_family,
    reads_family,
    reads_person,
    reads_syllables,
    split_person,
)
from qa_lint.languages.particles import AFTER_A_TITLE, LIKE_THE_END_OF_A_NAME, NEVER_THE_END_OF_A_NAME
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.languages.titles import BEHIND_A_NAME, NAME_LIKE
from qa_lint.model import Span, Text
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.word_pairs import WordPairs

_PRONOUN = regex.compile(
    r"(?<![\p{Latin}0-9_])(?:he|she|his|her|him|hers|himself|herself)(?![\p{Latin}0-9_])", regex.IGNORECASE
)
_QUOTED = regex.compile(r"[\"“][^\"”]*[\"”]")
_FOREIGN = 1.7  # log-odds from which what stands before a title is no Korean name; set by hand
_INFLECTED = frozenset("된던적할는들")  # an adjective may end so, but hardly a person's name
_PARTICLES = LIKE_THE_END_OF_A_NAME | {"운"}  # and the end of adjectives (새로운)
_NO_NAME = NEVER_THE_END_OF_A_NAME | {"한"}
_FREELY_SPELLED = 1.3  # the score from which a person may spell its vowels in any way; set by hand, as the next
_SLIP = 0.8  # the score from which a name that does not read the person is taken for a misspelling of it
_SHORT_TITLES = NAME_LIKE | {"The"}


class Person(NamedTuple):
    """A Korean person named in Korean text beside a title: where the name stands, the name and the title."""

    span: Span
    name: str
    title: str


_PERSON = regex.compile(
    rf"""(?<!\p{{Hangul}}) (?P<name>[가-힣]{{3,4}}) (?:\([^()]*\))?
    (?: \s (?:(?:전|현|前|現|신임|당시|초대|명예|수석|선임|책임)\s?)? (?P<office>{any_of(BEHIND_A_NAME)})
      | \s? (?P<office>씨) )
    (?=\P{{Hangul}}|$|{any_of(AFTER_A_TITLE)}|[였입라]|님)""",  # 입니다, 라고
    regex.VERBOSE,
)


def read_persons(text: Text) -> tuple[Person, ...]:
    """Korean persons (family and given name) with their titles."""
    prose = text.fact(read_prose)
    found = []
    for match in _PERSON.finditer(prose):
        name = match["name"]
        family, given = split_person(name)
        if family in COMMON_FAMILIES and len(given) == 2:
            found.append(Person(Span(*match.span("name")), name, match["office"]))
    return tuple(found)


class Verdict(NamedTuple):
    """What became of a person: `read`, `misspelled`, `wrong` (the words from first to last), `lost` or `unclear`."""

    kind: str
    first: int = 0
    last: int = -1


def judge_person(
    person: Person, english: Text, letters: LetterTable, words: WordPairs, foreign: frozenset[str] = frozenset()
) -> Verdict:
    """Whether an English text names the person; `foreign` are Latin words that the Korean text has itself."""
    latin = english.fact(read_latin_words)
    name = person.name
    if name in english or _is_ordinary(name, latin, letters, words):
        return Verdict("unclear")
    windows = list(_windows(latin))
    for first, last in windows:
        if reads_person(name, _spaced(latin, first, last)):
            return Verdict("read", first, last)
    for first, last in windows:
        if _reads_freely(name, latin[first : last + 1], letters):
            return Verdict("read", first, last)
    if half := _half_read(name, latin, letters, words):
        return half
    scored = [
        (letters.score(name, _spaced(latin, first, last).replace(" ", "")), first, last)
        for first, last in windows
        if last > first or "-" in latin[first].text
    ]
    score, first, last = max(scored, default=(0.0, 0, -1))
    if score >= _SLIP:
        return Verdict("misspelled", first, last)
    for first in range(len(latin) - 1):
        a, b = latin[first : first + 2]
        strange = any(is_unknown(word, words) and word.text not in foreign for word in (a, b))
        if strange and a.capital and b.capital and _adjacent(a, b):
            return Verdict("wrong", first, first + 1)
    if _PRONOUN.search(_QUOTED.sub("", english)):
        return Verdict("unclear")  # it may stand for somebody who has been named before
    return Verdict("lost")


def _reads_freely(name: str, latin: Sequence[LatinWord], letters: LetterTable) -> bool:
    """Whether the consonants read the person, and the vowels are not too far from it."""
    texts = [word.text for word in latin]
    if not reads_person(name, " ".join(texts), any_vowel=True):
        return False
    return any(letters.score(name, "".join(order)) >= _FREELY_SPELLED for order in (texts, texts[1:] + texts[:1]))


def _half_read(name: str, latin: Sequence[LatinWord], letters: LetterTable, words: WordPairs) -> Verdict | None:
    """The family or the given name stands beside a word that does not read the other half, or alone (Governor Kim)."""
    family, given = split_person(name)
    alone = None
    for i, word in enumerate(latin):
        if not word.capital:
            continue
        has_family = reads_family(family, word.text)
        is_given = len(word.text) > 3 and reads_syllables(given, word.text)
        if not has_family and not is_given:
            continue
        other = given if has_family else family
        for j in (i + 1, i - 1):
            if not 0 <= j < len(latin) or not latin[j].capital:
                continue
            first, last = min(i, j), max(i, j)
            text = latin[j].text
            score = letters.score(other, text)
            if has_family and j < i and score < -1:
                continue  # a title stands there, or the given name does
            adjacent = _adjacent(latin[first], latin[last])
            function_word = latin[j].opening and len(text) < 3  # So, In
            if is_given and adjacent and not function_word and is_family(text) and score <= 0:
                return Verdict("wrong", first, last)  # somebody of another family
            short = is_given and len(text) <= 3 and not latin[j].opening and text not in _SHORT_TITLES
            if adjacent and (
                is_unknown(latin[j], words) or score > (-1.0 if j > i else 0.0) or (short and not text.isupper())
            ):
                return Verdict("misspelled" if is_given or score > -1.0 else "wrong", first, last)
        alone = Verdict("unclear")
    return alone


def _is_ordinary(name: str, latin: Sequence[LatinWord], letters: LetterTable, words: WordPairs) -> bool:
    """Not a name but a word that happens to begin like one: 유명한 작가, 소란에 기자들이, 국방위 위원."""
    if name[-1] in _NO_NAME or letters.foreign(name) > _FOREIGN:
        return True
    if row := words.scores.get(name):
        family = split_person(name)[0]
        return not any(reads_family(family, stem) for stem in row)
    keys = (name[:2], name[:2] + "-")
    if name[-1] in _INFLECTED:
        return any(words.korean.get(key, 0) >= 2 for key in keys)
    stems = {english_stem(word.text) for word in latin}
    return name[-1] in _PARTICLES and any(stems & words.scores.get(key, {}).keys() for key in keys)


def _adjacent(a: LatinWord, b: LatinWord) -> bool:
    return b.span.start - a.span.end == 1


def _spaced(latin: Sequence[LatinWord], first: int, last: int) -> str:
    return " ".join(word.text for word in latin[first : last + 1])


def _windows(latin: Sequence[LatinWord]) -> Iterator[tuple[int, int]]:
    """Stretches of one to three Latin words that could be a person."""
    for first, word in enumerate(latin):
        if word.capital:
            for last in range(first, min(first + 3, len(latin))):
                if last > first and latin[last].span.start - latin[last - 1].span.end > 2:
                    break
                yield first, last
