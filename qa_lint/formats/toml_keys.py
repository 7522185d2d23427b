"""TOML (version 1.0) with the place of every character: what front matter between lines of +++ is written in.

Read by a loop and not by recursion, as deep as it may be. What is no string is passed over by what ends it: whether it
is a number or a date as TOML has them, a program that needs it will say.
"""

from __future__ import annotations

from typing import NoReturn

from qa_lint.formats.characters import Characters
from qa_lint.formats.cursor import Cursor
from qa_lint.formats.entries import add_escaped, character_of
from qa_lint.formats.json_scanner import written
from qa_lint.formats.tree import Branch, Leaf, Member
from qa_lint.late import regex
from qa_lint.model import Notation, Span, TextFile, UserError

DEEPEST = 100  # tables and arrays within each other
BASIC, LITERAL, LINES, LITERAL_LINES = "toml", "toml-literal", "toml-lines", "toml-literal-lines"
_SPACE = regex.compile(r"(?:[ \t]|#[^\r\n]*+)*+")
_SPACES = regex.compile(r"(?:[ \t\r\n]|#[^\r\n]*+)*+")
_KEY = regex.compile(r'[A-Za-z0-9_-]++|"(?:[^"\\\r\n]|\\.)*+"|\'[^\'\r\n]*+\'')
_STRING = regex.compile(
    r'''"""(?P<lines>(?:[^"\\]|\\.|"{1,2}(?!"))*+"{0,2})"""
      | \'\'\'(?P<literal_lines>(?:[^\']|\'{1,2}(?!\'))*+\'{0,2})\'\'\'
      | "(?P<basic>(?:[^"\\\r\n]|\\[^\r\n])*+)" | \'(?P<literal>[^\'\r\n]*+)\'''',
    regex.VERBOSE | regex.DOTALL,
)
_OTHER = regex.compile(r"[A-Za-z0-9_+.:-]++(?: [0-9][0-9:.Z+-]*+)?+")
_ESCAPE = regex.compile(r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[ \t]*+(?:\r\n|\n)[ \t\r\n]*+|.)|\r\n", regex.DOTALL)
_NOTHING = regex.compile(r"(?!)|\r\n")
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_STYLES = {"lines": LINES, "literal_lines": LITERAL_LINES, "basic": BASIC, "literal": LITERAL}
_NO_LITERAL = regex.compile(r"['\x00-\x08\x0a-\x1f\x7f]")

NOTATIONS: dict[str, Notation] = {
    BASIC: lambda text: written(text).replace("\x7f", "\\u007f"),
    LINES: lambda text: written(text).replace("\x7f", "\\u007f"),
    LITERAL: lambda text: None if _NO_LITERAL.search(text) else text,
    LITERAL_LINES: lambda text: None if _NO_LITERAL.search(text.replace("\n", "")) else text,
}


def scan(file: TextFile, span: Span) -> list[Branch | Leaf]:
    """The one document in a stretch of a file; raises UserError, with the line, for what is no TOML."""
    return [_Scanner(file, span).document()]


class _Scanner(Cursor):
    """Where it stands in the file, and the arrays and inline tables that are open there."""

    called = "TOML"

    def __init__(self, file: TextFile, span: Span) -> None:
        super().__init__(file, span)
        self.open: list[Branch] = []

    def document(self) -> Branch:
        root = table = Branch(is_list=False)
        while True:
            self.skip(_SPACES)
            if self.at >= self.end:
                return root
            if self.take("[["):
                table = self.table(root, "]]")
            elif self.take("["):
                table = self.table(root, "]")
            else:
                self.member(table)
                self.containers()
            self.skip(_SPACE)
            if self.at < self.end and self.text[self.at] not in "\r\n":
                self.fail("the end of the line")

    def table(self, root: Branch, mark: str) -> Branch:
        """The table that the names between brackets open; with two brackets, one more of an array of them."""
        start, names = self.at, self.names()
        if not self.take(mark):
            self.fail("a closing bracket")
        parent = _below(root, names[:-1], start)
        if mark == "]":
            return _below(parent, names[-1:], start)
        array = parent.get(names[-1])
        if not isinstance(array, Branch) or not array.is_list:
            array = Branch(is_list=True)
            parent.members.append(Member(names[-1], start, array))
        table = Branch(is_list=False)
        array.members.append(Member(str(len(array.members)), start, table))
        return table

    def names(self) -> list[str]:
        """The names of a key with dots; white space may stand around them."""
        names = []
        while True:
            self.skip(_SPACE)
            match = _KEY.match(self.text, self.at, self.end)
            if match is None:
                self.fail("a key")
            self.at = match.end()
            quoted = match.group()[0] if match.group()[0] in "\"'" else ""
            inner = Characters(self.file, match.start())
            add_escaped(
                inner, Span(match.start() + len(quoted), match.end() - len(quoted)), _BY_QUOTE[quoted], _meaning
            )
            names.append(str(inner))
            self.skip(_SPACE)
            if not self.take("."):
                if len(names) > DEEPEST:
                    self.refuse_depth()
                return names

    def member(self, table: Branch) -> None:
        """A key, the sign of equality, and the beginning of what is under it."""
        start, names = self.at, self.names()
        if not self.take("="):
            self.fail("a sign of equality")
        self.skip(_SPACE)
        self.value(_below(table, names[:-1], start), names[-1], start)

    def containers(self) -> None:
        """All that stands in arrays and inline tables that are open."""
        while self.open:
            branch = self.open[-1]
            self.skip(_SPACES)
            if self.take("]" if branch.is_list else "}"):
                self.open.pop()
                continue
            if branch.members and not self.take(","):
                self.fail("a comma or a closing bracket")
            self.skip(_SPACES)
            if branch.is_list and not self.text.startswith("]", self.at, self.end):
                self.value(branch, str(len(branch.members)), self.at)
            elif not branch.is_list and not self.text.startswith("}", self.at, self.end):
                self.member(branch)

    def value(self, branch: Branch, name: str, start: int) -> None:
        """A value of a branch under a name; an array or inline table is open then."""
        if self.take("{") or self.take("["):
            opened = Branch(is_list=self.text[self.at - 1] == "[")
            branch.members.append(Member(name, start, opened))
            self.open.append(opened)
            if len(self.open) > DEEPEST:
                self.refuse_depth()
            return
        branch.members.append(Member(name, start, self.string() or self.other()))

    def string(self) -> Leaf | None:
        match = _STRING.match(self.text, self.at, self.end)
        if match is None:
            return None
        self.at = match.end()
        style = next(name for name, inner in match.groupdict().items() if inner is not None)
        span = Span(*match.span(style))
        if style.endswith("lines"):  # a line end at the beginning is none of it
            first = 2 if self.text.startswith("\r\n", span.start) else int(self.text.startswith("\n", span.start))
            span = Span(span.start + first, span.end)
        characters = Characters(self.file, span.start)
        add_escaped(characters, span, _NOTHING if "literal" in style else _ESCAPE, _meaning)
        return Leaf(characters, _STYLES[style], str(characters), span)

    def other(self) -> Leaf:
        """A number, a date, true or false."""
        match = _OTHER.match(self.text, self.at, self.end)
        if match is None:
            self.fail("a value")
        self.at = match.end()
        return Leaf(Characters(self.file, match.start()), BASIC, "", Span(*match.span()), "other")

    def refuse_depth(self) -> NoReturn:
        line = self.file.place(self.at).line
        raise UserError(f"tables and arrays are nested more than {DEEPEST} deep", self.file.path, line)


_BY_QUOTE = {"": _NOTHING, "'": _NOTHING, '"': _ESCAPE}


def _below(table: Branch, names: list[str], start: int) -> Branch:
    """The table under names, which are made where they are not there; of an array of tables, the last one counts."""
    for name in names:
        value = table.get(name)
        if isinstance(value, Branch) and value.is_list and value.members:
            value = value.members[-1].value
        if not isinstance(value, Branch):
            value = Branch(is_list=False)
            table.members.append(Member(name, start, value))
        table = value
    return table


def _meaning(escape: regex.Match[str]) -> str:
    """What an escape stands for; a line end is one character, and behind a backslash nothing."""
    code = escape.group()[1:]
    if escape.group() == "\r\n":
        return "\n"
    if code[0] in "uU" and len(code) > 1:
        return character_of(int(code[1:], 16))
    return "" if code[0] in " \t\r\n" else _ESCAPED.get(code, code)
