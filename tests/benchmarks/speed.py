"""What runs cost: cold, with nothing changed, with a little changed; of tables, documents, many files; as they grow.

    python tests/benchmarks/speed.py [ROWS.tsv] [--rows N] [--news NEWS.tsv] [--release RELEASE.txt] [--only NAME,...]
        [--rounds N] [--peer 'NAME=COMMAND {po} {tsv}']...

ROWS.tsv and NEWS.tsv have the columns ko and en; without the first, the good examples of the cards are repeated, with a
number to tell them apart. RELEASE.txt is a document with its translation in it, line by line. Each run is a process of
its own, as a user starts it, with a cache of its own. Printed are the processor time of it with its workers, the time
on the clock, and the most memory that one of its processes held, of several rounds the least; and the processor time as
a ratio to the first line of its group and to the first peer, which lints the same rows as gettext PO in the same
minutes: only ratios of one run mean anything. `memory` is the most that a process held for tables of more and more rows
that are all different, and what each row takes more than in the table before: beyond some ten thousand rows, when all
that is remembered is full, that should be next to nothing. `checks` are measured one by one, each in a process that has
loaded what it needs, and has read nothing of the rows. Without --only all are run but `memory`. Not part of the test
run.
"""

from __future__ import annotations

import argparse
import itertools
import multiprocessing
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from qa_lint.engine.run import Engine
from qa_lint.engine.session import Session
from qa_lint.languages.script import language_of
from qa_lint.model import Document, Rule
from qa_lint.project.files import Task
from qa_lint.project.settings import Config

Row = tuple[str, str]
_CHECK = [sys.executable, "-m", "qa_lint", "check", "--output-format", "json"]
_REPORTED_AS_FOUND = [*_CHECK[:-1], "concise"]  # as a run over very many rows would be
_PAIRS = '[[pairs]]\nsource = "ko/{path}"\ntarget = "en/{path}"\n'
_FAILED = 2  # an exit code; that of a run with findings is no failure
_LINE = "{:44} {:>9} {:>9} {:>8} {:>7} {:>7}\n".format
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


def change(folder: Path, what: str) -> None:
    """Change a row: the last of the only file, or one in a hundred of its rows, or that of one file in a hundred."""
    files = sorted(file for file in folder.rglob("*") if file.suffix in (".tsv", ".txt", ".md"))
    for file in files[: None if what == "a hundredth" else 1 : _CHANGED]:
        lines = file.read_text(encoding="utf-8").rstrip("\n").split("\n")
        for n in range(1, len(lines), _CHANGED) if len(files) == 1 and what == "a hundredth" else [-1]:
            lines[n] += " 7"
        file.write_text("\n".join([*lines, ""]), encoding="utf-8")


WORKS: dict[str, tuple[str, Callable[[Path, Sequence[Row]], None]]] = {
    "table": ("a table of {rows} rows", a_table),
    "five": ("a table of 5 rows", lambda folder, rows: a_table(folder, rows[:5])),
    "news": ("{rows} rows of news", a_table),
    "release": ("a document with its translation in it", lambda folder, rows: None),
    "document": ("a document of 11 paragraphs and its translation", a_document),
    "files": ("40 tables of 20 rows", small_files),
    "pages": ("{pages} pages of Markdown and their translations", pages),
}
OTHERS = ("growth", "checks")
WHERE_ASKED = ("memory",)  # it takes long
_ALL = (*WORKS, *OTHERS, *WHERE_ASKED)

# ---------------------------------------------------------------------- runs


def measured(folder: Path, rows: Sequence[Row], peers: Sequence[str]) -> Iterator[tuple[str, Cost]]:
    """Each kind of run on the files of a folder, in its order, and those of peers on the rows as a catalogue."""
    check = [*_CHECK, "--cache-dir", str(folder.parent / "cache"), "."]
    without = [*_CHECK, "--no-cache", "."]
    yield "without a cache", cost_of([*without, "--jobs", "1"], folder)
    yield "the same, two processes", cost_of([*without, "--jobs", "2"], folder)
    yield "cold", cost_of([*check, "--jobs", "1"], folder)
    yield "nothing changed", cost_of([*check, "--jobs", "1"], folder)
    for what in ("one row", "a hundredth"):
        change(folder, what)
        yield f"{what} changed", cost_of([*check, "--jobs", "1"], folder)
    beside = folder.parent / "peers"
    for peer in peers:
        write(beside, "rows.po", catalogue(rows))
        write(beside, "rows.tsv", table(rows))
        name, _, command = peer.partition("=")
        yield name, cost_of(shlex.split(command.format(po="rows.po", tsv="rows.tsv")), beside)


def growth(folder: Path, rows: Sequence[Row]) -> Iterator[tuple[str, Cost]]:
    """Tables of more and more rows, and of a row that is longer and longer."""
    tables = {f"{len(rows) // n} rows": rows[: len(rows) // n] for n in (4, 2, 1)}
    for length in (1_000, 4_000, 16_000):
        sides = (itertools.accumulate((row[side] for row in itertools.cycle(rows)), "{} {}".format) for side in (0, 1))
        ko, en = (next(text for text in side if len(text) >= length) for side in sides)
        tables[f"a cell of {length:,} characters"] = [(ko, en)]
    for name, some in tables.items():
        a_table(folder, some)
        yield name, cost_of([*_CHECK, "--no-cache", "--jobs", "1", "."], folder)


def memory(folder: Path, rows: Sequence[Row]) -> Iterator[str]:
    """A line for each of the tables of an eighth, a quarter, half and all of the rows; in one process and in two."""
    for jobs in ("1", "2"):
        yield f"memory, --jobs {jobs}\n"
        before: tuple[int, int] | None = None  # rows and bytes
        for part in (8, 4, 2, 1):
            some = [(f"{ko} {n}", f"{en} {n}") for n, (ko, en) in enumerate(rows[: len(rows) // part], 1_000)]
            a_table(folder, some)
            cost = cost_of([*_REPORTED_AS_FOUND, "--no-cache", "--jobs", jobs, "."], folder)
            more = f"{(cost.memory - before[1]) / (len(some) - before[0]):,.0f} bytes a row" if before else ""
            shown = f"{cost.processor:.2f} s", f"{cost.clock:.2f} s", f"{cost.memory / 1e6:,.0f} MB"
            yield _LINE(f"  {len(some):,} rows", *shown, "", more)
            before = len(some), cost.memory


def by_check(folder: Path, rows: Sequence[Row]) -> Iterator[tuple[str, float]]:
    """The seconds that each check takes for a table by itself, with all that is read of the texts for it."""
    a_table(folder, rows)
    session = Session(Config(folder, cache=False))
    by_name: dict[str, list[Rule]] = {}
    for rule in session.rulebook.select((), ()):
        by_name.setdefault(rule.check, []).append(rule)
    document = session.documents.read(Task(str(folder / "rows.tsv"))).document
    assert document is not None
    processes = multiprocessing.get_context("fork")
    for name, rules in by_name.items():
        ours, theirs = processes.Pipe()
        process = processes.Process(target=_time, args=(session.engine_for(rules), document, theirs))
        process.start()
        yield name, ours.recv()
        process.join()


def _time(engine: Engine, document: Document, answer: Connection) -> None:
    engine.prepare()
    before = time.process_time()
    engine.lint_document(document)
    answer.send(time.process_time() - before)


def print_costs(about: str, costs: Mapping[str, Cost], peer: str) -> None:
    """A line for each kind of run; the first is what the others are compared with."""
    sys.stdout.write(about + "\n")
    first, beside = next(iter(costs.values())), costs.get(peer)
    for kind, cost in costs.items():
        to_peer = f"{cost.processor / beside.processor:.2f}" if beside else ""
        shown = f"{cost.processor:.2f} s", f"{cost.clock:.2f} s", f"{cost.memory / 1e6:,.0f} MB"
        sys.stdout.write(_LINE(f"  {kind}", *shown, f"{cost.processor / first.processor:.2f}", to_peer))
    sys.stdout.flush()


def least(costs: Sequence[Cost]) -> Cost:
    return Cost(*(min(values) for values in zip(*costs, strict=True)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, metavar="ROWS.tsv")
    parser.add_argument("--rows", type=int, default=2_000)
    parser.add_argument("--news", type=Path, help="a table of which 1,000 rows are linted")
    parser.add_argument("--release", type=Path, help="a document with its translation in it")
    parser.add_argument("--only", default=",".join([*WORKS, *OTHERS]), help=f"of {', '.join(_ALL)}")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--peer", action="append", default=[], help="a name, = and a command that lints {po} or {tsv}")
    args = parser.parse_args()
    rows = rows_of(args.file, args.rows)
    news = rows_of(args.news, 1_000) if args.news else ()
    only = args.only.split(",")
    first_peer = args.peer[0].partition("=")[0] if args.peer else ""
    sys.stdout.write(_LINE("", "processor", "clock", "memory", "ratio", "to peer"))
    for name, (about, lay_out) in WORKS.items():
        some = news if name == "news" else rows
        if name not in only or not some or (name == "release" and not args.release):
            continue
        kinds: dict[str, list[Cost]] = {}
        for _ in range(args.rounds):
            with place() as folder:
                lay_out(folder, some)
                if name == "release":
                    write(folder, "release.txt", args.release.read_text(encoding="utf-8"))
                for kind, cost in measured(folder, some, args.peer if name in ("table", "news") else ()):
                    kinds.setdefault(kind, []).append(cost)
        costs = {kind: least(found) for kind, found in kinds.items()}
        print_costs(about.format(rows=len(some), pages=len(some) // 10), costs, first_peer)
    if "growth" in only:
        with place() as folder:
            print_costs("growth", dict(growth(folder, rows)), "")
    if "memory" in only:
        with place() as folder:
            for line in memory(folder, rows):
                sys.stdout.write(line)
                sys.stdout.flush()
    if "checks" in only:
        with place() as folder:
            taken = sorted(by_check(folder, rows), key=lambda item: -item[1])
        sys.stdout.write(f"milliseconds for 1,000 of {len(rows)} rows, by check\n")
        sys.stdout.writelines(f"{1e6 * seconds / len(rows):9.1f} {name}\n" for name, seconds in taken)


@contextmanager
def place() -> Iterator[Path]:
    """An empty folder, which no configuration from outside is about."""
    with tempfile.TemporaryDirectory() as outer:
        folder = Path(outer) / "work"
        folder.mkdir()
        (folder / ".git").mkdir()
        yield folder


if __name__ == "__main__":
    main()
