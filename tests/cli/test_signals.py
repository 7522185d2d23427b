"""Whatever ends a run, it ends at once, says so by its exit code, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from qa_lint.cli import entry

PATIENCE = 10  # seconds


@contextmanager
def waiting(folder: Path, jobs: int) -> Iterator[subprocess.Popen[bytes]]:
    """A run in a process group of its own, all whose processes are in the midst of reading files that do not end."""
    names = [f"{name}.tsv" for name in "ab"[:jobs]]
    for name in names:
        os.mkfifo(folder / name)
    command = [sys.executable, "-m", "qa_lint", "check", "--jobs", str(jobs)]
    pairs = ["--source", names[0], "--target", "b.txt"] if jobs == 1 else names
    process = subprocess.Popen([*command, *pairs], cwd=folder, stderr=subprocess.PIPE, start_new_session=True)
    pipes = [(folder / name).open("wb") for name in names]  # which waits until the run opens its end
    try:
        yield process
    finally:
        for pipe in pipes:
            pipe.close()
        end_group(process.pid)
        process.wait()
        assert process.stderr is not None
        process.stderr.close()


def end_group(group: int) -> None:
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return


def is_gone(group: int) -> bool:
    """Whether no process of the group is left, after a while at most."""
    for _ in range(PATIENCE * 20):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_imports_end_without_a_word(folder: Path, number: signal.Signals) -> None:
    (folder / "click.py").write_text("print(flush=True)\nimport time\ntime.sleep(60)\n", encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); import qa_lint.__main__"
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], **pipes) as process:  # type: ignore[call-overload]
        assert process.stdout.readline() == b"\n", "it imports what takes its time"
        process.send_signal(number)
        _, told = process.communicate(timeout=PATIENCE)
        assert (process.returncode, told) == (128 + number, b"")


@pytest.mark.parametrize("jobs", [1, 2])
def test_control_c_ends_a_run_without_a_word(folder: Path, jobs: int) -> None:
    with waiting(folder, jobs) as process:
        os.killpg(process.pid, signal.SIGINT)  # a terminal sends it to all of them
        _, told = process.communicate(timeout=PATIENCE)
        assert (process.returncode, told) == (130, b"")
        assert is_gone(process.pid)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_run_that_is_asked_to_end_takes_its_processes_with_it(folder: Path, jobs: int) -> None:
    with waiting(folder, jobs) as process:
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=PATIENCE)
        assert (process.returncode, told) == (143, b"")
        assert is_gone(process.pid)


def test_the_processes_of_a_killed_run_end_by_themselves(folder: Path) -> None:
    with waiting(folder, 2) as process:
        process.kill()
        process.wait(timeout=PATIENCE)
        assert is_gone(process.pid)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_before_anything_was_begun_ends_it_at_once(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(entry.os, "_exit", ended.append)
    entry._end(number, None)
    assert ended == [128 + number]
