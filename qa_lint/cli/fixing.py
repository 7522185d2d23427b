"""`qa-lint check --fix` and `--diff`: what is found is put right in the files, or shown as it would be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from qa_lint.cli.saying import say
from qa_lint.engine.mending import Mended, mend, write
from qa_lint.engine.session import Session
from qa_lint.model import Finding, Problem, Report, UserError
from qa_lint.project.files import STANDARD_INPUT

_ROUNDS = 5  # a fix may make room for another one that overlapped it


def fixing_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Whether fixes are made, shown or left, and which."""
    for option in reversed((
        click.option("--fix", is_flag=True, help="Put right in the files what is certain, and report the rest."),
        click.option("--fix-only", is_flag=True, help="The same without a report."),
        click.option("--diff", is_flag=True, help="Show what --fix would change, and write nothing."),
        click.option("--unsafe-fixes", is_flag=True, help="Make (or show) those that are only likely, too."),
    )):  # fmt: skip
        command = option(command)
    return command


def refuse_impossible_fixes(options: dict[str, Any]) -> None:
    """Raises UsageError for options that do not go together with fixing."""
    fixes = options["fix"] or options["fix_only"]
    if options["unsafe_fixes"] and not (fixes or options["diff"]):
        raise click.UsageError("--unsafe-fixes goes with --fix, --fix-only or --diff")
    if options["diff"] and fixes:
        raise click.UsageError("--diff writes nothing: it does not go with --fix or --fix-only")
    if not (fixes or options["diff"]):
        return
    if options["stdin_filename"] or STANDARD_INPUT in options["paths"]:
        raise click.UsageError("standard input cannot be fixed: give the file")
    if options["watch"] or options["write_baseline"] or options["prune_baseline"]:
        raise click.UsageError("fixes do not go with --watch, --write-baseline or --prune-baseline")


def difference(session: Session, report: Report, unsafe: bool) -> tuple[str, Report]:
    """What fixing would change, and the report with what keeps files from it."""
    files, problems = mend(report.findings, _wanted(session, unsafe))
    return "".join(file.diff() for file in files), _with_problems(report, problems)


def fix(session: Session, report: Report, again: Callable[[], Report], unsafe: bool, quiet: bool) -> Report:
    """Make the fixes, and lint `again` until none is left; the report of what remains."""
    wanted = _wanted(session, unsafe)
    fixed: dict[str, int] = {}
    failed: dict[str, Problem] = {}
    for _ in range(_ROUNDS):
        files, problems = mend(report.findings, wanted)
        failed.update((problem.path or "", problem) for problem in problems)
        written = [file for file in files if file.path not in failed and _is_written(file, session, failed)]
        for file in written:
            fixed[file.path] = fixed.get(file.path, 0) + len(file.fixed)
        if not written:
            break
        report = again()
    if fixed and not quiet:
        number, many = sum(fixed.values()), len(fixed)
        say(f"note: {number} finding{'s' * (number != 1)} fixed in {many} file{'s' * (many != 1)}")
    return _with_problems(report, failed.values())


def _is_written(file: Mended, session: Session, failed: dict[str, Problem]) -> bool:
    try:
        write(file, session.config.folder)
    except UserError as error:
        failed[file.path] = error.problem
        return False
    return True


def _wanted(session: Session, unsafe: bool) -> Callable[[Finding], bool]:
    """Whether the fix of a finding is to be made: as safe as was asked, and of a rule that may be fixed."""
    config, rulebook = session.config, session.rulebook
    rules = rulebook.select(config.fixable, config.unfixable) if config.fixable else rulebook.all_but(config.unfixable)
    names = {rule.name for rule in rules}
    return lambda finding: finding.rule in names and finding.fix is not None and (unsafe or finding.fix.safe)


def _with_problems(report: Report, problems: Any) -> Report:
    return replace(report, errors=[*report.errors, *problems])
