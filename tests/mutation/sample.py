"""How many small changes of the program do the tests notice? Mutation testing of a sample.

    pip install coverage
    python tests/mutation/sample.py --map            # once, and after changes: which tests run which lines
    python tests/mutation/sample.py --size 300 --seed 1

Lines are drawn from the packages that work with text, and one change of each (mutants.py); for each change the tests
that run the line are run, until one fails. A change that none notices is shown: either a test is missing, or the change
makes no difference that anyone could see. What was found to make none is listed in `equivalent.tsv`, with the reason.

mutmut, which does the same, changes functions alone, and here a sixth of all lines that can be changed are tables and
patterns on the level of a module; and it writes all changes before it tries the first one.

Of a long list of tests those are run that together took `--seconds` when the map was made: what else the machine has to
do decides nothing. So those tests come first that are about the module: those of the files that import from it, and of
these and of others those of whose lines the greatest part are its. What is remembered is run by the first test alone
that asks for it, so that the module's own files come once more behind those that run the line. The processes that a
test starts do not see the change.
"""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import accumulate
from pathlib import Path
from subprocess import DEVNULL, PIPE
from types import CodeType
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from mutants import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("facts", "checks", "alignment", "formats", "reporters", "engine")
MAP = ROOT / ".coverage.mutation"
COSTS = ROOT / ".coverage.mutation.json"  # processor time of each test, in seconds
EQUIVALENT = Path(__file__).with_name("equivalent.tsv")
_OF_THE_MANUAL = {"tests/test_readme.py::test_the_table_of_formats_is_what_the_readers_say"}
_FIRST = 5  # seconds of tests that are tried first: to collect the files of all of them takes longer
_ENDLESS = 3  # times as long as the tests may take: what runs so long comes to no end, and that is noticed
_SHARED = 4  # times as long by the clock as by the processor: other work may share the machine
NOTICED, MISSED = 1, 0  # of pytest: tests failed, and all passed


def main() -> int:
    """Make the map of the tests, try a sample of changes, or try one (which `sample` does, in a process of its own)."""
    parser = ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--map", action="store_true", help="run all tests, and note which lines each of them runs")
    parser.add_argument("--size", type=int, default=300, help="how many lines are drawn")
    parser.add_argument("--seed", type=int, default=1, help="which lines are drawn")
    parser.add_argument(
        "--seconds", type=float, default=90, help="processor time of the tests of one change, in the map"
    )
    parser.add_argument("--only", type=int, nargs="*", help="numbers of the changes to try, of those that are drawn")
    parser.add_argument("--try", nargs=2, dest="tried", metavar=("MODULE", "NUMBER"), help="try one change of a module")
    asked = parser.parse_args()
    if asked.map:
        return make_map()
    if asked.tried:
        module, number = asked.tried
        return try_one(ROOT / module, int(number), asked.seconds, sys.stdin.read().split("\n"))
    return try_sample(asked.size, asked.seed, asked.seconds, asked.only)


def make_map() -> int:
    """Run the suite, and keep which test runs which lines."""
    import coverage

    costs: dict[str, float] = {}

    class Mapping:
        @pytest.hookimpl(wrapper=True, tryfirst=True)
        def pytest_runtest_protocol(self, item: pytest.Item) -> Any:
            _forget()
            measured.switch_context(item.nodeid)
            started = time.process_time()
            try:
                return (yield)
            finally:
                costs[item.nodeid] = time.process_time() - started
                measured.switch_context("")

    os.chdir(ROOT)
    measured = coverage.Coverage(data_file=str(MAP), config_file=False, source=[str(ROOT / "qa_lint")])
    measured.start()
    code = pytest.main(["-p", "no:cacheprovider"], plugins=[Mapping()])
    measured.stop()
    measured.save()
    COSTS.write_text(json.dumps(costs), encoding="utf-8")
    return int(code)


def _forget() -> None:
    """Forget what the tests so far have read, and what functions remember of it: the next test would run fewer lines
    than it does by itself. The tables that come with qa-lint stay as they are."""
    text = sys.modules.get("qa_lint.model.text")
    if text is None:
        return
    text._MEMORY = text._Memory(text._REMEMBERED)
    for name, module in [*sys.modules.items()]:
        if name.startswith(("qa_lint.alignment", "qa_lint.checks", "qa_lint.facts", "qa_lint.languages")):
            for value in vars(module).values():
                if hasattr(type(value), "cache_clear"):  # of the type: to ask a pattern compiles it
                    value.cache_clear()


def draw(size: int, seed: int) -> list[tuple[Path, int, Mutant]]:
    """Changes of a sample of lines: the module, which of its changes it is, and the change."""
    lines: dict[tuple[Path, int], list[tuple[int, Mutant]]] = {}
    for path in sorted(path for package in PACKAGES for path in (ROOT / "qa_lint" / package).rglob("*.py")):
        for number, mutant in enumerate(mutants(ast.parse(path.read_text("utf-8")))):
            lines.setdefault((path, mutant.line), []).append((number, mutant))
    drawing = random.Random(seed)  # noqa: S311
    chosen = drawing.sample(sorted(lines), size)
    return [(path, *drawing.choice(lines[path, line])) for path, line in chosen]


def try_sample(size: int, seed: int, seconds: float, only: Iterable[int] | None) -> int:
    """Try each change of a sample, and say of each what came of it; at the end, how many are noticed."""
    import coverage

    data = coverage.CoverageData(str(MAP))
    data.read()
    costs = json.loads(COSTS.read_text("utf-8"))
    listed = {tuple(row.split("\t")[:3]) for row in EQUIVALENT.read_text("utf-8").split("\n")}
    counts: dict[str, Counter[str]] = {package: Counter() for package in PACKAGES}
    sizes = Counter(test for path in data.measured_files() for test in _runs(data.contexts_by_lineno(path)))
    for n, (path, number, mutant) in enumerate(draw(size, seed)):
        if only is not None and n not in only:
            continue
        name = path.relative_to(ROOT).as_posix()
        started = time.monotonic()
        if (name, mutant.function, mutant.change) in listed:
            what = "equivalent"
        else:
            lines = data.contexts_by_lineno(str(path))
            readers = [] if mutant.function else [data.contexts_by_lineno(str(reader)) for reader in _readers(path)]
            runs = [test for of_one in (lines, *readers) for test in _runs(of_one)]
            asked = _tests_of(lines, mutant) | {test for of_one in readers for test in _runs(of_one)} - {""}
            own = _own_files(path)
            others = {test for test in runs if test.split("::")[0] in own} - asked  # who asks for what is remembered
            ordered = [test for some in (asked, others) for test in _in_order(some, own, Counter(runs), sizes)]
            tests = _within(seconds, ordered, costs)
            first = _within(_FIRST, tests, costs)
            command = [sys.executable, __file__, "--try", name, str(number), "--seconds", str(seconds)]
            missed = all(_all_pass(command, some, seconds) for some in (first, tests[len(first) :]))
            what = "MISSED" if missed else "noticed"
        counts[path.relative_to(ROOT / "qa_lint").parts[0]][what] += 1
        taken = time.monotonic() - started
        print(f"{n}: {what} after {taken:.0f} s: {name}:{mutant.line} {mutant.function}: {mutant.change}", flush=True)
    for package, of_package in [*counts.items(), ("all", sum(counts.values(), Counter()))]:
        print(f"{package:10}", *(f"{what} {of_package[what]}" for what in ("noticed", "MISSED", "equivalent")))
    return NOTICED if any(of_package["MISSED"] for of_package in counts.values()) else MISSED


def _all_pass(command: Sequence[str], tests: Sequence[str], seconds: float) -> bool:
    """Whether tests of a change pass; what waits for ever uses no processor, so the clock is looked at, too."""
    with subprocess.Popen(
        command, stdin=PIPE, stdout=DEVNULL, stderr=DEVNULL, text=True, cwd=ROOT, start_new_session=True
    ) as process:
        try:
            process.communicate("\n".join(tests), timeout=seconds * _ENDLESS * _SHARED)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # and whatever it waits for
        return process.wait() == MISSED


def try_one(path: Path, number: int, seconds: float, tests: Sequence[str]) -> int:
    """Run tests with one change of one module in place: 1 if one fails or does not come to an end, 0 if none does."""
    tree = ast.parse(path.read_text("utf-8"))
    next(mutant for n, mutant in enumerate(mutants(tree)) if n == number).apply()
    sys.meta_path.insert(0, _Changed(path, compile(tree, str(path), "exec", dont_inherit=True)))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) * _ENDLESS,) * 2)
    files = sorted({test.split("::")[0] for test in tests})
    code = pytest.main(["-x", "-p", "no:cacheprovider", *files], plugins=[_Told(tests)]) if tests else MISSED
    return MISSED if code == MISSED else NOTICED


class _Told:
    """Of all tests of some files those that are asked for, in that order."""

    def __init__(self, tests: Sequence[str]) -> None:
        self._places = {test: at for at, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        wanted = [item for item in items if item.nodeid in self._places]
        items[:] = sorted(wanted, key=lambda item: self._places[item.nodeid])


class _Changed(importlib.abc.MetaPathFinder, importlib.machinery.SourceFileLoader):
    """One module is another than its file says."""

    def __init__(self, path: Path, code: CodeType) -> None:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        super().__init__(name, str(path))
        self._code = code

    def find_spec(self, fullname: str, path: object, target: object = None) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.name:
            return None
        return importlib.util.spec_from_file_location(fullname, self.path, loader=self)

    def get_code(self, fullname: str) -> CodeType:
        return self._code


def _tests_of(lines: dict[int, list[str]], mutant: Mutant) -> set[str]:
    """The tests that run what is changed: of a function its statement; what is run when the module is read is for all
    tests of the module, be it a table, a field of a class or a function that makes a table. What the manual says of it
    is then told by a test that runs no line of it."""
    before = [line for line in lines if line <= mutant.line]
    of_line = set(lines[max(before)]) - {""} if before and mutant.function else set[str]()
    return of_line or (set(_runs(lines)) - {""}) | _OF_THE_MANUAL


@cache
def _readers(path: Path) -> tuple[Path, ...]:
    """The modules that import from a module: if it has nothing but tables, their tests are those of the tables."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    modules = sorted((ROOT / "qa_lint").rglob("*.py"))
    return tuple(module for module in modules if f"from {name} import " in module.read_text("utf-8"))


def _runs(lines: dict[int, list[str]]) -> Iterator[str]:
    """The test of each line and each of the tests that run it."""
    return (test for tests in lines.values() for test in tests)


@cache
def _own_files(path: Path) -> Set[str]:
    """The files of tests that import from a module: what they say was written for it."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return {file.relative_to(ROOT).as_posix() for file in files if f"from {name} import " in file.read_text("utf-8")}


def _in_order(tests: Iterable[str], own: Set[str], of_module: Counter[str], of_all: Counter[str]) -> list[str]:
    """Tests of the module's own files before others, then by the part of their lines that is the module's, the greatest
    first; of each some examples before all."""
    seen: Counter[str] = Counter()

    def place(test: str) -> tuple[bool, int, float]:
        seen[test.split("[")[0]] += 1
        known = test.split("::")[0] in own
        return not known, seen[test.split("[")[0]] // 20, -of_module[test] / max(1, of_all[test])

    return sorted(sorted(tests), key=place)


def _within(seconds: float, tests: Sequence[str], costs: Mapping[str, float]) -> Sequence[str]:
    """The first of the tests, as many as took so long; of those that are no more tests nothing is known."""
    known = [test for test in tests if test in costs]
    return [test for test, spent in zip(known, accumulate(map(costs.get, known)), strict=True) if spent <= seconds]


if __name__ == "__main__":
    sys.exit(main())
