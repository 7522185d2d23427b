"""How fast numbers are read, as a ratio to one pass of a trivial pattern over the same text. Not part of the test run.

    python tests/benchmarks/number_throughput.py FOLDER [--rounds N]

FOLDER holds tab-separated files, Korean in the first column and English in the second. The yardstick is one pass of
`regex.finditer(r"[0-9]+")` over the same texts in the same run, so that the ratio does not depend on the machine.
Printed are the ratios over all texts and over those in which no number is written in words. Each time is the
minimum of several rounds, taken with the garbage collector off, as timeit does.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import regex

from qa_lint.facts.numbers import read_numbers
from qa_lint.model import Facts, Language, Text

_DIGITS = regex.compile(r"[0-9]+")
_BATCH = 250  # texts that are timed at once, so that a disturbance spoils one batch of one round alone


def texts_of(rows: Sequence[tuple[str, Language]]) -> list[Text]:
    """Texts of which nothing is known yet, though equal ones were read before."""
    texts = [Text(*row) for row in rows]
    for text in texts:
        text._facts = Facts()
    return texts


def rows_of(folder: Path, every: int = 1) -> list[tuple[str, Language]]:
    rows: list[tuple[str, Language]] = []
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[::every]:
            korean, _, rest = line.partition("\t")
            rows += [(korean, "ko"), (rest.partition("\t")[0], "en")]
    return [(text, language) for text, language in rows if text]


def least(rows: Sequence[tuple[str, Language]], rounds: int) -> tuple[float, float]:
    """Seconds that the yardstick and the reading take on all rows: for each batch the least of several rounds."""
    totals = [0.0, 0.0]
    for start in range(0, len(rows), _BATCH):
        times: list[list[float]] = [[], []]
        for _ in range(rounds):
            for kind, work in enumerate((scan, read)):
                batch = texts_of(rows[start : start + _BATCH])
                gc.disable()
                began = time.process_time()
                work(batch)
                times[kind].append(time.process_time() - began)
                gc.enable()
        totals = [total + min(least) for total, least in zip(totals, times, strict=True)]
    return totals[0], totals[1]


def read(batch: list[Text]) -> None:
    for text in batch:
        read_numbers(text)


def scan(batch: list[Text]) -> None:
    for text in batch:
        for _ in _DIGITS.finditer(text):
            pass


def in_figures(row: tuple[str, Language]) -> bool:
    return all(quantity.form == "digits" for quantity in read_numbers(Text(*row)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--every", type=int, default=1, help="take only every so manieth line")
    args = parser.parse_args()
    rows = rows_of(args.folder, args.every)
    for name, timed in [("all texts", rows), ("no number in words", [row for row in rows if in_figures(row)])]:
        yardstick, seconds = least(timed, args.rounds)
        ratio = f"{seconds / yardstick:.1f}"
        sys.stdout.write(f"{name}: {len(timed)} texts, {seconds:.2f} s against {yardstick:.2f} s, ratio {ratio}\n")


if __name__ == "__main__":
    main()
