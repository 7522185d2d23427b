"""A press office's own rule, and its findings as a table for a pull request.

Installing this package is all it takes: qa-lint finds it by the entry point in `pyproject.toml`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from qa_lint import Hit, Pair, Report, Style, hookimpl


def measure_sentences(pair: Pair, *, most: int = 40) -> Iterator[Hit]:
    """English sentences of more words than readers can hold."""
    english = pair.english
    start = 0
    for sentence in english.text.split(". "):
        words = len(sentence.split())
        if words > most:
            place = english.at(start, start + len(sentence))
            yield pair.hit("long", english=place, words=str(words), most=str(most))
        start += len(sentence) + 2


def markdown(report: Report, style: Style) -> str:
    """A table that GitHub shows well."""
    rows = ["| place | severity | rule | message |", "|---|---|---|---|"]
    for finding in report.findings:
        place = f"{finding.place.path}:{finding.place.start.line}"
        message = finding.message.replace("|", "\\|")
        rows.append(f"| {place} | {finding.severity} | {finding.rule} | {message} |")
    return "\n".join(rows) + "\n"


@hookimpl
def register_checks() -> Iterable[Callable[..., Any]]:
    return [measure_sentences]


@hookimpl
def register_rules() -> Iterable[Path]:
    return [Path(__file__).parent / "rules"]


@hookimpl
def register_reporters() -> Mapping[str, Callable[[Report, Style], str]]:
    return {"markdown": markdown}
