"""Findings that are more than memory should hold: they stand in a file of the system's folder for such, which has no
name there and is gone with the process.
"""

from __future__ import annotations

import heapq
import os
import pickle
import tempfile
import weakref
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate, chain
from typing import Any, Generic, TypeVar, overload

from qa_lint.model import UserError

T = TypeVar("T")
MOST_IN_MEMORY = 5_000  # findings, of some 4 KB each
_LONG = (1 << 16) - 1  # bytes of a value from which its length stands apart
_STRIDE = 16  # values of which one says where it starts


class Shelf(Sequence[T]):
    """Values on disk, in the order in which they were put there, each of which can be asked for.

    Raises UserError where the disk refuses.
    """

    def __init__(self) -> None:
        with _told():
            self._file = tempfile.TemporaryFile(prefix="qa-lint-")  # noqa: SIM115 - it lives as long as what it holds
        weakref.finalize(self, self._file.close)
        self._lengths = array("H")  # of each value in the file, in bytes; as there are very many, in as few as will do
        self._long: dict[int, int] = {}  # the lengths that are longer than that, by the number of their value
        self._starts = array("Q", [0])  # of each value whose number is a multiple of `_STRIDE`
        self._end = 0

    def append(self, value: T) -> None:
        data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
        with _told():
            self._file.write(data)
        if len(data) >= _LONG:
            self._long[len(self)] = len(data)
        self._lengths.append(min(len(data), _LONG))
        self._end += len(data)
        if len(self) % _STRIDE == 0:
            self._starts.append(self._end)

    def __len__(self) -> int:
        return len(self._lengths)

    @overload
    def __getitem__(self, number: int) -> T: ...

    @overload
    def __getitem__(self, number: slice) -> list[T]: ...

    def __getitem__(self, number: int | slice) -> T | list[T]:
        numbers = range(len(self))[number]
        if isinstance(numbers, range):
            return list(map(self._read, numbers))
        return self._read(numbers)

    def __iter__(self) -> Iterator[T]:
        return map(self._read, range(len(self)))

    def __reduce__(self) -> tuple[type[list[T]], tuple[list[T]]]:
        return list, ([*self],)  # the file is this process's own

    def _read(self, number: int) -> T:
        first = number - number % _STRIDE
        start = self._starts[number // _STRIDE] + sum(self._lengths[first:number])
        if self._long:
            start += sum(self._long[n] - _LONG for n in range(first, number) if n in self._long)
        with _told():
            self._file.seek(start)  # which writes what was not written yet
            data = self._file.read(self._long.get(number, self._lengths[number]))
            self._file.seek(0, os.SEEK_END)
        value: T = pickle.loads(data)  # noqa: S301 - what this process has written
        return value


@contextmanager
def _told() -> Iterator[None]:
    """What the disk refuses is one message."""
    try:
        yield
    except OSError as error:
        message = f"there are more findings than memory holds, and they cannot be put on disk: {error.strerror}"
        raise UserError(message) from None


class Sorted(Generic[T]):
    """Values that come in any order and are asked for in that of their keys; equal ones in that in which they came.

    Of more than `most` the rest is on disk, as sorted runs that are merged (Knuth, The Art of Computer Programming 3,
    section 5.4).
    """

    def __init__(self, key: Callable[[T], Any], most: int = MOST_IN_MEMORY) -> None:
        self._key, self._most = key, most
        self._loose: list[T] = []
        self._shelf: Shelf[T] | None = None
        self._runs: list[range] = []

    def add(self, values: Iterable[T]) -> None:
        for value in values:
            self._loose.append(value)
            if len(self._loose) > self._most:
                self._put_away()

    def __len__(self) -> int:
        return len(self._loose) + (len(self._shelf) if self._shelf else 0)

    def __iter__(self) -> Iterator[T]:
        self._loose.sort(key=self._key)
        if self._shelf is None:
            return iter(self._loose)
        runs = [map(self._shelf.__getitem__, run) for run in self._runs]
        return heapq.merge(*runs, self._loose, key=self._key)

    def _put_away(self) -> None:
        if self._shelf is None:
            self._shelf = Shelf()
        begin = len(self._shelf)
        for value in sorted(self._loose, key=self._key):
            self._shelf.append(value)
        self._runs.append(range(begin, len(self._shelf)))
        self._loose = []


class Pile(Generic[T]):
    """Values in the order in which they come: in memory, and on disk once they are more than `most`."""

    def __init__(self, most: int = MOST_IN_MEMORY) -> None:
        self._most = most
        self._loose: list[T] = []
        self._shelf: Shelf[T] | None = None

    def extend(self, values: Iterable[T]) -> None:
        for value in values:
            self._loose.append(value)
            if len(self._loose) > self._most:
                self.put_away()

    def all(self) -> Sequence[T]:
        """Those that have come."""
        if self._shelf:
            self.put_away()
        return self._shelf or self._loose

    @property
    def in_memory(self) -> int:
        """How many are not on disk."""
        return len(self._loose)

    def __len__(self) -> int:
        return len(self._loose) + (len(self._shelf) if self._shelf else 0)

    def __reduce__(self) -> tuple[Callable[[int, Iterable[T]], Pile[T]], tuple[int, list[T]]]:
        return _pile, (self._most, [*self.all()])

    def put_away(self) -> None:
        """Put all on disk that are in memory."""
        if self._loose:
            self._shelf = self._shelf or Shelf()
            for value in self._loose:
                self._shelf.append(value)
            self._loose = []


class Joined(Sequence[T]):
    """Sequences one after the other, none of which is copied."""

    def __init__(self, parts: Iterable[Sequence[T]]) -> None:
        self.parts = [part for part in parts if part]
        self._ends = [*accumulate(map(len, self.parts))]

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, number: int) -> T: ...

    @overload
    def __getitem__(self, number: slice) -> list[T]: ...

    def __getitem__(self, number: int | slice) -> T | list[T]:
        numbers = range(len(self))[number]
        if isinstance(numbers, range):
            return [self[n] for n in numbers]
        part = bisect_right(self._ends, numbers)
        return self.parts[part][numbers - self._ends[part]]

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self.parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and [*self] == [*other]

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[list[T]], tuple[list[T]]]:
        return list, ([*self],)


def _pile(most: int, values: Iterable[T]) -> Pile[T]:
    pile: Pile[T] = Pile(most)
    pile.extend(values)
    return pile


def kept(values: Iterable[T], most: int = MOST_IN_MEMORY) -> Sequence[T]:
    """All values in their order: in memory, or on disk where they are more than `most`."""
    return _pile(most, values).all()
