"""`qa-lint decisions`: what a translator decided in the workbook of findings, as entries of the configuration."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from qa_lint.cli.decided_rows import WORDS, DecidedRow, decided_rows
from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED
from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.saying import say
from qa_lint.engine.session import Session
from qa_lint.model import Problem, UserError
from qa_lint.project.additions import add_suppressions
from qa_lint.project.files import shown
from qa_lint.project.globs import path_from
from qa_lint.project.settings import FILE_NAME, Config
from qa_lint.resources.toml_file import did_you_mean


@click.command()
@click.argument("file", metavar="FILE.xlsx")
@config_option
@message_language_option
def decisions(file: str, **options: Any) -> None:
    """Write the findings that FILE.xlsx says to accept into the configuration, as [[suppress]] entries.

    FILE.xlsx is a report of `qa-lint check --output-format xlsx:FILE.xlsx` in which somebody chose from the decision
    column. Decisions about findings that are gone are named, and the exit code is 2.
    """
    session = session_of({**options, "write_baseline": True})  # a known finding can be accepted, too
    problems: list[Problem] = []
    accepted = [made for made in _read(file, problems) if WORDS[made.decision] == "accept"]
    entries: defaultdict[Path | None, list[dict[str, str]]] = defaultdict(list)
    configs: dict[Path | None, Config] = {}
    silenced = {entry.fingerprint for entry in session.config.suppress}
    there = _found(session, [made for made in accepted if made.fingerprint not in silenced])
    for made in accepted:
        config = session.config_of(made.file)
        configs[config.path] = config
        if made.fingerprint in there:
            entries[config.path].append(_entry(made, config))
        elif made.fingerprint not in {entry.fingerprint for entry in config.suppress}:
            told = f"the finding that was accepted here is gone ({made.rule} in {made.file}): nothing to silence"
            problems.append(Problem(told, file, made.row))
    for path, wanted in entries.items():
        written = len(add_suppressions(configs[path], wanted))
        where = shown(path or configs[path].folder / FILE_NAME)
        say(f"note: {where}: silenced findings: {written}")
    if not accepted and not problems:
        say(f"note: {file}: no finding in it is accepted")
    elif not entries and not problems:
        say(f"note: {file}: nothing to write: accepted findings that are silenced already: {len(accepted)}")
    for problem in sorted(problems, key=Problem.order):
        say(f"error: {problem}")
    sys.exit(EXIT_FAILED if problems else EXIT_CLEAN)


def _read(file: str, problems: list[Problem]) -> Iterator[DecidedRow]:
    """The decisions of a workbook; a row that cannot be read is a problem, and a file that cannot raises UserError."""
    if not Path(file).is_file():
        raise UserError("no such file", file)
    if Path(file).suffix.lower() != ".xlsx":
        raise UserError("decisions are read from a workbook: `qa-lint check --output-format xlsx:FILE.xlsx`", file)
    for row in decided_rows(file):
        if not row.decision:
            continue
        if row.decision not in WORDS:
            known, hint = ", ".join(WORDS), did_you_mean(row.decision, WORDS)
            wrong = f"there is no decision {row.decision!r} (there are {known}){hint}"
            problems.append(Problem(wrong, file, row.row))
        elif not row.fingerprint:
            problems.append(Problem("a decision without a fingerprint: which finding is meant?", file, row.row))
        else:
            yield row


def _found(session: Session, accepted: Sequence[DecidedRow]) -> set[str]:
    """The fingerprints of what is found now in the files that decisions are about."""
    files = sorted({made.file for made in accepted if Path(made.file).is_file()})
    return {finding.fingerprint for finding in session.lint(files).findings} if files else set()


def _entry(made: DecidedRow, config: Config) -> dict[str, str]:
    """What a configuration is to say of a decision."""
    path = path_from(config.folder, made.file)
    return {"rule": made.rule, "path": path, "fingerprint": made.fingerprint, "reason": made.reason}
