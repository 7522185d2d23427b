"""Patterns of paths: they mean what git takes them to mean."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from amounts import inputs
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.model import TableLayout
from qa_lint.project.exclusion import Exclusion, GitIgnores
from qa_lint.project.globs import PathPattern, any_fits
from qa_lint.project.settings import Config, TablePattern

PATHS = [
    "a.md", "b.txt", "notes", "한글.md", "en/a.md", "en/news/a.md", "en/news/b.txt", "ko/a.md", "draft/a.md",
    "en/draft/x/y.md", "[x].md", "a b.md", "x.md ", "!odd.md", "#odd.md", "build/a.md", "deep/build",
]  # fmt: skip
IGNORES = [
    "*.md", "en", "en/", "/en", "en/*", "en/**", "**/draft", "**/draft/", "en/**/a.md", "/a.md", "a.md", "draft/",
    "?.md", "[ab].md", "[!a].md", "[^a].md", "[a-c].*", "\\[x\\].md", "a\\ b.md", "x.md\\ ", "\\!odd.md", "\\#odd.md",
    "# a comment", "", "   ", "*\n!en/\n!en/a.md", "*.md\n!a.md", "en/*\n!en/news/", "en/\n!en/a.md", "build",
    "한글.md", "/*\n!/ko", "**", "a.md/", "en/news", "news/a.md", "**/news/a.md", "en/*/a.md", "*.txt\r\n*.md\r",
    "[z-a].md",
]  # fmt: skip


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    for name in PATHS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    return tmp_path


def ignored_by_git(repository: Path) -> set[str]:
    asked = "\0".join(PATHS).encode()
    command = ["git", "-c", "core.excludesFile=", "check-ignore", "--no-index", "-z", "--stdin"]
    done = subprocess.run(command, cwd=repository, input=asked, capture_output=True, check=False)
    return set(done.stdout.decode().split("\0")) - {""}


@pytest.mark.parametrize("ignores", IGNORES)
def test_a_gitignore_file_means_what_git_takes_it_to_mean(repository: Path, ignores: str) -> None:
    (repository / ".gitignore").write_bytes(ignores.encode())
    gitignores = GitIgnores()
    ours = {name for name in PATHS if gitignores.leave_out(repository / name, is_folder=False)}
    assert ours == ignored_by_git(repository)


def test_nested_files_and_the_repositorys_own_exclusions(repository: Path) -> None:
    (repository / ".gitignore").write_text("*.txt\n", encoding="utf-8")
    (repository / "en" / ".gitignore").write_text("!b.txt\n/a.md\n", encoding="utf-8")
    (repository / ".git" / "info" / "exclude").write_text("notes\n", encoding="utf-8")
    gitignores = GitIgnores()
    ours = {name for name in PATHS if gitignores.leave_out(repository / name, is_folder=False)}
    assert ours == ignored_by_git(repository) == {"b.txt", "en/a.md", "notes"}


def test_outside_a_repository_nothing_is_ignored(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*\n", encoding="utf-8")
    assert not GitIgnores().leave_out(tmp_path / "a.md", is_folder=False)


@each(
    ("pattern", "path", "fits"),
    [
        ("en", "en/a.md", True), ("en", "x/en/a.md", True), ("en/", "en", False), ("en/*.md", "en/a.md", True),
        ("en/*.md", "en/x/a.md", False), ("en/**/*.md", "en/x/a.md", True), ("*", "a/b", True),
        ("./en/a.md", "en/a.md", True), ("/a.md", "x/a.md", False), ("한글.md", "한글.md", True),
    ],
)  # fmt: skip
def test_a_pattern_fits_a_path_or_a_folder_on_its_way(pattern: str, path: str, fits: bool) -> None:
    assert PathPattern(pattern).fits(path) == fits


@given(st.text(max_size=12), st.text(alphabet="ab/.한", min_size=1, max_size=12))
@inputs(usual=60, nightly=4_000)
def test_no_pattern_is_an_error(pattern: str, path: str) -> None:
    assert PathPattern(pattern).fits(path) in (True, False)


def test_the_last_pattern_that_fits_counts() -> None:
    patterns = [PathPattern("*.md"), PathPattern("!a.md")]
    assert any_fits(patterns, "b.md")
    assert not any_fits(patterns, "a.md")


def test_a_folder_that_was_named_is_walked_though_its_name_is_excluded(tmp_path: Path) -> None:
    exclusion = Exclusion(tmp_path, ["build/"])
    assert exclusion.leaves_out(tmp_path / "build", is_folder=True)
    assert not exclusion.leaves_out(tmp_path / "build" / "a.md", is_folder=False)
    assert exclusion.leaves_out_named(tmp_path / "build" / "a.md")


def test_each_of_many_patterns_is_compiled_once(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # however many files they are asked for, and however many there are
    made: list[str] = []
    compiled = PathPattern.__init__

    def count(pattern: PathPattern, text: str) -> None:
        made.append(text)
        compiled(pattern, text)

    monkeypatch.setattr(PathPattern, "__init__", count)
    patterns = [f"*.{n}" for n in range(300)]
    (repository / ".gitignore").write_text("\n".join(patterns), encoding="utf-8")
    exclusion, gitignores = Exclusion(repository, patterns), GitIgnores()
    config = Config(repository, tables=[TablePattern(pattern, TableLayout()) for pattern in patterns])
    for n in range(20):
        exclusion.leaves_out(repository / f"new{n}.md", is_folder=False)
        gitignores.leave_out(repository / f"new{n}.md", is_folder=False)
        config.layouts_of(str(repository / f"new{n}.md"))
    assert len(made) == 3 * 300
