"""File formats: bytes to pairs, or to blocks still to be aligned."""

from qa_lint.formats.android import ANDROID
from qa_lint.formats.apple_strings import APPLE_STRINGS
from qa_lint.formats.asciidoc import ASCIIDOC
from qa_lint.formats.delimited import CSV, TABLE, TSV
from qa_lint.formats.docx import DOCX
from qa_lint.formats.fluent import FTL
from qa_lint.formats.html import HTML
from qa_lint.formats.hwpx import HWPX
from qa_lint.formats.json_keys import ARB, JSON
from qa_lint.formats.json_lines import JSON_LINES
from qa_lint.formats.markdown import MARKDOWN
from qa_lint.formats.plain_text import TEXT
from qa_lint.formats.po import PO
from qa_lint.formats.properties import PROPERTIES
from qa_lint.formats.qt import QT
from qa_lint.formats.restructured_text import RST
from qa_lint.formats.resx import RESX
from qa_lint.formats.subtitles import SUBRIP, WEBVTT
from qa_lint.formats.tmx import TMX
from qa_lint.formats.xcstrings import XCSTRINGS
from qa_lint.formats.xliff import XLIFF
from qa_lint.formats.xlsx import XLSX
from qa_lint.formats.xml_by_root import XML
from qa_lint.formats.yaml_keys import YAML

# one that is told by its bytes comes before one that knows less of them
FORMATS = (
    HWPX, DOCX, XLIFF, TMX, XLSX, QT, ANDROID, RESX, XML,
    JSON, JSON_LINES, ARB, XCSTRINGS, YAML, PO, PROPERTIES, APPLE_STRINGS, FTL, SUBRIP, WEBVTT,
    TSV, CSV, TABLE, MARKDOWN, HTML, RST, ASCIIDOC, TEXT,
)  # fmt: skip
