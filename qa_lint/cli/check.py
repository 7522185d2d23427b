"""`qa-lint check`: lint, report, and say by the exit code how it went."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from qa_lint import __version__
from qa_lint.cli.decided_rows import with_decisions
from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS
from qa_lint.cli.fixing import difference, fix, fixing_options, refuse_impossible_fixes
from qa_lint.cli.options import cache_options, rule_options, session_of
from qa_lint.cli.output import chosen_outputs, known_format, refuse_to_overwrite, tell, write
from qa_lint.cli.progress_bar import showing_progress
from qa_lint.cli.running import inputs_of, refuse_contradictions, run, running_options, tell_more
from qa_lint.cli.saying import say
from qa_lint.cli.statistics import counting
from qa_lint.cli.watching import watch
from qa_lint.engine.scoring import with_score
from qa_lint.engine.session import Session
from qa_lint.model import INTERNAL, SEVERITIES, Report, Severity, UserError
from qa_lint.project.settings import Config
from qa_lint.reporters import REPORTERS
from qa_lint.reporters.comma_separated import is_report


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--source", metavar="FILE", help="The original, where it is a file of its own.")
@click.option("--target", metavar="FILE", help="Its translation.")
@click.option("--source-language", metavar="ko|en", help="Language of the originals (default ko).")
@click.option("--target-language", metavar="ko|en", help="Language of the translations (default en).")
@click.option("--output-format", "formats", multiple=True, metavar="NAME[:FILE]",
              help=f"{', '.join(REPORTERS)}, or a plugin's; several with files are allowed.")  # fmt: skip
@click.option("--output-file", metavar="FILE", help="Write the report there instead of to standard output.")
@click.option("--fail-on", type=click.Choice([*SEVERITIES, "never"]), help="Least severity to fail on (warning).")
@click.option("--score", is_flag=True, help="Tell the quality as MQM points per 1,000 words, by category and file.")
@click.option(
    "--max-mqm", type=click.FloatRange(min=0), metavar="N", help="Fail above so many points (implies --score)."
)
@click.option("--jobs", type=click.IntRange(min=0), metavar="N", help="Processes to use (default: as many as pay off).")
@cache_options
@running_options
@fixing_options
@click.option("--strict-plugins", is_flag=True, help="Fail when a plugin cannot be loaded.")
@click.version_option(__version__, prog_name="qa-lint")
@rule_options
def check(paths: Sequence[str], strict_plugins: bool, **options: Any) -> None:
    """Lint bilingual files, pairs of files, or folders; `-` is standard input.

    Exit code 0: nothing at or above the failing severity; 1: findings; 2: something could not be checked.
    """
    options["paths"] = paths
    refuse_contradictions(options)
    refuse_impossible_fixes(options)
    if options["watch"]:
        watch(lambda: print_report(options, strict_plugins), lambda: session_of(options), paths)
    code = print_report(options, strict_plugins)
    sys.exit(EXIT_CLEAN if options["exit_zero"] and code == EXIT_FINDINGS else code)


def print_report(options: dict[str, Any], strict_plugins: bool) -> int:
    """Lint, write all reports, and return the exit code; raises UserError where it cannot be done at all."""
    session = session_of(options)
    outputs = chosen_outputs(options["formats"], options["output_file"], session.reporters)
    if not outputs:  # what the configuration says names no file: where anything is written, whoever runs it says
        name = session.config.output_format
        where = session.config.place_of("output-format", name)
        outputs = [(known_format(name, session.reporters, where), options["output_file"])]
    counted = {name: counting(name) for name, _ in outputs} if options["statistics"] else {}
    session.earlier_reports = [file for name, file in outputs if file and name == "csv" and is_report(Path(file))]
    session.keep_texts = any(hasattr(session.reporters[name], "shows_texts") for name, _ in outputs)
    with showing_progress(session, options["quiet"]):
        report = run(session, options)
    if options["diff"]:
        return print_difference(session, report, options)
    if options["fix"] or options["fix_only"]:
        report = fix(session, report, lambda: run(session, options), options["unsafe_fixes"], options["quiet"])
    if options["fix_only"]:
        tell(session, report, options["quiet"])
        return exit_code(replace(report, findings=[]), session.config, strict_plugins and bool(session.plugins.broken))
    if session.config.score or session.config.max_mqm is not None:
        report = with_score(report, session.config.max_mqm)
    tell(session, report, options["quiet"])
    if options["verbose"]:
        tell_more(session, report)
    failed = strict_plugins and bool(session.plugins.broken)
    for name, file in outputs:
        try:
            if file is not None:
                refuse_to_overwrite(file, inputs_of(session, report, options))
            told = with_decisions(report, file, session) if file and name == "xlsx" else report
            write(name, session, told, file, options["quiet"], counted.get(name))
        except UserError as error:  # the other reports are written all the same
            say(f"error: {error}")
            failed = True
    return exit_code(report, session.config, failed)


def print_difference(session: Session, report: Report, options: dict[str, Any]) -> int:
    """Show what fixing would change; the exit code is 1 where it would change anything."""
    shown, report = difference(session, report, options["unsafe_fixes"])
    tell(session, report, options["quiet"])
    click.echo(shown, nl=False)
    failed = exit_code(replace(report, findings=[]), session.config, failed=False)
    return failed or (EXIT_FINDINGS if shown else EXIT_CLEAN)


def exit_code(report: Report, config: Config, failed: bool) -> int:
    """2 where something could not be done (`failed`: of plugins or reports), 1 for what the configuration fails on."""
    if report.errors or failed or any(finding.category == INTERNAL for finding in report.findings):
        return EXIT_FAILED
    if report.score and report.score.exceeded:
        return EXIT_FINDINGS
    failing: tuple[Severity, ...] = ()
    if config.fail_on:
        failing = SEVERITIES[: SEVERITIES.index(config.fail_on) + 1]
    return EXIT_FINDINGS if any(finding.severity in failing for finding in report.findings) else EXIT_CLEAN
