"""Baselines: the findings that a team knows already, so that a run shows what is new."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from qa_lint.engine.fingerprints import digest
from qa_lint.model import INTERNAL, Finding, Location, Problem, UserError
from qa_lint.project.files import shown
from qa_lint.project.globs import path_from
from qa_lint.project.settings import Config
from qa_lint.resources.whole_file import write_whole

VERSION = 2  # of the file's form
Key = tuple[str, str, str]  # path, rule, digest
_LONGEST_TEXT = 80  # characters of the user's text that stand in the file, for its reader


@dataclass(frozen=True)
class Known:
    """Equal findings of a baseline. `source` and `target` tell the reader of the file which ones they are.

    `digest` is made of what they mark and of all that the two segments say, so that a finding whose sentence was
    rewritten is none of them. It has no ordinal as a fingerprint has: where one of several is mended, the others stay
    known, and which one it was makes no difference.
    """

    digest: str
    rule: str
    path: str  # from the folder of the baseline
    source: str
    target: str
    count: int = 1

    @property
    def key(self) -> Key:
        return self.path, self.rule, self.digest


class Baseline:
    """The findings of a file, equal ones counted, and how many of each a run has met."""

    def __init__(self, file: Path, known: Iterable[Known] = ()) -> None:
        self.file = file
        counted: dict[Key, Known] = {}
        for one in known:
            before = counted.get(one.key)
            counted[one.key] = replace(one, count=one.count + before.count) if before else one
        self.known: Mapping[Key, Known] = counted
        self._met: Counter[Key] = Counter()

    @classmethod
    def read(cls, file: Path) -> Baseline:
        """Raises UserError for a file that is not there, that is no baseline, or of another version."""
        path = shown(file)
        try:
            read = json.loads(file.read_bytes())
        except FileNotFoundError:
            raise UserError(f"there is no such baseline; {_how_to_write(path)}", path) from None
        except OSError as error:
            raise UserError(f"the baseline cannot be read: {error.strerror}", path) from None
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

    def __len__(self) -> int:
        return sum(one.count for one in self.known.values())

    def new(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings that are not known, in their order; of more equal ones than are known, the last. Those that are
        known are met.
        """
        return (finding for finding in findings if not self._meets(finding))

    def _meets(self, finding: Finding) -> bool:
        path, rule, digest = _of_finding(finding, self.file.parent).key
        for key in ((path, name, digest) for name in (rule, *finding.formerly)):
            if key in self.known and self._met[key] < self.known[key].count:
                self._met[key] += 1
                return True
        return False

    def gone(self, linted: Collection[str], running: Collection[str], complete: bool) -> list[Known]:
        """What was not met though it could have been: its file was linted or, in a complete run, is no more."""
        files = {path_from(self.file.parent, path) for path in linted}
        return [
            replace(one, count=one.count - self._met[one.key])
            for one in self.known.values()
            if self._met[one.key] < one.count
            and one.rule in running
            and (one.path in files or (complete and not (self.file.parent / one.path).exists()))
        ]

    def without(self, gone: Iterable[Known]) -> Baseline:
        fewer = {one.key: one.count for one in gone}
        left = (replace(one, count=one.count - fewer.get(one.key, 0)) for one in self.known.values())
        return Baseline(self.file, (one for one in left if one.count))

    def write(self) -> None:
        """Write the file: an entry a line, sorted, so that a change is seen as such."""
        order = sorted(self.known.values(), key=lambda one: one.key)
        lines = ",\n".join("  " + json.dumps(asdict(one), ensure_ascii=False) for one in order)
        text = f'{{"version": {VERSION}, "known": [\n{lines}\n]}}\n'
        write_whole(self.file, text.encode("utf-8", "backslashreplace"), "the baseline")


class Baselines:
    """The baselines of a run: one for all of its configurations, or each has its own."""

    def __init__(self) -> None:
        self._of: dict[Path, tuple[Baseline, set[str]]] = {}  # and the rules that run

    def new(self, config: Config, findings: Iterable[Finding], running: Iterable[str]) -> Iterator[Finding]:
        """The findings that the baseline of a configuration does not know; raises UserError for a broken one."""
        if not config.baseline:
            return iter(findings)
        file = config.folder / config.baseline
        if file not in self._of:
            self._of[file] = _configured(config, file), set()
        baseline, rules = self._of[file]
        rules.update(running)
        return baseline.new(findings)

    def settle(self, linted: Collection[str], complete: bool, prune: bool) -> Iterator[Problem]:
        """What is to be said of findings that are gone; with `prune`, they are taken out of the files."""
        for file, (baseline, running) in sorted(self._of.items()):
            gone = baseline.gone(linted, running, complete)
            if gone and prune:
                baseline.without(gone).write()
            if gone:
                count = sum(one.count for one in gone)
                number = f"{count} known finding" + ("s are" if count > 1 else " is")
                what = "taken out" if prune else "no longer found; --prune-baseline takes what is gone out"
                yield Problem(f"{number} {what}", shown(file))


def _configured(config: Config, file: Path) -> Baseline:
    """The baseline that a configuration names; one that is not there is told where it is named."""
    where = config.place_of("baseline", config.baseline)
    if where[0] and not file.exists():
        how = _how_to_write(shown(file))
        raise UserError(f"'baseline' names {config.baseline}, and there is no such file; {how}", *where)
    return Baseline.read(file)


def _how_to_write(path: str) -> str:
    """What to do where a baseline is asked for that nobody has written yet."""
    return f"`qa-lint check --write-baseline {path}` takes stock of what is found now"


def _known(entry: Any, path: str) -> Known:
    try:
        known = Known(**entry)
    except TypeError:
        raise UserError("this is no baseline: an entry of it is not as --write-baseline writes them", path) from None
    *texts, count = asdict(known).values()
    if not all(isinstance(text, str) for text in texts) or type(count) is not int or count < 1:
        raise UserError("this is no baseline: an entry of it is not as --write-baseline writes them", path)
    return known


def _of_finding(finding: Finding, folder: Path) -> Known:
    path = path_from(folder, finding.place.path or "")
    source, target = _text(finding.source), _text(finding.target)
    return Known(digest(source, target, *finding.around), finding.rule, path, _short(source), _short(target))


def _text(place: Location | None) -> str:
    return unicodedata.normalize("NFC", " ".join(place.text.split())) if place else ""


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else text[:_LONGEST_TEXT] + "…"
