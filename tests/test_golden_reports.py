"""The reports for people and programs, to the letter (see golden_reports.py)."""

from __future__ import annotations

import pytest
from golden_reports import FOLDER, NAMES, REWRITE, reports


@pytest.fixture(scope="module")
def told() -> dict[str, str]:
    return dict(reports())


@pytest.mark.parametrize("name", NAMES)
def test_a_report(told: dict[str, str], name: str) -> None:
    written = (FOLDER / f"{name}.txt").read_text("utf-8")
    assert told[name] == written, f"if this is meant, run {REWRITE} and read the difference"


def test_every_report_has_its_format() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == NAMES
