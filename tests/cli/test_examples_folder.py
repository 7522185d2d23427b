"""What a reader of the README runs: the examples, and the report that the README shows."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import Result

from .conftest import Invoke

ROOT = Path(__file__).parents[2]


def found(done: Result) -> list[tuple[str, str, int]]:
    """(rule, path, line) of each finding, in the order of the report."""
    return [(f["rule"], f["path"], f["line"]) for f in json.loads(done.stdout)["findings"]]


def test_the_readme_shows_the_report_that_its_command_prints(invoke: Invoke) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = readme.split("<!-- report -->\n```text\n", 1)[1].split("```", 1)[0]
    done = invoke("check", "examples/press-release.txt", cwd=ROOT)
    assert done.stdout == shown
    assert done.exit_code == 1


def test_every_row_of_the_readmes_table_is_found(invoke: Invoke, folder: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = readme.split("| found |", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in table]
    (folder / "rows.tsv").write_text("".join(f"{ko}\t{en}\n" for _, ko, en in rows), encoding="utf-8")
    expected = [(rule.strip("`"), "rows.tsv", line) for line, (rule, *_) in enumerate(rows, 1)]
    assert expected
    assert found(invoke("check", "rows.tsv", "--output-format", "json")) == expected


def test_the_press_release(invoke: Invoke) -> None:
    path = "examples/press-release.txt"
    assert found(invoke("check", path, "--output-format", "json", cwd=ROOT)) == [
        ("wrong-magnitude", path, 8),
        ("dropped-sentence", path, 15),  # where the English of line 13 should stand
        ("missing-quote", path, 16),
        ("inconsistent-romanization", path, 19),
    ]
