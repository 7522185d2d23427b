"""Markdown and MDX: as plain text, but the blocks are told, and line ends inside a paragraph mean nothing.

In one side of a pair, code is a block of its own: it is not linted, but shows where the texts run side by side.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from functools import partial

from qa_lint.formats.comments import Comment, line_comments, read_suppressions
from qa_lint.formats.decoding import decode
from qa_lint.formats.entries import Entries
from qa_lint.formats.front_matter import FrontMatter, find_front_matter, read_front_matter
from qa_lint.formats.markdown_blocks import read_blocks
from qa_lint.formats.plain_text import CODE, FINISHED, Block, read_lines
from qa_lint.formats.toml_keys import NOTATIONS as TOML_NOTATIONS
from qa_lint.formats.yaml_scalars import NOTATIONS as YAML_NOTATIONS
from qa_lint.late import regex
from qa_lint.model import Format, Language, Reading, Span, TextFile

_CLOSING = {"<!--": "-->", "{/*": "*/}"}  # of comments, by what opens them
_MDX_OPENING = regex.compile(r"<!--|\{/\*")
_OPENING = regex.compile(r"<!--|\{/\*(?=\s*qa-lint\s*:)")
_CODE_SPAN = regex.compile(r"(?<!`)(?P<marks>`+)(?!`)[^\r\n]+?(?<!`)(?P=marks)(?!`)")
_WHOLE = regex.compile(r"<|.*\\$")  # a line that says something of its own: it begins with a tag or is cut short by \


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The blocks of the file; of a paragraph, each sentence that ends with its line.

    Front matter is read by key in one side of a pair, and else line by line.
    """
    file, notes = decode(data, path)
    mdx = path.lower().endswith(".mdx")
    reading = Reading(file, notes=notes)
    matter = find_front_matter(file.text)
    by_key = matter is not None and len(languages) == 1
    comments = _comments(file, mdx, matter.after if matter else 0)
    if matter:
        comments = [comment for comment in line_comments(file) if comment.span.end <= matter.after] + comments
    if matter and by_key:
        read_front_matter(Entries(reading, languages), matter)
    blank = dict(comment.span for comment in comments)
    layout = partial(_layout, matter=matter, by_key=by_key, mdx=mdx, comments=blank)
    read_lines(reading, comments, languages, layout, _continues)
    read_suppressions(reading, comments)
    return reading


def _layout(
    file: TextFile,
    lines: Iterator[Span],
    matter: FrontMatter | None,
    by_key: bool,
    mdx: bool,
    comments: Mapping[int, int],
) -> Iterator[Block]:
    if matter:
        for line in lines:
            if line.start >= matter.span.end:  # the mark behind it
                break
            if line.start >= matter.span.start and not by_key:
                yield Block([line])
    yield from read_blocks(file.text, lines, mdx, comments)


def _continues(before: str, line: str) -> bool:
    return not (line.startswith("<") or _WHOLE.match(before) or FINISHED.search(before))


def _comments(file: TextFile, mdx: bool, at: int) -> list[Comment]:
    """The comments outside of code, from an offset on, whatever they say: none of them is text (CommonMark 6.6).

    Either kind, whatever the file is called: Docusaurus reads `.md` as MDX, and may be told to allow those of HTML in
    MDX. In plain Markdown, what stands in the brackets of MDX is text unless it speaks to us.
    """
    text = file.text
    opened = deque((_MDX_OPENING if mdx else _OPENING).finditer(text, at))
    if not opened:
        return []
    blocks = read_blocks(text, file.lines(), mdx)
    code = [Span(block.lines[0].start, block.lines[-1].end) for block in blocks if block.role == CODE]
    code += [Span(*match.span()) for match in _CODE_SPAN.finditer(text)]
    waiting = deque(sorted(code))
    found = []
    never_closed = set[str]()
    for opening in opened:
        start, closing = opening.start(), _CLOSING[opening.group()]
        if start < at or closing in never_closed:
            continue
        while waiting and (waiting[0].end <= start or waiting[0].start < at):
            waiting.popleft()
        if waiting and waiting[0].start <= start:
            at = waiting[0].end
        elif (end := text.find(closing, opening.end())) >= 0:
            at = end + len(closing)
            found.append(Comment(Span(start, at), text[opening.end() : end]))
        else:
            never_closed.add(closing)
    return found


MARKDOWN = Format(
    "markdown",
    (".md", ".markdown", ".mdx"),
    read,
    notations={**YAML_NOTATIONS, **TOML_NOTATIONS},
    about="Markdown and MDX, block by block, with front matter by key; code is compared, and is no text",
)
