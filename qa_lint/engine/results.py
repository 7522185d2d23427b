"""What came of files in earlier runs: a file that did not change, on either side, is not read again.

Two things are kept. What came of a file or pair of files (an `Outcome`: its findings, its evidence for checks across
documents, its notes) is found by the program, the settings and the content of its files. So is a whole report by all
of its files, so that a run in which nothing has changed loads no rule.

The cache may have come from elsewhere: what is read from it is plain records of classes that are loaded already, and
nothing of it is ever called.
"""

from __future__ import annotations

import io
import pickle
import sys
import zlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import is_dataclass, replace
from enum import Enum
from fractions import Fraction
from pathlib import Path, PosixPath, WindowsPath
from typing import Any, TypeVar

from qa_lint.engine.identity import identity_of, identity_of_file, identity_of_settings
from qa_lint.engine.recall import Known, Recall
from qa_lint.engine.workers import Outcome
from qa_lint.model import Report
from qa_lint.project.files import STANDARD_INPUT, Found, Task
from qa_lint.project.settings import Config
from qa_lint.resources.disk_cache import RESULTS, DiskCache, cache_folder
from qa_lint.resources.locator import rules_folder

T = TypeVar("T")
_NOUNS = "qa_lint.model."
_PLAIN = {(kind.__module__, kind.__name__): kind for kind in (Fraction, PosixPath, WindowsPath, list)}
_QUICK = 1  # level of compression
_MOST_KEPT = 50_000  # findings and sightings of a file, of some 2 KB each
_FEW_NEWS = 5  # as many times as many pairs as there is more known of, for which not all are written again
_WORTH_KEEPING = 50  # pairs of a file; fewer are checked again before what is known of them is read


Configs = Mapping[Path | None, Config]  # of a run, by how its tasks name them


class Results:
    """The results of earlier runs of this program; of none at all where nothing is to be kept."""

    def __init__(self, disk: DiskCache | None) -> None:
        self._disk = disk
        self._settings: dict[tuple[Path | None, bool], str] = {}

    @classmethod
    def of(cls, config: Config, program: str | None) -> Results:
        """Those in the cache of a configuration; `program` is the identity of what made them, None: it has none."""
        return cls(DiskCache(cache_folder(config.cache_folder), RESULTS, program) if program else None)

    @property
    def fault(self) -> str:
        """What is wrong with the cache, since when it is not used; empty: nothing."""
        return self._disk.fault if self._disk else ""

    def keys(self, tasks: Iterable[Task], configs: Configs, with_texts: bool) -> dict[Task, str]:
        """The name of what comes of each task as its files are now.

        There is none of a task that reads standard input or a file that cannot be read.
        """
        keys: dict[Task, str] = {}
        for task in tasks if self._disk else ():
            contents = [identity_of_file(Path(path)) for path in task.files]
            missing = ("source", "target").index(task.missing) if task.missing else None
            if all(content or side == missing for side, content in enumerate(contents)):
                settings = self._identity_of(task.settings, configs)
                keys[task] = identity_of(settings, with_texts, replace(task, settings=None, folder=None), contents)
        return keys

    def key_of_run(self, found: Found, configs: Configs, keys: Mapping[Task, str], complete: bool) -> str | None:
        """The name of the report on all that was found; None where more than its files decides it.

        What a baseline has to say depends on files that are no more, and a task without a name may say anything.
        """
        if not keys or any(config.baseline for config in configs.values()) or keys.keys() != {*found.tasks}:
            return None
        settings = [self._identity_of(name, configs, of_run=True) for name in sorted(configs, key=str)]
        tasks = [(keys[task], task.folder, str(task.settings)) for task in found.tasks]
        return identity_of(settings, tasks, found.problems, found.notes, complete, rules_folder())

    def _identity_of(self, name: Path | None, configs: Configs, of_run: bool = False) -> str:
        if (name, of_run) not in self._settings:
            self._settings[name, of_run] = identity_of_settings(configs[name], of_run)
        return self._settings[name, of_run]

    def recall(self, task: Task, config: Config) -> Recall | None:
        """What is known of the pairs of a task, whatever its files hold by now; None: nothing is to be kept."""
        if self._disk is None or STANDARD_INPUT in task.files:
            return None
        of_all, lately = self._keys_of_pairs(task, {task.settings: config})
        known = self._known([of_all, lately], dict)
        return Recall(known.get(of_all, {}), known.get(lately))

    def _keys_of_pairs(self, task: Task, configs: Configs) -> tuple[str, str]:
        """The names of what is known of the pairs of a task, and of what is known since that was written."""
        key = identity_of("pairs", self._identity_of(task.settings, configs), task.files, str(Path.cwd()))
        return key, f"{key} lately"

    def outcomes(self, keys: Mapping[Task, str]) -> dict[Task, Outcome]:
        """What came of each task that is known."""
        known = self._known(list(keys.values()), Outcome)
        return {task: replace(known[key], task=task) for task, key in keys.items() if key in known}

    def keep(self, outcomes: Iterable[Outcome], keys: Mapping[Task, str], configs: Configs) -> None:
        """Remember what came of tasks, but for what may come out otherwise the next time."""
        kept: dict[str, Any] = {}
        for outcome in outcomes if self._disk else ():
            if outcome.task in keys and outcome.is_settled:
                if not _is_large(outcome):
                    kept[keys[outcome.task]] = replace(outcome, kept={}, news=set(), fault="")
                if len(outcome.kept) >= _WORTH_KEEPING:
                    kept |= self._of_pairs(outcome, configs)
        if self._disk:
            self._disk.write(_data(kept))

    def _of_pairs(self, outcome: Outcome, configs: Configs) -> dict[str, Known]:
        """What is to be written of the pairs of a task: the news alone while they are few, as it takes its time."""
        of_all, lately = self._keys_of_pairs(outcome.task, configs)
        if len(outcome.news) * _FEW_NEWS <= len(outcome.kept):
            return {lately: {key: outcome.kept[key] for key in outcome.news}}
        return {of_all: outcome.kept, lately: {}}

    def report(self, key: str) -> Report | None:
        """A whole report, if it is known."""
        return self._known([key], Report).get(key)

    def _known(self, keys: Sequence[str], kind: type[T]) -> dict[str, T]:
        """The values of a kind that are there."""
        data = self._disk.read(keys) if self._disk else {}
        read = {key: _value(value, kind) for key, value in data.items()}
        return {key: value for key, value in read.items() if value is not None}

    def keep_report(self, key: str, report: Report) -> None:
        """Remember a whole report; one whose findings are more than memory holds is made again."""
        if self._disk and not self.fault and isinstance(report.findings, list):
            self._disk.write(_data({key: report}))


def _data(values: Mapping[str, Any]) -> dict[str, bytes]:
    """Values as bytes; those that have none, as some records of a plugin's own kind, are left out. Others of these are
    not read back, and are as if they were not there.
    """
    made = {}
    for key, value in values.items():
        with suppress(Exception):  # whatever a plugin's record raises
            made[key] = zlib.compress(pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL), _QUICK)
    return made


def _is_large(outcome: Outcome) -> bool:
    """Whether what came of a task is better made again than held at once to be kept."""
    held = (outcome.evidence.findings, *outcome.evidence.records.values()) if outcome.evidence else ()
    return sum(map(len, held)) > _MOST_KEPT


def _value(data: bytes, kind: type[T]) -> T | None:
    """The value that bytes hold, of a kind; None where they hold no such."""
    try:
        value = _Records(io.BytesIO(zlib.decompress(data))).load()
    except Exception:  # of bytes that anybody may have written
        return None
    return value if isinstance(value, kind) else None


class _Records(pickle.Unpickler):
    """Reads nouns of the program and records: data classes, named tuples, enumerations of modules that are loaded."""

    def find_class(self, module_name: str, global_name: str) -> Any:
        if plain := _PLAIN.get((module_name, global_name)):
            return plain
        found = getattr(sys.modules.get(module_name), global_name, None)
        if isinstance(found, type) and _is_record(found):
            return found
        raise pickle.UnpicklingError(f"{module_name}.{global_name} is no record")


def _is_record(kind: type) -> bool:
    if kind.__module__.startswith(_NOUNS) or is_dataclass(kind) or issubclass(kind, Enum):
        return True
    return issubclass(kind, tuple) and hasattr(kind, "_fields")
