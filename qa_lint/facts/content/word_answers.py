"""Which words of an account answer each other: one unit answers one unit, the surest first, and of equally sure ones
that whose neighbours are answered beside it.

Of texts in which the same word comes again and again any unit may answer any other: the units that are looked for in
one way are therefore one list, which all that look for them share, and no two of them are held against each other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import groupby
from operator import itemgetter

from qa_lint.facts.content.content_units import Unit
from qa_lint.languages.stems import english_stem, korean_stem
from qa_lint.late import regex

# Set by hand:
_AGAIN = 0.7  # the part of an answer that is left where the same word has it already
_TAKEN = 0.5  # and where another word has it
_BESIDE, _FAR = 3, 8  # units within which neighbours stand, and the distance on both sides from which they tell nothing
_DERIVED = 0.75  # and where only the beginning of the word is the same, or all but a prefix: signature, subclass
_BEGINNING = 5  # letters
# with which words begin that have nothing else in common (granddaughter, grandmother); of these so many letters more do
_COMPOUNDING = regex.compile(
    r"(?:grand|inter|micro|multi|north|over|photo|south|super|tele|trans|under|water|wheel|black|white)"
)
_MORE = 3
_PREFIXED = regex.compile(
    r"(?:(?:auto|anti|cross|data|dis|inter|meta|micro|mis|multi|non|out|over|post|pre|run|self|sub|super|under)(?=.{4})"
    r"|un(?!der|i)(?=.{4})|(?:re|uni|de|co)(?=.{5}))"
)
SAID = 0.5  # the score from which a word that says little may answer


class _Sought:
    """English units that are looked for in one way, in order; which of them still answer none; and the best score with
    which any was looked for. Of the Korean side who looks for them, and which words of those are answered.
    """

    __slots__ = ("answered", "best", "free", "prefixed", "seekers", "units")

    def __init__(self, prefixed: bool = False) -> None:
        self.prefixed = prefixed  # whether the units are looked for by what stands behind a prefix of theirs
        self.units: list[int] = []
        self.free: list[int] = []
        self.seekers: list[int] = []
        self.answered: set[str] = set()
        self.best = 0.0

    def add(self, unit: int) -> None:
        self.units.append(unit)
        self.free.append(unit)

    def seek(self, unit: int) -> None:
        """A Korean unit looks for them; all do in order."""
        if self.seekers[-1:] != [unit]:
            self.seekers.append(unit)

    @property
    def scarce(self) -> bool:
        """Whether more units look for them than they can answer."""
        return len(self.seekers) > len(self.units)

    def last(self, taken: set[int]) -> int:
        """The last one that answers none; -1 where all do."""
        while self.free and self.free[-1] in taken:
            self.free.pop()
        return self.free[-1] if self.free else -1

    def distance(self, unit: int) -> int:
        """How far the nearest of them stands from an English unit."""
        at = bisect_left(self.units, unit)
        return min(abs(unit - near) for near in self.units[max(at - 1, 0) : at + 1])


_Offer = tuple[float, int, _Sought]  # the score with which a Korean unit looks for English ones


def answers_of_words(korean: Sequence[Unit], english: Sequence[Unit]) -> tuple[list[float], list[float]]:
    """How well each unit of either side is answered by a word of the other, from 0 to 1."""
    mine, theirs = [0.0] * len(korean), [0.0] * len(english)
    offers = list(_offers(korean, english))
    for _, i, sought in offers:
        sought.seek(i)
    near = _distances(offers)
    offers.sort(key=lambda offer: (offer[0], -near.get(offer[1], _FAR), offer[1]), reverse=True)
    answered: set[int] = set()
    taken: set[int] = set()
    for (score, i), some in groupby(offers, key=itemgetter(0, 1)):
        lists = sorted((sought for _, _, sought in some), key=lambda sought: (sought.scarce, -sought.units[-1]))
        while i not in answered or korean[i].joint:
            j = next((last for sought in lists if (last := sought.last(taken)) >= 0), -1)
            if j < 0:
                break
            answered.add(i)
            taken.add(j)
            mine[i], theirs[j] = max(mine[i], score), score
        if mine[i] == score and korean[i].stem:  # not of Latin letters, which gloss another: 링크(link)
            for sought in lists:
                sought.answered.add(_word_of(korean[i]))
    for score, i, sought in offers:
        if _AGAIN * score > mine[i]:  # else neither part of it adds anything
            again = _AGAIN if not sought.answered or _word_of(korean[i]) in sought.answered else _TAKEN
            mine[i] = max(mine[i], again * score)
        if score > sought.best:
            sought.best = score
    for sought in {id(sought): sought for _, _, sought in offers}.values():
        again = _AGAIN * sought.best if not sought.prefixed else 0.0  # start and restart do not say the same twice
        for j in sought.units:
            if again > theirs[j]:
                theirs[j] = again
    return mine, theirs


def _word_of(unit: Unit) -> str:
    return korean_stem(unit.stem)


def _distances(offers: Sequence[_Offer]) -> Mapping[int, int]:
    """How far a Korean unit and what it looks for stand from a neighbour and its answer, where others look for it, too.

    Only neighbours tell whose one answer nobody else looks for.
    """
    lists = {id(sought): sought for _, _, sought in offers}.values()
    anchors: dict[int, int] = {}
    for sought in lists:
        if len(sought.seekers) == len(sought.units) == 1:
            anchors[sought.seekers[0]] = max(sought.units[0], anchors.get(sought.seekers[0], 0))
    found: dict[int, int] = {}
    for sought in lists:
        for i in sought.seekers if sought.scarce else ():
            beside = (n for n in range(i - _BESIDE, i + _BESIDE + 1) if n != i and n in anchors)
            found[i] = min([found.get(i, _FAR), *(abs(i - n) + sought.distance(anchors[n]) for n in beside)])
    return found


def _offers(korean: Sequence[Unit], english: Sequence[Unit]) -> Iterator[_Offer]:
    """All that may answer each other."""
    places, weighty, beginnings = (defaultdict[str, _Sought](_Sought) for _ in range(3))
    ends = defaultdict[str, _Sought](partial(_Sought, prefixed=True))
    for j, unit in enumerate(english):
        for stem in _stems(unit):
            places[stem].add(j)
            if unit.weight:
                weighty[stem].add(j)
            if begun := _beginning_of(stem):
                beginnings[begun].add(j)
            if prefix := _PREFIXED.match(stem):
                ends[stem[prefix.end() :]].add(j)
    for i, unit in enumerate(korean):
        meanings = unit.meanings
        for stem in places.keys() & meanings.keys():  # of many meanings few or none are there
            if meanings[stem] >= SAID:
                yield meanings[stem], i, places[stem]
            elif unit.weight and stem in weighty:
                yield meanings[stem], i, weighty[stem]
        for stem in ends.keys() & meanings.keys():
            yield _DERIVED * meanings[stem], i, ends[stem]
        for stem, score in meanings.items() if beginnings else ():
            if alike := beginnings.get(_beginning_of(stem)):
                yield _DERIVED * score, i, alike


@lru_cache(maxsize=1 << 14)
def _beginning_of(stem: str) -> str:
    """What a word must begin with to be made of the same one; empty for one that is too short to tell."""
    if compounding := _COMPOUNDING.match(stem):
        size = compounding.end() + _MORE
        return stem[:size] if len(stem) >= size else stem
    return stem[:_BEGINNING] if len(stem) >= _BEGINNING else ""


def _stems(unit: Unit) -> Sequence[str]:
    """Under which an English unit is looked for."""
    if unit.kind == "name":
        return _stems_of_name(unit.stem)
    return (unit.stem,) if unit.kind == "word" else ()


@lru_cache(maxsize=1 << 14)
def _stems_of_name(name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(english_stem(part) for part in (name, *name.split("-")) if part))
