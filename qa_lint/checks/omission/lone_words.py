"""A word or two that one side has alone, where all else is answered on both: garlic, rusty, “took off her socks”.

So little may well be said in other words, or left to be understood; what tells is that nothing on the other side is
left that could say it, and that it is nothing that translators leave out: what can be seen, touched or tasted, or how
it is (see `TellingWords`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import groupby, pairwise
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission.lone_items import is_named
from qa_lint.checks.omission.open_units import VERBAL
from qa_lint.checks.omission.stretches import Standards, letters_of, usual_of
from qa_lint.checks.omission.telling_places import (
    ACTS,
    AFTER_AND,
    BEFORE_AND,
    JOINED,
    LONGEST_AND,
    TELLING,
    WHEN,
    is_to_somebody,
    noun_of,
)
from qa_lint.facts.content.account import Entry, read_account
from qa_lint.facts.content.explanations import is_explanation
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.spans import Spans
from qa_lint.facts.translator_notes import read_notes
from qa_lint.facts.words import read_stems, read_words
from qa_lint.languages.function_words import ENGLISH_FUNCTION_WORDS
from qa_lint.languages.stems import Word, english_stem
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text, other_language
from qa_lint.resources.dictionary import Dictionary

# Set by hand:
_FEWEST = 2  # answered units of either side, so that the pair is known to say the same
_MOST = 3  # open units in a row: more are a clause, which is told by other bounds
_SURPLUS = -0.25  # how much longer its side must be than its translation lets expect
_BESIDE_IT = 1  # verbs beside it, and on the other side, that may have no answer, as they are said in other words; if
_SURPLUS_BESIDE = 0.0  # its side is so much longer
_OBJECT_AND_VERB = 2  # units
_LANGUAGES: Sequence[Language] = ("ko", "en")
_EVERYWHERE = frozenset(map(english_stem, ENGLISH_FUNCTION_WORDS))
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


def lone_words(pair: Pair, standards: Standards) -> Iterator[tuple[Text, Span]]:
    """Where open words of a side stand in a row, one of which tells, if nothing on the other side may say them.

    The account is read only where a side has such a word, and the lengths allow it.
    """
    for language in _LANGUAGES:
        text, there = pair.side(language).text, pair.side(other_language(language)).text
        surplus = surplus_of(language, letters_of(text), letters_of(there)) - max(usual_of(text, standards.usual), 0.0)
        if surplus < _SURPLUS:
            continue
        telling = frozenset(TELLING[language](text, standards))
        acts = frozenset(ACTS[language](text, standards))
        joins = _JOINS[language].search(text) is not None
        if not (telling or acts or joins) or not _may_be_open(
            pair, language, telling | acts, standards.tables.dictionary, joins=joins
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
        alone = [entry for entry in theirs if entry.open]
        if not found:
            if len(runs) == 1 and not alone and _is_act_alone(runs[0], acts, theirs, there, standards):
                yield text, runs[0][0].unit.span
            continue
        beside = [entry for run in runs if run not in found for entry in run]
        lost = [
            Lost(text, there, run, [entry.unit.span for entry in run if entry.unit.span in telling]) for run in found
        ]
        if (beside or alone or len(lost) > 1) and surplus < _SURPLUS_BESIDE:
            continue
        # of several words that tell nobody can say any more which of them is said in other words
        if (beside or alone) and (
            len(lost) > 1
            or max(len(beside), len(alone)) > _BESIDE_IT
            or not all(is_verb(entry, text, standards) for entry in beside)
            or not all(is_verb(entry, there, standards) for entry in alone)
            or (alone and not _has_noun(lost[0], standards))
        ):
            continue
        if all(_may_be_lost(one, pair, standards) and not _may_be_said(one, theirs, standards) for one in lost):
            yield from ((text, one.span) for one in lost)


def _may_be_open(pair: Pair, language: Language, telling: Set[Span], dictionary: Dictionary, *, joins: bool) -> bool:
    """Whether one of the words that tell has no translation of the dictionary on the other side, or neither of two that
    stand together has; without that the account, which takes far longer to read, leaves none of them open.
    """
    lacking = pair.fact(words_lacking, language, dictionary)
    text = pair.side(language).text
    words = text.fact(read_words)
    if any(Span(word.start, word.end) in telling for word, lacks in zip(words, lacking, strict=True) if lacks):
        return True
    together = (both for both, lack in zip(pairwise(words), pairwise(lacking), strict=True) if all(lack))
    return joins and any(_are_joined(text, first, last) for first, last in together)


def words_lacking(pair: Pair, language: Language, dictionary: Dictionary) -> Sequence[bool]:
    """Of each word of a side whether it has no translation of the dictionary on the other side; with a word that stands
    everywhere nothing is translated (in secret, 몰래)."""
    if language == "ko":
        theirs = pair.english.fact(read_stems) - _EVERYWHERE
        return [theirs.isdisjoint(dictionary.stems(pair.korean[w.start : w.end])) for w in pair.korean.fact(read_words)]
    theirs = pair.korean.fact(_read_stems_called, dictionary)
    return [word.keys[0] not in theirs for word in pair.english.fact(read_words)]


def _are_joined(text: Text, first: Word | Span, last: Word | Span) -> bool:
    """Whether the first of two words may be the object of the second, a verb that is joined to what else is done, or in
    English the verb of the second."""
    if text.language == "ko":
        return (
            _OF_AN_OBJECT.fullmatch(text, first.start, last.start) is not None
            and JOINED.match(text, last.start) is not None
        )
    return _OBJECT_BEHIND.fullmatch(text, first.end, last.start) is not None and bool(
        BEFORE_AND.match(text, last.end) or AFTER_AND.search(text, max(first.start - LONGEST_AND, 0), first.start)
    )


def _read_stems_called(text: Text, dictionary: Dictionary) -> frozenset[str]:
    """The stems of all that the dictionary has for the words of a Korean text."""
    return frozenset().union(*(dictionary.stems(text[word.start : word.end]) for word in text.fact(read_words)))


_OF_AN_OBJECT = regex.compile(r"\p{Hangul}+[을를]\s")
_OBJECT_BEHIND = regex.compile(r"\s(?:(?:the|an?|his|her|its|their|our|your|my|some|any)\s)?")


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


def _is_act_alone(
    run: Sequence[Entry], acts: Set[Span], theirs: Sequence[Entry], there: Text, standards: Standards
) -> bool:
    """Whether nothing is left but a verb of some that tell, where no verb of the other side that is but half answered
    may say it."""
    if len(run) != 1 or run[0].unit.span not in acts:
        return False
    half = (entry for entry in theirs if not entry.answered and entry.tells)
    return not any(is_verb(entry, there, standards) for entry in half)


class Lost(NamedTuple):
    """Open units in a row of a text, and where those of them stand that tell."""

    text: Text
    there: Text
    run: Sequence[Entry]
    telling: Sequence[Span]

    @property
    def span(self) -> Span:
        return Span(self.run[0].unit.span.start, self.run[-1].unit.span.end)


# What may stand for somebody to whom or with whom something is done
_SOMEBODY: Mapping[Language, regex.Pattern[str]] = {
    "ko": regex.compile(
        r"(?<!\p{L})(?:[그나저너내제네]|그녀|[그저]들|우리|당신|자기|걔)(?:에게|한테|께|와|과|랑|를|을)"
    ),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:him|them|me|you|us|(?<=\s)(?:s?he|they|we)|(?:him|her|them|my|your|our)sel(?:f|ves)"
        r"|her(?=\s(?:the|an?|this|that|to|at|in|on|by|for|with|about)\s|[.,;!?]|$))(?!\p{L})"
    ),
}


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
    if len(run) == 1 and is_to_somebody(span, text) and _SOMEBODY[there.language].search(there):
        return False
    tables = standards.tables
    if _has_number(lost) or _OF_A_NUMBER.match(text, span.start):
        return False
    return not (is_named(run, text, pair, tables) or is_explanation(text, span, there, tables.vocabulary))


# by what a side may say when something is
_SAYS_WHEN: Mapping[Language, regex.Pattern[str]] = {
    "ko": regex.compile(
        r"[날밤낮해주월년달]|[0-9일]일|어제|오늘|내일|모레|아침|저녁|새벽|정오|자정|봄|여름|가을|겨울|전|후|뒤|이튿|학기"
    ),
    "en": regex.compile(
        r"(?i)(?<!\p{L})(?:\p{L}*days?|(?:mid|to)?nights?|week\p{L}*|months?|years?|mornings?|evenings?|afternoons?|dawn"
        r"|noon|springs?|summers?|autumns?|falls?|winters?|semesters?|early|late\p{L}*|ago|before|after\p{L}*|since|until"
        r"|yesterday|tomorrow|previous\p{L}*|recent\p{L}*|soon|now|current\p{L}*)(?!\p{L})"
    ),
}


def _has_number(lost: Lost) -> bool:
    """Whether a number stands there, which has rules of its own; a time that says none (어제) is one only where the
    other side may say it by a number or another time."""
    times = Spans(Span(*match.span()) for match in WHEN[lost.text.language].finditer(lost.text))
    if times.overlap(*lost.span) and (
        _SAYS_WHEN[lost.there.language].search(lost.there)
        or any(number.form != "hint" for number in lost.there.fact(read_numbers))
    ):
        return True
    inside = (number for number in lost.text.fact(read_numbers) if number.span.overlaps(lost.span))
    return any(number.form != "hint" or not times.overlap(*number.span) for number in inside)


def _may_be_said(lost: Lost, theirs: Sequence[Entry], standards: Standards) -> bool:
    """Whether a noun of the other side that is but half answered may say a noun that tells: the lid, for the pot."""
    half = [entry for entry in theirs if not entry.answered and not entry.open and entry.tells]
    return any(not is_verb(entry, lost.there, standards) for entry in half) and _has_noun(lost, standards)


_OF_A_NUMBER = regex.compile(r"(?:지하|지상|영하|영상|오전|오후)\s?[0-9]")  # with which it is told


def _has_noun(lost: Lost, standards: Standards) -> bool:
    """Whether a noun tells, which no verb of the other side may say."""
    text = lost.text
    words = [text[slice(*span)].lower() for span in lost.telling]
    if text.language == "en":
        return any(map(standards.telling.is_thing, words))
    dictionary = standards.tables.dictionary
    nouns = (dictionary.called(noun_of(word, dictionary)) for word in words)
    return any(standards.telling.tell(called, "noun") for called in nouns)


_AS_VERBS = regex.compile(r"(?i)\p{L}+(?:ed|ing)")


def is_verb(entry: Entry, text: Text, standards: Standards) -> bool:
    """Whether a unit can be nothing but a verb, or what is made of one, or in Korean an adverb."""
    word, dictionary = text[slice(*entry.unit.span)], standards.tables.dictionary
    if entry.unit.kind != "word":
        return False
    if text.language == "ko":
        if word in dictionary.adverbs:
            return True
        if noun_of(word, dictionary):
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
