"""What click says by itself around a command's help and errors, in the language that the user has chosen."""

from __future__ import annotations

from typing import IO, Any

import click

from qa_lint.cli.saying import in_users_language

# a group that is called without a command shows its help in this way since click 8.2, and by itself before
_HELP: tuple[type[Exception], ...] = tuple(filter(None, [getattr(click.exceptions, "NoArgsIsHelpError", None)]))


class UsageError(click.UsageError):
    """A usage error whose usage, hint and message are all in the user's language."""

    def __init__(self, error: click.UsageError) -> None:
        super().__init__(in_users_language(error.format_message()), error.ctx)
        lines = [in_users_language(f"Error: {self.message}")]
        if isinstance(error, _HELP):
            lines = [self.message]
        elif self.ctx is not None:
            hint = in_users_language(f"Try '{self.ctx.command_path} --help' for help.")
            lines = [self.ctx.get_usage(), hint, "", *lines]
        self._shown = "\n".join(lines)  # click shows it when the context, which knows the language, is left

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(self._shown, file=file, err=file is None)


class _Formatter(click.HelpFormatter):
    """Help whose headings are in the user's language."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{in_users_language('Usage:')} ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(in_users_language(heading))


class _Context(click.Context):
    formatter_class = _Formatter


def worded(command: click.Command) -> None:
    """Have a command and those below it write their help and usage in the user's language."""
    command.context_class = _Context
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        worded(below)
