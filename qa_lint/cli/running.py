"""`qa-lint check`, what is run and what of it is known already: baselines, and what has changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from qa_lint.cli.output import refuse_to_overwrite
from qa_lint.cli.saying import say
from qa_lint.engine.baseline import Baseline
from qa_lint.engine.documents import bytes_of
from qa_lint.engine.session import Session
from qa_lint.model import Report
from qa_lint.project.files import STANDARD_INPUT, shown


def running_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What `check` can be asked about baselines, changes and files that are left out."""
    for option in reversed((
        click.option("--baseline", metavar="FILE", help="Findings that are known and not reported."),
        click.option("--write-baseline", metavar="FILE", help="Write all findings there as known, and report none."),
        click.option("--prune-baseline", is_flag=True, help="Take known findings that are gone out of the baseline."),
        click.option("--changed-since", metavar="REV", help="Only what git says has changed since, on either side."),
        click.option("--extend-exclude", multiple=True, metavar="PATTERN", help="Leave this out of folders, too."),
        click.option("--force-exclude", is_flag=True, help="Leave out excluded files that are named, too."),
        click.option("--stdin-filename", metavar="FILE", help="Lint standard input as if it stood in this file."),
        click.option("--statistics", is_flag=True, help="Count the findings by rule, instead of showing them."),
        click.option("-q", "--quiet", is_flag=True, help="Show findings and errors, and nothing else."),
        click.option("-v", "--verbose", is_flag=True, help="Tell what was read, and with which configuration."),
        click.option("-w", "--watch", is_flag=True, help="Check again whenever a file changes."),
        click.option("--exit-zero", is_flag=True, help="Exit with 0 though there are findings."),
        click.option("--no-guess", is_flag=True, help="Take no files for a pair that no pattern names."),
        click.option("--guess-by-name", is_flag=True, help="Take no two files for a pair for being named together."),
    )):  # fmt: skip
        command = option(command)
    return command


def refuse_contradictions(options: dict[str, Any]) -> None:
    """Raises UsageError for options that do not go together."""
    paths = options["paths"]
    if bool(options["source"]) != bool(options["target"]):
        raise click.UsageError("--source and --target go together")
    if options["source"] and paths:
        raise click.UsageError("give either paths or --source and --target")
    for side in ("source", "target"):
        if options[side] and Path(options[side]).is_dir():
            raise click.UsageError(f"--{side} is one file; folders are paths: `qa-lint check SOURCE TARGET`")
    if options["stdin_filename"] and (options["source"] or [*paths] not in ([], [STANDARD_INPUT])):
        raise click.UsageError("--stdin-filename is for standard input alone: give no other path than -")
    if options["no_guess"] and options["guess_by_name"]:
        raise click.UsageError("--no-guess and --guess-by-name do not go together")
    if options["quiet"] and options["verbose"]:
        raise click.UsageError("--quiet and --verbose do not go together")
    if options["watch"] and (options["stdin_filename"] or STANDARD_INPUT in paths or options["write_baseline"]):
        raise click.UsageError("--watch looks at files: it goes with no standard input and writes no baseline")
    if options["write_baseline"] and (options["baseline"] or options["prune_baseline"]):
        raise click.UsageError("--write-baseline begins anew: it does not go with --baseline or --prune-baseline")


def run(session: Session, options: dict[str, Any]) -> Report:
    """The report of what was asked for; raises UserError where it cannot be done."""
    if options["prune_baseline"] and not session.config.baseline:
        raise click.UsageError("--prune-baseline needs a baseline: --baseline FILE, or `baseline` in the configuration")
    if name := options["stdin_filename"]:
        return session.lint_text(name, bytes_of(STANDARD_INPUT))
    pair = (options["source"], options["target"]) if options["source"] else None
    report = session.lint(options["paths"], pair, options["changed_since"], options["prune_baseline"])
    if not (written := options["write_baseline"]):
        return report
    known = session.config.folder / session.config.baseline  # which may be written anew
    refuse_to_overwrite(written, [file for file in inputs_of(session, report, options) if file != known])
    baseline = Baseline.of(Path(written).absolute(), report.findings)
    baseline.write()
    if not options["quiet"]:
        say(f"note: {written}: {len(baseline)} known finding{'s' * (len(baseline) != 1)} written")
    return replace(report, findings=list(baseline.new(report.findings)))


def inputs_of(session: Session, report: Report, options: dict[str, Any]) -> list[str | Path]:
    """The files that a run has read: what was named, what was linted, and what the configuration is made of."""
    named = [name for name in (*options["paths"], options["source"], options["target"]) if name]
    linted = [file for document in report.documents for file in (document.source, document.target) if file]
    settings = [session.config.path] if session.config.path else []
    return [
        *named,
        *linted,
        *(error.path for error in report.errors if error.path),
        *settings,
        *session.config.own_files,
    ]


def tell_more(session: Session, report: Report) -> None:
    """What was read, and with which configuration, rules and baseline: those of the run, and those nearer to files."""
    for settings in [None, *sorted({document.settings for document in report.documents if document.settings})]:
        of = session.of(settings)
        path = of.config.path
        say(f"note: configuration: {shown(path) if path else 'the defaults'}; rules that run: {len(of.engine.rules)}")
        if of.config.baseline and (file := of.config.folder / of.config.baseline).is_file():
            say(f"note: baseline: {shown(file)}; known findings in it: {len(Baseline.read(file))}")
    for document in report.documents:
        files = " -> ".join(dict.fromkeys(file for file in (document.source, document.target) if file))
        by = f", by {shown(document.settings)}" if document.settings else ""
        say(f"note: {files}: {document.pairs} pair{'s' * (document.pairs != 1)} of texts{by}")
