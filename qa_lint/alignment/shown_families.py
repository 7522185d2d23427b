"""Which families of placeholders a program fills in, as the pairs of its file show together (see facts.families)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from qa_lint.facts.named_placeholders import FAMILIES, may_be_named, read_named
from qa_lint.model import Pair, Text

_FEWEST = 2  # other texts that show a family
_CLEARLY = 3  # of these for each that does not have it either


_NAMED = "named placeholders"  # what is kept about a pair
Kept = Callable[[Pair], dict[str, Any]]  # see `Document.kept`
_Both = tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]


def with_families(pairs: Iterable[Pair], kept: Kept = lambda pair: {}) -> list[Pair]:
    """The pairs of a file, those that have lost a placeholder of a family told which ones the others show."""
    every = list(pairs)
    lost: dict[int, set[str]] = {}
    shown, hidden = Counter[str](), Counter[str]()
    for i, pair in enumerate(every):
        if not may_be_named(pair.source.text) or not pair.complete:
            continue
        said, answered = _named(pair, kept(pair))
        if said:
            shown.update({family for family, _ in said & answered})
            if missing := {family for family, _ in said - answered}:
                lost[i] = missing
                hidden.update(missing)
    for i, missing in lost.items():
        families = missing & {f for f in FAMILIES if shown[f] >= max(_FEWEST, _CLEARLY * (hidden[f] - 1))}
        if families:
            every[i] = replace(every[i], families=every[i].families | families)
    return every


def _named(pair: Pair, kept: dict[str, Any]) -> _Both:
    """The family and the key of each that the source has, and, if it has any, of those of the target."""
    if _NAMED not in kept:
        source, target = pair.texts
        said = _keys_in(source)
        kept[_NAMED] = tuple(said), tuple(_keys_in(target) if said else ())
    of_source, of_target = kept[_NAMED]
    return frozenset(of_source), frozenset(of_target)


def _keys_in(text: Text) -> list[tuple[str, str]]:
    return [(named.family, named.key) for named in text.fact(read_named)]
