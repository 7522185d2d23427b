"""Translations of Qt (.ts): messages by context, with the source and its translation.

Source: "Linguist TS File Format" in the documentation of Qt. The suffix is that of TypeScript too, so a file that does
not begin as one of Qt is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from qa_lint.formats.declared_families import NUMBERS
from qa_lint.formats.inline import QT_CODES, read_inline
from qa_lint.formats.translation_units import Units, empty_after, words_of
from qa_lint.formats.xml import COMMENT, NOTATIONS, Element, decode_xml, read_elements, root_of
from qa_lint.languages.plurals import category_of
from qa_lint.late import regex
from qa_lint.model import Format, Language, Reading, UserError

ROOT = "TS"
_OBSOLETE = ("obsolete", "vanished")
_SOURCE = "en"  # the language of a program that does not say what it is written in
_CODE_IN_NAME = regex.compile(r"[_.-](ko|en)(?:[_-][A-Za-z]{2,4})?\.ts$", regex.IGNORECASE)


def recognizes(data: bytes) -> bool:
    """Whether bytes are translations of Qt, though no suffix says so."""
    return root_of(data) == ROOT


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The messages that the program still has, each form of a number as a pair of its own.

    A file that does not say what it is translated into is told by its name. One that is to be one side of a pair is a
    UserError.
    """
    if len(languages) == 1:
        raise UserError("a file of translations holds both sides itself, and cannot be one side of a pair", path)
    file, notes = decode_xml(data, path)
    reading = Reading(file, notes=notes, bound=True, families=NUMBERS)
    if root_of(data) != ROOT:
        reading.bilingual, reading.lacks = False, "it is no file of translations of Qt"
        return reading
    units = Units(reading)
    context = ""
    for element, within in read_elements(file, ("name", "message", COMMENT), reading.errors):
        if element.name == COMMENT:
            units.remarks.add(element)
        elif element.name == "name":
            context = " ".join(element.words().split())
        else:
            _read_message(element, within[0].attributes, context, units)
    return units.finish()


def _read_message(message: Element, root: dict[str, str], context: str, units: Units) -> None:
    notes = [note for name in ("extracomment", "translatorcomment") for note in message.all(name)]
    units.remarks.of(message, notes)
    source, target = message.first("source"), message.first("translation")
    state = target.attributes.get("type", "") if target else ""
    if source is None or state in _OBSOLETE:  # without a source, it is found by its id alone
        return
    named = _CODE_IN_NAME.search(PurePath(message.file.path or "").name)
    into = root.get("language", "") or (named[1] if named else "")
    languages = units.languages(root.get("sourcelanguage", "") or _SOURCE, into, source)
    if languages is None:
        return
    comments = list(message.all("comment"))
    for plural, form in _forms(message, target, languages[1]):
        units.add(
            read_inline(source, languages[0], QT_CODES),
            read_inline(form, languages[1], QT_CODES) if form else empty_after(source, languages[1]),
            message,
            key=message.attributes.get("id", ""),
            context=" ".join(filter(None, (context, *words_of(comments)))),
            notes=words_of(notes),
            state=state,
            plural=plural,
        )


def _forms(message: Element, target: Element | None, language: Language) -> Iterator[tuple[str, Element | None]]:
    """(plural category, element) of each translation of a message: of one for each number, or of each length."""
    if target is None:
        yield "", None
    elif message.attributes.get("numerus") == "yes":
        forms = list(target.all("numerusform"))
        for number, form in enumerate(forms):
            yield category_of(number, language), form
        if not forms:
            yield "", target
    else:
        variants = list(target.all("lengthvariant"))
        for variant in variants or [target]:
            yield "", variant


# a folder has TypeScript, too, so the suffix alone does not tell
QT = Format(
    "qt",
    ("_ko.ts", "_en.ts", "_ko_kr.ts", "_en_us.ts", "_en_gb.ts"),
    read,
    recognizes,
    NOTATIONS,
    holds_both=True,
    about="translations of Qt, with contexts, plural forms and states",
)
