"""What SARIF says of texts that are no file of the checkout."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from qa_lint.engine.locate import locate
from qa_lint.engine.session import Session
from qa_lint.model import Edit, Example, Finding, Fix, Points, Problem, Report, Score, Style, TextFile
from qa_lint.reporters.sarif import sarif

from . import TARGET, finding, of, report

GOOD = Example(("3월 2일이다.",), ("On 2 March.",), bad=False)
BAD = Example(("3월 2일이다.",), ("On 2 April.",), bad=True)


def run_of(told: Report) -> dict[str, Any]:
    run: dict[str, Any]
    (run,) = json.loads(sarif(told, Style()))["runs"]
    return run


def result_of(found: Finding) -> dict[str, Any]:
    result: dict[str, Any]
    (result,) = run_of(report(found))["results"]
    return result


def uri(path: str | None) -> Any:
    place = locate(TextFile(path, "one two"), 4, 7)
    return result_of(finding(target=place))["locations"][0]


def test_where_a_file_stands() -> None:
    assert uri("en/한 글.txt")["physicalLocation"]["artifactLocation"] == {
        "uri": "en/%ED%95%9C%20%EA%B8%80.txt",
        "uriBaseId": "%SRCROOT%",
    }
    assert uri("-")["physicalLocation"]["artifactLocation"] == {"uri": "stdin"}
    assert uri("/tmp/a b.txt")["physicalLocation"]["artifactLocation"] == {"uri": "file:///tmp/a%20b.txt"}  # noqa: S108
    assert uri(None) == {"message": {"text": "two"}}


def test_a_rule_that_is_in_no_rulebook_has_no_number() -> None:
    assert "ruleIndex" not in result_of(finding())


def test_a_rule_is_shown_by_one_example_of_what_is_wrong() -> None:
    rule = replace(Session().rulebook.rules["wrong-date"], examples=(GOOD, BAD, replace(BAD, target=("On 2 May.",))))
    told = run_of(replace(report(), rules={rule.name: rule}))["tool"]["driver"]["rules"][0]["help"]
    assert told["text"].split("\n")[1:] == [
        "",
        "- source: 3월 2일이다.",
        "- target: On 2 April.",
        "",
        "qa-lint explain wrong-date",
    ]


def test_a_fix_of_a_text_in_memory_is_not_told() -> None:
    place = of(TARGET, "3 billion won")
    fixed = replace(finding(), fix=Fix((Edit(place, "300 million won"),)))
    (change,) = result_of(fixed)["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "en/a.txt"
    assert change["replacements"][0]["insertedContent"] == {"text": "300 million won"}
    nowhere = replace(place, path=None)
    assert "fixes" not in result_of(replace(finding(target=nowhere), fix=Fix((Edit(nowhere, "x"),))))


def test_what_could_not_be_done_is_told_with_as_much_of_its_place_as_there_is() -> None:
    problems = (Problem("one"), Problem("two", "a.txt"), Problem("three", "a.txt", 3))
    (invocation,) = run_of(report(errors=problems))["invocations"]
    told = [each.get("locations") for each in invocation["toolExecutionNotifications"]]
    assert told[0] is None
    assert "region" not in told[1][0]["physicalLocation"]
    assert told[2][0]["physicalLocation"]["region"] == {"startLine": 3}


def test_the_source_is_a_related_location_where_there_is_one() -> None:
    (related,) = result_of(finding())["relatedLocations"]
    assert related["message"] == {"text": "source: 3억 원"}
    assert "relatedLocations" not in result_of(finding(source=None))


def test_the_score_of_a_run_is_a_property_of_it() -> None:
    scored = replace(report(finding()), score=Score(Points(5, 3_000), {}, {}, 2))
    assert run_of(scored)["properties"] == {"mqmPointsPerThousandWords": 1.6667}
    assert "properties" not in run_of(report(finding()))
