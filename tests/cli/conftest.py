"""The command as people run it: in a process of its own, or, where that does not matter, in this one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qa_lint.cli.main import qa_lint

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
Invoke = Callable[..., Result]

WRONG = "예산은 3억 원이다.\tThe budget is 3 billion won.\n"  # wrong-magnitude, an error
RIGHT = "예산은 3억 원이다.\tThe budget is 300 million won.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, in which no settings from outside are found."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: Path, forking_python: str) -> Run:
    """Run the command in a process of its own, for what depends on one: streams, the locale, what is imported.

    `env` changes the environment, where None takes a variable away; how Python starts, it starts as it says.
    """

    def run(
        args: Sequence[str], cwd: Path = folder, given: bytes = b"", env: dict[str, str | None] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        changed: dict[str, str | None] = {**os.environ, **(env or {})}
        environment = {name: value for name, value in changed.items() if value is not None}
        command = [forking_python, "-m", "qa_lint", *args]
        return subprocess.run(command, cwd=cwd, input=given, env=environment, capture_output=True, check=False)

    return run


@pytest.fixture
def invoke(folder: Path) -> Invoke:
    """The command in this process: much quicker, with nothing of its own but its streams, folder and environment."""

    def invoke(*args: str, cwd: Path = Path(), given: bytes = b"", env: dict[str, str | None] | None = None) -> Result:
        with chdir(cwd):
            return CliRunner().invoke(qa_lint, list(args), input=given, env=env)

    return invoke


def write(**files: str | bytes) -> None:
    """Write files into the working folder; in their names `__` stands for a slash and `_` for a dot."""
    for name, content in files.items():
        path = Path(name.replace("__", "/").replace("_", "."))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def git(folder: Path, *arguments: str, day: int = 1) -> None:
    """Run git as somebody, on a day of March."""
    who = ("AUTHOR", "COMMITTER")
    identity = {f"GIT_{one}_{what}": "a" for one in who for what in ("NAME", "EMAIL")}
    identity |= {f"GIT_{one}_DATE": f"2026-03-{day:02}T12:00:00Z" for one in who}
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=os.environ | identity)


def commit(folder: Path, day: int = 1) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x", day=day)


def begin_repository(folder: Path, settings: str, names: str, korean: str, english: str) -> Path:
    """A repository whose first commit, on main, has settings and pairs of these texts, named by a letter each."""
    (folder / ".git").rmdir()
    git(folder, "init", "--quiet", "--initial-branch", "main")
    write(**{"qa-lint_toml": settings})
    for name in names:
        write(**{f"ko__{name}_txt": korean, f"en__{name}_txt": english})
    commit(folder)
    return folder
