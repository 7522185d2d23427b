"""The table for a job's summary: no larger than GitHub takes."""

from __future__ import annotations

from dataclasses import replace

from qa_lint.engine.locate import locate
from qa_lint.model import Points, Problem, Score, Style, TextFile
from qa_lint.reporters.job_summary import markdown

from . import finding, report


def test_the_summary_is_no_larger_than_github_takes() -> None:
    file = TextFile("a.txt", "값" * 2000)
    long = finding(target=locate(file, 0, 2000))
    out = markdown(report(*[long] * 400), Style())
    assert 500_000 < len(out.encode()) < 1_000_000
    shown = out.count("| 🔴 error | a.txt:1:1 |")
    assert f"\n… +{400 - shown:,}\n" in out
    assert "400 |" in out, "all are counted"


def test_a_table_that_fits_is_whole() -> None:
    out = markdown(report(finding(), finding("info")), Style(language="ko"))
    assert "… +" not in out
    assert out.count("en/a.txt:1:15") == 2
    assert "| 심각도 | 위치 | 규칙 | 설명 | 원문 | 번역 |" in out


def test_what_could_not_be_checked_is_told_last_and_only_if_there_is_something() -> None:
    assert "### " not in markdown(report(finding()), Style())
    out = markdown(report(finding(), errors=(Problem("no *such* file", "a.tsv", 3),)), Style())
    assert out.endswith("\n\n### Not checked\n\n- a.tsv:3: no \\*such\\* file\n")


def test_where_nothing_is_found_there_is_no_table() -> None:
    out = markdown(report(), Style())
    assert out.startswith("## qa-lint\n\n")
    assert "|" not in out


def test_the_score_stands_before_the_findings() -> None:
    scored = replace(report(finding()), score=Score(Points(5, 2_000), {}, {}, 2))
    head, counts, score, table, line, *_ = markdown(scored, Style()).split("\n\n")
    assert (head, score) == ("## qa-lint", "### Quality score")
    assert counts.startswith("1 error in ")
    assert table.endswith("| All | 5 | 2,000 | 2.50 |")
    assert line.endswith("the limit of 2 is exceeded")
