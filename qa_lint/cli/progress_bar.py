"""How far a run has come, on the terminal that standard error is; nothing elsewhere, and nothing of a short run."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from qa_lint.cli.saying import in_users_language
from qa_lint.engine.progress import Progress
from qa_lint.engine.session import Session

_PATIENCE = 1.0  # seconds of a run before anything is shown


@contextmanager
def showing_progress(session: Session, quiet: bool) -> Iterator[None]:
    """Show what a session does while it does it: files, pairs, findings so far, and how long it will still take."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    bar = _Bar()
    session.progress = Progress(bar.show)
    try:
        yield
    finally:
        session.progress = None
        bar.close()


class _Bar:
    """A line that is written over again and again, and is gone at the end."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._shown: _Shown | None = None

    def show(self, progress: Progress) -> None:
        if self._shown is None and time.monotonic() - self._begun > _PATIENCE:
            self._shown = _Shown()
        if self._shown:
            self._shown.update(progress)

    def close(self) -> None:
        if self._shown:
            self._shown.close()


class _Shown:
    """The bar itself, by rich: it is loaded only now."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Columns

        columns = BarColumn(bar_width=20), TaskProgressColumn(), TextColumn("{task.description}"), TimeRemainingColumn()
        self._columns = Columns(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
        self._task = self._columns.add_task("", total=None)

    def update(self, progress: Progress) -> None:
        told = (
            f"{progress.files:,} of {progress.all_files:,} files, "
            f"{round(progress.pairs):,} pairs, {progress.findings:,} findings so far"
        )
        self._columns.update(
            self._task,
            description=in_users_language(told),
            total=progress.all_bytes or None,
            completed=progress.bytes,
        )
        self._columns.start()  # only now is there something to show; what is shown goes on by itself

    def close(self) -> None:
        self._columns.stop()
