"""File formats: bytes to pairs, or to blocks still to be aligned."""

from functools import partial

from qa_lint.formats import (
    delimited,
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
from qa_lint.formats.docx import DOCX
from qa_lint.formats.fluent import FTL
from qa_lint.formats.hwpx import HWPX
from qa_lint.formats.json_lines import JSON_LINES
from qa_lint.formats.properties import PROPERTIES
from qa_lint.formats.qt import QT
from qa_lint.formats.resx import RESX
from qa_lint.formats.subtitles import SUBRIP, WEBVTT
from qa_lint.formats.tmx import TMX
from qa_lint.formats.xliff import XLIFF
from qa_lint.formats.xlsx import XLSX
from qa_lint.formats.xml_by_root import XML
from qa_lint.model import Format

TSV = Format(
    "tsv",
    (".tsv", ".tab"),
    partial(delimited.read, rows=delimited.rows_of_tsv),
    notations=delimited.NOTATIONS,
    holds_both=True,
    read_laid_out=partial(delimited.read, rows=delimited.rows_of_tsv),
)
CSV = Format(
    "csv",
    (".csv",),
    partial(delimited.read, rows=delimited.rows_of_csv),
    notations=delimited.NOTATIONS,
    holds_both=True,
    read_laid_out=partial(delimited.read, rows=delimited.rows_of_csv),
)
# standard input, or called .txt
TABLE = Format(
    "table",
    (),
    delimited.read,
    delimited.recognizes,
    delimited.NOTATIONS,
    holds_both=True,
    read_laid_out=delimited.read,
)
MARKDOWN = Format("markdown", (".md", ".markdown", ".mdx"), markdown.read, notations=yaml_scalars.NOTATIONS)
HTML = Format("html", (".html", ".htm", ".xhtml"), html.read, notations=html.NOTATIONS | yaml_scalars.NOTATIONS)
TEXT = Format("text", (".txt", ".text"), plain_text.read)
JSON = Format("json", (".json",), json_keys.read, notations=json_scanner.NOTATIONS, holds_one=True)
ARB = Format("arb", (".arb",), json_keys.read_arb, notations=json_scanner.NOTATIONS, holds_one=True)
XCSTRINGS = Format("xcstrings", (".xcstrings",), xcstrings.read, notations=json_scanner.NOTATIONS, holds_both=True)
YAML = Format("yaml", (".yaml", ".yml"), yaml_keys.read, notations=yaml_scalars.NOTATIONS, holds_one=True)
PO = Format("po", (".po", ".pot"), po.read, notations=po.NOTATIONS, holds_both=True)
# one that is told by its bytes comes before one that knows less of them
FORMATS = (
    HWPX, DOCX, XLIFF, TMX, XLSX, QT, ANDROID, RESX, XML,
    JSON, JSON_LINES, ARB, XCSTRINGS, YAML, PO, PROPERTIES, APPLE_STRINGS, FTL, SUBRIP, WEBVTT,
    TSV, CSV, TABLE, MARKDOWN, HTML, TEXT,
)  # fmt: skip
