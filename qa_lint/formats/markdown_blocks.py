"""The blocks of a Markdown page (CommonMark 0.31), with what GitHub, MDX, MkDocs, Hugo, Jekyll and VitePress add to it.

Each line is read once, from left to right: first the marks of the containers that are open (quotations, list items,
notes), then those that begin something, then its text. Nothing recurses and nothing is looked for twice, so that the
time grows with the size of the page and with nothing else. (Of the parsers that there are, markdown-it-py takes twice
as long and tells lines only; marko takes eight times as long, and has no end with 40 quotations in each other.)
Numbers in comments are sections of CommonMark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from qa_lint.formats.lookahead import LookAhead, said_in_tags
from qa_lint.formats.plain_text import CODE, ROW, Block
from qa_lint.late import regex
from qa_lint.model import Role, Span

ATTRIBUTE, DIRECTIVE = Role("attribute"), Role("directive")
_QUOTATION = Role("quotation")

_QUOTE = -1  # a container that is a quotation; any other is as many columns wide
_WIDTH = 4  # columns by which the text of a note or an admonition is indented, and from which a line is code (4.4)
_DEEPEST = 64  # containers in each other; deeper marks are text

_FENCE = regex.compile(r"(?P<marks>`{3,}(?=[^`]*$)|~{3,})(?P<info>.*)")
_HEADING = regex.compile(r"#{1,6}(?:[ \t]|$)")
_RULE = regex.compile(r"([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_UNDERLINE = regex.compile(r"(?P<mark>=+|-+)[ \t]*$")  # of a heading (4.3)
_ITEM = regex.compile(r"(?:[-*+]|(?P<number>[0-9]{1,9})[.)])(?=[ \t]|$)")
_FOOTNOTE = regex.compile(r"\[\^[^\]\s]+\]:")
_DEFINITION = regex.compile(r"!?\[[^\]]+\]:")
_ALERT = regex.compile(r"\[![A-Za-z]+\][+-]?[ \t]*$")  # the label of a quotation that is a note
_DELIMITERS = regex.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*+\|?[ \t]*$")  # under the head of a table
_CELL_END = regex.compile(r"(?<!\\)\|")
_RAW = regex.compile(r"<(?P<name>script|style|textarea|pre)(?=[\s>])", regex.IGNORECASE)
_TAG = regex.compile(r"<(?:/?[A-Za-z]|/?>)")
_MARKED_OFF = (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"))  # no text, from the beginning of a line (4.6)
_TEMPLATES = (("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{:", "}"), ("{*", "*}"))  # Hugo, Jekyll, kramdown, MkDocs
# What opens a part of the page, with its title or without: ::: of Docusaurus, VitePress and MyST, /// of PyMdown; and
# the same with the part indented, of MkDocs: !!! note "Title", ??? tip, === "Tab"
_DIRECTIVE = regex.compile(r":{3,}|/{3,}(?!/)")
_ADMONITION = regex.compile(r"(?:!!!|\?\?\?\+?|===[+!]?)[ \t]+(?=[\"\p{L}])")
_STATEMENT = regex.compile(r"(?:import|export)[ \t{*]")  # of MDX
_IMPORT = regex.compile(r"import[ \t].*?['\"][^'\"]*['\"][ \t]*;?[ \t]*$")  # the only one that cannot be English
_MATH = "$$"


def read_blocks(
    text: str, lines: Iterable[Span], mdx: bool = False, comments: Mapping[int, int] | None = None
) -> Iterator[Block]:
    """The blocks of a page in their order, of which `lines` are those to be read; what is structure alone is left out.

    Code is one stretch with its fences. Where `mdx` holds, what is indented is no code, and programs are no text.
    `comments`, from where they begin to where they end, are blanks in the text, and no indentation.
    """
    return _Page(text, mdx, comments or {}).blocks(lines)


class _Line:
    """A line, and how far it was read: of a tab, some columns may be read and the others not (2.2)."""

    def __init__(self, text: str, span: Span, comments: Mapping[int, int]) -> None:
        self.text, self.comments = text, comments
        self.start, self.end = span
        self._look(self.start, 0)

    def _look(self, at: int, column: int) -> None:
        """See how many columns of white space come now, and where they end; with a comment the text begins."""
        self.column = column
        indents = True
        while at < self.end and self.text[at] in " \t":
            if at in self.comments:
                at, indents = min(self.comments[at], self.end), False
            else:
                column += (4 - column % 4 if self.text[at] == "\t" else 1) * indents
                at += 1
        self.indent, self.inner = column - self.column, at
        self.blank = at == self.end

    def skip(self, columns: int) -> None:
        """Read so many columns of white space."""
        self.column += columns
        self.indent -= columns

    def read(self, characters: int) -> None:
        """Read what follows the white space, so many characters."""
        self._look(self.inner + characters, self.column + self.indent + characters)

    def match(self, pattern: regex.Pattern[str]) -> regex.Match[str] | None:
        return pattern.match(self.text, self.inner, self.end)

    def begins(self, mark: str) -> bool:
        return self.text.startswith(mark, self.inner, self.end)

    @property
    def whole(self) -> Span:
        return Span(self.start, self.end)

    @property
    def rest(self) -> Span:
        return Span(self.inner, self.end)


class _Page:
    """A page that is read line by line, and what is open in it."""

    def __init__(self, text: str, mdx: bool, comments: Mapping[int, int]) -> None:
        self.text, self.mdx, self.comments = text, mdx, comments
        self.ahead = LookAhead(text)
        self.containers: list[int] = []
        self.paragraph: list[Span] = []
        self.fence: str | None = None  # the marks that close the code; empty where it is indented
        self.code = Span(0, 0)
        self.in_table = self.in_html = self.empty_item = False
        self.passed_over = 0  # up to where the page is structure

    def blocks(self, lines: Iterable[Span]) -> Iterator[Block]:
        for span in lines:
            if span.start >= self.passed_over:
                yield from self.read(_Line(self.text, span, self.comments))
        yield from self.close()

    def read(self, line: _Line) -> Iterator[Block]:
        depth = self.enter(line)
        if self.fence is not None:
            if depth == len(self.containers) and (self.fence or line.blank or line.indent >= _WIDTH):
                if self.fence or not line.blank:
                    self.code = Span(self.code.start, line.end)
                if self.closes_fence(line):
                    yield from self.close_block()
                return
            yield from self.close_block()
        if line.blank:
            yield from self.close(depth - self.is_empty_item(depth))
            return
        self.empty_item = False
        while (width := self.container(line, depth)) is not None:
            yield from self.close(depth)
            self.containers.append(width)
            depth += 1
            if line.blank:  # an item whose text begins in the next line
                self.empty_item = True
                return
        yield from self.read_leaf(line, depth)

    # ------------------------------------------------------------------ what is open

    def enter(self, line: _Line) -> int:
        """In how many of the open containers the line stands; their marks are read (5.1, 5.2)."""
        for depth, width in enumerate(self.containers):
            if width == _QUOTE:
                if line.indent >= _WIDTH or not line.begins(">"):
                    return depth
                _read_quote(line)
            elif line.indent >= width:
                line.skip(width)
            elif not line.blank:
                return depth
        return len(self.containers)

    def is_empty_item(self, depth: int) -> bool:
        """Whether the last container is an item of one empty line, after which no second one may follow (5.2)."""
        return self.empty_item and 0 < depth == len(self.containers) and self.containers[-1] != _QUOTE

    def closes_fence(self, line: _Line) -> bool:
        closing = line.match(_FENCE) if self.fence and line.indent < _WIDTH else None
        return closing is not None and closing["marks"].startswith(self.fence or "") and not closing["info"].strip()

    def close_block(self) -> Iterator[Block]:
        """The paragraph or code that is open, which ends here."""
        if self.fence is not None:
            self.fence = None
            yield Block([self.code], CODE)
        if self.paragraph:
            yield Block(self.paragraph, _QUOTATION if self.containers[-1:] == [_QUOTE] else None)
            self.paragraph = []

    def close(self, depth: int = 0) -> Iterator[Block]:
        """The same, with all containers but so many."""
        yield from self.close_block()
        self.in_table = self.in_html = False
        del self.containers[depth:]

    # ------------------------------------------------------------------ what begins

    def container(self, line: _Line, depth: int) -> int | None:
        """The container that begins here, whose mark is read; None where there is none."""
        if depth >= _DEEPEST or (line.indent >= _WIDTH and (self.paragraph or not self.mdx)):
            return None
        if line.begins(">"):
            _read_quote(line)
            return _QUOTE
        indent = line.indent
        if mark := line.match(_FOOTNOTE):
            line.read(mark.end() - mark.start())
            return _WIDTH
        mark = line.match(_ITEM)
        if not mark or line.match(_RULE) or (line.match(_UNDERLINE) and self.goes_on(depth)):
            return None
        empty = self.text[mark.end() : line.end].isspace() or mark.end() == line.end
        if self.goes_on(depth) and (empty or (mark["number"] and int(mark["number"]) != 1)):
            return None  # it would interrupt a paragraph (5.2)
        line.read(mark.end() - mark.start())
        gap = line.indent if 1 <= line.indent <= _WIDTH and not line.blank else 1
        line.skip(min(gap, line.indent))
        return indent + mark.end() - mark.start() + gap

    def goes_on(self, depth: int) -> bool:
        """Whether there is a paragraph with which a line in so many containers may go on."""
        return bool(self.paragraph) and depth == len(self.containers)

    def read_leaf(self, line: _Line, depth: int) -> Iterator[Block]:
        """What follows the marks of containers, in so many of which it stands."""
        goes_on = self.goes_on(depth)
        fence = line.match(_FENCE)
        if line.indent >= _WIDTH and self.paragraph:
            self.paragraph.append(line.rest)
        elif line.indent >= _WIDTH and not (self.mdx or self.in_html):
            yield from self.close(depth)
            self.fence, self.code = "", line.whole
        elif goes_on and (mark := line.match(_UNDERLINE)):
            yield Block(self.paragraph, Role("heading", 1 if mark["mark"][0] == "=" else 2))
            self.paragraph = []
        elif goes_on and self.begins_table(line):
            head = self.paragraph.pop()
            yield from self.close(depth)
            yield Block([head], ROW)
            self.in_table = True
        elif line.match(_RULE):
            yield from self.close(depth)
        elif fence:
            yield from self.close(depth)
            self.fence, self.code = fence["marks"], line.whole
        elif line.match(_HEADING) or line.begins("|") or (line.match(_DEFINITION) and not goes_on):
            yield from self.close(depth)
            yield Block([line.whole])
        elif (told := self.structure(line, depth)) is not None:
            yield from told
        elif self.paragraph:  # or else it goes on with it though the marks of containers are left out (5.1)
            self.paragraph.append(line.rest)
        elif self.in_table and depth == len(self.containers):
            yield Block([line.whole], ROW)
        else:
            del self.containers[depth:]
            self.in_table = False
            self.paragraph = [line.whole]

    def begins_table(self, line: _Line) -> bool:
        """Whether a line says how the columns are set of which the line before has the heads (GFM 4.10)."""
        if "|" not in self.text[line.inner : line.end] or not line.match(_DELIMITERS):
            return False
        head, marks = (self.text[slice(*span)].strip().strip("|") for span in (self.paragraph[-1], line.rest))
        return len(_CELL_END.findall(head)) == len(_CELL_END.findall(marks))

    # ------------------------------------------------------------------ what is no text

    def structure(self, line: _Line, depth: int) -> Iterator[Block] | None:
        """What a line of structure says nevertheless (a title, a label); None where it is no structure.

        The structure may go on in the lines that follow, which are passed over.
        """
        told: list[Block] = []
        indented = line.match(_ADMONITION) is not None
        if indented or line.match(_DIRECTIVE):  # told without a title, too: only the translation may have one
            end, told = line.end, [Block([line.whole], DIRECTIVE)]
        elif line.match(_ALERT) and self.containers[depth - 1 : depth] == [_QUOTE]:
            end = line.end
        elif line.match(_TAG):
            self.in_html = True
            end = self.ahead.tags(line.inner)
            if (raw := line.match(_RAW)) and (closing := self.ahead.after(f"</{raw['name']}", line.inner)) >= 0:
                end = self.ahead.line_end(closing)
                told = [Block([Span(line.inner, end)], CODE)] if raw["name"].lower() == "pre" else []
            elif end >= 0:
                told = [Block([said], ATTRIBUTE) for said in said_in_tags(self.text, line.inner, end)]
        else:
            end = self.program_end(line)
        if end < 0 or (end > line.end and _QUOTE in self.containers[:depth]):
            return None
        return self.pass_over(end, depth, told, _WIDTH if indented else 0)

    def pass_over(self, end: int, depth: int, told: Iterable[Block], width: int) -> Iterator[Block]:
        in_html = self.in_html
        yield from self.close(depth)
        yield from told
        self.passed_over, self.in_html = end, in_html
        if width:
            self.containers.append(width)

    def program_end(self, line: _Line) -> int:
        """The end of the line with which something ends that begins here and is meant for a program; -1 for text."""
        for opening, closing in _MARKED_OFF:
            if line.begins(opening) and (end := self.ahead.after(closing, line.inner)) >= 0:
                return self.ahead.line_end(end)
        if line.begins(_MATH):
            end = self.ahead.after(_MATH, line.inner + len(_MATH))
            return self.ahead.line_end(end) if end > line.end else end if end == line.end else -1
        if not self.paragraph and line.match(_STATEMENT if self.mdx else _IMPORT):
            return self.ahead.statement(line.inner) if self.mdx else line.end
        end = self.ahead.templates(line.inner, _TEMPLATES) if line.begins("{") else -1
        if end < 0 and self.mdx and line.begins("{") and not line.begins("{{"):
            end = self.ahead.expression(line.inner)
            return end if end == self.ahead.line_end(end) else -1
        return end


def _read_quote(line: _Line) -> None:
    """Read the mark of a quotation, and one space behind it; the text begins after it."""
    line.read(1)
    line.skip(min(1, line.indent))
    line.start = line.inner
