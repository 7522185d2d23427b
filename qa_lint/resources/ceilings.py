"""What no alignment of sounds with letters outweighs, told in a fraction of the time that the best one takes to find.

Most pairs of words that are held against each other are nothing like each other, and even the best letters for each
sound, taken from anywhere, would not make a reading of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

# of each sound: of chunks, and of unseen ones by how many letters these have
Weights = Mapping[str, tuple[Mapping[str, float], Sequence[float]]]


class _BestOf(dict[str, float]):
    """The greatest weight that each sound has with any of some chunks, less what each of these costs; reckoned when it
    is first asked for."""

    def __init__(self, weights: Weights, chunks: Iterable[tuple[str, float]]) -> None:
        self._weights, self.chunks = weights, tuple(chunks)

    def __missing__(self, sound: str) -> float:
        seen, unseen = self._weights[sound]
        best = max([seen.get(chunk, unseen[len(chunk)]) - price for chunk, price in self.chunks])
        self[sound] = best
        return best


class Ceiling:
    """What no alignment of some letters outweighs, of whatever sounds.

    Each sound gains at most what the best chunk gives that it can have by its place: the first has a beginning of the
    letters, the last an end of those that are read, and the second begins early. `unread`: what it costs to leave that
    many letters at the end unread.
    """

    def __init__(self, weights: Weights, letters: str, longest: int, unread: Sequence[float]) -> None:
        self.width = len(letters)
        sizes = range(longest + 1)
        begun = [{letters[start : start + n] for n in sizes if start + n <= self.width} for start in range(self.width)]
        self.fewest = -(-max(1, self.width - len(unread) + 1) // longest)  # sounds that can take so many letters
        self._first, self._second, self._inner = (
            _BestOf(weights, ((chunk, 0.0) for chunk in sorted({""}.union(*begun[:starts]))))
            for starts in (1, longest + 1, self.width)
        )
        self._of_all: Sequence[Any] = ()  # the same four, of all sounds
        ends = ((self.width - left, price) for left, price in enumerate(unread) if left <= self.width)
        self._last = _BestOf(
            weights, ((letters[end - n : end], price) for end, price in ends for n in sizes if n <= end)
        )

    def over(self, sounds: Sequence[str]) -> float:
        """The weight for one sound or more."""
        last = self._last[sounds[-1]]
        if len(sounds) == 1:
            return last
        total = self._first[sounds[0]] + last
        if len(sounds) == 2:
            return total
        total += self._second[sounds[1]]
        inner = self._inner
        for sound in sounds[2:-1]:
            total += inner[sound]
        return total

    def over_each(self, words: NDArray[Any], weights: WeightTable) -> NDArray[Any]:
        """The same of many words of as many sounds, each a row of what `weights` numbers them by."""
        length = words.shape[1]
        first, second, inner, last = self._best_of_all(weights)
        total: NDArray[Any] = last[words[:, -1]]
        if length > 1:
            total += first[words[:, 0]]
        if length > 2:
            total += second[words[:, 1]] + inner[words[:, 2:-1]].sum(axis=1)
        return total

    def _best_of_all(self, weights: WeightTable) -> Sequence[Any]:
        if not self._of_all:
            self._of_all = [weights.best(part.chunks) for part in (self._first, self._second, self._inner, self._last)]
        return self._of_all


class WeightTable:
    """The weights of all sounds with all chunks, as one table with a row for each sound."""

    def __init__(self, weights: Weights) -> None:
        import numpy

        self.numbers = {sound: n for n, sound in enumerate(weights)}
        sizes = len(next(iter(weights.values()))[1])
        chunks = sorted({chunk for seen, _ in weights.values() for chunk in seen})
        self._columns = {chunk: sizes + n for n, chunk in enumerate(chunks)}  # behind those of unseen ones by size
        self._table = numpy.empty((len(weights), sizes + len(chunks)))
        for row, (seen, unseen) in zip(self._table, weights.values(), strict=True):
            row[:sizes] = unseen
            row[sizes:] = [seen.get(chunk, unseen[len(chunk)]) for chunk in chunks]

    def best(self, chunks: Sequence[tuple[str, float]]) -> NDArray[Any]:
        """The greatest weight of each sound with any of some chunks, less what each of these costs."""
        import numpy

        columns = [self._columns.get(chunk, len(chunk)) for chunk, _ in chunks]
        return numpy.asarray((self._table[:, columns] - [price for _, price in chunks]).max(axis=1))
