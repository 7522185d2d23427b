"""`qa-lint decisions`: what a translator decided in the workbook of findings, as entries for the configuration."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import click

from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED
from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.output import say, show
from qa_lint.engine.session import Session
from qa_lint.model import Problem, UserError
from qa_lint.reporters.headings import DECISIONS, column_name
from qa_lint.resources.toml_file import did_you_mean

_COLUMNS = ("file", "rule", "decision", "reason", "fingerprint")
_WORDS = {word: decision for words in DECISIONS.values() for decision, word in words.items()}


class Decision(NamedTuple):
    """A row that somebody decided on."""

    row: int  # from 1, the header counted
    file: str
    rule: str
    decision: str  # a key of DECISIONS
    reason: str
    fingerprint: str


@click.command()
@click.argument("file", metavar="FILE.xlsx")
@config_option
@message_language_option
def decisions(file: str, **options: Any) -> None:
    """Print the findings that FILE.xlsx says to accept, as [[suppress]] entries for qa-lint.toml.

    FILE.xlsx is a report of `qa-lint check --output-format xlsx:FILE.xlsx` in which somebody chose from the decision
    column. Decisions about findings that are gone are named, and the exit code is 2.
    """
    session = session_of(options)
    problems: list[Problem] = []
    accepted = [made for made in _read(file, problems) if made.decision == "accept"]
    there = _found(session, accepted)
    for made in accepted:
        if made.fingerprint not in there:
            told = f"the finding that was accepted here is gone ({made.rule} in {made.file}): nothing to silence"
            problems.append(Problem(told, file, made.row))
    for problem in sorted(problems, key=Problem.order):
        say(f"error: {problem}")
    entries = [_entry(made) for made in accepted if made.fingerprint in there]
    show("\n".join(dict.fromkeys(entries)))
    sys.exit(EXIT_FAILED if problems else EXIT_CLEAN)


def _read(file: str, problems: list[Problem]) -> Iterator[Decision]:
    """The decisions of a workbook; a row that cannot be read is a problem, and a file that cannot raises UserError."""
    rows = _rows(file)
    columns = _columns(rows[0] if rows else [], file)
    for number, cells in enumerate(rows[1:], 2):
        told = {name: str(cells[index]).strip() for name, index in columns.items()}
        if not told["decision"]:
            continue
        if told["decision"] not in _WORDS:
            hint = did_you_mean(told["decision"], _WORDS)
            problems.append(Problem(f"there is no decision {told['decision']!r}{hint}", file, number))
        elif not told["fingerprint"]:
            problems.append(Problem("a decision without a fingerprint: which finding is meant?", file, number))
        else:
            yield Decision(number, **told | {"decision": _WORDS[told["decision"]]})


def _rows(file: str) -> Sequence[Sequence[object]]:
    """The cells of the first sheet, all rows of one length."""
    try:
        from python_calamine import CalamineError, load_workbook
    except ImportError:
        raise UserError(
            "to read a workbook, install the package python-calamine: pip install 'qa-lint[office]'"
        ) from None
    if not Path(file).is_file():
        raise UserError("no such file", file)
    try:
        sheet = load_workbook(file).get_sheet_by_index(0)
        return sheet.to_python(skip_empty_area=False)
    except (CalamineError, OSError) as error:
        raise UserError(f"this is no workbook that can be read: {error}", file) from None


def _columns(head: Sequence[object], file: str) -> dict[str, int]:
    """Where each column stands, whatever the language of its heading."""
    named = [str(cell).strip() for cell in head]
    columns = {}
    for name in _COLUMNS:
        for language in DECISIONS:
            if (word := column_name(name, language)) in named:
                columns[name] = named.index(word)
    if missing := [column_name(name, "en") for name in _COLUMNS if name not in columns]:
        raise UserError(f"this is no report of qa-lint: its first sheet lacks the column {', '.join(missing)}", file, 1)
    return columns


def _found(session: Session, accepted: Sequence[Decision]) -> set[str]:
    """The fingerprints of what is found in the files now, silenced or not."""
    files = sorted({made.file for made in accepted if Path(made.file).is_file()})
    if not files:
        return set()
    unsilenced = Session(replace(session.config, suppress=()))
    return {finding.fingerprint for finding in unsilenced.lint(files).findings}


def _entry(made: Decision) -> str:
    """A table for qa-lint.toml."""
    keys = {"rule": made.rule, "path": made.file, "fingerprint": made.fingerprint, "reason": made.reason}
    lines = [f"{name} = {_string(value)}" for name, value in keys.items() if value]
    return "\n".join(["[[suppress]]", *lines, ""])


def _string(text: str) -> str:
    """A string as TOML writes it, which is as JSON does but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
