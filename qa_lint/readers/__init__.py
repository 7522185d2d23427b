"""File formats: bytes to pairs, or to blocks still to be aligned."""

from qa_lint.model import Reader
from qa_lint.readers import table, text

TABLE = Reader("table", (".tsv", ".tab", ".csv"), table.read, table.recognizes)
TEXT = Reader("text", (".txt", ".text", ".md", ".markdown"), text.read)
READERS = (TABLE, TEXT)
DEFAULT = TEXT  # for a suffix that nobody claims
