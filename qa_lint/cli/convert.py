"""`qa-lint convert`: the pairs of whatever `check` reads, written as a memory, a catalogue or a table."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED
from qa_lint.cli.options import cache_options, config_option, message_language_option, session_of
from qa_lint.cli.output import refuse_to_overwrite
from qa_lint.cli.saying import say
from qa_lint.engine.session import Session
from qa_lint.model import Document, Problem, UserError
from qa_lint.project.files import Found, Task
from qa_lint.resources.whole_file import write_whole
from qa_lint.writers import WRITERS, Losses, Writer
from qa_lint.writers.written import pairs_of


@click.command()
@click.argument("paths", nargs=-1, metavar="[IN]... OUT")
@click.option("--source", metavar="FILE", help="The original, where it is a file of its own.")
@click.option("--target", metavar="FILE", help="Its translation.")
@click.option("--source-language", metavar="ko|en", help="Language of the originals (default ko).")
@cache_options
@config_option
@message_language_option
def convert(paths: Sequence[str], source: str | None, target: str | None, **options: Any) -> None:
    """Write the pairs of IN (files, two that translate each other, or folders) to OUT.

    The suffix of OUT says how: .tmx, .xliff or .xlf (2.1), .po, .tsv, .xlsx, .jsonl. Texts that are not in pairs yet
    are aligned, and how sure that is stands beside them. What the format has no place for is told.
    """
    session = session_of(options)
    *given, out = paths or ("",)
    if not out or bool(given) == bool(source and target) or bool(source) != bool(target):
        raise UserError("name what is to be converted, and the file to be written")
    writer = _writer(out)
    found = session.found(given) if given else Found([Task(str(source), target)])
    refuse_to_overwrite(out, (file for task in found.tasks for file in task.files))
    documents, problems = _read(session, found)
    if not documents:
        _tell(problems)
        raise UserError("no pairs, so nothing is written", out)
    losses = Losses()
    write_whole(Path(out), writer(documents, losses), "the file")
    say(f"note: {out}: pairs read: {sum(1 for _ in pairs_of(documents)):,}")
    for what, count in sorted(losses.counts.items()):
        say(f"note: {out}: {what} ({count:,} pair{'s' * (count != 1)})")
    _tell(problems)
    sys.exit(EXIT_FAILED if problems else EXIT_CLEAN)


def _writer(out: str) -> Writer:
    """The writer of a file, by its suffix."""
    suffix = Path(out).suffix.lower()
    if suffix not in WRITERS:
        raise UserError(f"a file of this kind is not written; there are {', '.join(WRITERS)}", out)
    return WRITERS[suffix]


def _read(session: Session, found: Found) -> tuple[list[Document], list[Problem]]:
    """The documents that could be read, and what was wrong with the others; notes are said at once."""
    documents: list[Document] = []
    problems = list(found.problems)
    notes = list(found.notes)
    for task in found.tasks:
        bitext = session.read(task)
        problems += bitext.errors
        notes += bitext.notes
        if bitext.document is not None:
            documents.append(bitext.document)
        elif bitext.passed_over:
            notes.append(Problem(bitext.passed_over, task.files[-1]))
    for broken in session.plugins.broken:
        say(f"warning: {broken}")
    for note in sorted(notes, key=Problem.order):
        say(f"note: {note}")
    return documents, problems


def _tell(problems: Iterable[Problem]) -> None:
    for problem in sorted(problems, key=Problem.order):
        say(f"error: {problem}")
