"""The help of a command and what click says around it and in errors, in the language that the user has chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO, Any

import click
from click.formatting import measure_table

from qa_lint.cli.saying import in_users_language, is_korean_spoken

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

    def write_text(self, text: str) -> None:
        super().write_text(_told(text, self.width - self.current_indent))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        rows = list(rows)
        widest = min(measure_table(rows)[0], col_max) if rows else 0
        room = self.width - self.current_indent - widest - 2 * col_spacing
        super().write_dl([(name, _told(about, room)) for name, about in rows], col_max, col_spacing)


class _Context(click.Context):
    formatter_class = _Formatter


class Listing(click.Group):
    """A group whose list of commands has their lines whole."""

    def abouts(self, ctx: click.Context) -> Mapping[str, str]:
        """The line of each command, in order."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        return {name: command.short_help or "" for name, command in commands if command}

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(self.abouts(ctx).items()))


def worded(command: click.Command) -> None:
    """Have a command and those below it write their help and usage in the user's language."""
    command.context_class = _Context
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        worded(below)


def _told(text: str, room: int) -> str:
    """A text of the help in the user's language, in lines that so many columns hold."""
    if not is_korean_spoken():
        return text
    from qa_lint.cli.korean_help import in_korean

    return in_korean(text, room)
