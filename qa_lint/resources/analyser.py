"""The door to the Korean morphological analyser: the only module that knows which package it is.

The analyser is kiwipiepy (Kiwi, Apache-2.0 from version 0.24 on). Loading it takes a second, so nothing of it is
imported before the first text is asked about, and only texts in which a doubt is left should be.
"""

from __future__ import annotations

from functools import cache
from typing import Any

_PROPER_NOUN, _COMMON_NOUN, _UNKNOWN_NOUN = "NNP", "NNG", "unknown"
_REMEMBERED = 10_000  # texts, after which the memory is emptied


_Spans = tuple[tuple[int, int], ...]


class Analyser:
    """Korean text to its nouns. Each text is analysed once; `asked` counts the texts that had to be."""

    def __init__(self) -> None:
        self.asked = 0
        self._found: dict[str, dict[str, _Spans]] = {}

    def proper_nouns(self, text: str) -> _Spans:
        """Half-open code points of the proper nouns, in order."""
        return self._nouns(text)[_PROPER_NOUN]

    def common_nouns(self, text: str) -> _Spans:
        """Half-open code points of the common nouns that its dictionary has, in order."""
        return self._nouns(text)[_COMMON_NOUN]

    def unknown_nouns(self, text: str) -> _Spans:
        """Half-open code points of what it takes for common nouns that its dictionary lacks, in order."""
        return self._nouns(text)[_UNKNOWN_NOUN]

    def _nouns(self, text: str) -> dict[str, _Spans]:
        if text not in self._found:
            if len(self._found) > _REMEMBERED:
                self._found.clear()
            self.asked += 1
            found: dict[str, list[tuple[int, int]]] = {_PROPER_NOUN: [], _COMMON_NOUN: [], _UNKNOWN_NOUN: []}
            for token in _model().tokenize(text):
                kind = _UNKNOWN_NOUN if token.tag == _COMMON_NOUN and token.oov else token.tag
                if kind in found:
                    found[kind].append((token.start, token.start + token.len))
            self._found[text] = {kind: tuple(spans) for kind, spans in found.items()}
        return self._found[text]


@cache
def _model() -> Any:
    """The model, loaded once a process, without the dictionary of multi-word names, which takes as long again."""
    from kiwipiepy import Kiwi

    return Kiwi(num_workers=1, load_multi_dict=False)
