"""Korean persons, with a title or without: who is read, misspelled, somebody else, or lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.checks.names.ledger import OF_A_GROUP, PART, Ledger
from qa_lint.facts.names.leftovers import read_strangers
from qa_lint.facts.names.persons import (
    LIKE_A_DETERMINER,
    LIKE_AN_ENDING,
    Person,
    Verdict,
    judge_person,
    judge_untitled,
    other_surnames,
    read_person,
    read_surnames,
    read_untitled,
)
from qa_lint.facts.names.stand_ins import has_pronoun
from qa_lint.facts.romanization import (
    is_common,
    may_be_family,
    reads_family,
    romanize_family,
    romanize_person,
    split_person,
)
from qa_lint.languages.given_names import is_given_name
from qa_lint.model import Hit, Span

# Set by hand:
_NO_KOREAN = 0.5  # log-odds of foreign syllables from which a word is no Korean name


def may_be_lost(ledger: Ledger, person: Person) -> bool:
    """Whether nothing of the English sentence may stand for a person without a title."""
    word = next(word for word in ledger.evidence.hangul if word.span.overlaps(person.span))
    if word.text == person.name:  # without a particle it may be a heading or a label
        return False
    family, given = split_person(person.name)
    if not is_given(ledger, person) or (family in LIKE_A_DETERMINER and given in ledger.known.vocabulary):
        return False
    if _has_family(ledger, person) or ledger.may_be_heard(person.name):
        return False
    if ledger.has_another() or has_pronoun(ledger.evidence.prose):
        return False
    return not ledger.evidence.has_stand_in(word, person.name, place=False)


def is_given(ledger: Ledger, person: Person) -> bool:
    """Whether the name ends in what looks like a given name, and in no kind of group."""
    return person.name[1] != "씨" and person.name[-1] not in OF_A_GROUP and is_given_name(split_person(person.name)[1])


def is_proper(ledger: Ledger, person: Person) -> bool:
    """Whether what looks like a person is no word of the language, and begins with a proper noun for the analyser,
    who knows the family name where the rest is rare."""
    if ledger.memory.persons[person.name] or is_word(ledger, person):
        return False
    nouns = ledger.known.analyser.proper_nouns(ledger.pair.korean)
    least = person.span.end if person.name[-1] in LIKE_AN_ENDING else person.span.start
    return any(first == person.span.start and last >= least for first, last in nouns)


def is_word(ledger: Ledger, person: Person) -> bool:
    """Whether what looks like a person is a word of the language, or made of words (전원이, 안정성)."""
    word = next(word for word in ledger.evidence.hangul if word.span.overlaps(person.span))
    if person.name in ledger.known.vocabulary or ledger.evidence.is_ordinary(word):
        return True
    nouns = ledger.known.analyser.common_nouns(ledger.pair.korean)
    return any(first == person.span.start and last - first >= PART for first, last in nouns)


def person_hits(ledger: Ledger, titled: Sequence[Person]) -> Iterator[Hit]:
    """Korean persons: all that are read are settled first, and only then the others are judged."""
    left: list[Person] = []
    for person in (*titled, *ledger.pair.korean.fact(read_untitled), *_known_persons(ledger, titled)):
        if ledger.is_settled(person.span) or _is_known_otherwise(ledger, person):
            continue
        if not person.title and (person.name in ledger.known.vocabulary or not _has_family(ledger, person)):
            left.append(person)
        elif read := read_person(person.name, ledger.latin, ledger.letters):
            ledger.settled.append(person.span)
            ledger.take(_span_of(ledger, read))
            ledger.memory.persons[person.name] += 1
        else:
            left.append(person)
    strangers = read_strangers(ledger.evidence, ledger.known_names, ledger.taken) if left else []
    ledger.strange = {i for stranger in strangers for i in range(stranger.first, stranger.last + 1)}
    for person in left:
        if person.title:
            ledger.settled.append(person.span)
        yield from _unread_person(ledger, person)
    yield from _surnames(ledger)


def _is_known_otherwise(ledger: Ledger, person: Person) -> bool:
    """Whether it is known as something else than a person (전교조 위원장)."""
    mentions = (mention for mention in ledger.known_names.left if mention.span.overlaps(person.span))
    return any(mention.required and "person" not in mention.name.groups for mention in mentions)


def _known_persons(ledger: Ledger, titled: Sequence[Person]) -> Iterator[Person]:
    """Known Koreans whom nothing answers, whatever is joined to their names (문재인정부)."""
    spans = [person.span for person in (*titled, *ledger.pair.korean.fact(read_untitled))]
    for mention in ledger.known_names.left:
        person = mention.name.groups == {"person"} and len(mention.name.hangul) > PART
        if person and is_common(mention.name.hangul) and not any(mention.span.overlaps(span) for span in spans):
            yield Person(mention.span, mention.name.hangul)


def _has_family(ledger: Ledger, person: Person) -> bool:
    """Whether a Latin word may be the family name: else there is no use in looking for the whole."""
    family = split_person(person.name)[0]
    return any(word.capital and reads_family(family, word.text, any_vowel=True) for word in ledger.latin)


def _surnames(ledger: Ledger) -> Iterator[Hit]:
    """A family name with a title, where one other family name with a title is left over."""
    named = [p for p in ledger.pair.korean.fact(read_surnames) if not ledger.is_settled(p.span)]
    free = [word.text for i, word in enumerate(ledger.latin) if i not in ledger.explained]
    left = [p for p in named if not any(may_be_family(p.name, text) for text in free)]
    others = list(other_surnames(ledger.pair.korean, ledger.latin, ledger.taken))
    if len(left) == len(others) == 1:
        word = ledger.latin[others[0]]
        ledger.settled.append(left[0].span)
        ledger.take(word.span)
        expected = romanize_family(left[0].name)
        yield ledger.misnamed("wrong", left[0].span, word.span, left[0].name, word.text, expected)


def _span_of(ledger: Ledger, verdict: Verdict) -> Span:
    """The English words that a verdict is about."""
    return Span(ledger.latin[verdict.first].span.start, ledger.latin[verdict.last].span.end)


def _unread_person(ledger: Ledger, person: Person) -> Iterator[Hit]:
    """A person whom no Latin words read."""
    english, words = ledger.pair.english, ledger.known.words
    if person.title:
        foreign = ledger.evidence.in_korean
        verdict = judge_person(person, english, ledger.letters, words, foreign, ledger.explained, ledger.strange)
    else:
        verdict = judge_untitled(person, english, ledger.letters, words, ledger.explained, ledger.strange)
    if verdict.kind == "unmatched":
        ledger.unmatched.append(person)
    if verdict.kind in ("read", "unclear", "unmatched"):
        return
    titled = bool(person.title) and person.name[-1] not in LIKE_AN_ENDING
    sure = verdict.kind == "misspelled" or (titled and verdict.kind == "wrong")
    if person.name in ledger.known.vocabulary or not (sure or _is_person(ledger, person)):
        return
    ledger.settled.append(person.span)
    if verdict.kind == "lost":
        if (
            not ledger.may_be_heard(person.name) and not ledger.memory.persons[person.name]
        ):  # else a title may stand for somebody who is known by now
            yield ledger.pair.language_hit(ledger.lost, person.span, name=person.name)
        return
    span = _span_of(ledger, verdict)
    ledger.take(span)
    latin, expected = english[slice(*span)], ledger.expected(person.name) or romanize_person(person.name)
    yield ledger.misnamed(verdict.kind, person.span, span, person.name, latin, expected)


def _is_person(ledger: Ledger, person: Person) -> bool:
    """Whether the word is a person's name: by its syllables, or by the analyser, which is asked last."""
    if person.name[-1] in LIKE_AN_ENDING:
        return is_proper(ledger, person)
    if is_given_name(split_person(person.name)[1]):
        return True
    if person.name[-1] in OF_A_GROUP or ledger.letters.foreign(person.name) > _NO_KOREAN:
        return False
    return is_proper(ledger, person)
