"""Comments for qa-lint in the files themselves: `qa-lint: ignore[rule, rule] reason`, as ruff writes its own.

`ignore` is for the line that the comment ends, or for the text after it where it stands alone; `disable` is for all
from there to `enable` or to the end; `file-ignore` is for the file. Without names, all rules are meant. What is nearly
such a comment silences nothing, and is told.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from qa_lint.late import regex
from qa_lint.model import LAST_LINE, Fault, Language, Location, Reading, Segment, Span, Suppression, TextFile

IGNORE, FILE_IGNORE, DISABLE, ENABLE = "ignore", "file-ignore", "disable", "enable"
WORDS = (IGNORE, FILE_IGNORE, DISABLE, ENABLE)
_DIRECTIVE = regex.compile(r"\s*qa-lint\s*:\s*(?P<word>[\p{L}-]*)\s*(?P<names>\[[^\]]*\])?(?P<rest>.*)", regex.DOTALL)
# what was meant for one: `qa-lint ignore[…]`, `qalint: disable`, `QA-LINT: ignore`, `qa-lint-disable`
_NEARLY = regex.compile(r"\s*qa[-_ ]?lint[\s:-]*(?:(?:file-)?ignore|disable|enable)(?![\p{L}])", regex.IGNORECASE)
_LINE_COMMENT = regex.compile(
    r"(?:^|(?<=[ \t\u3000]))#[ \t]*(?P<text>qa-lint[ \t]*(?::|(?:(?:file-)?ignore|disable|enable)\[).*)",
    regex.MULTILINE,
)


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


@dataclass(frozen=True)
class _Open:
    """A `disable` that nothing has ended yet."""

    place: Location
    names: tuple[str, ...]
    reason: str


def read_suppressions(reading: Reading, comments: Sequence[Comment]) -> None:
    """Put what the comments silence into the reading, whose segments say which lines belong together."""
    if comments:
        silencing = Silencing()
        found = [*silencing.by(comments, reading), *silencing.to_the_end()]
        reading.suppressions += sorted(found, key=lambda suppression: suppression.place.order())


class Silencing:
    """What the comments of a file silence, as they are read one after the other; which side of a pair the file is, its
    reader does not know.
    """

    def __init__(self) -> None:
        self._open: list[_Open] = []

    def by(self, comments: Sequence[Comment], reading: Reading) -> Iterator[Suppression]:
        """What comments silence; the reading is that of the part of the file that they stand in."""
        file, blocks = reading.file, _Blocks(reading)
        for comment in comments:
            match = _DIRECTIVE.fullmatch(comment.text)
            if match is None:
                if _NEARLY.match(comment.text):
                    yield Suppression(file.location(*comment.span), fault="form")
                continue
            word, names = match["word"], tuple(regex.findall(r"[^\s,\[\]]+", match["names"] or ""))
            place, reason = file.location(*comment.span), match["rest"].strip(" \t\r\n-–—:")
            if fault := _fault(word, match["names"], names, match["rest"]):
                yield Suppression(place, names, reason, fault=fault)
            elif word == IGNORE:
                first, last = comment.row or blocks.lines_of(comment)
                yield Suppression(place, names, reason, first, last, columns=comment.columns)
            elif word == FILE_IGNORE:
                yield Suppression(place, names, reason, 1, LAST_LINE)
            elif word == DISABLE:
                self._open.append(_Open(place, names, reason))
            else:
                ended = list(self._enabled(names, place.start.line))
                yield from ended or [Suppression(place, names, reason, fault="enable")]

    def to_the_end(self) -> Iterator[Suppression]:
        """What nothing ends, once all of the file has been read."""
        for opened in self._open:
            yield self._until(opened, opened.names, LAST_LINE)
        self._open = []

    def _enabled(self, names: tuple[str, ...], line: int) -> Iterator[Suppression]:
        """What an `enable` ends: all that is open, or what it names of it."""
        left = []
        for opened in self._open:
            ended = tuple(name for name in opened.names if name in names) if names else opened.names
            if names and not ended:  # also where everything is disabled: one rule of that cannot be taken out
                left.append(opened)
                continue
            yield self._until(opened, ended, line)
            if rest := tuple(name for name in opened.names if name not in ended):
                left.append(_Open(opened.place, rest, opened.reason))
        self._open = left

    def _until(self, opened: _Open, names: tuple[str, ...], line: int) -> Suppression:
        return Suppression(opened.place, names, opened.reason, opened.place.start.line, line)


class _Blocks:
    """The lines of the texts of a reading."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @cached_property
    def _lines(self) -> list[tuple[int, int]]:
        segments = [segment for segment in self._reading.segments if segment.starts]
        return sorted({(self._line(segment.starts[0]), self._line(segment.ends[-1] - 1)) for segment in segments})

    def _line(self, offset: int) -> int:
        return self._reading.file.place(offset).line

    def lines_of(self, comment: Comment) -> tuple[int, int]:
        """The lines of the text that the comment ends, or, where it stands alone, of the text after it."""
        first, last = self._line(comment.span.start), self._line(comment.span.end - 1)
        own = [block for block in self._lines if block[0] <= last and block[1] >= first]
        if own:
            return own[0][0], own[-1][1]
        following = [block for block in self._lines if block[0] > last]
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
