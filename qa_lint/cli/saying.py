"""What the program says of itself, on standard error and around its help, in the language of the user.

It is loaded for every command, so what it needs is imported when there is something to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from qa_lint.model import Language

LANGUAGES: Sequence[Language] = ("en", "ko")  # that the program speaks
_LANGUAGE = "qa_lint.language"  # in the context of the command
_GRADES = {"error": "오류", "warning": "경고", "note": "알림"}


def say(message: str) -> None:
    """A line on standard error: `error: `, `warning: ` or `note: `, and what there is to say."""
    from qa_lint.reporters.full import visible  # here: who is only shown the help pays for no reporter

    click.echo(f"qa-lint: {visible(in_users_language(message))}", err=True)


def speak(language: Language | None) -> None:
    """From now on, everything is said in a language; None leaves it at what it is."""
    if language:
        click.get_current_context().find_root().meta[_LANGUAGE] = language


def is_korean_spoken() -> bool:
    """Whether the user has chosen Korean."""
    context = click.get_current_context(silent=True)
    return context is not None and context.find_root().meta.get(_LANGUAGE) == "ko"


def in_users_language(message: str) -> str:
    """A message of the program in the language that the user has chosen."""
    if not is_korean_spoken():
        return message
    from qa_lint.cards.problems import korean_phrases

    grade, colon, said = message.partition(": ")
    if grade in _GRADES:
        return f"{_GRADES[grade]}{colon}{korean_phrases().translated(said)}"
    return korean_phrases().translated(message)
