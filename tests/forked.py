"""Commands in processes of their own that need not import the program: a stand-in for Python.

Nearly all of what a small run costs is to import the program and to read its tables. A server does that once, and
forks a child for each command; the child is given the arguments, the working folder, the environment and the streams of
the process that asks, begins where `python -m qa_lint` begins, and ends as Python ends. What comes with qa-lint it need
not read again.

What depends on how Python itself starts is not for it: what is imported, and a run that is killed. Where the
environment would have Python start otherwise (another locale, PYTHONHASHSEED), Python is started.

    python tests/forked.py FOLDER            the server, until its standard input is closed
    python tests/forked.py FOLDER -m qa_lint check a.tsv      what FOLDER/python runs
"""

from __future__ import annotations

import marshal
import os
import sys

# Whoever asks starts Python for it, and what it imports is most of what that costs: the server imports the rest.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket
    from typing import NoReturn

_AS_PYTHON_STARTS = ("PYTHON", "LC_", "LANG")  # how the names of the variables begin that decide it
_OF_STREAMS = {"PYTHONIOENCODING", "PYTHONUTF8"}  # which may be set when it has started, if it reads UTF-8 anyway
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
    with open(f"{folder}/as", "rb") as file:  # noqa: PTH123
        python, environment = marshal.load(file)  # noqa: S302
    if started({**os.environ}) != environment or arguments[0] not in ("-c", "-m"):
        os.execv(python, [python, *arguments])  # noqa: S606
    import socket

    with socket.socket(socket.AF_UNIX) as server:
        server.connect(f"{folder}/socket")
        said = marshal.dumps((arguments, {**os.environ}))
        here = os.open(".", os.O_RDONLY)
        socket.send_fds(server, [said[:1]], [0, 1, 2, here])
        server.sendall(said[1:])
        server.shutdown(socket.SHUT_WR)
        code = int(server.recv(16))
    if code < 0:
        os.kill(os.getpid(), -code)
    sys.exit(code)


def serve(folder: str) -> None:
    """Make ready, fork a process for each command that is asked for, and say how it ended."""
    import atexit
    import select
    import signal
    import socket
    from pathlib import Path

    environment = {**os.environ}
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as the command has it before it imports anything
    codes: list[object] = []
    atexit.register(_end_at_once, codes)  # before all others, and so called after them
    _make_ready(folder)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{folder}/socket")
        listening.listen()
        ended, ends = socket.socketpair()
        ends.setblocking(False)
        signal.set_wakeup_fd(ends.fileno())
        signal.signal(signal.SIGCHLD, lambda *_: None)
        Path(folder, "as").write_bytes(marshal.dumps((sys.executable, started(environment))))
        print(flush=True)
        running: dict[int, socket.socket] = {}
        while True:
            ready, _, _ = select.select([listening, ended, 0], [], [])
            if ended in ready:
                ended.recv(1 << 16)
                _tell_of_the_ended(running)
            if listening in ready:
                asking, _ = listening.accept()
                command = os.fork()
                if not command:
                    signal.set_wakeup_fd(-1)
                    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                    for one in (listening, ended, ends, *running.values()):
                        one.close()
                    break
                running[command] = asking
            elif 0 in ready:
                return
    try:
        _run(_taken_over(asking))
    except SystemExit as end:
        codes.append(end.code)
        raise
    codes.append(0)


def _tell_of_the_ended(running: dict[int, socket.socket]) -> None:
    """Say of the processes that have ended how they did, to those who asked for them."""
    from contextlib import suppress

    while running:
        command, status = os.waitpid(-1, os.WNOHANG)
        if not command:
            return
        with running.pop(command) as asking, suppress(OSError):  # who asked is gone
            asking.sendall(str(os.waitstatus_to_exitcode(status)).encode())


def _make_ready(folder: str) -> None:
    """Run a command that needs the tables and patterns that most of them need, and no analyser, which has threads."""
    import gc
    from pathlib import Path

    from click.testing import CliRunner
    from looked_at_once import looked_at_once

    from qa_lint.cli.main import qa_lint

    for place, name, instead in looked_at_once():
        setattr(place, name, instead)
    pair, settings = Path(folder, "a.tsv"), Path(folder, "qa-lint.toml")
    pair.write_text("예산은 3억 원이다.\tThe budget is 3 billion won.\n", encoding="utf-8")
    settings.touch()
    done = CliRunner().invoke(qa_lint, ["check", str(pair), "--config", str(settings), "--no-cache"])
    assert done.exit_code == 1, done.output
    gc.collect()
    gc.freeze()  # else a child that collects copies all that it shares with the others


def _taken_over(asking: socket.socket) -> list[str]:
    """The arguments of who asks, whose streams, environment and working folder this process has from now on."""
    import socket

    said, streams, _, _ = socket.recv_fds(asking, 1, 4)
    while piece := asking.recv(1 << 16):
        said += piece
    asking.close()
    arguments, environment = marshal.loads(said)  # noqa: S302
    for number, stream in enumerate(streams[:3]):
        os.dup2(stream, number)
    os.fchdir(streams[3])
    for stream in streams:
        os.close(stream)
    os.environ.clear()
    os.environ.update(environment)
    return arguments


def _end_at_once(codes: list[object]) -> None:
    """End without taking apart all that the server knew, which takes longer than a small run, where Python would say
    nothing more: nothing raised, no message is the exit code, and what was printed can be written.
    """
    code = codes[0] if codes else None
    if not isinstance(code, int):
        return
    try:
        for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
            if stream is not None and not stream.closed:
                stream.flush()
    except OSError:
        return
    os._exit(code & 0xFF)


def _run(arguments: list[str]) -> None:
    """What Python does when it has started: streams, and the module or the code that it is to run."""
    import io
    import runpy
    from pathlib import Path

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
