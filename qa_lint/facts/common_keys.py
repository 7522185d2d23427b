"""Which of very many things have something in common."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Generic, TypeVar

from qa_lint.model import Location, Sighting

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
_AT_ONCE = 100_000  # keys that are compared at once: as many numbers are objects meanwhile


class CommonKeys:
    """What has which keys. A number stands for each key, so that it need not be held: there may be millions."""

    def __init__(self) -> None:
        self._numbers, self._owners = array("q"), array("I")

    def add(self, key: Hashable, owner: int) -> None:
        """Say that something, which is called by a number itself, has a key."""
        self._numbers.append(hash(key))
        self._owners.append(owner)

    def shared(self, without: Container[int] = ()) -> list[tuple[int, Sequence[int]]]:
        """(number, owners) of each key that several have, in the order in which the keys came, and the owners likewise.

        The number is the key's hash, which two keys have once in a while: whoever needs to know looks at them.
        """
        parts = 1 + len(self._numbers) // _AT_ONCE
        several = sorted(same for part in range(parts) for same in self._shared(part, parts, without))
        return [(self._numbers[same[0]], array("I", map(self._owners.__getitem__, same))) for same in several]

    def _shared(self, part: int, parts: int, without: Container[int]) -> Iterable[array[int]]:
        """The places of the keys that several have, of those whose numbers leave a rest when they are divided."""
        both = enumerate(zip(self._numbers, self._owners, strict=True))
        places = [place for place, (number, owner) in both if number % parts == part and owner not in without]
        places.sort(key=self._numbers.__getitem__)
        groups = (array("I", same) for _, same in groupby(places, self._numbers.__getitem__))
        return (same for same in groups if len(same) > 1)


class Numbers(Container[int]):
    """Some of the numbers from 0 on, a byte for each up to the largest."""

    def __init__(self) -> None:
        self._has = bytearray()

    def add(self, number: int) -> None:
        self._has.extend(bytes(max(0, number + 1 - len(self._has))))
        self._has[number] = True

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and number < len(self._has) and bool(self._has[number])


class Sighted(Generic[T]):
    """Evidence, most of which may be on disk: it is called by its numbers, and only what is asked for is held."""

    def __init__(self, evidence: Sequence[Sighting[T, Location]]) -> None:
        self._evidence = evidence

    def __iter__(self) -> Iterator[Sighting[T, Location]]:
        return iter(self._evidence)

    def __getitem__(self, number: int) -> Sighting[T, Location]:
        return self._evidence[number]

    def by(self, key: Callable[[T], K], numbers: Iterable[int]) -> Mapping[K, Mapping[int, Sighting[T, Location]]]:
        """Some of it, in groups of one key."""
        groups: defaultdict[K, dict[int, Sighting[T, Location]]] = defaultdict(dict)
        for number in numbers:
            found = self[number]
            groups[key(found.record)][number] = found
        return groups
