"""No command shows a terminal what it would obey, whatever stands in a text or in the name of a file."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from qa_lint.cli import output
from qa_lint.reporters import REPORTERS

from .conftest import Invoke, write

ESCAPES = "\x1b[31m\u202e\x9b2J"
NAME = f"a{ESCAPES}.tsv"
KOREAN, ENGLISH = f"윤서진{ESCAPES} 시장은 3억 원을 냈다.", f"Mayor Yoon Seo-jin{ESCAPES} paid 3 billion won."
FOR_PEOPLE = sorted(REPORTERS.keys() - {"csv", "xlsx"})  # a script reads the one as it is, Excel the other


def obeyed(shown: str) -> set[str]:
    """What a terminal or the direction of writing would be moved by."""
    controls = {c for c in shown if unicodedata.category(c) == "Cc"} - {*"\t\n\r"}
    return controls | {c for c in shown if "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069"}


@pytest.fixture(autouse=True)
def odd_files(folder: Path) -> None:
    (folder / NAME).write_text(f"{KOREAN}\t{ENGLISH}\n" * 2, encoding="utf-8")
    (folder / f"{NAME}.tsv").write_text("\udcff", encoding="utf-8", errors="surrogateescape")


@pytest.mark.parametrize("name", FOR_PEOPLE)
def test_reports(invoke: Invoke, name: str) -> None:
    result = invoke("check", ".", "--output-format", name)
    assert result.exit_code == 2
    assert "wrong-magnitude" in result.stdout
    assert (obeyed(result.stdout), obeyed(result.stderr)) == (set(), set())


COMMANDS = {
    "align": ["align", NAME], "files": ["files", "."], "config": ["config", "show"], "explain": ["explain", "odd"],
    "rules": ["rules", "--select", "odd"], "a missing file": ["check", f"{NAME}.txt"], "no rule": ["explain", NAME],
}  # fmt: skip


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
def test_commands(invoke: Invoke, arguments: list[str]) -> None:
    escaped = ESCAPES.encode("unicode_escape").decode().replace("\\x", "\\u00")
    examples = f'source = "윤서진{escaped}"\ntarget = "Yoon{escaped} won"\n'
    write(cards__text__odd_toml=CARD + "".join(f"\n[[{kind}]]\n{examples}" for kind in ("bad", "bad", "good", "good")))
    write(**{"qa-lint_toml": f'cards = ["cards"]\nextend-exclude = ["{escaped}"]\n'})
    result = invoke(*arguments)
    assert "cards/" not in result.stderr  # the card is sound
    assert len(result.output) > 20
    assert obeyed(result.output) == set()


CARD = """
status = "stable"
severity = "info"
mqm = "style/register"
check = "find_pattern"
kind = "found"
message = "\\u001b[2J{text}"
message-ko = "\\u001b[2J{text}"
why = "\\u001b]0;x\\u0007"
why-ko = "\\u001b]0;x\\u0007"

[options]
pattern = "won"
"""


def test_tables_are_exact_for_programs_and_harmless_on_a_terminal(
    invoke: Invoke, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = (["align", "--output-format", "tsv", NAME], ["names", NAME])
    exact = [invoke(*command).stdout for command in commands]
    assert KOREAN in exact[0]
    shown: list[str] = []
    monkeypatch.setattr(output, "_on_terminal", lambda: True)
    monkeypatch.setattr(output, "show", shown.append)
    for text in exact:
        output.show_table(text)
    assert obeyed("".join(shown)) == set()
    assert [text.count("\t") for text in shown] == [text.count("\t") for text in exact]
