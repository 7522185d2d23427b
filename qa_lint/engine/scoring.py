"""Findings to penalty points."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from qa_lint.model import INTERNAL, MEMORY, POINTS, Finding, Points, Report, Score


def with_score(report: Report, limit: float | None = None) -> Report:
    """The same report with its quality score; `limit` is the most points per 1,000 words that are allowed."""
    translation_of = {path: _name(d.target) for d in report.documents for path in (d.source, d.target)}
    words = {_name(document.target): document.words for document in report.documents}
    by_category: defaultdict[str, float] = defaultdict(float)
    by_file: defaultdict[str, float] = defaultdict(float, dict.fromkeys(words, 0.0))
    for finding in report.findings:
        points = _points(finding, report)
        by_category[finding.category] += points
        by_file[translation_of.get(finding.place.path, _name(finding.place.path))] += points
    whole = sum(words.values())
    score = Score(
        Points(sum(by_category.values()), whole),
        {category: Points(points, whole) for category, points in sorted(by_category.items())},
        {name: Points(points, words.get(name, 0)) for name, points in sorted(by_file.items())},
        limit,
    )
    return replace(report, score=score)


def _points(finding: Finding, report: Report) -> float:
    """What a finding costs; one about qa-lint itself costs nothing."""
    if finding.category == INTERNAL:
        return 0.0
    rule = report.rules.get(finding.rule)
    return POINTS[finding.severity] if rule is None or rule.weight is None else rule.weight


def _name(path: str | None) -> str:
    return path or MEMORY
