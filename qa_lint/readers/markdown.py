"""Markdown: as plain text, but code is no text, and line ends inside a paragraph mean nothing (CommonMark 0.31)."""

from __future__ import annotations

import regex

from qa_lint.model import Language, Reading, TextFile
from qa_lint.readers import text

_FENCE = regex.compile(r"[ \t>]*(?P<marks>`{3,}(?!.*`)|~{3,})(?P<info>.*)")
# headings, table rows, tags, quotations, list items, definitions, directives, the keys of front matter
_OPENING = regex.compile(
    r"#{1,6}\s|[|<>]|(?:[-*+]|[0-9]{1,9}[.)])\s|!?\[[^\]]*\]:|:::|\{[{%]|\w[\w-]*:(?:\s|$)", flags=regex.ASCII
)
_WHOLE = regex.compile(r"#{1,6}\s|[|<]|:::|\{[{%]|.*\\$")  # what one line says, or a line that ends in a hard break


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The lines of the file; an unfinished sentence of a paragraph is read with the lines in which it goes on."""
    return text.read(data, path, languages, _code_lines, _continues)


def _continues(before: str, line: str) -> bool:
    return not (_OPENING.match(line) or _WHOLE.match(before) or text.FINISHED.search(before))


def _code_lines(file: TextFile) -> frozenset[int]:
    """The numbers of the lines of fenced code blocks (CommonMark 4.5), the fences included."""
    code = set()
    fence = ""
    for number, (start, end) in enumerate(file.lines(), 1):
        mark = _FENCE.fullmatch(file.text, start, end)
        if fence or mark:
            code.add(number)
        if mark and not fence:
            fence = mark["marks"]
        elif mark and mark["marks"].startswith(fence) and not mark["info"].strip():
            fence = ""
    return frozenset(code)
