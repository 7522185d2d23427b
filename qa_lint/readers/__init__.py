"""File formats: bytes to pairs, or to blocks still to be aligned."""

from qa_lint.model import Reader
from qa_lint.readers import markdown, table, text

TABLE = Reader("table", (".tsv", ".tab", ".csv"), table.read, table.recognizes)
MARKDOWN = Reader("markdown", (".md", ".markdown", ".mdx"), markdown.read)
TEXT = Reader("text", (".txt", ".text"), text.read)
READERS = (TABLE, MARKDOWN, TEXT)
DEFAULT = TEXT  # for a suffix that nobody claims
