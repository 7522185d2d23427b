"""Findings to text, one module a format."""

from qa_lint.model import Reporter
from qa_lint.reporters.full import concise, full
from qa_lint.reporters.github import github
from qa_lint.reporters.json import json_lines, json_report

REPORTERS: dict[str, Reporter] = {
    "full": full,
    "concise": concise,
    "json": json_report,
    "jsonl": json_lines,
    "github": github,
}
