"""Findings to text, one module a format."""

from qa_lint.model import Reporter
from qa_lint.reporters.checkstyle import checkstyle
from qa_lint.reporters.comma_separated import comma_separated
from qa_lint.reporters.full import concise, full, grouped
from qa_lint.reporters.github import github
from qa_lint.reporters.gitlab import gitlab
from qa_lint.reporters.job_summary import markdown
from qa_lint.reporters.json import json_lines, json_report
from qa_lint.reporters.junit import junit
from qa_lint.reporters.page import html
from qa_lint.reporters.reviewdog import rdjson
from qa_lint.reporters.sarif import sarif
from qa_lint.reporters.workbook import xlsx

REPORTERS: dict[str, Reporter] = {
    "full": full,
    "concise": concise,
    "grouped": grouped,
    "json": json_report,
    "jsonl": json_lines,
    "github": github,
    "gitlab": gitlab,
    "sarif": sarif,
    "junit": junit,
    "rdjson": rdjson,
    "checkstyle": checkstyle,
    "markdown": markdown,
    "csv": comma_separated,
    "html": html,
    "xlsx": xlsx,
}
