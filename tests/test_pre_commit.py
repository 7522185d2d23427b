"""The hooks as people have them: pre-commit itself, and prek, on a git repository with staged files."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import regex
import yaml

from qa_lint.formats import FORMATS

ROOT = Path(__file__).parent.parent
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

CLEAN = "시는 올해 나무 30그루를 심었다.\nThe city planted 30 trees this year.\n"
FAULTY = "예산은 3억 5천만 원이다.\nThe budget is 3.5 billion won.\n"
NO_TRANSLATION = "# Notes\n\nThis file has no Korean in it, and no partner.\n"
NUMBERS = 'select = ["number"]\n'  # a run of a few rules starts sooner than one of all
PAIRS = '[[pairs]]\nsource = "ko/{path}.md"\ntarget = "en/{path}.md"\n'


class Repository:
    """A git repository whose configuration runs one of the project's own hooks, as installed here.

    What was found in a file is kept in `cache`, as it is from commit to commit.
    """

    def __init__(self, folder: Path, runner: str, cache: Path, python: str) -> None:
        self.folder, self.runner, self.cache, self.python = folder, runner, cache, python
        git(folder, "init", "--quiet")

    def configure(self, hook: str = "qa-lint", settings: str = NUMBERS, **keys: Any) -> None:
        """Choose the hook; `keys` are what a user may add to it."""
        (chosen,) = (dict(each) for each in HOOKS if each["id"] == hook)
        assert chosen["entry"].split()[0] == "qa-lint"
        entry = chosen["entry"].replace("qa-lint", f"{self.python} -m qa_lint", 1)
        del chosen["additional_dependencies"]  # what is installed here has them
        chosen |= {"language": "system", "entry": entry, **keys}
        config = yaml.safe_dump({"repos": [{"repo": "local", "hooks": [chosen]}]})
        self.write({".pre-commit-config.yaml": config, "qa-lint.toml": settings})
        git(self.folder, "add", ".")

    def write(self, files: dict[str, str]) -> None:
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def commit(self, *names: str) -> None:
        """Commit without a hook what other hooks are not to see as new."""
        git(self.folder, "add", *names)
        git(self.folder, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--no-verify", "-m", "x")

    def stage(self, files: dict[str, str]) -> tuple[int, str]:
        """Stage files and run the hook on what is staged: its exit code, and what it printed."""
        self.write(files)
        if files:
            git(self.folder, "add", *files)
        # beside the repository, and not in it: a cache within would be a file of the repository
        homes = {name: str(self.folder.parent / "home") for name in ("PRE_COMMIT_HOME", "PREK_HOME")}
        terminal = {"PYTHONIOENCODING": "utf-8", "NO_COLOR": "1", "COLUMNS": "200"}
        environment = os.environ | homes | terminal | {"QA_LINT_CACHE_DIR": str(self.cache)}
        done = subprocess.run(
            [sys.executable, "-m", self.runner, "run"],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            encoding="utf-8",
        )
        return done.returncode, done.stdout + done.stderr


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all repositories: each run is of the program as it is installed, and most of them of the same files."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(params=["pre_commit", "prek"])
def repository(tmp_path: Path, request: pytest.FixtureRequest, cache: Path, forking_python: str) -> Repository:
    folder = tmp_path / "repository"
    folder.mkdir()
    return Repository(folder, request.param, cache, forking_python)


# ---------------------------------------------------------------------- the file


def test_pre_commit_takes_the_file() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_hooks_are_of_todays_form() -> None:
    """Names of stages as pre-commit 3.2 has them; it warns of the old ones (`commit`, `push`)."""
    assert [hook["id"] for hook in HOOKS] == ["qa-lint", "qa-lint-all"]
    for hook in HOOKS:
        assert hook["stages"] == ["pre-commit", "pre-push", "manual"]
        assert hook["minimum_pre_commit_version"] == "3.2.0"
        assert hook["require_serial"]


def test_the_hooks_take_the_files_that_can_be_read_and_no_others() -> None:
    known = {suffix for form in FORMATS for suffix in form.suffixes}
    for hook in HOOKS:
        for suffix in known:
            assert regex.search(hook["files"], f"a/b{suffix}"), suffix
        listed = regex.match(r"\(\\\.\(([a-z|]+)\)", hook["files"])
        assert listed
        assert {f".{name}" for name in listed[1].split("|")} == {suffix for suffix in known if suffix.startswith(".")}
        for name in ("a.py", "txt", "a.txt.bak", "atxt", "a.ts"):
            assert not regex.search(hook["files"], name)


def test_the_hooks_install_what_workbooks_need() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert [hook["additional_dependencies"] for hook in HOOKS] == [extras["office"]] * len(HOOKS)


# ---------------------------------------------------------------------- runs


def test_what_is_clean_no_translation_or_excluded_passes(repository: Repository) -> None:
    """All in one run: whichever of the files were checked against what is said of it would stop the commit."""
    repository.configure(settings='extend-exclude = ["drafts"]\n', exclude="^old/")
    korean, english = FAULTY.splitlines(keepends=True)
    code, said = repository.stage(
        {
            "release.txt": CLEAN,
            "NOTES.md": NO_TRANSLATION,
            "drafts/budget.txt": FAULTY,  # which the configuration excludes, though the hook names it
            "old/budget.txt": FAULTY,  # which the user excludes from the hook
            "one.txt": korean * 3,  # no pair, which two files are that happen to be staged
            "two.txt": english * 3,
        }
    )
    assert code == 0, said
    assert "Passed" in said


def test_a_faulty_file_stops_the_commit_and_is_named(repository: Repository) -> None:
    """And the program is started as it is for people."""
    repository.python = sys.executable
    repository.configure()
    code, said = repository.stage({"release.txt": CLEAN, "budget.txt": FAULTY, "NOTES.md": NO_TRANSLATION})
    assert code == 1, said
    assert "budget.txt:2:15" in said
    assert "wrong-magnitude" in said
    assert "release.txt" not in said


def test_what_the_configuration_excludes_passes_though_nothing_else_is_staged(repository: Repository) -> None:
    repository.configure(settings=NUMBERS + 'extend-exclude = ["drafts/"]\n')
    code, said = repository.stage({"drafts/budget.txt": FAULTY})
    assert code == 0, said


def test_one_side_of_a_configured_pair_is_enough(repository: Repository) -> None:
    """Whichever it is: of one pair the Korean side is staged, and of another the English one."""
    repository.configure(settings=NUMBERS + PAIRS)
    korean, english = FAULTY.splitlines(keepends=True)
    repository.write({"ko/budget.md": korean, "en/budget.md": english, "ko/costs.md": korean, "en/costs.md": english})
    repository.commit("en/budget.md", "ko/costs.md", "qa-lint.toml", ".pre-commit-config.yaml")
    code, said = repository.stage({"ko/budget.md": korean, "en/costs.md": english})
    assert code == 1, said
    for name in ("en/budget.md", "en/costs.md"):
        assert said.count(f"{name}:1:15") == 1, said
    assert said.count("wrong-magnitude") == 2


def test_a_pair_by_its_names_is_one_whichever_side_is_staged(repository: Repository) -> None:
    """Of one pair the Korean side is staged, of another the English one, and of a third both."""
    repository.configure()
    korean, english = FAULTY.splitlines(keepends=True)
    names = ("guide", "manual", "notes")
    repository.write({f"{name}.ko.md": korean for name in names} | {f"{name}.md": english for name in names})
    repository.commit(".")
    staged = {"guide.ko.md": korean, "manual.md": english, "notes.ko.md": korean, "notes.md": english}
    code, said = repository.stage({name: f"{text}\n" for name, text in staged.items()})
    assert code == 1, said
    for name in names:
        assert said.count(f"{name}.md:1:15") == 1, said
    assert said.count("wrong-magnitude") == 3
    repository.configure(settings=f'{NUMBERS}guess-pairs = "never"\n')
    code, said = repository.stage({})
    assert code == 0, said


def test_both_sides_are_one_pair(repository: Repository) -> None:
    repository.configure(settings=NUMBERS + PAIRS)
    korean, english = FAULTY.splitlines(keepends=True)
    code, said = repository.stage({"ko/budget.md": korean, "en/budget.md": english})
    assert code == 1, said
    assert said.count("wrong-magnitude") == 1


def test_more_files_than_one_command_line_holds(repository: Repository) -> None:
    """A runner divides them among several runs, and what any of them finds stops the commit."""
    repository.configure()
    folder = "/".join(["x" * 250] * 8)
    files = {f"{folder}/{number:04}.txt": CLEAN for number in range(70)}
    assert sum(map(len, files)) > 1 << 17, "pre-commit puts so many bytes on a line at most"
    first, *_, last = files
    code, said = repository.stage(files | {first: FAULTY, last: FAULTY})
    assert code == 1, said
    assert said.count("wrong-magnitude") == 2
    assert first in said
    assert last in said


def test_all_pairs_are_checked_whichever_file_changes(repository: Repository) -> None:
    repository.configure("qa-lint-all", settings=NUMBERS + PAIRS)
    korean, english = FAULTY.splitlines(keepends=True)
    repository.write({"ko/budget.md": korean, "en/budget.md": english})
    repository.commit(".")
    code, said = repository.stage({"NOTES.md": NO_TRANSLATION})
    assert code == 1, said
    assert "en/budget.md:1:15" in said
    repository.commit(".")
    code, said = repository.stage({"tool.py": "x = 1\n"})
    assert code == 0, said
