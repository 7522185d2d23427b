"""Fixes put into the files: which edits can stand together, and the bytes that come of them.

What is not edited stays as it is, byte for byte: the mark at the head, the encoding, the ends of lines. A file of which
anything else is known than what stands in it is left alone.
"""

from __future__ import annotations

import difflib
import os
from bisect import bisect, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import regex

from qa_lint.engine.documents import bytes_of
from qa_lint.formats.decoding import Encoding, encoding_of
from qa_lint.model import Edit, Finding, Location, Problem, Span, TextFile, UserError
from qa_lint.project.files import STANDARD_INPUT
from qa_lint.resources.whole_file import write_whole


@dataclass(frozen=True)
class Mended:
    """A file with its fixes: its path, its bytes before and after, the texts of both, and what was fixed."""

    path: str
    before: bytes
    after: bytes
    texts: tuple[str, str]
    fixed: Sequence[Finding]

    def diff(self) -> str:
        """The lines that change, in the unified format."""
        before, after = (regex.findall(r"[^\n]*\n|[^\n]+", text) for text in self.texts)
        return "".join(_with_ends(difflib.unified_diff(before, after, self.path, self.path)))


class _Placed(NamedTuple):
    """An edit by offsets into the text of its file."""

    span: Span
    text: str


def mend(findings: Iterable[Finding], wanted: Callable[[Finding], bool]) -> tuple[list[Mended], list[Problem]]:
    """The files that the wanted fixes change, and why others cannot be changed; nothing is written.

    Of fixes that overlap the first one counts. The places of all findings of a file are held against what stands in it.
    """
    by_path: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        paths = {edit.place.path for edit in finding.fix.edits} if finding.fix else set()
        if len(paths) == 1 and wanted(finding) and (path := next(iter(paths))) not in (None, STANDARD_INPUT):
            by_path[path].append(finding)
    mended, problems = [], []
    for path, fixable in sorted(by_path.items()):
        try:
            mended.append(_mended(path, fixable))
        except UserError as error:
            problems.append(error.problem)
    return [file for file in mended if file.after != file.before], problems


def write(mended: Mended, root: Path) -> None:
    """Put the new bytes into the file, whole or not at all.

    Raises UserError where the file is a link out of the project, has changed, or cannot be written.
    """
    path = Path(mended.path)
    real = Path(os.path.realpath(path))
    if path.is_symlink() or real != Path(os.path.realpath(path.parent)) / path.name:
        homes = (root.resolve(), Path.cwd().resolve())
        if not any(real.is_relative_to(home) for home in homes):
            raise UserError("not fixed: it is a link out of the project", mended.path)
    if bytes_of(mended.path) != mended.before:
        raise UserError("not fixed: it has changed since it was read", mended.path)
    write_whole(path, mended.after, "the file")


def _mended(path: str, findings: Sequence[Finding]) -> Mended:
    """A file with as many of the fixes as go together; raises UserError where it is not what was read."""
    data = bytes_of(path)
    encoding = encoding_of(data)
    if encoding is None:
        raise UserError("not fixed: its bytes cannot be written back as they are", path)
    file = TextFile(path, encoding.decode(data))
    taken: list[_Placed] = []
    fixed = []
    for finding in findings:
        assert finding.fix is not None, "they are those with a fix"
        edits = [_placed(file, edit) for edit in finding.fix.edits]
        if all(_goes_with(taken, edit) for edit in edits):
            for edit in edits:
                insort(taken, edit)
            fixed.append(finding)
    after = _edited(file.text, taken)
    return Mended(path, data, _encoded(encoding, after, path), (file.text, after), fixed)


def _placed(file: TextFile, edit: Edit[Location]) -> _Placed:
    """Where an edit is in the text; raises UserError where something else stands there now."""
    place = edit.place
    start, end = (_offset(file, at.line, at.column) for at in (place.start, place.end))
    around = place.excerpt
    begin = _offset(file, place.start.line, place.excerpt_column)
    if file.text[start:end] != place.text or (around and file.text[begin : begin + len(around)] != around):
        raise UserError("not fixed: it has changed since it was read", file.path, place.start.line)
    return _Placed(Span(start, end), edit.text)


def _goes_with(taken: Sequence[_Placed], edit: _Placed) -> bool:
    """Whether an edit overlaps none of those taken: as they are in order and apart, only its neighbours may."""
    at = bisect(taken, edit)
    return all(_apart(edit.span, other.span) for other in taken[max(at - 1, 0) : at + 1])


def _edited(text: str, edits: Iterable[_Placed]) -> str:
    """A text with edits that are in order and apart."""
    pieces: list[str] = []
    at = 0
    for (start, end), instead in edits:
        pieces += text[at:start], instead
        at = end
    return "".join([*pieces, text[at:]])


def _offset(file: TextFile, line: int, column: int) -> int:
    return file.line_starts[line - 1] + column - 1 if line <= len(file.line_starts) else len(file.text) + 1


def _apart(a: Span, b: Span) -> bool:
    """Whether two edits do not overlap, nor is one of them put in where the other one ends."""
    if a.start == a.end or b.start == b.end:
        return a.end < b.start or b.end < a.start
    return not a.overlaps(b)


def _encoded(encoding: Encoding, text: str, path: str) -> bytes:
    try:
        return encoding.encode(text)
    except UnicodeEncodeError as error:
        letter = text[error.start]
        raise UserError(f"not fixed: {encoding.name} has no {letter}", path) from None


def _with_ends(lines: Iterable[str]) -> Iterable[str]:
    """The lines of a difference; one that has no end says so, as diff does."""
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
