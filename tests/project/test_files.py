"""Which files are linted: named ones, folders, configured pairs from either side."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest

from qa_lint.model import Problem, UserError
from qa_lint.project import files as discovery
from qa_lint.project.files import Task, find_tasks, shown
from qa_lint.project.settings import Config, PairPattern

SUFFIXES = (".txt", ".tsv", ".md", ".yaml")


class Formats:
    """The formats that are known."""

    def claims(self, path: str) -> bool:
        return path.lower().endswith(SUFFIXES)

    def is_one_side(self, path: str) -> bool:
        return self.claims(path) and not path.endswith(".tsv")

    def is_half(self, path: str) -> bool:
        return path.endswith(".yaml")

    def unreadable(self, path: str) -> str:
        return "it is a PDF document" if path.endswith(".pdf") else ""


FORMATS = Formats()


Make = Callable[..., None]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    monkeypatch.chdir(tmp_path)

    def make(*names: str) -> None:
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("x", encoding="utf-8")

    return make


def find(*paths: str, pairs: tuple[tuple[str, str], ...] = ()) -> tuple[list[Task], list[Problem]]:
    config = Config(Path.cwd(), pairs=[PairPattern(*pair) for pair in pairs])
    found = find_tasks(paths, config, FORMATS)
    return found.tasks, found.problems


def test_the_tables_of_the_configuration_are_no_translations(make: Make) -> None:
    make("texts/a.tsv", "texts/glossary.tsv", "texts/names.tsv")
    config = Config(Path.cwd(), glossary=["texts/glossary.tsv"], names=["texts/names.tsv"])
    found = find_tasks(["texts"], config, FORMATS)
    assert [task.source for task in found.tasks] == ["texts/a.tsv"]
    assert found.problems == []


def test_nothing_asked_for_is_a_usage_error(make: Make) -> None:
    with pytest.raises(UserError, match=r"nothing to check: name files or folders"):
        find()


def test_files_are_sorted_and_linted_once_however_they_are_spelt(make: Make, tmp_path: Path) -> None:
    make("b.txt", "a.txt", "d/c.md")
    tasks, problems = find("b.txt", "./a.txt", str(tmp_path / "a.txt"), "d/../b.txt", "d")
    assert tasks == [Task("a.txt"), Task("b.txt"), Task("d/c.md", folder="d")]
    assert problems == []
    assert find("d", "d/c.md")[0] == find("d/c.md", "d")[0] == [Task("d/c.md")]  # named itself


def test_a_folder_holds_the_files_that_can_be_read_and_are_the_users_own(make: Make) -> None:
    make("d/a.txt", "d/B.TSV", "d/c.png", "d/.hidden.txt", "d/.git/x.txt", "d/node_modules/x.md", "d/e/f.md")
    tasks, _ = find("d")
    assert [task.source for task in tasks] == ["d/.hidden.txt", "d/B.TSV", "d/a.txt", "d/e/f.md"]


def test_what_cannot_be_linted_is_said_and_the_rest_is_done(make: Make) -> None:
    make("a.txt", "empty/picture.png")
    tasks, problems = find("a.txt", "", "nowhere.txt", "empty", "n" * 300)
    assert tasks == [Task("a.txt")]
    assert problems == [
        Problem("a path is empty"),
        Problem("no such file or folder", "nowhere.txt"),
        Problem("no bilingual file in this folder", "empty"),
        Problem("cannot be read: File name too long", "n" * 300),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_a_folder_is_not_kept_waiting_by_what_is_no_file(make: Make) -> None:
    """A named pipe without a writer would be read for ever, and links can go round in circles."""
    make("d/a.txt")
    os.mkfifo("d/pipe.txt")
    Path("d/circle.txt").symlink_to("circle.txt")
    Path("d/gone.txt").symlink_to("nowhere.txt")
    Path("d/up").symlink_to("..")
    pairs = (("ko/{path}.txt", "en/{path}.txt"),)
    assert find("d", pairs=pairs) == ([Task("d/a.txt", folder="d")], [])
    assert find("d/circle.txt") == ([], [Problem("no such file or folder", "d/circle.txt")])


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_a_named_pipe_is_read_where_it_is_named_but_no_device_is(make: Make) -> None:
    os.mkfifo("pipe")
    assert find("pipe", "/dev/zero") == (
        [Task("pipe")],
        [Problem("neither a file nor a folder", shown(Path("/dev/zero")))],
    )


def test_a_folder_that_may_not_be_entered_is_an_error(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    make("d/a.txt", "d/locked/b.txt")

    def scandir(path: str) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    real = os.scandir
    monkeypatch.setattr(os, "scandir", scandir)
    assert find("d") == ([Task("d/a.txt", folder="d")], [Problem("cannot be read: Permission denied", "d/locked")])
    assert find("d/locked") == ([], [Problem("cannot be read: Permission denied", "d/locked")])


def test_a_link_is_one_side_of_the_pair_where_it_stands(make: Make) -> None:
    make("ko/a.txt", "shared/a.txt")
    Path("en").mkdir()
    Path("en/a.txt").symlink_to("../shared/a.txt")
    pairs = (("ko/{path}.txt", "en/{path}.txt"),)
    assert find("en/a.txt", pairs=pairs) == ([Task("ko/a.txt", "en/a.txt")], [])
    Path("korean").symlink_to("ko")
    assert find("korean/a.txt", pairs=pairs) == ([Task("ko/a.txt", "en/a.txt")], [])


def test_a_pair_is_found_from_either_side_and_linted_once(make: Make) -> None:
    make("ko/a/b.txt", "en/a/b.txt", "other.txt")
    pairs = (("ko/{path}.txt", "en/{path}.txt"),)
    both = Task("ko/a/b.txt", "en/a/b.txt")
    assert find("ko/a/b.txt", pairs=pairs) == ([both], [])
    assert find("en/a/b.txt", pairs=pairs) == ([both], [])
    assert find("en/a/b.txt", "ko/a/b.txt", "en", pairs=pairs)[0] == [both]
    assert find(pairs=pairs) == ([both], [])
    assert find("other.txt", pairs=pairs) == ([Task("other.txt")], [])
    assert [task.files for task in find(".", pairs=pairs)[0]] == [both.files, ("other.txt",)]


def test_a_pair_has_the_suffix_that_was_configured(make: Make) -> None:
    make("ko/a.strings", "en/a.strings")
    assert find("ko", pairs=(("ko/{path}.strings", "en/{path}.strings"),))[0] == [
        Task("ko/a.strings", "en/a.strings", "ko")
    ]


def test_a_pair_of_which_one_side_is_missing_is_a_task_that_says_so(make: Make) -> None:
    make("ko/a.txt", "en/b.txt")
    pairs = (("ko/{path}.txt", "en/{path}.txt"),)
    missing = [Task("ko/a.txt", "en/a.txt", missing="target"), Task("ko/b.txt", "en/b.txt", missing="source")]
    assert find("ko/a.txt", "en/b.txt", pairs=pairs) == (missing, [])
    assert find(pairs=pairs) == (missing, [])


@pytest.mark.parametrize("named", ["a.txt", "a.en.txt"])
def test_of_two_patterns_that_fit_the_one_whose_files_exist_counts(make: Make, named: str) -> None:
    make("a.txt", "a.en.txt")
    pairs = (("{path}.txt", "{path}.en.txt"),)
    assert find(named, pairs=pairs) == ([Task("a.txt", "a.en.txt")], [])
    assert find(pairs=pairs) == ([Task("a.txt", "a.en.txt")], [])


def test_of_two_patterns_that_fit_the_one_that_says_more_counts(make: Make) -> None:
    make("a.en.txt")
    assert find("a.en.txt", pairs=(("{path}.txt", "{path}.en.txt"),)) == (
        [Task("a.txt", "a.en.txt", missing="source")],
        [],
    )


def test_a_pair_may_be_two_files_by_name(make: Make) -> None:
    make("ko.txt", "en.txt")
    assert find(pairs=(("ko.txt", "en.txt"),)) == ([Task("ko.txt", "en.txt")], [])
    assert find(pairs=(("nix.txt", "nil.txt"),)) == ([], [Problem("no such file or folder", "nix.txt")])
    assert find(pairs=(("en.txt", "nil.txt"),)) == ([Task("en.txt", "nil.txt", missing="target")], [])


def test_no_file_fits_the_patterns(make: Make) -> None:
    tasks, problems = find(pairs=(("ko/{path}.txt", "en/{path}.txt"),))
    assert tasks == []
    assert [problem.message for problem in problems] == [
        'no file fits the [[pairs]] of source = "ko/{path}.txt", target = "en/{path}.txt"'
    ]


def test_file_names_on_macos_come_decomposed(make: Make) -> None:
    decomposed = unicodedata.normalize("NFD", "한글")
    make(f"ko/{decomposed}.txt", f"en/{decomposed}.txt")
    tasks, problems = find(f"ko/{decomposed}.txt", pairs=(("ko/{path}.txt", "en/{path}.txt"),))
    assert problems == []
    assert [Path(name).exists() for task in tasks for name in task.files] == [True, True]


def test_patterns_are_relative_to_the_configuration(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make("docs/ko/a.txt", "docs/en/a.txt")
    config = Config(tmp_path / "docs", pairs=[PairPattern("ko/{path}.txt", "en/{path}.txt")])
    monkeypatch.chdir(tmp_path / "docs" / "en")
    assert find_tasks(["a.txt"], config, FORMATS).tasks == [Task("../ko/a.txt", "a.txt")]


def test_standard_input_is_a_task_of_its_own(make: Make) -> None:
    make("-")
    assert find("-", "-") == ([Task("-")], [])


def test_paths_are_shown_with_slashes_on_windows_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "Path", PureWindowsPath)
    monkeypatch.setattr(discovery.os.path, "relpath", lambda path: str(path))
    assert shown(PureWindowsPath("ko\\a\\b.txt")) == "ko/a/b.txt"  # type: ignore[arg-type]


def test_what_is_one_side_by_its_format_is_found_in_a_folder_with_its_other_side_alone(make: Make) -> None:
    make("locales/ko.yaml", "locales/en.yaml", "package.yaml", "a.tsv")
    tasks, problems = find(".")
    assert [task.files for task in tasks] == [("a.tsv",), ("locales/ko.yaml", "locales/en.yaml")]
    assert problems == []
    assert find("package.yaml")[0] == [Task("package.yaml")]
