"""One large file in several processes: each runs a part of the checks, and together they say what one process says."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qa_lint.engine import workers
from qa_lint.engine.run import Engine
from qa_lint.engine.session import Session
from qa_lint.engine.workers import Outcome, outcomes_of
from qa_lint.model import Report
from qa_lint.project.files import Task
from qa_lint.project.settings import Config

ROWS = """\
예산은 3억 5천만 원이다.	The budget is 3.5 billion won.
김민수 과장은 부산에 갔다.	Section chief Kim Min-su went to Busan.
김민수 과장이 말했다.	Section chief Kim Minsoo spoke.
그는 “너무 늦었다”고 말했다.	It is too late, he said.
다리는 5월에 열린다. 통행료는 1,000원이다.	The bridge opens in May.
전주와 군산을 잇는다.	It links 전주 and Gunsan.
안녕하세요, {name} 님.	Hello, {user}.
도서관은 열지 않는다.	The the library is open.
"""
FORKS = multiprocessing.get_start_method() == "fork"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A table that counts as large, with a row that cannot be read, a small one, and a pair of files."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.tsv").write_text(ROWS + "한 칸\n", encoding="utf-8")
    (tmp_path / "b.tsv").write_text(ROWS.splitlines(keepends=True)[1], encoding="utf-8")
    for side, name in enumerate(("c.ko.txt", "c.en.txt")):
        lines = [row.split("\t")[side] for row in ROWS.splitlines()]
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(workers, "_BYTES_WORTH_DIVIDING", 300)
    return tmp_path


def reported(here: Path, jobs: int) -> Report:
    return Session(Config(here, jobs=jobs, cache=False)).lint(["."])


@pytest.mark.parametrize("jobs", [2, 3])
def test_the_report_is_the_same_in_any_number_of_processes(here: Path, jobs: int) -> None:
    one = reported(here, 1)
    assert [(error.path, error.line) for error in one.errors] == [("a.tsv", 9)]
    assert {finding.category for finding in one.findings} >= {"number", "romanization", "markup", "quote", "omission"}
    assert reported(here, jobs) == one


@pytest.mark.parametrize("task", [Task("a.tsv"), Task("c.ko.txt", "c.en.txt"), Task("nowhere.tsv")])
def test_the_parts_of_a_task_together_are_the_task(here: Path, task: Task) -> None:
    session = Session(Config(here, cache=False))
    parts = [session.lint_task(task, part=part) for part in session.parts_of(task, 2)]
    whole = session.lint_task(task)
    assert session.joined(parts) == whole
    assert session.joined(parts[::-1]) == replace(whole, evidence=session.joined(parts).evidence)
    if whole.evidence:
        alone = [sum(map(len, part.said.findings.values())) for part in parts if part.said]
        assert sum(count > 0 for count in alone) > 2, "several parts have something to say"


def test_each_check_is_in_one_part_and_a_folder_of_checks_in_the_same(here: Path) -> None:
    parts = Session(Config(here)).engine.parts
    names = [name for part in parts for name in part]
    assert len(names) == len(set(names)) > 20
    (omission,) = (part for part in parts if "compare_sentences()" in part)
    assert "compare_rows()" in omission
    assert parts.index(omission) < 3, "what is large begins first"


@pytest.mark.skipif(not FORKS, reason="a started process knows nothing of the patch")
def test_only_what_is_larger_than_the_share_of_a_process_is_divided(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lint_task = Session.lint_task
    log = here / "log"

    def logged(self: Session, task: Task, *, part: int | None = None) -> Outcome:
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{task.source} {part is not None}\n")
        return lint_task(self, task, part=part)

    monkeypatch.setattr(Session, "lint_task", logged)
    session = Session(Config(here, cache=False))
    list(outcomes_of(session, [Task("a.tsv"), Task("b.tsv")], 2))
    assert {*log.read_text(encoding="utf-8").splitlines()} == {"a.tsv True", "b.tsv False"}
    log.unlink()
    (here / "d.tsv").write_bytes((here / "a.tsv").read_bytes())
    list(outcomes_of(session, [Task("a.tsv"), Task("d.tsv")], 2))
    assert {*log.read_text(encoding="utf-8").splitlines()} == {"a.tsv False", "d.tsv False"}


@pytest.mark.skipif(not FORKS, reason="a started process knows nothing of the patch")
def test_a_check_that_fails_in_its_part_is_told_as_always(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bound = Engine._bound

    def failing(self: Engine, run: Any) -> Any:
        return bound(self, run) if run.check.name != "compare_sentences" else lambda document: 1 / 0

    monkeypatch.setattr(Engine, "_bound", failing)
    one = reported(here, 1)
    assert [f.place.path for f in one.findings if f.rule == "internal-error"] == ["a.tsv", "b.tsv", "c.en.txt"]
    assert reported(here, 2) == one


@pytest.mark.skipif(not FORKS, reason="a started process knows nothing of the patch")
def test_a_process_that_dies_with_a_part_is_one_problem_of_its_file(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(session: Session, task: Task, *, part: int | None = None) -> Outcome:
        os._exit(1)

    monkeypatch.setattr(Session, "lint_task", die)
    report = Session(Config(here, jobs=2, cache=False)).lint(["a.tsv"])
    assert [error.path for error in report.errors] == ["a.tsv"]
    assert report.findings == []
