"""Patterns made of lists of words."""

from __future__ import annotations

from collections.abc import Iterable

import regex


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; a group of its own, which captures nothing."""
    return f"(?:{'|'.join(map(regex.escape, sorted(set(words), key=lambda word: (-len(word), word))))})"


def kernels(words: Iterable[str]) -> tuple[str, ...]:
    """Those of some words that contain no other: a text without these, which is told in no time, has none of all."""
    found: list[str] = []
    for word in sorted(set(words), key=lambda word: (len(word), word)):
        if not any(kernel in word for kernel in found):
            found.append(word)
    return tuple(found)
