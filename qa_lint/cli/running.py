"""`qa-lint check`, what is run and what of it is known already: baselines, and what has changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from qa_lint.cli.output import say
from qa_lint.engine.baseline import Baseline
from qa_lint.engine.session import Session
from qa_lint.model import Report


def running_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What `check` can be asked about baselines, changes and files that are left out."""
    for option in reversed((
        click.option("--baseline", metavar="FILE", help="Findings that are known and not reported."),
        click.option("--write-baseline", metavar="FILE", help="Write all findings there as known, and report none."),
        click.option("--prune-baseline", is_flag=True, help="Take known findings that are gone out of the baseline."),
        click.option("--changed-since", metavar="REV", help="Only what git says has changed since, on either side."),
        click.option("--extend-exclude", multiple=True, metavar="PATTERN", help="Leave this out of folders, too."),
        click.option("--force-exclude", is_flag=True, help="Leave out excluded files that are named, too."),
        click.option("--no-guess", is_flag=True, help="Do not take two files that are named for a pair."),
    )):  # fmt: skip
        command = option(command)
    return command


def run(session: Session, options: dict[str, Any]) -> Report:
    """The report of what was asked for; raises UserError where it cannot be done."""
    written = options["write_baseline"]
    if written and (options["baseline"] or options["prune_baseline"]):
        raise click.UsageError("--write-baseline begins anew: it does not go with --baseline or --prune-baseline")
    if options["prune_baseline"] and not session.config.baseline:
        raise click.UsageError("--prune-baseline needs a baseline: --baseline FILE, or `baseline` in the configuration")
    pair = (options["source"], options["target"]) if options["source"] else None
    report = session.lint(options["paths"], pair, options["changed_since"], options["prune_baseline"])
    if not written:
        return report
    baseline = Baseline.of(Path(written).absolute(), report.findings)
    baseline.write()
    say(f"note: {written}: {len(baseline.known)} known finding{'s' * (len(baseline.known) != 1)} written")
    return replace(report, findings=[finding for finding in report.findings if not baseline.knows(finding)])
