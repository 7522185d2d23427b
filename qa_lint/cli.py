"""argv -> configuration -> run -> reporters -> exit code."""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import click

from qa_lint import __version__
from qa_lint.config import Config, load
from qa_lint.discovery import Task
from qa_lint.documents import Documents
from qa_lint.learn import learn
from qa_lint.linter import Linter
from qa_lint.listing import LISTINGS
from qa_lint.model import INTERNAL, SEVERITIES, Language, Report, Rule, Severity, Style, UserError
from qa_lint.plugins import Plugins
from qa_lint.reporters.full import visible
from qa_lint.rulebook import Rulebook
from qa_lint.toml_file import did_you_mean
from qa_lint.wording import outline

EXIT_CLEAN, EXIT_FINDINGS, EXIT_FAILED = 0, 1, 2

_NAMES = "NAME[,NAME...]"
_MADE_BEFORE_A_COLLECTION = 50_000  # objects; Python's own 700 cost a tenth of a run, which keeps what it makes


def main() -> NoReturn:
    """The command `qa-lint`."""
    # numpy's products are small here: threads would wait for each other longer than they work
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(_MADE_BEFORE_A_COLLECTION)
    sys.exit(qa_lint(standalone_mode=True))


class _Commands(click.Group):
    """Says which command was perhaps meant, and turns what is wrong with the user's input into exit code 2."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            ctx.fail(f"there is no command {args[0]!r}{did_you_mean(args[0], self.commands)}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UserError as error:
            _say(f"error: {error}")
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise  # click's own business
        except Exception as error:  # its exit code must not be taken for that of a run with findings
            traceback.print_exc()
            _say(f"error: this is a bug in qa-lint ({type(error).__name__}: {error})")
        sys.exit(EXIT_FAILED)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="qa-lint")
def qa_lint() -> None:
    """Check Korean/English translations against their originals."""


qa_lint.add_command(learn)


def _split(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> list[str]:
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


_config = click.option("--config", "config_file", type=click.Path(path_type=Path), help="Configuration file.")


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed((
        _config,
        click.option("--select", multiple=True, callback=_split, metavar=_NAMES, help="Only these rules, categories."),
        click.option("--extend-select", multiple=True, callback=_split, metavar=_NAMES, help="These rules as well."),
        click.option("--ignore", multiple=True, callback=_split, metavar=_NAMES, help="Not these rules, categories."),
    )):  # fmt: skip
        command = option(command)
    return command


_no_cache = click.option("--no-cache", is_flag=True, help="Keep no sentence vectors on disk, and use none.")


@qa_lint.command(short_help="Lint files, pairs of files, or folders.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--source", metavar="FILE", help="The original, where it is a file of its own.")
@click.option("--target", metavar="FILE", help="Its translation.")
@click.option("--source-language", metavar="ko|en", help="Language of the originals (default ko).")
@click.option("--target-language", metavar="ko|en", help="Language of the translations (default en).")
@click.option("--output-format", "formats", multiple=True, metavar="NAME[:FILE]",
              help="full, concise, json, jsonl, github, or a plugin's; several with files are allowed.")  # fmt: skip
@click.option("--output-file", metavar="FILE", help="Write the report there instead of to standard output.")
@click.option("--fail-on", type=click.Choice([*SEVERITIES, "never"]), help="Least severity to fail on (warning).")
@click.option("--jobs", type=click.IntRange(min=0), metavar="N", help="Processes to use (default: as many as pay off).")
@_no_cache
@click.option("--strict-plugins", is_flag=True, help="Fail when a plugin cannot be loaded.")
@click.version_option(__version__, prog_name="qa-lint")
@_options
def check(paths: Sequence[str], strict_plugins: bool, **options: Any) -> None:
    """Lint bilingual files, pairs of files, or folders; `-` is standard input.

    Exit code 0: nothing at or above the failing severity; 1: findings; 2: something could not be checked.
    """
    if bool(options["source"]) != bool(options["target"]):
        raise click.UsageError("--source and --target go together")
    if options["source"] and paths:
        raise click.UsageError("give either paths or --source and --target")
    config = _configured(options)
    linter = Linter(config)
    outputs = _outputs(options["formats"] or [config.output_format], options["output_file"], linter)
    pair = (options["source"], options["target"]) if options["source"] else None
    report = linter.run(paths, pair)
    _tell(linter, report)
    for name, file in outputs:
        _write(name, linter, report, file)
    sys.exit(_exit_code(report, config, strict_plugins and bool(linter.plugins.broken)))


@qa_lint.command()
@click.argument("source")
@click.argument("target", required=False)
@click.option("--source-language", metavar="ko|en", help="Language of the original (default ko).")
@click.option("--output-format", "form", type=click.Choice([*LISTINGS]), default="full", help="full or tsv.")
@_no_cache
@_config
def align(source: str, target: str | None, form: str, **options: Any) -> None:
    """Show which lines of SOURCE and TARGET translate each other, and how sure that is.

    SOURCE alone is a file that holds both languages.
    """
    plugins = Plugins().load()
    found = Documents(_configured(options), plugins).read(Task(source, target))
    for message in plugins.broken:
        _say(f"warning: {message}")
    for note in found.notes:
        _say(f"note: {note}")
    for problem in found.errors:
        _say(f"error: {problem}")
    if found.document is None:
        raise UserError(found.passed_over or "nothing to align", source)
    _print(LISTINGS[form](found.document))
    sys.exit(EXIT_FAILED if found.errors else EXIT_CLEAN)


@qa_lint.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@_config
def names(paths: Sequence[str], **options: Any) -> None:
    """Print the names that bilingual files, pairs of files or folders use, as a name list (TSV)."""
    from qa_lint.used_names import HEADER, used_names  # here: other commands need no name rules

    config = replace(_configured(options), select=["inconsistent-romanization"], extend_select=(), deselect=())
    linter = Linter(config)
    mentions, report = linter.gather("compare_forms", paths)
    _tell(linter, report)
    rows = ["\t".join(HEADER), *(name.row() for name in used_names(mentions))]
    _print("".join(f"{row}\n" for row in rows))
    sys.exit(EXIT_FAILED if report.errors else EXIT_CLEAN)


@qa_lint.command()
@_options
def rules(**options: Any) -> None:
    """List the rules."""
    linter = Linter(_configured(options))
    _tell(linter)
    named = options["select"] or list(linter.rulebook.rules)
    shown = linter.rulebook.select(named, options["ignore"], options["extend_select"])
    rows = [("RULE", "CATEGORY", "SEVERITY", "STATUS", "WHAT IT REPORTS")]
    told = linter.config.message_language
    rows += [(r.name, r.category, r.severity, r.status, outline(r, told)) for r in sorted(shown, key=_by_category)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        _print("  ".join([*cells, row[4]]) + "\n")
    sys.exit(EXIT_FAILED if linter.problems else EXIT_CLEAN)


@qa_lint.command()
@click.argument("rule")
@_config
def explain(rule: str, **options: Any) -> None:
    """Say what RULE looks for, why, and show examples."""
    linter = Linter(_configured(options))
    _tell(linter)
    explanation = _explanation(linter.rulebook.get(rule), linter.rulebook, linter.config.message_language)
    _print((explanation if _in_color() else click.unstyle(explanation)) + "\n")


def _by_category(rule: Rule) -> tuple[str, str]:
    return rule.category, rule.name


def _explanation(rule: Rule, rulebook: Rulebook, language: Language) -> str:
    lines = [
        click.style(f"{rule.name}  ({rule.category}, {rule.severity}, {rule.status})", bold=True),
        "",
        outline(rule, language),
        "",
        rule.why.strip(),
        "",
        f"MQM: {rule.mqm}",
    ]
    if options := list(rulebook.options_of(rule)):
        lines += ["", click.style(f"Options, in [rules.{rule.name}] of qa-lint.toml:", bold=True)]
        lines += [f"    {name} = {_toml(value)}  # {words}" for name, value, words in options]
    if rule.status == "preview":
        lines += ["", f'It runs only when asked for: extend-select = ["{rule.name}"]']
    for bad, title in ((True, "Reported:"), (False, "Not reported:")):
        lines += ["", click.style(title, bold=True)]
        for number, example in enumerate(e for e in rule.examples if e.bad == bad):
            lines += [""] * bool(number)
            lines += [f"    source  {line}" for line in example.source]
            lines += [f"    target  {line}" for line in example.target]
    lines += ["", click.style("Silence one finding, in qa-lint.toml:", bold=True)]
    lines += ["    [[ignore]]", f'    rule = "{rule.name}"', '    text = "..."', '    reason = "..."']
    return "\n".join(lines)


def _toml(value: Any) -> str:
    """A value as TOML writes it; None, which TOML has not, as nothing."""
    return "" if value is None else json.dumps(value, ensure_ascii=False, default=list)


def _configured(options: dict[str, Any]) -> Config:
    """The configuration file, overruled by the command line."""
    config = load(options["config_file"], Path.cwd())
    config = config.with_languages(options.get("source_language"), options.get("target_language"))
    changes: dict[str, Any] = {"deselect": options.get("ignore", ())}
    if options.get("select"):
        changes["select"] = options["select"]
    if options.get("extend_select"):
        changes["extend_select"] = options["extend_select"]
    if options.get("jobs") is not None:
        changes["jobs"] = options["jobs"]
    if options.get("no_cache"):
        changes["cache"] = False
    if fail_on := options.get("fail_on"):
        changes["fail_on"] = next((severity for severity in SEVERITIES if severity == fail_on), None)
    return replace(config, **changes)


def _outputs(formats: Sequence[str], file: str | None, linter: Linter) -> list[tuple[str, str | None]]:
    """(format, file or None for standard output) of each report to write."""
    outputs = []
    for given in formats:
        name, _, own_file = given.partition(":")
        if name not in linter.reporters:
            raise UserError(f"there is no output format {name!r}{did_you_mean(name, linter.reporters)}")
        outputs.append((name, own_file or file))
    if len({target for _, target in outputs}) < len(outputs):
        raise UserError("two output formats would be written to the same place: give each a file, NAME:FILE")
    return outputs


def _tell(linter: Linter, report: Report | None = None) -> None:
    """Everything that is not the report goes to standard error."""
    for message in linter.plugins.broken:
        _say(f"warning: {message}")
    problems = report.errors if report else linter.problems
    for note in report.notes if report else ():
        _say(f"note: {note}")
    for problem in problems:
        _say(f"error: {problem}")


def _say(message: str) -> None:
    click.echo(f"qa-lint: {visible(message)}", err=True)


def _write(name: str, linter: Linter, report: Report, file: str | None) -> None:
    """Write a report to a file, or to standard output."""
    style = Style(language=linter.config.message_language)
    if file is None and _on_terminal():
        style = replace(style, color=_in_color(), width=os.get_terminal_size().columns or style.width)
    try:
        text = linter.reporters[name](report, style)
    except Exception as error:  # of a plugin's reporter
        raise UserError(f"the output format {name} failed ({type(error).__name__}: {error})") from error
    if file is None:
        _print(text)
        return
    try:
        Path(file).write_bytes(text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise UserError(f"the report cannot be written: {error.strerror}", file) from None


def _print(text: str) -> None:
    """To standard output: a pipe gets UTF-8 whatever the locale, a terminal what it can show.

    Who closes the pipe has seen enough: that is no failure, and the exit code stays that of the run.
    """
    if sys.stdout is None:
        raise UserError("the report cannot be written: standard output is closed")
    try:
        if _on_terminal():
            encoding = sys.stdout.encoding
            click.echo(text.encode(encoding, "replace").decode(encoding), nl=False)
        else:
            sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it closes it
    except OSError as error:
        raise UserError(f"the report cannot be written: {error.strerror}") from None


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _in_color() -> bool:
    return _on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _exit_code(report: Report, config: Config, plugins_failed: bool) -> int:
    if report.errors or plugins_failed or any(finding.category == INTERNAL for finding in report.findings):
        return EXIT_FAILED
    failing: tuple[Severity, ...] = ()
    if config.fail_on:
        failing = SEVERITIES[: SEVERITIES.index(config.fail_on) + 1]
    return EXIT_FINDINGS if any(finding.severity in failing for finding in report.findings) else EXIT_CLEAN
