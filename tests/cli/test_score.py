"""The quality gate: `check --score` and `--max-mqm`."""

from __future__ import annotations

import json

import pytest

from qa_lint.reporters import REPORTERS

from .conftest import RIGHT, WRONG, Invoke, write

COMMAND = ("check", "--select", "number", "a.tsv", "b.tsv")


@pytest.mark.parametrize(("limit", "code"), [("833", 1), ("834", 0), ("0", 1)])
def test_a_run_fails_above_the_limit(invoke: Invoke, limit: str, code: int) -> None:
    write(a_tsv=WRONG, b_tsv=RIGHT)  # 5 points in the 6 words of two sources
    done = invoke(*COMMAND, "--fail-on", "never", "--max-mqm", limit)
    assert done.exit_code == code
    kept = "exceeded" if code else "kept"
    line = f"833.33 MQM points per 1,000 words (5 points in 6 words of the source); the limit of {limit} is {kept}"
    assert line in done.stdout.splitlines()


def test_the_limit_does_not_excuse_findings(invoke: Invoke) -> None:
    write(a_tsv=WRONG, b_tsv=RIGHT)
    assert invoke(*COMMAND, "--max-mqm", "9999").exit_code == 1
    assert invoke(*COMMAND, "--max-mqm", "-1").exit_code == 2


def test_the_configuration_holds_the_limit(invoke: Invoke) -> None:
    write(a_tsv=WRONG, b_tsv=RIGHT, **{"qa-lint_toml": 'fail-on = "never"\nmax-mqm = 833.3\n'})
    done = invoke(*COMMAND)
    assert (done.exit_code, "the limit of 833.3 is exceeded" in done.stdout) == (1, True)
    done = invoke(*COMMAND, "--max-mqm", "834")  # the command line stands above it
    assert (done.exit_code, "the limit of 834 is kept" in done.stdout) == (0, True)
    write(**{"qa-lint_toml": 'fail-on = "never"\nscore = true\n'})
    done = invoke(*COMMAND)
    assert (done.exit_code, "833.33 MQM points" in done.stdout, "limit" in done.stdout) == (0, True, False)


@pytest.mark.parametrize(
    ("row", "rule", "points"),
    [
        ("이 문은 안에서 열 수 없습니다.\tThis door can be opened from the inside.\n", "lost-negation", 5),
        ("문을 연다.\tIt opens the “door.\n", "unbalanced-quote", 0.1),
        ("문을 연다.\tIt opens the the door.\n", "repeated-word", 1),
    ],
)
def test_what_a_finding_costs_is_how_grave_the_error_is_and_not_how_sure(
    invoke: Invoke, row: str, rule: str, points: float
) -> None:
    write(a_tsv=row * 3)
    told = json.loads(invoke("check", "a.tsv", "--select", rule, "--score", "--output-format", "json").stdout)
    assert [(f["rule"], f["severity"]) for f in told["findings"]] == [(rule, "warning")] * 3
    assert told["score"]["points"] == round(3 * points, 1)


def test_the_score_is_told_by_category_and_file(invoke: Invoke) -> None:
    write(a_tsv=WRONG, b_tsv=RIGHT)
    out = invoke(*COMMAND, "--score").stdout.splitlines()
    rows = [line.split() for line in out if line.startswith(("number", "a.tsv", "b.tsv", "All"))]
    assert rows[-4:] == [
        ["number", "5", "6", "833.33"], ["a.tsv", "5", "3", "1666.67"], ["b.tsv", "0", "3", "0.00"],
        ["All", "5", "6", "833.33"],
    ]  # fmt: skip
    assert "MQM" not in invoke(*COMMAND).stdout
    korean = invoke(*COMMAND, "--score", "--message-language", "ko").stdout
    assert "원문 1,000단어당 MQM 벌점 833.33점 (원문 6단어에 5점)" in korean.splitlines()


def test_the_score_in_the_report_for_programs(invoke: Invoke) -> None:
    write(a_tsv=WRONG, b_tsv=RIGHT)
    score = json.loads(invoke(*COMMAND, "--max-mqm", "1", "--output-format", "json").stdout)["score"]
    whole = {"points": 5, "words": 6, "per_thousand": 833.3333}
    assert score == whole | {
        "by_category": {"number": whole},
        "by_file": {
            "a.tsv": {"points": 5, "words": 3, "per_thousand": 1666.6667},
            "b.tsv": {"points": 0, "words": 3, "per_thousand": 0},
        },
        "limit": 1,
        "exceeded": True,
    }
    assert "score" not in json.loads(invoke(*COMMAND, "--output-format", "json").stdout)


@pytest.mark.parametrize("name", ["full", "concise", "grouped", "json", "sarif", "junit", "markdown"])
def test_the_formats_that_have_room_tell_it(invoke: Invoke, name: str) -> None:
    assert name in REPORTERS
    write(a_tsv=WRONG, b_tsv=RIGHT)
    assert "833.33" in invoke(*COMMAND, "--score", "--output-format", name).stdout
    assert "833.33" not in invoke(*COMMAND, "--output-format", name).stdout
