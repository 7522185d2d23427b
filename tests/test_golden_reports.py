"""The reports for people and programs, to the letter (see golden_reports.py)."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_reports import FOLDER, NAMES, REWRITE, report, write_project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    write_project(folder)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_a_report(project: Path, name: str) -> None:
    written = (FOLDER / f"{name}.txt").read_text("utf-8")
    assert report(name, project) == written, f"if this is meant, run {REWRITE} and read the difference"


def test_every_report_has_its_format() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == NAMES
