"""In which register Korean sentences end: 합니다, as one speaks to readers, or 한다, as one writes of things."""

from __future__ import annotations

from typing import Literal, NamedTuple

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.quotes import read_quotations
from qa_lint.model import Segment, Span

Register = Literal["합니다", "한다"]


class Ending(NamedTuple):
    """The last word of a sentence, and its register."""

    span: Span
    register: Register


_LAST_WORD = regex.compile(r"(?<!\p{Hangul})(\p{Hangul}{2,})[.!?。](?=[\s*_]|$)")
_FORMAL = regex.compile(r"(?:니다|니까|십시오)$")
_NO_SENTENCE = regex.compile(r"\s*(?:#{1,6}\s|[|>])")  # headings, tables, quoted lines
_BRACKETS = regex.compile(r"[(\[（][^()\[\]（）]*[)\]）]")
_PLAIN_BEFORE = frozenset(
    "이같크많작좋높낮"
)  # stems that stand before 다; others end in ㄴ (한다), ㅆ (했다) or ㅄ (없다)
_PLAIN_FINALS = frozenset({4, 18, 20})


def read_endings(segment: Segment) -> tuple[Ending, ...]:
    """The endings whose register is plain to see; what is quoted or in brackets is somebody else's."""
    prose = segment.fact(read_prose)
    if segment.language != "ko" or _NO_SENTENCE.match(prose):
        return ()
    found = []
    others = [quotation.span for quotation in segment.fact(read_quotations)]
    others += [Span(*match.span()) for match in _BRACKETS.finditer(prose)]
    for match in _LAST_WORD.finditer(prose):
        span = Span(*match.span(1))
        register = _register(match[1])
        if register and not any(span.overlaps(other) for other in others):
            found.append(Ending(span, register))
    return tuple(found)


def _register(word: str) -> Register | None:
    if _FORMAL.search(word):
        return "합니다"
    final = (ord(word[-2]) - ord("가")) % 28
    if word[-1] == "다" and (final in _PLAIN_FINALS or word[-2] in _PLAIN_BEFORE):
        return "한다"
    return None
