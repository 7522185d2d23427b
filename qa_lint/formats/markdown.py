"""Markdown and MDX: as plain text, but the blocks are told, and line ends inside a paragraph mean nothing.

In one side of a pair, code is a block of its own: it is not linted, but shows where the texts run side by side.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from functools import partial

import regex

from qa_lint.formats import plain_text
from qa_lint.formats.comments import Comment
from qa_lint.formats.markdown_blocks import read_blocks
from qa_lint.formats.plain_text import CODE, Block
from qa_lint.model import Language, Reading, Span, TextFile

_HTML_COMMENT = "<!--", "-->"
_MDX_COMMENT = "{/*", "*/}"
_CODE_SPAN = regex.compile(r"(?<!`)(?P<marks>`+)(?!`)[^\r\n]+?(?<!`)(?P=marks)(?!`)")
_WHOLE = regex.compile(r"<|.*\\$")  # a line that says something of its own: it begins with a tag or is cut short by \
_FRONT_MATTER = regex.compile(
    r"""(?P<mark>---|\+\+\+) [ \t]* (?:\r\n|\n|\r) (?P<text> (?: [^\r\n]*+ (?:\r\n|\n|\r) )*? )
        (?P<end> (?P=mark) | \.\.\. ) [ \t]* (?:\r\n|\n|\r|$)""",
    regex.VERBOSE,
)


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The blocks of the file; of a paragraph, each sentence that ends with its line."""
    mdx = path.lower().endswith(".mdx")
    marks = _MDX_COMMENT if mdx else _HTML_COMMENT
    return plain_text.read(data, path, languages, partial(_layout, mdx=mdx), _continues, partial(_comments, marks, mdx))


def _layout(file: TextFile, lines: Iterator[Span], mdx: bool) -> Iterator[Block]:
    matter = _FRONT_MATTER.match(file.text)
    if matter:
        for line in lines:
            if line.start >= matter.start("end"):
                break
            if line.start >= matter.start("text"):
                yield Block([line])
    yield from read_blocks(file.text, lines, mdx)


def _continues(before: str, line: str) -> bool:
    return not (line.startswith("<") or _WHOLE.match(before) or plain_text.FINISHED.search(before))


def _comments(marks: tuple[str, str], mdx: bool, file: TextFile) -> list[Comment]:
    """The comments outside of code, whatever they say: none of them is text (CommonMark 6.6)."""
    opening, closing = marks
    text = file.text
    if opening not in text:
        return []
    blocks = read_blocks(text, file.lines(), mdx)
    code = [Span(block.lines[0].start, block.lines[-1].end) for block in blocks if block.role == CODE]
    code += [Span(*match.span()) for match in _CODE_SPAN.finditer(text)]
    waiting = deque(sorted(code))
    found = []
    at = 0
    while (start := text.find(opening, at)) >= 0 and (end := text.find(closing, start + len(opening))) >= 0:
        while waiting and (waiting[0].end <= start or waiting[0].start < at):
            waiting.popleft()
        if waiting and waiting[0].start <= start:
            at = waiting[0].end
        else:
            at = end + len(closing)
            found.append(Comment(Span(start, at), text[start + len(opening) : end]))
    return found
