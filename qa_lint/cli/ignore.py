"""`qa-lint ignore`: silence one finding for good, with the reason, in the configuration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.saying import say
from qa_lint.engine.session import Session
from qa_lint.model import Finding, UserError
from qa_lint.project.additions import add_suppressions
from qa_lint.project.files import shown
from qa_lint.project.globs import path_from
from qa_lint.project.settings import FILE_NAME


@click.command()
@click.argument("fingerprint")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--reason", required=True, help="Why, for the next reader.")
@config_option
@message_language_option
def ignore(fingerprint: str, paths: Sequence[str], reason: str, **options: Any) -> None:
    """Write a [[suppress]] entry for the finding with a FINGERPRINT, which the JSON report shows.

    It is looked for in PATH; without one, in all configured pairs, or in the working folder.
    """
    if not reason.strip():
        raise click.UsageError("--reason is empty")
    session = session_of({**options, "write_baseline": True})  # a known finding can be silenced, too
    if any(entry.fingerprint == fingerprint for entry in session.config.suppress):
        say(f"note: {fingerprint} is silenced already")
        return
    finding = _finding(session, fingerprint, paths or ([] if session.config.pairs else ["."]))
    path = finding.place.path or ""
    config = session.config_of(path)
    entry = {"rule": finding.rule, "path": path_from(config.folder, path), "fingerprint": finding.fingerprint}
    written = add_suppressions(config, [{**entry, "reason": reason.strip()}])
    where = shown(config.path or config.folder / FILE_NAME)
    say(f"note: {where}: {'silenced' if written else 'silenced already'}: {finding.message} [{finding.rule}]")


def _finding(session: Session, fingerprint: str, paths: Sequence[str]) -> Finding:
    """The finding of that name; raises UserError where there is none, or none that can be silenced."""
    found = [f for f in session.lint(paths).findings if f.fingerprint == fingerprint]
    if not found:
        where = ", ".join(paths) or "the configured pairs"
        raise UserError(f"no finding in {where} has the fingerprint {fingerprint!r} (the JSON report shows them)")
    if found[0].category == "internal":
        raise UserError("what is wrong with qa-lint itself cannot be silenced")
    return found[0]
