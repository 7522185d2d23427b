"""Apple's .strings: `"key" = "text";` with comments of C between them, as property lists of the old style have them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from qa_lint.formats.characters import Characters
from qa_lint.formats.comments import Comment
from qa_lint.formats.declared_families import PRINTF
from qa_lint.formats.decoding import decode
from qa_lint.formats.entries import Entries, add_escaped, character_of
from qa_lint.late import regex
from qa_lint.model import Format, Language, Notation, Reading, Span, TextFile, UserError

STRINGS = "strings"
_SPACE = regex.compile(r"\s++")
_COMMENT = regex.compile(r"/\*(?P<block>(?:[^*]|\*(?!/))*+)\*/|//(?P<line>[^\r\n]*+)")
_QUOTED = regex.compile(r'"(?P<inner>(?:[^"\\]|\\.)*+)"', regex.DOTALL)
_BARE = regex.compile(r"[A-Za-z0-9_./:$-]++")
_ESCAPE = regex.compile(
    r"(?P<pair>\\[Uu][dD][89abAB][0-9a-fA-F]{2}\\[Uu][dD][c-fC-F][0-9a-fA-F]{2})"
    r"|\\(?:[Uu](?P<hex>[0-9a-fA-F]{4})|(?P<octal>[0-7]{1,3})|.)",
    regex.DOTALL,
)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_MARKED = regex.compile(r'["\\\n\r\t]')
_WRITTEN = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

NOTATIONS: dict[str, Notation] = {STRINGS: lambda text: _MARKED.sub(lambda match: _WRITTEN[match.group()], text)}


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The texts of a file by key, with the comments before them as notes.

    Raises UserError, with the line, where something else is written than was expected.
    """
    file, notes = decode(data, path)
    entries = Entries(Reading(file, notes=notes, families=PRINTF), languages, keeps_around=True)
    scanner = _Scanner(file)
    while scanner.at < len(file.text):
        key = scanner.string("a key")
        text = key  # which is all there is where the two are the same
        if not scanner.take(";"):
            scanner.expect("=", "an equals sign")
            text = scanner.string("a text in quotation marks")
            scanner.expect(";", "a semicolon")
        entries.add(text, STRINGS, str(key), notes=[comment.text.strip() for comment in scanner.above])
        entries.comments += scanner.above
        scanner.above = []
        scanner.skip()
    entries.comments += scanner.above
    return entries.finished()


class _Scanner:
    """Where it stands in the file, and the comments since the last text."""

    def __init__(self, file: TextFile) -> None:
        self.file, self.at = file, 0
        self.above: list[Comment] = []
        self.skip()

    def skip(self) -> None:
        """Leave behind white space and comments."""
        while match := _SPACE.match(self.file.text, self.at) or _COMMENT.match(self.file.text, self.at):
            self.at = match.end()
            if match.lastgroup:  # white space has no group
                said = match["block"] if match["block"] is not None else match["line"]
                self.above.append(Comment(Span(*match.span()), said))
        if self.file.text.startswith("/*", self.at):
            self.fail("the end of the comment")

    def string(self, expected: str) -> Characters:
        """A string, in quotation marks unless it is one word."""
        quoted = _QUOTED.match(self.file.text, self.at)
        match = quoted or _BARE.match(self.file.text, self.at)
        if match is None:
            self.fail(expected)
        span = Span(*(quoted.span("inner") if quoted else match.span()))
        text = Characters(self.file, span.start)
        add_escaped(text, span, _ESCAPE, _meaning)
        self.at = match.end()
        self.skip()
        return text

    def take(self, mark: str) -> bool:
        """Whether a mark stands here; it is left behind, but not what follows it."""
        found = self.file.text.startswith(mark, self.at)
        self.at += len(mark) * found
        return found

    def expect(self, mark: str, expected: str) -> None:
        if not self.take(mark):
            self.fail(expected)
        if mark == "=":
            self.skip()

    def fail(self, expected: str) -> NoReturn:
        line = self.file.place(self.at).line
        raise UserError(f"{expected} was expected here", self.file.path, line)


def _meaning(escape: regex.Match[str]) -> str:
    """What an escape stands for."""
    if escape["pair"]:
        return bytes.fromhex(regex.sub(r"\\[Uu]", "", escape["pair"])).decode("utf-16-be")
    if escape["hex"]:
        return character_of(int(escape["hex"], 16))
    if escape["octal"]:
        return chr(int(escape["octal"], 8))
    code = escape.group()[1:]
    return _ESCAPED.get(code, code)


APPLE_STRINGS = Format(
    "strings",
    (".strings",),
    read,
    notations=NOTATIONS,
    holds_one=True,
    about="texts of Apple's programs by key; the folders `ko.lproj` and `en.lproj` are a pair",
)
