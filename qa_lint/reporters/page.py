"""For reviewers: one HTML page, which needs nothing else, with both texts side by side and the findings in them.

The templates escape what the user wrote; the page's policy lets nothing be loaded, and its script reads the page alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import NamedTuple

from qa_lint.model import (
    LINE_END,
    MEMORY,
    SEVERITIES,
    Finding,
    Language,
    Location,
    Report,
    Severity,
    Style,
    shows_texts,
)
from qa_lint.reporters.full import visible
from qa_lint.reporters.headings import SEVERITY_WORDS, counted, heading, score_line, score_table
from qa_lint.reporters.mended import mended_text
from qa_lint.reporters.spread import Piece, ShownRow, Spread, spread

_KEYS: dict[Language, dict[str, str]] = {
    "en": {"j": "next finding", "k": "the one before", "o": "only rows with findings", "f": "filters", "Esc": "all"},
    "ko": {"j": "다음 지적", "k": "이전 지적", "o": "지적이 있는 행만", "f": "거르기", "Esc": "모두 보기"},
}


class _Told(NamedTuple):
    """A finding in the words of the page."""

    number: int
    rule: str
    category: str
    severity: Severity
    word: str
    message: str
    file: str
    place: str
    mqm: str
    fingerprint: str
    fix: str


class _Marked(NamedTuple):
    """A piece of a text with how grave that is which covers it."""

    text: str
    findings: Sequence[int]
    severity: Severity | None


class _Tick(NamedTuple):
    """A mark on the map: how far down and how high, in percent, and which row it leads to."""

    anchor: str
    top: float
    height: float
    severity: Severity
    findings: Sequence[int]
    title: str


class _Line(NamedTuple):
    """A row of a document: each side with its line and its text in pieces, and the findings that belong to it."""

    anchor: str
    sides: Sequence[tuple[str, str, Sequence[_Marked]]]
    findings: Sequence[_Told]


@dataclass(frozen=True)
class _Document:
    title: str
    file: str
    rows: Sequence[_Line]
    loose: Sequence[_Told]
    ticks: Sequence[_Tick]


@shows_texts
def html(report: Report, style: Style) -> str:
    """The page."""
    from jinja2 import Environment, FunctionLoader  # here: loading it takes longer than most reports

    language = style.language
    documents = list(_documents(report, language))
    told = [finding for document in documents for finding in _all_of(document)]
    environment = Environment(
        loader=FunctionLoader(_asset), autoescape=True, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    return environment.get_template("report.html.jinja").render(
        language=language,
        say=lambda name: heading(name, language),
        counted=counted(report, language),
        score=[map(visible, row) for row in score_table(report.score, language)] if report.score else (),
        score_line=score_line(report.score, language) if report.score else "",
        problems=[visible(str(problem)) for problem in report.errors],
        choices={name: sorted({getattr(finding, name) for finding in told}) for name in ("rule", "category", "file")},
        severities=SEVERITY_WORDS[language],
        keys=_KEYS[language],
        documents=documents,
    )


def _asset(name: str) -> str:
    return resources.files("qa_lint.reporters").joinpath("assets", name).read_text(encoding="utf-8")


def _all_of(document: _Document) -> Iterator[_Told]:
    yield from document.loose
    yield from (finding for row in document.rows for finding in row.findings)


def _documents(report: Report, language: Language) -> Iterator[_Document]:
    for number, each in enumerate(spread(report), 1):
        file = visible(each.document.target or MEMORY)
        told = {n: _told(n, report.findings[n], file, language) for n in _numbers(each)}
        grave = [finding.severity for finding in report.findings]
        rows = [
            _Line(f"r-{number}-{index}", _sides(shown, grave), [told[n] for n in shown.findings])
            for index, shown in enumerate(each.rows, 1)
        ]
        source = visible(each.document.source or MEMORY)
        title = file if source == file else f"{source} → {file}"
        yield _Document(title, file, rows, [told[n] for n in each.loose], list(_ticks(rows)))


def _numbers(each: Spread) -> list[int]:
    return [*each.loose, *(number for shown in each.rows for number in shown.findings)]


def _told(number: int, finding: Finding, file: str, language: Language) -> _Told:
    fix = visible(mended_text(finding))
    word = SEVERITY_WORDS[language][finding.severity]
    key = f" ({finding.place.tag})" if finding.place.tag else ""
    message, place = visible(finding.message), visible(f"{finding.place}{key}")
    named = finding.rule, finding.category, finding.severity, word
    return _Told(number, *named, message, file, place, finding.mqm, finding.fingerprint, fix)


def _sides(shown: ShownRow, grave: Sequence[Severity]) -> list[tuple[str, str, list[_Marked]]]:
    sides: tuple[tuple[str, Location | None, list[Piece]], ...] = (
        ("source", shown.row.source, shown.pieces("source")),
        ("target", shown.row.target, shown.pieces("target")),
    )
    return [
        (name, visible(place.row) if place else "", [_marked(piece, grave) for piece in pieces])
        for name, place, pieces in sides
    ]


def _marked(piece: Piece, grave: Sequence[Severity]) -> _Marked:
    text = "\n".join(visible(line) for line in LINE_END.split(piece.text))
    return _Marked(text, piece.findings, _gravest(grave[number] for number in piece.findings))


def _gravest(severities: Iterator[Severity]) -> Severity | None:
    return min(severities, key=SEVERITIES.index, default=None)


def _ticks(rows: Sequence[_Line]) -> Iterator[_Tick]:
    for index, row in enumerate(rows):
        severity = _gravest(finding.severity for finding in row.findings)
        if severity:
            top, height = (round(100 * part / len(rows), 2) for part in (index, 1))
            title = "\n".join(finding.message for finding in row.findings)
            yield _Tick(row.anchor, top, height, severity, [finding.number for finding in row.findings], title)
