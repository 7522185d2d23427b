"""`qa-lint files`: which pairs were found, and what was passed over and why. Nothing is linted."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any

import click
from rich.cells import cell_len

from qa_lint.cli.exit_codes import EXIT_CLEAN, EXIT_FAILED
from qa_lint.cli.options import config_option, message_language_option, session_of
from qa_lint.cli.output import show
from qa_lint.cli.saying import in_users_language, say
from qa_lint.engine.session import Session
from qa_lint.model import Problem, Side
from qa_lint.project.files import Task
from qa_lint.reporters.full import visible

_WIDTH = 11  # of the first column, in columns of a terminal
_KOREAN = {
    "pair": "쌍", "bilingual": "두 언어", "passed over": "지나침", "excluded": "제외", "not read": "읽지 않음",
}  # fmt: skip
_MISSING: dict[Side, str] = {"source": "its source is missing", "target": "its target is missing"}


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--source-language", metavar="ko|en", help="Language of the originals (default ko).")
@click.option("--no-guess", is_flag=True, help="Take no files for a pair that no pattern names.")
@config_option
@message_language_option
def files(paths: Sequence[str], **options: Any) -> None:
    """List what `check` would lint: pairs, bilingual files, and what is passed over and why.

    Without PATH, the configured pairs, or the working folder.
    """
    session = session_of(options)
    found = session.found(paths or ([] if session.config.pairs else ["."]))
    problems = list(found.problems)
    rows = [row for task in found.tasks for row in _rows(session, task, problems)]
    rows += [("excluded", path, "") for path in found.excluded]
    rows += [("not read", path, told) for path, told in found.unread]
    korean = session.config.message_language == "ko"
    show("".join(_line(_KOREAN[what] if korean else what, path, told) for what, path, told in rows))
    for problem in problems:
        say(f"error: {problem}")
    sys.exit(EXIT_FAILED if problems else EXIT_CLEAN)


def _line(what: str, path: str, told: str) -> str:
    said = f"  ({in_users_language(told)})" if told else ""
    return f"{what}{' ' * (_WIDTH - cell_len(what))} {visible(path)}{visible(said)}\n"


def _rows(session: Session, task: Task, problems: list[Problem]) -> Iterator[tuple[str, str, str]]:
    """(what it is, its files, what there is to say) of a task."""
    path = " -> ".join(task.files)
    if task.missing:
        yield "pair", path, _MISSING[task.missing]
        return
    bitext = session.read(task)
    problems += bitext.errors
    if bitext.document is None:
        if not bitext.errors:
            yield "passed over", path, bitext.passed_over.removeprefix("passed over: ")
        return
    kind = "pair" if task.target else "bilingual"
    known = "its names say so, " if task.guessed else ""
    number = len(bitext.document.pairs)
    yield kind, path, f"{known}{number} pair{'s' * (number != 1)} of texts"
