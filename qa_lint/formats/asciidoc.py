"""AsciiDoc, as Asciidoctor reads it: text line by line, without the marks of its structure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from qa_lint.formats.comments import Comment
from qa_lint.formats.plain_text import CODE, ROW, Block, Page, read_page, unfinished
from qa_lint.late import regex
from qa_lint.model import Format, Language, Reading, Role, Segment, Span

_PROSE, _ITEM, _ATTRIBUTE, _TITLE = Role(), Role("item"), Role("attribute"), Role("title")

_HEADING = regex.compile(r"(?P<marks>={1,6}|#{1,6})[ \t]+(?=\S)")
_UNDERLINES = "=-~^+"  # of titles of two lines, by level
_DELIMITER = regex.compile(
    r"(?:(?P<code>-{4,}|\.{4,}|\+{4,}|`{3})|(?P<comment>/{4,})|={4,}|\*{4,}|_{4,}|--|[|,:!]={3,})"
)
_FENCE = regex.compile(r"`{3}[A-Za-z0-9_+-]*(?:,.*)?$")
_ATTRIBUTES = regex.compile(r"\[(?:\[[^\]\r\n]*\]|[^\[\]\r\n]*)\]$")  # of the block that follows; an anchor
_OF_CODE = regex.compile(r"\[(?:source|listing|literal|stem|latexmath|asciimath|pass)(?![A-Za-z])")
_ENTRY = regex.compile(r":!?[A-Za-z0-9_][A-Za-z0-9_-]*!?:(?:[ \t]|$)")  # an attribute of the document
_COMMENT = regex.compile(r"//(?!/)[ \t]*(?P<text>.*)")
_INDEX_TERM = regex.compile(r"\({3}[^\r\n]*\){3}")  # that is not shown
_BLOCK_MACRO = regex.compile(r"(?P<name>[a-z]+)::[^\[\r\n]*\[(?P<said>[^\]\r\n]*)\]$")
_MARK = regex.compile(r"(?:\*{1,6}|-|\.{1,6}|[0-9]{1,4}\.|<[0-9.]+>)[ \t]+(?=\S)")  # of an item
_CHECK = regex.compile(r"\[[ xX*]\][ \t]+")
_TERM = regex.compile(r"(?P<term>\S.*?)(?::{2,4}|;;)(?:[ \t]+(?=\S)|$)")
_LABEL = regex.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+(?=\S)")
_CELL = regex.compile(r"(?:[0-9]+\*|(?:[0-9]+)?(?:\.[0-9]+)?\+)?[<^>]?(?:\.[<^>])?[adehlmsv]?\|")
_TITLED = regex.compile(r"\.(?=[^\s.])")
_SHOWN = {"image", "video", "audio"}  # by macros whose first value says to people what it is
_CURVED = regex.compile(r"(?P<opens>(?P<mark>[\"'])`)(?=\S).{1,1000}?(?<=\S)(?P<closes>`(?P=mark))")
_QUOTATION_MARKS = {'"': "“”", "'": "‘’"}
_REFERENCE = regex.compile(r"<<[^<>,\s]{1,200}(?=>>|,)")  # to what it leads; its text, if any, is translated
_HARD_BREAK = regex.compile(r"[ \t]\+$")


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The blocks of the file; of a paragraph, each sentence that ends with its line."""
    return read_page(data, path, languages, _Page, _continues, _as_shown)


def _continues(before: str, line: str) -> bool:
    return unfinished(before, line) and not _HARD_BREAK.search(before)


def _as_shown(block: Segment) -> Segment:
    """A block with the quotation marks that "`so`" stands for, in which references are inline codes."""
    text = block.text
    if block.text.role == CODE or not ("`" in text or "<<" in text):
        return block
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for match in _CURVED.finditer(text):
        marks = _QUOTATION_MARKS[match["mark"]]
        for mark, (start, end) in zip(marks, (match.span("opens"), match.span("closes")), strict=True):
            pieces += [text[at:start], mark]
            starts += [*block.starts[at:start], block.starts[start]]
            ends += [*block.ends[at:start], block.ends[end - 1]]
            at = end
    raw = "".join([*pieces, text[at:]])
    starts += block.starts[at:]
    ends += block.ends[at:]
    codes = [Span(*match.span()) for match in _REFERENCE.finditer(raw)]
    shown = Segment.of_characters(raw, block.language, block.file, starts, ends, block.anchor, codes=codes)
    return shown.in_role(text.role)


class _Page(Page):
    """A page that is read line by line, and what is open in it."""

    def __init__(self, text: str, lines: Sequence[Span]) -> None:
        super().__init__(text, lines, _PROSE)
        self.is_code = False  # the next paragraph, by its attributes
        self.title = ""  # of the last block that has one; an image need not say it again
        self.in_table = False
        self.in_header = False  # behind the title of the document, up to a blank line
        self.delimiters: dict[str, deque[int]] = {}  # where each stands that is still to come
        for n in range(len(lines)):
            if _DELIMITER.fullmatch(line := self.line(n)):
                self.delimiters.setdefault(line, deque()).append(n)

    def blocks(self) -> Iterator[Block]:
        while self.at < len(self.lines):
            n = self.at
            self.at += 1
            yield from self.read(n, self.line(n))
        yield from self.close()

    def read(self, n: int, line: str) -> Iterator[Block]:
        if not line:
            yield from self.close()
            self.in_header = False
        elif comment := _COMMENT.fullmatch(line):  # inside a paragraph, too
            self.comments.append(Comment(self.inner(n), comment["text"]))
        elif _INDEX_TERM.fullmatch(line):
            return
        elif self.paragraph and self.is_underline(line):
            level = _UNDERLINES.index(line[0]) + 1
            self.role = Role("heading", level)
            self.in_header = level == 1
            yield from self.close()
        elif self.paragraph and not self.interrupts(line):
            self.paragraph.append(self.inner(n))
        else:
            yield from self.close()
            yield from self.begin(n, line)

    def close(self) -> Iterator[Block]:
        if self.paragraph:
            yield Block(self.paragraph, self.role)
            self.paragraph = []

    def is_underline(self, line: str) -> bool:
        """Whether it makes a title of the one line before, which is as long."""
        if len(self.paragraph) > 1 or self.role != _PROSE or line[0] not in _UNDERLINES or line.strip(line[0]):
            return False
        start, end = self.paragraph[0]
        return len(line) > 1 and abs(end - start - len(line)) <= 1

    def interrupts(self, line: str) -> bool:
        """Whether a line ends the paragraph before it though none is blank."""
        if _DELIMITER.fullmatch(line) or _ATTRIBUTES.match(line) or line == "+":
            return True
        if self.in_table:
            return _CELL.match(line) is not None
        return self.role == _ITEM and (_MARK.match(line) or _TERM.match(line)) is not None

    # ------------------------------------------------------------------ what begins

    def begin(self, n: int, line: str) -> Iterator[Block]:
        start, end = self.inner(n)
        was_code, self.is_code = self.is_code, False
        if delimiter := _DELIMITER.fullmatch(line) or _FENCE.fullmatch(line):
            yield from self.delimited(n, delimiter)
        elif self.in_header or _ENTRY.match(line):
            pass
        elif _ATTRIBUTES.match(line):
            self.is_code = _OF_CODE.match(line) is not None
        elif heading := _HEADING.match(line):
            level = len(heading["marks"])
            self.in_header = level == 1
            yield Block([Span(start + heading.end(), end)], Role("heading", level))
        elif macro := _BLOCK_MACRO.fullmatch(line):
            said = macro["said"].partition(",")[0]
            if macro["name"] in _SHOWN and "=" not in said and said.rstrip(".") != self.title.rstrip("."):
                yield Block([Span(start + macro.start("said"), start + macro.start("said") + len(said))], _ATTRIBUTE)
        elif self.in_table:
            self.open_paragraph(Span(start, end), ROW)
        elif title := _TITLED.match(line):
            self.title = line[title.end() :]
            yield Block([Span(start + title.end(), end)], _TITLE)
        elif was_code or (self.is_literal(n) and not (_MARK.match(line) or _TERM.match(line))):
            while self.line(self.at):
                self.at += 1
            yield Block([Span(self.lines[n].start, self.lines[self.at - 1].end)], CODE)
        else:
            yield from self.prose(start, end)

    def is_literal(self, n: int) -> bool:
        """Whether a line is indented, and does not say what the term before it is."""
        return self.inner(n).start > self.lines[n].start and not (n and _TERM.fullmatch(self.line(n - 1)))

    def prose(self, start: int, end: int) -> Iterator[Block]:
        """A paragraph or an item, without its marks."""
        begin = start
        while mark := _MARK.match(self.text, begin, end) or (begin > start and _CHECK.match(self.text, begin, end)):
            begin = mark.end()
        if label := _LABEL.match(self.text, begin, end):
            begin = label.end()
        elif term := _TERM.match(self.text, begin, end):
            yield Block([Span(*term.span("term"))], _ITEM)
            start, begin = -1, term.end()  # what follows is an item, too
        if begin < end:
            self.open_paragraph(Span(begin, end), _ITEM if begin > start and not label else _PROSE)

    def open_paragraph(self, span: Span, role: Role) -> None:
        self.paragraph, self.role = [span], role

    def delimited(self, n: int, opening: regex.Match[str]) -> Iterator[Block]:
        """Code or a comment, up to the same mark; any other delimited block holds text."""
        mark = opening.group() if opening.re.pattern == _DELIMITER.pattern else "```"
        ends = self.delimiters.get(mark, deque())
        while ends and ends[0] <= n:
            ends.popleft()
        if opening.re.pattern == _DELIMITER.pattern and not (opening["code"] or opening["comment"]):
            self.in_table = mark[0] in "|,:!" and not self.in_table
        elif ends:
            self.at = ends[0] + 1
            span = Span(self.lines[n].start, self.lines[ends[0]].end)
            if mark.startswith("/"):
                inner = Span(self.lines[n].end, self.lines[ends[0]].start)
                self.comments.append(Comment(span, self.text[slice(*inner)].strip()))
            else:
                yield Block([span], CODE)


ASCIIDOC = Format(
    "asciidoc",
    (".adoc", ".asciidoc"),
    read,
    about="AsciiDoc, block by block: what blocks hold, titles, tables; code and comments are no text",
)
