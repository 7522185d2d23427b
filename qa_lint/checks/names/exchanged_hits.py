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
_OBJECT = regex.compile(rf"{any_of(forms_of('object'))}\s")
_RECEIVER = regex.compile(rf"{any_of(forms_of('dative', 'spoken-dative', 'honorific-dative', 'locative'))}\s")
_OPPONENT = regex.compile(rf"{any_of(forms_of('object'))}\s(?:상대로|겨냥해)\s")
_ARTICLE = "the"
_AGAINST, _TOWARDS = "against", frozenset({"against", "at", "on", "to"})
_LONGEST = 6  # Latin words up to such a one (filed a suit against)
_TURNED = frozenset({"by", "from", "that", "which", "who"})  # by which the one that is named second acts
_BEFORE_THE_VERB = frozenset(
    {"has", "have", "had", "will", "would", "also", "then", "again", "finally", "narrowly", "easily"}
)
_SUFFERS = regex.compile(r"[되돼됐된될됨됩당받맞얻혔렸겼졌힌린긴진]")  # in predicates of what one has from another
_PREDICATE = regex.compile(r"(?:다|요|며|면서|지만)$")  # and no noun beside it (요구를 거절했다)
_OF_BOTH = regex.compile(
    r"만[나난날남났]|마주|닮|껴안|포옹|상대|겨[루뤘]"
)  # which says the same of the one as of the other


def exchanged_hits(ledger: Ledger, read: Sequence[tuple[Person, Span]]) -> Iterator[Hit]:
    """The actor of a sentence, where English has whom it is done to in that place (A가 B를 이겼다, B beat A).

    `read` are the Koreans whom English names, and where it does.
    """
    if len(ledger.evidence.readings) + len(ledger.known_names.answered) + len(read) <= 1:
        return  # as nearly always
    names = sorted(dict(names_of_both(ledger, read)).items())
    for (actor, acts), (other, suffers) in pairwise(names):
        if acts.start < suffers.end or not _is_sentence(ledger, actor, other):
            continue
        between = [word for word in ledger.latin if suffers.end <= word.span.start and word.span.end <= acts.start]
        alone = ledger.pair.english[suffers.end : acts.start].split() == [word.text for word in between]
        if between and between[-1].text == _ARTICLE:
            between = between[:-1]  # of the United States
        if alone and _says_the_same(ledger, other, between):
            yield exchanged(ledger, actor, acts, suffers)


def exchanged(ledger: Ledger, actor: Span, acts: Span, suffers: Span) -> Hit:
    """The actor of the Korean text, in whose place English has the other one; `acts` is where English names it."""
    korean, english = ledger.pair.korean, ledger.pair.english
    latin, expected = english[slice(*suffers)], english[slice(*acts)]
    return ledger.misnamed("wrong", actor, suffers, korean[slice(*actor)], latin, expected)


def _says_the_same(ledger: Ledger, other: Span, between: Sequence[LatinWord]) -> bool:
    """Whether the words between the English names say of the one that stands first what Korean says is done to it: a
    verb, with adverbs before it; or a phrase that ends before whom it is done to (imposed tariffs on)."""
    if between and len(between) <= _BETWEEN and all(word.text in _BEFORE_THE_VERB for word in between[:-1]):
        return any(_says(ledger, word, between[-1].text) for word in _verbs(ledger, other))
    if not (1 < len(between) <= _LONGEST and between[-1].text in _TOWARDS):
        return False
    if not _TURNED.isdisjoint(word.text for word in between):
        return False
    if _OPPONENT.match(ledger.pair.korean, other.end):
        return between[-1].text == _AGAINST
    predicates = [word for word in _verbs(ledger, other) if _PREDICATE.search(word.text)]
    return any(_says(ledger, word, said.text) for word in predicates for said in between[:-1])


def names_of_both(ledger: Ledger, read: Sequence[tuple[Person, Span]]) -> Iterator[tuple[Span, Span]]:
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
    return bool(acts and any(to.match(korean, other.end) for to in (_OBJECT, _RECEIVER)))


def _verbs(ledger: Ledger, other: Span) -> Sequence[HangulWord]:
    """The words in which Korean may say what is done; by whom something is suffered has a particle of the receiver, too
    (경찰에 체포됐다)."""
    behind = [word for word in ledger.evidence.hangul if word.span.start > other.end][:_MODIFIERS]
    if _RECEIVER.match(ledger.pair.korean, other.end):
        return [word for word in behind if not _SUFFERS.search(word.text)]
    return behind


def _says(ledger: Ledger, word: HangulWord, latin: str) -> bool:
    return not _OF_BOTH.match(word.text) and english_stem(latin) in ledger.known.dictionary.stems(word.text)
