"""`qa-lint ignore`: silence one finding for good, with the reason, in the configuration."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
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
@click.argument("name", metavar="FINGERPRINT|PLACE")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--reason", required=True, help="Why, for the next reader.")
@config_option
@message_language_option
def ignore(name: str, paths: Sequence[str], reason: str, **options: Any) -> None:
    """Write a [[suppress]] entry for a finding: the one at a PLACE, as reports write it (en/a.md:12:5), or the one with
    a FINGERPRINT, which the JSON report shows. A line (en/a.md:12) will do where one finding stands in it.

    It is looked for in PATH; without one, in the file of the place, in all configured pairs, or in the working folder.
    """
    if not reason.strip():
        raise click.UsageError("--reason is empty")
    session = session_of({**options, "write_baseline": True})  # a known finding can be silenced, too
    if any(entry.fingerprint == name for entry in session.config.suppress):
        say(f"note: {name} is silenced already")
        return
    finding = _finding(session, name, paths)
    path = finding.place.path or ""
    config = session.config_of(path)
    entry = {"rule": finding.rule, "path": path_from(config.folder, path), "fingerprint": finding.fingerprint}
    written = add_suppressions(config, [{**entry, "reason": reason.strip()}])
    where = shown(config.path or config.folder / FILE_NAME)
    say(f"note: {where}: {'silenced' if written else 'silenced already'}: {finding.message} [{finding.rule}]")


def _finding(session: Session, name: str, paths: Sequence[str]) -> Finding:
    """The finding of that fingerprint or place; raises UserError where there is none, or none that can be silenced."""
    everywhere = paths or ([] if session.config.pairs else ["."])
    # most findings come of their own file alone, and all others of the files that stand beside it
    near: list[Finding] = []
    for where in [everywhere] if paths else [*_file_of(name), everywhere]:
        findings = session.lint(where).findings
        found = [f for f in findings if name in _names_of(f)]
        if found:
            break
        near = near or [f for f in findings if name.rpartition(":")[0] in _names_of(f)]
    else:
        told = ", ".join(everywhere) or "the configured pairs"
        there = ", ".join(f"{f.place} ({f.rule})" for f in near)
        hint = f"; on that line there is {there}" if near else ""
        raise UserError(f"no finding in {told} has the place or fingerprint {name!r}{hint}")
    if len({f.fingerprint for f in found}) > 1:
        several = ", ".join(f"{f.rule} ({f.fingerprint})" for f in found)
        raise UserError(f"several findings stand there; give the fingerprint of one: {several}", name)
    if found[0].category == "internal":
        raise UserError("what is wrong with qa-lint itself cannot be silenced")
    return found[0]


def _names_of(finding: Finding) -> tuple[str, ...]:
    """The fingerprint, the place, which a report may show with the key of the text (ko.json:5:9 (menu.open)), and the
    line alone."""
    place = finding.place
    return finding.fingerprint, f"{place}", f"{place} ({place.tag})", f"{place.path}:{place.start.line}"


def _file_of(name: str) -> list[list[str]]:
    """The file in which a place stands, to be looked at alone; nothing for what is no place."""
    parts = name.split(":")
    beginnings = (":".join(parts[:end]) for end in range(len(parts) - 1, 0, -1))
    return [[path] for path in beginnings if Path(path).is_file()][:1]
