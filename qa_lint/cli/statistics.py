"""`qa-lint check --statistics`: how often each rule had something to say, instead of what it said."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

import click

from qa_lint.model import Report, Reporter, Style
from qa_lint.reporters.headings import SEVERITY_WORDS


def statistics(report: Report, style: Style) -> str:
    """A line a rule, the most frequent first: how often, which rule, how grave, of which category."""
    rows = _rows(report)
    if not rows:
        return ""
    widths = len(f"{rows[0][0]:,}"), max(len(rule) for _, rule, *_ in rows)
    words = SEVERITY_WORDS[style.language]
    lines = [
        f"{number:>{widths[0]},}  {rule:<{widths[1]}}  {words[severity]} ({category})"  # type: ignore[index]
        for number, rule, severity, category in rows
    ]
    return "\n".join(lines) + "\n"


def statistics_json(report: Report, style: Style) -> str:
    """The same for programs."""
    keys = ("count", "rule", "severity", "category")
    return json.dumps([dict(zip(keys, row, strict=True)) for row in _rows(report)], ensure_ascii=False, indent=1) + "\n"


def _rows(report: Report) -> list[tuple[int, str, str, str]]:
    counts = Counter((finding.rule, finding.severity, finding.category) for finding in report.findings)
    return sorted(((number, *told) for told, number in counts.items()), key=lambda row: (-row[0], row[1]))


_REPORTERS: Mapping[str, Reporter] = {
    "full": statistics, "concise": statistics, "grouped": statistics, "json": statistics_json,
}  # fmt: skip


def counting(name: str) -> Reporter:
    """The reporter that counts, in place of an output format; raises UsageError for one that cannot."""
    if name not in _REPORTERS:
        raise click.UsageError(f"--statistics goes with {', '.join(_REPORTERS)}, not with {name}")
    return _REPORTERS[name]
