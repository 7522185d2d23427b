"""What `check` can be asked besides; completion; what a category is about; Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from .conftest import RIGHT, WRONG, Invoke, Run, write

NUMBERS = ("check", "--select", "number")


# ---------------------------------------------------------------- quiet, verbose, exit code


def test_quiet_shows_findings_and_errors_alone(invoke: Invoke) -> None:
    write(a_tsv=WRONG, b_md="All of it is English.\n")
    loud = invoke(*NUMBERS, "a.tsv", "b.md", "nowhere.txt", "--output-format", "concise")
    quiet = invoke(*NUMBERS, "a.tsv", "b.md", "nowhere.txt", "--output-format", "concise", "--quiet")
    assert loud.exit_code == quiet.exit_code == 2
    assert quiet.stdout == loud.stdout.split("\n")[0] + "\n"
    assert quiet.stderr == "qa-lint: error: nowhere.txt: no such file or folder\n"
    for name in ("full", "concise", "grouped"):
        write(a_tsv=RIGHT)
        result = invoke(*NUMBERS, "a.tsv", "-q", "--output-format", name)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_quiet_changes_nothing_for_programs(invoke: Invoke) -> None:
    write(a_tsv=WRONG)
    loud = invoke(*NUMBERS, "a.tsv", "--output-format", "json")
    assert invoke(*NUMBERS, "a.tsv", "--output-format", "json", "--quiet").stdout == loud.stdout


def test_verbose_tells_what_was_read_and_how(invoke: Invoke) -> None:
    korean, english = WRONG.strip().split("\t")
    write(a_tsv=WRONG * 2, ko__b_txt=korean, en__b_txt=english)
    write(**{"qa-lint_toml": '[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n'})
    result = invoke("check", ".", "--verbose", "--select", "wrong-magnitude")
    assert result.stderr.split("\n")[:-1] == [
        "qa-lint: note: configuration: qa-lint.toml; rules that run: 1",
        "qa-lint: note: a.tsv: 2 pairs of texts",
        "qa-lint: note: ko/b.txt -> en/b.txt: 1 pair of texts",
    ]
    assert result.stdout == invoke("check", ".", "--select", "wrong-magnitude").stdout


def test_verbose_tells_every_configuration_that_took_part(invoke: Invoke) -> None:
    write(a_tsv=WRONG, sub__b_tsv=WRONG)
    write(**{"qa-lint_toml": 'select = ["number"]\n', "sub__qa-lint_toml": 'select = ["wrong-date"]\n'})
    result = invoke("check", ".", "--verbose")
    own, nearer, first, second, *_ = result.stderr.split("\n")
    assert own.startswith("qa-lint: note: configuration: qa-lint.toml; ")
    assert nearer == "qa-lint: note: configuration: sub/qa-lint.toml; rules that run: 1"
    assert first == "qa-lint: note: a.tsv: 1 pair of texts"
    assert second == "qa-lint: note: sub/b.tsv: 1 pair of texts, by sub/qa-lint.toml"


def test_exit_zero(invoke: Invoke) -> None:
    write(a_tsv=WRONG)
    assert invoke(*NUMBERS, "a.tsv").exit_code == 1
    result = invoke(*NUMBERS, "a.tsv", "--exit-zero")
    assert (result.exit_code, "wrong-magnitude" in result.stdout) == (0, True)
    assert invoke(*NUMBERS, "nowhere.txt", "--exit-zero").exit_code == 2


# ---------------------------------------------------------------- statistics


def test_statistics_count_instead_of_showing(invoke: Invoke) -> None:
    write(a_tsv=WRONG * 11 + "책은 5권이다.\tThere are 6 books.\n")
    result = invoke(*NUMBERS, "a.tsv", "--statistics")
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout == "11  wrong-magnitude  error (number)\n 1  wrong-number     error (number)\n"
    told = json.loads(invoke(*NUMBERS, "a.tsv", "--statistics", "--output-format", "json").stdout)
    assert told[0] == {"count": 11, "rule": "wrong-magnitude", "severity": "error", "category": "number"}
    assert invoke(*NUMBERS, "a.tsv", "--statistics", "--message-language", "ko").stdout.startswith(
        "11  wrong-magnitude  오류"
    )
    assert "--statistics goes with" in invoke(*NUMBERS, "a.tsv", "--statistics", "--output-format", "sarif").stderr
    write(a_tsv=RIGHT)
    assert invoke(*NUMBERS, "a.tsv", "--statistics").stdout == ""


# ---------------------------------------------------------------- standard input by name


def test_standard_input_stands_in_a_file(invoke: Invoke) -> None:
    korean, english = WRONG.strip().split("\t")
    write(ko__a_txt=korean, en__a_txt="Something else.\n")
    write(**{"qa-lint_toml": '[[pairs]]\nsource = "ko/{path}.txt"\ntarget = "en/{path}.txt"\n'})
    for paths in ([], ["-"]):
        command = (*NUMBERS, *paths, "--stdin-filename", "en/a.txt", "--output-format", "json")
        (found,) = json.loads(invoke(*command, given=english.encode()).stdout)["findings"]
        assert (found["path"], found["source"]["path"]) == ("en/a.txt", "ko/a.txt")
    table = invoke(*NUMBERS, "--stdin-filename", "new.tsv", "--output-format", "json", given=WRONG.encode())
    assert [f["path"] for f in json.loads(table.stdout)["findings"]] == ["new.tsv"]
    assert "give no other path" in invoke("check", "a.tsv", "--stdin-filename", "b.tsv").stderr


def test_the_configuration_of_the_named_file_holds(invoke: Invoke) -> None:
    write(sub__x_txt="", **{"sub__qa-lint_toml": 'ignore = ["number"]\n'})
    for name, code in (("sub/a.tsv", 0), ("a.tsv", 1)):
        assert invoke("check", "--stdin-filename", name, given=WRONG.encode()).exit_code == code


# ---------------------------------------------------------------- help


@pytest.mark.parametrize("group", [[], ["learn"], ["new"], ["config"]])
def test_a_group_alone_shows_its_help_and_nothing_is_cut_off_in_it(invoke: Invoke, group: list[str]) -> None:
    alone, asked = invoke(*group), invoke(*group, "--help")
    assert (alone.exit_code, asked.exit_code) == (2, 0)
    assert alone.output.strip() == asked.stdout.strip()
    assert not [line for line in asked.stdout.splitlines() if line.startswith("  ") and line.endswith("...")]


def test_explain_says_how_to_silence_a_rule_in_a_file_and_in_the_configuration(invoke: Invoke, folder: Path) -> None:
    out = invoke("explain", "wrong-magnitude").stdout
    assert "    qa-lint: ignore[wrong-magnitude] why\n" in out
    assert out.endswith('Turn the rule off, in qa-lint.toml:\n    ignore = ["wrong-magnitude"]\n')
    assert "(5 points)" in out
    assert "(1 point)" in invoke("explain", "repeated-sentence").stdout
    assert "did you mean 'romanization'?" in invoke("explain", "romanisation").stderr


# ---------------------------------------------------------------- watch


class Watched:
    """A running `check --watch`, whose streams are read line by line, each with a time limit."""

    def __init__(self, folder: Path, *args: str) -> None:
        command = [sys.executable, "-u", "-m", "qa_lint", *NUMBERS, *args, "--watch", "--output-format", "concise"]
        self.process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.limit = threading.Timer(120, self.process.kill)
        self.limit.start()

    def told(self, until: str) -> str:
        """What standard output says, up to a line with a word."""
        assert self.process.stdout is not None
        said = ""
        while until not in said:
            line = self.process.stdout.readline().decode("utf-8")
            assert line, f"it ended, and had said {said!r}"
            said += line
        return said

    def waits(self) -> str:
        """What standard error says, until it says that files are watched."""
        assert self.process.stderr is not None
        said = ""
        while "watched" not in said:
            line = self.process.stderr.readline().decode("utf-8")
            assert line, f"it ended, and had said {said!r}"
            said += line
        return said

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        self.process.communicate()
        self.limit.cancel()
        return self.process.returncode


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT for one process")
def test_watching_checks_again_whenever_something_changes(folder: Path) -> None:
    write(d__a_tsv=RIGHT)
    watched = Watched(folder, "d")
    assert watched.told("pair") == "nothing found in 1 pair in 1 file\n"
    watched.waits()
    write(d__a_tsv=WRONG)
    assert "d/a.tsv:1" in watched.told("1 error in")
    watched.waits()
    write(d__b_tsv=RIGHT * 2)  # a file that is new
    assert "3 pairs in 2 files" in watched.told("1 error in")
    watched.waits()
    write(**{"qa-lint_toml": 'ignore = ["wrong-magnitude"]\n'})  # a configuration that is new
    watched.told("pairs")
    assert watched.interrupt() == 130


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT for one process")
def test_watching_goes_on_after_a_configuration_that_cannot_be_read(folder: Path) -> None:
    write(d__a_tsv=WRONG, **{"qa-lint_toml": 'ignore = ["wrong-magnitude"]\n'})
    watched = Watched(folder, "d")
    assert watched.told("pair") == "nothing found in 1 pair in 1 file\n"
    watched.waits()
    write(**{"qa-lint_toml": 'ignore = ["wrong-magnitude"\n'})
    assert "error: qa-lint.toml:" in watched.waits()
    write(**{"qa-lint_toml": "ignore = []\n"})
    assert "d/a.tsv:1" in watched.told("1 error in")
    watched.waits()
    Path("d/a.tsv").unlink()  # what is watched may go, too
    assert "d: no bilingual file in this folder" in watched.waits()
    assert watched.interrupt() == 130


@pytest.mark.parametrize(
    "args", [("a.tsv", "--watch", "--write-baseline", "x"), ("-", "--watch"), ("--watch", "--stdin-filename", "a.tsv")]
)
def test_what_cannot_be_watched(invoke: Invoke, args: tuple[str, ...]) -> None:
    result = invoke("check", *args)
    assert result.exit_code == 2
    assert "--watch looks at files" in result.stderr


# ---------------------------------------------------------------- completion, categories


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_of_a_shell(run: Run, shell: str) -> None:
    result = run(["completion", shell])
    assert result.returncode == 0
    assert b"_QA_LINT_COMPLETE" in result.stdout
    if shell == "bash":
        assert subprocess.run(["bash", "-n"], input=result.stdout, check=False).returncode == 0


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("qa-lint expl", "explain"), ("qa-lint explain wrong-mag", "wrong-magnitude"),
        ("qa-lint explain numb", "number"),
        ("qa-lint check --select name,wrong-mag", "name,wrong-magnitude"), ("qa-lint check --statis", "--statistics"),
    ],
)  # fmt: skip
def test_what_is_completed(folder: Path, words: str, completed: str) -> None:
    environment = os.environ | {
        "_QA_LINT_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1),
    }  # fmt: skip
    script = "import sys; sys.argv[0] = 'qa-lint'; from qa_lint.cli.main import main; main()"
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=False)
    assert completed in [line.split(",", 1)[1] for line in done.stdout.decode().split("\n") if line]


def test_what_a_category_is_about(invoke: Invoke) -> None:
    told = invoke("explain", "number").stdout
    assert told.startswith("number\n\nFigures, amounts, dates and units")
    assert "wrong-magnitude  (error, stable)\n    the source says" in told
    assert "wrong-name" not in told
    assert invoke("explain", "number", "--message-language", "ko").stdout.startswith("number\n\n서로 다른 말을")
    assert invoke("explain", "nubmer").exit_code == 2


def test_every_category_that_ships_says_what_it_is_about() -> None:
    from qa_lint.cards.categories import about
    from qa_lint.resources.locator import rules_folder

    for folder in {path.parent.name for path in rules_folder().glob("*/*.toml")}:
        assert about(folder, "en")
        assert about(folder, "ko")
