"""For a pull request or a job's summary: the findings as a table in Markdown, as GitHub shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from qa_lint.late import regex
from qa_lint.model import SEVERITIES, Finding, Report, Score, Severity, Style
from qa_lint.reporters.full import visible
from qa_lint.reporters.headings import SEVERITY_WORDS, column_name, counted, heading, score_line, score_table
from qa_lint.reporters.paths import said

_MOST_BYTES = 900_000  # of the table of findings: GitHub takes a megabyte for a step
_SPECIAL = regex.compile(r"[\\`*_\[\]<>|~#&$]")  # what may be a mark, wherever it stands
_ICONS: dict[Severity, str] = {"error": "🔴", "warning": "🟡", "info": "🔵"}


def markdown(report: Report, style: Style) -> str:
    """A heading, the counts by rule, the findings, and what could not be checked."""
    language = style.language
    parts = ["## qa-lint", _plain(counted(report, language))]
    if report.score:
        parts += [_score(report.score, style)]
    if report.findings:
        rules = Counter((finding.rule, finding.severity) for finding in report.findings)
        by_rule = sorted(rules.items(), key=lambda row: (SEVERITIES.index(row[0][1]), -row[1], row[0][0]))
        head = [column_name(name, language) for name in ("rule", "severity", "findings")]
        rows = [[f"`{rule}`", _graded(severity, style), str(number)] for (rule, severity), number in by_rule]
        parts.append(_table(head, rows))
        names = ("severity", "place", "rule", "message", "source", "target")
        shown = list(_that_fit(report.findings, style))
        parts.append(_table([column_name(name, language) for name in names], shown))
        if more := len(report.findings) - len(shown):
            parts.append(f"… +{more:,}")
    if report.errors:
        parts.append(f"### {heading('not checked', language)}")
        parts.append("\n".join(f"- {_plain(str(problem))}" for problem in report.errors))
    return "\n\n".join(parts) + "\n"


def _score(score: Score, style: Style) -> str:
    head, *rows = score_table(score, style.language)
    table = _table(head, [[_plain(name), *figures] for name, *figures in rows])
    return "\n\n".join([f"### {heading('quality', style.language)}", table, _plain(score_line(score, style.language))])


def _that_fit(findings: Sequence[Finding], style: Style) -> Iterator[Sequence[str]]:
    """The rows of the first findings, as many as there is room for."""
    size = 0
    for finding in findings:
        row = _row(finding, style)
        size += sum(len(cell.encode("utf-8", "replace")) + 3 for cell in row)
        if size > _MOST_BYTES:
            return
        yield row


def _row(finding: Finding, style: Style) -> list[str]:
    sides = [_plain(place.text) if place else "" for place in (finding.source, finding.target)]
    where = _plain(said(finding.place, style))
    return [_graded(finding.severity, style), where, f"`{finding.rule}`", _plain(finding.message), *sides]


def _graded(severity: Severity, style: Style) -> str:
    return f"{_ICONS[severity]} {SEVERITY_WORDS[style.language][severity]}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """The text on one line as it stands, whatever marks of Markdown or HTML are in it."""
    return _SPECIAL.sub(r"\\\g<0>", visible(" ".join(text.split())))
