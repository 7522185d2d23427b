"""Whole files and the reports that they must give: `tests/cases`.

What is in `ok/` stays silent. Beside each case in `err/` and `known/` stands its report, NAME.expected. A case is a
file, or a folder with a `qa-lint.toml` whose pairs are linted. In `known/` is what is right and yet reported (its
README.md says why); a pair that is silent at last belongs in `ok/`. After an intended change

    python tests/golden_cases.py

writes the reports anew and says which of them changed. Read the difference before you commit it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from qa_lint.cli.main import qa_lint

FOLDER = Path(__file__).parent / "cases"
REWRITE = "python tests/golden_cases.py"
_NO_CASES = (".expected", "README.md")


def cases(kind: str) -> list[Path]:
    """The files and folders of `ok`, `err` or `known`."""
    return sorted(path for path in (FOLDER / kind).iterdir() if not path.name.endswith(_NO_CASES))


def expectation(case: Path) -> Path:
    """The file that holds the report of a case."""
    return case.with_name(f"{case.name}.expected")


def lint(case: Path) -> tuple[dict[str, Any], str]:
    """What the command prints about a case: the report for programs, and the same for the reader of an expectation."""
    folder, paths = (case, []) if case.is_dir() else (case.parent, [case.name])
    command = ["check", *paths, "--output-format", "json", "--jobs", "1"]
    with chdir(folder):
        done = CliRunner().invoke(qa_lint, command)
    report = json.loads(done.stdout)
    return report, "".join([*map(_told, report["findings"]), done.stderr, f"exit code {done.exit_code}\n"])


def rewrite() -> Iterator[str]:
    """Write the expectations of all cases anew, and yield the names of those that changed."""
    reports = {expectation(case): lint(case)[1].encode() for kind in ("err", "known") for case in cases(kind)}
    for path in sorted({*reports, *FOLDER.glob("*/*.expected")}):
        if path not in reports:
            path.unlink()
            yield f"{path.relative_to(FOLDER).as_posix()}: removed, as its case is"
        elif not path.exists() or path.read_bytes() != reports[path]:
            path.write_bytes(reports[path])
            yield path.relative_to(FOLDER).as_posix()


def _told(finding: dict[str, Any]) -> str:
    """A finding as the format `concise` gives it; below, where it begins and ends on both sides, and the text there."""
    position = finding.get("label") or f"{finding['line']}:{finding['column']}"
    place = f"{finding['path']}:{position}"
    lines = [f"{place}: {finding['severity']}: {finding['message']} [{finding['rule']}]"]
    lines += [f"  {name} {_span(finding[name], finding['path'])}" for name in ("source", "target") if finding[name]]
    return "\n".join(lines) + "\n\n"


def _span(side: dict[str, Any], path: str) -> str:
    file = "" if side["path"] == path else f"{side['path']}:"
    file += f"{side['label']} at " if "label" in side else ""
    start, end = f"{side['line']}:{side['column']}", f"{side['end_line']}:{side['end_column']}"
    text = side["text"].replace("\r\n", "⏎").replace("\n", "⏎").replace("\t", "⇥")
    return f"{file}{start}" if start == end else f"{file}{start}-{end} | {text}|"


if __name__ == "__main__":
    changed = list(rewrite())
    print(*changed, f"{len(changed)} expectations changed", sep="\n")
