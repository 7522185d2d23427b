"""What somebody wrote into a workbook of findings: read for `qa-lint decisions`, and before it is written anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from qa_lint.engine.documents import bytes_of
from qa_lint.engine.session import Session
from qa_lint.formats.archive import Archive
from qa_lint.formats.xlsx import first_sheet
from qa_lint.late import re
from qa_lint.model import Decided, Report, UserError
from qa_lint.project.globs import real
from qa_lint.reporters.headings import DECISIONS, column_name

WORDS: Mapping[str, str] = {word: made for words in DECISIONS.values() for made, word in words.items()}  # as written
_COLUMNS = ("file", "rule", "decision", "reason", "fingerprint")
_PROPERTIES = "docProps/core.xml"
_DATES = re.compile(rb">([^<]*)</dcterms:(?:created|modified)>")


class DecidedRow(NamedTuple):
    """A row in which somebody wrote a decision, a reason or both."""

    row: int  # from 1, the header counted
    file: str
    rule: str
    decision: str  # as it was written, in small letters; one of WORDS where it is one
    reason: str
    fingerprint: str


def decided_rows(file: str) -> Iterator[DecidedRow]:
    """The rows of a workbook that somebody wrote into; raises UserError where it is no workbook of findings."""
    rows = first_sheet(bytes_of(file), file)
    columns = _columns(rows[0] if rows else [], file)
    for number, cells in enumerate(rows[1:], 2):
        told = {name: str(cells[index]).strip() for name, index in columns.items()}
        if told["decision"] or told["reason"]:
            yield DecidedRow(number, **told | {"decision": told["decision"].lower()})


def with_decisions(report: Report, file: str, session: Session) -> Report:
    """The report with what somebody decided in `file`, which is to be written anew.

    What was decided about a finding that is found again is kept, and what was about one that is gone has been settled.
    Raises UserError where neither is known, as the run did not look at the text: then a decision would be lost.
    """
    if not Path(file).is_file() or _is_as_written(file):
        return report
    try:
        rows = list(decided_rows(file))
    except _NoFindingsError:
        return report
    found = {finding.fingerprint for finding in report.findings}
    gone = [row for row in rows if row.fingerprint not in found]
    if lost := _not_looked_at(gone, report, session):
        told = (
            f"it has decisions about files that were not looked at now ({', '.join(lost)}): write to another file, "
            "or take them over before with `qa-lint decisions`"
        )
        raise UserError(told, file)
    kept = {row.fingerprint: Decided(WORDS.get(row.decision, row.decision), row.reason) for row in rows}
    return replace(report, decided=kept)


def _is_as_written(file: str) -> bool:
    """Whether nobody has saved the workbook since it was written, or it is none."""
    try:
        archive = Archive(bytes_of(file), file)
        dates = _DATES.findall(archive.read(_PROPERTIES)) if _PROPERTIES in archive else []
    except UserError:
        return True
    return len(dates) == 2 and dates[0] == dates[1]


class _NoFindingsError(UserError):
    """A workbook whose columns are not those of findings."""


def _columns(head: Sequence[object], file: str) -> dict[str, int]:
    """Where each column stands, whatever the language of its heading."""
    named = [str(cell).strip() for cell in head]
    columns = {}
    for name in _COLUMNS:
        for language in DECISIONS:
            if (word := column_name(name, language)) in named:
                columns[name] = named.index(word)
    if missing := [column_name(name, "en") for name in _COLUMNS if name not in columns]:
        told = f"this is no report of qa-lint: its first sheet lacks the column {', '.join(missing)}"
        raise _NoFindingsError(told, file, 1)
    return columns


def _not_looked_at(rows: Sequence[DecidedRow], report: Report, session: Session) -> list[str]:
    """The files, sorted, that decisions are about which are in no configuration yet and that the run has not read."""
    read = {real(Path(file)) for each in report.documents for file in (each.source, each.target) if file}
    files = {row.file for row in rows if row.decision in WORDS and Path(row.file).is_file()}
    others = {file for file in files if real(Path(file)) not in read}
    silenced = {entry.fingerprint for file in others for entry in session.config_of(file).suppress}
    return sorted({row.file for row in rows if row.file in others and row.fingerprint not in silenced})
