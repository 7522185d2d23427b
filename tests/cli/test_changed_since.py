"""`--changed-since`: the pairs of which git says that one side has changed."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path

import pytest

from .conftest import Invoke, Run, begin_repository, commit, git, write

SETTINGS = '[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n'
KOREAN, ENGLISH = "예산은 3억 원이다.\n", "The budget is 3 billion won.\n"


@pytest.fixture
def repository(folder: Path) -> Path:
    """Three pairs, all wrong, on main; and a branch."""
    begin_repository(folder, SETTINGS, "abc", KOREAN, ENGLISH)
    git(folder, "checkout", "--quiet", "-b", "branch")
    return folder


def check(invoke: Invoke, *args: str) -> list[tuple[str, str]]:
    result = invoke("check", "--select", "number,missing-translation", "--output-format", "json", *args)
    assert result.exit_code in (0, 1), result.stderr
    return [(f["rule"], f["path"]) for f in json.loads(result.stdout)["findings"]]


def test_nothing_has_changed(invoke: Invoke, repository: Path) -> None:
    assert len(check(invoke)) == 3
    assert check(invoke, "--changed-since", "main") == []


@pytest.mark.parametrize("side", ["ko", "en"])
@pytest.mark.parametrize("state", ["committed", "staged", "changed"])
def test_a_change_on_either_side(invoke: Invoke, repository: Path, side: str, state: str) -> None:
    with (repository / side / "b.txt").open("a", encoding="utf-8") as out:
        out.write("\n")
    if state != "changed":
        git(repository, "add", "--all")
    if state == "committed":
        commit(repository)
    assert check(invoke, "--changed-since", "main") == [("wrong-magnitude", "en/b.txt")]
    assert check(invoke, "--changed-since", "main", ".") == [("wrong-magnitude", "en/b.txt")]
    assert check(invoke, "--changed-since", "main", "en/a.txt") == []
    with chdir(repository / "en"):
        assert check(invoke, "--changed-since", "main") == [("wrong-magnitude", "b.txt")]


def test_what_main_did_since_is_no_change_of_the_branch(invoke: Invoke, repository: Path) -> None:
    git(repository, "checkout", "--quiet", "main")
    write(en__a_txt=ENGLISH + "\n")
    commit(repository)
    git(repository, "checkout", "--quiet", "branch")
    write(en__c_txt=ENGLISH + "\n")
    assert check(invoke, "--changed-since", "main") == [("wrong-magnitude", "en/c.txt")]


def test_what_was_renamed_deleted_or_is_new(invoke: Invoke, repository: Path) -> None:
    git(repository, "mv", "ko/a.txt", "ko/새 글.txt")
    git(repository, "mv", "en/a.txt", "en/새 글.txt")
    (repository / "en" / "b.txt").unlink()
    write(ko__d_txt=KOREAN, en__d_txt=ENGLISH)
    expected = [
        ("wrong-magnitude", "en/d.txt"),
        ("wrong-magnitude", "en/새 글.txt"),
        ("missing-translation", "ko/b.txt"),
    ]
    assert check(invoke, "--changed-since", "main") == expected
    commit(repository)
    assert check(invoke, "--changed-since", "main") == expected


# ---------------------------------------------------------------- bad input


def told(invoke: Invoke, folder: Path, *args: str) -> str:
    with chdir(folder):
        result = invoke("check", *args)
    assert (result.exit_code, result.stdout) == (2, "")
    message: str = result.stderr
    assert message.count("\n") == 1
    return message


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "main:ko"])
def test_a_revision_that_is_not_there(invoke: Invoke, repository: Path, revision: str) -> None:
    said = told(invoke, repository, f"--changed-since={revision}")
    assert f"git does not know the revision {revision!r}" in said
    assert not (repository / "x").exists()


def test_a_shallow_clone(invoke: Invoke, repository: Path, tmp_path: Path) -> None:
    commit_twice = repository / "en" / "a.txt"
    commit_twice.write_text(ENGLISH * 2, encoding="utf-8")
    commit(repository)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", "--branch", "branch", f"file://{repository}", str(clone))
    message = told(invoke, clone, "--changed-since", "main")
    assert "this clone is shallow, fetch it with its history (fetch-depth: 0)" in message
    git(clone, "fetch", "--quiet", "--depth", "1", "origin", "main:main")
    message = told(invoke, clone, "--changed-since", "main")
    assert "git cannot say where this branch left 'main': this clone is shallow" in message


def test_no_repository_and_no_git(
    run: Run, invoke: Invoke, repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "a.tsv").write_text("하나\tone\n", encoding="utf-8")
    assert "this folder is in no git repository" in told(invoke, elsewhere, "a.tsv", "--changed-since", "x")
    result = run(["check", "--changed-since", "main"], env={"PATH": str(elsewhere)})
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"git is not there, or cannot be run" in result.stderr


def test_branches_without_a_common_commit(invoke: Invoke, repository: Path) -> None:
    git(repository, "checkout", "--quiet", "--orphan", "other")
    write(en__a_txt=ENGLISH * 2)
    commit(repository)
    assert "this branch and 'main' have no commit in common" in told(invoke, repository, "--changed-since", "main")
