"""What is written is written whole or not at all, and never over what is read."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import openpyxl
import pytest

from qa_lint.model import UserError
from qa_lint.resources import whole_file
from qa_lint.resources.table_file import write_rows
from qa_lint.resources.whole_file import write_whole

from .conftest import RIGHT, WRONG, Invoke, write

REFUSED = "it is one of the files that are read: write to another file"


@pytest.mark.parametrize("name", ["a.tsv", "./a.tsv", "link.tsv", "qa-lint.toml", "g.tsv", "docs/b.tsv"])
def test_a_report_is_not_written_over_what_is_read(invoke: Invoke, name: str) -> None:
    write(
        **{
            "a_tsv": WRONG,
            "docs__b_tsv": WRONG,
            "g_tsv": "ko\ten\n나무\ttree\n",
            "qa-lint_toml": 'glossary = ["g.tsv"]\n',
        }
    )
    Path("link.tsv").symlink_to("a.tsv")
    before = Path(name).read_bytes()
    result = invoke("check", "a.tsv", "docs", "--output-format", f"json:{name}", "--output-format", "concise:out.txt")
    assert result.exit_code == 2
    assert result.stderr.endswith(f": {REFUSED}\n")
    assert Path(name).read_bytes() == before
    assert "wrong-magnitude" in Path("out.txt").read_text(encoding="utf-8")  # the other report is written


def test_one_side_of_a_pair_is_read_too(invoke: Invoke) -> None:
    write(ko_txt="하나.\n", en_txt="One.\n")
    result = invoke("check", "--source", "ko.txt", "--target", "en.txt", "--output-file", "en.txt")
    assert (result.exit_code, result.stderr) == (2, f"qa-lint: error: en.txt: {REFUSED}\n")


def test_a_baseline_is_not_written_over_what_is_read_but_anew(invoke: Invoke) -> None:
    write(**{"a_tsv": WRONG, "qa-lint_toml": 'baseline = "known.json"\n'})
    result = invoke("check", "a.tsv", "--write-baseline", "a.tsv")
    assert (result.exit_code, result.stderr) == (2, f"qa-lint: error: a.tsv: {REFUSED}\n")
    for _ in range(2):
        assert invoke("check", "a.tsv", "--write-baseline", "known.json").exit_code == 0
    assert invoke("check", "a.tsv").exit_code == 0


def test_where_the_disk_is_full_the_old_file_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def __init__(self, handle: int, _mode: str) -> None:
            os.close(handle)

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *_: object) -> None:
            return None

        def writelines(self, _pieces: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

    write(a_tsv=RIGHT)
    monkeypatch.setattr(whole_file.os, "fdopen", Full)
    with pytest.raises(UserError, match="the report cannot be written: No space left on device"):
        write_whole(Path("a.tsv"), b"x", "the report")
    with pytest.raises(UserError, match="the table cannot be written: No space left on device"):
        write_rows(Path("a.tsv"), [["x"]])
    assert sorted(path.name for path in folder.iterdir()) == [".git", "a.tsv"]
    assert Path("a.tsv").read_text(encoding="utf-8") == RIGHT


def test_a_signal_leaves_the_old_file_and_nothing_beside_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise SystemExit(143)

    write(a_tsv=RIGHT)
    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(SystemExit):
        write_whole(Path("a.tsv"), b"x", "the report")
    assert sorted(path.name for path in folder.iterdir()) == [".git", "a.tsv"]
    assert Path("a.tsv").read_text(encoding="utf-8") == RIGHT


def test_what_was_reported_in_a_folder_is_no_translation(invoke: Invoke) -> None:
    write(a_tsv="예산은 3억 원이다.\tThe budget is 3 billion won.\n그는 갔다.\tHe went.\n")
    formats = [part for name in ("csv", "html") for part in ("--output-format", f"{name}:r.{name}")]
    invoke("check", "a.tsv", "--no-cache", *formats)
    found = invoke("check", ".", "--no-cache", "--output-format", "concise").stdout.splitlines()
    assert [line.split(":")[0] for line in found if "[" in line] == ["a.tsv"]
    passed_over = invoke("files", ".").stdout.splitlines()
    assert sum("r." in line and "it is a report of qa-lint" in line for line in passed_over) == 2


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nor_is_a_workbook_of_findings_that_another_program_has_saved(
    invoke: Invoke, folder: Path, language: str
) -> None:
    write(a_tsv="예산은 3억 원이다.\tThe budget is 3 billion won.\n그는 갔다.\tHe went.\n")
    invoke("check", "a.tsv", "missing.tsv", "--message-language", language, "--output-format", "xlsx:r.xlsx")
    book = openpyxl.load_workbook("r.xlsx")
    book.properties.title = None
    book.save("r.xlsx")
    rows = [["" if cell is None else str(cell) for cell in row] for row in book.worksheets[0].values]
    Path("r.tsv").write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    told = "it is a report of qa-lint"
    assert invoke("files", ".").stdout.splitlines()[1:] == [f"passed over r.{end}  ({told})" for end in ("tsv", "xlsx")]


def test_a_report_in_a_folder_is_written_again_but_no_table_of_the_user(invoke: Invoke) -> None:
    write(a_tsv="예산은 3억 원이다.\tThe budget is 3 billion won.\n그는 갔다.\tHe went.\n")
    once = invoke("check", ".", "--no-cache", "--output-format", "csv:r.csv")
    first = Path("r.csv").read_bytes()
    again = invoke("check", ".", "--no-cache", "--output-format", "csv:r.csv")
    assert (once.exit_code, again.exit_code) == (1, 1)
    assert Path("r.csv").read_bytes() == first
    assert invoke("check", ".", "--no-cache", "--output-format", "csv:a.tsv").exit_code == 2
    assert invoke("check", "r.csv", "--no-cache", "--output-format", "csv:r.csv").exit_code == 2
    assert Path("r.csv").read_bytes() == first


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in the file system")
def test_a_pipe_is_written_to_as_it_is(folder: Path) -> None:
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_whole(Path("pipe"), [b"one ", b"two"], "the report")
    assert os.read(reader, 99) == b"one two"
    os.close(reader)
    assert sorted(path.name for path in folder.iterdir()) == [".git", "pipe"]
    assert Path("pipe").is_fifo(), "nothing was put in its place"
