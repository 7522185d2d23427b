"""Which format a file is of: the one place where a suffix, or what the bytes look like, decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePath

from qa_lint.formats.unreadable import way_out
from qa_lint.model import Format, Notation


class Formats:
    """The registered formats. A file whose suffix nobody claims is plain text, unless its bytes show better."""

    def __init__(self, formats: Iterable[Format], default: Format) -> None:
        self._formats, self._default = tuple(formats), default

    @property
    def notations(self) -> Mapping[str, Notation]:
        """How replacements are written, by the name that segments carry."""
        return {name: notation for known in self._formats for name, notation in known.notations.items()}

    def claims(self, path: str) -> bool:
        """Whether the file's suffix is one of a format's."""
        return self._by_suffix(path) is not None

    def is_one_side(self, path: str) -> bool:
        """Whether a file of that name may be one side of a pair: it is of a known format that does not hold both."""
        named = self._by_suffix(path)
        return named is not None and not named.holds_both

    def is_half(self, path: str) -> bool:
        """Whether a file of that name is nothing without the other side of a pair."""
        named = self._by_suffix(path)
        return named is not None and named.holds_one

    def unreadable(self, path: str) -> str:
        """What to do with a file whose format is known and cannot be read; empty for all others."""
        return "" if self.claims(path) else way_out(path)

    def of(self, path: str, data: bytes) -> Format:
        """The format by the longest suffix that fits (`.en.json` before `.json`); plain text may prove a table."""
        named = self._by_suffix(path)
        if named is not None and named is not self._default:
            return named
        return next((known for known in self._formats if known.recognizes(data)), self._default)

    def _by_suffix(self, path: str) -> Format | None:
        name = PurePath(path).name.lower()
        fitting = [
            (len(suffix), -n, known)
            for n, known in enumerate(self._formats)
            for suffix in known.suffixes
            if name.endswith(suffix)
        ]
        return max(fitting, key=lambda fit: fit[:2])[2] if fitting else None
