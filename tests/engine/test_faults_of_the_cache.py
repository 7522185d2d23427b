"""A cache that could not be used is told once, whichever of the tasks found it so."""

from __future__ import annotations

from pathlib import Path

import pytest
import toy

from qa_lint.engine.reporting import Reporting
from qa_lint.engine.workers import Outcome
from qa_lint.model import Problem
from qa_lint.project.files import Found, Task


@pytest.mark.parametrize(
    ("faults", "told"),
    [
        (["", ""], []),
        (["full", ""], ["full"]),
        (["", "full"], ["full"]),
        (["full", "locked"], ["full"]),
    ],
)
def test_the_first_fault_is_told(tmp_path: Path, faults: list[str], told: list[str]) -> None:
    reporting = Reporting(toy.session(tmp_path, toy.CHECKS))
    for number, fault in enumerate(faults):
        reporting.take(Outcome(Task(f"{number}.tsv"), files=1, fault=fault))
    report = reporting.report(Found())
    assert [note.message for note in report.notes] == [f"the cache is not used: {fault}" for fault in told]
    assert report.files == len(faults)


def test_what_is_to_be_said_of_a_task_is_said(tmp_path: Path) -> None:
    reporting = Reporting(toy.session(tmp_path, toy.CHECKS))
    reporting.take(Outcome(Task("a.tsv"), notes=[Problem("odd", "a.tsv")], errors=[Problem("bad", "a.tsv", 3)]))
    report = reporting.report(Found())
    assert [[str(problem) for problem in told] for told in (report.notes, report.errors)] == [
        ["a.tsv: odd"],
        ["a.tsv:3: bad"],
    ]
