"""A word or two that one side has alone, where all else is answered on both: garlic, rusty, “took off her socks”.

So little may well be said in other words, or left to be understood; what tells is that nothing on the other side is
left that could say it, and that it is nothing that translators leave out: what can be seen, touched or tasted, or how
it is (see `TellingWords`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission.left_over import VERBAL
from qa_lint.checks.omission.lone_items import is_named
from qa_lint.checks.omission.stretches import Standards, letters_of, usual_of
from qa_lint.facts.content.account import Entry, read_account
from qa_lint.facts.content.explanations import is_explanation
from qa_lint.facts.names.readings import read_latin_words
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.translator_notes import read_notes
from qa_lint.facts.words import read_stems, read_words
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.particles import AFTER_A_NOUN
from qa_lint.languages.patterns import any_of
from qa_lint.languages.stems import Word, english_stem
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text, other_language
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.telling_words import TellingWords, Use

# Set by hand:
_FEWEST = 2  # answered units of either side, so that the pair is known to say the same
_MOST = 3  # open units in a row: more are a clause, which is told by other bounds
_SURPLUS = -0.25  # how much longer its side must be than its translation lets expect
_BESIDE_IT = 1  # verbs beside it, and on the other side, that may have no answer, as they are said in other words; if
_SURPLUS_BESIDE = 0.0  # its side is so much longer
_OBJECT_AND_VERB = 2  # units
_JOINING = 8  # characters before a verb among which its "and" stands
_REMEMBERED = 1 << 14  # words, as the same come again and again
_OF_THINGS: Set[Use] = frozenset(("noun", "event"))
_LANGUAGES: Sequence[Language] = ("ko", "en")
# What may stand for a thing that was named before
_POINTING: Mapping[Language, regex.Pattern[str]] = {
    "ko": regex.compile(r"(?<!\p{L})(?:[그이저]것|[그이저]\s?(?:녀석|놈|곳|때|중)|[거여저]기|자신|서로|그들)"),
    "en": regex.compile(
        r"(?<!\p{L})(?i:it|its|they|them|their|theirs|ones?|these|those|this|there|here|some)(?!\p{L})"
    ),
}
# Without which nothing is joined to anything
_JOINS: Mapping[Language, regex.Pattern[str]] = {
    "ko": regex.compile(r"[을를]\s\p{Hangul}+\s"),
    "en": regex.compile(r"\s(?:and|or|then)\s"),
}
# what stands behind a noun that says how much there is of another: a bowl of rice
_MEASURES = regex.compile(r"(?:ful)?s?\sof(?!\p{L})")
_HANGUL = regex.compile(r"\p{Hangul}")
_PARTICLES = regex.compile(f"(?:{any_of(AFTER_A_NOUN)}|뿐만?){{0,2}}")
_ATTACHED = regex.compile(r"[^\s\p{Ps}\p{Pi}\"']")  # before what is no word of its own
_BESIDE = regex.compile(r"\)?[ -]")  # between a noun and the word that it makes a compound with
# what no noun makes a compound with
_NO_COMPOUND = regex.compile(
    r"[\s-](?:about|after|along|an?|and|are|around|as|at|because|before|behind|beside|but|by|can|could|did|do|does"
    r"|during|for|from|had|has|have|he|her|his|if|in|inside|into|is|it|its|may|might|must|near|next|not|of|off|on|onto"
    r"|or|our|out|over|she|should|since|so|than|that|the|their|they|this|through|to|toward|towards|under|until|up|was"
    r"|we|were|when|where|which|while|who|will|with|without|would|you|your)(?!\p{L})"
)


def lone_words(pair: Pair, standards: Standards) -> Iterator[tuple[Text, Span]]:
    """Where open words of a side stand in a row, one of which tells, if nothing on the other side may say them.

    The account is read only where a side has such a word, and the lengths allow it.
    """
    for language in _LANGUAGES:
        text, there = pair.side(language).text, pair.side(other_language(language)).text
        surplus = surplus_of(language, letters_of(text), letters_of(there)) - max(usual_of(text, standards.usual), 0.0)
        if surplus < _SURPLUS:
            continue
        telling = frozenset(_TELLING[language](text, standards))
        joins = _JOINS[language].search(text) is not None
        if not (telling or joins) or not _may_be_open(
            pair, language, telling, standards.tables.dictionary, joins=joins
        ):
            continue
        account = pair.fact(read_account, standards.tables)
        entries, theirs = account.side(language), account.side(there.language)
        if min(map(_answered, (entries, theirs))) < _FEWEST:
            continue
        runs = [[*run] for is_open, run in groupby(entries, key=lambda entry: entry.open) if is_open]
        found = [run for run in runs if any(entry.unit.span in telling for entry in run)]
        if len(runs) == 1 and not found and _is_done_besides(runs[0], text, standards.tables.dictionary):
            found = runs
        if len(found) != 1:
            continue
        beside = [entry for run in runs if run is not found[0] for entry in run]
        alone = [entry for entry in theirs if entry.open]
        lost = Lost(text, there, found[0], [entry.unit.span for entry in found[0] if entry.unit.span in telling])
        if (beside or alone) and (
            surplus < _SURPLUS_BESIDE
            or max(len(beside), len(alone)) > _BESIDE_IT
            or not all(_is_verb(entry, text, standards) for entry in beside)
            or not all(_is_verb(entry, there, standards) for entry in alone)
            or (alone and not _has_noun(lost, standards))
        ):
            continue
        if _may_be_lost(lost, pair, standards) and not _may_be_said(lost, theirs, standards):
            yield text, lost.span


def _may_be_open(pair: Pair, language: Language, telling: Set[Span], dictionary: Dictionary, *, joins: bool) -> bool:
    """Whether one of the words that tell has no translation of the dictionary on the other side, or neither of two that
    stand together has; without that the account, which takes far longer to read, leaves none of them open.
    """
    if language == "ko":
        theirs = pair.english.fact(read_stems)
        lacking = [
            theirs.isdisjoint(dictionary.stems(pair.korean[w.start : w.end])) for w in pair.korean.fact(read_words)
        ]
    else:
        theirs = pair.korean.fact(_read_stems_called, dictionary)
        lacking = [w.keys[0] not in theirs for w in pair.english.fact(read_words)]
    text = pair.side(language).text
    words = text.fact(read_words)
    if any(Span(word.start, word.end) in telling for word, lacks in zip(words, lacking, strict=True) if lacks):
        return True
    together = (both for both, lack in zip(pairwise(words), pairwise(lacking), strict=True) if all(lack))
    return joins and any(_are_joined(text, first, last) for first, last in together)


def _are_joined(text: Text, first: Word | Span, last: Word | Span) -> bool:
    """Whether the first of two words may be the object of the second, a verb that is joined to what else is done, or in
    English the verb of the second."""
    if text.language == "ko":
        return (
            _OF_AN_OBJECT.fullmatch(text, first.start, last.start) is not None
            and _JOINED.match(text, last.start) is not None
        )
    return _OBJECT_BEHIND.fullmatch(text, first.end, last.start) is not None and bool(
        _BEFORE_AND.match(text, last.end) or _AFTER_AND.search(text, max(first.start - _JOINING, 0), first.start)
    )


def _read_stems_called(text: Text, dictionary: Dictionary) -> frozenset[str]:
    """The stems of all that the dictionary has for the words of a Korean text."""
    return frozenset().union(*(dictionary.stems(text[word.start : word.end]) for word in text.fact(read_words)))


# How a Korean verb is joined to what somebody does besides, and what follows one that is a part of another: 먹고 있다
_JOINED = regex.compile(
    r"\p{Hangul}*(?:(?:(?<![다라냐자])고|며|면서|자마자|다가|느라|러|려고|\p{Hangul}서)\s(?!있|계|싶|말|다니)|\p{Hangul}\s(?:뒤|후|다음|채))"
)
_OF_AN_OBJECT = regex.compile(r"\p{Hangul}+[을를]\s")
_OBJECT_BEHIND = regex.compile(r"\s(?:(?:the|an?|his|her|its|their|our|your|my|some|any)\s)?")
_BEFORE_AND = regex.compile(r"(?:,|\s(?:and|or|then|before))\s")
_AFTER_AND = regex.compile(r"(?:,|(?<!\p{L})(?:and|or|then))\s$")


def _is_done_besides(run: Sequence[Entry], text: Text, dictionary: Dictionary) -> bool:
    """Whether an object and its verb are left, which a side joins to what else is done: 몸을 풀고, fed the hens and."""
    if len(run) != _OBJECT_AND_VERB:
        return False
    first, last = (entry.unit for entry in run)
    if text.language == "ko":
        word = text[slice(*last.span)]
        is_verb = VERBAL.fullmatch(word) is not None or dictionary.begins_as_predicate(word)
    else:
        is_verb = (
            first.stem in dictionary.other_english
            and not text[slice(*first.span)].endswith("ly")
            and last.stem in dictionary.english_nouns
            and last.stem not in dictionary.other_english
        )
    return is_verb and _are_joined(text, first.span, last.span)


class Lost(NamedTuple):
    """Open units in a row of a text, and where those of them stand that tell."""

    text: Text
    there: Text
    run: Sequence[Entry]
    telling: Sequence[Span]

    @property
    def span(self) -> Span:
        return Span(self.run[0].unit.span.start, self.run[-1].unit.span.end)


def _may_be_lost(lost: Lost, pair: Pair, standards: Standards) -> bool:
    """Whether such a run has nothing that is told elsewhere, and is no noun that a pronoun may mean."""
    text, there, run, _ = lost
    if len(run) > _MOST or any(entry.unit.kind != "word" for entry in run):
        return False
    span = lost.span
    if any(map(span.overlaps, text.fact(read_notes))):
        return False
    if len(run) == 1 and _POINTING[there.language].search(there) and _is_subject_or_object(span, text):
        return False
    tables = standards.tables
    if any(number.span.overlaps(span) for number in text.fact(read_numbers)) or _OF_A_NUMBER.match(text, span.start):
        return False
    return not (is_named(run, text, pair, tables) or is_explanation(text, span, there, tables.vocabulary))


def _may_be_said(lost: Lost, theirs: Sequence[Entry], standards: Standards) -> bool:
    """Whether a noun of the other side that is but half answered may say a noun that tells: the lid, for the pot."""
    half = [entry for entry in theirs if not entry.answered and not entry.open and entry.tells]
    return any(not _is_verb(entry, lost.there, standards) for entry in half) and _has_noun(lost, standards)


_OF_A_NUMBER = regex.compile(r"(?:지하|지상|영하|영상|오전|오후)\s?[0-9]")  # with which it is told


def _has_noun(lost: Lost, standards: Standards) -> bool:
    """Whether a noun tells, which no verb of the other side may say."""
    text = lost.text
    words = [text[slice(*span)].lower() for span in lost.telling]
    if text.language == "en":
        return any(map(standards.telling.is_thing, words))
    dictionary = standards.tables.dictionary
    nouns = (dictionary.called(_noun_of(word, dictionary)) for word in words)
    return any(standards.telling.tell(called, "noun") for called in nouns)


_AS_VERBS = regex.compile(r"(?i)\p{L}+(?:ed|ing)")


def _is_verb(entry: Entry, text: Text, standards: Standards) -> bool:
    """Whether a unit can be nothing but a verb, or what is made of one, or in Korean an adverb."""
    word, dictionary = text[slice(*entry.unit.span)], standards.tables.dictionary
    if entry.unit.kind != "word":
        return False
    if text.language == "ko":
        if word in dictionary.adverbs:
            return True
        if _noun_of(word, dictionary):
            return False
        return VERBAL.fullmatch(word) is not None or dictionary.begins_as_predicate(word)
    stem = entry.unit.stem
    return _AS_VERBS.fullmatch(word) is not None or (
        stem in dictionary.other_english and stem not in dictionary.english_nouns
    )


def _answered(entries: Sequence[Entry]) -> int:
    return sum(entry.answered for entry in entries)


def _is_subject_or_object(span: Span, text: Text) -> bool:
    """Whether a word is a noun that a pronoun could stand for; an English one may always be."""
    return text.language == "en" or _WITH_A_CASE.search(text, *span) is not None


_WITH_A_CASE = regex.compile(r"\p{Hangul}[은는이가을를도의에]$")


def _telling_korean(text: Text, standards: Standards) -> Iterator[Span]:
    """Where a Korean text has words that tell; of a noun that stands before another without a particle nobody knows,
    nor of what stands behind Latin letters or code (`n`라면).
    """
    dictionary, telling = standards.tables.dictionary, standards.telling
    for word in text.fact(read_words):
        if not _HANGUL.match(text, word.start) or (word.start and _ATTACHED.match(text, word.start - 1)):
            continue
        token = text[word.start : word.end]
        said = _said_by(token, dictionary, telling)
        if said.noun:
            told = (said.noun != token or not _BESIDE.match(text, word.end)) and (
                not _OF_THINGS.isdisjoint(said.uses)
                or ("person" in said.uses and _is_among_others(text, word.start, word.end))
            )
        else:
            told = "adjective" in said.uses and not _NO_ADJECTIVE.search(text, max(word.start - 3, 0), word.start)
        if told or "adverb" in said.uses:
            yield Span(word.start, word.end)


class _Said(NamedTuple):
    """What a Korean word tells, whatever stands beside it: the noun that it may be without its particles, and as what
    it tells."""

    noun: str
    uses: Set[Use]


@lru_cache(maxsize=_REMEMBERED)
def _said_by(token: str, dictionary: Dictionary, telling: TellingWords) -> _Said:
    if _TRIED.fullmatch(token):
        return _Said("", frozenset())
    noun = "" if _MADE_ADJECTIVE.fullmatch(token) else _noun_of(token, dictionary)
    called: Mapping[Use, Sequence[str]] = {
        "adverb": dictionary.called(token),
        "noun": dictionary.called(noun),
        "event": dictionary.called(noun),
        "person": dictionary.called(noun),
        "adjective": () if noun or _OF_A_VERB.search(token) else _called_as_adjective(token, dictionary),
    }
    return _Said(noun, frozenset(use for use, expressions in called.items() if telling.tell(expressions, use)))


# Before what looks like an adjective, or a noun: 네 시면 (an hour), 하지 말라고, 해 보라
_NO_ADJECTIVE = regex.compile(r"[0-9한두세네섯곱덟홉열]\s?$|지[는도]?\s$")
_OF_A_VERB = regex.compile(r"(?<![있없])는$")  # which no adjective ends in: 시는, the city, and not sour
_TRIED = regex.compile(r"보[라렴자니면며고던든]\p{Hangul}*")


def _noun_of(token: str, dictionary: Dictionary) -> str:
    """The longest noun that a word may be, with particles behind it; empty if it is none."""
    return next(
        (
            token[:size]
            for size in range(len(token), 0, -1)
            if dictionary.is_noun(token[:size]) and _PARTICLES.fullmatch(token, size)
        ),
        "",
    )


# What joins somebody to others, before and behind the word
_AMONG: Mapping[Language, tuple[regex.Pattern[str], regex.Pattern[str]]] = {
    "ko": (
        regex.compile(r"(?:[,·]|\p{Hangul}[와과랑]|이?나|하고|및|또는|혹은)\s$"),
        regex.compile(r"[,·]|(?<=[와과랑나]|하고)\s|\s(?:및|또는|혹은)\s"),
    ),
    "en": (
        regex.compile(r"(?:,|(?<!\p{L})(?:and|or))\s(?:(?:the|an?|his|her|their|my|our|your)\s)?$"),
        regex.compile(r",\s(?:(?:the|an?)\s)?(?:and|\p{L}+,|\p{L}+\sand)(?!\p{L})|\s(?:and|or)\s"),
    ),
}
_LONGEST_JOINT = 12  # characters before a word


def _is_among_others(text: Text, start: int, end: int) -> bool:
    before, behind = _AMONG[text.language]
    return before.search(text, max(start - _LONGEST_JOINT, 0), start) is not None or behind.match(text, end) is not None


_MADE_ADJECTIVE = regex.compile(r"(\p{Hangul}+적)(?:인|으로|이고|이며|이면서)")


def _called_as_adjective(token: str, dictionary: Dictionary) -> Sequence[str]:
    """What English says for a word that may be a form of an adjective, or is made one by 적 (포괄적인)."""
    if made := _MADE_ADJECTIVE.fullmatch(token):
        noun = made.group(1)
        return dictionary.called(noun) or dictionary.called(noun[:-1])
    return dictionary.called_as_predicate(token)


def _telling_english(text: Text, standards: Standards) -> Iterator[Span]:
    """Where an English text has words that tell; of a noun in a compound (kitchen knife, 식칼; fruit syrup, 과일청),
    and of one that says how much there is of something (a bowl of rice) nobody knows.
    """
    telling = standards.telling
    before, ended = "", 0
    for word in text.fact(read_latin_words):
        said, end = word.text.lower(), word.span.end
        if said in telling and not (word.capital and not word.opening):
            noun = telling.is_noun(said)
            if telling.is_person(said) and not _is_among_others(text, word.span.start, end):
                pass
            elif not noun or not (
                _MEASURES.match(text, end)
                or (_BESIDE.match(text, end) and not _NO_COMPOUND.match(text, end))
                or _is_subject(text, word.span)
                or (text[ended : word.span.start] in (" ", "-") and _is_noun(before, standards))
            ):
                yield word.span
        before, ended = said, end


def _is_noun(word: str, standards: Standards) -> bool:
    """Whether an English word is a noun, and nothing else but one that tells."""
    stem, dictionary = english_stem(word), standards.tables.dictionary
    if is_english_function_word(word) or stem not in dictionary.english_nouns:
        return False
    return standards.telling.is_noun(word) or stem not in dictionary.other_english


# Where a clause begins before its subject, which Korean may leave out, and what stands behind that
_BEFORE_A_SUBJECT = regex.compile(
    r"(?:^|[\p{P}\n]\s?|(?<!\p{L})(?i:and|but|so|or|when|if|while|as|because|since|that|where|before|after|until|once)\s)"
    r"(?:(?i:the|an?|this|that|these|those|its|our|your|their|his|her|my)\s)?$"
)
_BEHIND_A_SUBJECT = regex.compile(
    r"\s(?:is|are|was|were|will|has|have|had|can|could|may|might|must|should|would|do|does|did|\p{L}+(?:s|ed))(?!\p{L})"
)
_LONGEST_BEGINNING = 16  # characters


def _is_subject(text: Text, span: Span) -> bool:
    start = max(span.start - _LONGEST_BEGINNING, 0)
    return (
        _BEHIND_A_SUBJECT.match(text, span.end) is not None
        and _BEFORE_A_SUBJECT.search(text, start, span.start) is not None
    )


_TELLING: Mapping[Language, Callable[[Text, Standards], Iterator[Span]]] = {
    "ko": _telling_korean,
    "en": _telling_english,
}
