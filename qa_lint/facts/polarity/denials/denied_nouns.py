"""What an English no says there is none of, and Korean says is there: 증거를 찾았다, found no evidence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_lint.facts.markup import read_prose
from qa_lint.facts.polarity.korean_negation import Denial
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.same_sentences import korean_near
from qa_lint.facts.words import read_words
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text

_TRANSLATES = 0.25  # score from which a noun, or the verb beside it, is the one of the English
_NOUN = 3  # words behind an English no among which its noun is
# a no that denies a noun, with the verb before it that says no more than that it is there
_NO = regex.compile(r"(?:(?P<there>is|are|was|were|be|has|have|had)\s)?[Nn]o")
_OBJECT = regex.compile(r"\p{Hangul}+[이가을를도]")
_STATED = regex.compile(r"\p{Hangul}+[다요](?=[.!]|[”\"’']?\s*$)")  # a Korean verb ends its sentence so
# what is not among what was said: includes captions, but not comments; and Korean words that leave something out
_BUT_NOT = regex.compile(r"(?<!\p{L})but\snot(?=\s(?:the\s|an?\s)?\p{L}+(?:\s\p{L}+)?(?:[.,;!]|\s*$))")
_BUT = 4  # characters between the two beginnings, of but and of not
_NAMED = regex.compile(r"\p{Hangul}{2,}?(?:[이가을를은는도와과의]|까지|에도|에서도)")
_LEFT_OUT = regex.compile(
    r"(?<!지)만(?!\p{Hangul})|뿐|제외|별도|빼|빠[지진졌]|외[에의]?(?!\p{Hangul})|대신|따로|유료|예외"
)
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
    where = korean_near(pair, denial.no.start)
    stated = pair.korean.fact(_read_stated)
    first, stop = (bisect_left(stated, at, key=lambda n: korean[n + 1].end) for at in where)
    for n in stated[first:stop]:
        noun, verb = korean[n : n + 2]
        there = bool(no["there"] and _IS_THERE.fullmatch(prose, verb.start, verb.end))
        known = there or any(links.score(verb, e) >= _TRANSLATES for e in before)
        said = (noun, *korean[max(0, n - 1) : n]) if there else (noun,)  # or what kind of it is there: 유의한 관련성이
        if known and any(links.score(k, e) >= _TRANSLATES for k in said for e in nouns):
            yield Span(noun.start, verb.end)


def _read_stated(text: Text) -> Sequence[int]:
    """Which words of a Korean text are nouns of which the next one, the verb of a sentence, says that they are there,
    or what is done to them."""
    prose = text.fact(read_prose)
    return [
        n
        for n, (noun, verb) in enumerate(pairwise(text.fact(read_words)))
        if _OBJECT.fullmatch(prose, noun.start, noun.end) and _STATED.match(prose, verb.start)
    ]


def nouns_added(pair: Pair, denial: Denial, links: Links) -> Iterator[Span]:
    """The Korean noun that English leaves out (but not comments), where Korean leaves out nothing."""
    start = denial.no.start - _BUT
    if start < 0 or not _BUT_NOT.match(pair.english, start):
        return
    prose = pair.korean.fact(read_prose)
    if _LEFT_OUT.search(prose):
        return
    nouns = [word for word in words_in(pair.english, denial.negated)[:2] if links.tells(word)]
    named = [word for word in pair.korean.fact(read_words) if _NAMED.fullmatch(prose, word.start, word.end)]
    score, word = max(((links.score(k, e), k) for k in named for e in nouns), default=(0.0, None))
    if word and score >= _TRANSLATES:
        yield Span(word.start, word.end)
