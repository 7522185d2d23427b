"""Whole files: the right ones stay silent, and the others give their report to the letter (see golden_cases.py)."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_cases import FOLDER, REWRITE, cases, expectation, lint

from qa_lint.testing import example_cases


def name(case: Path) -> str:
    return case.relative_to(FOLDER).as_posix()


@pytest.mark.parametrize("case", cases("ok"), ids=name)
def test_what_is_right_stays_silent(case: Path) -> None:
    report, told = lint(case)
    assert not report["findings"], told
    assert told.endswith("exit code 0\n"), told


@pytest.mark.parametrize("case", cases("err"), ids=name)
def test_what_is_wrong_is_reported(case: Path) -> None:
    assert lint(case)[1] == expected(case), f"if this is meant, run {REWRITE}, read the difference and commit it"


@pytest.mark.parametrize("case", cases("known"), ids=name)
def test_what_is_right_and_yet_reported(case: Path) -> None:
    report, told = lint(case)
    silent = rows_without(case, {finding["line"] for finding in report["findings"]})
    assert not silent, f"these are silent at last: move them to ok/bitext.tsv, and run {REWRITE}"
    assert told == expected(case), f"if this is meant, run {REWRITE}, read the difference and commit it"


def test_every_expectation_has_its_case() -> None:
    wanted = [expectation(case) for kind in ("err", "known") for case in cases(kind)]
    assert sorted(FOLDER.glob("*/*.expected")) == sorted(wanted)


def test_every_rule_that_runs_by_default_is_broken_in_some_case() -> None:
    reports = "".join(expected(case) for case in cases("err"))
    rules = {case.rule.name for case in example_cases() if case.rule.status == "stable"}
    assert {rule for rule in rules if f" [{rule}]\n" not in reports} == set()


def expected(case: Path) -> str:
    return expectation(case).read_bytes().decode()


def rows_without(case: Path, lines: set[int]) -> list[str]:
    """The rows of a table, but for its header, that are on none of these lines."""
    rows = case.read_text(encoding="utf-8").splitlines()[1:] if case.suffix == ".tsv" else []
    return [row for line, row in enumerate(rows, 2) if line not in lines]
