"""File formats: bytes to pairs, or to blocks still to be aligned."""

from qa_lint.formats import (
    html,
    json_keys,
    json_scanner,
    markdown,
    plain_text,
    po,
    xcstrings,
    yaml_keys,
    yaml_scalars,
)
from qa_lint.formats.android import ANDROID
from qa_lint.formats.apple_strings import APPLE_STRINGS
from qa_lint.formats.asciidoc import ASCIIDOC
from qa_lint.formats.delimited import CSV, TABLE, TSV
from qa_lint.formats.docx import DOCX
from qa_lint.formats.fluent import FTL
from qa_lint.formats.hwpx import HWPX
from qa_lint.formats.json_lines import JSON_LINES
from qa_lint.formats.properties import PROPERTIES
from qa_lint.formats.qt import QT
from qa_lint.formats.restructured_text import RST
from qa_lint.formats.resx import RESX
from qa_lint.formats.subtitles import SUBRIP, WEBVTT
from qa_lint.formats.tmx import TMX
from qa_lint.formats.xliff import XLIFF
from qa_lint.formats.xlsx import XLSX
from qa_lint.formats.xml_by_root import XML
from qa_lint.model import Format

MARKDOWN = Format(
    "markdown",
    (".md", ".markdown", ".mdx"),
    markdown.read,
    notations=yaml_scalars.NOTATIONS,
    about="Markdown and MDX, block by block, with front matter by key; code is compared, and is no text",
)
HTML = Format(
    "html",
    (".html", ".htm", ".xhtml"),
    html.read,
    notations=html.NOTATIONS | yaml_scalars.NOTATIONS,
    about="web pages: block elements, rows and labels",
)
TEXT = Format(
    "text",
    (".txt", ".text"),
    plain_text.read,
    about="text by line or by paragraph; both languages in one file are told apart by their script",
)
JSON = Format(
    "json",
    (".json",),
    json_keys.read,
    notations=json_scanner.NOTATIONS,
    holds_one=True,
    about="texts by key, in the shapes of the usual libraries, with plural forms",
)
ARB = Format(
    "arb",
    (".arb",),
    json_keys.read_arb,
    notations=json_scanner.NOTATIONS,
    holds_one=True,
    about="resources of Flutter, with descriptions",
)
XCSTRINGS = Format(
    "xcstrings",
    (".xcstrings",),
    xcstrings.read,
    notations=json_scanner.NOTATIONS,
    holds_both=True,
    about="string catalogs of Xcode, with comments, states and plural forms",
)
YAML = Format(
    "yaml",
    (".yaml", ".yml"),
    yaml_keys.read,
    notations=yaml_scalars.NOTATIONS,
    holds_one=True,
    about="texts by key, below the language (Rails) or not, with comments",
)
PO = Format(
    "po",
    (".po", ".pot"),
    po.read,
    notations=po.NOTATIONS,
    holds_both=True,
    about="catalogues of gettext, with contexts, plural forms, notes and states; obsolete messages are left alone",
)
# one that is told by its bytes comes before one that knows less of them
FORMATS = (
    HWPX, DOCX, XLIFF, TMX, XLSX, QT, ANDROID, RESX, XML,
    JSON, JSON_LINES, ARB, XCSTRINGS, YAML, PO, PROPERTIES, APPLE_STRINGS, FTL, SUBRIP, WEBVTT,
    TSV, CSV, TABLE, MARKDOWN, HTML, RST, ASCIIDOC, TEXT,
)  # fmt: skip
