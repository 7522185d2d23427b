"""Commands in processes of their own that need not import the program: a stand-in for Python.

Nearly all of what a small run costs is to import the program and to read its tables. A server does that once, and
forks a child for each command; the child is given the arguments, the working folder, the environment and the streams of
the process that asks, begins where `python -m qa_lint` begins, and ends as Python ends.

What depends on how Python itself starts is not for it: what is imported, and a run that is killed. Where the
environment would have Python start otherwise (another locale, PYTHONHASHSEED), Python is started.

    python tests/forked.py FOLDER            the server, until its standard input is closed
    python tests/forked.py FOLDER -m qa_lint check a.tsv      what FOLDER/python runs
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import NoReturn

_AS_PYTHON_STARTS = ("PYTHON", "LC_", "LANG")  # how the names of the variables begin that decide it
_OF_STREAMS = {"PYTHONIOENCODING", "PYTHONUTF8"}  # which may be set when it has started, if it reads UTF-8 anyway
_ENDS = b"\n\n"
_STREAMS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))


def main(folder: str, arguments: list[str]) -> None:
    """Be the server, which is called without arguments of Python, or ask it."""
    if arguments:
        ask(folder, arguments)
    else:
        serve(folder)


def started(environment: dict[str, str]) -> dict[str, str]:
    """What an environment says of how Python starts."""
    later = _OF_STREAMS if sys.getfilesystemencoding() == "utf-8" and environment.get("PYTHONUTF8") != "0" else ()
    return {n: value for n, value in environment.items() if n.startswith(_AS_PYTHON_STARTS) and n not in later}


def ask(folder: str, arguments: list[str]) -> NoReturn:
    """Have a command run with the streams of this process, and end as it ends."""
    known = json.loads(Path(folder, "as").read_text(encoding="utf-8"))
    if started({**os.environ}) != known["environment"] or arguments[0] not in ("-c", "-m"):
        os.execv(known["python"], [known["python"], *arguments])  # noqa: S606
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(f"{folder}/socket")
        said = json.dumps({"arguments": arguments, "environment": {**os.environ}}).encode() + _ENDS
        here = os.open(".", os.O_RDONLY)
        socket.send_fds(server, [said[:1]], [0, 1, 2, here])
        server.sendall(said[1:])
        code = int(server.makefile("rb").read())
    if code < 0:
        os.kill(os.getpid(), -code)
    sys.exit(code)


def serve(folder: str) -> None:
    """Make ready, and fork for each who asks: a process that waits for the end of the command, and it."""
    import select

    environment = {**os.environ}
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as the command has it before it imports anything
    import_module("qa_lint.cli.check")
    # the tables and patterns that most of the commands need, and no analyser, which has threads
    import_module("qa_lint.testing").findings_of("wrong-magnitude", ["3억 원이다."], ["It is 3 billion won."])
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(f"{folder}/socket")
    listening.listen()
    known = {"environment": started(environment), "python": sys.executable}
    Path(folder, "as").write_text(json.dumps(known), encoding="utf-8")
    print(flush=True)
    while listening in select.select([listening, 0], [], [])[0]:
        asking, _ = listening.accept()
        if not os.fork():
            listening.close()
            _wait_for(asking)
            return
        asking.close()
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass


def _wait_for(asking: socket.socket) -> None:
    """In a process forked by the server: fork the command, and say how it ended."""
    said, streams, _, _ = socket.recv_fds(asking, 1, 4)
    while not said.endswith(_ENDS):
        piece = asking.recv(1 << 16)
        if not piece:
            os._exit(1)  # who asked is gone
        said += piece
    command = os.fork()
    if command:
        asking.sendall(str(os.waitstatus_to_exitcode(os.waitpid(command, 0)[1])).encode())
        os._exit(0)
    asking.close()
    for number, stream in enumerate(streams[:3]):
        os.dup2(stream, number)
    os.fchdir(streams[3])
    for stream in streams:
        os.close(stream)
    asked = json.loads(said)
    os.environ.clear()
    os.environ.update(asked["environment"])
    _run(asked["arguments"])


def _run(arguments: list[str]) -> None:
    """What Python does when it has started: streams, and the module or the code that it is to run."""
    import io
    import runpy

    said = os.environ.get("PYTHONIOENCODING", "utf-8:surrogateescape" if "PYTHONUTF8" in os.environ else "")
    for number, (name, mode) in enumerate(_STREAMS):
        old = getattr(sys, name)
        encoding, _, errors = said.partition(":") if said else (old.encoding, "", old.errors)
        errors = "backslashreplace" if name == "stderr" else errors or "strict"
        raw = io.FileIO(number, mode, closefd=False)
        binary = raw if old.write_through else io.BufferedReader(raw) if mode == "r" else io.BufferedWriter(raw)
        new = io.TextIOWrapper(
            binary,  # type: ignore[arg-type]
            encoding=encoding,
            errors=errors,
            line_buffering=not old.write_through and (name == "stderr" or os.isatty(number)),
            write_through=old.write_through,
        )
        new.mode = mode  # type: ignore[attr-defined]
        setattr(sys, name, new)
        setattr(sys, f"__{name}__", new)
    how, what, *rest = arguments
    sys.argv = [how, *rest]
    if how == "-m":
        sys.path[0] = str(Path.cwd())
        runpy.run_module(what, run_name="__main__", alter_sys=True)
    else:
        sys.path[0] = ""
        exec(compile(what, "<string>", "exec"), {"__name__": "__main__"})  # noqa: S102


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
