"""The words of English in all their forms: what stands here is not misspelled."""

from __future__ import annotations

import gzip
from collections.abc import Set
from functools import cached_property
from pathlib import Path

from qa_lint.model import LINE_END
from qa_lint.resources.table_file import rows_of
from qa_lint.resources.whole_file import write_whole


class EnglishWords:
    """The words of a gzipped list, one a line, read when the first is asked for; names begin with a capital."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    @cached_property
    def words(self) -> Set[str]:
        if self._path is None:
            return frozenset()
        return frozenset(word for _, (word,) in rows_of(gzip.decompress(self._path.read_bytes()).decode()))

    def __contains__(self, word: str) -> bool:
        """Whether a word stands in the list as it is, or, where it begins with a capital, in small letters."""
        return word in self.words or word.lower() in self.words


def write_english_words(path: Path, words: Set[str], note: str) -> None:
    """Write the list, with the note at its head; the same words give the same bytes. Raises UserError."""
    lines = [*(f"# {line}".rstrip() for line in LINE_END.split(note)), *sorted(words), ""]
    write_whole(path, gzip.compress("\n".join(lines).encode(), mtime=0), "the table")
