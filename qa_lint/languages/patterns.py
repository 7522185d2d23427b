"""Patterns made of lists of words, and patterns that few texts have anything of."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import regex

from qa_lint.late import re

_MANY = 20  # strings that are found sooner by a pattern of them than one by one


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; a group of its own, which captures nothing."""
    return f"(?:{'|'.join(map(regex.escape, sorted(set(words), key=lambda word: (-len(word), word))))})"


class RarePattern:
    """A pattern that few texts have anything of, and what it cannot do without: whatever it finds has one of some
    strings in it. They are looked for first, which takes a tenth of the time.

    With `any_case` the pattern does not tell capitals from small letters, and the strings need not either.
    """

    def __init__(self, pattern: regex.Pattern[str], needs: Iterable[str], any_case: bool = False) -> None:
        self.pattern, self._any_case = pattern, any_case
        self.needs = kernels(map(str.casefold, needs) if any_case else needs)
        self._any = re.compile(any_of(self.needs)) if len(self.needs) >= _MANY else None

    def may_be_in(self, text: str) -> bool:
        """Whether a text has what the pattern cannot do without."""
        text = text.casefold() if self._any_case else text
        if self._any:
            return self._any.search(text) is not None
        for need in self.needs:  # noqa: SIM110 - `any` takes twice the time
            if need in text:
                return True
        return False

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[regex.Match[str]]:
        return self.pattern.finditer(text, start, end) if self.may_be_in(text) else iter(())

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> regex.Match[str] | None:
        return self.pattern.search(text, start, end) if self.may_be_in(text) else None


def kernels(words: Iterable[str]) -> tuple[str, ...]:
    """Those of some words that contain no other: a text without these has none of all."""
    found: list[str] = []
    for word in sorted(set(words), key=lambda word: (len(word), word)):
        if not any(kernel in word for kernel in found):
            found.append(word)
    return tuple(found)
