"""The README's table of the formats that are read, as their readers describe them.

`python tests/format_table.py` writes it into the README.
"""

from __future__ import annotations

from pathlib import Path

from qa_lint.formats import FORMATS
from qa_lint.model import Format

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- formats -->\n", "\n<!-- end of formats -->"


def table() -> str:
    """A row for each format that is told by the name of a file, in the order of these."""
    named = sorted((known for known in FORMATS if known.suffixes), key=lambda known: (_holds(known), known.suffixes))
    rows = [f"| {_files(known)} | {_holds(known)} | {known.about} |" for known in named]
    return "\n".join(["| files | hold | what is read |", "|---|---|---|", *rows])


def _files(known: Format) -> str:
    return ", ".join(f"`{suffix}`" for suffix in known.suffixes)


def _holds(known: Format) -> str:
    return "both sides" if known.holds_both else "one side" if known.holds_one else "either"


if __name__ == "__main__":
    before, rest = README.read_text(encoding="utf-8").split(BEGIN)
    README.write_text(f"{before}{BEGIN}{table()}{END}{rest.split(END)[1]}", encoding="utf-8")
