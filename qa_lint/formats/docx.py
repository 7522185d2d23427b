"""Word documents (ECMA-376, part 1, WordprocessingML), as they will be when all changes in them are accepted."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping

from qa_lint.formats.archive import Archive, attribute
from qa_lint.formats.cells import NOTATIONS
from qa_lint.formats.pages import Pages
from qa_lint.model import Format, Language, Problem, Reading, UserError

_DOCUMENT, _RELATIONS = "word/document.xml", "_rels/.rels"
# parts beside the text, by how their names end, and what their paragraphs are called
_ASIDES = (("header", "header"), ("footer", "footer"), ("footnotes", "note"), ("endnotes", "endnote"))
_MARKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
# what is in them is no text of the document: deleted, moved away, read aloud beside it, or said anew for old programs
_NO_TEXT = ("del", "moveFrom", "rt", "Fallback", "instrText", "delText")
_NOTES = {"footnote": "note", "endnote": "endnote"}
_NO_NOTES = ("separator", "continuationSeparator", "continuationNotice")


def read(data: bytes, path: str, languages: tuple[Language, ...]) -> Reading:
    """Its paragraphs, and the tables that hold both languages side by side; then headers, footers and notes.

    Raises UserError for what is no such document.
    """
    archive = Archive(data, path)
    if (document := _main_part(archive)) not in archive:
        raise UserError("it is no Word document: it has no main part", path)
    pages = Pages()
    folder = posixpath.dirname(document)
    comments = _comments(archive, posixpath.join(folder, "comments.xml"))
    styles = _hiding_styles(archive, posixpath.join(folder, "styles.xml"))
    hidden = _draw(archive, document, pages, styles, comments)
    for kind, label in _ASIDES:
        names = sorted(name for name in archive.names if _is_aside(name, folder, kind))
        for number, name in enumerate(names, 1):
            pages.begin_aside(f"{label}{number}" if kind in ("header", "footer") else label)
            hidden += _draw(archive, name, pages, styles)
            pages.end_aside()
    reading = pages.reading(path, languages)
    if hidden:
        reading.notes.append(Problem(f"stretches of hidden text that are not checked: {hidden:,}", path))
    return reading


def _is_aside(name: str, folder: str, kind: str) -> bool:
    stem = posixpath.basename(name).removesuffix(".xml")
    return posixpath.dirname(name) == folder and name.endswith(".xml") and stem.rstrip("0123456789") == kind


def _main_part(archive: Archive) -> str:
    """The part that the package says is the document."""
    found: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attribute(attributes, "Type").endswith("/officeDocument"):
            found.append(attribute(attributes, "Target").lstrip("/"))

    if _RELATIONS in archive:
        archive.parse(_RELATIONS, start)
    return found[0] if found else _DOCUMENT


def _comments(archive: Archive, part: str) -> dict[str, str]:
    """What the comments of the document say, by their ids."""
    told: dict[str, list[str]] = {}
    texts: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal texts
        if name == "comment":
            texts = told.setdefault(attribute(attributes, "id"), [])
        elif name == "p":
            texts.append(" ")

    if part in archive:
        archive.parse(part, start, text=lambda text: texts.append(text))
    return {identity: " ".join("".join(parts).split()) for identity, parts in told.items()}


def _hiding_styles(archive: Archive, part: str) -> set[str]:
    """The styles of characters whose text nobody sees, by their ids."""
    hiding: set[str] = set()
    style = ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal style
        if name == "style":
            style = attribute(attributes, "styleId") if attribute(attributes, "type") == "character" else ""
        elif name == "vanish" and style and _is_on(attributes):
            hiding.add(style)

    if part in archive:
        archive.parse(part, start)
    return hiding


def _draw(
    archive: Archive, part: str, pages: Pages, hiding: Collection[str], comments: Mapping[str, str] | None = None
) -> int:
    """Say what a part of the document holds; how many stretches of it are hidden."""
    drawing = _Drawing(pages, hiding, comments or {})
    archive.parse(part, drawing.start, drawing.end, drawing.text)
    return drawing.hidden


class _Drawing:
    """What is open while a part is walked through; `hiding` are the styles of what nobody sees."""

    def __init__(self, pages: Pages, hiding: Collection[str], comments: Mapping[str, str]) -> None:
        self.pages, self.hiding, self.comments = pages, hiding, comments
        self.ignored = 0  # elements that are open in which nothing is text
        self.texts = 0  # and those in which it is
        self.ends: list[bool] = []  # of the paragraphs that are open: whether their ends were deleted
        self.mark = 0  # elements that are open of the properties of a paragraph's end
        self.notes = 0
        self.aside = False
        self.is_hidden = False  # the run that is open
        self.hidden = 0  # stretches of text that are

    def start(self, name: str, attributes: dict[str, str]) -> None:
        pages = self.pages
        if name in ("del", "moveFrom") and self.mark:
            self.ends[-1] = True
        if name in _NO_TEXT or self.ignored:
            self.ignored += name in _NO_TEXT
        elif name == "t":
            self.texts += 1
        elif name == "r":
            self.is_hidden = False
        elif name in ("vanish", "rStyle") and not self.mark:
            self._hide(name, attributes)
        elif name in _MARKS and self.ends and not self.mark and not self.is_hidden:
            pages.add(_MARKS[name] if attribute(attributes, "type") != "page" else " ")
        elif name == "p":
            pages.begin_paragraph()
            self.ends.append(False)
        elif name == "pPr":
            self.mark += bool(self.ends)
        elif name in ("tbl", "tr", "tc"):
            {"tbl": pages.begin_table, "tr": pages.begin_row, "tc": pages.begin_cell}[name]()
        elif name == "gridSpan":
            pages.place_cell(columns=_number(attributes))
        elif name == "vMerge":
            pages.place_cell(goes_on=attribute(attributes, "val") != "restart")
        elif name == "commentReference":
            pages.comment(self.comments.get(attribute(attributes, "id"), ""))
        elif name in _NOTES:
            self._begin_note(name, attributes)

    def end(self, name: str) -> None:
        pages = self.pages
        if name in _NO_TEXT:
            self.ignored -= 1
        elif self.ignored:
            return
        elif name == "t":
            self.texts -= 1
            self.hidden += self.is_hidden
        elif name == "p":
            pages.end_paragraph(self.ends.pop())
        elif name == "pPr":
            self.mark -= bool(self.mark)
        elif name in ("tbl", "tc"):
            {"tbl": pages.end_table, "tc": pages.end_cell}[name]()
        elif name in _NOTES and self.aside:
            pages.end_aside()
            self.aside = False

    def text(self, text: str) -> None:
        if self.texts and not self.ignored and not self.is_hidden:
            self.pages.add(text)

    def _hide(self, name: str, attributes: dict[str, str]) -> None:
        """What the properties of a run say of its being seen; they stand before its text, its style first."""
        if name == "vanish":
            self.is_hidden = _is_on(attributes)
        elif attribute(attributes, "val") in self.hiding:
            self.is_hidden = True

    def _begin_note(self, name: str, attributes: dict[str, str]) -> None:
        """A note is called by its number among those that somebody wrote."""
        if attribute(attributes, "type") not in _NO_NOTES:
            self.notes += 1
            self.pages.begin_aside(f"{_NOTES[name]}{self.notes}")
            self.aside = True


def _is_on(attributes: dict[str, str]) -> bool:
    """Whether a property that is there is not switched off (17.17.4)."""
    return attribute(attributes, "val") not in ("0", "false", "off")


def _number(attributes: dict[str, str]) -> int:
    value = attribute(attributes, "val")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else 1


DOCX = Format(
    "docx",
    (".docx", ".docm"),
    read,
    notations=NOTATIONS,
    about="Word documents: tables with a column for each language are pairs by row (a place is `T1!B3`), "
    "all other paragraphs (`¶12`) are aligned; headers and notes, too; changes are read as if they "
    "were accepted, and hidden text is passed over, and told",
)
