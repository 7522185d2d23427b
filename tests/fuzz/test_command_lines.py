"""Any command line: help, a report or one message; never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from amounts import inputs
from click.testing import CliRunner
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from qa_lint.cli.main import COMMANDS, qa_lint

SLOW = {"learn", "completion", "init", "new", "ignore", "decisions"}  # they read corpora, or write
OPTIONS = [
    "--source", "--target", "--source-language", "--output-format", "--output-file", "--fail-on", "--score",
    "--max-mqm", "--select", "--ignore", "--extend-select", "--config", "--message-language", "--baseline",
    "--changed-since",
    "--quiet", "--verbose", "--statistics", "--stdin-filename", "--exit-zero", "--no-guess", "--help", "--",
    "--guess-by-name", "--jobs",
]  # fmt: skip
WORDS = [
    "a.tsv", "a.txt", "b.txt", "-", ".", "", "nowhere", "ko", "en", "json", "full", "1", "-1", "nan", "never", "number",
    "a\udcff", "\u202e", "x" * 300, "../..", "*", "HEAD", "wrong-number", "--no-such-option", "=", "json:r.json",
]  # fmt: skip
LINES = st.lists(st.sampled_from(OPTIONS + WORDS), max_size=7)


@pytest.mark.parametrize("command", sorted(COMMANDS.keys() - SLOW))
@settings(inputs(usual=12, nightly=500), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=LINES)
@example(line=["--source", "-", "--target", "-"])
@example(line=["a.tsv", "--output-file", "a.tsv"])
def test_one_message_or_what_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, line: list[str]
) -> None:
    folder = tmp_path / "a" / "b"  # so that `../..` is not the folder of all tests
    (folder / ".git").mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(folder)
    for name, text in (("a.tsv", "나무\tA tree.\n"), ("a.txt", "나무.\n"), ("b.txt", "A tree.\n")):
        (folder / name).write_text(text, encoding="utf-8")
    result = CliRunner().invoke(qa_lint, [command, *line], input="나무\tA tree.\n")
    assert isinstance(result.exception, SystemExit | None)
    assert "Traceback" not in result.output
    assert "this is a bug" not in result.output
    assert result.exit_code in (0, 1, 2)
    assert (folder / "a.tsv").read_text(encoding="utf-8") == "나무\tA tree.\n" or "convert" in command
