"""How far a run has come, counted in the bytes of its files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from qa_lint.project.files import STANDARD_INPUT, Task


class Step(NamedTuple):
    """What more of a task is done: the part of its files that it is, and how much was read and found in that."""

    task: Task
    part: float
    pairs: float
    findings: int


class Progress:
    """Files, pairs and findings so far; `show` is called whenever they change."""

    def __init__(self, show: Callable[[Progress], None]) -> None:
        self._show = show
        self._sizes: Mapping[Task, int] = {}
        self._begun: dict[Task, Step] = {}  # what has been told of those that are not done
        self.all_files = self.all_bytes = 0
        self.files = self.findings = 0
        self.bytes = self.pairs = 0.0

    def begin(self, tasks: Iterable[Task]) -> None:
        """What there is to do."""
        self._sizes = {task: size_of(task) for task in tasks}
        self.all_files = sum(len(task.files) for task in self._sizes)
        self.all_bytes = sum(self._sizes.values())
        self._show(self)

    def step(self, step: Step) -> None:
        """A part of a task is done."""
        before = self._begun.get(step.task) or Step(step.task, 0.0, 0.0, 0)
        part, pairs, findings = before.part + step.part, before.pairs + step.pairs, before.findings + step.findings
        self._begun[step.task] = Step(step.task, part, pairs, findings)
        self._add(step.task, step.part, step.pairs, step.findings)

    def end(self, task: Task, pairs: int, findings: int) -> None:
        """All of a task is done, and this is what came of it."""
        before = self._begun.pop(task, Step(task, 0.0, 0.0, 0))
        self.files += len(task.files)
        self._add(task, 1.0 - before.part, pairs - before.pairs, findings - before.findings)

    def _add(self, task: Task, part: float, pairs: float, findings: int) -> None:
        self.bytes += part * self._sizes.get(task, 0)
        self.pairs += pairs
        self.findings += findings
        self._show(self)


def size_of(task: Task) -> int:
    """How many bytes the files of a task have, as far as they are on disk."""
    files = [Path(name) for name in task.files if name != STANDARD_INPUT]
    return sum(file.stat().st_size for file in files if file.exists())
