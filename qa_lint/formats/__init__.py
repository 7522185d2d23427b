"""File formats: bytes to pairs, or to blocks still to be aligned."""

from functools import partial

from qa_lint.formats import markdown, plain_text, table
from qa_lint.model import Format

TSV = Format(
    "tsv", (".tsv", ".tab"), partial(table.read, rows=table.rows_of_tsv), notations=table.NOTATIONS, holds_both=True
)
CSV = Format("csv", (".csv",), partial(table.read, rows=table.rows_of_csv), notations=table.NOTATIONS, holds_both=True)
# standard input, or called .txt
TABLE = Format("table", (), table.read, table.recognizes, table.NOTATIONS, holds_both=True)
MARKDOWN = Format("markdown", (".md", ".markdown", ".mdx"), markdown.read)
TEXT = Format("text", (".txt", ".text"), plain_text.read)
FORMATS = (TSV, CSV, TABLE, MARKDOWN, TEXT)
