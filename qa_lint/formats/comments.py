"""Comments for qa-lint in the files themselves: `qa-lint: ignore[rule, rule] reason`, as ruff writes its own.

`ignore` is for the line that the comment ends, or for the text after it where it stands alone; `disable` is for all
from there to `enable` or to the end; `file-ignore` is for the file. Without names, all rules are meant.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import regex

from qa_lint.model import Fault, Language, Reading, Segment, Side, Span, Suppression, TextFile

IGNORE, FILE_IGNORE, DISABLE, ENABLE = "ignore", "file-ignore", "disable", "enable"
WORDS = (IGNORE, FILE_IGNORE, DISABLE, ENABLE)
_DIRECTIVE = regex.compile(r"\s*qa-lint\s*:\s*(?P<word>[\p{L}-]*)\s*(?P<names>\[[^\]]*\])?(?P<rest>.*)", regex.DOTALL)
_LINE_COMMENT = regex.compile(r"(?:^|(?<=[ \t\u3000]))#[ \t]*(?P<text>qa-lint[ \t]*:.*)", regex.MULTILINE)


class Comment(NamedTuple):
    """A comment: where it is in the file, what stands in it, and the lines of the row that it belongs to, if any.

    `columns`, where other rows stand on these lines: at which this one begins on the first, and ends on the last.
    """

    span: Span
    text: str
    row: tuple[int, int] | None = None
    columns: tuple[int, int] | None = None


def line_comments(file: TextFile) -> list[Comment]:
    """Those of plain text, from `# qa-lint:` to the end of the line; any other `#` is text."""
    if "qa-lint" not in file.text:
        return []
    matches = (_LINE_COMMENT.search(file.text, line.start, line.end) for line in file.lines())
    return [Comment(Span(*match.span()), match["text"]) for match in matches if match]


def without(file: TextFile, comments: Sequence[Comment]) -> TextFile:
    """The file with blanks in the place of its comments: what is left to be read, every character where it was."""
    if not comments:
        return file
    parts, at = [], 0
    for comment in comments:
        start, end = comment.span
        parts += [file.text[at:start], regex.sub(r"[^\r\n]", " ", file.text[start:end])]
        at = end
    return TextFile(file.path, "".join([*parts, file.text[at:]]))


class Comments:
    """The comments of a file, in their order, to ask which of them stand in a stretch of it."""

    def __init__(self, comments: Sequence[Comment]) -> None:
        self._spans = [comment.span for comment in comments]
        self._ends = [span.end for span in self._spans]

    def inside(self, span: Span) -> Sequence[Span]:
        first = last = bisect_right(self._ends, span.start)
        while last < len(self._spans) and self._spans[last].start < span.end:
            last += 1
        return self._spans[first:last]

    def skipped(self, text: str, line: Span) -> Span:
        """A line of the text without the comments that it begins with, which are no indentation."""
        at = line.start
        for start, end in self.inside(line):
            if text[at:start].strip():
                break
            at = min(end, line.end)
        return Span(at, line.end)


def segment_around(file: TextFile, span: Span, language: Language, comments: Comments) -> Segment:
    """The segment of a stretch of the file, without the comments that stand inside it and the space before them."""
    inside = comments.inside(span)
    if not inside:
        return Segment.of_file(file, *span, language)
    text, kept, at = file.text, list[int](), span.start
    for start, end in inside:
        kept += range(at, start)
        at = end
        while kept and at < span.end and text[kept[-1]].isspace() and text[at].isspace():
            at += 1
    kept += range(at, span.end)
    raw = "".join(text[i] for i in kept)
    return Segment.of_characters(raw, language, file, kept, [i + 1 for i in kept], span.start)


@dataclass
class _Open:
    """A `disable` that nothing has ended yet."""

    comment: Comment
    names: tuple[str, ...]
    reason: str


def read_suppressions(reading: Reading, comments: Sequence[Comment], side: Side = "target") -> None:
    """Put what the comments silence into the reading, whose segments say which lines belong together."""
    if comments:
        reading.suppressions += sorted(_Reader(reading, comments, side).suppressions(), key=lambda s: s.place.order())


class _Reader:
    """The comments of one file, one after the other."""

    def __init__(self, reading: Reading, comments: Sequence[Comment], side: Side) -> None:
        self.file, self.comments, self.side = reading.file, comments, side
        segments = [segment for segment in reading.segments if segment.starts]
        self.blocks = sorted({(self.line(segment.starts[0]), self.line(segment.ends[-1] - 1)) for segment in segments})
        self.open: list[_Open] = []

    def line(self, offset: int) -> int:
        return self.file.place(offset).line

    def suppressions(self) -> Iterator[Suppression]:
        for comment in self.comments:
            match = _DIRECTIVE.fullmatch(comment.text)
            if match is None:
                continue
            word, names = match["word"], tuple(regex.findall(r"[^\s,\[\]]+", match["names"] or ""))
            reason = match["rest"].strip(" \t\r\n-–—:")
            if fault := _fault(word, match["names"], names, match["rest"]):
                yield self.made(comment, names, reason, fault=fault)
            elif word == IGNORE:
                yield replace(self.made(comment, names, reason, *self.lines_of(comment)), columns=comment.columns)
            elif word == FILE_IGNORE:
                yield self.made(comment, names, reason, 1, len(self.file.line_starts))
            elif word == DISABLE:
                self.open.append(_Open(comment, names, reason))
            else:
                ended = list(self.enabled(names, self.line(comment.span.start)))
                yield from ended or [self.made(comment, names, reason, fault="enable")]
        for opened in self.open:
            yield self.until(opened, opened.names, len(self.file.line_starts))

    def made(
        self,
        comment: Comment,
        names: tuple[str, ...],
        reason: str,
        first: int = 1,
        last: int = 0,
        fault: Fault | None = None,
    ) -> Suppression:
        return Suppression(self.file.location(*comment.span), names, reason, first, last, self.side, fault)

    def enabled(self, names: tuple[str, ...], line: int) -> Iterator[Suppression]:
        """What an `enable` ends: all that is open, or what it names of it."""
        left = []
        for opened in self.open:
            ended = tuple(name for name in opened.names if name in names) if names else opened.names
            if names and not ended:  # also where everything is disabled: one rule of that cannot be taken out
                left.append(opened)
                continue
            yield self.until(opened, ended, line)
            if rest := tuple(name for name in opened.names if name not in ended):
                left.append(_Open(opened.comment, rest, opened.reason))
        self.open = left

    def until(self, opened: _Open, names: tuple[str, ...], line: int) -> Suppression:
        return self.made(opened.comment, names, opened.reason, self.line(opened.comment.span.start), line)

    def lines_of(self, comment: Comment) -> tuple[int, int]:
        """The lines of the text that the comment ends, or, where it stands alone, of the text after it."""
        if comment.row:
            return comment.row
        first, last = self.line(comment.span.start), self.line(comment.span.end - 1)
        own = [block for block in self.blocks if block[0] <= last and block[1] >= first]
        if own:
            return own[0][0], own[-1][1]
        following = [block for block in self.blocks if block[0] > last]
        if not following:
            return 1, 0
        line = following[0][0]
        return line, max(end for start, end in following if start == line)


def _fault(word: str, brackets: str | None, names: Sequence[str], rest: str) -> Fault | None:
    """What is wrong with how a comment is written."""
    if word not in WORDS:
        return "word"
    if brackets is not None and not names:
        return "names"
    return "bracket" if brackets is None and rest.startswith("[") else None
