"""What is read in files of every format, to the letter (see golden_files.py)."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_files import FOLDER, REWRITE, files, told_of, what_should_be


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_what_is_read(path: Path) -> None:
    assert told_of(path) == what_should_be(path), f"if this is meant, run {REWRITE} and read the difference"


def test_each_told_file_has_its_file() -> None:
    told = {path.name.removesuffix(".told") for path in FOLDER.iterdir() if path.suffix == ".told"}
    assert told == {path.name for path in files()}
