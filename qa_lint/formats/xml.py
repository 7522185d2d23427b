"""XML as expat reads it, with the place of every character in the file (XML 1.0, fifth edition).

The file is decoded first, so that places are those of its characters whatever the encoding, and is fed to expat piece
by piece. Elements that a reader wants are handed to it one by one, with all that they hold; nothing else is kept.
Nothing is fetched: a DOCTYPE is passed over, and a file that declares entities is refused, since those may stand for
other files or for more text than there is memory.
"""

from __future__ import annotations

import codecs
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple
from xml.parsers import expat

import regex

from qa_lint.formats.decoding import decode, decode_as
from qa_lint.model import Notation, Problem, Span, TextFile

COMMENT = "#comment"  # the name of an element that is a comment
DEEPEST = 200  # elements within each other
LONGEST_UNIT = 2_000_000  # characters of an element that a reader wants, from its start tag to its end tag
LONGEST_TAG = 4_000_000  # characters without anything for expat to tell: a tag or comment that goes on and on
_FED = 1 << 15  # characters at a time

# what an XML declaration may name besides UTF-8: no codec that is a riddle (punycode, unicode_escape) is among them
_ENCODINGS = regex.compile(
    r"ascii|cp949|euc_(?:kr|jp)|iso2022_kr|johab|iso8859-[0-9]+|cp125[0-9]|shift_jis|cp932|gb2312|gbk|gb18030|big5|koi8-[ru]"
)
_SUPERSETS = {"euc_kr": "cp949", "gb2312": "gbk"}  # what programs write that name the older one
_DECLARATION = regex.compile(rb"""\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_TAG_END = regex.compile(r"""[^<>"']*+(?:(?:"[^"]*+"|'[^']*+')[^<>"']*+)*+>""")
_ROOT = regex.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*>\s*|<!--(?s:.{0,2000}?)-->\s*|<!DOCTYPE[^>\[]*>\s*)*<([^!?\s<>/][^\s<>/]{0,99})"
)
_TWO_UNITS = regex.compile(r"[\U00010000-\U0010ffff]")  # what takes two units of UTF-16
_NO_XML = regex.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2


def _escaped(text: str) -> str | None:
    if _NO_XML.search(text):
        return None
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _in_cdata(text: str) -> str | None:
    return None if "]]>" in text or "\r" in text or _NO_XML.search(text) else text


def _in_either(text: str) -> str | None:
    return text if _escaped(text) == text else None


ESCAPED, CDATA, EITHER = "xml", "xml-cdata", "xml-either"
NOTATIONS: Mapping[str, Notation] = {ESCAPED: _escaped, CDATA: _in_cdata, EITHER: _in_either}


def notation_of(in_cdata: Collection[bool]) -> str:
    """How a text is written whose characters stand in CDATA sections (True), outside of them, or both."""
    return EITHER if len({*in_cdata}) > 1 else CDATA if True in in_cdata else ESCAPED


class Run(NamedTuple):
    """Characters, and the stretch of the file that they are written in.

    Either each stands for itself, or all of them are written together: a reference, or a line end of two characters.
    """

    text: str
    start: int
    end: int
    cdata: bool = False


class Element:
    """An element with what it holds; its name is without the prefix that the root has, too."""

    __slots__ = ("attributes", "children", "end", "file", "name", "start")

    def __init__(self, file: TextFile, name: str, attributes: dict[str, str], start: int) -> None:
        self.file, self.name, self.attributes, self.start = file, name, attributes, start
        self.end = start
        self.children: list[Run | Element] = []

    def __repr__(self) -> str:
        return f"Element({self.name!r}, {self.attributes!r})"

    @property
    def span(self) -> Span:
        """All of it, from the start tag to the end tag."""
        return Span(self.start, self.end)

    @property
    def opening(self) -> Span:
        """Its start tag."""
        return Span(self.start, tag_end(self.file.text, self.start))

    @property
    def closing(self) -> Span:
        """Its end tag; empty where the start tag ends the element."""
        begins = self.file.text.rfind("</", self.start, self.end) if self.opening.end < self.end else self.end
        return Span(begins, self.end)

    @property
    def line(self) -> int:
        return self.file.place(self.start).line

    def all(self, name: str) -> Iterator[Element]:
        """The elements of that name that stand directly in it."""
        for child in self.children:
            if isinstance(child, Element) and child.name == name:
                yield child

    def first(self, name: str) -> Element | None:
        return next(self.all(name), None)

    def walk(self) -> Iterator[tuple[Run | Element, bool]]:
        """What it holds, in order; an element twice, True where it begins and False after what is in it.

        What a comment holds is not shown.
        """
        waiting: list[tuple[Run | Element, bool]] = [(child, True) for child in reversed(self.children)]
        while waiting:
            node, begins = waiting.pop()
            yield node, begins
            if begins and isinstance(node, Element):
                waiting.append((node, False))
                if node.name != COMMENT:
                    waiting += [(child, True) for child in reversed(node.children)]

    def words(self, left_out: Collection[str] = ()) -> str:
        """Its text, however deep, without comments and without what stands in elements that are left out."""
        texts, within = [], 0
        for node, begins in self.walk():
            if isinstance(node, Element):
                within += (1 if begins else -1) * (node.name in left_out)
            elif not within:
                texts.append(node.text)
        return "".join(texts)


def tag_end(text: str, start: int) -> int:
    """Where the tag ends that begins at an offset of a well-formed file."""
    match = _TAG_END.match(text, start + 1)
    return match.end() if match else len(text)


def root_of(data: bytes) -> str:
    """The name of the first element, as far as the first bytes tell; empty where they are no XML.

    UTF-16 is told by its mark.
    """
    head = data[:4096]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.decode("utf-16", "ignore").encode()
    match = _ROOT.match(head)
    return match[1].rpartition(b":")[2].decode("ascii", "replace") if match else ""


def decode_xml(data: bytes, path: str) -> tuple[TextFile, list[Problem]]:
    """The text of a file in the encoding that its first bytes show or its declaration names, else as any other file.

    Raises UserError, with the line and the byte, where that is not what it is in.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(data, path)[0], []  # as the standard has it (4.3.3): nothing to be noted
    match = _DECLARATION.match(data[:512])
    if match is None:
        return decode(data, path)
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return decode(data, path)
    if not _ENCODINGS.fullmatch(name):  # UTF-16 cannot be: this much was read byte by byte
        return decode(data, path)
    return decode_as(_SUPERSETS.get(name, name), data, path), []


class Found(NamedTuple):
    """An element that was wanted, and those that it stands in, the root first; what these hold is not kept."""

    element: Element
    within: tuple[Element, ...]


def read_elements(file: TextFile, names: Collection[str], problems: list[Problem]) -> Iterator[Found]:
    """The elements of some names, the outermost alone, and the comments (`COMMENT`) outside of them, one by one.

    Where the file is not well-formed, declares entities, or is more than anybody writes, that goes to the problems and
    is the end; what stood before has been read.
    """
    if file.text.strip():
        yield from _Reader(file, frozenset(names), problems).read()


class _Refused(Exception):  # noqa: N818  (it is no error of the program)
    """Why a file is not read on, and the offset at which that shows."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


class _Reader:
    """What expat tells of one file, put together to elements."""

    def __init__(self, file: TextFile, names: frozenset[str], problems: list[Problem]) -> None:
        self.file, self.names, self.problems = file, names, problems
        self.far = [match.start() for match in _TWO_UNITS.finditer(file.text)] if not file.text.isascii() else []
        self.passed = 0  # of those, what stands before the last place that was asked for
        self.open: list[Element] = []  # the root first
        self.wanted: Element | None = None  # the open one that is to be handed out
        self.found: list[Found] = []
        self.in_cdata = False
        self.prefix = ""
        # fed in UTF-16, expat tells a place by the number of the character, twice; but for those that take two units
        self.parser = parser = expat.ParserCreate("utf-16le")
        parser.buffer_text, parser.specified_attributes = False, True
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler, parser.CommentHandler = self._characters, self._comment
        parser.StartCdataSectionHandler, parser.EndCdataSectionHandler = self._start_cdata, self._end_cdata
        parser.EntityDeclHandler, parser.SkippedEntityHandler = self._entity, self._skipped

    def read(self) -> Iterator[Found]:
        text = self.file.text
        for at in (*range(0, len(text), _FED), len(text)):
            problem = self._feed(text[at : at + _FED])
            yield from self.found
            self.found.clear()
            if problem is None and at - (begins := self._now()) > LONGEST_TAG:
                problem = self._problem(f"a tag or comment is over {LONGEST_TAG:,} characters long", begins)
            if problem:
                self.problems.append(problem)
                return

    def _feed(self, part: str) -> Problem | None:
        """Why there is no more to read after a piece of the file, if so; no piece is its end."""
        try:
            self.parser.Parse(part.encode("utf-16-le"), not part)
        except _Refused as refused:
            return self._problem(str(refused), refused.offset)
        except expat.ExpatError as error:
            offset = self._at(self.parser.ErrorByteIndex)
            return self._problem(f"not well-formed XML: {expat.ErrorString(error.code)}", offset)
        return None

    def _problem(self, message: str, offset: int) -> Problem:
        return Problem(message, self.file.path, self.file.place(offset).line)

    def _now(self) -> int:
        """The offset of what expat tells of now."""
        byte: int = self.parser.CurrentByteIndex
        return self._at(byte) if self.far else byte // 2

    def _at(self, byte: int) -> int:
        """The character that a byte of UTF-16 belongs to; asked from left to right."""
        offset = byte // 2 - self.passed
        while self.passed < len(self.far) and self.far[self.passed] < offset:
            self.passed += 1
            offset -= 1
        return offset

    # ------------------------------------------------------------------ what expat calls

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        now = self._now()
        if not self.open:
            self.prefix = name[: name.find(":") + 1]
        if len(self.open) == DEEPEST:
            raise _Refused(f"elements stand in each other more than {DEEPEST} deep", now)
        element = Element(self.file, name.removeprefix(self.prefix), attributes, now)
        if self.wanted is not None:
            if now - self.wanted.start > LONGEST_UNIT:
                raise _Refused(f"<{self.wanted.name}> is over {LONGEST_UNIT:,} characters long", self.wanted.start)
            self.open[-1].children.append(element)
        elif element.name in self.names:
            self.wanted = element
        self.open.append(element)

    def _end(self, _: str) -> None:
        element = self.open.pop()
        if self.wanted is None:
            return
        now, text = self._now(), self.file.text
        empty = not element.children and text.startswith("/>", now - 2)  # expat tells the end of <x/> behind it
        element.end = now if empty else text.index(">", now) + 1
        if element is self.wanted:
            self.found.append(Found(element, tuple(self.open)))
            self.wanted = None

    def _characters(self, text: str) -> None:
        if self.wanted is None:
            return
        now, whole = self._now(), self.file.text
        if self.in_cdata or not whole.startswith("&", now):
            end = now + (2 if text == "\n" and whole.startswith("\r\n", now) else len(text))
        else:
            end = whole.index(";", now) + 1
        self.open[-1].children.append(Run(text, now, end, self.in_cdata))

    def _comment(self, text: str) -> None:
        now = self._now()
        comment = Element(self.file, COMMENT, {}, now)
        comment.end = self.file.text.index("-->", now + len("<!--")) + len("-->")
        comment.children = [Run(text, now, comment.end)]
        if self.wanted is not None:
            self.open[-1].children.append(comment)
        else:
            self.found.append(Found(comment, tuple(self.open)))

    def _start_cdata(self) -> None:
        self.in_cdata = True

    def _end_cdata(self) -> None:
        self.in_cdata = False

    def _entity(self, name: str, *_: object) -> None:
        raise _Refused(f"the file declares an entity ({name}), which is not read: write its text instead", self._now())

    def _skipped(self, name: str, is_parameter: bool) -> None:
        if is_parameter:
            return
        now = self._now()
        self.problems.append(self._problem(f"the entity &{name}; is declared nowhere", now))
        if self.wanted is not None:
            self.open[-1].children.append(Run(f"&{name};", now, now + len(name) + 2))
