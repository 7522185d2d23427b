"""What of a kind of markup stands on one side of a pair only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from rapidfuzz.distance import OSA

from qa_lint.facts.markup import Markup, read_markup
from qa_lint.model import Pair, Text

_MOST = 40  # of a kind and side: more of them would be a text of another kind altogether


_T = TypeVar("_T")


class Unanswered(NamedTuple):
    """What stands in the source only, and in the target only."""

    source: list[Markup]
    target: list[Markup]


def of_kind(text: Text, kind: str) -> list[Markup]:
    """All markup of one kind, in order."""
    return [markup for markup in text.fact(read_markup) if markup.kind == kind]


def unanswered(source: Sequence[Markup], target: Sequence[Markup], key: Callable[[Markup], Hashable]) -> Unanswered:
    """What has no equal on the other side, in whatever order, and however often it is said there."""
    said, answered = {key(markup) for markup in source}, {key(markup) for markup in target}
    return Unanswered(
        [markup for markup in source if key(markup) not in answered][:_MOST],
        [markup for markup in target if key(markup) not in said][:_MOST],
    )


def unanswered_of_kind(pair: Pair, kind: str, key: Callable[[Markup], Hashable]) -> Unanswered:
    """The same for all markup of one kind."""
    source, target = of_kind(pair.source.text, kind), of_kind(pair.target.text, kind)
    return unanswered(source, target, key) if source or target else Unanswered([], [])


def repeated(target: Iterable[_T], said: Iterable[Hashable], key: Callable[[_T], Hashable]) -> list[_T]:
    """What of the target has a key more often than the source says it: it was copied in the place of another."""
    left = Counter(said)
    found = []
    for one in target:
        left[key(one)] -= 1
        if left[key(one)] < 0:
            found.append(one)
    return found


def take_nearest(markup: Markup, others: list[Markup], key: Callable[[Markup], str]) -> Markup | None:
    """Take out of the others the one whose key is most like that of the markup."""
    nearest = max(others, key=lambda other: likeness(key(other), key(markup)), default=None)
    if nearest is not None:
        others.remove(nearest)
    return nearest


def likeness(a: str, b: str) -> float:
    """From 0, nothing in common, to 1, the same."""
    return float(OSA.normalized_similarity(a[:200], b[:200]))
