"""What can be done by one side and cannot by the other, where English says so by an adjective: washable, unreadable.

The adjective holds a verb, or is followed by it (possible to wash), and a prefix that denies it; Korean says the verb
with 수 있다 or 수 없다, 가능 or 불가능, or denies it as any other (깨지지 않는, unbreakable). They are held against
each other where the tables know that the verbs translate each other and where nothing else on either side says no.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.english_negation import denies_in_english, denying_words, read_english_denials
from qa_lint.facts.polarity.korean_negation import (
    Denial,
    LostDenial,
    denying_korean_words,
    holds_a_no,
    read_every_korean_no,
)
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.languages.stems import Word, english_stem
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.negation import Negation
from qa_lint.resources.word_pairs import WordPairs

_ENDS = ("able", "ible", "uble")
_ADJECTIVE = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}'’-])[A-Za-z]+(?:-[A-Za-z]+)?(?:{'|'.join(_ENDS)})(?![\p{{L}}\p{{N}}-])"
)
_PREFIX = regex.compile(r"^(?:non-?|un|i[nmlr])(?=.{6})")  # that deny what can be done
_POSSIBLE = regex.compile(
    r"(?<!\p{L})(?P<no>im)?possible\s(?:for\s(?:[\p{L}'’-]+\s){1,4})?to\s(?:be\s)?(?P<verb>\p{L}+)", regex.IGNORECASE
)
# The verbs of those that are not made of an English one
_OF_OTHERS = {
    "accessible": "access", "admissible": "admit", "audible": "hear", "available": "use",
    "comprehensible": "understand", "convertible": "convert", "credible": "believe", "divisible": "divide",
    "edible": "eat", "fusible": "melt", "legible": "read", "mutable": "change", "palpable": "feel",
    "perceptible": "notice", "permeable": "pass", "permissible": "permit", "portable": "carry", "potable": "drink",
    "reparable": "repair", "reversible": "reverse", "soluble": "dissolve", "tangible": "touch", "visible": "see",
}  # fmt: skip
# What says nothing of what can be done, though it looks as if it were made of a verb that says something
_NONE = frozenset("""
capable considerable fashionable favorable favourable honorable honourable notable probable profitable reasonable
remarkable respectable stable suitable variable
""".split())  # fmt: skip  # noqa: SIM905
_ABLE = regex.compile(r"(?<!\p{Hangul})(?P<verb>\p{Hangul}+)(?:\s수[가는도]?\s?있|(?:[이가]\s|\s)?가능(?!성))")
# A no by which something cannot be, and one by which it may only not be done: no order, and nothing that is not there
_CANNOT = regex.compile(r"\s*(?:지[는도를가]?\s?못|(?:[ㄹ을]\s)?수[가는도]?\s?없|\s?불가)")
_IS_NOT = regex.compile(r"\s*지[는도를가]?\s?않")
_MAY_REST = "available"  # what is not used can be had
_TRANSLATES = 0.2  # score from which the verbs are the same
_ASKED = "?"


class _Adjective(NamedTuple):
    """An English adjective of what can be done, with its verb."""

    span: Span
    verbs: tuple[Word, ...]  # one of these
    denied: bool  # by a prefix


def read_wrong_abilities(
    pair: Pair, negation: Negation, words: WordPairs, dictionary: Dictionary
) -> tuple[LostDenial, ...]:
    """Each adjective that says of its verb what the other side denies, or the other way round."""
    adjectives = pair.english.fact(read_adjectives, words)
    if not adjectives or _ASKED in pair.korean or _ASKED in pair.english:
        return ()
    if pair.english.fact(read_english_denials, negation):
        return ()
    links = Links(pair, words, dictionary)
    denials = pair.korean.fact(read_every_korean_no, negation)
    if not denials:
        return tuple(_lost_in_korean(pair, adjectives, negation, links))
    return tuple(_lost_in_english(pair, adjectives, denials[0], negation, links)) if len(denials) == 1 else ()


def read_adjectives(text: Text, words: WordPairs) -> tuple[_Adjective, ...]:
    """The adjectives of an English text that say what can be done."""
    prose = text.fact(read_prose)
    return tuple(_adjectives(prose, words)) if any(end in prose for end in _ENDS) else ()


def _adjectives(prose: str, words: WordPairs) -> Iterator[_Adjective]:
    for match in _ADJECTIVE.finditer(prose):
        word = match.group().lower()
        bare = _PREFIX.sub("", word)
        denied = bare != word and any(verb in words.english for verb in _verbs(bare))
        said = bare if denied else word.rpartition("-")[2]  # water-soluble
        if said not in _NONE:
            span = Span(*match.span())
            yield _Adjective(span, tuple(Word(*span, (verb,)) for verb in _verbs(said)), denied)
    for match in _POSSIBLE.finditer(prose):
        span = Span(*match.span())
        yield _Adjective(span, (Word(*span, (english_stem(match["verb"]),)),), match["no"] is not None)


def _verbs(adjective: str) -> Sequence[str]:
    """The stems of what may be the verb of an adjective."""
    if adjective in _OF_OTHERS:
        return (english_stem(_OF_OTHERS[adjective]),)
    stem = adjective[: -len(_ENDS[0])]
    found = [stem, f"{stem}ate"]  # separable
    if stem.endswith("i"):
        found.append(f"{stem[:-1]}y")  # reliable
    elif stem[-1:] == stem[-2:-1]:
        found.append(stem[:-1])  # forgettable
    return [english_stem(verb) for verb in found if verb]


def _lost_in_korean(
    pair: Pair, adjectives: Sequence[_Adjective], negation: Negation, links: Links
) -> Iterator[LostDenial]:
    """What can be done by the Korean, and cannot by the English."""
    if holds_a_no(pair.korean) or any(True for _ in denying_korean_words(pair.korean, negation)):
        return
    prose = pair.korean.fact(read_prose)
    for able in _ABLE.finditer(prose):
        for adjective in adjectives:
            if adjective.denied and _is_said(pair.korean, Span(*able.span("verb")), adjective, links):
                yield LostDenial("en", adjective.span, Span(*able.span()))


def _lost_in_english(
    pair: Pair, adjectives: Sequence[_Adjective], denial: Denial, negation: Negation, links: Links
) -> Iterator[LostDenial]:
    """What cannot be done by the Korean, and can by the English."""
    prose, english = pair.korean.fact(read_prose), pair.english.fact(read_prose)
    cannot = _CANNOT.match(prose, denial.no.start)
    if denial.idle or not (cannot or _IS_NOT.match(prose, denial.no.start)):
        return
    whole = Span(0, len(english))
    noes = [*denying_words(english, whole, negation, links.words)]
    if any(one.denied for one in adjectives) or denies_in_english(
        english, whole, negation, links.words, only_phrases=True
    ):
        return
    for adjective in adjectives:
        if any(not no.overlaps(adjective.span) for no in noes):  # one that it says itself is none: removable
            continue
        may_rest = not cannot and english[slice(*adjective.span)].lower() == _MAY_REST
        if not may_rest and _is_said(pair.korean, denial.negated, adjective, links):
            yield LostDenial("ko", denial.whole, adjective.span)


def _is_said(korean: Text, verb: Span, adjective: _Adjective, links: Links) -> bool:
    """Whether a Korean verb is that of an adjective."""
    return any(links.score(k, e) >= _TRANSLATES for k in words_in(korean, verb) for e in adjective.verbs)
