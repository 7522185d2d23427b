"""Names of the project's list in a pair: where they stand, and whether their listed form stands on the other side."""

from __future__ import annotations

from typing import NamedTuple

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.readings import read_latin_words, stems_of
from qa_lint.model import Pair, Span
from qa_lint.resources.name_list import ListedName, NameList


class ListedMention(NamedTuple):
    """A listed name in Korean text, and where its Latin form stands on the other side, if it does."""

    name: ListedName
    korean: Span
    english: Span | None
    traced: bool  # whether at least one of its words stands there


def read_listed(pair: Pair, names: NameList) -> tuple[ListedMention, ...]:
    """The listed names of the Korean side of a pair."""
    korean, english = pair.korean, pair.english
    prose = korean.fact(read_prose) if names.names else ""
    found = []
    for name in names.names:
        if name.hangul in prose and (span := _find_hangul(name.hangul, prose)):
            there = english.fact(read_prose)
            match = latin_word(name.latin).search(there)
            words = {word.text for word in english.fact(read_latin_words)}
            traced = not words.isdisjoint(name.latin.split())
            found.append(ListedMention(name, span, Span(*match.span()) if match else None, traced))
    return tuple(found)


def latin_word(name: str) -> regex.Pattern[str]:
    """A Latin name that is no part of a longer word."""
    return regex.compile(rf"(?<![\p{{Latin}}-]){regex.escape(name)}(?![\p{{Latin}}-])")


def _find_hangul(name: str, text: str) -> Span | None:
    """The first place of a Hangul name where nothing but particles is joined to it."""
    for match in regex.finditer(rf"(?<!\p{{Hangul}}){regex.escape(name)}(\p{{Hangul}}*)", text):
        last = name.split()[-1]
        if not match[1] or last in stems_of(last + match[1]):
            return Span(match.start(), match.start() + len(name))
    return None
