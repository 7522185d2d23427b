"""How the time of each pattern grows with a text made of what it looks for: which of them backtrack over and over.

    python tests/benchmarks/pattern_growth.py [--characters N] [--only MODULE,...]

Each pattern that is searched for (`search`, `finditer`, `findall`, `split`, `sub`) is given texts of one piece
repeated: what people write and hold down a key for, the words that the pattern has itself, and pairs of both, of N and
of 4N characters. Printed are the milliseconds of both, the power of n by which the time grew, the piece, and the
pattern with its module, where that is more than n^1.4. Patterns that are only matched at a place are left out: what
they cost shows in `growth.py`, which runs whole checks. One that is given no more than a few words around something
(`_CAPITAL_BEFORE`, `_LIST`) is printed all the same: it takes a reader to tell. Not part of the test run.
"""

from __future__ import annotations

import argparse
import importlib
import math
import pkgutil
import random
import re
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType, ModuleType

import qa_lint
from qa_lint.late import LatePattern
from qa_lint.resources.expression_tables import Expressions
from qa_lint.resources.registry import Resources

STEEP = 1.4  # a power of n
TOO_QUICK = 0.05  # seconds, in which a collection or another process may have had its part
TOO_LONG = 5.0  # seconds, after which no more is learned
PIECES = [
    *[
        "a",
        "A",
        "ab ",
        "Ab ",
        "가",
        "가나 ",
        "1",
        "1,",
        "1.",
        "1 ",
        "12-",
        "1월 ",
        " ",
        ".",
        ",",
        "-",
        "(",
        "[",
        '"',
        "'",
    ],
    *[
        "“",
        "“a” ",
        "·",
        "%",
        ":",
        "/",
        "\\",
        "{",
        "<",
        "&",
        "_",
        "*",
        "~",
        "\u0301",
        "\n",
        "a.b",
        "a'",
        "the ",
        "of the ",
    ],
    *["not ", "의 ", "을 ", "a-b ", "A. ", "(a", "ㄱ", "a/", "가1", "@a", "a,b, ", "가, "],
]
_SEARCHES = r"\.(?:search|finditer|findall|split|subn?)\b"
_UNSAID = re.compile(r"\\[pPA-Za-z](?:\{[^}]*\})?|\(\?P?<[^>]*>")  # of a pattern what stands for no letters of its own
_WORD = re.compile(r"[A-Za-z]{2,}|[가-힣]+")


def modules() -> Iterator[ModuleType]:
    """All modules but those that learn tables."""
    for found in pkgutil.walk_packages(qa_lint.__path__, "qa_lint."):
        if not {"training", "__main__"} & set(found.name.split(".")):
            yield importlib.import_module(found.name)


def searched() -> Iterator[tuple[str, str, LatePattern]]:
    """The patterns that some module searches for, with the names of the module and of the pattern."""
    known = list(modules())
    texts = {module.__name__: Path(str(module.__file__)).read_text(encoding="utf-8") for module in known}
    seen: set[int] = set()
    for module in known:
        for name, value in vars(module).items():
            for pattern in patterns_in(value):
                looking = [texts[module.__name__]] if name.startswith("_") else texts.values()
                plain = isinstance(value, LatePattern)  # else who searches for it has another name for it
                if id(pattern) in seen or isinstance(pattern.pattern, bytes):
                    continue
                if not plain or any(re.search(rf"(?<![A-Za-z0-9_]){name}{_SEARCHES}", text) for text in looking):
                    seen.add(id(pattern))
                    yield module.__name__, name, pattern
    for expression in Resources().get(Expressions):
        for pattern in patterns_in(list(expression)):
            yield Expressions.__module__, Expressions.__name__, pattern


def patterns_in(value: object) -> Iterator[LatePattern]:
    """The patterns that a global of a module is or holds."""
    if isinstance(value, LatePattern):
        yield value
    elif isinstance(value, dict):
        for held in value.values():
            yield from patterns_in(held)
    elif isinstance(value, list | tuple):
        for held in value:
            yield from patterns_in(held)
    else:
        yield from patterns_in(getattr(value, "pattern", ()))


def pieces_of(pattern: LatePattern) -> list[str]:
    """What is repeated: the same for all, some words of the pattern, and some pairs."""
    chosen = random.Random(str(pattern.pattern))  # noqa: S311 - nothing here is secret
    words = sorted(set(_WORD.findall(_UNSAID.sub(" ", str(pattern.pattern)))))
    words = chosen.sample(words, min(8, len(words)))
    pairs = [chosen.choice(PIECES) + chosen.choice([*words, *PIECES]) for _ in range(30)]
    return list(dict.fromkeys([*PIECES, *words, *(f"{word} " for word in words), *pairs]))


class TooLongError(Exception):
    """A search that was ended."""


def seconds(pattern: LatePattern, text: str) -> float:
    """The processor time of a search for all that is in a text, or what was waited for."""
    before = time.process_time()
    signal.setitimer(signal.ITIMER_REAL, TOO_LONG)
    with suppress(TooLongError):
        for _ in pattern.finditer(text):
            pass
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.process_time() - before


def steepest(pattern: LatePattern, size: int) -> tuple[float, list[float], str] | None:
    """The first piece of which a text four times as long takes many times as long: power, both times, and the piece."""
    for piece in pieces_of(pattern):
        for end in ("", "!"):
            times = [seconds(pattern, piece * (n // len(piece)) + end) for n in (size, 4 * size)]
            power = math.log(max(times[1], 1e-9) / max(times[0], 1e-9), 4)
            if times[1] > TOO_QUICK and power > STEEP:
                return power, times, piece + end
    return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--characters", type=int, default=3000, metavar="N")
    parser.add_argument("--only", default="", metavar="MODULE,...", help="modules with one of these in their names")
    args = parser.parse_args()
    only = [word for word in args.only.split(",") if word]

    def end(number: int, frame: FrameType | None) -> None:
        raise TooLongError

    signal.signal(signal.SIGALRM, end)
    steep = looked = 0
    for module, name, pattern in searched():
        if only and not any(word in module for word in only):
            continue
        looked += 1
        if found := steepest(pattern, args.characters):
            steep += 1
            power, times, piece = found
            told = "".join(f"{1000 * t:10.1f}" for t in times)
            sys.stdout.write(f"{told}  n^{power:4.2f} {piece!r:12} {module}.{name} {str(pattern.pattern)[:60]!r}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{steep} of {looked} patterns grow by more than n^{STEEP}\n")


if __name__ == "__main__":
    main()
