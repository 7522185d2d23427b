"""One large file in several processes: each looks at parts of it, and together they say what one process says."""

from __future__ import annotations

import multiprocessing
import os
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qa_lint.engine import divided, task_linter, workers
from qa_lint.engine.divided import Divided
from qa_lint.engine.part import Looks
from qa_lint.engine.run import Engine
from qa_lint.engine.session import Session
from qa_lint.engine.workers import Outcome, outcomes_of
from qa_lint.model import Document, Report
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


@pytest.mark.parametrize(("jobs", "rows"), [(2, 5_000), (3, 5_000), (2, 3), (3, 2)])
def test_the_report_is_the_same_in_any_number_of_processes(
    here: Path, monkeypatch: pytest.MonkeyPatch, jobs: int, rows: int
) -> None:
    monkeypatch.setattr(task_linter, "ROWS_AT_ONCE", rows)
    monkeypatch.setattr(divided, "ROWS_AT_ONCE", rows)
    one = reported(here, 1)
    assert [(error.path, error.line) for error in one.errors] == [("a.tsv", 9)]
    assert {finding.category for finding in one.findings} >= {"number", "romanization", "markup", "quote", "omission"}
    assert reported(here, jobs) == one


@pytest.mark.parametrize("task", [Task("a.tsv"), Task("c.ko.txt", "c.en.txt")])
def test_the_parts_of_a_task_together_are_the_task(here: Path, task: Task) -> None:
    session = Session(Config(here, cache=False))
    parts = [session.lint_task(task, part=part) for part in session.parts_of(task, 2)]
    whole = session.lint_task(task)
    assert session.joined(parts) == whole
    assert session.joined(parts[::-1]) == replace(whole, evidence=session.joined(parts).evidence)
    alone = [sum(map(len, part.said.findings.values())) for part in parts if part.said]
    assert sum(count > 0 for count in alone) > 1, "several parts have something to say"


def test_what_was_read_of_a_window_is_let_go_when_the_next_is_looked_at(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (task_linter, divided):
        monkeypatch.setattr(module, "ROWS_AT_ONCE", 3)
    session = Session(Config(here, cache=False))
    seen: dict[int, list[bool]] = {}  # whether something is held of each window, when one is looked at
    windows: dict[int, Document] = {}

    def look(engine: Engine, some: Document, window: Document, runs: Any, at: tuple[int, int], *_: Any) -> None:
        windows.setdefault(at[0], window)
        window.pairs[0].source.text.fact(len)
        seen[at[0]] = [each.pairs[0].source.text._facts is not None for _, each in sorted(windows.items())]

    monkeypatch.setattr(Engine, "look", look)
    task = Task("a.tsv")
    outcomes = [session.lint_task(task, part=Looks(number)) for number in range(3)]
    assert not any(error.line is None for outcome in outcomes for error in outcome.errors)
    assert seen == {0: [True], 1: [False, True], 2: [False, False, True]}


def test_what_cannot_be_read_is_not_divided(here: Path) -> None:
    assert Session(Config(here, cache=False)).parts_of(Task("nowhere.tsv"), 2) == []


def test_each_check_looks_at_each_row_in_one_look_and_a_folder_of_checks_in_the_same(here: Path) -> None:
    session = Session(Config(here))
    document = session.documents.read(Task("a.tsv")).document
    assert document is not None
    looks = [(len(some.pairs), [run.name for _, run in runs]) for some, runs in session.engine.looks(document)]
    names = [name for _, runs in looks for name in runs]
    assert len(names) == len(set(names)) > 20
    assert {size for size, _ in looks} == {len(document.pairs)}
    assert "compare_forms()" in next(runs for _, runs in looks if "compare_names()" in runs), "both read names"
    assert looks[-2][1] != looks[0][1], "those that stand in no folder come after those that do"
    assert "compare_numbers()" in looks[-1][1], "what looks at pairs comes last"


def test_processes_have_as_many_whole_windows_as_each_other_and_share_the_rest(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(divided, "ROWS_AT_ONCE", 3)
    parts = Session(Config(here, cache=False)).parts_of(Task("a.tsv"), 2)
    assert parts[:2] == [Looks(0), Looks(1)]
    assert {part.window for part in parts[2:] if isinstance(part, Looks)} == {2}
    assert len(parts) > 4


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
@pytest.mark.parametrize("stopped", [False, True])
def test_a_divided_file_is_read_anew_by_the_next_run(
    here: Path, monkeypatch: pytest.MonkeyPatch, stopped: bool
) -> None:
    """Also where it came to one part, and no process was made for that, or where a run was stopped."""
    session = Session(Config(here, jobs=2, cache=False, select=["inconsistent-translation"]))
    with monkeypatch.context() as patch:
        if stopped:
            patch.setattr(workers, "_in_processes", stop)
            patch.setattr(Divided, "parts", lambda divided, processes: [Looks(0, 0), Looks(0, 1)])
        with pytest.raises(KeyboardInterrupt) if stopped else nullcontext():
            session.lint(["a.tsv"])
    with (here / "a.tsv").open("a", encoding="utf-8") as file:
        file.write("도서관은 열지 않는다.\tThe door is open.\n")
    assert [finding.rule for finding in session.lint(["a.tsv", "b.tsv"]).findings] == ["inconsistent-translation"]


def stop(*given: object) -> None:
    raise KeyboardInterrupt


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
