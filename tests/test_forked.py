"""A command that is forked is the command that Python starts: it sees the same, says the same, and ends so."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing is forked there")

SEEN = """
import os, sys
told = sys.argv, os.getcwd(), sys.path[0], sys.stdin.read(), __name__
print(*told, sep="\\n")
print(*(one for one in sorted(os.environ.items()) if one[0] not in ("_", "PWD", "OLDPWD", "SHLVL")), sep="\\n")
print([(s.encoding, s.errors, s.line_buffering, s.write_through, s.fileno()) for s in (sys.stdout, sys.stderr)])
print("가", file=sys.stderr)
"""


def run(python: str, *arguments: str, cwd: Path, **environment: str) -> tuple[int, list[bytes], bytes]:
    command = [python, *arguments]
    done = subprocess.run(
        command, cwd=cwd, input="가\n".encode(), env=os.environ | environment, capture_output=True, check=False
    )
    return done.returncode, done.stdout.split(b"\n"), done.stderr


@pytest.mark.parametrize(
    "streams", [{"PYTHONIOENCODING": "utf-8"}, {"PYTHONUTF8": "1"}, {"PYTHONIOENCODING": "cp949:replace"}]
)
def test_streams_are_as_the_environment_says(tmp_path: Path, forking_python: str, streams: dict[str, str]) -> None:
    code = ("-c", SEEN)
    assert run(forking_python, *code, cwd=tmp_path, **streams) == run(sys.executable, *code, cwd=tmp_path, **streams)


@pytest.mark.parametrize(
    "arguments",
    [
        ("-c", SEEN, "a", "\udcff"),
        ("-m", "qa_lint", "check", "a.tsv", "--select", "number"),
        ("-m", "qa_lint", "check", "-", "--select", "number", "--output-format", "json"),
        ("-m", "qa_lint", "check", "b.tsv"),
        ("-m", "qa_lint"),
        ("-c", "import sys; sys.exit('no')"),
        ("-c", "import atexit; atexit.register(print, 'at last'); print('first')"),
        ("-c", "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"),
    ],
    ids=["seen", "findings", "standard input", "no file", "no arguments", "exit with a message", "at exit", "killed"],
)
def test_it_is_as_if_python_had_started(tmp_path: Path, forking_python: str, arguments: Sequence[str]) -> None:
    (tmp_path / "a.tsv").write_text("예산은 3억 원이다.\tThe budget is 3 billion won.\n", encoding="utf-8")
    code, out, err = run(sys.executable, *arguments, cwd=tmp_path, OF_ITS_OWN="1")
    forked = run(forking_python, *arguments, cwd=tmp_path, OF_ITS_OWN="1")
    assert [*zip_longest(forked[1], out)] == [(line, line) for line in out]
    assert (forked[0], forked[2]) == (code, err)


def test_where_python_would_start_otherwise_it_is_started(tmp_path: Path, forking_python: str) -> None:
    code = ("-c", "import sys; print(sys.flags.hash_randomization, 'qa_lint.cli.check' in sys.modules)")
    assert run(forking_python, *code, cwd=tmp_path)[1][0] == b"1 True"
    assert run(forking_python, *code, cwd=tmp_path, PYTHONHASHSEED="0")[1][0] == b"0 False"
    for bare in ({"LC_ALL": "C"}, {"PYTHONUTF8": "0"}):
        assert run(forking_python, *code, cwd=tmp_path, **bare)[1][0] == b"1 False"
    assert run(forking_python, "-V", cwd=tmp_path)[1][0].startswith(b"Python 3.")


def test_a_run_that_is_killed_is_told_so(tmp_path: Path, forking_python: str) -> None:
    assert run(forking_python, "-c", "import os; os.kill(os.getpid(), 9)", cwd=tmp_path)[0] == -signal.SIGKILL
