"""Given names of Koreans that stand alone, as friends and the persons of a story are called: those that English has
otherwise (지훈이, Ji-hwan; 도진을, Do-jun)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from qa_lint.checks.names.ledger import PART, Ledger
from qa_lint.facts.names.persons import Person, is_hyphenated
from qa_lint.facts.names.places import LATIN_UNITS
from qa_lint.facts.names.readings import HangulWord
from qa_lint.facts.romanization import is_family, is_given, reads_syllables
from qa_lint.facts.romanization_systems import romanize_apart
from qa_lint.languages.given_names import is_given_name
from qa_lint.languages.particles import OF_AN_ACTOR, forms_of
from qa_lint.languages.titles import BEHIND_A_NAME
from qa_lint.model import Hit, Span

# Set by hand:
_EASY = "이"  # behind a given name that ends in a consonant, as friends are called
_LIKE_PARTICLES = frozenset("이은의도만")  # syllables that given names end in, too (하린은)
_OF_SOMEBODY = OF_AN_ACTOR | forms_of("genitive", "dative", "comitative", "also")
_OF_PRONOUNS = frozenset({"나만", "나도", "너만", "너도", "저만", "저도"})  # and a particle, which look like names
_LONGEST, _MOST = 200, 12  # words of an English text in which given names are looked for, and such names in it


def is_called_so(ledger: Ledger, person: Person) -> bool:
    """Whether it is a given name with the syllable that makes one easy to say (하준이) or with a particle (하린은), and
    English has it; that is settled."""
    head = _given_before(person, _LIKE_PARTICLES)
    words = [i for i, word in enumerate(ledger.latin) if head and word.capital and i not in ledger.explained]
    read = next((i for i in words if reads_syllables(head, ledger.latin[i].text, "near")), None)
    if read is None:
        return False
    ledger.settled.append(person.span)
    ledger.take(ledger.latin[read].span)
    return True


def is_called_easily(person: Person) -> bool:
    """Whether it may be a given name with the syllable that makes one easy to say (지훈이)."""
    return bool(_given_before(person, frozenset(_EASY)))


def other_given(ledger: Ledger, person: Person) -> Hit | None:
    """The given name that English has for one who is called by an easy one, where it is another (지훈이, Ji-hwan)."""
    head = _given_before(person, frozenset(_EASY))
    if not head or ledger.is_settled(person.span) or head in ledger.known.vocabulary:
        return None
    korean = Span(person.span.start, person.span.start + len(head))
    other = _free_given_name(ledger, korean)
    return None if other is None else _misnamed(ledger, korean, other)


def given_hits(ledger: Ledger) -> Iterator[Hit]:
    """The one given name that stands alone and that nothing reads (도진을), where English has one that reads no word of
    the Korean text."""
    if all(i in ledger.explained for i in _hyphenated(ledger)):
        return  # as nearly always
    names = [word for here, word in enumerate(ledger.evidence.hangul) if _is_given_alone(ledger, here, word)]
    if len({word.text[:PART] for word in names}) != 1:
        return
    span = Span(names[0].span.start, names[0].span.start + PART)
    other = _free_given_name(ledger, span)
    if other is not None and tuple(span) not in ledger.known.analyser.common_nouns(ledger.pair.korean):
        yield _misnamed(ledger, span, other)  # the analyser is asked last


def read_given_names(ledger: Ledger) -> Iterator[tuple[Span, Span]]:
    """Where given names stand alone that a word with a hyphen spells, and where that does."""
    latin = [ledger.latin[i] for i in _hyphenated(ledger) if not _is_in_full(ledger, i)]
    for word in ledger.evidence.hangul if latin else ():
        stem = word.text[:PART]
        if is_given_name(stem) and word.text[PART:] in _OF_SOMEBODY:
            start = word.span.start
            found = (there.span for there in latin if reads_syllables(stem, there.text))
            yield from ((Span(start, start + PART), there) for there in islice(found, 1))


def _hyphenated(ledger: Ledger) -> Sequence[int]:
    """The Latin words, by index, that are written as given names are; none of a long text or one that has many of them,
    as each is held against the words of the other side."""
    found = [i for i, word in enumerate(ledger.latin) if is_hyphenated(word)] if len(ledger.latin) <= _LONGEST else []
    return found if len(found) <= _MOST else ()


def _is_given_alone(ledger: Ledger, here: int, word: HangulWord) -> bool:
    """Whether a Hangul word is a given name by its syllables and its particle, no word of the language, and neither
    read nor named in English."""
    stem, evidence = word.text[:PART], ledger.evidence
    if not (is_given_name(stem) and word.text[PART:] in _OF_SOMEBODY) or ledger.is_settled(word.span):
        return False
    if stem in BEHIND_A_NAME or stem in _OF_PRONOUNS or stem in ledger.known.vocabulary or evidence.is_ordinary(word):
        return False
    if any(mention.span.overlaps(word.span) for mention in ledger.known_names.mentions):
        return False
    if evidence.is_read(here) or evidence.is_named(word) or evidence.translation(word):
        return False
    return not any(latin.capital and reads_syllables(stem, latin.text, "near") for latin in ledger.latin)


def _misnamed(ledger: Ledger, korean: Span, index: int) -> Hit:
    """A Latin word, by index, for another given name."""
    head, found = ledger.pair.korean[slice(*korean)], ledger.latin[index]
    ledger.settled.append(korean)
    ledger.take(found.span)
    expected = "-".join(romanize_apart(head)).capitalize()
    return ledger.misnamed("wrong", korean, found.span, head, found.text, expected)


def _free_given_name(ledger: Ledger, korean: Span) -> int | None:
    """The Latin word, by index, that is the one given name of a Korean without a family name beside it of which nothing
    else than what stands there in Korean may be meant."""
    latin = ledger.latin
    found = {
        latin[i].text: i
        for i in _hyphenated(ledger)
        if is_given(latin[i].text)
        and latin[i].text.rpartition("-")[2] not in LATIN_UNITS
        and not (_is_in_full(ledger, i) or _is_of_another(ledger, i, korean))
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _is_in_full(ledger: Ledger, index: int) -> bool:
    """Whether a family name stands beside a Latin word."""
    beside = [i for i in (index - 1, index + 1) if 0 <= i < len(ledger.latin)]
    return any(
        ledger.latin[i].capital
        and is_family(ledger.latin[i].text)
        and ledger.evidence.touch(min(i, index), max(i, index))
        for i in beside
    )


def _is_of_another(ledger: Ledger, index: int, korean: Span) -> bool:
    """Whether a Latin word is explained, or sounds like or spells another Hangul word than the one there."""
    words = ledger.evidence.hangul
    readings = (match for match in ledger.evidence.readings if match.first <= index <= match.last)
    if index in ledger.explained or any(not words[match.korean].span.overlaps(korean) for match in readings):
        return True
    others = (word.text[:PART] for word in words if not word.span.overlaps(korean))
    return any(is_given_name(head) and reads_syllables(head, ledger.latin[index].text, "near") for head in others)


def _given_before(person: Person, endings: frozenset[str]) -> str:
    """The given name before one of some endings of a syllable; empty where there is none."""
    head, last = person.name[:-1], person.name[-1]
    named = not person.title and last in endings and len(head) == PART and is_given_name(head)
    return head if named else ""
