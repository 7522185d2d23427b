"""What runs cost: cold, with nothing changed, and with a little changed; of a table, a document, many files.

    python tests/benchmarks/speed.py [ROWS.tsv] [--rows N] [--only NAME,...] [--rounds N] [--peer 'COMMAND {po} {tsv}']

ROWS.tsv has the columns ko and en; without one, the good examples of the cards are repeated, with a number to tell them
apart. Each run is a process of its own, as a user starts it, with a cache of its own. Printed are the processor time of
it with its workers, the time on the clock, and the most memory that one of its processes held, of several rounds the
least; and the processor time as a ratio to the first line of its group and to the peer, which lints the same rows as
gettext PO in the same minutes: only ratios of one run mean anything. Not part of the test run.
"""

from __future__ import annotations

import argparse
import itertools
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from qa_lint.engine.session import Session
from qa_lint.languages.script import language_of
from qa_lint.project.settings import Config

Row = tuple[str, str]
_CHECK = [sys.executable, "-m", "qa_lint", "check", "--output-format", "json"]
_PAIRS = '[[pairs]]\nsource = "ko/{path}"\ntarget = "en/{path}"\n'
_FAILED = 2  # an exit code; that of a run with findings is no failure
_CHANGED = 100  # one row, or one file, in so many


class Cost(NamedTuple):
    """Of one run, in seconds and bytes."""

    processor: float
    clock: float
    memory: int


def cost_of(command: Sequence[str], folder: Path) -> Cost:
    """Run a command and wait for it and its children."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode >= _FAILED or process.returncode < 0:
        raise SystemExit(f"{shlex.join(command)} failed in {folder}: {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - begun, usage.ru_maxrss * 1024)


# ---------------------------------------------------------------------- what is linted


def rows_of(file: Path | None, count: int) -> list[Row]:
    """So many rows of a table, or of the cards' examples, again and again with another number each time."""
    if file is not None:
        lines = file.read_text(encoding="utf-8").split("\n")[1:]
        known = [(row[0], row[1]) for line in lines if len(row := line.split("\t")) > 1]
    else:
        rules = Session(Config(Path.cwd())).rulebook.rules.values()
        good = [example for rule in rules for example in rule.examples if not (example.bad or example.form)]
        pairs = [pair for example in good for pair in zip(example.source, example.target, strict=False)]
        plain = [pair for pair in dict.fromkeys(pairs) if not set("\t\n\r") & set("".join(pair))]
        known = [(ko, en) for ko, en in plain if (language_of(ko), language_of(en)) == ("ko", "en")]
    rounds = (((f"{a} {n}", f"{b} {n}") if n else (a, b)) for n in itertools.count() for a, b in known)
    return list(itertools.islice(rounds, count))


def table(rows: Sequence[Row]) -> str:
    return "ko\ten\n" + "".join(f"{ko}\t{en}\n" for ko, en in rows)


def catalogue(rows: Sequence[Row]) -> str:
    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: en\\n"\n'
    return head + "".join(
        f'\nmsgctxt "{n}"\nmsgid {quoted(ko)}\nmsgstr {quoted(en)}\n' for n, (ko, en) in enumerate(rows)
    )


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def a_table(folder: Path, rows: Sequence[Row]) -> None:
    write(folder, "rows.tsv", table(rows))


def a_document(folder: Path, rows: Sequence[Row]) -> None:
    for side, name in enumerate(("release.ko.txt", "release.en.txt")):
        write(folder, name, "\n\n".join(row[side] for row in rows[:11]) + "\n")


def small_files(folder: Path, rows: Sequence[Row]) -> None:
    for n in range(40):
        write(folder, f"{n:02}.tsv", table(rows[20 * n : 20 * (n + 1)] or rows[:20]))


def pages(folder: Path, rows: Sequence[Row]) -> None:
    write(folder, "qa-lint.toml", _PAIRS)
    for n in range(len(rows) // 10):
        for side, language in enumerate(("ko", "en")):
            title, *texts = (row[side] for row in rows[10 * n : 10 * (n + 1)])
            write(folder, f"{language}/{n:04}.md", f"# {title}\n\n" + "\n\n".join(texts) + "\n")


def change(folder: Path) -> None:
    """Change one row in a hundred, or a row of one file in a hundred."""
    files = sorted(file for file in folder.rglob("*") if file.suffix in (".tsv", ".txt", ".md"))
    if len(files) == 1:
        lines = files[0].read_text(encoding="utf-8").split("\n")
        for n in range(1, len(lines) - 1, _CHANGED):
            lines[n] += " 7"
        files[0].write_text("\n".join(lines), encoding="utf-8")
        return
    for file in files[::_CHANGED]:
        file.write_text(file.read_text(encoding="utf-8").rstrip("\n") + " 7\n", encoding="utf-8")


WORKS: dict[str, tuple[str, Callable[[Path, Sequence[Row]], None]]] = {
    "table": ("a table of {rows} rows", a_table),
    "document": ("a document of 11 paragraphs and its translation", a_document),
    "files": ("40 tables of 20 rows", small_files),
    "pages": ("{pages} pages of Markdown and their translations", pages),
}

# ---------------------------------------------------------------------- runs


def measured(folder: Path, rows: Sequence[Row], peer: str) -> Iterator[tuple[str, Cost]]:
    """Each kind of run on the files of a folder, in its order, and the peer's on the rows as a catalogue."""
    check = [*_CHECK, "--cache-dir", str(folder.parent / "cache"), "."]
    without = [*_CHECK, "--no-cache", "."]
    yield "without a cache", cost_of([*without, "--jobs", "1"], folder)
    yield "the same, two processes", cost_of([*without, "--jobs", "2"], folder)
    yield "cold", cost_of([*check, "--jobs", "1"], folder)
    yield "nothing changed", cost_of([*check, "--jobs", "1"], folder)
    change(folder)
    yield "a hundredth changed", cost_of([*check, "--jobs", "1"], folder)
    if peer:
        beside = folder.parent / "peer"
        write(beside, "rows.po", catalogue(rows))
        write(beside, "rows.tsv", table(rows))
        yield "peer", cost_of(shlex.split(peer.format(po="rows.po", tsv="rows.tsv")), beside)


def least(costs: Sequence[Cost]) -> Cost:
    return Cost(*(min(values) for values in zip(*costs, strict=True)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, metavar="ROWS.tsv")
    parser.add_argument("--rows", type=int, default=2_000)
    parser.add_argument("--only", default=",".join(WORKS), help=f"of {', '.join(WORKS)}")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--peer", default="", help="a command that lints {po} or {tsv}")
    args = parser.parse_args()
    rows = rows_of(args.file, args.rows)
    print_line = "{:44} {:>9} {:>9} {:>8} {:>7} {:>7}\n".format
    sys.stdout.write(print_line("", "processor", "clock", "memory", "ratio", "to peer"))
    for name in args.only.split(","):
        about, lay_out = WORKS[name]
        kinds: dict[str, list[Cost]] = {}
        for _ in range(args.rounds):
            with tempfile.TemporaryDirectory() as place:
                folder = Path(place) / "work"
                folder.mkdir()
                (folder / ".git").mkdir()  # no configuration from outside
                lay_out(folder, rows)
                for kind, cost in measured(folder, rows, args.peer if name == "table" else ""):
                    kinds.setdefault(kind, []).append(cost)
        sys.stdout.write(about.format(rows=len(rows), pages=len(rows) // 10) + "\n")
        costs = {kind: least(found) for kind, found in kinds.items()}
        first, beside = next(iter(costs.values())), costs.get("peer")
        for kind, cost in costs.items():
            to_peer = f"{cost.processor / beside.processor:.2f}" if beside else ""
            shown = f"{cost.processor:.2f} s", f"{cost.clock:.2f} s", f"{cost.memory / 1e6:,.0f} MB"
            sys.stdout.write(print_line(f"  {kind}", *shown, f"{cost.processor / first.processor:.2f}", to_peer))


if __name__ == "__main__":
    main()
