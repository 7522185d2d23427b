"""The command `qa-lint`: its subcommands, one module each, and what becomes of an error."""

from __future__ import annotations

import gc
import os
import shlex
import signal
import sys
from collections.abc import Mapping
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, cast

import click

from qa_lint import __version__
from qa_lint.cli.exit_codes import EXIT_FAILED, EXIT_INTERRUPTED, SIGNALLED
from qa_lint.cli.saying import LANGUAGES, say, speak
from qa_lint.cli.usage import Listing, UsageError, worded

if TYPE_CHECKING:
    from qa_lint.model import Language

MESSAGE_LANGUAGE = "QA_LINT_MESSAGE_LANGUAGE"  # the variable of the environment that tells the language

# objects: more than there are of all rows that are looked at together, so that a run goes through them seldom or never
# (3 % of its time); nearly nothing of it needs to be, as hardly any of them refer to each other
_MADE_BEFORE_A_COLLECTION = 10_000_000


class _Home(NamedTuple):
    """The module of a command, and its line in the list of them: so it is imported only to be run."""

    module: str
    about: str


COMMANDS: Mapping[str, _Home] = {
    "align": _Home("align", "Show which lines of two files translate each other."),
    "check": _Home("check", "Lint files, pairs of files, or folders."),
    "clean": _Home("clean", "Empty the cache."),
    "completion": _Home("completion", "Print the completion script of a shell."),
    "config": _Home("config", "Look at the configuration."),
    "convert": _Home("convert", "Write the pairs of files as a memory or table."),
    "decisions": _Home("decisions", "Take over what a workbook of findings says to accept."),
    "explain": _Home("explain", "Say what a rule looks for and why, with examples."),
    "files": _Home("listed_files", "List what would be linted, and what is passed over."),
    "ignore": _Home("ignore", "Silence one finding, with the reason."),
    "init": _Home("init", "Look at a folder and write a first qa-lint.toml there."),
    "learn": _Home("learn", "Learn a table from your own names or translations."),
    "names": _Home("names", "Print the names that files use, as a name list."),
    "new": _Home("new", "Begin a rule."),
    "rules": _Home("rules", "List the rules."),
    "schema": _Home("schema", "Print the JSON schema of the settings or of cards."),
    "score": _Home("reference", "Hold a translation against a reference, with scores."),
    "terms": _Home("proposed_terms", "Propose a glossary from your own translations."),
}


def main() -> NoReturn:
    """The command `qa-lint`."""
    # numpy's products are small here: threads would wait for each other longer than they work
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(_MADE_BEFORE_A_COLLECTION)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    try:
        sys.exit(qa_lint(standalone_mode=True))
    finally:
        gc.freeze()  # the last collections, on the way out, would go through all that the run knew: a tenth of it


def _end(number: int, _frame: object) -> NoReturn:
    """End the run as a signal asks, at once and without a word; what is half written is taken away on the way out."""
    sys.exit(SIGNALLED + number)


class _Commands(Listing):
    """Loads a command when it is called, says which one was perhaps meant, and turns what is wrong with the user's
    input into exit code 2.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            command = getattr(import_module(f"qa_lint.cli.{COMMANDS[cmd_name].module}"), cmd_name)
            command.short_help = COMMANDS[cmd_name].about
            worded(command)
            self.add_command(command, cmd_name)
        return super().get_command(ctx, cmd_name)

    def abouts(self, ctx: click.Context) -> Mapping[str, str]:
        """The lines without the commands: importing them takes longer than Python's start."""
        return {name: COMMANDS[name].about for name in self.list_commands(ctx)}

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        # the help, and what is wrong with the other options, are to be said in that language, too
        given = [("--message-language", os.environ.get(MESSAGE_LANGUAGE, ""))]
        for option, value in (*given, *pairwise(" ".join(args).replace("=", " ").split(" "))):
            if option == "--message-language" and value in LANGUAGES:
                with ctx.scope(cleanup=False):
                    speak(cast("Language", value))
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise UsageError(error) from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from qa_lint.resources.toml_file import did_you_mean

            given = args[0]
            if Path(given).exists():
                ctx.fail(f"{given!r} is no command, but a path: `qa-lint check {shlex.quote(given)}`")
            ctx.fail(f"there is no command {given!r}{did_you_mean(given, COMMANDS)}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            _enter_working_folder()
            return super().invoke(ctx)
        except click.UsageError as error:
            raise UsageError(error) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise  # click's own business
        except KeyboardInterrupt:
            sys.exit(EXIT_INTERRUPTED)
        except Exception as error:  # its exit code must not be taken for that of a run with findings
            _tell_of(error)
        sys.exit(EXIT_FAILED)


def _enter_working_folder() -> None:
    """Raises UserError where there is none, as paths are relative to it."""
    try:
        Path.cwd()
    except OSError as error:
        from qa_lint.model import UserError

        raise UserError(f"the working folder cannot be entered: {error.strerror}") from None


def _tell_of(error: Exception) -> None:
    """What is wrong with the user's input in a line, and with the program with all that there is to know."""
    from qa_lint.model import UserError

    if isinstance(error, OSError):  # of whatever was being read or written
        try:
            _enter_working_folder()
        except UserError as gone:
            error = gone
    if isinstance(error, UserError):
        say(f"error: {error}")
        return
    import traceback

    traceback.print_exception(error)
    say(f"error: this is a bug in qa-lint ({type(error).__name__}: {error})")


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="qa-lint")
@click.option("--message-language", type=click.Choice(LANGUAGES), envvar=MESSAGE_LANGUAGE, show_envvar=True,
              help="Language of help, reports and messages (default en).")  # fmt: skip
@click.pass_context
def qa_lint(ctx: click.Context, message_language: Language | None) -> None:
    """Check Korean/English translations against their originals."""
    if message_language:
        ctx.default_map = {name: {"message_language": message_language} for name in COMMANDS}


worded(qa_lint)
