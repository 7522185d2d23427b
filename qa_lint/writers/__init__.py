"""Pairs to files: what `qa-lint convert` writes, one module a format, by the suffix of the file."""

from collections.abc import Mapping

from qa_lint.writers.write_json_lines import json_lines
from qa_lint.writers.write_po import po
from qa_lint.writers.write_table import tsv, xlsx
from qa_lint.writers.write_tmx import tmx
from qa_lint.writers.write_xliff import xliff
from qa_lint.writers.written import Losses, Writer

WRITERS: Mapping[str, Writer] = {
    ".jsonl": json_lines,
    ".po": po,
    ".tmx": tmx,
    ".tsv": tsv,
    ".xlf": xliff,
    ".xliff": xliff,
    ".xlsx": xlsx,
}

__all__ = ["WRITERS", "Losses", "Writer"]
