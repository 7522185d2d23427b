"""Several processes for one run."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from qa_lint.engine.run import Evidence
from qa_lint.model import Checked, Problem, Suppression
from qa_lint.project.files import STANDARD_INPUT, Task

_BYTES_WORTH_A_PROCESS = 1_000_000  # below this, starting a second process costs more than it saves (measured)


@dataclass
class Outcome:
    """What came of one task; small enough to come back from another process."""

    task: Task
    evidence: Evidence | None = None
    checked: Checked | None = None
    files: int = 0
    passed_over: str = ""  # why there was nothing to lint
    errors: Sequence[Problem] = ()
    notes: Sequence[Problem] = ()
    suppressions: Sequence[Suppression] = ()


class Lints(Protocol):
    """What lints a task, and travels to another process in a pickle."""

    def lint_task(self, task: Task) -> Outcome: ...


_linting: Lints | None = None  # of a worker


def outcomes_of(linting: Lints, tasks: Sequence[Task], jobs: int) -> Iterable[Outcome]:
    """What comes of each task, in so many processes; 0: as many as pay off."""
    processes = min(jobs or jobs_that_pay_off(tasks), len(tasks))
    return _in_processes(linting, tasks, processes) if processes > 1 else map(linting.lint_task, tasks)


def jobs_that_pay_off(tasks: Sequence[Task]) -> int:
    """One process for each megabyte, at most one for each processor."""
    files = [Path(name) for task in tasks for name in task.files if name != STANDARD_INPUT]
    size = sum(file.stat().st_size for file in files if file.exists())
    return min(os.cpu_count() or 1, 1 + size // _BYTES_WORTH_A_PROCESS)


def _start(pickled: bytes) -> None:
    global _linting
    _linting = pickle.loads(pickled)  # noqa: S301 - what the process that started this one has sent


def _lint(task: Task) -> Outcome:
    assert _linting is not None, "set by _start"
    return _linting.lint_task(task)


def _in_processes(linting: Lints, tasks: Sequence[Task], processes: int) -> Iterator[Outcome]:
    from concurrent.futures import ProcessPoolExecutor

    here = [task for task in tasks if STANDARD_INPUT in task.files]  # only this process has the user's standard input
    with ProcessPoolExecutor(processes, initializer=_start, initargs=(pickle.dumps(linting),)) as pool:
        running = [(task, pool.submit(_lint, task)) for task in tasks if task not in here]
        yield from map(linting.lint_task, here)
        for task, outcome in running:
            try:
                yield outcome.result()
            except Exception as error:  # the process died, or a plugin's evidence cannot travel between processes
                message = (
                    f"could not be checked in a process of its own ({type(error).__name__}: {error}); try --jobs 1"
                )
                yield Outcome(task, errors=[Problem(message, task.files[-1])])
