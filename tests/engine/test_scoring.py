"""MQM points: what a finding costs, and how the points are spread over words, categories and files."""

from __future__ import annotations

import pytest

from qa_lint.engine.locate import locate
from qa_lint.engine.scoring import with_score
from qa_lint.model import Checked, Finding, Points, Report, Rule, Severity, TextFile

GIVEN: list[tuple[str, str, Severity, str]] = [
    ("grave", "number", "error", "en/a.txt"),
    ("doubtful", "name", "warning", "ko/a.txt"),  # at the original, but of that document all the same
    ("note", "name", "info", "en/b.txt"),
    ("fatal", "number", "warning", "en/b.txt"),
    ("internal-error", "internal", "error", "en/b.txt"),
]


def scored(limit: float | None = None) -> Report:
    findings = []
    for name, category, severity, path in GIVEN:
        place = locate(TextFile(path, "text"), 0, 4)
        findings.append(Finding(name, category, severity, "m", None, place))
    documents = [Checked("ko/a.txt", "en/a.txt", 3, 400), Checked("ko/b.txt", "en/b.txt", 1, 100)]
    documents.append(Checked("c.tsv", "c.tsv", 1, 0))
    card = Rule("fatal", "number", "stable", "warning", "m", "c", ("k",), "", "", "", {}, (), "", "", weight=25)
    return with_score(Report(findings, (), (), 5, 5, rules={"fatal": card}, documents=documents), limit)


def test_a_finding_costs_as_its_severity_or_its_rule_has_it() -> None:
    score = scored().score
    assert score is not None
    assert score.whole == Points(5 + 1 + 0 + 25, 500)
    assert score.whole.per_thousand == 62
    assert score.categories == {"internal": Points(0, 500), "name": Points(1, 500), "number": Points(30, 500)}
    assert score.files == {"c.tsv": Points(0, 0), "en/a.txt": Points(6, 400), "en/b.txt": Points(25, 100)}
    assert [points.per_thousand for points in score.files.values()] == [0, 15, 250]


@pytest.mark.parametrize(("limit", "exceeded"), [(None, False), (61.9, True), (62, False), (0, True)])
def test_the_limit_itself_is_kept(limit: float | None, exceeded: bool) -> None:
    score = scored(limit).score
    assert score is not None
    assert score.exceeded == exceeded


def test_points_without_a_word_are_not_lost() -> None:
    assert Points(5, 0).per_thousand == 5000
