"""Which of very many things have something in common."""

from __future__ import annotations

from array import array
from collections.abc import Container, Hashable
from itertools import groupby


class CommonKeys:
    """What has which keys. A number stands for each key, so that it need not be held: there may be millions."""

    def __init__(self) -> None:
        self._numbers, self._owners = array("q"), array("L")

    def add(self, key: Hashable, owner: int) -> None:
        """Say that something, which is called by a number itself, has a key."""
        self._numbers.append(hash(key))
        self._owners.append(owner)

    def shared(self, without: Container[int] = ()) -> list[tuple[int, list[int]]]:
        """(number, owners) of each key that several have, in the order in which the keys came, and the owners likewise.

        The number is the key's hash, which two keys have once in a while: whoever needs to know looks at them.
        """
        places = [place for place, owner in enumerate(self._owners) if owner not in without]
        places.sort(key=self._numbers.__getitem__)
        groups = (list(same) for _, same in groupby(places, self._numbers.__getitem__))
        several = sorted(same for same in groups if len(same) > 1)
        return [(self._numbers[same[0]], [self._owners[place] for place in same]) for same in several]
