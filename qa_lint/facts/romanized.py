"""Korean names beside their Latin forms in a pair: persons, and places with their administrative unit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from qa_lint.facts.names import HangulWord, LatinWord, read_hangul_words, read_latin_words
from qa_lint.facts.romanization import COMMON_FAMILIES, reads_family, reads_person, reads_syllables, split_person
from qa_lint.model import Segment, Span

# The administrative units, and how English says them.
_UNITS = {
    "도": "Province|-do", "시": "City|-si", "군": "County|-gun", "구": "District|-gu",
    "읍": "Town|-eup", "면": "Township|-myeon", "동": "Neighborhood|Neighbourhood|-dong", "리": "Village|-ri",
}  # fmt: skip
_PLACE = regex.compile(
    r"(?P<name>\p{Lu}[\p{Latin}’']*(?:-(?!(?:do|si|gun|gu|eup|myeon|dong|ri)\b)[\p{Latin}’']+)?)"
    r"(?P<unit>[- ](?:do|si|gun|gu|eup|myeon|dong|ri)(?![\p{L}-])"
    r"|\s(?:Province|Metropolitan\sCity|Special\sCity|City|County|District|Town|Township|Neighbou?rhood|Village)(?!\p{L}))"
)


class Rendering(NamedTuple):
    """A Korean name and the Latin form that stands for it in the same pair."""

    hangul: str
    latin: str
    korean: Span
    english: Span


def read_renderings(korean: Segment, english: Segment) -> tuple[Rendering, ...]:
    """The Korean persons and places of a pair that have a Latin form, in the order of the English text."""
    hangul, latin = korean.fact(read_hangul_words), english.fact(read_latin_words)
    places = list(_places(hangul, english.text))
    persons = (
        person
        for person in _persons(hangul, latin, english.text)
        if not any(person.english.overlaps(place.english) for place in places)  # 강원도 could be a Mr Kang too
    )
    return tuple(sorted([*places, *persons], key=lambda rendering: rendering.english))


def _persons(hangul: tuple[HangulWord, ...], latin: tuple[LatinWord, ...], text: str) -> Iterator[Rendering]:
    candidates = [
        (word, stem)
        for word in hangul
        for stem in word.stems
        if 3 <= len(stem) <= 4 and split_person(stem)[0] in COMMON_FAMILIES
    ]
    if not candidates:
        return
    taken: set[int] = set()
    for strict in (True, False):
        for first, last in _stretches(latin):
            if taken & {*range(first, last + 1)}:
                continue
            words = [word.text for word in latin[first : last + 1]]
            for word, stem in candidates:
                if _may_be(stem, words) and reads_person(stem, " ".join(words), any_vowel=not strict):
                    span = Span(latin[first].span.start, latin[last].span.end)
                    start = word.span.start
                    taken.update(range(first, last + 1))
                    yield Rendering(stem, text[span.start : span.end], Span(start, start + len(stem)), span)
                    break


def _may_be(stem: str, words: list[str]) -> bool:
    """A cheap look: the family name stands first or last."""
    family = split_person(stem)[0]
    return len(words) == 1 or any(reads_family(family, word, any_vowel=True) for word in (words[0], words[-1]))


def _stretches(latin: tuple[LatinWord, ...]) -> Iterator[tuple[int, int]]:
    """Two or three capitalised words in a row, the longer first; or one of at least six letters."""
    for size in (3, 2, 1):
        for first in range(len(latin) - size + 1):
            words = latin[first : first + size]
            if not words[0].capital or (size > 1 and not words[-1].capital):
                continue
            if size == 1 and len(words[0].text) < 6:
                continue
            if all(b.span.start - a.span.end == 1 for a, b in pairwise(words)):
                yield first, first + size - 1


def _places(hangul: tuple[HangulWord, ...], text: str) -> Iterator[Rendering]:
    candidates = {
        stem: word for word in reversed(hangul) for stem in word.stems if len(stem) > 2 and stem[-1] in _UNITS
    }
    if not candidates:
        return
    for match in _PLACE.finditer(text):
        unit = match["unit"].split()[-1]
        for stem, word in candidates.items():
            known = _UNITS[stem[-1]].split("|")
            if any(unit.lower() in (u.lower(), u.lower().lstrip("-")) for u in known) and reads_syllables(
                stem[:-1], match["name"]
            ):
                span = Span(word.span.start, word.span.start + len(stem))
                yield Rendering(stem, match.group(), span, Span(*match.span()))
                break
