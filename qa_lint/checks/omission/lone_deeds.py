"""What is done with something, in a few words that one side has alone, where all else is answered on both: 눈을 비비며,
held her breath.

So little may be said in other words, but then a word that says it is left on the other side. What is left out though
nothing is lost are words that say little by themselves (작업을 수행하면, a matter of course); these are told by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from qa_lint.alignment.lengths import surplus_of
from qa_lint.checks.omission.left_over import is_of_weight, may_be_lost
from qa_lint.checks.omission.lone_items import is_named
from qa_lint.checks.omission.lone_words import is_verb, words_lacking
from qa_lint.checks.omission.open_units import is_predicate
from qa_lint.checks.omission.stretches import Standards, Stretch, letters_of, usual_of
from qa_lint.facts.content.account import Entry, Tables, read_account
from qa_lint.facts.markup import read_prose
from qa_lint.facts.translator_notes import read_notes
from qa_lint.facts.words import read_words
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex
from qa_lint.model import Language, Pair, Span, Text, other_language
from qa_lint.resources.dictionary import Dictionary


class _Bound(NamedTuple):
    """The most open verbs beside it, the least surplus of its side that is asked then (see `surplus_of`), and the
    fewest answered units of either side, so that the pair is known to say the same."""

    beside: int
    surplus: float
    answered: int


# Set by hand on bitext: of 14,600 sentences as they are seven are told, of which five lack something.
_BOUNDS: Sequence[_Bound] = (_Bound(0, -0.2, 2), _Bound(1, 0.0, 3))
_LEAST, _MOST = 2, 4  # open units in a row
_LANGUAGES: Sequence[Language] = ("ko", "en")
# English words that say little: what anything may be called, what may be done with anything, and verbs of saying, which
# Korean may put as 말하다
_SLIGHT_ENGLISH = frozenset(
    map(
        english_stem,
        """
        ability accomplish acknowledge action add admit advise aim amount announce answer apply area argue aspect
        assert attempt avoid base basis bear become begin belong bit call carry case cause chance change choice claim
        comment complain conclude conduct confirm consider consist contain content course create data day deal declare
        degree describe detail early element emphasize enable end ensure entry estimate everyone example exist expect
        explain express fact feature field figure find follow form function group hand happen have help idea include
        individual information insist introduce issue item job keep kind know lack late lead let level life like line
        list live look lot make manner matter mean mention method mind mode move name need note number object occur
        offer one ones operation option order others own part people perform period person place play point possible
        predict present prevent process project promise provide purpose question range reach reason recall refer
        reference regard rely remain reply report require respect result reveal role say section see seem sense serve
        set setting show side sort speak stage start state status step stop stress style subject suggest support
        system take talk task tell term text thing think time topic total try turn type understand unit use user value
        version view vow want way wonder word work world yield
        """.split(),  # noqa: SIM905 - a list of one word a line says no more
    )
)
# what may stand between an English verb and its noun; and what only joins the words of a compound
_TO_ITS_NOUN = regex.compile(
    r"\s(?:(?:up|down|off|out|on|in|away|back|over|into|onto|at|by|to|for|from|with|through|around|along|across)\s){0,2}"
    r"(?:(?:the|an?|his|her|its|their|our|your|my|some|any|this|that|these|those|all|both)\s)?"
)
_SIDE_BY_SIDE = regex.compile(r"[\s-]")
# what follows a Korean noun, by whose weight alone it says something: 진료를 받으십시오
_LIGHT_VERB = regex.compile(r"\s(?:받|하|해|했|할|한|합|되|돼|됐|주|줘|줬|준|갖|두|둔|둬)\p{Hangul}*+")
# What a side may say of somebody who left something elsewhere: 우산을 집에 두고, without an umbrella
_WITHOUT: Mapping[Language, regex.Pattern[str]] = {
    "ko": regex.compile(r"없이|없는"),
    "en": regex.compile(r"(?<!\p{L})(?i:without)(?!\p{L})"),
}


def lone_deeds(pair: Pair, standards: Standards) -> Iterator[tuple[Text, Span]]:
    """Where a few open words in a row, which say what is done with what, are all that a side leaves open but a verb.

    The account is read only where two words that say so have no translation of the dictionary on the other side.
    """
    if any("\ufffc" in side.fact(read_prose) for side in pair.texts):
        return
    for language in _LANGUAGES:
        text, there = pair.side(language).text, pair.side(other_language(language)).text
        # what follows a colon is meant, and a side may say so
        if there.rstrip().endswith((":", "：")) or _WITHOUT[there.language].search(there):
            continue
        surplus = surplus_of(language, letters_of(text), letters_of(there)) - max(usual_of(text, standards.usual), 0.0)
        bounds = [bound for bound in _BOUNDS if surplus >= bound.surplus]
        if not bounds or not _may_be_open(pair, text, standards.tables.dictionary):
            continue
        account = pair.fact(read_account, standards.tables)
        entries, theirs = account.side(language), account.side(there.language)
        runs = [[*run] for is_open, run in groupby(entries, key=lambda entry: entry.open) if is_open]
        found = [run for run in runs if len(run) >= _LEAST]
        if len(found) != 1 or len(found[0]) > _MOST:
            continue
        beside = [entry for run in runs if run is not found[0] for entry in run]
        alone = [entry for entry in theirs if entry.open]
        if (
            len(alone) <= len(beside)  # else what is left there may say it
            and all(is_verb(entry, text, standards) for entry in beside)
            and all(is_verb(entry, there, standards) for entry in alone)
            and _is_within(bounds, len(beside), min(map(_answered, (entries, theirs))))
        ):
            run = tuple(found[0])
            span = Span(run[0].unit.span.start, run[-1].unit.span.end)
            rest = tuple(entry for entry in entries if entry not in run)
            if _is_lost(Stretch(text, there, span, run, rest, theirs), pair, standards.tables):
                yield text, span


def _may_be_open(pair: Pair, text: Text, dictionary: Dictionary) -> bool:
    """Whether neither of two words that say what is done with what has a translation on the other side."""
    said = [
        (Span(word.start, word.end), lacks)
        for word, lacks in zip(text.fact(read_words), pair.fact(words_lacking, text.language, dictionary), strict=True)
        if not (text.language == "en" and is_english_function_word(text[word.start : word.end]))
    ]
    is_deed = _IS_DEED[text.language]
    return any(
        lacks and so_lacks and is_deed(text, first, last, dictionary)
        for (first, lacks), (last, so_lacks) in pairwise(said)
    )


def _answered(entries: Sequence[Entry]) -> int:
    return sum(entry.answered and entry.tells for entry in entries)


def _is_within(bounds: Sequence[_Bound], beside: int, answered: int) -> bool:
    return any(beside <= bound.beside and answered >= bound.answered for bound in bounds)


def _is_lost(stretch: Stretch, pair: Pair, tables: Tables) -> bool:
    """Whether a run of words says what is done with what, and no name or note says it, nor that it is not so."""
    text, span, run = stretch.text, stretch.span, stretch.entries
    if any(map(span.overlaps, text.fact(read_notes))):
        return False
    if is_named(run, text, pair, tables) or not may_be_lost(stretch, tables, text is pair.target.text):
        return False
    is_deed = _IS_DEED[text.language]
    spans = [entry.unit.span for entry in run]
    if text.language == "ko" and (light := _LIGHT_VERB.match(text, span.end)):
        spans.append(Span(span.end + 1, light.end()))
    return any(is_deed(text, one, other, tables.dictionary) for one, other in pairwise(spans))


def _is_korean_deed(text: Text, first: Span, last: Span, dictionary: Dictionary) -> bool:
    """Whether a noun of weight with a particle stands before its verb."""
    noun, verb = text[slice(*first)], text[slice(*last)]
    return text[first.end : last.start] == " " and is_of_weight(noun, dictionary) and is_predicate(verb, dictionary)


def _is_english_deed(text: Text, first: Span, last: Span, dictionary: Dictionary) -> bool:
    """Whether a verb stands before its noun, neither says little, and they make no compound (accounting firm)."""
    written = text[slice(*first)]
    verb, noun = english_stem(written), english_stem(text[slice(*last)])
    if _TO_ITS_NOUN.fullmatch(text, first.end, last.start) is None:
        return False
    if verb not in dictionary.english_verbs or noun not in dictionary.english_nouns:
        return False
    if not _SLIGHT_ENGLISH.isdisjoint((verb, noun)):
        return False
    may_be_noun = written.endswith("ing") or (verb in dictionary.english_nouns and not written.endswith("ed"))
    return not (may_be_noun and _SIDE_BY_SIDE.fullmatch(text, first.end, last.start))


_IS_DEED: Mapping[Language, Callable[[Text, Span, Span, Dictionary], bool]] = {
    "ko": _is_korean_deed,
    "en": _is_english_deed,
}
