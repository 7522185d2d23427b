"""A press office's own rule, and its findings as a table for a pull request.

Installing this package is all it takes: qa-lint finds it by the entry point in `pyproject.toml`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from qa_lint import Hit, Pair, Report, Style, check, hookimpl
from qa_lint.facts.sentences import read_statements


@check(kinds={"long": ("words", "most")})
def measure_sentences(pair: Pair, *, most: int = 40) -> Iterator[Hit]:
    """English sentences of more words than readers can hold."""
    for sentence in pair.english.fact(read_statements):
        words = len(pair.english[sentence.start : sentence.end].split())
        if words > most:
            yield pair.language_hit("long", None, sentence, words=words, most=most)


def review(report: Report, style: Style) -> str:
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
    return {"review": review}
