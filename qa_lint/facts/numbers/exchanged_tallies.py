"""Figures whose counters say what each counts, exchanged: three wins and two losses, for 2승 3패; two sons and a
daughter, for 1남 2녀.

Both sides give both numbers, and Korean has no noun before them: what is counted stands behind, in one syllable or two.
English has it behind the number as well, in one word of few.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.numbers import read_numbers
from qa_lint.facts.numbers.exchanged_sections import Exchanged
from qa_lint.languages.figures import Value
from qa_lint.late import regex
from qa_lint.model import Pair, Span

# what each counter may be called in English
_CALLED: Mapping[str, str] = {
    "승": r"wins?|won|victor(?:y|ies)|triumphs?",
    "무": r"draws?|drawn|drew|ties?|tied|stalemates?",
    "패": r"loss(?:es)?|lost|defeats?|losing",
    "남": r"sons?|boys?",
    "녀": r"daughters?|girls?",
    "골": r"goals?",
    "도움": r"assists?",
    "어시스트": r"assists?",
    "안타": r"hits?",
    "홈런": r"home\sruns?|homers?",
    "타점": r"RBIs?|runs\sbatted\sin",
    "실점": r"(?:earned\s)?runs?",
    "득점": r"runs?|points?",
    "이닝": r"innings?",
    "도루": r"steals?|stolen\sbases?",
    "볼넷": r"walks?",
    "삼진": r"strikeouts?",
    "탈삼진": r"strikeouts?",
    "리바운드": r"rebounds?",
    "박": r"nights?",
    "일": r"days?",
    "금": r"golds?",
    "은": r"silvers?",
    "동": r"bronzes?",
    "찬성": r"(?:votes\s)?in\sfavou?r|for|ayes?|yes",
    "반대": r"(?:votes\s)?against|opposed|nays?",
    "기권": r"abst(?:entions?|aining|ained)",
}
_NOUNS = {what: regex.compile(rf"(?i:{called})(?!\p{{L}})") for what, called in _CALLED.items()}
_ONES = {what: regex.compile(rf"(?<!\p{{L}})(?i:an?\s(?:{called}))(?!\p{{L}})") for what, called in _CALLED.items()}
_COUNTERS = "|".join(sorted(_CALLED, key=lambda word: -len(word)))
_KOREAN = regex.compile(rf"(?<![0-9.,])(?P<number>[0-9]{{1,3}})\s?(?P<what>{_COUNTERS})(?:으로)?(?!\p{{Hangul}}{{2}})")
_NEXT = regex.compile(r"[,·]?\s?(?:와\s|과\s|에\s)?")
_BEHIND = regex.compile(r"[\s-](?:\p{L}+\s)?")


class _Tally(NamedTuple):
    what: str
    number: int
    span: Span


def read_exchanged_tallies(pair: Pair) -> tuple[Exchanged, ...]:
    """The neighbouring tallies of which the English has each other's number, in the order of the Korean."""
    korean = [
        _Tally(match["what"], int(match["number"]), Span(match.start(), match.end("what")))
        for match in _KOREAN.finditer(pair.korean.fact(read_prose))
    ]
    return tuple(_exchanged(pair, korean)) if len(korean) > 1 else ()


def _exchanged(pair: Pair, korean: list[_Tally]) -> Iterator[Exchanged]:
    for a, b in pairwise(korean):
        if a.what == b.what or a.number == b.number or not _NEXT.fullmatch(pair.korean, a.span.end, b.span.start):
            continue
        first, second = _said(pair, a.what), _said(pair, b.what)
        if len(first) == len(second) == 1 and (b.number, a.number) == (*first, *second):
            spans = [*first.values(), *second.values()]
            english = Span(min(span.start for span in spans), max(span.end for span in spans))
            yield Exchanged(Span(a.span.start, b.span.end), english, a.what, b.what)


def _said(pair: Pair, what: str) -> Mapping[Value, Span]:
    """The numbers of which the English counts such, and where it does."""
    prose, called = pair.english.fact(read_prose), _NOUNS[what]
    found: dict[Value, Span] = {}
    for quantity in pair.english.fact(read_numbers):
        end = quantity.span.end
        for start in {end + 1, *(match.end() for match in (_BEHIND.match(prose, end),) if match)}:
            if noun := called.match(prose, start):
                found[quantity.value] = Span(quantity.span.start, noun.end())
        if own := called.search(prose, quantity.span.start, end):  # the number has its noun: one win
            found[quantity.value] = Span(quantity.span.start, own.end())
    if one := _ONES[what].search(prose):
        found[1] = Span(*one.span())
    return found
