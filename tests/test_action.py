"""The GitHub Action: its script as the runner would run it, and its annotations as the runner would read them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import regex
import yaml

ROOT = Path(__file__).parent.parent
FAULTY = "예산은 3억 5천만 원이다.\nThe budget is 3.5 billion won.\n"
CLEAN = "나무 30그루를 심었다.\nThey planted 30 trees.\n"


def yaml_of(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


ACTION = yaml_of("action.yml")
STEP = ACTION["runs"]["steps"][-1]


@dataclass
class Run:
    """What came of the step: its exit code, what it printed, its outputs, and what it added to the job's summary."""

    code: int
    out: str
    err: str
    outputs: dict[str, str]
    summary: str


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the step before restores from the last run, and keeps for the next one: here from test to test."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def workspace(tmp_path: Path, kept: Path, forking_python: str) -> Path:
    folder = tmp_path / "work space"
    folder.mkdir()
    (folder / "qa-lint.toml").write_text('select = ["number"]\n', encoding="utf-8")  # a few rules start sooner
    (tmp_path / "runner").mkdir()
    (tmp_path / "runner" / "qa-lint-cache").symlink_to(kept, target_is_directory=True)
    install(folder, f'exec "{forking_python}" -m qa_lint "$@"')
    return folder


def install(workspace: Path, program: str) -> None:
    """Have a line of a shell stand for the installed qa-lint."""
    place = workspace.parent / "runner" / "qa-lint"
    place.write_text(f"#!/bin/sh\n{program}\n", encoding="utf-8")
    place.chmod(0o755)


def run(workspace: Path, **inputs: str) -> Run:
    """The last step, in the environment that its inputs give it."""
    runner = workspace.parent / "runner"
    given = {name: told.get("default", "") for name, told in ACTION["inputs"].items()} | inputs
    environment = {}
    for name, value in STEP["env"].items():
        wanted = regex.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", value)
        environment[name] = given[wanted[1]] if wanted else given.get("base", "") if "${{" in value else value
    environment |= {
        "RUNNER_TEMP": str(runner), "GITHUB_WORKSPACE": str(workspace), "GITHUB_OUTPUT": str(runner / "outputs"),
        "GITHUB_STEP_SUMMARY": str(runner / "summary"), "PATH": f"{runner}{os.pathsep}{os.environ['PATH']}",
    }  # fmt: skip
    assert STEP["shell"] == "python"
    script = runner / "script.py"
    script.write_text(STEP["run"], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script], cwd=workspace, env=os.environ | environment, capture_output=True, encoding="utf-8"
    )
    files = {name: runner / name for name in ("outputs", "summary")}
    written = {name: file.read_text(encoding="utf-8") if file.exists() else "" for name, file in files.items()}
    outputs = dict(line.split("=", 1) for line in written["outputs"].splitlines())
    return Run(done.returncode, done.stdout, done.stderr, outputs, written["summary"])


def annotations(out: str) -> list[tuple[str, dict[str, str], str]]:
    """(level, properties, message) of each command, as the runner reads them (ActionCommand.cs of actions/runner)."""

    def unescaped(text: str, *pairs: tuple[str, str]) -> str:
        for escape, character in (("%0D", "\r"), ("%0A", "\n"), *pairs, ("%25", "%")):
            text = text.replace(escape, character)
        return text

    told = []
    for line in out.splitlines():
        if line.strip().startswith("::") and (end := line.find("::", 2)) > 0:
            level, _, properties = line[2:end].strip().partition(" ")
            pairs = [pair.split("=", 1) for pair in properties.split(",") if "=" in pair]
            read = {name.strip(): unescaped(value, ("%3A", ":"), ("%2C", ",")) for name, value in pairs}
            told.append((level, read, unescaped(line[end + 2 :])))
    return told


# ---------------------------------------------------------------------- the file


def test_no_input_is_pasted_into_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), "an input in a script would be run as code"
        assert ("run" in step) == ("shell" in step)


def test_every_input_is_used_and_every_output_is_written() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, told in ACTION["inputs"].items():
        assert f"inputs.{name} " in text, name
        assert told["description"]
        assert isinstance(told["default"], str)
    assert {told["value"] for told in ACTION["outputs"].values()} == {
        f"${{{{ steps.check.outputs.{name} }}}}" for name in ACTION["outputs"]
    }


def uses() -> list[str]:
    files = [ROOT / "action.yml", *(ROOT / ".github" / "workflows").glob("*.yml")]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [line.partition("uses:")[2].strip() for line in lines if line.strip().lstrip("- ").startswith("uses:")]


def test_other_actions_are_pinned_and_new_enough_for_todays_runners() -> None:
    """Those before these versions run on Node 20, which the runners no longer have."""
    least = {"actions/checkout": 5, "actions/setup-python": 6, "actions/cache": 5}
    found = [use for use in uses() if use != "./"]
    assert {use.partition("@")[0] for use in found} == set(least)
    for use in found:
        pinned = regex.fullmatch(r"([\w/-]+)@[0-9a-f]{40} # v([0-9]+)(?:\.[0-9]+)*", use)
        assert pinned, use
        assert int(pinned[2]) >= least[pinned[1]]


def test_the_workflow_gives_the_action_inputs_that_it_has() -> None:
    steps = [step for job in yaml_of(".github/workflows/ci.yml")["jobs"].values() for step in job["steps"]]
    own = [step for step in steps if step.get("uses") == "./"]
    assert own
    for step in own:
        assert set(step["with"]) <= set(ACTION["inputs"])
    assert any(step.get("run") == ".ci/run" for step in steps)
    for step in steps:
        assert "${{" not in step.get("run", "")


PYTHON = """\
#!/bin/sh
echo "$0 $*" >> "$RUNNER_TEMP/calls"
if [ "$2" = venv ]; then mkdir -p "$3/bin" && cp "$0" "$3/bin/python"; fi
if [ "$3" = install ]; then cp "$0" "$(dirname "$0")/qa-lint"; fi
"""


@pytest.mark.parametrize(
    ("version", "package"),
    [("", "/the action; touch owned[office]"), ("1.2; touch owned", "qa-lint[office]==1.2; touch owned")],
)
def test_it_installs_itself_or_the_version_that_is_asked_for(tmp_path: Path, version: str, package: str) -> None:
    """With a stand-in for Python, which says what it was called with."""
    (step,) = (step for step in ACTION["runs"]["steps"] if step.get("name") == "Install qa-lint")
    (tmp_path / "python").write_text(PYTHON, encoding="utf-8")
    (tmp_path / "python").chmod(0o755)
    environment = {
        "RUNNER_TEMP": str(tmp_path), "GITHUB_PATH": str(tmp_path / "path"), "QA_LINT_VERSION": version,
        "QA_LINT_HOME": "/the action; touch owned", "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
    }  # fmt: skip
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    subprocess.run(command, cwd=tmp_path, env=os.environ | environment, check=True)
    made, installed = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    own = tmp_path / "qa-lint" / "bin"
    assert made == f"{tmp_path}/python -m venv {tmp_path}/qa-lint"
    assert installed.startswith(f"{own}/python -m pip install ")
    assert installed.endswith(f" {package}")
    found = Path((tmp_path / "path").read_text(encoding="utf-8").removesuffix("\n"))
    assert [file.name for file in found.iterdir()] == ["qa-lint"], (
        "a Python there would be that of the steps that follow"
    )
    assert not list(tmp_path.rglob("owned"))


# ---------------------------------------------------------------------- the step


@pytest.mark.parametrize(("fail_on", "code"), [("", 1), ("warning", 1), ("never", 0)])
def test_findings_become_annotations_outputs_and_a_summary(workspace: Path, fail_on: str, code: int) -> None:
    (workspace / "a, b.txt").write_text(FAULTY, encoding="utf-8")
    (workspace / "clean.txt").write_text(CLEAN, encoding="utf-8")
    done = run(workspace, **{"paths": "a, b.txt\r\n\n  clean.txt  ", "fail-on": fail_on})
    ((level, properties, message),) = annotations(done.out)
    assert (level, properties) == ("error", {
        "file": "a, b.txt", "line": "2", "endLine": "2", "col": "15", "endColumn": "30", "title": "wrong-magnitude",
    })  # fmt: skip
    assert message.startswith("a, b.txt:2:15: the source says “3억 5천만 원” (350 million)")
    assert done.code == code
    assert done.outputs["exit-code"] == str(code)
    assert (done.outputs["findings"], done.outputs["errors"], done.outputs["warnings"]) == ("1", "1", "0")
    assert json.loads(Path(done.outputs["report"]).read_text(encoding="utf-8"))["summary"]["files"] == 2
    assert "1 error in 2 pairs in 2 files" in done.summary
    assert "a, b.txt:2:15" in done.summary


def test_files_are_named_from_the_root_of_the_checkout(workspace: Path) -> None:
    (workspace / "docs").mkdir()
    (workspace / "docs" / "a.txt").write_text(FAULTY, encoding="utf-8")
    done = run(workspace, **{"paths": "a.txt", "working-directory": "docs", "sarif-file": "out.sarif"})
    ((_, properties, message),) = annotations(done.out)
    assert properties["file"] == "docs/a.txt"
    assert message.startswith("docs/a.txt:2:15: ")
    assert done.outputs["sarif-file"] == "docs/out.sarif"
    (result,) = json.loads((workspace / "docs" / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "docs/a.txt"
    assert "docs/a.txt:2:15" in done.summary


def test_a_pattern_finds_files_below_folders_too(workspace: Path) -> None:
    for name in ("a b.txt", "x/y z.txt", "x/w/v.txt", "x/no.log", "[odd].txt"):
        path = workspace / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FAULTY, encoding="utf-8")
    done = run(workspace, paths="x/**/*.txt\na *.txt\n[odd].txt\n")
    assert {properties["file"] for _, properties, _ in annotations(done.out)} == {
        "a b.txt", "x/y z.txt", "x/w/v.txt", "[odd].txt",
    }  # fmt: skip


def test_a_pattern_that_fits_nothing_is_told(workspace: Path) -> None:
    done = run(workspace, paths="ko/*.txt\n")
    assert done.code == 2
    assert annotations(done.out) == [("error", {"title": "qa-lint"}, "no file fits the pattern ko/*.txt")]


@pytest.mark.parametrize("name", ["paths", "args", "config", "fail-on", "sarif-file"])
def test_what_looks_like_a_command_is_only_a_value(workspace: Path, name: str) -> None:
    (workspace / "a.txt").write_text(CLEAN, encoding="utf-8")
    done = run(workspace, **({"paths": "a.txt"} | {name: "$(touch owned) `touch owned`; touch owned"}))
    assert not list(workspace.parent.rglob("owned"))
    assert done.code == (0 if name == "sarif-file" else 2)


SAYS = 'for argument; do printf "[%s]" "$argument"; done'


def test_arguments_are_divided_as_a_shell_does(workspace: Path) -> None:
    install(workspace, SAYS)
    out = run(workspace, args="--select number,name --config 'my settings.toml'", paths="a b\n-c").out
    assert "[--select][number,name][--config][my settings.toml][--][a b][-c]" in out


@pytest.mark.parametrize(
    ("base", "only", "asked"),
    [("0123abc", "true", True), ("0123abc", "false", False), ("", "true", False), ("0" * 40, "true", False)],
)
def test_only_what_changed(workspace: Path, base: str, only: str, asked: bool) -> None:
    install(workspace, SAYS)
    out = run(workspace, base=base, **{"only-changed": only}).out
    assert (f"[--changed-since][{base}]" in out) == asked
    assert ("--changed-since" in out) == asked


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, encoding="utf-8").stdout.strip()


def test_what_a_pull_request_does_not_touch_is_not_reported(workspace: Path) -> None:
    for name in ("old.txt", "new.txt"):
        (workspace / name).write_text(FAULTY, encoding="utf-8")
    git(workspace, "init", "-q")
    git(workspace, "add", ".")
    git(workspace, "commit", "-q", "-m", "x")
    base = git(workspace, "rev-parse", "HEAD")
    (workspace / "new.txt").write_text(CLEAN + FAULTY, encoding="utf-8")
    git(workspace, "commit", "-q", "-a", "-m", "y")
    done = run(workspace, base=base, paths=".", **{"only-changed": "true"})
    assert [properties["file"] for _, properties, _ in annotations(done.out)] == ["new.txt"]
    assert done.code == 1


def test_what_is_in_the_baseline_is_not_reported(workspace: Path) -> None:
    (workspace / "a.txt").write_text(FAULTY, encoding="utf-8")
    command = [sys.executable, "-m", "qa_lint", "check", "a.txt", "--write-baseline", "b l.json"]
    subprocess.run(command, cwd=workspace, check=True, capture_output=True)
    done = run(workspace, paths="a.txt", baseline="b l.json")
    assert (done.code, annotations(done.out), done.outputs["findings"]) == (0, [], "0")


def test_no_summary_where_none_is_wanted(workspace: Path) -> None:
    """And all rules, which a checkout without a configuration has, of the program as it is started for people."""
    install(workspace, f'exec "{sys.executable}" -m qa_lint "$@"')
    (workspace / "qa-lint.toml").unlink()
    (workspace / "a.txt").write_text(FAULTY, encoding="utf-8")
    done = run(workspace, paths="a.txt", summary="false")
    assert (done.code, done.summary) == (1, "")


def test_a_run_that_fails_has_its_exit_code_all_the_same(workspace: Path) -> None:
    done = run(workspace, paths="nothing.txt")
    assert (done.code, done.outputs["exit-code"]) == (2, "2")
    assert [(level, message) for level, _, message in annotations(done.out)] == [
        ("error", "nothing.txt: no such file or folder")
    ]
