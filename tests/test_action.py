"""The GitHub Action: its shell step as the runner would run it, with a stand-in for the installed environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent


def steps() -> list[dict[str, Any]]:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    return list(action["runs"]["steps"])


def run_check(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The last step, its inputs given through the environment as the Action does."""
    program = folder / "runner" / "qa-lint" / "bin" / "qa-lint"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m qa_lint "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    environment = os.environ | {"QA_LINT_PATHS": "", "QA_LINT_CONFIG": "", "QA_LINT_FAIL_ON": "warning", **inputs}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", steps()[-1]["run"]],
        cwd=folder,
        env=environment | {"RUNNER_TEMP": str(folder / "runner")},
        capture_output=True,
        encoding="utf-8",
    )


def test_no_input_is_pasted_into_a_script() -> None:
    for step in steps():
        assert "${{" not in step.get("run", ""), "an input in a script would be run as code"


@pytest.mark.parametrize(("fail_on", "code"), [("warning", 1), ("never", 0)])
def test_findings_become_annotations(tmp_path: Path, fail_on: str, code: int) -> None:
    (tmp_path / "a.txt").write_text("예산은 3억 5천만 원이다.\nThe budget is 3.5 billion won.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("나무 30그루를 심었다.\nThey planted 30 trees.\n", encoding="utf-8")
    done = run_check(tmp_path, QA_LINT_PATHS="a.txt\nb.txt", QA_LINT_FAIL_ON=fail_on)
    assert "::error file=a.txt,line=2,endLine=2,col=15,endColumn=30,title=wrong-magnitude::" in done.stdout
    assert done.returncode == code, done.stderr


def test_what_looks_like_a_command_is_only_a_path(tmp_path: Path) -> None:
    done = run_check(tmp_path, QA_LINT_PATHS="$(touch owned) --version")
    assert not (tmp_path / "owned").exists()
    assert "no such file" in done.stderr
    assert done.returncode == 2
