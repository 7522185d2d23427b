"""`qa-lint names`: the names that a project uses, as a name list."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import click

from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED
from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.output import show_table, tell


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@config_option
@message_language_option
def names(paths: Sequence[str], **options: Any) -> None:
    """Print the names that bilingual files, pairs of files or folders use, as a name list (TSV)."""
    from qa_lint.cli.used_names import HEADER, used_names  # here: other commands need no name rules

    session = session_of({**options, "select": ["inconsistent-romanization"]})
    mentions, report = session.gather("compare_forms", paths)
    tell(session, report)
    rows = ["\t".join(HEADER), *(name.row() for name in used_names(mentions))]
    show_table("".join(f"{row}\n" for row in rows))
    sys.exit(EXIT_FAILED if report.errors else EXIT_CLEAN)
