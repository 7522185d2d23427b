"""JSON (RFC 8259) with the place of every character in the file.

Read by a loop and not by recursion, so that no file is too deep for it; strings are taken apart by the standard
library.
"""

from __future__ import annotations

import json
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]

from qa_lint.formats.characters import Characters
from qa_lint.formats.cursor import Cursor
from qa_lint.formats.entries import add_escaped
from qa_lint.formats.tree import Branch, Kind, Leaf, Member
from qa_lint.late import regex
from qa_lint.model import Notation, Span, TextFile, UserError

JSON = "json"
DEEPEST = 100  # objects and arrays within each other
SURROGATE = regex.compile(r"[\ud800-\udfff]")
_SPACE = regex.compile(r"[ \t\r\n]*+")
_SINGLE = regex.compile(
    r"(?:(?P<nothing>null)|true|false|-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?)(?![0-9A-Za-z.+-])"
)
_ESCAPE = regex.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")


def written(text: str) -> str:
    """A text as a JSON string holds it."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


NOTATIONS: dict[str, Notation] = {JSON: written}


def scan(file: TextFile, span: Span | None = None) -> Branch | Leaf:
    """The one value in a stretch of a file, or in all of it.

    Raises UserError, with the line, for what is no JSON, and for what is nested too deep.
    """
    return _Scanner(file, span or Span(0, len(file.text))).document()


def characters_at(file: TextFile, start: int) -> Characters:
    """The characters of a string that is known to begin here, after its quotation mark."""
    characters = Characters(file, start)
    add_escaped(characters, Span(start, scanstring(file.text, start, True)[1] - 1), _ESCAPE, _meaning)
    return characters


class _Scanner(Cursor):
    """Where it stands in the file, and the objects and arrays that are open there."""

    called = "JSON"

    def __init__(self, file: TextFile, span: Span) -> None:
        super().__init__(file, span)
        self.open = [Branch(is_list=True)]  # the first of them stands around the document

    def document(self) -> Branch | Leaf:
        document = self.open[0].members
        self.skip(_SPACE)
        self.value(self.open[0], "", self.at)
        while len(self.open) > 1:
            self.skip(_SPACE)
            branch = self.open[-1]
            if self.take("]" if branch.is_list else "}"):
                self.open.pop()
                continue
            if branch.members and not self.take(","):
                self.fail("a comma or a closing bracket")
            self.skip(_SPACE)
            self.member(branch)
        self.skip(_SPACE)
        if self.at < self.end:
            self.fail("the end of the file")
        return document[0].value

    def member(self, branch: Branch) -> None:
        """A member of the branch that is open, with its name and the colon in an object."""
        if branch.is_list:
            self.value(branch, str(len(branch.members)), self.at)
            return
        if not self.text.startswith('"', self.at, self.end):
            self.fail("a name in quotation marks")
        start, name = self.at + 1, self.string()
        self.skip(_SPACE)
        if not self.take(":"):
            self.fail("a colon")
        self.skip(_SPACE)
        self.value(branch, name, start)

    def value(self, branch: Branch, name: str, place: int) -> None:
        """A value of a branch under a name; an object or array is open then."""
        if self.take("{") or self.take("["):
            opened = Branch(is_list=self.text[self.at - 1] == "[")
            branch.members.append(Member(name, place, opened))
            self.open.append(opened)
            if len(self.open) > DEEPEST + 1:
                message = f"objects and arrays are nested more than {DEEPEST} deep"
                raise UserError(message, self.file.path, self.file.place(self.at).line)
            return
        start = self.at + 1
        if self.text.startswith('"', self.at, self.end):
            string = self.string()
            value = Leaf(characters_at(self.file, start), JSON, string, Span(start, self.at - 1))
        else:
            value = self.single()
        branch.members.append(Member(name, place, value))

    def string(self) -> str:
        try:
            string, self.at = scanstring(self.text, self.at + 1, True)
        except JSONDecodeError as error:
            self.at = error.pos
            self.fail("the end of the string, or an escape as JSON has them")
        if self.at > self.end:
            self.fail("the end of the string, or an escape as JSON has them")
        return SURROGATE.sub("\ufffd", string)

    def single(self) -> Leaf:
        """A number, true, false or null."""
        match = _SINGLE.match(self.text, self.at, self.end)
        if not match or not match.group():
            self.fail("a value")
        self.at = match.end()
        kind: Kind = "nothing" if match["nothing"] else "other"
        return Leaf(Characters(self.file, match.start()), JSON, "", Span(*match.span()), kind)


def _meaning(escape: regex.Match[str]) -> str:
    """What an escape stands for; half of a surrogate pair is no character."""
    return SURROGATE.sub("\ufffd", scanstring(f'{escape.group()}"', 0, True)[0])
