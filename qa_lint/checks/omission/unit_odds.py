"""What each unit of an account says of whether it lost its counterpart, by how often good translations answer it.

A word that nearly always has an answer and has none here speaks for an omission; that one has none which is often said
in other words says little (a likelihood ratio, with the rates of `resources.answer_rates`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from qa_lint.facts.content.account import Entry, Tables
from qa_lint.facts.content.content_units import Unit
from qa_lint.languages.stems import korean_stem
from qa_lint.model import Language
from qa_lint.resources.vocabulary import Vocabulary

# Set by hand:
ANSWERED = 0.4  # the answer from which a unit counts as answered, where rates are learned
_OPEN, _HALF, _SURE = 0.25, 0.45, 0.65  # the answers below which a unit has none, half of one, and no sure one
_WORTH = (0.35, 1.0, 1.3)  # how much a half, a whole and a sure answer count
_OF_NAMES = 0.3  # how much a name without an answer counts: names have rules of their own
_BY_CHANCE = 0.12  # the part of what lost its counterpart that something else on the other side answers
_AT_BREAK = 1.5  # log odds that a run has more which begins or ends where a clause does
_MOST_MISSED = 0.97  # the part of such units without an answer, however freely a pair is translated
_SURE_MEANING, _LIKELY_MEANING = 0.65, 0.4  # scores of the best meaning of a Korean word


class Rated(NamedTuple):
    """A unit, how well it is answered, and the part of good translations that answers such a one: from 0 to 1."""

    unit: Unit
    answer: float
    rate: float
    kind: str  # see `key_of`


def rated(entries: Sequence[Entry], language: Language, tables: Tables) -> tuple[Rated, ...]:
    """The entries of a side with their rates."""
    found = []
    for unit, answer in entries:
        word, kind = key_of(unit, language, tables.vocabulary)
        found.append(Rated(unit, answer, tables.rates.rate(language, word, kind), kind))
    return tuple(found)


def key_of(unit: Unit, language: Language, vocabulary: Vocabulary) -> tuple[str, str]:
    """The word and the kind under which the rate of a unit is kept."""
    if unit.kind == "number":
        return "", "number"
    if language == "en":
        known = "name" if unit.kind == "name" else "known" if vocabulary.has_english(unit.stem) else "unknown"
        return unit.stem, known
    if not unit.stem:
        return "", "latin"
    sure = max(unit.meanings.values(), default=0.0)
    known = (
        "known" if sure >= _SURE_MEANING else "likely" if sure >= _LIKELY_MEANING else "doubtful" if sure else "unknown"
    )
    return _stem(unit.stem), known


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    return korean_stem(word)


def is_strange(entry: Rated) -> bool:
    """Whether it is a word without an answer that no table knows, and that may say anything in one word: 흑묘백묘론."""
    return entry.kind == "unknown" and entry.answer < _OPEN


def odds_of(entry: Rated, freedom: float = 1.0) -> float:
    """The log odds that a unit lost its counterpart; `freedom`: how many times oftener than usual the pair leaves
    units without an answer.
    """
    missed = min((1 - entry.rate) * freedom, _MOST_MISSED)
    if entry.answer < _OPEN:
        return (_OF_NAMES if entry.unit.kind == "name" else 1.0) * math.log((1 - _BY_CHANCE) / missed)
    worth = _WORTH[(entry.answer >= _HALF) + (entry.answer >= _SURE)]
    return worth * math.log(_BY_CHANCE / (1 - missed))


def freedom_of(entries: Iterable[Rated]) -> float:
    """How many times oftener than usual they have no answer."""
    found, usual = 1.0, 1.0  # as if one more had been seen
    for entry in entries:
        found += entry.answer < _OPEN
        usual += 1 - entry.rate
    return found / usual


def surprise_of(entries: Iterable[Rated]) -> float:
    """How improbable it is that those without an answer have none: the sum of the negative logarithms."""
    return -sum(math.log(1 - entry.rate) for entry in entries if entry.answer < _OPEN)


def run_of(entries: Sequence[Rated], breaks: Set[int] = frozenset()) -> tuple[float, int, int]:
    """The neighbouring units with the highest sum of log odds (Kadane's algorithm), and where they begin and end.

    A run may well begin or end at a break (there is one before an entry: its index): what is left out is a clause.
    """
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    for n, entry in enumerate(entries):
        fresh = _AT_BREAK if n in breaks else 0.0
        if total <= fresh:
            total, start = fresh, n
        total += odds_of(entry)
        reached = total + (_AT_BREAK if n + 1 in breaks else 0.0)
        if reached > best[0]:
            best = (reached, start, n + 1)
    return best
