"""Several processes for one run."""

from __future__ import annotations

import os
import pickle
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from qa_lint.engine.run import Evidence
from qa_lint.model import Checked, Problem, Suppression
from qa_lint.project.files import STANDARD_INPUT, Task

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

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


def outcomes_of(linting: Lints, tasks: Sequence[Task], jobs: int) -> Iterable[Outcome]:
    """What comes of each task, in so many processes; 0: as many as pay off."""
    processes = min(jobs or jobs_that_pay_off(tasks), len(tasks))
    return _in_processes(linting, tasks, processes) if processes > 1 else map(linting.lint_task, tasks)


def jobs_that_pay_off(tasks: Sequence[Task]) -> int:
    """One process for each megabyte, at most one for each processor."""
    files = [Path(name) for task in tasks for name in task.files if name != STANDARD_INPUT]
    size = sum(file.stat().st_size for file in files if file.exists())
    return min(os.cpu_count() or 1, 1 + size // _BYTES_WORTH_A_PROCESS)


def _in_processes(linting: Lints, tasks: Sequence[Task], processes: int) -> Iterator[Outcome]:
    """What comes of each task, as it comes. A process that dies costs the one task that it had.

    However the run ends, no process outlives it: one that is interrupted kills its own, and those end by themselves
    where it has been killed.
    """
    from multiprocessing.connection import wait

    here = [task for task in tasks if STANDARD_INPUT in task.files]  # only this process has the user's standard input
    waiting = deque(task for task in tasks if task not in here)
    pickled = pickle.dumps(linting)
    workers: list[_Worker] = []
    try:
        while waiting and len(workers) < processes:
            workers.append(_Worker(pickled, waiting.popleft()))
        yield from map(linting.lint_task, here)
        while workers:
            ready = wait([worker.connection for worker in workers])
            for worker in [worker for worker in workers if worker.connection in ready]:
                outcome = worker.outcome()
                if outcome is None:
                    yield Outcome(worker.task, errors=[Problem(worker.obituary(), worker.task.files[-1])])
                else:
                    yield outcome
                if waiting and outcome is not None:
                    worker.give(waiting.popleft())
                    continue
                workers.remove(worker)
                worker.end()
                if waiting:
                    workers.append(_Worker(pickled, waiting.popleft()))
    finally:
        for worker in workers:
            worker.end()


class _Worker:
    """A process, and the task that it has."""

    def __init__(self, pickled: bytes, task: Task) -> None:
        import multiprocessing

        self.connection, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=_work, args=(theirs, pickled), daemon=True)
        self.process.start()
        theirs.close()  # so that the end of the process is seen
        self.give(task)

    def give(self, task: Task) -> None:
        self.task = task
        with suppress(OSError):  # it has died, as will be seen where its outcome is asked for
            self.connection.send(task)

    def outcome(self) -> Outcome | None:
        """What came of the task; None: the process died of it."""
        try:
            outcome: Outcome = self.connection.recv()
        except (EOFError, OSError):
            return None
        return outcome

    def obituary(self) -> str:
        self.process.join()
        code = self.process.exitcode or 0
        if code < 0:
            return f"could not be checked: its process was killed by signal {-code}"
        return f"could not be checked: its process ended with exit code {code}"

    def end(self) -> None:
        """End the process; it has nothing to put away."""
        self.process.kill()
        self.process.join()
        self.connection.close()


def _work(connection: Connection, pickled: bytes) -> None:
    """What a worker does: one task after the other."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all; the process that started this one ends it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()
    linting: Lints = pickle.loads(pickled)  # noqa: S301 - what the process that started this one has sent
    while True:
        task: Task = connection.recv()
        outcome = linting.lint_task(task)
        try:
            connection.send(outcome)
        except Exception as error:  # a plugin's evidence cannot travel between processes
            message = f"could not be checked in a process of its own ({type(error).__name__}: {error}); try --jobs 1"
            connection.send(Outcome(task, errors=[Problem(message, task.files[-1])]))


def _end_with_parent() -> None:
    """Wait until the process is gone that started this one, and end, whatever is being done."""
    from multiprocessing import parent_process

    parent = parent_process()
    assert parent is not None, "a worker has been started by one"
    parent.join()
    os._exit(1)
