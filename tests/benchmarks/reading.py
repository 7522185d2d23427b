"""How long it takes to read files, beside libraries that read the same; and what memory, part by part.

`python tests/benchmarks/reading.py [--rows 5000]`. A library gives texts; here every character has its place, too. The
times are the shortest of three in one process, the memory that of a process of its own.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import polib
from lxml import etree
from markdown_it import MarkdownIt

from qa_lint.formats import FORMATS
from qa_lint.model import Document, Format, Pair, Segment
from qa_lint.writers import WRITERS, Losses

WINDOW = 1 << 18  # bytes: small beside the files, so that what grows with them is seen
KOREAN = "{n}번째 파일을 저장하고 {bold}다시{end} 여는 데 {s}초가 걸립니다."
ENGLISH = "It takes {s} seconds to save and {bold}reopen{end} file number {n}."


def filled(text: str, n: int) -> str:
    """A text of its own for each row; some have tags, as they do in documentation."""
    bold, end = ("<b>", "</b>") if n % 10 == 0 else ("", "")
    return text.format(n=n, s=n % 60, bold=bold, end=end)


def pairs(rows: int) -> list[Pair]:
    texts = ((filled(KOREAN, n), filled(ENGLISH, n)) for n in range(rows))
    return [
        Pair(Segment.of_string(ko, "ko"), Segment.of_string(en, "en"), key=f"k{n}", context=f"c{n}")
        for n, (ko, en) in enumerate(texts)
    ]


def page(rows: int) -> bytes:
    blocks = [f"## Part {n}\n\n- {filled(ENGLISH, n)}\n\n{filled(KOREAN, n)}\n" for n in range(rows)]
    return "\n".join(blocks).encode()


def elements(name: str) -> Callable[[bytes], int]:
    def read(data: bytes) -> int:
        found = 0
        for _, element in etree.iterparse(io.BytesIO(data), tag=f"{{*}}{name}"):
            found += len("".join(element.itertext()))
            element.clear()
        return found

    return read


def cells(data: bytes) -> int:
    sheet = openpyxl.load_workbook(io.BytesIO(data), read_only=True).worksheets[0]
    return sum(len(row) for row in sheet.iter_rows(values_only=True))


PEERS: dict[str, tuple[str, Callable[[bytes], object]]] = {
    ".po": ("polib", lambda data: polib.pofile(data.decode())),
    ".tmx": ("lxml iterparse", elements("seg")),
    ".xliff": ("lxml iterparse", elements("unit")),
    ".xlsx": ("openpyxl", cells),
    ".md": ("markdown-it-py", lambda data: MarkdownIt("commonmark").enable("table").parse(data.decode())),
}


def format_of(suffix: str) -> Format:
    return next(known for known in FORMATS if suffix in known.suffixes)


def shortest(read: Callable[..., object], *given: object) -> float:
    """The seconds of the processor that it takes, the best of three."""
    times = []
    for _ in range(3):
        began = time.process_time()
        read(*given)
        times.append(time.process_time() - began)
    return min(times)


def compare(rows: int) -> None:
    print(f"{'format':8} {'MB':>6} {'seconds':>8} {'peer':16} {'seconds':>8} {'ratio':>6}")
    documents = [Document("a", pairs(rows))]
    for suffix, (peer, read) in PEERS.items():
        data = page(rows) if suffix == ".md" else WRITERS[suffix](documents, Losses())
        ours = shortest(format_of(suffix).read, data, f"a{suffix}", ("ko", "en"))
        theirs = shortest(read, data)
        print(f"{suffix:8} {len(data) / 1e6:6.1f} {ours:8.2f} {peer:16} {theirs:8.2f} {ours / theirs:6.2f}")


def memory(rows: int) -> None:
    """The memory that a process takes at most to go through a file part by part, of some rows, and of more."""
    print(f"\n{'format':8} {'MB':>6} {'seconds':>8} {'peak MB':>8}")
    for suffix in (".tmx", ".xliff", ".tsv", ".jsonl"):
        for times in (1, 2, 4):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / f"a{suffix}"
                path.write_bytes(WRITERS[suffix]([Document("a", pairs(rows * times))], Losses()))
                told = subprocess.run(
                    [sys.executable, __file__, "--go-through", str(path)], check=True, capture_output=True
                )
                print(f"{suffix:8} {path.stat().st_size / 1e6:6.1f} {told.stdout.decode().strip()}")


def go_through(path: Path) -> None:
    reader = format_of(path.suffix).read_in_windows
    assert reader is not None, "it can be read part by part"
    began = time.perf_counter()
    with path.open("rb") as stream:
        found = sum(len(reading.pairs) for reading in reader(stream, path.name, ("ko", "en"), size=WINDOW))
    assert found, "there are pairs"
    status = Path("/proc/self/status").read_text(encoding="utf-8")  # of Linux; getrusage tells the parent's, too
    peak = next(int(line.split()[1]) for line in status.split("\n") if line.startswith("VmHWM"))
    print(f"{time.perf_counter() - began:8.2f} {peak / 1024:8.0f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=5_000)
    parser.add_argument("--go-through", type=Path)
    given = parser.parse_args()
    if given.go_through:
        go_through(given.go_through)
    else:
        compare(given.rows)
        memory(given.rows)
