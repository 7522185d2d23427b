"""Several processes for one run: whatever becomes of one of them, the others go on, and none is left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from qa_lint.engine import workers
from qa_lint.engine.gathered import Said
from qa_lint.engine.part import Part, Turns
from qa_lint.engine.progress import Step
from qa_lint.engine.workers import Outcome, Tell, jobs_that_pay_off, outcomes_of
from qa_lint.model import UserError
from qa_lint.project.files import STANDARD_INPUT, Task


class UnreadableError(Exception):
    """It goes into a pickle, and cannot be made of that: its first argument is all that is kept."""

    def __init__(self, what: str, where: str) -> None:
        super().__init__(what)


class Faulty:
    """Lints nothing; some tasks end its process, or have an outcome that cannot travel."""

    tell = None
    tells = False
    ready = False

    def prepare(self) -> None:
        self.ready = True

    def lint_task(self, task: Task, *, part: Part | None = None) -> Outcome:
        if task.source == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        if task.source == "ended":
            os._exit(3)
        if task.source == "left":
            os._exit(0)
        if task.source == "stuck":
            return Outcome(task, notes=[lambda: None])  # type: ignore[list-item]
        if task.source == "unreadable":
            return Outcome(task, notes=[UnreadableError("a", "b")])  # type: ignore[list-item]
        return Outcome(task, files=1, passed_over="" if self.ready else "not prepared")

    def parts_of(self, task: Task, processes: int) -> Sequence[Part]:
        raise AssertionError("the files are small")

    def joined(self, outcomes: Sequence[Outcome]) -> Outcome:
        raise AssertionError("no file is divided")


def lint(*names: str, jobs: int = 2) -> Iterator[Outcome]:
    return iter(outcomes_of(Faulty(), [Task(name) for name in names], jobs))


def test_a_process_that_dies_costs_its_task_one_error_and_no_other() -> None:
    outcomes = {o.task.source: o for o in lint("a", "killed", "b", "ended", "left", "killed too", "c", "d")}
    assert {name for name, outcome in outcomes.items() if outcome.files} == {"a", "b", "c", "d", "killed too"}
    assert [str(error) for name in ("killed", "ended", "left") for error in outcomes[name].errors] == [
        "killed: could not be checked: its process was killed by signal 9",
        "ended: could not be checked: its process ended with exit code 3",
        "left: could not be checked: its process ended with exit code 0",
    ]


def test_more_may_die_than_there_are_processes() -> None:
    outcomes = list(lint("killed", "ended", "killed", "a", "ended", "b"))
    assert sorted(outcome.files for outcome in outcomes) == [0, 0, 0, 0, 1, 1]
    assert sum(len(outcome.errors) for outcome in outcomes) == 4


def test_what_cannot_travel_is_told() -> None:
    names = "stuck", "a", "unreadable", "b", "unreadable", "c", "stuck", "d"
    errors = [(o.task.source, [str(error) for error in o.errors]) for o in lint(*names)]
    assert sorted(name for name, _ in errors) == sorted(names)
    for name, told in errors:
        assert len(told) == (name in {"stuck", "unreadable"})
        assert all(error.startswith(f"{name}: could not be checked in a process of its own") for error in told)
    assert multiprocessing.active_children() == []


def test_processes_that_are_forked_share_what_was_loaded_before_them() -> None:
    forked = multiprocessing.get_start_method() == "fork"
    assert {outcome.passed_over for outcome in lint("a", "killed", "b", "c") if outcome.files} == {
        "" if forked else "not prepared"
    }
    assert [outcome.passed_over for outcome in lint("a", "b", jobs=1)] == ["not prepared"] * 2, "it loads what it needs"


@pytest.mark.parametrize(
    ("method", "frozen", "done"),
    [("fork", 0, ["collect", "freeze", "unfreeze"]), ("fork", 7, []), ("spawn", 0, []), ("spawn", 7, [])],
)
def test_nothing_is_thawed_but_what_was_frozen_for_the_run(
    monkeypatch: pytest.MonkeyPatch, method: str, frozen: int, done: list[str]
) -> None:
    """A server that forks may have frozen what it holds."""
    told: list[str] = []
    calls = {name: partial(told.append, name) for name in ("collect", "freeze", "unfreeze")}
    monkeypatch.setattr(multiprocessing, "get_start_method", lambda: method)
    monkeypatch.setattr(workers, "gc", SimpleNamespace(get_freeze_count=lambda: frozen, **calls))
    assert len(list(lint("a", "b"))) == 2
    assert told == done


def test_no_process_outlives_the_run() -> None:
    running = lint(*"abcdefgh")
    next(running)
    assert multiprocessing.active_children()
    running.close()  # type: ignore[attr-defined]  # as when the run is interrupted
    assert multiprocessing.active_children() == []
    list(lint("a", "killed", "b"))
    assert multiprocessing.active_children() == []


class Dividing:
    """Lints nothing, in parts where a task is divided; it tells of each part, and hands something over."""

    tell: Tell | None = None
    hand_over = None

    def __init__(self, tells: bool) -> None:
        self.tells = tells
        self.together: list[tuple[str, list[int], str]] = []

    def prepare(self) -> None:
        """There is nothing to load."""

    def lint_task(self, task: Task, *, part: Part | None = None) -> Outcome:
        if self.tell:
            self.tell(Step(task, 0.5 if part else 1.0, 1, 0))
        if isinstance(part, Turns) and self.hand_over:
            self.hand_over(Said(task.source, findings={}, news={bytes([part.number])}))
        if task.source.endswith("killed.tsv") and part == Turns(1, 2):
            os.kill(os.getpid(), signal.SIGKILL)
        return Outcome(task, files=part.number if isinstance(part, Turns) else 10)

    def parts_of(self, task: Task, processes: int) -> Sequence[Part]:
        return [Turns(n, processes) for n in range(processes)] if "large" in task.source else []

    def joined(self, outcomes: Sequence[Outcome], handed_over: Said | None = None) -> Outcome:
        news = sorted(number for (number,) in handed_over.news) if handed_over else []
        self.together.append((Path(outcomes[0].task.source).name, [outcome.files for outcome in outcomes], str(news)))
        return Outcome(outcomes[0].task, files=sum(outcome.files for outcome in outcomes))


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Task]:
    """A task whose file is large enough to be divided, and two small ones."""
    monkeypatch.setattr(workers, "_BYTES_WORTH_DIVIDING", 100)
    tasks = []
    for name, size in (("large.tsv", 1000), ("small.tsv", 10), ("other.tsv", 10)):
        (tmp_path / name).write_bytes(b"x" * size)
        tasks.append(Task(str(tmp_path / name)))
    return tasks


@pytest.mark.parametrize("tells", [True, False])
def test_a_large_file_is_divided_and_its_parts_are_joined_in_order(files: list[Task], tells: bool) -> None:
    linting, steps = Dividing(tells), list[Step]()
    linting.tell = steps.append if tells else None
    outcomes = {Path(o.task.source).name: o.files for o in outcomes_of(linting, files, 2)}  # type: ignore[arg-type]
    assert outcomes == {"large.tsv": 1, "small.tsv": 10, "other.tsv": 10}
    assert linting.together == [("large.tsv", [0, 1], "[0, 1]")]
    parts = sorted((Path(step.task.source).name, step.part) for step in steps)
    assert parts == [("large.tsv", 0.5), ("large.tsv", 0.5), ("other.tsv", 1.0), ("small.tsv", 1.0)] * tells


def test_a_part_whose_process_dies_costs_its_own_task_alone(files: list[Task]) -> None:
    killed = Path(files[0].source).rename(Path(files[0].source).with_name("large killed.tsv"))
    linting = Dividing(tells=False)
    found = {Path(o.task.source).name: o for o in outcomes_of(linting, [Task(str(killed)), *files[1:]], 2)}  # type: ignore[arg-type]
    assert {name: outcome.files for name, outcome in found.items()} == {
        "large killed.tsv": 0,
        "small.tsv": 10,
        "other.tsv": 10,
    }
    assert [files for _, files, _ in linting.together] == [[0, 0]]


def test_what_is_alone_is_linted_here(files: list[Task]) -> None:
    here: list[int] = []
    linting = Dividing(tells=False)
    linting.lint_task = lambda task, part=None: here.append(os.getpid()) or Outcome(task)  # type: ignore[method-assign]
    assert len([*outcomes_of(linting, files[1:2], 4)]) == 1  # type: ignore[arg-type]
    assert len([*outcomes_of(linting, [Task(STANDARD_INPUT)], 4)]) == 1  # type: ignore[arg-type]
    assert here == [os.getpid()] * 2


def test_the_standard_input_is_read_by_this_process(files: list[Task]) -> None:
    linting = Dividing(tells=False)
    found = [o.task.source for o in outcomes_of(linting, [Task(STANDARD_INPUT), *files[1:]], 2)]  # type: ignore[arg-type]
    assert sorted(found, key=len)[0] == STANDARD_INPUT
    assert len(found) == 3


def test_as_many_processes_as_pay_off(files: list[Task], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_BYTES_WORTH_A_PROCESS", 400)
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    assert [jobs_that_pay_off(tasks) for tasks in (files[1:], files, files * 2, files * 9)] == [1, 3, 6, 8]
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert jobs_that_pay_off(files) == 1


class _Connection:
    """The end of a worker, here in the process of the test: some shares, and then no more."""

    def __init__(self, *shares: workers._Share) -> None:
        self.shares, self.sent = list(shares), list[object]()

    def recv(self) -> workers._Share:
        if not self.shares:
            raise EOFError
        return self.shares.pop(0)

    def send(self, outcome: object) -> None:
        if (isinstance(outcome, Outcome) and outcome.notes) or (isinstance(outcome, Said) and outcome.path == "stuck"):
            raise TypeError("cannot pickle it")
        self.sent.append(outcome)


@pytest.mark.parametrize("tells", [False, True])
def test_what_a_worker_does(tells: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """One share after the other, whatever comes of it; it tells how far it is, and hands over what files have in
    common, by the way that its outcomes take."""
    told: list[object] = []
    monkeypatch.setattr(workers.signal, "signal", lambda *heard: told.append(heard))
    monkeypatch.setattr(workers, "Thread", lambda **_: SimpleNamespace(start=lambda: told.append("started")))
    connection = _Connection(*(workers._Share(Task(name), None) for name in ("a", "stuck", "b")))
    linting: Any = Faulty()
    linting.tells = tells
    with pytest.raises(EOFError):
        workers._work(connection, linting)  # type: ignore[arg-type]
    outcomes = [outcome for outcome in connection.sent if isinstance(outcome, Outcome)]
    assert [outcome.task.source for outcome in outcomes] == ["a", "stuck", "b"]
    assert [len(outcome.errors) for outcome in outcomes] == [0, 1, 0]
    assert "TypeError: cannot pickle it" in str(outcomes[1].errors[0])
    linting.hand_over(said := Said("a"))
    assert connection.sent[-1] is said
    with pytest.raises(
        UserError, match=r"stuck: could not be checked in a process of its own \(TypeError: cannot pickle"
    ):
        linting.hand_over(Said("stuck"))
    assert linting.tell == (connection.send if tells else None)
    assert told == [(signal.SIGINT, signal.SIG_IGN), (signal.SIGTERM, signal.SIG_DFL), "started"]
