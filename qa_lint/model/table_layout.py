"""What a configuration says of how tables are laid out."""

from __future__ import annotations

from dataclasses import dataclass

Column = str | int  # the name at its head, its letter as in a spreadsheet (B), or its number from 1


@dataclass(frozen=True)
class TableLayout:
    """Which columns of a table hold what, and how its rows are divided; what is empty is told by the table itself."""

    source: Column = ""
    target: Column = ""
    key: Column = ""
    context: Column = ""
    notes: Column = ""
    state: Column = ""
    header: int | None = None  # the row of the names, from 1; 0: there is none
    sheet: str = ""  # of a workbook: the one that this is about
    delimiter: str = ""  # of a text file: the character between its columns
    quoted: bool | None = None  # of a text file: whether cells may stand in quotation marks

    @property
    def columns(self) -> dict[str, Column]:
        """The columns that it names, by what they hold."""
        names = ("source", "target", "key", "context", "notes", "state")
        return {name: column for name in names if (column := getattr(self, name))}
