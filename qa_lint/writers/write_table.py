"""Tables: a row a pair, with a column for each thing that is known of any of them."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from qa_lint.late import regex
from qa_lint.model import Document, Pair
from qa_lint.writers.written import Losses, confidence_of, direction_of, pairs_of

_WIDTHS = {"source": 60, "target": 60, "key": 24, "context": 24, "notes": 40, "state": 14, "confidence": 12}
_COLUMNS: Mapping[str, Callable[[Pair], str]] = {
    "source": lambda pair: str(pair.source.text),
    "target": lambda pair: str(pair.target.text),
    "key": lambda pair: pair.key,
    "context": lambda pair: pair.context,
    "notes": lambda pair: " | ".join(pair.notes),
    "state": lambda pair: pair.state,
    "confidence": confidence_of,
}
_KEPT = ("keys", "contexts", "notes", "states")
_ENDS = regex.compile(r"[\t\n\r]+")
_LONGEST = 32_767  # characters of a cell in a workbook
_MADE = datetime(2000, 1, 1)
# as nothing in a text is a formula, an address or a number that the spreadsheet should make something of
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def tsv(documents: Sequence[Document], losses: Losses) -> bytes:
    """A header and rows, unquoted: a tab or a line end in a text becomes a space."""
    lines = []
    for row in _rows(documents, losses):
        cells = [_ENDS.sub(" ", cell) for cell in row]
        losses.add("line ends and tabs become spaces", cells != row)
        lines.append("\t".join(cells) + "\n")
    return "".join(lines).encode("utf-8", "backslashreplace")


def xlsx(documents: Sequence[Document], losses: Losses) -> bytes:
    """A sheet with a header and rows; a text that is too long for a cell is cut."""
    from xlsxwriter.workbook import Workbook  # here: most runs need no workbook

    data = io.BytesIO()
    with Workbook(data, _OPTIONS) as book:
        book.set_properties({"created": _MADE})
        sheet = book.add_worksheet("pairs")
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        rows = _rows(documents, losses)
        for column, name in enumerate(rows[0]):
            sheet.set_column(column, column, _WIDTHS[name], wrapped)
        for number, row in enumerate(rows):
            losses.add("texts that are too long for a cell are cut", any(len(cell) > _LONGEST for cell in row))
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell[:_LONGEST], wrapped)
        sheet.freeze_panes(1, 0)
    return data.getvalue()


def _rows(documents: Sequence[Document], losses: Losses) -> list[list[str]]:
    """The names of the columns that any pair has something for, and a row for each."""
    direction_of(documents)  # a column is in one language
    pairs = list(pairs_of(documents))
    for pair in pairs:
        losses.of_pair(pair, *_KEPT)
        losses.of_codes(pair)
        losses.add("white space around texts is not kept", any(pair.source.around + pair.target.around))
    columns = [name for name, read in _COLUMNS.items() if name in ("source", "target") or any(map(read, pairs))]
    return [columns, *([_COLUMNS[name](pair) for name in columns] for pair in pairs)]
