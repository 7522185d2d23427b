"""Where something comes from and where it goes, exchanged: from Busan to Seoul, for 서울에서 부산으로.

So are what is changed and what it becomes (디젤을 전기로, from electric to diesel), and what a figure was and is
(3%에서 5%로, from 5% to 3%). Both sides have both words, so none is wrong by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.polarity.links import Links, words_in
from qa_lint.facts.polarity.opposed import Opposed
from qa_lint.facts.romanization import reads_place
from qa_lint.facts.words import read_words
from qa_lint.languages.figures import Value
from qa_lint.languages.stems import Word
from qa_lint.late import regex
from qa_lint.model import Pair, Span, Text
from qa_lint.resources.dictionary import Dictionary
from qa_lint.resources.word_pairs import WordPairs

_KOREAN = regex.compile(
    r"(?<![\p{L}\p{N}])(?P<first>[\p{L}\p{N}]+?)(?:에서|에게서|으?로부터|부터|[을를]) "
    r"(?P<second>[\p{L}\p{N}]+?)(?:으로|로|까지|행|에게|쪽으로)(?!\p{L})"
)
_BETWEEN_NUMBERS = regex.compile(r"에서\s?")
_BEHIND_NUMBERS = regex.compile(r"(?:으?로|까지)(?!\p{L})")
_PART = r"(?:[^\s,.;:()]|[.,](?=\S))+"  # 2.5
_ENGLISH = regex.compile(
    r"(?<![A-Za-z])(?i:from|convert(?:s|ed|ing)?|chang(?:es?|ed|ing)|turn(?:s|ed|ing)?|translat(?:es?|ed|ing)) "
    r"(?!from )"
    rf"(?P<first>{_PART}(?: {_PART}){{0,3}}?) (?:in)?to (?P<second>{_PART}(?: {_PART}){{0,2}})"
)
_BACKWARDS = regex.compile(  # rose to 42% from 38%
    rf"(?<!\p{{L}})to (?P<second>{_PART}(?: {_PART}){{0,2}}?) from (?P<first>{_PART}(?: {_PART})?)"
)
_IT_WAS = regex.compile(  # what stands between what a figure is and what it was: now 15 seconds instead of 60
    r"(?:[ -]\p{L}+){0,6}?,?\s(?:instead of|rather than|(?:up|down)(?:\s\p{L}+)?\sfrom)(?:\s(?:the|just|only|a|an))?\s"
)
_MOST = 8  # ways of a side; more are a table
_SAID, _UNSAID = 0.4, 0.1  # words in common, as `Links.common` counts them, of one place, and of two


class Route(NamedTuple):
    """The words for both ends of a way, and where all of it stands."""

    span: Span
    first: Span
    second: Span


def read_routes(text: Text) -> tuple[Route, ...]:
    """The ways of a text, from one end to the other."""
    if text.language == "ko":
        return tuple(dict.fromkeys((*_found(text, _KOREAN), *_korean_numbers(text))))
    ways = (*_found(text, _ENGLISH), *_backwards(text)) if "to " in text else ()
    return (
        (*ways, *_english_numbers(text)) if " from " in text or "instead of" in text or "rather than" in text else ways
    )


def _found(text: Text, pattern: regex.Pattern[str]) -> Iterator[Route]:
    for match in pattern.finditer(text.fact(read_prose)):
        yield Route(*(Span(*match.span(part)) for part in (0, "first", "second")))


def _backwards(text: Text) -> Iterator[Route]:
    """The ways of figures whose end is said first; of other things, "to" and "from" may belong to two verbs."""
    for route in _found(text, _BACKWARDS) if " from " in text else ():
        figures = [q.span for q in text.fact(read_numbers) if q.form == "digits" and q.span.overlaps(route.first)]
        if figures and _numbers(text, route.second):
            yield route._replace(span=Span(route.span.start, figures[-1].end))


def _korean_numbers(text: Text) -> Iterator[Route]:
    prose = text.fact(read_prose)
    for a, b in pairwise(text.fact(read_numbers)):
        behind = _BEHIND_NUMBERS.match(prose, b.span.end)
        if behind and _BETWEEN_NUMBERS.fullmatch(prose, a.span.end, b.span.start):
            yield Route(Span(a.span.start, behind.end()), a.span, b.span)


def _english_numbers(text: Text) -> Iterator[Route]:
    prose = text.fact(read_prose)
    for is_so, was_so in pairwise(text.fact(read_numbers)):
        if _IT_WAS.fullmatch(prose, is_so.span.end, was_so.span.start):
            yield Route(Span(is_so.span.start, was_so.span.end), was_so.span, is_so.span)


def read_exchanged_routes(pair: Pair, words: WordPairs, dictionary: Dictionary) -> tuple[Opposed, ...]:
    """The ways of the English whose ends are those of one Korean way crosswise alone, and of no other as they are (글을
    표로 바꾸거나 표를 글로); of several ways, only those of figures are told."""
    korean = pair.korean.fact(read_routes)
    english = pair.english.fact(read_routes) if 0 < len(korean) <= _MOST else ()
    if len(english) > 1:
        english = tuple(route for route in english if all(_numbers(pair.english, end) for end in route[1:]))
    if not 0 < len(english) <= _MOST:
        return ()
    links = Links(pair, words, dictionary)
    return tuple(found for route in english if (found := _exchanged(pair, korean, route, links)))


def _exchanged(pair: Pair, korean: Sequence[Route], english: Route, links: Links) -> Opposed | None:
    routes = [(route, *_ends_in_common(pair, route, english, links)) for route in korean]
    if any(min(straight) >= _SAID for _, straight, _ in routes):
        return None
    found = [route for route, straight, across in routes if min(across) >= _SAID and max(straight) < _UNSAID]
    return Opposed(found[0].span, english.span) if len(found) == 1 else None


def _ends_in_common(pair: Pair, korean: Route, english: Route, links: Links) -> tuple[list[float], list[float]]:
    """How much the ends of two ways have in common, each with the same one, and each with the other."""
    ours, theirs = (korean.first, korean.second), (english.first, english.second)
    straight = [_common(pair, k, e, links) for k, e in zip(ours, theirs, strict=True)]
    return straight, [_common(pair, k, e, links) for k, e in zip(ours, reversed(theirs), strict=True)]


def _common(pair: Pair, korean: Span, english: Span, links: Links) -> float:
    """How much two ends have in common: one number, a name as it sounds, or words that translate each other."""
    ours, theirs = (_numbers(side, span) for side, span in ((pair.korean, korean), (pair.english, english)))
    if ours or theirs:
        return float(ours == theirs)
    hangul = pair.korean[slice(*korean)]
    if any(reads_place(hangul, name) for name in _names(pair.english, english)):
        return 1.0
    return links.common(words_in(pair.korean, korean), words_in(pair.english, english))


def _numbers(text: Text, span: Span) -> list[Value]:
    """The values of the numbers in a stretch that stand there in digits."""
    return [q.value for q in text.fact(read_numbers) if q.form == "digits" and q.span.overlaps(span)]


def _names(text: Text, span: Span) -> Iterator[str]:
    """The words of a stretch that are written as names."""
    words: Sequence[Word] = text.fact(read_words)
    return (text[w.start : w.end] for w in words if span.start <= w.start < span.end and text[w.start].isupper())
