"""XML as expat reads it, with the place of every character in the file (XML 1.0, fifth edition).

The file is decoded first, so that places are those of its characters whatever the encoding, and is fed to expat piece
by piece. Elements that a reader wants are handed to it one by one, with all that they hold; nothing else is kept.
Nothing is fetched: a DOCTYPE is passed over, and a file that declares entities is refused, since those may stand for
other files or for more text than there is memory.
"""

from __future__ import annotations

import codecs
from collections import deque
from collections.abc import Collection, Iterator, Mapping
from typing import BinaryIO, NamedTuple
from xml.parsers import expat

from qa_lint.formats.decoding import decode, decode_as
from qa_lint.formats.windows import Windows, text_of
from qa_lint.late import regex
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
_ROOT = regex.compile(  # nothing before the root is read in two ways, and a name that is cut off is none
    rb"(?:\xef\xbb\xbf)?\s*+(?:<\?[^>]*+>\s*+|<!--(?s:(?!-->).){0,2000}+-->\s*+|<!DOCTYPE[^>\[]*+>\s*+)*+"
    rb"<([^!?\s<>/][^\s<>/]{0,99}+)(?=[\s<>/])"
)
_TWO_UNITS = regex.compile(r"[\U00010000-\U0010ffff]")  # what takes two units of UTF-16
_DECLARED = 512  # bytes in which a declaration ends
_UTF16 = codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE
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

    def move(self, file: TextFile, left: int) -> None:
        """Let it and all that it holds stand in another window of its file, so much further to the left."""
        moved: list[Element] = [self]
        while moved:
            element = moved.pop()
            element.file = file
            element.start -= left
            element.end -= left
            for i, child in enumerate(element.children):
                if isinstance(child, Element):
                    moved.append(child)
                else:
                    element.children[i] = child._replace(start=child.start - left, end=child.end - left)

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
        waiting: list[tuple[Iterator[Run | Element], Element | None]] = [(iter(self.children), None)]
        while waiting:
            children, parent = waiting[-1]
            for node in children:
                yield node, True
                if isinstance(node, Element):
                    if node.name != COMMENT and node.children:
                        waiting.append((iter(node.children), node))
                        break
                    yield node, False
            else:
                waiting.pop()
                if parent is not None:
                    yield parent, False

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
    if head.startswith(_UTF16):
        head = head.decode("utf-16", "ignore").encode()
    match = _ROOT.match(head)
    return match[1].rpartition(b":")[2].decode("ascii", "replace") if match else ""


def decode_xml(data: bytes, path: str) -> tuple[TextFile, list[Problem]]:
    """The text of a file in the encoding that its first bytes show or its declaration names, else as any other file.

    Raises UserError, with the line and the byte, where that is not what it is in.
    """
    if stated := _stated(data[:_DECLARED]):
        return decode_as(stated, data, path), []
    file, notes = decode(data, path)
    return file, [] if data.startswith(_UTF16) else notes  # as the standard has it (4.3.3): nothing to be noted


def windows_of_xml(stream: BinaryIO, path: str, size: int) -> tuple[Windows, list[Problem]]:
    """The same, but the text comes in pieces of so many bytes."""
    head = stream.read(_DECLARED)
    pieces, notes = text_of(stream, path, size, _stated(head))
    return Windows(path, pieces), [] if head.startswith(_UTF16) else notes


def _stated(head: bytes) -> str:
    """The encoding that a declaration names, if it is one that is read as it says."""
    match = _DECLARATION.match(head)
    if match is None:
        return ""
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return ""
    return _SUPERSETS.get(name, name) if _ENCODINGS.fullmatch(name) else ""  # UTF-16 was not read byte by byte


class Found(NamedTuple):
    """An element that was wanted, and those that it stands in, the root first; what these hold is not kept."""

    element: Element
    within: tuple[Element, ...]


def read_elements(file: TextFile, names: Collection[str], problems: list[Problem]) -> Iterator[Found]:
    """The elements of some names, the outermost alone, and the comments (`COMMENT`) outside of them, one by one.

    Where the file is not well-formed, declares entities, or is more than anybody writes, that goes to the problems and
    is the end; what stood before has been read.
    """
    for found in read_windows(Windows.whole(file), names, problems):
        yield from found


def read_windows(windows: Windows, names: Collection[str], problems: list[Problem]) -> Iterator[list[Found]]:
    """The same, window by window; while those of one are used, it is the present one.

    A comment is found in the window of the element that follows it.
    """
    if windows.file.text.strip() or not windows.is_last:
        yield from _Reader(windows, frozenset(names), problems).read()


class _Refused(Exception):  # noqa: N818  (it is no error of the program)
    """Why a file is not read on, and the offset at which that shows."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


class _Reader:
    """What expat tells of one file, put together to elements. Offsets are those of the present window."""

    def __init__(self, windows: Windows, names: frozenset[str], problems: list[Problem]) -> None:
        self.windows, self.file, self.names, self.problems = windows, windows.file, names, problems
        self.before = 0  # characters of the file before the window
        self.fed = 0  # how far the window was fed to expat
        self.far: deque[int] = (
            deque()
        )  # what takes two units, counted in the file, from where a place was last asked for
        self.passed = 0  # of those, what stood before the last place that was asked for, and is forgotten
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

    def read(self) -> Iterator[list[Found]]:
        problem = None
        while problem is None:
            end, is_last = self.windows.readable, self.windows.is_last
            for at in (
                *range(self.fed, end, _FED),
                *([end] if is_last else []),
            ):  # fed with nothing, expat is at the end
                problem = self._feed(at, min(at + _FED, end))
                if problem:
                    break
                yield self._ready()
            if problem or is_last:
                break
            self._move()
        yield self.found
        if problem:
            self.problems.append(problem)

    def _ready(self) -> list[Found]:
        """What was found, but for comments that stand last: they are for what follows."""
        ready = len(self.found)
        while ready and self.found[ready - 1].element.name == COMMENT:
            ready -= 1
        found, self.found = self.found[:ready], self.found[ready:]
        return found

    def _move(self) -> None:
        """Move the window on to what was begun and not read to its end."""
        around = self.open[: self.open.index(self.wanted) + 1] if self.wanted else self.open
        waiting = [found.element for found in self.found] + around[-1:] * (self.wanted is not None)
        moved = self.windows.move(max(0, min([self._now(), *(element.start for element in waiting)])))
        self.file = self.windows.file
        self.before += moved
        self.fed -= moved
        for element in {*waiting, *around}:
            element.move(self.file, moved)

    def _feed(self, start: int, end: int) -> Problem | None:
        """Why there is no more to read after a stretch of the window, if so; an empty one is the end of the file."""
        part, self.fed = self.file.text[start:end], end
        if not part.isascii():
            self.far.extend(self.before + start + match.start() for match in _TWO_UNITS.finditer(part))
        try:
            self.parser.Parse(part.encode("utf-16-le"), not part)
            self._check_length(end)
        except _Refused as refused:
            return self._problem(str(refused), refused.offset)
        except expat.ExpatError as error:
            offset = self._at(self.parser.ErrorByteIndex)
            return self._problem(f"not well-formed XML: {expat.ErrorString(error.code)}", offset)
        if start - (begins := self._now()) > LONGEST_TAG:
            return self._problem(f"a tag or comment is over {LONGEST_TAG:,} characters long", begins)
        return None

    def _check_length(self, offset: int) -> None:
        """Refuse the element that is to be handed out, where it has grown too long up to an offset."""
        if self.wanted is not None and offset - self.wanted.start > LONGEST_UNIT:
            raise _Refused(f"<{self.wanted.name}> is over {LONGEST_UNIT:,} characters long", self.wanted.start)

    def _problem(self, message: str, offset: int) -> Problem:
        return Problem(message, self.file.path, self.file.place(offset).line)

    def _now(self) -> int:
        """The offset of what expat tells of now."""
        byte: int = self.parser.CurrentByteIndex
        return self._at(byte) if self.far else byte // 2 - self.passed - self.before

    def _at(self, byte: int) -> int:
        """The character that a byte of UTF-16 belongs to; asked from left to right."""
        offset = byte // 2 - self.passed
        while self.far and self.far[0] < offset:
            self.far.popleft()
            self.passed += 1
            offset -= 1
        return offset - self.before

    # ------------------------------------------------------------------ what expat calls

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        now = self._now()
        if not self.open:
            self.prefix = name[: name.find(":") + 1]
        if len(self.open) == DEEPEST:
            raise _Refused(f"elements stand in each other more than {DEEPEST} deep", now)
        element = Element(self.file, name.removeprefix(self.prefix), attributes, now)
        if self.wanted is not None:
            self._check_length(now)
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
        first = whole[now]
        if first == "&" and not self.in_cdata:
            end = whole.index(";", now) + 1
        else:
            end = now + (2 if first == "\r" and whole.startswith("\r\n", now) else len(text))
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
