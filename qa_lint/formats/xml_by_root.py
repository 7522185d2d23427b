"""Files that are called .xml and nothing more: the name of their first element tells which format they are of."""

from __future__ import annotations

from qa_lint.formats.android import ANDROID, ROOT
from qa_lint.formats.decoding import decode
from qa_lint.formats.qt import QT
from qa_lint.formats.tmx import TMX
from qa_lint.formats.xliff import XLIFF
from qa_lint.formats.xml import root_of
from qa_lint.model import Format, Language, Reading

_BOTH = (XLIFF, TMX, QT)


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """What the format of the file reads; of any other XML, nothing is read, and it is passed over."""
    if known := next((known for known in _BOTH if known.recognizes(data)), None):
        return known.read(data, path, languages)
    if root_of(data) == ROOT:
        reading = ANDROID.read(data, path, languages)
        reading.lacks = "it is one side of a translation, and belongs to no configured pair"
        return reading
    return Reading(decode(data, path)[0], bilingual=False, lacks="it is XML of a kind that qa-lint does not know")


XML = Format(
    "xml",
    (".xml",),
    read,
    notations={**ANDROID.notations, **XLIFF.notations},
    about="what its first element says that it is: resources of Android, XLIFF",
)
