"""Settings for all tests: the same examples in every run, and no network.

`pytest --hypothesis-profile nightly` tries fresh examples instead, and many more.
"""

from __future__ import annotations

import gc
import os
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

import pytest

# Where Python may keep nothing of what it compiles beside the sources, it is kept beside what pytest keeps: to compile
# the tests, and what they are written with, takes half of the time to collect them, and to compile the program several
# times what the processes that tests start are started for. The workers and all those processes share it, and so does
# the next run. This stands before what is imported next, of which a good part is compiled anew otherwise.
if sys.dont_write_bytecode:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    kept = str(Path(__file__).parents[1] / ".pytest_cache" / "compiled")
    sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"] = kept

from hypothesis import settings
from looked_at_once import looked_at_once

from qa_lint.cards.problems import korean_phrases
from qa_lint.model import Problem, UserError
from qa_lint.resources.locator import package_folder

settings.register_profile("qa-lint", derandomize=True, deadline=None, max_examples=15)
settings.register_profile("nightly", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("qa-lint")
gc.set_threshold(100_000, 10, 10)  # a tenth of all is collecting otherwise; the command does the same


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Of several processes each takes a stretch of all tests, and what another has left when it is done: tests that
    stand beside each other want the same tables and patterns, which each process would make ready otherwise.
    """
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log) if config.getvalue("dist") == "load" else None


def pytest_collection_finish() -> None:
    """The tests themselves, and all that is imported, stay to the end: no collection goes through them again, not even
    that of a run in several processes, as it finds them frozen.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The user's own cache is neither used nor filled, by no process that a test starts; all share another one."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("cache")
        patch.setenv("QA_LINT_CACHE_DIR", str(folder))
        yield folder


@pytest.fixture(scope="session")
def forking_python(shared_cache: Path) -> Iterator[str]:
    """A program that does what Python does, and need not import what `-m qa_lint` runs (see forked.py)."""
    if sys.platform == "win32":
        yield sys.executable
        return
    script = str(Path(__file__).with_name("forked.py"))
    with TemporaryDirectory(prefix="qa-lint-") as folder:  # the path of a socket is short
        program = Path(folder, "python")
        line = shlex.join([sys.executable, "-IS", script, folder])
        program.write_text(f'#!/bin/sh\nexec {line} "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        server = [sys.executable, script, folder]
        with subprocess.Popen(server, stdin=PIPE, stdout=PIPE, start_new_session=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline(), "the server says when it can be asked"
            yield str(program)
            process.communicate()


@pytest.fixture(autouse=True, scope="session")
def program_that_runs() -> Iterator[None]:
    """What comes with qa-lint is read and looked at once for all tests of this process."""
    with pytest.MonkeyPatch.context() as patch:
        for place, name, instead in looked_at_once():
            patch.setattr(place, name, instead)
        yield


@pytest.fixture(autouse=True)
def own_results(shared_cache: Path) -> Iterator[None]:
    """No test sees results of another one, in which a part of the program may have been another; vectors are shared."""
    yield
    for file in shared_cache.glob("results-*"):
        file.unlink()


@pytest.fixture(autouse=True, scope="session")
def problems_met() -> Iterator[set[str]]:
    """What the program itself, and no test, has said so far of what it could not do, in this process."""
    init, met = Problem.__init__, set[str]()

    def noted(self: Problem, message: str, path: str | None = None, line: int | None = None) -> None:
        init(self, message, path, line)
        caller = sys._getframe(1)
        while caller.f_back and caller.f_code.co_filename == init_of_errors:
            caller = caller.f_back
        if caller.f_code.co_filename.startswith(program):
            met.add(message)

    init_of_errors, program = UserError.__init__.__code__.co_filename, f"{package_folder()}{os.sep}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Problem, "__init__", noted)
        yield met


@pytest.fixture(autouse=True)
def problems_in_korean(problems_met: set[str]) -> Iterator[None]:
    """Whatever a test made the program say is in its table of Korean, word for word."""
    before = {*problems_met, ""}
    yield
    assert [said for said in problems_met - before if korean_phrases().translated(said) == said] == []


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """The linter opens no connection, and no test may."""

    def refuse(*args: object) -> NoReturn:
        raise AssertionError(f"a connection was opened: {args}")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        yield
