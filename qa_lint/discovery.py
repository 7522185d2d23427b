"""Which files to lint: paths, folders, configured pairs."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import regex

from qa_lint.config import Config
from qa_lint.model import Problem, UserError

STANDARD_INPUT = "-"
_SKIPPED_FOLDERS = {"node_modules", "__pycache__", "build", "dist", "venv"}


@dataclass(frozen=True)
class Task:
    """One bilingual file, or one file and its translation; paths are relative to the working folder, as shown."""

    source: str
    target: str | None = None
    folder: str | None = None  # in which it was found, where it was not named itself

    @property
    def files(self) -> tuple[str, ...]:
        return (self.source,) if self.target is None else (self.source, self.target)


def find_tasks(paths: Sequence[str], config: Config, suffixes: Iterable[str]) -> tuple[list[Task], list[Problem]]:
    """What to lint, sorted, each pair once; and what was asked for but cannot be.

    Raises UserError where nothing was asked for at all.
    """
    pairs = _ConfiguredPairs(config)
    tasks: set[Task] = set()
    problems: list[Problem] = []
    if not paths:
        if not config.pairs:
            raise UserError("nothing to check: name files or folders, or configure [[pairs]] in qa-lint.toml")
        found = list(pairs.all_files())
        if not found:
            where = shown(config.path) if config.path else None
            problems.append(Problem("no file fits the configured [[pairs]]", where))
        paths = [shown(path) for path in found]
    for name in paths:
        path = Path(name)
        try:
            if name == STANDARD_INPUT:
                tasks.add(Task(STANDARD_INPUT))
            elif path.is_dir():
                inside = list(_walk(path, tuple(suffixes), pairs))
                if not inside:
                    problems.append(Problem("no bilingual file in this folder", shown(path)))
                for file in inside:
                    _add(file, pairs, tasks, problems, shown(path))
            elif path.exists():
                _add(path, pairs, tasks, problems, None)
            else:
                problems.append(Problem("no such file or folder", shown(path)))
        except OSError as error:  # a folder that may not be entered, a name that is too long
            problems.append(Problem(f"cannot be read: {error.strerror}", shown(path)))
    unique = {task.files: task for task in sorted(tasks, key=lambda t: (t.files, t.folder is None))}
    return list(unique.values()), list(dict.fromkeys(problems))


def _add(path: Path, pairs: _ConfiguredPairs, tasks: set[Task], problems: list[Problem], folder: str | None) -> None:
    partners = pairs.of(path)
    if partners is None:
        tasks.add(Task(shown(path), folder=folder))
        return
    source, target = partners
    for file in partners:
        if not file.exists():
            side = "translation" if file == target else "original"
            other = source if file == target else target
            problems.append(Problem(f"its {side} {shown(file)} is missing", shown(other)))
            return
    tasks.add(Task(shown(source), shown(target), folder))


def shown(path: Path) -> str:
    """A path as the report names it: relative to the working folder, with slashes."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        relative = str(path)
    return Path(relative).as_posix()


def _walk(folder: Path, suffixes: tuple[str, ...], pairs: _ConfiguredPairs) -> Iterator[Path]:
    return (file for file in _files(folder) if file.name.lower().endswith(suffixes) or pairs.of(file))


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder, without those that are not the user's own writing."""
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name[0] != "." and name not in _SKIPPED_FOLDERS)
        yield from (Path(base, name) for name in sorted(files))


class _ConfiguredPairs:
    """The `[[pairs]]` of the configuration, looked up from either side."""

    def __init__(self, config: Config) -> None:
        self.folder = config.folder.resolve()
        self.patterns = [
            (pattern, _expression(pattern.source), _expression(pattern.target)) for pattern in config.pairs
        ]

    def of(self, path: Path) -> tuple[Path, Path] | None:
        """The source and target file that a path is one of, whether they exist or not."""
        try:
            relative = path.resolve().relative_to(self.folder).as_posix()
        except ValueError:
            return None
        name = unicodedata.normalize("NFC", relative)  # file names on macOS come decomposed
        fitting: list[tuple[bool, int, tuple[Path, Path]]] = []
        for pattern, source, target in self.patterns:
            for side, match in (
                (pattern.source, source.fullmatch(name)),
                (pattern.target, target.fullmatch(name)),
            ):
                if match:
                    part = match.groupdict().get("path", "")
                    both = self._existing(pattern.source, part), self._existing(pattern.target, part)
                    fitting.append((all(file.exists() for file in both), len(side), both))
        # a.en.txt fits {path}.txt too, as the original of a.en.en.txt: what exists goes first, then what says more
        return max(fitting, key=lambda fit: fit[:2])[2] if fitting else None

    def _existing(self, pattern: str, part: str) -> Path:
        name = pattern.replace("{path}", part)
        forms = [self.folder / unicodedata.normalize(form, name) for form in ("NFC", "NFD")]
        return next((path for path in forms if path.exists()), forms[0])

    def all_files(self) -> Iterator[Path]:
        """Every file that is one side of a pair, whether the other side exists or not."""
        for pattern, *_ in self.patterns:
            if "{path}" not in pattern.source:
                both = [self._existing(side, "") for side in (pattern.source, pattern.target)]
                yield from [file for file in both if file.exists()] or both[:1]
                continue
            for side in (pattern.source, pattern.target):
                below = side.partition("{path}")[0].rpartition("/")[0]
                yield from (file for file in _files(self.folder / below) if self.of(file))


def _expression(pattern: str) -> regex.Pattern[str]:
    escaped = regex.escape(unicodedata.normalize("NFC", pattern))
    return regex.compile(escaped.replace(regex.escape("{path}"), "(?P<path>.+)"))
