"""File formats: bytes to pairs, or to blocks still to be aligned."""

from qa_lint.formats import markdown, plain_text, table
from qa_lint.model import Reader

TABLE = Reader("table", (".tsv", ".tab", ".csv"), table.read, table.recognizes)
MARKDOWN = Reader("markdown", (".md", ".markdown", ".mdx"), markdown.read)
TEXT = Reader("text", (".txt", ".text"), plain_text.read)
READERS = (TABLE, MARKDOWN, TEXT)
DEFAULT = TEXT  # for a suffix that nobody claims
