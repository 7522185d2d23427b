"""How far a long run has come: on a terminal, and nowhere else."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from .conftest import RIGHT, WRONG, write

pty = pytest.importorskip("pty", reason="a terminal of POSIX")

AT_ONCE = "import qa_lint.cli.progress_bar as bar; bar._PATIENCE = 0; from qa_lint.cli.main import main; main()"


def shown(python: str, *arguments: str, code: str = AT_ONCE) -> tuple[str, str]:
    """What a run shows on the terminal that is its standard error, and writes to a pipe."""
    ours, theirs = pty.openpty()
    command = [python, "-c", code, "check", ".", "--no-cache", "--select", "number", *arguments]
    environment = {**os.environ, "COLUMNS": "120", "TERM": "xterm"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env=environment) as process:
        os.close(theirs)
        told = bytearray()
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            told += piece
        out, _ = process.communicate()
    os.close(ours)
    return told.decode(), out.decode()


@pytest.fixture(autouse=True)
def files(folder: Path) -> None:
    write(a_tsv=WRONG, b_tsv=RIGHT)


def test_files_pairs_findings_and_time(forking_python: str) -> None:
    told, report = shown(forking_python, "--output-format", "concise")
    assert "0 of 2 files, 0 pairs, 0 findings so far" in told
    assert "2 of 2 files, 2 pairs, 1 findings so far" in told
    assert "0:00:0" in told, "the time left"
    assert told.rstrip().endswith("\x1b[2K"), "the line is gone at the end"
    assert "so far" not in report


def test_in_korean(forking_python: str) -> None:
    assert "파일 2개 중 2개, 2쌍, 지금까지 1건" in shown(forking_python, "--message-language", "ko")[0]


def test_quiet_or_short_runs_show_nothing(forking_python: str) -> None:
    assert shown(forking_python, "--quiet")[0] == ""
    assert "so far" not in shown(forking_python, code=AT_ONCE.replace("= 0", "= 600"))[0]


def test_a_pipe_sees_none_of_it(forking_python: str) -> None:
    command = [forking_python, "-c", AT_ONCE, "check", ".", "--no-cache"]
    assert subprocess.run(command, capture_output=True, check=False).stderr == b""
