"""Which files to lint: paths, folders, configured pairs."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from qa_lint.model import Problem, Side, UserError
from qa_lint.project.confines import OUTSIDE, leads_out, project_of
from qa_lint.project.exclusion import Exclusion, GitIgnores
from qa_lint.project.globs import WILDCARD, absolute
from qa_lint.project.pairing import ConfiguredPairs, pair_by_name
from qa_lint.project.settings import Config

STANDARD_INPUT = "-"
NO_PAIR = "no bilingual file in this folder, and no pair: name the two files, or call them x_ko and x_en"


@dataclass(frozen=True)
class Task:
    """One bilingual file, or one file and its translation; paths are relative to the working folder, as shown."""

    source: str
    target: str | None = None
    folder: str | None = None  # in which it was found, where it was not named itself
    settings: Path | None = None  # its configuration, where that is not the one of the run
    guessed: bool = False  # nobody said that they are a pair
    missing: Side | None = None  # the side that a pattern asks for and that is not there
    changed: tuple[int | None, int | None] = (None, None)  # when each file last was, by git, where that was asked for

    @property
    def files(self) -> tuple[str, ...]:
        return (self.source,) if self.target is None else (self.source, self.target)


@dataclass
class Found:
    """What is to be linted; what was asked for and cannot be; and what was left out."""

    tasks: list[Task] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    excluded: list[str] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)  # files of formats that are not read, and a way out


class Readable(Protocol):
    """What is known of files by their names."""

    def claims(self, path: str) -> bool:
        """Whether the format is known."""

    def is_one_side(self, path: str) -> bool:
        """Whether such a file may be one side of a pair."""

    def is_half(self, path: str) -> bool:
        """Whether such a file is nothing without the other side of a pair."""

    def unreadable(self, path: str) -> str:
        """What to do with a file whose format is known and cannot be read; empty for all others."""


def find_tasks(
    paths: Sequence[str], config: Config, formats: Readable, config_of: Callable[[Path], Config] | None = None
) -> Found:
    """What to lint, sorted, each pair once. `config_of` gives the configuration that holds in a folder.

    Raises UserError where nothing was asked for at all, and for a configuration that is broken.
    """
    search = _Search(config, formats, config_of or (lambda folder: config))
    search.files_named = {shown(Path(name)) for name in paths}
    if paths:
        for name in paths:
            search.named(name)
    elif config.pairs:
        search.configured()
    else:
        raise UserError(
            "nothing to check: name files or folders (`qa-lint check .`), or configure [[pairs]] (`qa-lint init`)"
        )
    return search.found()


class _Search:
    """What was found so far, and what was wrong."""

    def __init__(self, config: Config, formats: Readable, config_of: Callable[[Path], Config]) -> None:
        self.config, self.formats, self._config_of = config, formats, config_of
        self.ignored = GitIgnores()
        self._pairs: dict[Path | None, ConfiguredPairs] = {}
        self._exclusions: dict[Path | None, Exclusion] = {}
        self._tasks: set[Task] = set()
        self.files_named: Set[str] = frozenset()  # by the command line: each may stand anywhere, and belong to another
        self._found = Found()

    def found(self) -> Found:
        """All of it, sorted; what was named itself and stands in a named folder too counts as named."""
        tasks = sorted(self._tasks, key=lambda task: (task.files, task.folder is None))
        self._found.tasks = list({task.files: task for task in tasks}.values())
        self._found.problems = list(dict.fromkeys(self._found.problems))
        return self._found

    def config_of(self, file: Path) -> Config:
        return self._config_of(absolute(file).parent)

    def pairs_of(self, config: Config) -> ConfiguredPairs:
        if config.path not in self._pairs:
            self._pairs[config.path] = ConfiguredPairs(config)
        return self._pairs[config.path]

    def named(self, name: str) -> None:
        """A file or folder of the command line. A named pipe is a file too: a shell makes one of `<(command)`."""
        path = Path(name)
        try:
            if name == STANDARD_INPUT:
                self._tasks.add(Task(STANDARD_INPUT))
            elif not name:  # which Path would take for the working folder
                self._found.problems.append(Problem("a path is empty"))
            elif path.is_dir():
                self.inside(path)
            elif path.is_file() or path.is_fifo():
                if not self.excludes_named(path):
                    self.add(path)
            else:
                self.absent(path)
        except OSError as error:  # a name that is too long, a folder on the way that may not be entered
            self.refuse_unread(error, path)

    def absent(self, path: Path) -> None:
        self.refuse("neither a file nor a folder" if path.exists() else "no such file or folder", path)

    def excludes_named(self, path: Path) -> bool:
        config = self.config_of(path)
        if config.force_exclude and self.exclusion_of(config).leaves_out_named(path):
            self._found.excluded.append(shown(path))
            return True
        return False

    def inside(self, folder: Path) -> None:
        known = len(self._found.problems)
        everything = list(self.files(folder))
        files = [file for file in everything if self.reads(file) and not self.stands_alone(file, folder)]
        for file in files:
            self.add(file, shown(folder))
        unread = [(file, way_out) for file in everything if (way_out := self.unreadable(file))]
        if unread:
            kinds = Counter(file.suffix.lower() for file, _ in unread)
            told = ", ".join(f"{number} {suffix}" for suffix, number in sorted(kinds.items()))
            message = f"of formats that are not read: {told} (`qa-lint files {shown(folder)}` says what to do)"
            self._found.notes.append(Problem(message, shown(folder)))
            self._found.unread += [(shown(file), way_out) for file, way_out in unread]
        if not files and len(self._found.problems) == known:
            alone = any(self.reads(file) for file in everything)
            self.refuse(NO_PAIR if alone else "no bilingual file in this folder", folder)

    def unreadable(self, file: Path) -> str:
        """What to do with a file of a format that is not read; empty for any other, and for what is no translation."""
        return (
            ""
            if self.is_own(file) or self.pairs_of(self.config_of(file)).of(file)
            else self.formats.unreadable(file.name)
        )

    def configured(self) -> None:
        """Raises UserError for a pattern that leads out of the project."""
        for side in (side for pattern in self.config.pairs for side in (pattern.source, pattern.target)):
            below = WILDCARD.split(side)[0].rpartition("/")[0]
            if leads_out(self.config.folder / below, project_of(self.config.folder)):
                message = f"[[pairs]] leads out of the project: {side}"
                raise UserError(message, shown(self.config.path) if self.config.path else None)
        where = self.config.path
        for pattern, sides in self.pairs_of(self.config).all_files(self.files):
            files = [file for side in sides for file in side]
            if not files:
                message = f'no file fits the [[pairs]] of source = "{pattern.source}", target = "{pattern.target}"'
                self._found.problems.append(Problem(message, shown(where) if where else None))
            elif not all(sides) and WILDCARD.search(pattern.source):  # each of the others is a missing translation
                side, named = ("target", pattern.target) if sides[0] else ("source", pattern.source)
                message = f'no file fits the {side} = "{named}" of [[pairs]]'
                self._found.notes.append(Problem(message, shown(where) if where else None))
            for path in files:
                if path.is_file():
                    self.add(path, named=False)
                else:
                    self.absent(path)

    def reads(self, file: Path) -> bool:
        """Whether a file of a folder is of a format that is known, or of a configured pair.

        What the configuration lists as a glossary, a name list or a lexicon is no translation to be checked.
        """
        config = self.config_of(file)
        if self.is_own(file):
            return False
        known = self.formats.claims(file.name) or config.layouts_of(shown(file))
        return bool(known) or self.pairs_of(config).of(file) is not None

    def stands_alone(self, file: Path, folder: Path) -> bool:
        """Whether a file of a folder is one side of nothing: a package.json is no translation, and nobody asked for
        it.
        """
        if not self.formats.is_half(file.name):
            return False
        config = self.config_of(file)
        return self.task_of(file, config, folder).target is None

    def task_of(self, path: Path, config: Config, folder: Path | None) -> Task:
        """The task of a file, which may be of a folder that was named. Names above its project say nothing; outside of
        the configuration's folder, that is the folder that was named.
        """
        within = config.folder
        if folder is not None and not absolute(path).is_relative_to(absolute(within)):
            within = folder
        return _task(path, config, self.pairs_of(config), self.formats, within)

    def is_own(self, file: Path) -> bool:
        """Whether a file is one of those that its configuration names."""
        return any(file.samefile(own) for own in self.config_of(file).own_files if own.exists())

    def add(self, path: Path, folder: str | None = None, named: bool = True) -> None:
        """The task that a file belongs to; where it is `named`, it may stand anywhere, but not what belongs to it."""
        config = self.config_of(path)
        task = self.task_of(path, config, Path(folder) if folder else None)
        homes = [project_of(config.folder), *([Path(folder)] if folder else ())]
        for file in task.files:
            mine = named and not folder and (file == shown(path) or file in self.files_named)
            if not mine and leads_out(Path(file), *homes):
                self.refuse(OUTSIDE, Path(file))
                return
        settings = config.path if config.path != self.config.path else None
        self._tasks.add(Task(task.source, task.target, folder, settings, task.guessed, task.missing))

    def files(self, folder: Path) -> Iterator[Path]:
        """The files below a folder, without those that are excluded or that git ignores."""
        for base, folders, names in os.walk(folder, onerror=self.refuse_unread):
            folders[:] = sorted(name for name in folders if not self.leaves_out(Path(base, name), is_folder=True))
            files = (Path(base, name) for name in sorted(names))
            yield from (file for file in files if not self.leaves_out(file, is_folder=False) and file.is_file())

    def leaves_out(self, path: Path, is_folder: bool) -> bool:
        """Whether an entry of a folder that is walked is excluded, or ignored by git."""
        if path.name == ".git":  # whatever the configuration leaves in
            return True
        config = self.config_of(path)
        excluded = self.exclusion_of(config).leaves_out(path, is_folder)
        if not excluded and not (config.respect_gitignore and self.ignored.leave_out(path, is_folder)):
            return False
        self._found.excluded.append(shown(path))
        return True

    def exclusion_of(self, config: Config) -> Exclusion:
        if config.path not in self._exclusions:
            self._exclusions[config.path] = Exclusion(config.folder, config.exclude)
        return self._exclusions[config.path]

    def refuse(self, message: str, path: Path) -> None:
        self._found.problems.append(Problem(message, shown(path)))

    def refuse_unread(self, error: OSError, path: Path | None = None) -> None:
        self.refuse(f"cannot be read: {error.strerror}", path or Path(error.filename))


def shown(path: Path) -> str:
    """A path as the report names it: relative to the working folder, with slashes."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        relative = str(path)
    return Path(relative).as_posix()


def is_one_of(names: Iterable[str], others: Sequence[str]) -> bool:
    """Whether one of some files is one of others, whatever they are called."""
    known = [Path(other) for other in others if Path(other).exists()]
    return any(Path(name).samefile(other) for name in names if Path(name).exists() for other in known)


def task_of(path: Path, config: Config, formats: Readable) -> Task:
    """The task that one file belongs to: its configured pair, if it has one, whether the files exist or not.

    Raises UserError where the other file of it is outside of the project.
    """
    task = _task(path, config, ConfiguredPairs(config), formats, config.folder)
    for file in task.files:
        if file != shown(path) and leads_out(Path(file), project_of(config.folder)):
            raise UserError(OUTSIDE, file)
    return task


def _task(path: Path, config: Config, pairs: ConfiguredPairs, formats: Readable, within: Path) -> Task:
    partners, guessed = pairs.of(path), False
    if partners is None and config.guess_pairs != "never" and formats.is_one_side(path.name):
        partners = pair_by_name(path, within, config.languages)
        guessed = partners is not None
    if partners is None:
        return Task(shown(path))
    source, target = partners
    missing: Side | None = None
    if not guessed:
        missing = "source" if not source.exists() else "target" if not target.exists() else None
    return Task(shown(source), shown(target), guessed=guessed, missing=missing)
