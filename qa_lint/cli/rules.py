"""`qa-lint rules`: the rules in a table, or as a page with all that there is to say of each."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.cells import cell_len

from qa_lint.cards.catalogue import catalogue, in_sight
from qa_lint.cards.wording import outline
from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS
from qa_lint.cli.options import rule_options, session_of
from qa_lint.cli.output import show, tell
from qa_lint.cli.saying import say
from qa_lint.engine.session import Session
from qa_lint.model import Language, Rule
from qa_lint.project.files import shown as shown_path
from qa_lint.reporters.headings import SEVERITY_WORDS, STATUS_WORDS
from qa_lint.resources.toml_file import TomlFile

if TYPE_CHECKING:
    from qa_lint.testing import ExampleCase

_HEADS: dict[Language, tuple[str, ...]] = {
    "en": ("RULE", "CATEGORY", "SEVERITY", "STATUS", "WHAT IT REPORTS"),
    "ko": ("규칙", "범주", "심각도", "상태", "지적하는 것"),
}


def table(rules: Sequence[Rule], session: Session) -> str:
    """A line a rule: where it belongs, how grave it is and what it reports."""
    told = session.config.message_language
    severities, statuses = SEVERITY_WORDS[told], STATUS_WORDS[told]
    rows = [_HEADS[told]]
    for rule in sorted(rules, key=_by_category):
        graded = severities[rule.severity], statuses[rule.status]
        rows.append((rule.name, rule.category, *graded, in_sight(outline(rule, told))))
    widths = [max(cell_len(row[column]) for row in rows) for column in range(4)]
    lines = []
    for row in rows:
        cells = [cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=False)]
        lines.append("  ".join([*cells, row[4]]) + "\n")
    return "".join(lines)


def markdown(rules: Sequence[Rule], session: Session) -> str:
    """A page that tells everything about each rule."""
    return catalogue(rules, session.rulebook)


LISTINGS: Mapping[str, Callable[[Sequence[Rule], Session], str]] = {"full": table, "markdown": markdown}


@click.command()
@click.option("--output-format", "form", type=click.Choice([*LISTINGS]), default="full", help="full or markdown.")
@click.option("--run-examples", is_flag=True, help="Run the examples of the cards instead, and show those that fail.")
@rule_options
def rules(form: str, run_examples: bool, **options: Any) -> None:
    """List the rules."""
    session = session_of(options)
    tell(session)
    rulebook, ignore = session.rulebook, options["ignore"]
    chosen = options["select"], ignore, options["extend_select"]
    shown = rulebook.select(*chosen, previews=True) if options["select"] else rulebook.all_but(ignore)
    if run_examples:
        outcomes = list(_outcomes(shown, session))
        failures = [outcome for outcome in outcomes if outcome]
        show("".join(f"{failure}\n" for failure in failures))
        say(f"note: examples that fail: {len(failures)} of {len(outcomes)}")
        sys.exit(EXIT_FAILED if session.problems else EXIT_FINDINGS if failures else EXIT_CLEAN)
    show(LISTINGS[form](shown, session))
    sys.exit(EXIT_FAILED if session.problems else EXIT_CLEAN)


def _outcomes(rules: Sequence[Rule], session: Session) -> Iterator[str]:
    """What is wrong with each example of some rules, behind its place in the card; empty where nothing is."""
    from qa_lint.testing import cases_of, check_example  # which takes a while to import

    for rule in sorted(rules, key=_by_category):
        for case in cases_of(rule):
            try:
                check_example(case, session)
            except AssertionError as error:
                yield f"{_place(case)}: {in_sight(str(error))}"
            else:
                yield ""


def _place(case: ExampleCase) -> str:
    """The file, and the line at which an example begins; a rule has its bad ones first."""
    path, bad = Path(case.rule.origin), case.example.bad
    before = sum(example.bad == bad for example in case.rule.examples[: case.number - 1])
    line = TomlFile.read(path, "the card").entry_line("bad" if bad else "good", before)
    return f"{shown_path(path)}:{line}" if line else str(shown_path(path))


def _by_category(rule: Rule) -> tuple[str, str]:
    return rule.category, rule.name
