"""`qa-lint clean`: forget what earlier runs have learned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from qa_lint.cli.options import cache_folder_option, message_language_option
from qa_lint.cli.saying import say, speak
from qa_lint.model import UserError
from qa_lint.resources.disk_cache import cache_files
from qa_lint.resources.disk_cache import cache_folder as folder_of_cache


@click.command()
@cache_folder_option
@message_language_option
def clean(cache_folder: Path | None, message_language: Any) -> None:
    """Empty the cache: results of files that did not change, and vectors of sentences.

    Nothing else in its folder is touched. The next run only takes longer.
    """
    speak(message_language)
    folder = folder_of_cache(cache_folder)
    size = 0
    for file in cache_files(folder):
        try:
            size += file.stat().st_size
            file.unlink()
        except OSError as error:
            raise UserError(f"cannot be removed: {error.strerror}", str(file)) from None
    say(f"note: {folder}: {size:,} bytes removed")
