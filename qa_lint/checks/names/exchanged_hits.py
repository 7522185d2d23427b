"""Two names that have changed places: who beats whom, who gives whom a book, and who sues whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_lint.checks.names.ledger import Ledger
from qa_lint.facts.names.persons import Person
from qa_lint.facts.names.readings import HangulWord, LatinWord
from qa_lint.languages.particles import forms_of
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Hit, Span

# Set by hand:
_MODIFIERS = 4  # words that may stand between whom it is done to and the verb
_BETWEEN = 3  # Latin words between two names, the last of them the verb
_ACTOR = regex.compile(rf"{any_of(forms_of('topic', 'subject'))}\s(?:\p{{Hangul}}+\s){{0,2}}")
_OBJECT = regex.compile(rf"{any_of(forms_of('object', 'dative', 'spoken-dative', 'honorific-dative'))}\s")
_OPPONENT = regex.compile(rf"{any_of(forms_of('object'))}\s(?:상대로|겨냥해)\s")
_AGAINST, _LONGEST = "against", 6  # Latin words between the names of two who are at odds (filed a suit against)
_TURNED = frozenset({"by", "from", "that", "which", "who"})  # by which the one that is named second acts
_BEFORE_THE_VERB = frozenset(
    {"has", "have", "had", "will", "would", "also", "then", "again", "finally", "narrowly", "easily"}
)
_OF_BOTH = regex.compile(
    r"만[나난날남났]|마주|닮|껴안|포옹|상대|겨[루뤘]"
)  # which says the same of the one as of the other


def exchanged_hits(ledger: Ledger, read: Sequence[tuple[Person, Span]]) -> Iterator[Hit]:
    """The actor of a sentence, where English has whom it is done to in that place (A가 B를 이겼다, B beat A).

    `read` are the Koreans whom English names, and where it does.
    """
    if len(ledger.evidence.readings) + len(ledger.known_names.answered) + len(read) <= 1:
        return  # as nearly always
    names = sorted(dict(_names(ledger, read)).items())
    for (actor, acts), (other, suffers) in pairwise(names):
        if acts.start < suffers.end or not _is_sentence(ledger, actor, other):
            continue
        between = [word for word in ledger.latin if suffers.end <= word.span.start and word.span.end <= acts.start]
        if _is_against(ledger, other, between):
            yield _exchanged(ledger, actor, acts, suffers)
            continue
        if not 0 < len(between) <= _BETWEEN or not all(word.text in _BEFORE_THE_VERB for word in between[:-1]):
            continue
        alone = ledger.pair.english[suffers.end : acts.start].split() == [word.text for word in between]
        if alone and any(_says(ledger, word, between[-1].text) for word in _verbs(ledger, other)):
            yield _exchanged(ledger, actor, acts, suffers)


def _exchanged(ledger: Ledger, actor: Span, acts: Span, suffers: Span) -> Hit:
    """The actor of the Korean text, in whose place English has the other one; `acts` is where English names it."""
    korean, english = ledger.pair.korean, ledger.pair.english
    latin, expected = english[slice(*suffers)], english[slice(*acts)]
    return ledger.misnamed("wrong", actor, suffers, korean[slice(*actor)], latin, expected)


def _is_against(ledger: Ledger, other: Span, between: Sequence[LatinWord]) -> bool:
    """Whether Korean names the opponent of the actor (구글은 애플을 상대로), and English the actor behind `against`."""
    if not _OPPONENT.match(ledger.pair.korean, other.end) or not 1 < len(between) <= _LONGEST:
        return False
    return between[-1].text == _AGAINST and _TURNED.isdisjoint(word.text for word in between)


def _names(ledger: Ledger, read: Sequence[tuple[Person, Span]]) -> Iterator[tuple[Span, Span]]:
    """Where the names of the Korean text stand that English has, and where English does."""
    for match in ledger.evidence.readings:
        first, last = ledger.latin[match.first], ledger.latin[match.last]
        if first.capital:
            start = ledger.evidence.hangul[match.korean].span.start
            yield Span(start, start + len(match.hangul)), Span(first.span.start, last.span.end)
    for mention, answer in ledger.known_names.answered:
        if not mention.derived:
            yield mention.span, answer
    for person, span in read:
        yield person.span, span


def _is_sentence(ledger: Ledger, actor: Span, other: Span) -> bool:
    """Whether the one acts and the other is whom it is done to, in one clause."""
    korean = ledger.pair.korean
    acts = _ACTOR.fullmatch(korean, actor.end, other.start)
    return bool(acts and (_OBJECT.match(korean, other.end) or _OPPONENT.match(korean, other.end)))


def _verbs(ledger: Ledger, other: Span) -> Sequence[HangulWord]:
    behind = [word for word in ledger.evidence.hangul if word.span.start > other.end]
    return behind[:_MODIFIERS]


def _says(ledger: Ledger, word: HangulWord, latin: str) -> bool:
    return not _OF_BOTH.match(word.text) and english_stem(latin) in ledger.known.dictionary.stems(word.text)
