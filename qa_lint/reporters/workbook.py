"""For translators: a workbook in which each finding is a row to decide on. `qa-lint decisions` reads it back."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from qa_lint.model import Decided, Finding, Language, Report, Severity, Style, shows_texts
from qa_lint.reporters.full import visible
from qa_lint.reporters.headings import DECISIONS, SEVERITY_WORDS, column_name, heading, score_line, score_table
from qa_lint.reporters.mended import mended_text
from qa_lint.reporters.spread import Piece, ShownRow, Side, spread

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_WIDTHS = {
    "file": 24, "line": 7, "key": 16, "source": 48, "target": 48, "rule": 22, "severity": 10, "mqm": 24, "message": 48,
    "fix": 24, "decision": 12, "reason": 32, "fingerprint": 19,
}  # fmt: skip
COLUMNS = tuple(_WIDTHS)
_LONGEST = 30_000  # characters; a cell holds 32,767
_COLORS: dict[Severity, str] = {"error": "#C62828", "warning": "#8A5A00", "info": "#0550AE"}
_MADE = datetime(2000, 1, 1)
# as nothing in a text is a formula, an address or a number that the spreadsheet should make something of
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@shows_texts
def xlsx(report: Report, style: Style) -> bytes:
    """A sheet of the findings, and where there are any, one of what could not be checked, and one of the score."""
    from xlsxwriter.workbook import Workbook  # here: most runs need no workbook

    data = io.BytesIO()
    with Workbook(data, _OPTIONS) as book:
        book.set_properties({"created": _MADE, "title": "qa-lint"})
        _findings(book, report, style.language)
        if report.errors:
            lines = [[str(problem.path or ""), str(problem.line or ""), problem.message] for problem in report.errors]
            head = [heading(name, style.language) for name in ("file", "line", "message")]
            _table(book, heading("not checked", style.language), [head, *lines])
        if report.score:
            rows = [*score_table(report.score, style.language), [score_line(report.score, style.language)]]
            _table(book, heading("quality", style.language), rows)
    return data.getvalue()


def _findings(book: Workbook, report: Report, language: Language) -> None:
    sheet = book.add_worksheet(heading("findings", language))
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    bold = book.add_format({"bold": True, "bottom": 1})
    for index, name in enumerate(COLUMNS):
        sheet.set_column(index, index, _WIDTHS[name], wrapped)
        sheet.write_string(0, index, column_name(name, language), bold)
    bright = {"bold": True, "text_wrap": True, "valign": "top"}
    marks = {severity: book.add_format(bright | {"font_color": color}) for severity, color in _COLORS.items()}
    writer = _Row(sheet, wrapped, marks, language, report.decided)
    for row, (number, shown) in enumerate(_in_reading_order(report), 1):
        writer.write(row, report.findings[number], number, shown)
    last = max(len(report.findings), 1)
    decision = COLUMNS.index("decision")
    choices = {"validate": "list", "source": [*DECISIONS[language].values()], "ignore_blank": True}
    sheet.data_validation(1, decision, last, decision, choices)
    sheet.autofilter(0, 0, last, len(COLUMNS) - 1)
    sheet.freeze_panes(1, 0)


def _in_reading_order(report: Report) -> Iterator[tuple[int, ShownRow | None]]:
    """The numbers of the findings, and the rows of text that they are about."""
    for each in spread(report):
        yield from ((number, None) for number in each.loose)
        yield from ((number, shown) for shown in each.rows for number in shown.findings)


class _Row:
    """Writes findings into rows of a sheet."""

    def __init__(
        self,
        sheet: Worksheet,
        plain: Format,
        marks: dict[Severity, Format],
        language: Language,
        decided: Mapping[str, Decided],
    ) -> None:
        self.sheet, self.plain, self.marks, self.language, self.decided = sheet, plain, marks, language, decided

    def write(self, row: int, finding: Finding, number: int, shown: ShownRow | None) -> None:
        texts = {
            "file": finding.place.path or "",
            "key": finding.place.key,
            "rule": finding.rule,
            "severity": SEVERITY_WORDS[self.language][finding.severity],
            "mqm": finding.mqm,
            "message": finding.message,
            "fix": mended_text(finding),
            "fingerprint": finding.fingerprint,
        }
        decision, reason = self.decided.get(finding.fingerprint, ("", ""))
        own = {"decision": DECISIONS[self.language].get(decision, decision), "reason": reason}
        texts |= {name: text for name, text in own.items() if text}
        for name, text in texts.items():
            self.sheet.write_string(row, COLUMNS.index(name), _cell(text), self.plain)
        if label := finding.place.label:
            self.sheet.write_string(row, COLUMNS.index("line"), _cell(label), self.plain)
        else:
            self.sheet.write_number(row, COLUMNS.index("line"), finding.place.start.line, self.plain)
        sides: tuple[Side, Side] = ("source", "target")
        for side in sides:
            place = finding.source if side == "source" else finding.target
            pieces = shown.pieces(side) if shown else [Piece(place.text if place else "", (number,))]
            self._text(row, COLUMNS.index(side), pieces, number, self.marks[finding.severity])

    def _text(self, row: int, column: int, pieces: Sequence[Piece], number: int, mark: Format) -> None:
        """A text in which what the finding is about stands out."""
        told = [(_cell(piece.text), number in piece.findings) for piece in pieces if piece.text]
        whole = "".join(text for text, _ in told)
        if len(whole) > _LONGEST or not any(marked for _, marked in told):
            self.sheet.write_string(row, column, whole[:_LONGEST], self.plain)
        elif len(told) == 1:
            self.sheet.write_string(row, column, whole, mark)
        else:
            parts: list[Any] = []
            for text, marked in told:
                parts += [mark, text] if marked else [text]
            self.sheet.write_rich_string(row, column, *parts, self.plain)


def _table(book: Workbook, name: str, rows: Sequence[Sequence[str]]) -> None:
    """A sheet of plain cells."""
    sheet = book.add_worksheet(name)
    sheet.set_column(0, 0, 40)
    sheet.set_column(1, 3, 22)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            sheet.write_string(row, column, _cell(text))


def _cell(text: str) -> str:
    """The text with its lines, and nothing in it that cannot be seen."""
    return "\n".join(visible(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
