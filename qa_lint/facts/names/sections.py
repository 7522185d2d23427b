"""A long pair in sections, so that to compare each word of one side with each of the other takes no longer than the
text is long.

The names of a sentence or a paragraph are looked for all over the other side, which makes as many looks as there are
pairs of words. In a text of many hundred words the counterpart of a word stands at about the same share of the words:
so each section is looked at together with some words on either side of it, and what is seen there is told where it
concerns the section itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from qa_lint.facts.names.readings import HangulWord, LatinWord, read_hangul_words, read_latin_words
from qa_lint.facts.sentences import read_statements
from qa_lint.model import Hit, Language, Pair, Segment, Span, Spot, Text

# Words, of the side that has fewer of them; set by hand:
LONG = 300  # a pair of no more is one section
_OWN = 150  # of a section, about
_BESIDE = 75  # before and behind it, among which a counterpart may stand
_SENTENCE = 50  # of a sentence, in whose middle no section begins


class Section(NamedTuple):
    """What is looked at together on either side, and what of it belongs to this section and to no other."""

    korean: Span
    english: Span
    own_korean: Span
    own_english: Span


def read_sections(pair: Pair) -> tuple[Section, ...]:
    """The sections of a pair in order, of which most have one."""
    hangul, latin = pair.korean.fact(read_hangul_words), pair.english.fact(read_latin_words)
    fewer = min(len(hangul), len(latin))
    if fewer <= LONG:
        whole = Span(0, len(pair.korean)), Span(0, len(pair.english))
        return (Section(*whole, *whole),)
    korean, english = _Places(pair.korean, hangul), _Places(pair.english, latin)
    count, beside = fewer // _OWN, _BESIDE / fewer
    shares = [(n / count, (n + 1) / count) for n in range(count)]
    return tuple(
        Section(
            *(side.between(first - beside, last + beside) for side in (korean, english)),
            *(side.between(first, last) for side in (korean, english)),
        )
        for first, last in shares
    )


class _Places:
    """Where sections of a text may begin: where a sentence does, or in a long one a word."""

    def __init__(self, text: Text, words: Sequence[HangulWord | LatinWord]) -> None:
        self._length = len(text)
        self._words = [word.span.start for word in words]
        self._sentences = [0, *(span.start for span in text.fact(read_statements))]

    def between(self, first: float, last: float) -> Span:
        """What stands from one share of the words to another."""
        return Span(self._at(first), self._at(last))

    def _at(self, share: float) -> int:
        index = int(share * len(self._words))
        if index <= 0:
            return 0
        if index >= len(self._words):
            return self._length
        sentence = self._sentences[bisect_right(self._sentences, self._words[index]) - 1]
        return sentence if index - bisect_left(self._words, sentence) <= _SENTENCE else self._words[index]


def hits_in_sections(pair: Pair, look: Callable[[Pair], Iterable[Hit]]) -> Iterator[Hit]:
    """What a look at each section of a pair sees, in spans of the pair."""
    sections = pair.fact(read_sections)
    if len(sections) == 1:
        yield from look(pair)
        return
    for section in sections:
        part = pair.part(section.korean, section.english)
        for hit in look(part):
            if (told := _told(hit, section, part, pair)) is not None:
                yield told
        part.forget()


def _told(hit: Hit, section: Section, part: Pair, pair: Pair) -> Hit | None:
    """A hit in a section as one in the pair; None where it is the business of another section.

    A hit is where its Korean is, or else its English; what is all of a side is nowhere. Of that side the hit says what
    was looked at: all of a long pair, with each of its names, would make of a report the square of the text.
    """
    mine: bool | None = None
    sides: dict[Language, Spot] = {}
    both: tuple[tuple[Language, Span, Span], ...] = (
        ("ko", section.korean, section.own_korean),
        ("en", section.english, section.own_english),
    )
    for language, looked_at, own in both:
        span = _span_in(hit, part.side(language))
        if span is None:
            sides[language] = pair.spot(language, part.side(language).text.whole.moved(looked_at.start))
            continue
        span = span.moved(looked_at.start)
        sides[language] = pair.spot(language, span)
        if mine is None:
            mine = own.start <= span.start < own.end
    if mine is None:
        mine = section.own_korean.start == 0
    return replace(hit, source=sides[pair.source.language], target=sides[pair.target.language]) if mine else None


def _span_in(hit: Hit, segment: Segment) -> Span | None:
    """The span of a segment that a hit is about, if it is not about all of it."""
    for place in (hit.source, hit.target):
        if isinstance(place, Spot) and place.segment is segment and place.span != segment.text.whole:
            return place.span
    return None
