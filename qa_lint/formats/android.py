"""String resources of Android (values/strings.xml): `string`, `plurals` and `string-array`, by name.

Texts are read as the resource compiler does: white space counts once outside of double quotes, and a backslash writes
what has a meaning of its own. Sources: "String resources" in the Android developers' guide, and `StringBuilder` in
ResourceUtils.cpp of AAPT2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_lint.formats.characters import Characters
from qa_lint.formats.declared_families import PRINTF
from qa_lint.formats.entries import Entries
from qa_lint.formats.translation_units import Remarks, words_of
from qa_lint.formats.xml import CDATA, COMMENT, EITHER, ESCAPED, Element, Run, decode_xml, notation_of, read_elements
from qa_lint.formats.xml import NOTATIONS as XML_NOTATIONS
from qa_lint.late import regex
from qa_lint.model import Format, Language, Notation, Reading

ROOT = "resources"
_ESCAPED = {"n": "\n", "t": "\t"}
_HEXADECIMAL = regex.compile(r"[0-9A-Fa-f]{4}")
_REFERENCE = regex.compile(r"[@?](?:[+*]?[A-Za-z0-9_.]+:)?[a-z0-9_]+/[A-Za-z0-9_.]+|@(?:null|empty)")
_SURROGATES = (0xD800, 0xDC00, 0xE000)  # the first of the high ones, of the low ones, and of neither
_SPACE = " \t\n\r"


def _notation(of_xml: str) -> Notation:
    def written(text: str) -> str | None:
        text = regex.sub(r"[\\'\"]", r"\\\g<0>", text).replace("\n", r"\n").replace("\t", r"\t")
        return XML_NOTATIONS[of_xml](f"\\{text}" if text.startswith(("@", "?")) else text)

    return written


_NAMES = {ESCAPED: "android", CDATA: "android-cdata", EITHER: "android-either"}
NOTATIONS: dict[str, Notation] = {name: _notation(of_xml) for of_xml, name in _NAMES.items()}


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The texts that are to be translated, by name; forms of a plural by their category, items by their number.

    The comment before a resource is its note.
    """
    file, notes = decode_xml(data, path)
    reading = Reading(file, notes=notes, families=PRINTF)
    entries, remarks = Entries(reading, languages, keeps_around=True), Remarks(reading)
    before: list[Element] = []  # comments
    for element, _ in read_elements(file, ("string", "plurals", "string-array", COMMENT), reading.errors):
        if element.name == COMMENT:
            before.append(element)
            remarks.add(element)
            continue
        remarks.of(element)
        if element.attributes.get("translatable") != "false":
            told = words_of(before)
            for key, plural, text in _texts(element):
                characters, notation = _read_text(text)
                if not _REFERENCE.fullmatch(str(characters).strip()):
                    entries.add(characters, notation, key, plural, told)
        before.clear()
    remarks.finish()
    return entries.finished()


def _texts(element: Element) -> Iterator[tuple[str, str, Element]]:
    """(key, plural category, element) of each text of a resource."""
    key = element.attributes.get("name", "")
    if product := element.attributes.get("product"):
        key = f"{key} ({product})"
    if element.name == "string":
        yield key, "", element
    for number, item in enumerate(element.all("item")):
        if element.name == "plurals":
            yield key, item.attributes.get("quantity", ""), item
        else:
            yield f"{key}[{number}]", "", item


class _Written(NamedTuple):
    """A character, and the stretch of the file that it is written in."""

    character: str
    start: int
    end: int


def _read_text(element: Element) -> tuple[Characters, str]:
    """The text of a resource, with its tags as they are written; what `xliff:g` keeps from translators is a code."""
    text = _Text(Characters(element.file, element.opening.end))
    in_cdata = {node.cdata for node, _ in element.walk() if isinstance(node, Run)}
    kept: Element | None = None
    for node, begins in element.walk():
        if isinstance(node, Run):
            if kept is None:
                text.add(node)
        elif kept is not None:
            kept = None if node is kept else kept
        elif node.name.rpartition(":")[2] == "g" and ":" in node.name:
            text.end_run()
            inner = str(_read_text_within(node)).strip()
            text.characters.add_code(inner or f"<{node.name}/>", node.span)
            kept = node
        elif node.name != COMMENT:
            text.end_run()
            tag = node.opening if begins else node.closing
            text.characters.add(element.file.text[tag.start : tag.end], *tag)
    text.end_run()
    return text.characters, _NAMES[notation_of(in_cdata)]


def _read_text_within(element: Element) -> Characters:
    text = _Text(Characters(element.file, element.start))
    for node, _ in element.walk():
        if isinstance(node, Run):
            text.add(node)
    text.end_run()
    return text.characters


class _Text:
    """A text as it is told by the characters of a resource, one after the other."""

    def __init__(self, characters: Characters) -> None:
        self.characters = characters
        self._run: list[_Written] = []
        self._quoted = False

    def add(self, run: Run) -> None:
        if run.end - run.start == len(run.text):
            self._run += [_Written(c, at, at + 1) for at, c in enumerate(run.text, run.start)]
        else:
            self._run += [_Written(c, run.start, run.end) for c in run.text]

    def end_run(self) -> None:
        """Read what stands before a tag, or the end."""
        run, at = self._run, 0
        while at < len(run):
            character, start, _ = run[at]
            last = at
            if character == "\\" and at + 1 < len(run):
                character, last = _unescaped(run, at)
            elif character == '"':
                self._quoted = not self._quoted
                character = ""
            elif character in _SPACE and not self._quoted:
                while last + 1 < len(run) and run[last + 1].character in _SPACE:
                    last += 1
                character = " "
            if character:
                self.characters.add(character, start, run[last].end)
            at = last + 1
        run.clear()


def _unescaped(run: Sequence[_Written], at: int) -> tuple[str, int]:
    """What the backslash and what follows it stand for, and where that ends."""
    follows = run[at + 1].character
    if follows != "u":
        return _ESCAPED.get(follows, follows), at + 1
    code = _code_unit(run, at)
    if code is None:
        return "\\", at
    high, low, neither = _SURROGATES
    if not high <= code < neither:
        return chr(code), at + 5
    second = _code_unit(run, at + 6) if code < low else None
    if second is None or not low <= second < neither:
        return "\ufffd", at + 5  # half of a character
    return chr(0x10000 + ((code - high) << 10) + (second - low)), at + 11


def _code_unit(run: Sequence[_Written], at: int) -> int | None:
    """The number that an escape of the form \\uXXXX writes."""
    written = "".join(written.character for written in run[at : at + 6])
    return int(written[2:], 16) if written[:2] == "\\u" and _HEXADECIMAL.fullmatch(written[2:]) else None


ANDROID = Format(
    "android",
    ("strings.xml", "arrays.xml", "plurals.xml"),
    read,
    notations=NOTATIONS,
    holds_one=True,
    about="resources of Android: strings, arrays and plurals by name",
)
