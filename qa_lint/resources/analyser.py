"""The door to the Korean morphological analyser: the only module that knows which package it is.

The analyser is kiwipiepy (Kiwi, Apache-2.0 from version 0.24 on). Loading it takes a second, so nothing of it is
imported before the first text is asked about, and only texts in which a doubt is left should be.
"""

from __future__ import annotations

import json
import os
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from qa_lint.resources.disk_cache import DiskCache

_PACKAGES = ("kiwipiepy", "kiwipiepy_model")
_PROPER_NOUN, _COMMON_NOUN, _UNKNOWN_NOUN = "NNP", "NNG", "unknown"
_KINDS = (_PROPER_NOUN, _COMMON_NOUN, _UNKNOWN_NOUN)
_REMEMBERED = 1_000  # texts, some 3 KB each, after which the memory is emptied
_KEPT_AT_ONCE = 200  # texts: to write down one takes as long as to analyse it, and so does to write down all of these


_Spans = tuple[tuple[int, int], ...]
_Nouns = dict[str, _Spans]  # by kind


class Analyser:
    """Korean text to its nouns. Each text is analysed once; `asked` counts the texts that had to be.

    With a cache folder, its answers are kept there for later runs: where a file changed, only what is new in it is
    analysed, and mostly nothing. They are written some at a time, and where whoever asks says that this was all.
    """

    def __init__(self, cache: Path | None = None) -> None:
        self.asked = 0
        self._cache = cache
        self._found: dict[str, _Nouns] = {}
        self._new: dict[str, bytes] = {}  # what is yet to be written into the cache

    @staticmethod
    @cache
    def shared(cache: Path | None = None) -> Analyser:
        """The analyser of this process: what one run has analysed, the next need not."""
        return Analyser(cache)

    @staticmethod
    def unload() -> None:
        """Let go of the model, some 250 MB; whoever asks again loads it again."""
        _model.cache_clear()

    def proper_nouns(self, text: str) -> _Spans:
        """Half-open code points of the proper nouns, in order."""
        return self._nouns(text)[_PROPER_NOUN]

    def common_nouns(self, text: str) -> _Spans:
        """Half-open code points of the common nouns that its dictionary has, in order."""
        return self._nouns(text)[_COMMON_NOUN]

    def unknown_nouns(self, text: str) -> _Spans:
        """Half-open code points of what it takes for common nouns that its dictionary lacks, in order."""
        return self._nouns(text)[_UNKNOWN_NOUN]

    def keep(self) -> None:
        """Write what was analysed since the last time into the cache."""
        if self._cache and self._new:
            _disk(self._cache).write(self._new)
        self._new.clear()

    @property
    def fault(self) -> str:
        """What is wrong with the cache, since when it is not used; empty: nothing, as far as it was used."""
        return _disk(self._cache).fault if self._cache and self._found else ""

    def _nouns(self, text: str) -> _Nouns:
        if text not in self._found:
            if len(self._found) > _REMEMBERED:
                self.keep()
                self._found.clear()
            # as a plain string: what is held must not hold what was read of a text
            plain = str(text)
            self._found[plain] = self._remembered(plain) or self._analysed(plain)
        return self._found[text]

    def _remembered(self, text: str) -> _Nouns | None:
        data = _disk(self._cache).read([text]) if self._cache else {}
        if not data:
            return None
        nouns = _nouns_of(data[text], len(text))
        if nouns is None and self._cache:
            _disk(self._cache).refuse("it holds what are no nouns")
        return nouns

    def _analysed(self, text: str) -> _Nouns:
        self.asked += 1
        found: dict[str, list[tuple[int, int]]] = {kind: [] for kind in _KINDS}
        for token in _model().tokenize(text):
            kind = _UNKNOWN_NOUN if token.tag == _COMMON_NOUN and token.oov else token.tag
            if kind in found:
                found[kind].append((token.start, token.start + token.len))
        if self._cache:
            self._new[text] = json.dumps(found).encode()
            if len(self._new) >= _KEPT_AT_ONCE:
                self.keep()
        return {kind: tuple(spans) for kind, spans in found.items()}


def _nouns_of(data: bytes, length: int) -> _Nouns | None:
    """What is kept of a text of so many characters; None where it is not that."""
    try:
        nouns = {kind: tuple((int(start), int(end)) for start, end in json.loads(data)[kind]) for kind in _KINDS}
    except (ValueError, TypeError, KeyError):
        return None
    sound = all(
        0 <= start <= end <= length and start >= before
        for spans in nouns.values()
        for (_, before), (start, end) in pairwise([(0, 0), *spans])
    )
    return nouns if sound else None


@cache
def _disk(folder: Path) -> DiskCache:
    """The cache in a folder, opened once a process."""
    from importlib.metadata import version

    from qa_lint.resources.disk_cache import NOUNS, DiskCache

    return DiskCache(folder, NOUNS, " ".join(f"{package} {version(package)}" for package in _PACKAGES))


@cache
def _model() -> Any:
    """The model, loaded once a process, without the dictionary of multi-word names, which takes as long again."""
    # what its allocator no longer needs goes back at once: some 15 MB that loading leaves behind
    os.environ.setdefault("MIMALLOC_PURGE_DELAY", "0")
    from kiwipiepy import Kiwi

    return Kiwi(num_workers=1, load_multi_dict=False)
