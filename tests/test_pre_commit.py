"""The hook as people have it: pre-commit itself, on a git repository with staged files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent

CLEAN = "시는 올해 나무 30그루를 심었다.\nThe city planted 30 trees this year.\n"
FAULTY = "예산은 3억 5천만 원이다.\nThe budget is 3.5 billion won.\n"
NO_TRANSLATION = "# Notes\n\nThis file has no Korean in it, and no partner.\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository whose pre-commit configuration runs the project's own hook, as installed here."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["entry"].split()[0] == "qa-lint"
    hook |= {"language": "system", "entry": hook["entry"].replace("qa-lint", f"{sys.executable} -m qa_lint", 1)}
    config = {"repos": [{"repo": "local", "hooks": [hook]}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (tmp_path / "qa-lint.toml").write_text("", encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def commit_hook(folder: Path, files: dict[str, str]) -> tuple[int, str]:
    """Stage the files and run the hook on what is staged: its exit code and what it printed."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    git(folder, "add", ".")
    environment = os.environ | {"PRE_COMMIT_HOME": str(folder / ".cache"), "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run"],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
    )
    return done.returncode, done.stdout + done.stderr


def test_clean_files_and_files_that_are_no_translation_pass(repository: Path) -> None:
    code, said = commit_hook(repository, {"release.txt": CLEAN, "NOTES.md": NO_TRANSLATION})
    assert code == 0, said
    assert "Passed" in said


def test_a_faulty_file_stops_the_commit_and_is_named(repository: Path) -> None:
    code, said = commit_hook(repository, {"release.txt": CLEAN, "budget.txt": FAULTY, "NOTES.md": NO_TRANSLATION})
    assert code == 1, said
    assert "budget.txt:2:15" in said
    assert "wrong-magnitude" in said
    assert "release.txt" not in said


def test_one_side_of_a_configured_pair_is_enough(repository: Path) -> None:
    for side in ("ko", "en"):
        (repository / side).mkdir()
    (repository / "qa-lint.toml").write_text(
        '[[pairs]]\nsource = "ko/{path}.md"\ntarget = "en/{path}.md"\n', encoding="utf-8"
    )
    git(repository, "add", ".")
    code, said = commit_hook(
        repository,
        {"ko/budget.md": FAULTY.splitlines()[0] + "\n", "en/budget.md": FAULTY.splitlines()[1] + "\n"},
    )
    assert code == 1, said
    assert said.count("wrong-magnitude") == 1
