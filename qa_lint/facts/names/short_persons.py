"""Koreans whose given names are short on one of the sides: of one syllable (김솔), or initials (S. J. Yoon)."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import pairwise

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.persons import Person, Verdict, is_hyphenated
from qa_lint.facts.names.readings import LatinWord, read_hangul_words, read_latin_words
from qa_lint.facts.names.surnames import stands_alone
from qa_lint.facts.romanization import (
    COMMON_FAMILIES,
    is_given_syllable,
    may_be_initials,
    reads_family,
    reads_syllables,
    split_person,
)
from qa_lint.languages.given_names import is_short_given_name
from qa_lint.late import regex
from qa_lint.model import Span, Text

_LONG_FAMILIES = frozenset(family for family in COMMON_FAMILIES if len(family) > 1)
_SHORT = 2  # syllables of a family name and a given name of one syllable each
_INITIALLED = regex.compile(
    r"(?<![\p{L}\p{M}.])(?P<initials>(?:\p{Lu}\.[\s-]?){1,2})(?P<family>\p{Lu}\p{Ll}+)(?![\p{L}\p{M}-])"
)


def read_short_persons(text: Text) -> tuple[Person, ...]:
    """What may be persons of two syllables, or of three with a family name of two (남궁민).

    Most are words (정부, 이유): the other side must tell."""
    return tuple(
        Person(Span(word.span.start, word.span.start + len(name)), name)
        for word in text.fact(read_hangul_words)
        if (name := _short_name(word.stems))
    )


@lru_cache(maxsize=1 << 13)
def _short_name(stems: tuple[str, ...]) -> str:
    """The person with a given name of one syllable that a word may be; empty: none."""
    for stem in sorted(stems, key=lambda stem: stem[:-1] not in _LONG_FAMILIES):  # 서문호 is no 서문
        family, given = stem[:-1], stem[-1]
        if len(stem) in (_SHORT, _SHORT + 1) and family in COMMON_FAMILIES and is_short_given_name(given):
            return stem
    return ""


def judge_short_person(person: Person, latin: Sequence[LatinWord], taken: Set[int]) -> Verdict:
    """Whether a family name and one syllable beside it, in Latin letters, are this person; `taken` are words that
    something else explains. Without a person of one syllable there the verdict is `unclear`; a given name with a hyphen
    behind a family name of two, which is hardly anything else, is another one, too (남궁민, Namgung Min-su)."""
    family, given = split_person(person.name)
    for i, (first, second) in enumerate(pairwise(latin)):
        if not (first.capital and second.capital and second.span.start - first.span.end == 1):
            continue
        if {i, i + 1} & taken:
            if reads_family(family, first.text) and reads_syllables(given, second.text):
                return Verdict("unclear")  # so that no other one stands for it
            continue
        given_name = is_given_syllable(second.text) or (len(family) > 1 and is_hyphenated(second))
        if not (reads_family(family, first.text) and given_name and stands_alone(i + 1, latin)):
            continue
        if reads_syllables(given, second.text):
            return Verdict("read", i, i + 1)
        return Verdict("misspelled" if reads_syllables(given, second.text, "any") else "wrong", i, i + 1)
    return Verdict("unclear")


def judge_initials(person: Person, english: Text) -> Verdict:
    """Whether the initials before the family name of a person are those of the given name (`read`) or not (`wrong`).

    The verdict is about the family name alone, and `unclear` where no initials stand before it.
    """
    family, given = split_person(person.name)
    verdict = Verdict("unclear")
    for initials, index in english.fact(_read_initialled):
        if reads_family(family, english.fact(read_latin_words)[index].text):
            verdict = Verdict("read" if may_be_initials(given, initials) else "wrong", index, index)
            if verdict.kind == "read":
                break
    return verdict


def _read_initialled(english: Text) -> tuple[tuple[str, int], ...]:
    """Initials, and the index of the family name behind them."""
    found = [(m.start("family"), m["initials"]) for m in _INITIALLED.finditer(english.fact(read_prose))]
    places = {word.span.start: i for i, word in enumerate(english.fact(read_latin_words))} if found else {}
    return tuple(("".join(filter(str.isalpha, initials)), places[at]) for at, initials in found if at in places)
