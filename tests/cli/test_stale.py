"""`stale-translation`: by git, the original has changed since its translation did."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path

import pytest

from .conftest import Invoke, begin_repository, commit, git, write

SETTINGS = 'extend-select = ["stale-translation"]\n[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n'
KOREAN, ENGLISH = "공원은 내년 봄에 문을 연다.\n", "The park opens next spring.\n"


@pytest.fixture
def repository(folder: Path) -> Path:
    """Two pairs of the first of March."""
    return begin_repository(folder, SETTINGS, "ab", KOREAN, ENGLISH)


def check(invoke: Invoke, *args: str) -> list[tuple[str, str, str]]:
    result = invoke("check", "--output-format", "json", *args)
    return [(f["rule"], f["path"], f["message"]) for f in json.loads(result.stdout)["findings"]]


def test_an_original_that_changed_since(invoke: Invoke, repository: Path) -> None:
    assert check(invoke) == []
    (repository / "ko" / "a.txt").write_text(KOREAN + "\n", encoding="utf-8")
    commit(repository, 5)
    message = "ko/a.txt was changed on 2026-03-05, but its translation not since 2026-03-01"
    assert check(invoke) == [("stale-translation", "en/a.txt", message)]
    assert check(invoke, "--jobs", "2") == check(invoke)
    (repository / "en" / "a.txt").write_text(ENGLISH + "\n", encoding="utf-8")
    assert check(invoke) == []  # somebody is at it
    commit(repository, 7)
    assert check(invoke) == []


def test_an_original_that_is_being_changed(invoke: Invoke, repository: Path) -> None:
    (repository / "ko" / "b.txt").write_text(KOREAN + "\n", encoding="utf-8")
    assert [told[:2] for told in check(invoke)] == [("stale-translation", "en/b.txt")]


def test_a_file_that_is_called_by_a_number_is_no_time(invoke: Invoke, repository: Path) -> None:
    for name in ("1999", "2024"):
        (repository / name).write_text("x", encoding="utf-8")
    (repository / "ko" / "a.txt").write_text(KOREAN + "\n", encoding="utf-8")
    commit(repository, 5)
    message = "ko/a.txt was changed on 2026-03-05, but its translation not since 2026-03-01"
    assert check(invoke) == [("stale-translation", "en/a.txt", message)]


def test_days_of_grace(invoke: Invoke, repository: Path) -> None:
    (repository / "ko" / "a.txt").write_text(KOREAN + "\n", encoding="utf-8")
    commit(repository, 5)
    for days, number in ((3, 1), (4, 0)):
        write(**{"qa-lint_toml": SETTINGS + f"[rules.stale-translation]\ndays = {days}\n"})
        assert len(check(invoke)) == number


def test_it_is_opt_in_and_without_history_it_says_so(invoke: Invoke, repository: Path, tmp_path: Path) -> None:
    (repository / "ko" / "a.txt").write_text(KOREAN + "\n", encoding="utf-8")
    commit(repository, 5)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{repository}", str(clone))
    with chdir(clone):
        result = invoke("check")
    assert result.exit_code == 0
    assert "note: stale-translation is not looked for: this clone is shallow" in result.stderr
    write(**{"qa-lint_toml": SETTINGS.replace("extend-select", "#")})
    assert check(invoke) == []
