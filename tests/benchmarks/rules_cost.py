"""What some rules cost: the time of a run with all rules as a ratio to that of a run without them.

    python tests/benchmarks/rules_cost.py FILE... [--without name,romanization] [--rounds N]

Each run is a process of its own, as a user starts it, with the start and the reading of the files in it and nothing of
the run before it, and the two kinds of run take turns. Counted is the processor time of a process, and of several
rounds the least, so that other work on the machine disturbs little. Not part of the test run.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
from collections.abc import Sequence

_CHECK = [sys.executable, "-m", "qa_lint", "check", "--no-cache", "--jobs", "1", "--output-format", "json"]
_FAILED = 2  # an exit code; that of a run with findings is no failure


def seconds(arguments: Sequence[str]) -> float:
    """The processor time of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run([*_CHECK, *arguments], stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode >= _FAILED:
        raise SystemExit(f"qa-lint check {' '.join(arguments)} failed")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--without", default="name,romanization", help="names of rules and of categories")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    all_rules, others = [], []
    for _ in range(args.rounds):
        all_rules.append(seconds(args.files))
        others.append(seconds([*args.files, "--ignore", args.without]))
    least, least_without = min(all_rules), min(others)
    sys.stdout.write(
        f"all rules {least:.1f} s, without {args.without} {least_without:.1f} s, ratio {least / least_without:.2f}\n"
    )


if __name__ == "__main__":
    main()
