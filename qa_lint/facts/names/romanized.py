"""Korean persons beside their Latin forms in a pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from qa_lint.facts.names.places import read_places
from qa_lint.facts.names.readings import BESIDE_A_NAME, HangulWord, LatinWord, read_hangul_words, read_latin_words
from qa_lint.facts.romanization import COMMON_FAMILIES, is_common, reads_family, reads_person, split_person
from qa_lint.facts.spans import Spans
from qa_lint.late import regex
from qa_lint.model import Pair, Span
from qa_lint.resources.letters import LetterTable

_SURELY_READ = 1.2  # the score of a reading that leaves no doubt; set by hand
_MAY_HOLD_TWO_NAMES = regex.compile(r"^(?=.{6})\p{Lu}.*(?:-|\p{Lu})")  # SeoHayun, Seo-hayun; not Geneva


class Rendering(NamedTuple):
    """A Korean person and the Latin form that stands for it in the same pair."""

    hangul: str
    latin: str
    korean: Span
    english: Span


def read_renderings(pair: Pair, letters: LetterTable) -> tuple[Rendering, ...]:
    """The Korean persons of a pair that have a Latin form, in the order of the English text.

    First those that are spelled as Korean names are, then those of which only the consonants are so, and last those
    whose given name sounds right (Jasmine Lee).
    """
    korean, english = pair.korean, pair.english
    hangul, latin = korean.fact(read_hangul_words), english.fact(read_latin_words)
    places = Spans(place.english for place in pair.fact(read_places))
    persons = (
        person
        for person in _persons(hangul, latin, english, letters)
        if not places.overlap(*person.english)  # 강원도 could be a Mr Kang too
    )
    return tuple(sorted(persons, key=lambda rendering: rendering.english))


def _persons(
    hangul: tuple[HangulWord, ...], latin: tuple[LatinWord, ...], text: str, letters: LetterTable
) -> Iterator[Rendering]:
    stretches = list(_stretches(latin))
    places: dict[str, int] = {}  # of each stem, where it stands first
    for word in hangul if stretches else ():
        for stem in word.stems:
            if 2 <= len(stem) <= 4:
                places.setdefault(stem, word.span.start)
    candidates = list(_candidates(latin, stretches, list(places)))
    taken: set[int] = set()
    for reads in (_reads_to_the_letter, _reads_but_for_vowels, _sounds_right):
        for first, last, words, stems in candidates:
            if not taken.isdisjoint(range(first, last + 1)):
                continue
            for stem in stems:
                if reads(stem, words, letters):
                    span = Span(latin[first].span.start, latin[last].span.end)
                    start = places[stem]
                    taken.update(range(first, last + 1))
                    yield Rendering(stem, text[span.start : span.end], Span(start, start + len(stem)), span)
                    break


def _candidates(
    latin: tuple[LatinWord, ...], stretches: list[tuple[int, int]], stems: list[str]
) -> Iterator[tuple[int, int, tuple[str, ...], list[str]]]:
    """The stretches that may be a person, with their words and the stems that these may read, by a cheap look.

    Family and given name in one word can only be a common name; else the family name stands first or last.
    """
    by_family: defaultdict[str, list[int]] = defaultdict(list)
    for i, stem in enumerate(stems):
        by_family[split_person(stem)[0]].append(i)
    common = [stem for stem in stems if is_common(stem)]

    @cache
    def with_family(end: str) -> frozenset[int]:
        """Indices of the stems whose family name a word may be."""
        return frozenset(i for family, own in by_family.items() if reads_family(family, end, "any") for i in own)

    for first, last in stretches:
        words = tuple(word.text for word in latin[first : last + 1])
        if len(words) == 1:
            fitting = common
        else:
            fitting = [stems[i] for i in sorted(with_family(words[0]) | with_family(words[-1]))]
        if fitting:
            yield first, last, words, fitting


def _reads_to_the_letter(hangul: str, words: tuple[str, ...], letters: LetterTable) -> bool:
    """As Korean names are spelled. The only way for a rare family name, or for a name of two syllables."""
    if not is_common(hangul) and len(words) == 1:
        return False
    if len(hangul) == 2 and (hangul[0] not in COMMON_FAMILIES or len(words) > 2):
        return False
    return reads_person(hangul, " ".join(words))


def _reads_but_for_vowels(hangul: str, words: tuple[str, ...], letters: LetterTable) -> bool:
    return is_common(hangul) and reads_person(hangul, " ".join(words), "any")


def _sounds_right(hangul: str, words: tuple[str, ...], letters: LetterTable) -> bool:
    """A Korean family name beside a given name from abroad."""
    if len(words) != 2 or not is_common(hangul):
        return False
    family, given = split_person(hangul)
    return letters.foreign(given) >= BESIDE_A_NAME and any(
        reads_family(family, first) and letters.reaches(given, other, _SURELY_READ)
        for first, other in (words, words[::-1])
    )


def _stretches(latin: tuple[LatinWord, ...]) -> Iterator[tuple[int, int]]:
    """Two or three capitalised words in a row, the longer first; or one that may be family and given name in one."""
    capitals = [i for i, word in enumerate(latin) if word.capital]
    for size in (3, 2):
        for first in capitals:
            words = latin[first : first + size]
            if len(words) < size or not words[-1].capital:
                continue
            if all(b.span.start - a.span.end == 1 for a, b in pairwise(words)):
                yield first, first + size - 1
    for first in capitals:
        if _MAY_HOLD_TWO_NAMES.search(latin[first].text):
            yield first, first
