"""Readings to the letter, of every kind (see golden_readings.py)."""

from __future__ import annotations

from each import each
from golden_readings import FOLDER, READERS, READERS_OF_PAIRS, REWRITE, Case, cases, read

NAMES = (*READERS, *READERS_OF_PAIRS)


@each(("name", "case"), [(name, case) for name in NAMES for case in cases(name)], by=lambda name, _: name)
def test_what_is_read(name: str, case: Case) -> None:
    assert tuple(read(name, case)) == case.told, f"if this is meant, run {REWRITE} and read the difference"


def test_every_file_has_its_reader() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {*NAMES}
