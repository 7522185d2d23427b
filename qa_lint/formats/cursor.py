"""Where a reader of one notation stands in a file, and what it does there: pass over, take, and say what is wrong."""

from __future__ import annotations

from typing import ClassVar, NoReturn

from qa_lint.late import regex
from qa_lint.model import Span, TextFile, UserError


class Cursor:
    """A place in a stretch of a file, which only goes forward; `at` and `end` are offsets into the file's text."""

    called: ClassVar[str]  # the notation, for messages

    def __init__(self, file: TextFile, span: Span) -> None:
        self.file, self.text = file, file.text
        self.at, self.end = span

    def skip(self, space: regex.Pattern[str]) -> None:
        """Pass over what a pattern matches; it must match nothing, too."""
        match = space.match(self.text, self.at, self.end)
        assert match is not None, "no space is space enough"
        self.at = match.end()

    def take(self, mark: str) -> bool:
        """Whether a mark stands here; it is left behind."""
        found = self.text.startswith(mark, self.at, self.end)
        self.at += len(mark) * found
        return found

    def fail(self, expected: str) -> NoReturn:
        """Raise UserError, with the line."""
        line = self.file.place(min(self.at, self.end)).line
        raise UserError(f"broken {self.called}: {expected} was expected here", self.file.path, line)
