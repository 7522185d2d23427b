"""The nouns of qa-lint: what is said, where it stands, what is compared and what is reported.

Everything counts from 0 in half-open ranges of code points, except a `Place`, which counts lines and columns from 1 as
editors do.
"""

from qa_lint.model.file_pair import FilePair, FileSide
from qa_lint.model.format import Entry, Format, Notation, Reading, ReadInWindows
from qa_lint.model.hit import (
    Amount,
    Edit,
    Fix,
    Gap,
    Hit,
    Passage,
    Shift,
    Side,
    Sighting,
    Spot,
    Value,
    Where,
    check,
    collects,
)
from qa_lint.model.laid_out import LaidOut
from qa_lint.model.pair import ROWS_BEFORE, Document, Pair, Project, Sightings
from qa_lint.model.place import EXCERPT_CONTEXT, LINE_END, MEMORY, Beginning, Between, Location, Place, TextFile
from qa_lint.model.problem import Problem, UserError
from qa_lint.model.report import (
    INTERNAL,
    REPORT_COLUMNS,
    WORKBOOK_COLUMNS,
    Checked,
    Decided,
    Finding,
    Report,
    Reporter,
    Row,
    Style,
    shows_texts,
)
from qa_lint.model.rule import SEVERITIES, STATUSES, Example, Pattern, Rule, Severity, Status
from qa_lint.model.score import POINTS, Metric, Points, Score
from qa_lint.model.segment import Segment
from qa_lint.model.suppression import LAST_LINE, Fault, Silence, Suppression
from qa_lint.model.table_layout import Column, TableLayout
from qa_lint.model.termbase import ConceptTerm
from qa_lint.model.text import Facts, Language, Role, Span, Text, other_language

__all__ = [
    "EXCERPT_CONTEXT", "INTERNAL", "LAST_LINE", "LINE_END", "MEMORY", "POINTS", "REPORT_COLUMNS", "ROWS_BEFORE",
    "SEVERITIES", "STATUSES", "WORKBOOK_COLUMNS", "Amount", "Beginning", "Between", "Checked", "Column", "ConceptTerm",
    "Decided", "Document", "Edit", "Entry", "Example", "Facts", "Fault", "FilePair",
    "FileSide", "Finding", "Fix", "Format", "Gap", "Hit", "LaidOut", "Language", "Location", "Metric", "Notation",
    "Pair", "Passage", "Pattern", "Place", "Points", "Problem", "Project", "ReadInWindows", "Reading", "Report",
    "Reporter", "Role", "Row", "Rule", "Score", "Segment", "Severity", "Shift", "Side", "Sighting", "Sightings",
    "Silence", "Span", "Spot", "Status", "Style", "Suppression", "TableLayout", "Text", "TextFile", "UserError",
    "Value", "Where", "check", "collects", "other_language", "shows_texts",
]  # fmt: skip
