"""Several processes for one run."""

from __future__ import annotations

import gc
import os
import signal
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple, Protocol

from qa_lint.engine.gathered import Evidence, Said
from qa_lint.engine.part import Part
from qa_lint.engine.progress import Step, size_of
from qa_lint.engine.recall import Known
from qa_lint.model import INTERNAL, Checked, Problem, Suppression, UserError
from qa_lint.project.files import STANDARD_INPUT, Task

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_BYTES_WORTH_A_PROCESS = 200_000  # from which two processes take two thirds of the time of one (measured)
_BYTES_WORTH_DIVIDING = 100_000  # of one file, from which they take three quarters (measured)


@dataclass
class Outcome:
    """What came of one task; small enough to come back from another process."""

    task: Task
    evidence: Evidence | None = None
    kept: Known = field(default_factory=dict)  # what is known of its pairs, for the next run
    news: set[bytes] = field(default_factory=set)  # of which pairs that is more than what an earlier run has kept
    said: Said | None = None  # of a part of the work on it, of which no evidence is made before all are there
    checked: Checked | None = None
    files: int = 0
    passed_over: str = ""  # why there was nothing to lint
    errors: Sequence[Problem] = ()
    notes: Sequence[Problem] = ()
    suppressions: Sequence[Suppression] = ()
    fault: str = ""  # of the cache, where it could not be used

    @property
    def is_settled(self) -> bool:
        """Whether the same comes of the same files again: not where something failed, be it the program or the disk."""
        if self.evidence is None:
            return bool(self.passed_over)
        return all(finding.category != INTERNAL for finding in self.evidence.findings)


class Lints(Protocol):
    """What lints a task, and travels to another process, by being there when that is forked or in a pickle."""

    tell: Tell | None  # how far it has come, if anybody wants to know
    tells: bool  # whether anybody does
    hand_over: Callable[[Said], None] | None  # who takes what is said of a window of a task of which it lints a part

    def prepare(self) -> None:
        """Load what is read by whatever is linted."""

    def lint_task(self, task: Task, *, part: Part | None = None) -> Outcome: ...

    def parts_of(self, task: Task, processes: int) -> Sequence[Part]: ...

    def joined(self, outcomes: Sequence[Outcome], handed_over: Said | None = None) -> Outcome: ...


class _Share(NamedTuple):
    """What a process is given: a task, or a part of one."""

    task: Task
    part: Part | None


Tell = Callable[[Step], None]


def outcomes_of(linting: Lints, tasks: Sequence[Task], jobs: int) -> Iterable[Outcome]:
    """What comes of each task, in so many processes; 0: as many as pay off.

    A task that is larger than what each process has to do is divided: each looks at parts of it.
    """
    processes = jobs or jobs_that_pay_off(tasks)
    if processes == 1:
        return map(linting.lint_task, tasks)
    sizes = {task: size_of(task) for task in tasks if STANDARD_INPUT not in task.files}
    share = max(sum(sizes.values()) // processes, _BYTES_WORTH_DIVIDING)
    parts = {task: linting.parts_of(task, processes) for task in sizes if sizes[task] > share}
    divided = {task: len(of_task) for task, of_task in parts.items() if of_task}
    shares = [_Share(task, part) for task in divided for part in parts[task]]
    shares += [_Share(task, None) for task in tasks if task in sizes and task not in divided]
    here = [task for task in tasks if task not in sizes]  # only this process has the user's standard input
    if len(shares) + len(here) < 2:
        return map(linting.lint_task, tasks)
    return _in_processes(linting, shares, divided, here, processes)


def jobs_that_pay_off(tasks: Sequence[Task]) -> int:
    """One process for so many bytes, at most one for each processor."""
    return min(os.cpu_count() or 1, 1 + sum(map(size_of, tasks)) // _BYTES_WORTH_A_PROCESS)


def _in_processes(
    linting: Lints, shares: Sequence[_Share], divided: Mapping[Task, int], here: Iterable[Task], processes: int
) -> Iterator[Outcome]:
    """What comes of each task, as it comes; `divided` says into how many shares. A process that dies costs the one task
    that it had.

    However the run ends, no process outlives it: one that is interrupted kills its own, and those end by themselves
    where it has been killed.
    """
    from multiprocessing import get_start_method
    from multiprocessing.connection import wait

    waiting = deque(shares)
    of_parts: defaultdict[Task, dict[Part, Outcome]] = defaultdict(dict)
    handed_over: dict[Task, Said] = {}
    workers: list[_Worker] = []
    shares_all = get_start_method() == "fork"  # the processes have what is there before them
    freezes = shares_all and not gc.get_freeze_count()  # thawed is all or nothing, and that is another's
    if shares_all:
        linting.prepare()
    if freezes:
        gc.collect()
        gc.freeze()  # so that no collection writes into what is shared
    try:
        while waiting and len(workers) < processes:
            workers.append(_Worker(linting, waiting.popleft()))
        yield from map(linting.lint_task, here)
        while workers:
            ready = wait([worker.connection for worker in workers])
            for worker in [worker for worker in workers if worker.connection in ready]:
                outcome = worker.received()
                if isinstance(outcome, Step):
                    if linting.tell:
                        linting.tell(outcome)
                    continue
                if isinstance(outcome, Said):
                    handed_over.setdefault(worker.share.task, Said(outcome.path)).add(outcome)
                    continue
                (task, part), came = worker.share, outcome or worker.obituary()
                if part is None:
                    yield came
                else:
                    of_parts[task][part] = came
                    if len(of_parts[task]) == divided[task]:
                        every = [came for _, came in sorted(of_parts.pop(task).items())]
                        yield linting.joined(every, handed_over.pop(task, None))
                if waiting and outcome is not None:
                    worker.give(waiting.popleft())
                    continue
                workers.remove(worker)
                worker.end()
                if waiting:
                    workers.append(_Worker(linting, waiting.popleft()))
    finally:
        if freezes:
            gc.unfreeze()
        for worker in workers:
            worker.end()


class _Worker:
    """A process, and what it has to do."""

    def __init__(self, linting: Lints, share: _Share) -> None:
        import multiprocessing

        self._unread = ""  # why what came of its share cannot be had
        self.connection, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=_work, args=(theirs, linting), daemon=True)
        self.process.start()
        theirs.close()  # so that the end of the process is seen
        self.give(share)

    def give(self, share: _Share) -> None:
        self.share = share
        with suppress(OSError):  # it has died, as will be seen where its outcome is asked for
            self.connection.send(share)

    def received(self) -> Outcome | Said | Step | None:
        """What came of its share, or of a part of that; None: nothing will, as the process died of it, or said what
        cannot be had here. More may come behind that: such a process is of no further use.
        """
        try:
            received: Outcome | Said | Step = self.connection.recv()
        except (EOFError, OSError):
            return None
        except Exception as error:  # a plugin's class that can be put into a pickle, and not be made of one
            self._unread = _cannot_travel(error)
            return None
        return received

    def obituary(self) -> Outcome:
        """What is to be said of its task where nothing came of it."""
        return _failed(self.share.task, self._unread or self._end())

    def _end(self) -> str:
        """How the process ended."""
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


def _work(connection: Connection, linting: Lints) -> None:
    """What a worker does: one share after the other."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all; the process that started this one ends it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()
    if linting.tells:
        linting.tell = connection.send
    linting.hand_over = partial(_hand_over, connection)
    while True:
        share: _Share = connection.recv()
        task = share.task
        outcome = linting.lint_task(task, part=share.part)
        try:
            connection.send(outcome)
        except Exception as error:  # a plugin's evidence cannot travel between processes
            connection.send(_failed(task, _cannot_travel(error)))


def _hand_over(connection: Connection, said: Said) -> None:
    """Send what is said of a window; raises UserError where that cannot travel between processes."""
    try:
        connection.send(said)
    except Exception as error:
        raise UserError(_cannot_travel(error), said.path) from error


def _cannot_travel(error: Exception) -> str:
    return f"could not be checked in a process of its own ({type(error).__name__}: {error}); try --jobs 1"


def _failed(task: Task, message: str) -> Outcome:
    return Outcome(task, errors=[Problem(message, task.files[-1])])


def _end_with_parent() -> None:
    """Wait until the process is gone that started this one, and end, whatever is being done."""
    from multiprocessing import parent_process

    parent = parent_process()
    assert parent is not None, "a worker has been started by one"
    parent.join()
    os._exit(1)
