"""Anything where the results of earlier runs are kept: the findings are those without a cache; never a traceback."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from amounts import inputs
from click.testing import CliRunner
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from qa_lint.cli.main import qa_lint
from qa_lint.resources.disk_cache import RESULTS, DiskCache

ROWS = "ko\ten\n" + "".join(f"예산은 {n}억 원이다.\tThe budget is {n}00 million won.\n" for n in range(1, 60))
WRONG = "예산은 3억 원이다.\tThe budget is 3 billion won.\n"
CACHED = ("--cache-dir", "cache")
QUERIES = (
    "DROP TABLE entries",
    "DELETE FROM entries",
    "UPDATE entries SET value = ''",
    "UPDATE entries SET value = 'text'",
    "UPDATE entries SET value = 7",
    "UPDATE entries SET value = zeroblob(100)",
    "UPDATE entries SET value = substr(value, 1, length(value) / 2)",
    "UPDATE entries SET value = (SELECT value FROM entries ORDER BY age LIMIT 1)",
    "UPDATE entries SET value = (SELECT value FROM entries ORDER BY age DESC LIMIT 1)",
    "ALTER TABLE entries RENAME COLUMN value TO other",
    "ALTER TABLE entries RENAME TO others",
    "PRAGMA user_version = 99",
    "CREATE TABLE more (a)",
)  # by which another program, or another version, may have had the database in hand
REPLACED = st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=40))  # where in the file, and with what


def findings(*options: str) -> str:
    """What is said of the files of the folder, and no traceback."""
    result = CliRunner().invoke(
        qa_lint, ["check", "--select", "number", "--output-format", "concise", *options, "a.tsv"]
    )
    assert isinstance(result.exception, SystemExit | None)
    assert "Traceback" not in result.output
    return result.stdout


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def database(folder: Path) -> Path:
    """A cache in which a run over some other rows has left what it knows; the rows have changed a little since."""
    (folder / "a.tsv").write_text(ROWS, encoding="utf-8")
    findings(*CACHED)
    (folder / "a.tsv").write_text(ROWS + WRONG, encoding="utf-8")
    path = DiskCache(folder / "cache", RESULTS, "").path
    assert path.stat().st_size > 0
    return path


@settings(inputs(usual=8, nightly=500), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(replaced=st.lists(REPLACED, max_size=4), kept=st.sampled_from([1.0, 1.0, 0.99, 0.5, 0.01, 0.0]))
@example(replaced=[(0.0, b"SQLite format 4\0")], kept=1.0)
@example(replaced=[(0.0, b"text and no database")], kept=0.0)
def test_broken_bytes_change_nothing(database: Path, replaced: list[tuple[float, bytes]], kept: float) -> None:
    whole = database.read_bytes()
    broken = bytearray(whole[: int(kept * len(whole))])
    for share, there in replaced:
        at = int(share * len(broken))
        broken[at : at + len(there)] = there
    database.write_bytes(broken)
    try:
        expected = findings("--no-cache")
        assert "wrong-magnitude" in expected
        assert [findings(*CACHED), findings(*CACHED)] == [expected, expected]
    finally:
        database.write_bytes(whole)


@pytest.mark.parametrize("query", QUERIES)
def test_a_database_that_somebody_else_wrote_changes_nothing(database: Path, query: str) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(query)
    expected = findings("--no-cache")
    assert "wrong-magnitude" in expected
    assert [findings(*CACHED), findings(*CACHED)] == [expected, expected]
