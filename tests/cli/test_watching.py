"""What `check --watch` looks at, and when it checks again: the loop itself, without a process and without waiting."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from qa_lint.cli import watching
from qa_lint.engine.session import Session
from qa_lint.model import UserError
from qa_lint.project.settings import load
from qa_lint.resources.word_pairs import WordPairs

from .conftest import RIGHT, WRONG, write

Watch = Callable[..., list[int]]


@pytest.fixture
def watch(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Watch paths while something happens between the looks; of each check, how many looks were before it."""

    def watched(paths: Sequence[str], *happening: Callable[[], object], fails: str = "") -> list[int]:
        waiting = iter(happening)
        looks = 0
        checks = []

        def sleep(_seconds: float) -> None:
            nonlocal looks
            looks += 1
            try:
                happens = next(waiting)
            except StopIteration:
                raise KeyboardInterrupt from None
            happens()

        def check() -> None:
            checks.append(looks)
            if fails:
                raise UserError(fails)

        monkeypatch.setattr(watching.time, "sleep", sleep)
        with pytest.raises(KeyboardInterrupt):
            watching.watch(check, lambda: Session(load(None, folder)), paths)
        return checks

    return watched


def nothing() -> None:
    """What happens mostly."""


def test_nothing_is_checked_again_while_nothing_changes(watch: Watch) -> None:
    write(a_tsv=RIGHT)
    assert watch(["."], nothing, nothing) == [0]


@pytest.mark.parametrize(
    ("happens", "checks"),
    [
        (lambda: write(a_tsv=WRONG), [0, 2]),  # another size
        (lambda: write(b_tsv=RIGHT), [0, 2]),
        (lambda: Path("a.tsv").unlink(), [0, 2]),
        (lambda: write(**{"qa-lint_toml": "ignore = []\n"}), [0, 2]),  # settings that are new
        (lambda: write(notes_bin="beside"), [0]),  # what no pair is in
    ],
)
def test_it_is_checked_again_at_the_next_look(watch: Watch, happens: Callable[[], object], checks: list[int]) -> None:
    write(a_tsv=RIGHT, z_tsv=RIGHT)
    assert watch(["."], nothing, happens, nothing) == checks


def test_a_table_that_the_settings_name_is_watched(watch: Watch) -> None:
    write(a_tsv=RIGHT, terms_tsv="ko\ten\n예산\tbudget\n", **{"qa-lint_toml": 'glossary = ["terms.tsv"]\n'})
    assert watch(["a.tsv"], lambda: write(terms_tsv="ko\ten\n예산\tbudgets\n"), nothing) == [0, 1]


def test_no_table_is_read_to_look_for_files(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    write(**{"qa-lint_toml": 'lexicon = ["l.tsv"]\n', "l_tsv": "", "a_tsv": RIGHT})
    monkeypatch.setattr(WordPairs, "load", lambda *given: pytest.fail("there may be ten looks in three seconds"))
    assert watch(["a.tsv"], lambda: None, lambda: None) == [0]


def test_settings_that_cannot_be_read_are_watched_with_what_was_before(
    watch: Watch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(a_tsv=RIGHT, **{"qa-lint_toml": "ignore = []\n"})
    broken, mended = (lambda text=text: write(**{"qa-lint_toml": text}) for text in ("ignore = [\n", "ignore = [] \n"))
    assert watch(["."], broken, nothing, mended, nothing) == [0, 1, 3]
    assert capsys.readouterr().err.count("note: files watched: 2; Ctrl-C ends it") == 3


def test_what_is_wrong_is_told_and_looked_at_again(watch: Watch, capsys: pytest.CaptureFixture[str]) -> None:
    write(a_tsv=RIGHT)
    assert watch(["."], lambda: write(a_tsv=WRONG), nothing, fails="nothing to check") == [0, 1]
    assert capsys.readouterr().err.count("error: nothing to check") == 2


def test_paths_of_which_there_are_no_files(watch: Watch, capsys: pytest.CaptureFixture[str]) -> None:
    assert watch(["none.tsv"], nothing, lambda: write(none_tsv=RIGHT), nothing) == [0, 2]
    assert "files watched: 1" in capsys.readouterr().err


@pytest.mark.parametrize("is_terminal", [True, False])
def test_a_terminal_is_cleared(watch: Watch, monkeypatch: pytest.MonkeyPatch, is_terminal: bool) -> None:
    cleared = []
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_terminal)
    monkeypatch.setattr(watching.click, "clear", lambda: cleared.append(True))
    write(a_tsv=RIGHT)
    watch(["."], lambda: write(a_tsv=WRONG), nothing)
    assert cleared == [True, True] * is_terminal


def test_the_standard_input_is_no_file(folder: Path) -> None:
    write(a_tsv=RIGHT)
    assert watching._files(lambda: Session(load(None, folder)), ["a.tsv", "-"]) == {"a.tsv"}


def test_the_state_of_what_is_no_name_of_a_file(folder: Path) -> None:
    write(a_tsv=RIGHT)
    state = watching._state(["a.tsv", "gone.tsv", "a\0.tsv"])
    assert {name: size for name, (_, size) in state.items()} == {"a.tsv": len(RIGHT.encode())}
