"""TMX, translation memories (OSCAR, "TMX 1.4b Specification", 2005).

A unit (`tu`) has a variant (`tuv`) for each language. The Korean and the English one are a pair; where either language
has several, as for regions, each of the target goes with the first of the source, and the region is its context.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import BinaryIO, ClassVar

from qa_lint.formats.entries import confidence_in
from qa_lint.formats.inline import TMX_CODES, read_inline
from qa_lint.formats.translation_units import Units, read_units, read_units_in_windows, words_of
from qa_lint.formats.windows import WINDOW
from qa_lint.formats.xml import NOTATIONS, Element, Found, root_of
from qa_lint.languages.codes import language_of_code
from qa_lint.model import Format, Language, Reading, UserError, other_language

# the properties that say what a pair keeps, as OmegaT, Trados, memoQ and Okapi write them
_CONTEXTS = ("x-context", "x-context-pre", "x-context-post", "context", "key", "x-idiom-tm-uda-context", "x-context-id")
_CONFIDENCE = ("x-confidence",)  # as `qa-lint convert` writes it
_STATES = ("x-confirmationlevel", "x-status", "status", "state")


def recognizes(data: bytes) -> bool:
    """Whether bytes are TMX though no suffix says so."""
    return root_of(data) == "tmx"


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """The units of a memory that are in Korean and in English; the others are passed over.

    The direction is that of `srclang`, of the unit or of the memory, or, where this is neither of the two, that of
    `languages`. A file that is to be one side of a pair is a UserError.
    """
    return read_units(data, path, _Memory(languages, path))


def read_in_windows(
    stream: BinaryIO, path: str, languages: tuple[Language, ...], *, size: int = WINDOW
) -> Iterator[Reading]:
    """The same of a memory of any size, part by part."""
    return read_units_in_windows(stream, path, size, _Memory(languages, path))


class _Memory:
    """How units are read; the header says in which direction they are."""

    root, bound = "tmx", False
    names: ClassVar[Collection[str]] = ("header", "tu")

    def __init__(self, languages: tuple[Language, ...], path: str) -> None:
        if len(languages) == 1:
            raise UserError("a translation memory holds both sides itself, and cannot be one side of a pair", path)
        self.source: Language = languages[0]

    def __call__(self, found: Found, units: Units) -> None:
        if found.element.name == "header":
            self.source = language_of_code(found.element.attributes.get("srclang", "")) or self.source
        else:
            _read_unit(found.element, self.source, units)


def _read_unit(unit: Element, source: Language, units: Units) -> None:
    variants = list(unit.all("tuv"))
    notes = list(unit.all("note")) + [note for variant in variants for note in variant.all("note")]
    units.remarks.of(unit, notes)
    source = language_of_code(unit.attributes.get("srclang", "")) or source
    target = other_language(source)
    sides: dict[Language, list[tuple[Element, Element]]] = {"ko": [], "en": []}  # variants and their texts
    for variant in variants:
        language, text = language_of_code(_language(variant)), variant.first("seg")
        if language and text:
            sides[language].append((variant, text))
    if not sides[source] or not sides[target]:
        units.pass_over(*(map(_language, variants)))
        return
    properties = [*unit.all("prop"), *(prop for variant in variants for prop in variant.all("prop"))]
    several = len(sides[target]) > 1
    for variant, text in sides[target]:
        contexts = (*words_of(_of_types(properties, _CONTEXTS)), *([_language(variant)] if several else []))
        units.add(
            read_inline(sides[source][0][1], source, TMX_CODES),
            read_inline(text, target, TMX_CODES),
            unit,
            key=unit.attributes.get("tuid", ""),
            context=" ".join(contexts),
            notes=words_of(notes),
            state=next(iter(words_of(_of_types(properties, _STATES))), ""),
            confidence=confidence_in(next(iter(words_of(_of_types(properties, _CONFIDENCE))), "")),
        )


def _language(variant: Element) -> str:
    """The code of its language; `lang` is how TMX 1.1 says it."""
    return variant.attributes.get("xml:lang") or variant.attributes.get("lang", "")


def _of_types(properties: list[Element], types: tuple[str, ...]) -> Iterator[Element]:
    return (prop for prop in properties if prop.attributes.get("type", "").lower() in types)


TMX = Format(
    "tmx",
    (".tmx",),
    read,
    recognizes,
    NOTATIONS,
    holds_both=True,
    read_in_windows=read_in_windows,
    about="translation memories (TMX 1.1 to 1.4b): the Korean and the English variant of each unit, with "
    "notes and properties",
)
