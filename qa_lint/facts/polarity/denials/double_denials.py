"""Two noes for one: 문제가 없는 것은 아니다 is not "without problems", nor is "not without critics" 비판이 없다.

One no within another affirms, and so does what cannot be done without something. A translation may say so by two noes
as well, or by none; where it says one, and all other words of a short pair have their counterparts, one has been lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.answered_rest import read_rest
from qa_lint.facts.polarity.english_negation import denying_words, read_english_denials
from qa_lint.facts.polarity.korean_negation import (
    Denial,
    LostDenial,
    denying_korean_words,
    holds_a_no,
    is_lacking,
    read_double_no,
    read_every_korean_no,
    read_korean_denials,
)
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.signs import Otherwise, read_signs
from qa_lint.facts.spans import Spans
from qa_lint.facts.words import read_words
from qa_lint.languages.function_words import is_english_function_word
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.opposites import Opposites
from qa_lint.resources.word_pairs import WordPairs

_WITH = regex.compile(r"(?<!\p{L})(?i:with)\s")
_BEHIND_WITH = 40  # characters behind it, in which what it is stands
_IF_NOT = regex.compile(r"(?<!\p{L})(?i:without|unless|until|except|requir\p{L}*|absent|lack\p{L}*|if|before)(?!\p{L})")
_LONGEST = 12  # Korean words: of a longer text something is always left over
_LEFT = 2  # words of either side that may have no counterpart where there is no other no
_SAID = 0.3  # score from which an English word that says no by its meaning is what a Korean word says
_TWICE_IN_ENGLISH = regex.compile(
    r"(?<![A-Za-z])(?i:(?:not|never|is n['’]t|\p{L}+n['’]t)\s+(?:\p{L}+\s+){0,2}?without)(?![A-Za-z])"
)
# 모르는 사람은 없다: 모르다 is a no by its meaning, which English says by another: no one knew
_KNOWN_TO_ALL = regex.compile(r"(?<!\p{Hangul})모르는\s?\p{Hangul}{1,4}[은는이가도]\s(?:아무도\s|거의\s)?없\p{Hangul}*")
_KNOWN_TO_NOBODY = regex.compile(
    r"(?<![A-Za-z])(?i:no\s?one|nobody|no\s\p{L}+|none\sof\s(?:\p{L}+\s){1,2}?)\s?(?:\p{L}+\s){0,2}?"
    r"(?i:knows?|knew|known|recogni[sz]e[sd]?|heard|understands?|understood|(?:is|was|are|were)\saware)(?![A-Za-z])"
)
_SOME = regex.compile(
    r"(?<![A-Za-z])(?i:only|just|but|even|(?<!at )all|every\p{L}*|entirely|completely|fully|always|help|avoid\p{L}*"
    r"|resist|choice|other|else|option)(?![A-Za-z])"
)


def read_halved_denials(
    pair: Pair, opposites: Opposites, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """The two noes of one side for which the other has one."""
    if len(pair.korean.fact(read_words)) > _LONGEST:
        return ()
    if all_know := _KNOWN_TO_ALL.search(pair.korean.fact(read_prose)):
        return _known_to_nobody(pair, Span(*all_know.span()), negation, words)
    ours = pair.korean.fact(read_every_korean_no, negation)
    theirs = pair.english.fact(read_english_denials, negation)
    links = Links(pair, words, dictionary)
    twice = pair.korean.fact(read_double_no)
    inner = next((denial for denial in ours if twice and denial.no.overlaps(twice)), None)
    halved = _halved_in_english(pair, twice, inner, opposites, negation, links) if twice and inner else ()
    if halved:
        return halved
    if lacking := _lost_without(pair, ours, theirs, links):
        return lacking
    without = _TWICE_IN_ENGLISH.search(pair.english.fact(read_prose))
    if without and len(theirs) == 2 and len(ours) == len(pair.korean.fact(read_korean_denials, negation)) == 1:
        return _lost_in_korean(pair, Span(*without.span()), ours[0], negation, links)
    return ()


def _halved_in_english(
    pair: Pair, twice: Span, inner: Denial, opposites: Opposites, negation: Negation, links: Links
) -> tuple[LostDenial, ...]:
    denials = pair.english.fact(read_english_denials, negation)
    said = _noes_said_for(pair, twice, inner, denials, negation, links)
    if len(said) != 1:
        return ()
    signs = pair.korean.fact(read_signs, opposites, negation), pair.english.fact(read_signs, opposites, negation)
    # what is denied twice is said by its opposite as little as by one no: not insufficient, 충분하지 않다
    otherwise = Otherwise(*signs).is_said(inner)
    told = not otherwise if denials else otherwise or _translates(pair, twice, said[0].no, links)
    return _lost_in_english(pair, twice, inner, said[0], negation, links) if told else ()


def _lost_without(pair: Pair, ours: Sequence[Denial], theirs: Sequence[Denial], links: Links) -> tuple[LostDenial, ...]:
    """What cannot be done without something, of which the English says that it cannot be done with it."""
    prose, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    lacking = [denial for denial in ours if is_lacking(prose, denial)]
    if len(ours) != 2 or len(theirs) != 1 or lacking != [ours[0]]:
        return ()
    if _SOME.search(english) or _IF_NOT.search(english):
        return ()
    nouns = words_in(pair.korean, lacking[0].negated)
    for match in _WITH.finditer(english, theirs[0].no.end):
        behind = words_in(pair.english, Span(match.end(), min(len(english), match.end() + _BEHIND_WITH)))
        told = next((e for e in behind if any(links.score(noun, e) >= _SAID for noun in nouns)), None)
        if told:
            return (LostDenial("ko", lacking[0].whole, Span(match.start(), told.end)),)
    return ()


def _known_to_nobody(pair: Pair, all_know: Span, negation: Negation, words: WordPairs) -> tuple[LostDenial, ...]:
    """What all know and the English says that nobody does."""
    noes = _noes_in_english(pair, pair.english.fact(read_english_denials, negation), negation, words)
    nobody = _KNOWN_TO_NOBODY.search(pair.english.fact(read_prose))
    return (LostDenial("ko", all_know, Span(*nobody.span())),) if nobody and len(noes) == 1 else ()


class _No(NamedTuple):
    """A no of English and what it denies; of one in the beginning of a word (insufficient), both are that word."""

    no: Span
    negated: Span


def _noes_in_english(pair: Pair, denials: Sequence[Denial], negation: Negation, words: WordPairs) -> list[_No]:
    """The noes of the English, those in the beginning of a word among them."""
    found = [_No(denial.no, denial.negated) for denial in denials]
    taken = Spans(no.no for no in found)
    prose = pair.english.fact(read_prose)
    meant = {span.start: span for span in denying_words(prose, Span(0, len(prose)), negation, words)}
    return found + [_No(span, span) for span in meant.values() if not taken.overlap(*span)]


def _noes_said_for(
    pair: Pair, twice: Span, inner: Denial, denials: Sequence[Denial], negation: Negation, links: Links
) -> list[_No]:
    """The noes of the English without the words that say no by their meaning alone and translate another Korean word
    than the two noes: prevented, for 예방할; but not insufficient, for 충분하지."""
    prose = pair.english.fact(read_prose)
    beside = Span(0, twice.start), Span(twice.end, len(pair.korean))
    others = Span(0, min(inner.negated.start, twice.start)), beside[1]
    return [
        found
        for found in _noes_in_english(pair, denials, negation, links.words)
        if found.no != found.negated
        or not any(
            _translates(pair, stretch, found.no, links)
            for stretch in (others if negation.prefixed.match(prose, found.no.start) else beside)
        )
    ]


def _translates(pair: Pair, korean: Span, english: Span, links: Links) -> bool:
    """Whether any word of a stretch translates one of the other."""
    theirs = words_in(pair.english, english)
    return any(links.score(k, e) >= _SAID for k in words_in(pair.korean, korean) for e in theirs)


def _lost_in_english(
    pair: Pair, twice: Span, inner: Denial, single: _No, negation: Negation, links: Links
) -> tuple[LostDenial, ...]:
    no, negated = single
    if holds_a_no(pair.korean, twice) or _SOME.search(pair.english):
        return ()
    rest = read_rest(pair, words_in(pair.korean, twice), words_in(pair.english, no), links)
    both = Span(min(inner.negated.start, twice.start), twice.end)
    stated = words_in(pair.english, negated)[:1]
    denied = Span(no.start, max(no.end, *(word.end for word in stated)))
    untold = [word for word in rest.untold if not is_english_function_word(pair.english[word.start : word.end])]
    alone = all(other.whole.overlaps(twice) for other in pair.korean.fact(read_every_korean_no, negation))
    most = _LEFT if alone and rest.answered > _LEFT else 0  # words that another rendering may leave over
    told = rest.answered > 0 and len(rest.unanswered) <= most and len(untold) <= most
    return (LostDenial("ko", both, denied),) if told else ()


def _lost_in_korean(
    pair: Pair, twice: Span, single: Denial, negation: Negation, links: Links
) -> tuple[LostDenial, ...]:
    if holds_a_no(pair.korean, single.whole) or any(True for _ in denying_korean_words(pair.korean, negation)):
        return ()
    rest = read_rest(pair, words_in(pair.korean, single.whole), words_in(pair.english, twice), links)
    return (LostDenial("en", twice, single.whole),) if rest.is_said(_LEFT) else ()
