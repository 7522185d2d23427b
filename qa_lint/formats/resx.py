"""Resources of .NET (RESX, RESW): `data` with its `value` and its `comment`, by name.

Source: "Work with .resx files programmatically" and System.Resources.ResXResourceReader in the documentation of .NET.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.formats.declared_families import BRACES
from qa_lint.formats.entries import Entries
from qa_lint.formats.inline import read_plain
from qa_lint.formats.translation_units import Remarks, words_of
from qa_lint.formats.xml import COMMENT, NOTATIONS, decode_xml, read_elements
from qa_lint.model import Format, Language, Problem, Reading

ROOT = "root"
_OF_THE_DESIGNER = ">>"  # how the names begin under which Visual Studio keeps what controls a form has


def read(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """The strings of a file, with their comments as notes; pictures and other data are passed over."""
    file, notes = decode_xml(data, path)
    reading = Reading(file, notes=notes, families=BRACES)
    entries, remarks = Entries(reading, languages), Remarks(reading)
    for element, _ in read_elements(file, ("data", COMMENT), reading.errors):
        if element.name == COMMENT:
            remarks.add(element)
            continue
        comments = list(element.all("comment"))
        remarks.of(element, comments)
        name, value = element.attributes.get("name", ""), element.first("value")
        if {"type", "mimetype"} & element.attributes.keys() or name.startswith(_OF_THE_DESIGNER):
            continue
        if value is None:
            reading.errors.append(Problem(f"<{element.name}> without <value>", path, element.line))
        else:
            entries.add(*read_plain(value), name, notes=words_of(comments))
    remarks.finish()
    return entries.finished()


RESX = Format(
    "resx",
    (".resx", ".resw"),
    read,
    notations=NOTATIONS,
    holds_one=True,
    about="resources of .NET: texts by name, with comments",
)
