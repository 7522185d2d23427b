"""Several processes for one run: whatever becomes of one of them, the others go on, and none is left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence

from qa_lint.engine.part import Part
from qa_lint.engine.workers import Outcome, outcomes_of
from qa_lint.project.files import Task


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
        if task.source == "stuck":
            return Outcome(task, notes=[lambda: None])  # type: ignore[list-item]
        return Outcome(task, files=1, passed_over="" if self.ready else "not prepared")

    def parts_of(self, task: Task, processes: int) -> Sequence[Part]:
        raise AssertionError("the files are small")

    def joined(self, outcomes: Sequence[Outcome]) -> Outcome:
        raise AssertionError("no file is divided")


def lint(*names: str, jobs: int = 2) -> Iterator[Outcome]:
    return iter(outcomes_of(Faulty(), [Task(name) for name in names], jobs))


def test_a_process_that_dies_costs_its_task_one_error_and_no_other() -> None:
    outcomes = {o.task.source: o for o in lint("a", "killed", "b", "ended", "killed too", "c", "d")}
    assert {name for name, outcome in outcomes.items() if outcome.files} == {"a", "b", "c", "d", "killed too"}
    assert [str(error) for name in ("killed", "ended") for error in outcomes[name].errors] == [
        "killed: could not be checked: its process was killed by signal 9",
        "ended: could not be checked: its process ended with exit code 3",
    ]


def test_more_may_die_than_there_are_processes() -> None:
    outcomes = list(lint("killed", "ended", "killed", "a", "ended", "b"))
    assert sorted(outcome.files for outcome in outcomes) == [0, 0, 0, 0, 1, 1]
    assert sum(len(outcome.errors) for outcome in outcomes) == 4


def test_what_cannot_travel_is_told() -> None:
    errors = {o.task.source: [str(error) for error in o.errors] for o in lint("stuck", "a")}
    assert errors["a"] == []
    assert len(errors["stuck"]) == 1
    assert errors["stuck"][0].startswith("stuck: could not be checked in a process of its own")


def test_processes_that_are_forked_share_what_was_loaded_before_them() -> None:
    forked = multiprocessing.get_start_method() == "fork"
    assert {outcome.passed_over for outcome in lint("a", "killed", "b", "c") if outcome.files} == {
        "" if forked else "not prepared"
    }
    assert [outcome.passed_over for outcome in lint("a", "b", jobs=1)] == ["not prepared"] * 2, "it loads what it needs"


def test_no_process_outlives_the_run() -> None:
    running = lint(*"abcdefgh")
    next(running)
    assert multiprocessing.active_children()
    running.close()  # type: ignore[attr-defined]  # as when the run is interrupted
    assert multiprocessing.active_children() == []
    list(lint("a", "killed", "b"))
    assert multiprocessing.active_children() == []
