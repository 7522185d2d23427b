"""Koreans by their family names alone: somebody else's title, and the wrong one of those whom a pair names in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import OSA

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.persons import LIKE_A_DETERMINER, Person
from qa_lint.facts.names.surnames import (
    is_behind_a_spoken_title,
    other_surnames,
    read_anonymous,
    read_rare_surnames,
    read_surnames,
    stands_alone,
    titled_family,
    titled_words,
)
from qa_lint.facts.romanization import may_be_family, reads_family, romanize_family, split_person
from qa_lint.facts.sentences import read_statements
from qa_lint.model import Hit, Span

_LETTERS = 3  # of a family name in which a slip can be told; set by hand


def surname_hits(ledger: Ledger) -> Iterator[Hit]:
    """A family name with a title, where one other family name with a title is left over."""
    korean = ledger.pair.korean
    anonymous, titled = korean.fact(read_anonymous), korean.fact(read_surnames)
    if anonymous:  # 전 대표 박모 씨
        titled = tuple(person for person in titled if person.name not in LIKE_A_DETERMINER)
    rare = korean.fact(read_rare_surnames)
    named = [person for person in (*titled, *anonymous, *rare) if not ledger.is_settled(person.span)]
    free = [word.text for i, word in enumerate(ledger.latin) if word.capital and i not in ledger.explained]
    left = [p for p in named if not any(may_be_family(p.name, form) for text in free for form in _singular(text))]
    others = list(other_surnames(korean, ledger.latin, ledger.taken)) if left else []
    if len(left) == 1 and not others and left[0].name not in LIKE_A_DETERMINER:
        slips = [i for i in titled_words(ledger.latin, ledger.taken) if _is_slip(left[0].name, ledger.latin[i].text)]
        if len(slips) == 1:
            yield _other(ledger, left[0], slips[0], "misspelled")
    if len(left) != 1 or len(others) != 1:
        return
    if left[0].name in LIKE_A_DETERMINER and not titled_family(others[0], ledger.latin):
        return  # 전 의원은: the former lawmaker, whom English names
    if left[0] in rare and not is_behind_a_spoken_title(others[0], ledger.latin):
        return
    yield _other(ledger, left[0], others[0])


def _is_slip(family: str, latin: str) -> bool:
    """Whether a Latin word is the usual spelling of a family name but for a letter (Tae, of 탁)."""
    usual = romanize_family(family)
    return min(len(usual), len(latin)) >= _LETTERS and OSA.distance(usual, latin, score_cutoff=1) == 1


def _singular(latin: str) -> tuple[str, ...]:
    """The word, and what a family is the plural of (the Chois)."""
    return (latin, latin.removesuffix("s")) if latin.endswith("s") else (latin,)


def echo_hits(ledger: Ledger, read: Sequence[tuple[Person, Span]]) -> Iterator[Hit]:
    """Sentences that go on about one person, and in English call another one of the pair by the family name alone.

    `read` are the persons whom English names in full, and where it does.
    """
    korean, english = ledger.pair.korean, ledger.pair.english
    if len(read) < 1 or len(sentences := korean.fact(read_statements)) < 2:
        return
    translations = english.fact(read_statements)
    if len(sentences) != len(translations):
        return
    families = _families(ledger, read)
    mentions = [*(person for person, _ in read), *korean.fact(read_surnames)]
    for here, there in zip(sentences[1:], translations[1:], strict=True):
        named = {p.name: p for p in mentions if p.span.overlaps(here)}
        alone = [i for i in ledger.words_at(there) if _is_echo(ledger, i, families)]
        if len(named) != 1 or not alone or any(span.overlaps(there) for _, span in read):
            continue
        ((name, person),) = named.items()
        family = split_person(name)[0]
        if not any(reads_family(family, ledger.latin[i].text, "any") for i in alone):
            yield _other(ledger, person, min(alone))


def _families(ledger: Ledger, read: Sequence[tuple[Person, Span]]) -> Mapping[str, str]:
    """The Latin family names of the persons, each with its person."""
    return {
        ledger.latin[i].text: person.name
        for person, span in read
        for i in ledger.words_at(span)
        if reads_family(split_person(person.name)[0], ledger.latin[i].text)
    }


def _is_echo(ledger: Ledger, index: int, families: Mapping[str, str]) -> bool:
    """Whether a Latin word is one of the family names, and stands alone."""
    latin = ledger.latin
    follows = index > 0 and latin[index - 1].capital and not stands_alone(index - 1, latin)
    return latin[index].text in families and stands_alone(index, latin) and not follows


def _other(ledger: Ledger, person: Person, index: int, kind: str = "wrong") -> Hit:
    """The Latin family name is that of somebody else, or misspelled."""
    word, family = ledger.latin[index], split_person(person.name)[0]
    ledger.settled.append(person.span)
    ledger.take(word.span)
    return ledger.misnamed(kind, person.span, word.span, person.name, word.text, romanize_family(family))
