"""The command `qa-lint`: its subcommands, one module each, and what becomes of an error."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from itertools import pairwise
from typing import Any, NoReturn

import click

from qa_lint import __version__
from qa_lint.cli.align import align
from qa_lint.cli.check import check
from qa_lint.cli.completion import completion
from qa_lint.cli.config import config
from qa_lint.cli.convert import convert
from qa_lint.cli.decisions import decisions
from qa_lint.cli.exit_codes import EXIT_FAILED, EXIT_INTERRUPTED
from qa_lint.cli.explain import explain
from qa_lint.cli.ignore import ignore
from qa_lint.cli.init import init
from qa_lint.cli.learn import learn
from qa_lint.cli.listed_files import files
from qa_lint.cli.names import names
from qa_lint.cli.new import new
from qa_lint.cli.output import say, speak
from qa_lint.cli.reference import score
from qa_lint.cli.rules import rules
from qa_lint.cli.schema import schema
from qa_lint.cli.usage import UsageError, worded
from qa_lint.model import UserError
from qa_lint.resources.toml_file import did_you_mean

_MADE_BEFORE_A_COLLECTION = 50_000  # objects; Python's own 700 cost a tenth of a run, which keeps what it makes


def main() -> NoReturn:
    """The command `qa-lint`."""
    # numpy's products are small here: threads would wait for each other longer than they work
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(_MADE_BEFORE_A_COLLECTION)
    sys.exit(qa_lint(standalone_mode=True))


class _Commands(click.Group):
    """Says which command was perhaps meant, and turns what is wrong with the user's input into exit code 2."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        # what is wrong with the other options is to be said in that language, too
        for option, value in pairwise(" ".join(args).replace("=", " ").split(" ")):
            if option == "--message-language" and value == "ko":
                with ctx.scope(cleanup=False):
                    speak("ko")
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise UsageError(error) from None

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
            say(f"error: {error}")
        except click.UsageError as error:
            raise UsageError(error) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise  # click's own business
        except KeyboardInterrupt:
            sys.exit(EXIT_INTERRUPTED)
        except Exception as error:  # its exit code must not be taken for that of a run with findings
            traceback.print_exc()
            say(f"error: this is a bug in qa-lint ({type(error).__name__}: {error})")
        sys.exit(EXIT_FAILED)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="qa-lint")
def qa_lint() -> None:
    """Check Korean/English translations against their originals."""


_COMMANDS = (
    check, init, files, align, convert, ignore, names, rules, explain, decisions, score, config, schema, completion,
    new, learn,
)  # fmt: skip
for _command in _COMMANDS:
    qa_lint.add_command(_command)
worded(qa_lint)
