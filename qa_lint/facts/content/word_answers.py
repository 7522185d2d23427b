"""Which words of an account answer each other: one unit answers one unit, the surest first.

Of texts in which the same word comes again and again any unit may answer any other: the units that are looked for in
one way are therefore one list, which all that look for them share, and no two of them are held against each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from qa_lint.facts.content.content_units import Unit
from qa_lint.languages.stems import english_stem
from qa_lint.late import regex

# Set by hand:
_AGAIN = 0.7  # the part of an answer that is left where another unit has it already
_DERIVED = 0.75  # and where only the beginning of the word is the same, or all but a prefix: signature, subclass
_BEGINNING = 5  # letters
_PREFIXED = regex.compile(
    r"(?:(?:auto|anti|cross|data|dis|inter|meta|micro|mis|multi|non|out|over|post|pre|run|self|sub|super|under)(?=.{4})"
    r"|(?:re|un(?!der)|de|co)(?=.{5}))"
)
SAID = 0.5  # the score from which a word that says little may answer


class _Sought:
    """English units that are looked for in one way, in order; which of them still answer none; and the best score with
    which any was looked for.
    """

    __slots__ = ("best", "free", "units")

    def __init__(self) -> None:
        self.units: list[int] = []
        self.free: list[int] = []
        self.best = 0.0

    def add(self, unit: int) -> None:
        self.units.append(unit)
        self.free.append(unit)

    def last(self, taken: set[int]) -> int:
        """The last one that answers none; -1 where all do."""
        while self.free and self.free[-1] in taken:
            self.free.pop()
        return self.free[-1] if self.free else -1


_Offer = tuple[float, int, _Sought]  # the score with which a Korean unit looks for English ones


def answers_of_words(korean: Sequence[Unit], english: Sequence[Unit]) -> tuple[list[float], list[float]]:
    """How well each unit of either side is answered by a word of the other, from 0 to 1."""
    mine, theirs = [0.0] * len(korean), [0.0] * len(english)
    offers = sorted(_offers(korean, english), key=itemgetter(0, 1), reverse=True)
    answered: set[int] = set()
    taken: set[int] = set()
    for (score, i), some in groupby(offers, key=itemgetter(0, 1)):
        lists = [sought for _, _, sought in some]
        while (i not in answered or korean[i].joint) and (j := max(sought.last(taken) for sought in lists)) >= 0:
            answered.add(i)
            taken.add(j)
            mine[i], theirs[j] = max(mine[i], score), score
    for score, i, sought in offers:
        mine[i] = max(mine[i], _AGAIN * score)
        sought.best = max(sought.best, score)
    for sought in {id(sought): sought for _, _, sought in offers}.values():
        for j in sought.units:
            theirs[j] = max(theirs[j], _AGAIN * sought.best)
    return mine, theirs


def _offers(korean: Sequence[Unit], english: Sequence[Unit]) -> Iterator[_Offer]:
    """All that may answer each other."""
    places, weighty, beginnings, ends = (defaultdict[str, _Sought](_Sought) for _ in range(4))
    for j, unit in enumerate(english):
        for stem in _stems(unit):
            places[stem].add(j)
            if unit.weight:
                weighty[stem].add(j)
            if len(stem) >= _BEGINNING:
                beginnings[stem[:_BEGINNING]].add(j)
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
            if begun := beginnings.get(stem[:_BEGINNING]):
                yield _DERIVED * score, i, begun


def _stems(unit: Unit) -> Sequence[str]:
    """Under which an English unit is looked for."""
    if unit.kind == "name":
        return _stems_of_name(unit.stem)
    return (unit.stem,) if unit.kind == "word" else ()


@lru_cache(maxsize=1 << 14)
def _stems_of_name(name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(english_stem(part) for part in (name, *name.split("-")) if part))
