"""The words of English in all their forms: what stands here is not misspelled."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Sequence, Set
from functools import cached_property, lru_cache
from pathlib import Path
from string import ascii_lowercase

from qa_lint.resources.table_file import head_of
from qa_lint.resources.whole_file import write_whole

_REMEMBERED = 1 << 12  # words


class EnglishWords:
    """The words of a gzipped list, one a line, read when the first is asked for; names begin with a capital."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    @cached_property
    def words(self) -> Set[str]:
        if self._path is None:
            return frozenset()
        lines = gzip.decompress(self._path.read_bytes()).decode().split("\n")
        return frozenset(line for line in lines if line[:1].isalpha())  # and no note

    @cached_property
    def _longest(self) -> int:
        """The letters of the longest of the words."""
        return max(map(len, self.words), default=0)

    def __contains__(self, word: str) -> bool:
        """Whether a word stands in the list as it is, or, where it begins with a capital, in small letters."""
        return word in self.words or word.lower() in self.words

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - one list lives as long as the run
    def a_slip_from(self, word: str) -> Sequence[str]:
        """The words in small letters of which a slip of the finger makes a word that is none; nothing for one that is.

        A slip is a letter that is another, is left out or stands there besides, or two that changed places; behind the
        first letter and before the last, as these make another form or another word rather (rooms, roomy).
        """
        if len(word) > self._longest + 1 or word in self:
            return ()
        return tuple(dict.fromkeys(filter(self.words.__contains__, _before_a_slip(word.lower()))))


def _before_a_slip(word: str) -> Iterator[str]:
    places = range(1, len(word) - 1)
    yield from (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in places[:-1] if word[i] != word[i + 1])
    yield from (word[:i] + word[i + 1 :] for i in places)
    yield from (word[:i] + letter + word[i:] for i in range(1, len(word)) for letter in ascii_lowercase)
    yield from (word[:i] + letter + word[i + 1 :] for i in places for letter in ascii_lowercase if letter != word[i])


def write_english_words(path: Path, words: Set[str], note: str) -> None:
    """Write the list, with the note at its head; the same words give the same bytes. Raises UserError."""
    write_whole(path, gzip.compress("\n".join([*head_of(note), *sorted(words), ""]).encode(), mtime=0), "the table")
