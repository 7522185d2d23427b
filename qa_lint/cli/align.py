"""`qa-lint align`: which lines translate each other, and how sure that is."""

from __future__ import annotations

import sys
from typing import Any

import click

from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED
from qa_lint.cli.listing import LISTINGS
from qa_lint.cli.options import cache_options, config_option, message_language_option, session_of
from qa_lint.cli.output import show_table
from qa_lint.cli.saying import say
from qa_lint.model import UserError


@click.command()
@click.argument("source")
@click.argument("target", required=False)
@click.option("--source-language", metavar="ko|en", help="Language of the original (default ko).")
@click.option("--output-format", "form", type=click.Choice([*LISTINGS]), default="full", help="full or tsv.")
@cache_options
@config_option
@message_language_option
def align(source: str, target: str | None, form: str, **options: Any) -> None:
    """Show which lines of SOURCE and TARGET translate each other, and how sure that is.

    SOURCE alone is a file that holds both languages.
    """
    session = session_of(options)
    found = session.align(source, target)
    for broken in session.plugins.broken:
        say(f"warning: {broken}")
    for note in found.notes:
        say(f"note: {note}")
    for problem in found.errors:
        say(f"error: {problem}")
    if found.document is None:
        raise UserError(found.passed_over or "nothing to align", source)
    show_table(LISTINGS[form](found.document))
    sys.exit(EXIT_FAILED if found.errors else EXIT_CLEAN)
