"""Patterns made of lists of words."""

from __future__ import annotations

from collections.abc import Iterable

import regex


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; a group of its own, which captures nothing."""
    return f"(?:{'|'.join(map(regex.escape, sorted(set(words), key=lambda word: (-len(word), word))))})"
