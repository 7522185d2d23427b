"""A run in several processes."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest

import qa_lint
from qa_lint.engine.session import Linter, _Outcome
from qa_lint.project.files import Task
from qa_lint.project.settings import Config

ROW = "예산은 3억 원이다.\tThe budget is 3 billion won.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    for name in "abcd":
        (tmp_path / f"{name}.tsv").write_text(ROW, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_report_is_the_same_in_one_process_and_in_two(here: Path) -> None:
    one, two = (Linter(Config(here, jobs=jobs, select=["number"])).run(["."]) for jobs in (1, 2))
    assert one == two
    assert len(one.findings) == one.pairs == one.files == 4


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="a started process knows nothing of the patch")
def test_a_process_that_dies_is_a_problem_of_its_files(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(linter: Linter, task: Task) -> _Outcome:
        os._exit(1)

    monkeypatch.setattr(Linter, "lint", die)
    report = Linter(Config(here, jobs=2, select=["number"])).run(["."])
    assert [error.path for error in report.errors] == ["a.tsv", "b.tsv", "c.tsv", "d.tsv"]
    assert all("try --jobs 1" in error.message for error in report.errors)


def test_small_files_are_linted_in_one_process(here: Path) -> None:
    assert Linter(Config(here))._jobs_that_pay_off([Task("a.tsv"), Task("-"), Task("nowhere.tsv")]) == 1


def test_the_public_function_does_what_the_command_does(here: Path) -> None:
    (here / "qa-lint.toml").write_text('select = ["number"]\n', encoding="utf-8")
    report = qa_lint.lint("a.tsv")
    assert [(f.rule, f.place.path, f.place.start) for f in report.findings] == [("wrong-magnitude", "a.tsv", (1, 27))]
    (here / "other.toml").write_text('select = ["markup"]\n', encoding="utf-8")
    assert qa_lint.lint("a.tsv", config="other.toml").findings == []
