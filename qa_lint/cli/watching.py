"""`qa-lint check --watch`: check again whenever a file changes that has to do with it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import click

from qa_lint.cli.saying import say
from qa_lint.engine.session import Session
from qa_lint.model import UserError
from qa_lint.project.files import STANDARD_INPUT
from qa_lint.project.settings import nearest

_INTERVAL = 0.3  # seconds between two looks

State = Mapping[str, tuple[int, int]]  # by path: when a file was changed, in nanoseconds, and its size


def watch(check: Callable[[], object], session_of: Callable[[], Session], paths: Sequence[str]) -> None:
    """Check for ever, until the user interrupts it; what is wrong with a configuration is told, and looked at again."""
    files: set[str] = set()
    while True:
        if sys.stdout is not None and sys.stdout.isatty():
            click.clear()
        try:
            check()
        except UserError as error:
            say(f"error: {error}")
        files = _files(session_of, paths) or files
        before = _state(files)
        say(f"note: files watched: {len(files)}; Ctrl-C ends it")
        while _state(files) == before and (_files(session_of, paths) or files) == files:
            time.sleep(_INTERVAL)


def _files(session_of: Callable[[], Session], paths: Sequence[str]) -> set[str]:
    """All files that a run depends on; none where the configuration cannot be read."""
    settings = nearest(Path.cwd())
    try:
        session = session_of()
        tasks = session.found(paths).tasks
    except UserError:
        return set()
    configs = [session.config, *(session.config_of(task.source) for task in tasks)]
    own = {str(file) for config in configs for file in (*config.own_files, *([config.path] if config.path else ()))}
    named = {file for task in tasks for file in task.files if file != STANDARD_INPUT}
    return named | own | ({str(settings)} if settings else set())


def _state(files: Iterable[str]) -> State:
    state = {}
    for file in files:
        try:
            told = os.stat(file)  # noqa: PTH116 - a name that is no path of this system is passed over, too
        except (OSError, ValueError):
            continue
        state[file] = (told.st_mtime_ns, told.st_size)
    return state
