"""Markdown: as plain text, but code is no text, and line ends inside a paragraph mean nothing (CommonMark 0.31).

In one side of a pair, fenced code is a block of its own: it is not linted, but shows where the texts run side by side.
"""

from __future__ import annotations

from functools import partial

import regex

from qa_lint.formats import plain_text
from qa_lint.formats.comments import Comment
from qa_lint.formats.decoding import trimmed
from qa_lint.model import Language, Reading, Segment, Span, TextFile

_FENCE = regex.compile(r"[ \t>]*(?P<marks>`{3,}(?!.*`)|~{3,})(?P<info>.*)")
_HTML_COMMENT = regex.compile(r"<!--(?P<text>.*?)-->", regex.DOTALL)
_MDX_COMMENT = regex.compile(r"\{/\*(?P<text>.*?)\*/\}", regex.DOTALL)
_CODE_SPAN = regex.compile(r"(?<!`)(?P<marks>`+)(?!`)[^\r\n]+?(?<!`)(?P=marks)(?!`)")
# headings, table rows, tags, quotations of their own, list items, definitions, directives, the keys of front matter
_OPENING = regex.compile(
    r"#{1,6}\s|[|<>]|(?:[-*+]|[0-9]{1,9}[.)])\s|!?\[[^\]]*\]:|:::|\{[{%]|\w[\w-]*:(?:\s|$)", flags=regex.ASCII
)
_QUOTED = regex.compile(r"(?:>[ ]?)+")
# what one line says: also the label of a note (> [!TIP]), and a line that ends in a hard break
_WHOLE = regex.compile(r"#{1,6}\s|[|<]|:::|\{[{%]|\[![A-Za-z]+\]\s*$|.*\\$")


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The lines of the file; an unfinished sentence of a paragraph is read with the lines in which it goes on."""
    mdx = path.lower().endswith(".mdx")
    find_comments = partial(_comments, _MDX_COMMENT if mdx else _HTML_COMMENT)
    reading = plain_text.read(data, path, languages, _code_lines, _continues, find_comments)
    if len(languages) == 1 and reading.blocks:
        reading.blocks += _code_blocks(reading.file, languages[0])
        reading.blocks.sort(key=lambda block: block.anchor)
    return reading


def _comments(notation: regex.Pattern[str], file: TextFile) -> list[Comment]:
    """The comments outside of code, whatever they say: none of them is text (CommonMark 6.6)."""
    if not notation.search(file.text):
        return []
    lines = list(file.lines())
    code = [Span(lines[block[0] - 1].start, lines[block[-1] - 1].end) for block in _fenced(file)]
    code += [Span(*match.span()) for match in _CODE_SPAN.finditer(file.text)]
    found = []
    for match in notation.finditer(file.text):
        span = Span(*match.span())
        if not any(span.overlaps(other) and other.start <= span.start for other in code):
            found.append(Comment(span, match["text"]))
    return found


def _code_blocks(file: TextFile, language: Language) -> list[Segment]:
    lines = list(file.lines())
    ranges = [Span(lines[block[0] - 1].start, lines[block[-1] - 1].end) for block in _fenced(file)]
    return [Segment.of_file(file, *trimmed(file.text, *span), language) for span in ranges]


def _continues(before: str, line: str) -> int | None:
    """A line of a quotation goes on without its mark (CommonMark 5.1)."""
    mark = _quote_mark(line)
    if mark and mark.rstrip() == _quote_mark(before).rstrip():
        before, line = before[len(mark) :], line[len(mark) :]
    elif mark:
        return None
    if _OPENING.match(line) or _WHOLE.match(before) or plain_text.FINISHED.search(before):
        return None
    return len(mark)


def _quote_mark(line: str) -> str:
    match = _QUOTED.match(line)
    return match.group() if match else ""


def _code_lines(file: TextFile) -> frozenset[int]:
    return frozenset(number for block in _fenced(file) for number in block)


def _fenced(file: TextFile) -> list[list[int]]:
    """The numbers of the lines of each block of fenced code (CommonMark 4.5), the fences included."""
    blocks: list[list[int]] = []
    fence = ""
    for number, (start, end) in enumerate(file.lines(), 1):
        mark = _FENCE.fullmatch(file.text, start, end)
        if mark and not fence:
            fence = mark["marks"]
            blocks.append([number])
            continue
        if fence:
            blocks[-1].append(number)
        if mark and mark["marks"].startswith(fence) and not mark["info"].strip():
            fence = ""
    return blocks
