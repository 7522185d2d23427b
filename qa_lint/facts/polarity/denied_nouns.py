"""What an English no says there is none of, and Korean says is there: 증거를 찾았다, found no evidence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.korean_negation import Denial
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.words import read_words
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_TRANSLATES = 0.25  # score from which a noun, or the verb beside it, is the one of the English
_NOUN = 3  # words behind an English no among which its noun is
# a no that denies a noun, with the verb before it that says no more than that it is there
_NO = regex.compile(r"(?:(?P<there>is|are|was|were|be|has|have|had|exists?|existed)\s)?[Nn]o")
_OBJECT = regex.compile(r"\p{Hangul}+[이가을를도]")
_STATED = regex.compile(r"\p{Hangul}+[다요](?=[.!]|[”\"’']?\s*$)")  # a Korean verb ends its sentence so
_IS_THERE = regex.compile(r"있\p{Hangul}+")


def nouns_that_are_there(pair: Pair, denial: Denial, links: Links) -> Iterator[Span]:
    """The Korean nouns, each with the verb that ends its sentence, of which English has none; the verb translates the
    one before the no, or says only that they are there.
    """
    no = _NO.fullmatch(pair.english, *denial.no)
    if no is None:
        return
    prose, korean = pair.korean.fact(read_prose), pair.korean.fact(read_words)
    nouns = [word for word in words_in(pair.english, denial.negated)[:_NOUN] if links.tells(word)]
    before = words_in(pair.english, Span(0, denial.no.start))[-1:]
    for n, (noun, verb) in enumerate(pairwise(korean)):
        if not (_OBJECT.fullmatch(prose, noun.start, noun.end) and _STATED.match(prose, verb.start)):
            continue
        there = bool(no["there"] and _IS_THERE.fullmatch(prose, verb.start, verb.end))
        known = there or any(links.score(verb, e) >= _TRANSLATES for e in before)
        said = (noun, *korean[max(0, n - 1) : n]) if there else (noun,)  # or what kind of it is there: 유의한 관련성이
        if known and any(links.score(k, e) >= _TRANSLATES for k in said for e in nouns):
            yield Span(noun.start, verb.end)
