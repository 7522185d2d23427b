"""`qa-lint terms`: a glossary proposed from a project's own translations."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED
from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.output import show_table
from qa_lint.cli.saying import say
from qa_lint.model import Pair, Problem, UserError
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.word_pairs import WordPairs

if TYPE_CHECKING:
    from qa_lint.training.term_candidates import Term

_HEADER = ("ko", "en", "count", "steady", "odd")
_MOST_PLACES = 5  # of the odd ones that a row names


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--least", type=click.IntRange(2), default=3, help="In how many pairs a term stands (default 3).")
@click.option(
    "--steady", type=click.IntRange(50, 100), default=80, help="In how many of 100 it is rendered so (default 80)."
)
@config_option
@message_language_option
def terms(paths: Sequence[str], least: int, steady: int, **options: Any) -> None:
    """Propose a glossary (TSV): the Korean terms of files or folders that are rendered alike nearly everywhere.

    The steadiest stand first, each with how often it stands, in how many of 100 pairs it is rendered so, and where
    it is not. Delete the rows that are none, and name the file under `glossary`.
    """
    from qa_lint.training.term_candidates import propose_terms  # here: other commands need no analyser

    session = session_of(options)
    found = session.found(paths)
    pairs: list[Pair] = []
    problems = list(found.problems)
    for task in found.tasks:
        bitext = session.read(task)
        problems += bitext.errors
        pairs += [pair for pair in bitext.document.pairs if pair.complete] if bitext.document else ()
    for problem in sorted(problems, key=Problem.order):
        say(f"error: {problem}")
    if not pairs and not problems:
        raise UserError("no Korean text with its English translation", ", ".join(paths) or None)
    resources = session.documents.resources
    analyser = resources.get(Analyser)
    proposed = propose_terms(pairs, analyser, resources.get(WordPairs), least, steady / 100)
    analyser.keep()
    rows = [_HEADER, *((*term[:2], str(term.times), f"{term.steadiness:.0%}", _odd(term, pairs)) for term in proposed)]
    show_table("".join("\t".join(row) + "\n" for row in rows))
    sys.exit(EXIT_FAILED if problems else EXIT_CLEAN)


def _odd(term: Term, pairs: Sequence[Pair]) -> str:
    """Where it is rendered otherwise: the first places, and how many more there are."""
    targets = [pairs[number].target for number in term.odd[:_MOST_PLACES]]
    places = [target.file.location(target.anchor, target.anchor) for target in targets]
    more = [f"and {len(term.odd) - _MOST_PLACES} more"] if len(term.odd) > _MOST_PLACES else []
    return "; ".join([*(f"{place.path}:{place.row}" for place in places), *more])
