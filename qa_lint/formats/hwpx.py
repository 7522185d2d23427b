"""Hangul documents in XML (OWPML, KS X 6101), as they will be when all changes in them are accepted."""

from __future__ import annotations

from qa_lint.formats.archive import Archive
from qa_lint.formats.cells import NOTATIONS
from qa_lint.formats.pages import Pages
from qa_lint.late import regex
from qa_lint.model import Format, Language, Reading, UserError

_SECTION = regex.compile(r"Contents/section(?P<number>[0-9]{1,6})\.xml")
_MANIFEST = "META-INF/manifest.xml"
_MARKS = {"tab": "\t", "lineBreak": "\n", "hyphen": "\u2011", "nbSpace": "\u00a0", "fwSpace": "\u3000"}
_NOTES = {"footNote": "note", "endNote": "endnote", "header": "header", "footer": "footer"}
# what is said about the text; a memo stands in its field, too
_FIELD = "fieldBegin"
_NO_TEXT = ("hiddenComment", "memo", _FIELD)
_TEXTS = ("t", "mainText")  # the latter has a reading above it


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """Its paragraphs, and the tables that hold both languages side by side; then notes, headers and footers.

    Raises UserError for what is no such document.
    """
    archive = Archive(data, path)
    if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
        raise UserError("it has a password: save it without one", path)
    sections = {int(match["number"]): name for name in archive.names if (match := _SECTION.fullmatch(name))}
    if not sections:
        raise UserError("it is no Hangul document: it has no sections", path)
    pages = Pages()
    drawing = _Drawing(pages)
    for _, name in sorted(sections.items()):
        archive.parse(name, drawing.start, drawing.end, drawing.text)
    return pages.reading(path, languages)


class _Drawing:
    """What is open while the sections are walked through, one after the other."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.texts = 0
        self.ignored = 0
        self.memo: list[str] = []  # what is said about the text
        self.said = 0  # elements that are open in which it is said
        self.deleted = False  # where a change took the text away: it may end in a later paragraph
        self.ends: list[bool] = []  # of the paragraphs that are open: whether their ends were deleted
        self.counts = dict.fromkeys(_NOTES.values(), 0)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        pages = self.pages
        if name in _NO_TEXT or self.ignored:
            self.ignored += name in _NO_TEXT
            self.said += name == "t"
            if name == _FIELD:
                self.memo = []
        elif name in _TEXTS:
            self.texts += 1
        elif name in ("deleteBegin", "deleteEnd"):
            self.deleted = name == "deleteBegin"
            if self.ends and attributes.get("paraend") == "1":
                self.ends[-1] = True
        elif name in _MARKS and self.texts and not self.deleted:
            pages.add(_MARKS[name])
        elif name == "p":
            pages.begin_paragraph()
            self.ends.append(False)
        elif name in ("tbl", "tr", "tc"):
            {"tbl": pages.begin_table, "tr": pages.begin_row, "tc": pages.begin_cell}[name]()
        elif name == "cellAddr":
            pages.place_cell(row=_number(attributes, "rowAddr"), column=_number(attributes, "colAddr"))
        elif name == "cellSpan":
            pages.place_cell(rows=_number(attributes, "rowSpan"), columns=_number(attributes, "colSpan"))
        elif name in _NOTES:
            label = _NOTES[name]
            self.counts[label] += 1
            pages.begin_aside(f"{label}{self.counts[label]}")

    def end(self, name: str) -> None:
        pages = self.pages
        if name in _NO_TEXT:
            self.ignored -= 1
            if name == _FIELD:
                pages.comment("".join(self.memo))
        elif self.ignored:
            self.said -= name == "t"
        elif name in _TEXTS:
            self.texts -= 1
        elif name == "p":
            pages.end_paragraph(self.ends.pop() or self.deleted)
        elif name in ("tbl", "tc"):
            {"tbl": pages.end_table, "tc": pages.end_cell}[name]()
        elif name in _NOTES:
            pages.end_aside()

    def text(self, text: str) -> None:
        if self.said:
            self.memo.append(text)
        elif self.texts and not self.ignored and not self.deleted:
            self.pages.add(text)


def _number(attributes: dict[str, str], name: str) -> int | None:
    value = attributes.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 7 else None


HWPX = Format(
    "hwpx",
    (".hwpx",),
    read,
    notations=NOTATIONS,
    about="Hangul documents, as `.docx` is read; memos are no text",
)
