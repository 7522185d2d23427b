"""Inline codes of bilingual files: what stands for a tag or a placeholder of the original document.

A code is compared by what it is in that document, where the file says so (`<ph>{name}</ph>` is `{name}`), and else by
its number, written as translation programs show it: `<1>`, `</1>`, `<1/>`. Its text is that, and its place all of the
element, so that no check takes a number of the format for one of the text.
"""

from __future__ import annotations

import html
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from qa_lint.formats.characters import Characters
from qa_lint.formats.xml import COMMENT, Element, Run, notation_of
from qa_lint.late import regex
from qa_lint.model import Language, Segment, Span

Role = Literal["alone", "opens", "closes", "around", "left out"]

_LONGEST_NATIVE = 300  # characters of a code of the original document that still say something
_OPENING_TAG = regex.compile(r"<(?P<name>[\p{L}_][^\s<>/]*)[^<>]*(?<!/)>")
_CLOSING_TAG = regex.compile(r"</(?P<name>[\p{L}_][^\s<>/]*)\s*>")
_OF_MEMOQ = regex.compile(r"""<mq:[a-z]+\s(?:[^<>]*\s)?val="(?P<code>[^"]*)\"""")  # what its tagger found in the text
_NO_NAME = regex.compile(r"[\s<>/\"'=]")

_POSITIONS: Mapping[str, Role] = {"open": "opens", "begin": "opens", "close": "closes", "end": "closes"}


@dataclass(frozen=True)
class InlineCodes:
    """Which elements of a format are codes; any other is text like what is around it.

    `numbers` are the attributes that number a code, for each role, the first of them that is there. Where a pair is
    tied together by one attribute and compared by another, `tie` is the former. `deleted` are the kinds of `mrk` whose
    text is to go. `written` finds the codes that are no elements, but written in the text.
    """

    roles: Mapping[str, Role]
    numbers: Mapping[Role, tuple[str, ...]]
    tie: str = ""
    deleted: Collection[str] = field(default=())
    written: regex.Pattern[str] | None = None

    @property
    def left_out(self) -> frozenset[str]:
        """The elements whose text is none of a code, nor of what is around it."""
        return frozenset(name for name, role in self.roles.items() if role == "left out")


_NO_CODES = InlineCodes({}, {})
_IDS: Mapping[Role, tuple[str, ...]] = {
    "alone": ("id",), "around": ("id",), "opens": ("rid", "id"), "closes": ("rid", "id"),
}  # fmt: skip
XLIFF_1 = InlineCodes(
    {"g": "around", "x": "alone", "bx": "opens", "ex": "closes", "ph": "alone", "bpt": "opens", "ept": "closes",
     "it": "alone", "sub": "left out"},
    _IDS,
    deleted=("x-sdl-deleted", "x-sdl-feedback-deleted"),
)  # fmt: skip
# {1} {1> <1} {b> <b}: Phrase writes its codes so
MXLIFF = replace(
    XLIFF_1, written=regex.compile(r"\{(?:[0-9]{1,4}|[a-z^_]{1,3})>|<(?:[0-9]{1,4}|[a-z^_]{1,3})\}|\{[0-9]{1,4}\}")
)
XLIFF_2 = InlineCodes(
    {"pc": "around", "ph": "alone", "sc": "opens", "ec": "closes", "cp": "alone", "sm": "left out", "em": "left out"},
    {"alone": ("id", "hex"), "around": ("id",), "opens": ("id",), "closes": ("startRef", "id")},
)  # fmt: skip
TMX_CODES = InlineCodes(
    {"ph": "alone", "bpt": "opens", "ept": "closes", "it": "alone", "ut": "alone", "sub": "left out"},
    {"alone": ("x",), "opens": ("x", "i"), "closes": ("x", "i")},
    tie="i",
)
# %1, %L2, and %n for the number that a message depends on
QT_CODES = InlineCodes({}, {}, written=regex.compile(r"%L?(?:[1-9][0-9]?|n(?![A-Za-z]))"))


def read_inline(
    element: Element, language: Language, codes: InlineCodes, originals: Mapping[str, str] | None = None
) -> Segment:
    """The text of an element with its inline codes; `originals` are the codes of the document, by their references."""
    reader = _Inline(element, codes, originals or {})
    return reader.text.segment(language, reader.notation, codes.written)


def read_plain(element: Element) -> tuple[Characters, str]:
    """The text of an element that has no codes, and its notation."""
    reader = _Inline(element, _NO_CODES, {})
    return reader.text, reader.notation


class _Inline:
    """The text of one element, as far as it has been read."""

    def __init__(self, element: Element, codes: InlineCodes, originals: Mapping[str, str]) -> None:
        self.text = Characters(element.file, element.opening.end)
        self.codes, self.originals = codes, originals
        self.opened: dict[str, tuple[str, str]] = {}  # by what ties a pair: its number, and the name of its tag
        self.in_cdata: set[bool] = set()
        within: list[Element] = []  # elements whose text is not text of this one
        for node, begins in element.walk():
            if isinstance(node, Run):
                if not within:
                    self.in_cdata.add(node.cdata)
                    self.text.add(node.text, node.start, node.end)
            elif within:
                if node is within[-1]:
                    within.pop()
            elif self.read(node, begins):
                within.append(node)

    @property
    def notation(self) -> str:
        return notation_of(self.in_cdata)

    def read(self, element: Element, begins: bool) -> bool:
        """Read the beginning or the end of an element; whether what is in it is not to be read."""
        role = self.codes.roles.get(element.name)
        if role is None:
            return begins and (element.name == COMMENT or element.attributes.get("mtype") in self.codes.deleted)
        if role == "around":
            self.around(element, begins)
        elif begins and role != "left out":
            self.code(element, self.role_of(element, role))
        return begins and role != "around"

    def role_of(self, element: Element, role: Role) -> Role:
        """What an isolated tag does depends on where its other half would be."""
        return _POSITIONS.get(element.attributes.get("pos", ""), role) if element.name == "it" else role

    def around(self, element: Element, begins: bool) -> None:
        """A code that is an element with text in it; where that is in pieces (SDLXLIFF), each end counts once."""
        place = element.opening if begins else element.closing
        whole = place.end == element.end and begins  # it holds nothing
        number = _number(element, self.codes.numbers["around"])
        opens, closes = (element.attributes.get(name) != "false" for name in ("sdl:start", "sdl:end"))
        if whole and opens and closes:
            self.text.add_code(f"<{number}/>", place)
        elif opens and begins:
            self.begin(number, self.original(element, "dataRefStart"), place, number)
        elif closes and (whole or not begins) and place.start < place.end:
            self.finish(number, self.original(element, "dataRefEnd"), place)

    def code(self, element: Element, role: Role) -> None:
        """A code that stands for itself, with what it is in the document in it."""
        attributes = self.codes.numbers["opens" if role == "opens" else "closes" if role == "closes" else "alone"]
        number = _number(element, attributes)
        native = _native(element.words(self.codes.left_out)) or self.original(element, "dataRef")
        tie = element.attributes.get(self.codes.tie, number) if self.codes.tie else number
        if role == "opens":
            self.begin(tie, native, element.span, number)
        elif role == "closes":
            self.finish(tie, native, element.span, number)
        else:
            self.text.add_code(native or f"<{number}/>", element.span)

    def begin(self, tie: str, native: str, place: Span, number: str) -> None:
        tag = _OPENING_TAG.fullmatch(native)
        self.opened[tie] = number, tag["name"] if tag else ""
        self.text.add_code(native if tag else f"<{number}>", place)

    def finish(self, tie: str, native: str, place: Span, number: str = "") -> None:
        """The end of a pair is told as its beginning was."""
        opened, name = self.opened.get(tie, (number or tie, ""))
        tag = _CLOSING_TAG.fullmatch(native)
        self.text.add_code(native if tag else f"</{name or opened}>", place)

    def original(self, element: Element, reference: str) -> str:
        return _native(self.originals.get(element.attributes.get(reference, ""), ""))


def _number(element: Element, attributes: tuple[str, ...]) -> str:
    """What a code is called: its number, or its name where it has none."""
    given = next((value for name in attributes if (value := element.attributes.get(name, "").strip())), element.name)
    return _NO_NAME.sub("_", given[:_LONGEST_NATIVE])


def _native(text: str) -> str:
    """A code of the original document, on one line; empty where it is none that could be shown."""
    inner = _OF_MEMOQ.match(text)
    code = " ".join((html.unescape(inner["code"]) if inner else text).split())
    return code if len(code) <= _LONGEST_NATIVE else ""
