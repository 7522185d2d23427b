"""Baselines: the findings that a team knows already, so that a run shows what is new."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from qa_lint.engine.fingerprints import path_from
from qa_lint.model import INTERNAL, Finding, Location, Problem, UserError
from qa_lint.project.files import shown
from qa_lint.project.settings import Config
from qa_lint.resources.whole_file import write_whole

VERSION = 1  # of the file's form
_LONGEST_TEXT = 80  # characters of the user's text that stand in the file, for its reader


@dataclass(frozen=True)
class Known:
    """A finding of a baseline. Only the fingerprint counts; the rest tells the reader of the file which one it is."""

    fingerprint: str
    rule: str
    path: str  # from the folder of the baseline
    source: str
    target: str


class Baseline:
    """The findings of a file; a fingerprint ends in an ordinal, so that each of several equal ones has its own."""

    def __init__(self, file: Path, known: Iterable[Known] = ()) -> None:
        self.file = file
        self.known: Mapping[str, Known] = {one.fingerprint: one for one in known}
        self._met: set[str] = set()

    @classmethod
    def read(cls, file: Path) -> Baseline:
        """Raises UserError for a file that is not there, that is no baseline, or of another version."""
        path = shown(file)
        try:
            read = json.loads(file.read_bytes())
        except OSError as error:
            hint = "; --write-baseline writes one" if isinstance(error, FileNotFoundError) else ""
            raise UserError(f"the baseline cannot be read: {error.strerror}{hint}", path) from None
        except (ValueError, RecursionError) as error:
            line = error.lineno if isinstance(error, json.JSONDecodeError) else None
            raise UserError("this is no baseline: it is not JSON", path, line) from None
        version = read.get("version") if isinstance(read, dict) else None
        if not isinstance(version, int) or not isinstance(read.get("known"), list):
            raise UserError("this is no baseline: --write-baseline writes one", path)
        if version != VERSION:
            raise UserError(f"this baseline is of version {version}, and this qa-lint reads version {VERSION}", path)
        return cls(file, (_known(entry, path) for entry in read["known"]))

    @classmethod
    def of(cls, file: Path, findings: Iterable[Finding]) -> Baseline:
        """A baseline of these findings; what is wrong with qa-lint itself is never known."""
        told = [finding for finding in findings if finding.category != INTERNAL]
        return cls(file, (_of_finding(finding, file.parent) for finding in told))

    def knows(self, finding: Finding) -> bool:
        """Whether a finding is known; that it was met is remembered."""
        if finding.fingerprint not in self.known:
            return False
        self._met.add(finding.fingerprint)
        return True

    def gone(self, linted: Collection[str], running: Collection[str], complete: bool) -> list[Known]:
        """What was not met though it could have been: its file was linted or, in a complete run, is no more."""
        files = {path_from(self.file.parent, path) for path in linted}
        return [
            one
            for one in self.known.values()
            if one.fingerprint not in self._met
            and one.rule in running
            and (one.path in files or (complete and not (self.file.parent / one.path).exists()))
        ]

    def without(self, gone: Iterable[Known]) -> Baseline:
        left = {**self.known}
        for one in gone:
            left.pop(one.fingerprint, None)
        return Baseline(self.file, left.values())

    def write(self) -> None:
        """Write the file: an entry a line, sorted, so that a change is seen as such."""
        order = sorted(self.known.values(), key=lambda one: (one.path, one.rule, one.fingerprint))
        lines = ",\n".join("  " + json.dumps(asdict(one), ensure_ascii=False) for one in order)
        text = f'{{"version": {VERSION}, "known": [\n{lines}\n]}}\n'
        write_whole(self.file, text.encode("utf-8", "backslashreplace"), "the baseline")


class Baselines:
    """The baselines of a run: one for all of its configurations, or each has its own."""

    def __init__(self) -> None:
        self._of: dict[Path, tuple[Baseline, set[str]]] = {}  # and the rules that run

    def new(self, config: Config, findings: Iterable[Finding], running: Iterable[str]) -> list[Finding]:
        """The findings that the baseline of a configuration does not know; raises UserError for a broken one."""
        if not config.baseline:
            return list(findings)
        file = config.folder / config.baseline
        if file not in self._of:
            self._of[file] = Baseline.read(file), set()
        baseline, rules = self._of[file]
        rules.update(running)
        return [finding for finding in findings if not baseline.knows(finding)]

    def settle(self, linted: Collection[str], complete: bool, prune: bool) -> Iterator[Problem]:
        """What is to be said of findings that are gone; with `prune`, they are taken out of the files."""
        for file, (baseline, running) in sorted(self._of.items()):
            gone = baseline.gone(linted, running, complete)
            if gone and prune:
                baseline.without(gone).write()
            if gone:
                number = f"{len(gone)} known finding" + ("s are" if len(gone) > 1 else " is")
                what = "taken out" if prune else "no longer found; --prune-baseline takes what is gone out"
                yield Problem(f"{number} {what}", shown(file))


def _known(entry: Any, path: str) -> Known:
    try:
        known = Known(**entry)
    except TypeError:
        raise UserError("this is no baseline: an entry of it is not as --write-baseline writes them", path) from None
    if not all(isinstance(value, str) for value in asdict(known).values()):
        raise UserError("this is no baseline: an entry of it is not as --write-baseline writes them", path)
    return known


def _of_finding(finding: Finding, folder: Path) -> Known:
    path = path_from(folder, finding.place.path or "")
    return Known(finding.fingerprint, finding.rule, path, _text(finding.source), _text(finding.target))


def _text(place: Location | None) -> str:
    text = " ".join(place.text.split()) if place else ""
    return text if len(text) <= _LONGEST_TEXT else text[:_LONGEST_TEXT] + "…"
