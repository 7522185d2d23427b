"""Which files to lint: paths, folders, configured pairs."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import regex

from qa_lint.model import Problem, UserError
from qa_lint.project.settings import Config

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


def find_tasks(paths: Sequence[str], config: Config, claims: Callable[[str], bool]) -> tuple[list[Task], list[Problem]]:
    """What to lint, sorted, each pair once; and what was asked for but cannot be. `claims` tells a known format.

    Raises UserError where nothing was asked for at all.
    """
    search = _Search(config, claims)
    if paths:
        for name in paths:
            search.named(name)
    elif config.pairs:
        search.configured()
    else:
        raise UserError("nothing to check: name files or folders, or configure [[pairs]] in qa-lint.toml")
    return search.tasks(), search.problems()


class _Search:
    """What was found so far, and what was wrong."""

    def __init__(self, config: Config, claims: Callable[[str], bool]) -> None:
        self.config, self.claims = config, claims
        self.pairs = _ConfiguredPairs(config)
        self._tasks: set[Task] = set()
        self._problems: list[Problem] = []

    def tasks(self) -> list[Task]:
        """Sorted; what was named itself and stands in a named folder too counts as named."""
        found = sorted(self._tasks, key=lambda task: (task.files, task.folder is None))
        return list({task.files: task for task in found}.values())

    def problems(self) -> list[Problem]:
        return list(dict.fromkeys(self._problems))

    def named(self, name: str) -> None:
        """A file or folder of the command line. A named pipe is a file too: a shell makes one of `<(command)`."""
        path = Path(name)
        try:
            if name == STANDARD_INPUT:
                self._tasks.add(Task(STANDARD_INPUT))
            elif not name:  # which Path would take for the working folder
                self._problems.append(Problem("a path is empty"))
            elif path.is_dir():
                self.inside(path)
            elif path.is_file() or path.is_fifo():
                self.add(path)
            else:
                self.refuse("neither a file nor a folder" if path.exists() else "no such file or folder", path)
        except OSError as error:  # a name that is too long, a folder on the way that may not be entered
            self.refuse_unread(error, path)

    def inside(self, folder: Path) -> None:
        known = len(self._problems)
        files = [file for file in self.files(folder) if self.reads(file)]
        for file in files:
            self.add(file, shown(folder))
        if not files and len(self._problems) == known:
            self.refuse("no bilingual file in this folder", folder)

    def configured(self) -> None:
        found = list(self.pairs.all_files(self.files))
        if not found:
            where = self.config.path
            self._problems.append(Problem("no file fits the configured [[pairs]]", shown(where) if where else None))
        for path in found:
            self.named(shown(path))

    def reads(self, file: Path) -> bool:
        """Whether a file of a folder is of a format that is known, or of a configured pair.

        What the configuration lists as a glossary, a name list or a lexicon is no translation to be checked.
        """
        if any(file.samefile(own) for own in self.config.own_files if own.exists()):
            return False
        return self.claims(file.name) or self.pairs.of(file) is not None

    def add(self, path: Path, folder: str | None = None) -> None:
        """The task that a file belongs to."""
        partners = self.pairs.of(path)
        if partners is None:
            self._tasks.add(Task(shown(path), folder=folder))
            return
        source, target = partners
        for file, side, other in ((source, "original", target), (target, "translation", source)):
            if not file.exists():
                self.refuse(f"its {side} {shown(file)} is missing", other)
                return
        self._tasks.add(Task(shown(source), shown(target), folder))

    def files(self, folder: Path) -> Iterator[Path]:
        """The files below a folder, without those that are not the user's own writing."""
        for base, folders, names in os.walk(folder, onerror=self.refuse_unread):
            folders[:] = sorted(name for name in folders if name[0] != "." and name not in _SKIPPED_FOLDERS)
            yield from (file for file in (Path(base, name) for name in sorted(names)) if file.is_file())

    def refuse(self, message: str, path: Path) -> None:
        self._problems.append(Problem(message, shown(path)))

    def refuse_unread(self, error: OSError, path: Path | None = None) -> None:
        self.refuse(f"cannot be read: {error.strerror}", path or Path(error.filename))


def shown(path: Path) -> str:
    """A path as the report names it: relative to the working folder, with slashes."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        relative = str(path)
    return Path(relative).as_posix()


def task_of(path: Path, config: Config) -> Task:
    """The task that one file belongs to: its configured pair, if it has one, whether the files exist or not."""
    partners = _ConfiguredPairs(config).of(path)
    return Task(*map(shown, partners)) if partners else Task(shown(path))


class _ConfiguredPairs:
    """The `[[pairs]]` of the configuration, looked up from either side."""

    def __init__(self, config: Config) -> None:
        self.folder = config.folder
        self.patterns = [
            (pattern, _expression(pattern.source), _expression(pattern.target)) for pattern in config.pairs
        ]

    def of(self, path: Path) -> tuple[Path, Path] | None:
        """The source and target file that a path is one of, whether they exist or not."""
        fitting: list[tuple[bool, int, tuple[Path, Path]]] = []
        for name in self._names(path):
            for pattern, source, target in self.patterns:
                for side, match in ((pattern.source, source.fullmatch(name)), (pattern.target, target.fullmatch(name))):
                    if match:
                        part = match.groupdict().get("path", "")
                        both = self._existing(pattern.source, part), self._existing(pattern.target, part)
                        fitting.append((all(file.exists() for file in both), len(side), both))
        # a.en.txt fits {path}.txt too, as the original of a.en.en.txt: what exists goes first, then what says more
        return max(fitting, key=lambda fit: fit[:2])[2] if fitting else None

    def _names(self, path: Path) -> Iterator[str]:
        """What a path is called in the configuration's folder: as it is written, and without symbolic links."""
        for real in (os.path.abspath, os.path.realpath):
            try:
                relative = Path(real(path)).relative_to(real(self.folder)).as_posix()
            except ValueError:  # it stands outside
                continue
            yield unicodedata.normalize("NFC", relative)  # file names on macOS come decomposed

    def _existing(self, pattern: str, part: str) -> Path:
        name = pattern.replace("{path}", part)
        forms = [self.folder / unicodedata.normalize(form, name) for form in ("NFC", "NFD")]
        return next((path for path in forms if path.exists()), forms[0])

    def all_files(self, files_below: Callable[[Path], Iterable[Path]]) -> Iterator[Path]:
        """Every file that is one side of a pair, whether the other side exists or not."""
        for pattern, *_ in self.patterns:
            if "{path}" not in pattern.source:
                both = [self._existing(side, "") for side in (pattern.source, pattern.target)]
                yield from [file for file in both if file.exists()] or both[:1]
                continue
            for side in (pattern.source, pattern.target):
                below = self.folder / side.partition("{path}")[0].rpartition("/")[0]
                if below.is_dir():
                    yield from (file for file in files_below(below) if self.of(file))


def _expression(pattern: str) -> regex.Pattern[str]:
    escaped = regex.escape(unicodedata.normalize("NFC", pattern))
    return regex.compile(escaped.replace(regex.escape("{path}"), "(?P<path>.+)"))
