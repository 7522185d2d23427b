from __future__ import annotations

from pathlib import Path

from qa_lint.resources.table_file import read_rows, write_rows


def test_rows_are_read_as_they_were_written(tmp_path: Path) -> None:
    rows = [["a", "1", "x y"], ["나", "-2"]]
    write_rows(tmp_path / "a.tsv", rows, "made by hand\n\nfrom nothing")
    assert (tmp_path / "a.tsv").read_bytes().decode() == "# made by hand\n#\n# from nothing\na\t1\tx y\n나\t-2\n"
    assert list(read_rows(tmp_path / "a.tsv")) == rows


def test_notes_and_empty_lines_are_no_rows(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_bytes(b"a\t1\r\n# between\r\n\r\nb\t2\r\n")
    assert list(read_rows(tmp_path / "a.tsv")) == [["a", "1"], ["b", "2"]]
