"""XLIFF 1.2, 2.0 and 2.1, and what programs for translators make of 1.2 (SDLXLIFF, MQXLIFF, MXLIFF).

What is a segment: an XLIFF 1.2 `trans-unit`, or each `mrk` of type `seg` in it; an XLIFF 2 `segment`. What is not to be
translated, and proposals of a memory (`alt-trans`, `matches`), are left alone. Sources: the OASIS specifications
"XLIFF Version 1.2" (2008), "XLIFF Version 2.1" (2018).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import BinaryIO, ClassVar, NamedTuple

from qa_lint.formats.entries import confidence_in
from qa_lint.formats.inline import MXLIFF, XLIFF_1, XLIFF_2, InlineCodes, read_inline
from qa_lint.formats.translation_units import (
    Units,
    empty_after,
    holds_text,
    read_units,
    read_units_in_windows,
    words_of,
)
from qa_lint.formats.windows import WINDOW
from qa_lint.formats.xml import NOTATIONS, Element, Found, root_of
from qa_lint.languages.plurals import category_of
from qa_lint.late import regex
from qa_lint.model import Format, Language, Problem, Reading, UserError

_NO = "no"
_LOCKED = "locked"  # the state of a segment that nobody is to change, and its notation: nothing is written there
_NUMBER = regex.compile(r"[0-9]{1,9}")
_YES = ("true", "yes", "1", "locked")
# how programs write a catalogue of gettext (the representation guide for gettext PO, OASIS, 2006)
_HEADER, _PLURALS, _FORM = "x-gettext-domain-header", "x-gettext-plurals", regex.compile(r"\[([0-9]{1,2})\]$")
_UNITS = ("trans-unit", "unit")  # of XLIFF 1.2, of 2
_PROFILES, _CODE_POINTS = "slr:profiles", "xliff:codepoints"  # how XLIFF 2 says that it counts characters


def recognizes(data: bytes) -> bool:
    """Whether bytes are XLIFF though no suffix says so."""
    return root_of(data) == "xliff"


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The segments of a file, in the direction that the file gives; those in other languages are passed over.

    A segment that is not translated yet is a pair whose target is empty. A file that is to be one side of a pair is a
    UserError.
    """
    return read_units(data, path, _Exchange(languages, path))


def read_in_windows(
    stream: BinaryIO, path: str, languages: tuple[Language, ...], *, size: int = WINDOW
) -> Iterator[Reading]:
    """The same of a file of any size, part by part."""
    return read_units_in_windows(stream, path, size, _Exchange(languages, path))


class _Exchange:
    """How units are read: what codes look like, and what their sizes are counted in."""

    root, bound = "xliff", True
    names: ClassVar[Collection[str]] = (*_UNITS, _PROFILES)

    def __init__(self, languages: tuple[Language, ...], path: str) -> None:
        if len(languages) == 1:
            raise UserError("an XLIFF file holds both sides itself, and cannot be one side of a pair", path)
        self.codes_of_1 = MXLIFF if path.lower().endswith(".mxliff") else XLIFF_1
        self.in_characters = False

    def __call__(self, found: Found, units: Units) -> None:
        if found.element.name == _PROFILES:
            self.in_characters = found.element.attributes.get("generalProfile") == _CODE_POINTS
        elif found.element.name == "unit":
            _read_unit_of_2(found, units, self.in_characters)
        else:
            _read_unit_of_1(found, units, self.codes_of_1)


def _is_translated(found: Found) -> bool:
    """Whether the unit is to be translated, as the nearest element around it says that says anything."""
    said = (element.attributes.get("translate") for element in (found.element, *reversed(found.within)))
    return next((value for value in said if value), "") != _NO


def _locally(element: Element, name: str) -> str:
    """An attribute by its name without a prefix, which programs choose for what they add."""
    return next((value for key, value in element.attributes.items() if key.rpartition(":")[2] == name), "")


def _number(written: str) -> int | None:
    return int(written) if _NUMBER.fullmatch(written) else None


# ---------------------------------------------------------------------- XLIFF 1.2


class _Half(NamedTuple):
    """The elements of one segment, of which the target may be missing, and the number of the segment in its unit."""

    source: Element
    target: Element | None
    number: str = ""


def _read_unit_of_1(found: Found, units: Units, codes: InlineCodes) -> None:
    unit = found.element
    notes = list(unit.all("note"))
    units.remarks.of(unit, notes)
    source, target = unit.first("source"), unit.first("target")
    if source is None:
        units.reading.errors.append(Problem(f"<{unit.name}> without <source>", unit.file.path, unit.line))
        return
    if not _is_translated(found) or unit.attributes.get("restype") == _HEADER:
        return
    around = next((element.attributes for element in reversed(found.within) if element.name == "file"), {})
    into = around.get("target-language", "")
    languages = units.languages(around.get("source-language", ""), into, source)
    if languages is None:
        return
    if not into and not holds_text(target):
        units.untranslated()
        return
    form = _form(found)
    plural = category_of(form, languages[1]) if form is not None else ""
    if form is not None and not plural and not holds_text(target):
        return  # the translation has not so many forms
    width = unit.attributes.get("maxwidth", "") if unit.attributes.get("size-unit") == "char" else ""
    key = unit.attributes.get("resname") or unit.attributes.get("id", "")
    texts, context = words_of(notes), " ".join(words_of(_contexts(unit)))
    nothing = empty_after(target or source, languages[1])
    for half in _halves(unit, source, target):
        state = _state(unit, target, half.number)
        original = read_inline(half.source, languages[0], codes)
        translation = read_inline(half.target, languages[1], codes) if half.target else nothing
        if unit.first("sdl:seg-defs"):  # Studio shows the number, which stands once in a file, and not the unit's id
            original, translation = original.called(half.number), translation.called(half.number)
        if state == _LOCKED:
            original, translation = original.written_as(_LOCKED), translation.written_as(_LOCKED)
        units.add(
            original,
            translation,
            unit,
            key=f"{key}/{half.number}" if half.number else key,
            context=context,
            notes=texts,
            state=state,
            most=_number(width),
            plural=plural,
        )


def _halves(unit: Element, source: Element, target: Element | None) -> list[_Half]:
    """The segments of a unit by their numbers, where both sides are divided into them."""
    mine = _segments(unit.first("seg-source") or source)
    theirs = _segments(target) if target else {}
    if not mine or (holds_text(target) and not theirs):
        return [_Half(source, target)]
    halves = [_Half(element, theirs.get(number), number) for number, element in mine.items()]
    return halves if theirs.keys() <= mine.keys() else [_Half(source, target)]


def _segments(element: Element) -> dict[str, Element]:
    """The segments that the text of a unit is divided into, by their numbers."""
    marks = (node for node, begins in element.walk() if begins and isinstance(node, Element) and node.name == "mrk")
    return {mark.attributes.get("mid", ""): mark for mark in marks if mark.attributes.get("mtype") == "seg"}


def _form(found: Found) -> int | None:
    """Which form of a text that differs with a number a unit is: gettext's converters number them, as 5[0], 5[1]."""
    group = found.within[-1].attributes if found.within else {}
    number = _FORM.search(found.element.attributes.get("id", "")) if group.get("restype") == _PLURALS else None
    return int(number[1]) if number else None


def _contexts(unit: Element) -> Iterator[Element]:
    """What tells a unit from others of the same text."""
    for group in unit.all("context-group"):
        if "match" in group.attributes.get("purpose", ""):
            yield from group.all("context")


def _state(unit: Element, target: Element | None, number: str) -> str:
    """The state of a segment: what its program keeps beside it (SDLXLIFF), or what the unit or the target says."""
    definitions = unit.first("sdl:seg-defs")
    own = (seg for seg in definitions.all("sdl:seg") if seg.attributes.get("id") == number) if definitions else ()
    for element in (*own, unit):
        if _locally(element, "locked").lower() in _YES:
            return _LOCKED
        if state := element.attributes.get("conf") or _locally(element, "status"):
            return state
    state = target.attributes.get("state", "") if target else ""
    return state or ("approved" if unit.attributes.get("approved") == "yes" else "")


# ---------------------------------------------------------------------- XLIFF 2


def _read_unit_of_2(found: Found, units: Units, in_characters: bool) -> None:
    unit = found.element
    notes = [note for group in unit.all("notes") for note in group.all("note")]
    units.remarks.of(unit, notes)
    if not _is_translated(found):
        return
    root = found.within[0].attributes if found.within else {}
    into = root.get("trgLang", "")
    originals = {
        data.attributes.get("id", ""): data.words() for group in unit.all("originalData") for data in group.all("data")
    }
    segments = list(unit.all("segment"))
    key = unit.attributes.get("name") or unit.attributes.get("id", "")
    texts, confidence = words_of(notes), _confidence(unit)
    for number, segment in enumerate(segments, 1):
        source, target = segment.first("source"), segment.first("target")
        if source is None:
            units.reading.errors.append(Problem(f"<{segment.name}> without <source>", unit.file.path, segment.line))
            continue
        languages = units.languages(root.get("srcLang", ""), into, source)
        if languages is None:
            continue
        if not into and not holds_text(target):
            units.untranslated()
            continue
        own = segment.attributes.get("id") or str(number)
        units.add(
            read_inline(source, languages[0], XLIFF_2, originals),
            read_inline(target, languages[1], XLIFF_2, originals) if target else empty_after(source, languages[1]),
            segment,
            key=f"{key}/{own}" if len(segments) > 1 else key,
            notes=texts,
            state=segment.attributes.get("state", ""),
            confidence=confidence,
            most=_size(unit) if in_characters and len(segments) == 1 else None,
        )


def _confidence(unit: Element) -> float:
    """How sure an alignment was, where the metadata of a unit says so, as `qa-lint convert` writes it."""
    for node, begins in unit.walk():
        is_meta = begins and isinstance(node, Element) and node.name.rpartition(":")[2] == "meta"
        if is_meta and isinstance(node, Element) and node.attributes.get("type") == "confidence":
            return confidence_in(node.words())
    return 1.0


def _size(unit: Element) -> int | None:
    """How many characters a unit may have (module for size restrictions, XLIFF 2.1, 5.7.5): "255", or "0,255"."""
    return _number(_locally(unit, "sizeRestriction").rpartition(",")[2].strip())


XLIFF = Format(
    "xliff",
    (".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"),
    read,
    recognizes,
    {**NOTATIONS, _LOCKED: lambda text: None},
    holds_both=True,
    read_in_windows=read_in_windows,
    about="XLIFF 1.2, 2.0 and 2.1, and its dialects: segments with inline codes, notes, states and maximum "
    "lengths; what is not to be translated and proposals of a memory are left alone, and nothing is put right in "
    "what is locked",
)
