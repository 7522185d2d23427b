"""The names that a project has settled: which Latin form each Hangul name has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

import regex

from qa_lint.facts.markup import read_prose
from qa_lint.facts.names.matching import read_latin_words, stems_of
from qa_lint.model import Segment, Span

KINDS = ("person", "place", "company", "product", "name")  # `name` is anything else


class ListedName(NamedTuple):
    """A name, its Latin form, what it is, and where the list says so (`names.tsv:3`)."""

    hangul: str
    latin: str
    kind: str = "name"
    place: str = ""


class NameList:
    """All settled names. A name that is listed twice may have either form."""

    def __init__(self, names: Iterable[ListedName] = ()) -> None:
        self.names = tuple(names)
        self._by_hangul: defaultdict[str, list[ListedName]] = defaultdict(list)
        for name in self.names:
            self._by_hangul[name.hangul].append(name)

    def __len__(self) -> int:
        return len(self.names)

    def of_hangul(self, hangul: str) -> list[ListedName]:
        """What the list says of a Hangul name; nothing where it is not listed."""
        return self._by_hangul.get(hangul, [])


class ListedMention(NamedTuple):
    """A listed name in Korean text, and where its Latin form stands on the other side, if it does."""

    name: ListedName
    korean: Span
    english: Span | None
    traced: bool  # whether at least one of its words stands there


def read_listed(korean: Segment, english: Segment, names: NameList) -> tuple[ListedMention, ...]:
    """The listed names of the Korean side of a pair."""
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
