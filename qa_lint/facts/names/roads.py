"""Roads of Korean addresses (대학로 99, 99 Daehak-ro): the number says which of them are one address."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from qa_lint.facts.markup import read_prose
from qa_lint.facts.romanization import reads_place
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_NUMBER = r"(?P<number>[0-9]{1,4}(?:-[0-9]{1,3})?)"
_KOREAN = RarePattern(
    regex.compile(rf"(?<!\p{{Hangul}})(?P<road>\p{{Hangul}}{{1,7}}[로길])\s?{_NUMBER}(?![0-9번])"), "0123456789"
)
_LETTER = r"[\p{Latin}\p{M}’'-]"
_ROAD = rf"(?P<road>\p{{Lu}}{_LETTER}*?[- ]?(?:daero|ro|no|gil|Road|Street))(?![\p{{Latin}}-])"
# Of a run of letters the first capital is tried and none behind it, which would lead to the same end, if to any.
_FIRST = rf"(?:(?<!{_LETTER})|(?!{_LETTER})|\G)(?:(?!\p{{Lu}}){_LETTER})*+"
_ENGLISH = regex.compile(rf"(?<![0-9-]){_NUMBER},?\s{_ROAD}|{_FIRST}{_ROAD},?\s{_NUMBER}(?![0-9])")


class Road(NamedTuple):
    """A road of an address on both sides, where the Latin form does not spell the Hangul one."""

    hangul: str
    korean: Span
    english: Span


def other_roads(pair: Pair) -> Iterator[Road]:
    """The roads that have another name in English, but the same number."""
    korean = list(_KOREAN.finditer(pair.korean.fact(read_prose)))
    english = defaultdict(list)
    for match in _ENGLISH.finditer(pair.english.fact(read_prose)) if korean else ():
        english[match["number"]].append(match)
    for here in korean:
        there = english.get(here["number"], ())
        if len(there) == 1 and not _is_same(here["road"], there[0]["road"]):
            yield Road(here["road"], Span(*here.span("road")), Span(*there[0].span("road")))


def _is_same(hangul: str, latin: str) -> bool:
    """Whether the Latin form spells the road, or the name that it is called by (Daehak Street)."""
    name = hangul[:-1].removesuffix("대")
    return reads_place(hangul, latin) or any(reads_place(name, word) for word in regex.split(r"[\s-]", latin))
