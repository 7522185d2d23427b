"""reStructuredText, as docutils and Sphinx read it: text by line and indentation, without the marks of its structure.

What a directive holds is text unless its name says that it is code; its arguments and options are, where they are
titles and labels. Numbers of sections of docutils' specification are not given, as it has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.formats.comments import Comment
from qa_lint.formats.plain_text import CODE, ROW, Block, Page, read_page, unfinished
from qa_lint.late import regex
from qa_lint.model import Format, Language, Reading, Role, Span

_ADORNMENT = regex.compile(r"([!-/:-@\[-`{-~])\1{2,}[ \t]*$")  # a line of one punctuation mark
_ITEM = regex.compile(
    r"""(?: [-*+•‣⁃] | \(?(?:[0-9]{1,4}|\#)[.)] | (?P<letter> \(?(?:[A-Za-z]|[ivxlcdm]{2,6}|[IVXLCDM]{2,6})[.)]) )
        [ \t]+ (?=\S)""",
    regex.VERBOSE,
)
_FIELD = regex.compile(r":(?![: `])[^:\r\n]*(?:[^\s:]):(?=[ \t]|$)")
_LINE_OF_BLOCK = regex.compile(r"\|(?=[ \t]|$)")
_EXPLICIT = regex.compile(r"\.\.(?=[ \t]|$)")
_DIRECTIVE = regex.compile(r"(?:\|[^|\r\n]+\|[ \t]+)?(?P<name>[A-Za-z][A-Za-z0-9_.+:-]*?)[ \t]*::(?=[ \t]|$)[ \t]*")
_NOTE = regex.compile(r"\[(?:[0-9#*]|[^\]\s]+)[^\]\s]*\][ \t]+")  # a footnote or a citation
_TARGET = regex.compile(r"_[^\r\n]*:(?:[ \t]|$)|__")
_OPTION = regex.compile(r":(?P<name>[A-Za-z][A-Za-z0-9_-]*):[ \t]*")
_BORDER = regex.compile(r"\+(?:[-=]+\+)+[ \t]*$")  # of a grid table
_SIMPLE_BORDER = regex.compile(r"=+(?:[ \t]+=+)+[ \t]*$")  # of a simple one
_PROMPT = regex.compile(r">>>(?:[ \t]|$)")

# what they hold is code, or nothing to read
_CODES = {
    "code", "code-block", "sourcecode", "parsed-literal", "doctest", "testcode", "testoutput", "testsetup", "math",
    "raw", "graphviz", "digraph", "graph", "uml", "mermaid", "productionlist", "ipython", "prompt", "jupyter-execute",
    "plot",
}  # fmt: skip
_SILENT = {
    "toctree", "contents", "include", "literalinclude", "index", "module", "currentmodule", "tabularcolumns",
    "default-role", "role", "autosummary", "image", "highlight", "program-output", "command-output",
}  # fmt: skip
# what stands behind their names is text
_TITLED = {
    "admonition", "attention", "caution", "danger", "error", "hint", "important", "note", "tip", "warning", "seealso",
    "todo", "rubric", "topic", "sidebar", "table", "list-table", "csv-table", "versionadded", "versionchanged",
    "versionremoved", "deprecated", "centered", "replace", "epigraph", "pull-quote", "highlights", "tab", "tab-item",
    "dropdown", "card", "grid-item-card",
}  # fmt: skip
_LABELS = {"alt", "caption", "title", "description", "keywords"}  # options that are text
_PROSE, _ATTRIBUTE, _LIST_ITEM = Role(), Role("attribute"), Role("item")


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The blocks of the file; of a paragraph, each sentence that ends with its line."""
    return read_page(data, path, languages, _Page, unfinished)


class _Page(Page):
    """A page that is read line by line."""

    def __init__(self, text: str, lines: Sequence[Span]) -> None:
        super().__init__(text, lines, _PROSE)
        self.indent = 0  # columns at which the paragraph goes on; -1 where its next line tells
        self.above = 0  # columns than which that must be deeper, and so must be what a paragraph calls literal
        self.literal = False  # the last paragraph ended with ::
        self.styles: list[tuple[str, bool]] = []  # of titles, by level: their mark, and whether it stands above, too
        self.tables_end = True  # whether a simple table may still come that ends

    def blocks(self) -> Iterator[Block]:
        while self.at < len(self.lines):
            n = self.at
            self.at += 1
            yield from self.read(n)
        yield from self.close()

    def read(self, n: int) -> Iterator[Block]:
        line, depth = self.line(n), self.depth(n)
        if not line:
            yield from self.close()
        elif self.paragraph and self.goes_on(depth):
            self.paragraph.append(self.inner(n))
        else:
            yield from self.close()
            literal, self.literal = self.literal and depth > self.above, False
            if literal:
                yield from self.code(n, self.region(n, self.above))
            else:
                yield from self.begin(n, line, depth)

    def goes_on(self, depth: int) -> bool:
        if self.indent < 0 and depth > self.above:
            self.indent = depth
        return depth == self.indent

    def close(self) -> Iterator[Block]:
        """End the paragraph."""
        if self.paragraph:
            last = self.paragraph[-1]
            self.literal = self.text.endswith("::", last.start, last.end)
            self.above = max(self.indent, self.above) if self.indent >= 0 else self.above
            yield Block(self.paragraph, self.role)
            self.paragraph = []

    def open_paragraph(self, span: Span, indent: int, above: int, role: Role = _PROSE) -> None:
        self.paragraph, self.indent, self.above, self.role = [span], indent, above, role

    def code(self, first: int, after: int) -> Iterator[Block]:
        """The lines up to another as code."""
        self.at = max(self.at, after)
        if first < after:
            yield Block([Span(self.lines[first].start, self.lines[after - 1].end)], CODE)

    # ------------------------------------------------------------------ lines

    def depth(self, n: int) -> int:
        """The columns by which a line is indented (a tab goes to the next multiple of eight)."""
        if n >= len(self.lines):
            return 0
        start = self.lines[n].start
        return len(self.text[start : self.inner(n).start].expandtabs(8))

    def region(self, n: int, depth: int) -> int:
        """The line after those from n on that are deeper than `depth`; blank ones belong to what follows them."""
        end = n
        while n < len(self.lines):
            if self.line(n):
                if self.depth(n) <= depth:
                    break
                end = n + 1
            n += 1
        return end

    # ------------------------------------------------------------------ what begins

    def begin(self, n: int, line: str, depth: int) -> Iterator[Block]:
        start, end = self.inner(n)
        if title := self.title(n):
            yield title
        elif _ADORNMENT.match(line) or _PROMPT.match(line):
            yield from self.code(n, self.blank(n)) if line.startswith(">>>") else ()
        elif _BORDER.match(line):
            yield from self.grid(n)
        elif _SIMPLE_BORDER.match(line):
            yield from self.simple_table(n)
        elif mark := _EXPLICIT.match(line):
            yield from self.explicit(n, Span(start + mark.end(), end), depth)
        elif _FIELD.match(line):
            self.open_paragraph(Span(start, end), -1, depth)
        elif mark := _LINE_OF_BLOCK.match(line):
            yield Block([Span(start + mark.end(), end)], _PROSE)
        else:
            begin, text = start, line
            while (mark := _ITEM.match(text)) and not mark["letter"]:
                begin, text = begin + mark.end(), text[mark.end() :]
            column = depth + begin - start + (mark.end() if mark else 0)
            self.open_paragraph(Span(begin, end), column, column, _LIST_ITEM if begin > start or mark else _PROSE)

    def blank(self, n: int) -> int:
        """The next line without text."""
        while self.line(n):
            n += 1
        return n

    def title(self, n: int) -> Block | None:
        """The title that begins in a line, with its marks below, or above and below."""
        above = 1 if _ADORNMENT.match(self.line(n)) else 0
        text, below = self.line(n + above), self.line(n + above + 1)
        if not text or not _ADORNMENT.match(below):
            return None
        if (above and below != self.line(n)) or (not above and (self.depth(n) or len(below) < min(len(text), 4))):
            return None
        style = below[0], bool(above)
        if style not in self.styles:
            self.styles.append(style)
        self.at = n + above + 2
        return Block([self.inner(n + above)], Role("heading", self.styles.index(style) + 1))

    # ------------------------------------------------------------------ tables

    def grid(self, n: int) -> Iterator[Block]:
        """The rows of a table with borders; where a row has several lines, its cells one by one."""
        row: list[int] = []
        while (line := self.line(n))[:1] in ("+", "|") and line:
            if line.startswith("+"):
                yield from self.row(row)
                row = []
            else:
                row.append(n)
            n += 1
        yield from self.row(row)
        self.at = n

    def row(self, lines: Sequence[int]) -> Iterator[Block]:
        marks = [[i for i in range(*self.inner(n)) if self.text[i] == "|"] for n in lines]
        if len(lines) < 2 or len({len(found) for found in marks}) > 1:
            yield from (Block([self.inner(n)], ROW) for n in lines)
            return
        for k in range(len(marks[0]) - 1):
            yield Block([Span(found[k] + 1, found[k + 1]) for found in marks], ROW)

    def simple_table(self, n: int) -> Iterator[Block]:
        """The lines between borders of ===, up to one after which a line is blank."""
        end = n + 1
        while self.tables_end and end < len(self.lines):
            if _SIMPLE_BORDER.match(self.line(end)) and not self.line(end + 1):
                yield from (Block([self.inner(row)], ROW) for row in range(n + 1, end))
                self.at = end + 1
                return
            end += 1
        self.tables_end = False

    # ------------------------------------------------------------------ what .. begins

    def explicit(self, n: int, rest: Span, depth: int) -> Iterator[Block]:
        """A directive, a footnote, a target, or else a comment, with all that is indented below it."""
        rest = Span(rest.end - len(self.text[slice(*rest)].lstrip()), rest.end)
        directive = _DIRECTIVE.match(self.text, *rest)
        if directive:
            yield from self.directive(n, directive["name"].lower(), Span(directive.end(), rest.end), depth)
        elif note := _NOTE.match(self.text, *rest):
            self.open_paragraph(Span(note.end(), rest.end), -1, depth)
        else:
            after = self.region(n + 1, depth) if rest.start < rest.end or self.line(n + 1) else n + 1
            if not _TARGET.match(self.text, *rest):
                span = Span(self.inner(n).start, self.inner(after - 1).end)
                self.comments.append(Comment(span, self.text[min(rest.start, span.end) : span.end]))
            self.at = after

    def directive(self, n: int, name: str, argument: Span, depth: int) -> Iterator[Block]:
        says = name in _TITLED and argument.start < argument.end
        if says and self.depth(n + 1) > depth and self.line(n + 1) and not _OPTION.match(self.line(n + 1)):
            self.open_paragraph(argument, -1, depth)
            return
        if says:
            yield Block([argument], _PROSE)
        n += 1
        while (option := _OPTION.match(self.line(n))) and self.depth(n) > depth:
            start, end = self.inner(n)
            if option["name"] in _LABELS and start + option.end() < end:
                yield Block([Span(start + option.end(), end)], _ATTRIBUTE)
            n += 1
        self.at = n
        if name in _CODES:
            yield from self.code(n, self.region(n, depth))
        elif name in _SILENT:
            self.at = self.region(n, depth)


RST = Format(
    "rst",
    (".rst",),
    read,
    about="reStructuredText, block by block: what directives hold, titles, tables; code and comments are no text",
)
