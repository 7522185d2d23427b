"""Korean persons beside their Latin forms in a pair."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from qa_lint.facts.names import HangulWord, LatinWord, read_hangul_words, read_latin_words
from qa_lint.facts.places import read_places
from qa_lint.facts.romanization import COMMON_FAMILIES, is_common, reads_family, reads_person, split_person
from qa_lint.model import Segment, Span

_MAY_HOLD_TWO_NAMES = regex.compile(r"^(?=.{6})\p{Lu}.*(?:-|\p{Lu})")  # SeoHayun, Seo-hayun; not Geneva


class Rendering(NamedTuple):
    """A Korean person and the Latin form that stands for it in the same pair."""

    hangul: str
    latin: str
    korean: Span
    english: Span


def read_renderings(korean: Segment, english: Segment) -> tuple[Rendering, ...]:
    """The Korean persons of a pair that have a Latin form, in the order of the English text."""
    hangul, latin = korean.fact(read_hangul_words), english.fact(read_latin_words)
    places = korean.fact(read_places, english)
    persons = (
        person
        for person in _persons(hangul, latin, english.text)
        if not any(person.english.overlaps(place.english) for place in places)  # 강원도 could be a Mr Kang too
    )
    return tuple(sorted(persons, key=lambda rendering: rendering.english))


def _persons(hangul: tuple[HangulWord, ...], latin: tuple[LatinWord, ...], text: str) -> Iterator[Rendering]:
    stretches = list(_stretches(latin))
    candidates = [(word, stem) for word in hangul for stem in word.stems if 2 <= len(stem) <= 4] if stretches else []
    taken: set[int] = set()
    for strict in (True, False):
        for first, last in stretches:
            if taken & {*range(first, last + 1)}:
                continue
            words = tuple(word.text for word in latin[first : last + 1])
            for word, stem in candidates:
                if _may_be(stem, words, strict) and reads_person(stem, " ".join(words), any_vowel=not strict):
                    span = Span(latin[first].span.start, latin[last].span.end)
                    start = word.span.start
                    taken.update(range(first, last + 1))
                    yield Rendering(stem, text[span.start : span.end], Span(start, start + len(stem)), span)
                    break


def _may_be(stem: str, words: tuple[str, ...], strict: bool) -> bool:
    """A cheap look: the family name stands first or last. A rare one, or a short name, must be read to the letter."""
    family = split_person(stem)[0]
    if not is_common(stem) and (not strict or len(words) == 1):
        return False
    if len(stem) == 2 and (family not in COMMON_FAMILIES or len(words) > 2):
        return False
    return len(words) == 1 or any(reads_family(family, word, any_vowel=True) for word in (words[0], words[-1]))


def _stretches(latin: tuple[LatinWord, ...]) -> Iterator[tuple[int, int]]:
    """Two or three capitalised words in a row, the longer first; or one that may be family and given name in one."""
    for size in (3, 2, 1):
        for first in range(len(latin) - size + 1):
            words = latin[first : first + size]
            if not words[0].capital or (size > 1 and not words[-1].capital):
                continue
            if size == 1 and not _MAY_HOLD_TWO_NAMES.search(words[0].text):
                continue
            if all(b.span.start - a.span.end == 1 for a, b in pairwise(words)):
                yield first, first + size - 1
