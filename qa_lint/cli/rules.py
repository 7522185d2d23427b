"""`qa-lint rules`: the rules in a table."""

from __future__ import annotations

import sys
from typing import Any

import click

from qa_lint.cards.wording import outline
from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED
from qa_lint.cli.options import rule_options, session_of
from qa_lint.cli.output import show, tell
from qa_lint.model import Rule


@click.command()
@rule_options
def rules(**options: Any) -> None:
    """List the rules."""
    session = session_of(options)
    tell(session)
    named = options["select"] or list(session.rulebook.rules)
    shown = session.rulebook.select(named, options["ignore"], options["extend_select"])
    rows = [("RULE", "CATEGORY", "SEVERITY", "STATUS", "WHAT IT REPORTS")]
    told = session.config.message_language
    rows += [(r.name, r.category, r.severity, r.status, outline(r, told)) for r in sorted(shown, key=_by_category)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        show("  ".join([*cells, row[4]]) + "\n")
    sys.exit(EXIT_FAILED if session.problems else EXIT_CLEAN)


def _by_category(rule: Rule) -> tuple[str, str]:
    return rule.category, rule.name
