"""Readings to the letter, of every kind (see golden_readings.py)."""

from __future__ import annotations

import pytest
from golden_readings import FOLDER, READERS, READERS_OF_PAIRS, REWRITE, Case, cases, read

NAMES = (*READERS, *READERS_OF_PAIRS)


def named(case: object) -> str:
    return " / ".join(case.texts.values()) if isinstance(case, Case) else str(case)


@pytest.mark.parametrize(("name", "case"), [(name, case) for name in NAMES for case in cases(name)], ids=named)
def test_what_is_read(name: str, case: Case) -> None:
    assert tuple(read(name, case)) == case.told, f"if this is meant, run {REWRITE} and read the difference"


def test_every_file_has_its_reader() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {*NAMES}
