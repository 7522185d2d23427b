"""The JSON report: a contract."""

from __future__ import annotations

import json
from dataclasses import replace

from each import each

from qa_lint.engine.locate import locate
from qa_lint.model import Edit, Fix, Points, Problem, Score, Style, TextFile
from qa_lint.reporters.json import json_lines, json_report

from . import SOURCE, TARGET, finding, of, report

FINDING = {
    "rule": "wrong-magnitude", "category": "number", "severity": "error", "mqm": "accuracy/mistranslation",
    "message": "off by ten",
    "path": "en/a.txt", "line": 1, "column": 15, "end_line": 1, "end_column": 28,
    "source": {"path": "ko/a.txt", "line": 1, "column": 5, "end_line": 1, "end_column": 9, "text": "3억 원"},
    "target": {"path": "en/a.txt", "line": 1, "column": 15, "end_line": 1, "end_column": 28, "text": "3 billion won"},
    "fingerprint": "0123456789abcdef", "fix": None,
}  # fmt: skip


def test_the_report_is_the_contract_and_no_more() -> None:
    given = report(
        finding(), finding("info", rule="odd"), errors=(Problem("no such file", "b.txt"), Problem("x", "c", 3))
    )
    assert json.loads(json_report(given, Style())) == {
        "version": 1,
        "findings": [FINDING, FINDING | {"severity": "info", "rule": "odd"}],
        "errors": [
            {"path": "b.txt", "line": None, "message": "no such file"},
            {"path": "c", "line": 3, "message": "x"},
        ],
        "summary": {
            "files": 2,
            "pairs": 3,
            "findings": 2,
            "by_severity": {"error": 1, "warning": 0, "info": 1},
            "by_rule": {"odd": 1, "wrong-magnitude": 1},
        },
    }


def test_a_score_is_rounded() -> None:
    scored = replace(report(), score=Score(Points(1.000049, 3_000), {}, {}, 2))
    assert json.loads(json_report(scored, Style()))["score"] == {
        "points": 1.0, "words": 3_000, "per_thousand": 0.3333, "by_category": {}, "by_file": {}, "limit": 2,
        "exceeded": False,
    }  # fmt: skip


def test_the_place_is_the_source_where_there_is_no_target() -> None:
    (found,) = json.loads(json_report(report(finding(target=None)), Style()))["findings"]
    assert (found["path"], found["line"], found["column"], found["target"]) == ("ko/a.txt", 1, 5, None)


def test_an_empty_place_is_an_empty_span() -> None:
    (found,) = json.loads(json_report(report(finding(target=locate(TARGET, 29, 29))), Style()))["findings"]
    assert found["target"] == {
        "path": "en/a.txt", "line": 2, "column": 1, "end_line": 2, "end_column": 1, "text": "",
    }  # fmt: skip


def test_a_span_over_lines_ends_on_the_last() -> None:
    (found,) = json.loads(json_report(report(finding(target=of(TARGET, "won.\nThe"))), Style()))["findings"]
    assert [found[key] for key in ("line", "column", "end_line", "end_column")] == [1, 25, 2, 4]


def test_a_fix_is_a_place_and_what_should_stand_there() -> None:
    edits = (Edit(of(TARGET, "billion"), "hundred million"), Edit(of(TARGET, "The"), "This"))
    (found,) = json.loads(json_report(report(replace(finding(), fix=Fix(edits, safe=True))), Style()))["findings"]
    assert found["fix"] == {
        "safe": True,
        "edits": [
            {"path": "en/a.txt", "line": 1, "column": 17, "end_line": 1, "end_column": 24, "text": "hundred million"},
            {"path": "en/a.txt", "line": 1, "column": 1, "end_line": 1, "end_column": 4, "text": "This"},
        ],
    }


def test_json_lines_are_the_same_findings_one_a_line() -> None:
    given = report(finding(), finding(message="둘\n줄"))
    out = "".join(json_lines(given, Style()))
    assert out.count("\n") == 2
    assert [json.loads(line) for line in out.splitlines()] == json.loads(json_report(given, Style()))["findings"]
    assert [*json_lines(report(), Style())] == []


def test_korean_stays_readable() -> None:
    assert '"text": "3억 원"' in json_report(report(finding()), Style())


@each("character", ["\x1b", "\x07", "\x7f", "\x9b", "\x85", "\u2028", "\u2029", "\u202e", "\u2066", "\udc80"])
def test_nothing_ends_a_line_or_is_obeyed_by_a_terminal(character: str) -> None:
    message = f"a{character}b"
    source = locate(TextFile("x", message), 0, 3)
    for reporter in (json_report, json_lines):
        out = "".join(reporter(report(finding(message=message, source=source)), Style()))
        assert character not in out
        found = json.loads(out)
        found = found["findings"][0] if "findings" in found else found
        assert (found["message"], found["source"]["text"]) == (message, message)
    assert SOURCE.path
