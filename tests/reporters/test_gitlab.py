"""GitLab's code quality report: an issue each for what is found and for what could not be checked."""

from __future__ import annotations

import json

from qa_lint.model import Problem, Style
from qa_lint.reporters.gitlab import gitlab

from . import finding, report


def test_findings_and_problems_are_issues() -> None:
    issues = json.loads(gitlab(report(finding(), errors=(Problem("no such file", "b.tsv", 3),)), Style()))
    told = [(issue["check_name"], issue["severity"], issue["location"]["path"]) for issue in issues]
    assert told == [("not-checked", "blocker", "b.tsv"), ("wrong-magnitude", "critical", "en/a.txt")]
    assert issues[0]["location"]["lines"] == {"begin": 3}
    assert len({issue["fingerprint"] for issue in issues}) == 2
    assert [issue["description"] for issue in issues] == ["no such file", "off by ten"]
    assert issues[1]["content"]["body"] == "MQM: accuracy/mistranslation\n\nsource ko/a.txt:1:5: 3억 원"
    assert issues[1]["location"]["positions"] == {"begin": {"line": 1, "column": 15}, "end": {"line": 1, "column": 28}}


def test_a_problem_of_a_file_with_an_odd_name_has_its_fingerprint() -> None:
    issues = [json.loads(gitlab(report(errors=(Problem("broken", name),)), Style())) for name in ("a\udcff", "b\udcff")]
    assert len({issue["fingerprint"] for (issue,) in issues}) == 2


def test_what_has_no_source_tells_of_none() -> None:
    (issue,) = json.loads(gitlab(report(finding(source=None)), Style()))
    assert issue["content"]["body"] == "MQM: accuracy/mistranslation"
    assert "other_locations" not in issue


def test_a_problem_of_a_whole_file_stands_at_its_first_line() -> None:
    (issue,) = json.loads(gitlab(report(errors=(Problem("no such file", "b.tsv"),)), Style()))
    assert issue["location"]["lines"] == {"begin": 1}
