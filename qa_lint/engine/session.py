"""The door: a configuration with everything loaded once, for the command line and for any other program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice
from os import PathLike, fspath
from pathlib import Path
from typing import Any, TypeVar

from qa_lint.cards.rulebook import Rulebook
from qa_lint.engine.bitexts import Bitext
from qa_lint.engine.checked import Tally
from qa_lint.engine.configured_tables import with_tables
from qa_lint.engine.divided import Divided
from qa_lint.engine.documents import Documents
from qa_lint.engine.gathered import Said
from qa_lint.engine.identity import identity_of_program
from qa_lint.engine.loading import load_rules
from qa_lint.engine.part import Looks, Part, Turns
from qa_lint.engine.prepared import Prepared
from qa_lint.engine.progress import Progress
from qa_lint.engine.reporting import Reporting
from qa_lint.engine.results import Results
from qa_lint.engine.run import Engine, HandOver
from qa_lint.engine.suppress import Suppressions
from qa_lint.engine.task_linter import TaskLinter
from qa_lint.engine.workers import Outcome, Tell, outcomes_of
from qa_lint.model import Document, Finding, Problem, Report, Reporter, Rule, UserError
from qa_lint.plugins.hooks import Plugins
from qa_lint.project.files import STANDARD_INPUT, Found, Task, is_one_of, shown, task_of
from qa_lint.project.git import changed_tasks, with_changes
from qa_lint.project.globs import absolute, real
from qa_lint.project.settings import Config, load, nearest
from qa_lint.resources.registry import Resources

T = TypeVar("T")
_KEPT_AT_ONCE, _ASKED_AT_ONCE = 32, 500  # outcomes that are put into the cache, tasks that are looked up there


class Session:
    """Lints and aligns with one configuration. Plugins, rules and tables are loaded once, when first asked for.

    Without a configuration, it is the one found from the working folder; a path names its file. The first use raises
    UserError for a rule that does not exist or a glossary that cannot be read; what is broken in a plugin is in
    `problems`, and the rest works. A session travels between processes as its configuration.
    """

    def __init__(self, config: Config | Path | str | None = None, plugins: Plugins | None = None) -> None:
        if not isinstance(config, Config):
            config = load(Path(config) if config else None, Path.cwd())
        self.config = config
        self._plugins_given = plugins is not None  # other processes would not have them
        self._plugins = plugins
        self.progress: Progress | None = None  # who shows how far a run has come
        self.tell: Tell | None = None  # who wants to know how far it has come, while one task is linted
        self.earlier_reports: Sequence[str] = ()  # which look like tables, and are no translations that a folder holds
        self.hand_over: HandOver | None = None  # who takes what is said of a window, while a part of a task is linted
        self.tells = False  # whether it is asked to, in the process that started this one
        self.keep_texts = False  # whether the report is to hold the rows of the documents (see `shows_texts`)
        self._in_parts: dict[Task, Divided] = {}  # the documents of this run of which parts are asked for
        self._others: dict[Path, Session] = {}  # by their configuration's file
        self._nearest: dict[Path, Path | None] = {}  # the configuration above each folder

    def __reduce__(self) -> tuple[type[Session], tuple[Config], dict[str, Any]]:
        return (
            type(self),
            (self.config,),
            {
                "keep_texts": self.keep_texts,
                "results": self.results,
                "tells": self.tell is not None,
            },
        )

    def config_of(self, path: str) -> Config:
        """The configuration that holds for a file: the nearest one above it, unless one was named for all."""
        return self._config_in(absolute(Path(path)).parent)

    def _config_in(self, folder: Path) -> Config:
        if folder not in self._nearest:
            self._nearest[folder] = nearest(folder) if self.config.found else None
        return self.of(self._nearest[folder]).config

    def of(self, settings: Path | None) -> Session:
        """The session of another configuration of this run; of this one, or of none, it is this session."""
        if settings is None:
            return self
        if settings not in self._others:
            own = self.config.path is not None and settings.samefile(self.config.path)
            self._others[settings] = self if own else self._beside(settings)
        return self._others[settings]

    def _beside(self, settings: Path) -> Session:
        config = load(settings, settings.parent, self.config.command_line)
        return Session(replace(config, found=False, cache_folder=self.config.cache_folder), self._plugins)

    # ------------------------------------------------------------------ linting and aligning

    def lint(
        self,
        paths: Iterable[str | PathLike[str]] | str | PathLike[str] = (),
        pair: tuple[str | PathLike[str], str | PathLike[str]] | None = None,
        changed_since: str | None = None,
        prune: bool = False,
    ) -> Report:
        """Lint paths as the command line names them, or one file and its translation.

        With `changed_since`, only what git says has changed on either side since a revision; with `prune`, what is
        gone is taken out of the baseline. Raises UserError where there is nothing to do at all; whatever is wrong with
        a single file is an error in the report.
        """
        named = [fspath(path) for path in ([paths] if isinstance(paths, str | PathLike) else paths)]
        complete = not pair and not changed_since and self._covers_all(named)
        found = self._asked_for(named, (fspath(pair[0]), fspath(pair[1])) if pair else None, changed_since)
        key = self._key_of_run(found, complete)
        if key and (known := self.results.report(key)):
            return known
        reporting = self._linted(found)
        report = reporting.report(found, complete, prune)
        if key and reporting.settled and not self._asks_git(found) and key == self._key_of_run(found, complete):
            self.results.keep_report(key, report)
        return report

    def _covers_all(self, paths: Sequence[str]) -> bool:
        """Whether all is linted that the configuration is about."""
        return not paths or any(real(self.config.folder).is_relative_to(real(Path(path))) for path in paths)

    def lint_text(self, path: str | PathLike[str], data: bytes | str) -> Report:
        """Lint bytes that need not be on disk, as if they stood at the path: its suffix tells the format.

        A string is what UTF-8 would decode to. Where the configuration makes it one side of a pair, the other side is
        read from the disk.
        """
        path, data = fspath(path), data.encode() if isinstance(data, str) else data
        config = self.config_of(path)
        task = task_of(Path(path), config, self.documents.formats)
        if config is not self.config:
            task = replace(task, settings=config.path)
        given = {name: data for name in task.files if name == shown(Path(path))}
        if task.missing and getattr(task, task.missing) in given:
            task = replace(task, missing=None)
        reporting = Reporting(self)
        reporting.take(self.lint_task(task, given))
        return reporting.report(Found())

    def lint_pairs(self, rows: Iterable[tuple[str, str]], together: bool = False) -> Iterator[list[Finding]]:
        """Lint (source, target) strings: one list of findings a row, in order, as the rows come.

        Each row is a document of its own, its line is 1, and its columns count in the string; there is no path. With
        `together`, the rows are one table: row n is line n, and what concerns several rows is told at the first of
        them. The source is in the language that its script tells, and where that tells nothing in the configuration's.
        """
        if together:
            yield from self._lint_together(list(rows))
            return
        for row in rows:
            yield self._findings_of(self.documents.of_rows([row]))

    def align(self, source: str | PathLike[str], target: str | PathLike[str] | None = None) -> Bitext:
        """The pairs of a bilingual file, or of a file and its translation; no rule is loaded.

        Raises UserError for a file that cannot be read.
        """
        return self.documents.read(Task(fspath(source), None if target is None else fspath(target)))

    def found(self, paths: Sequence[str]) -> Found:
        """The files and pairs of files behind paths, and what is left out; raises UserError for none."""
        return self.documents.tasks(paths, self._config_in)

    def read(self, task: Task) -> Bitext:
        """The document of a task, with the configuration that holds for it; what is wrong is in its errors."""
        return self.of(task.settings).documents.attempt(task)

    def gather(self, check: str, paths: Sequence[str] = ()) -> tuple[list[Any], Report]:
        """What the collector of a Project check draws from paths, in the order of the documents; and the report."""
        found = self._asked_for(paths)
        reporting = self._linted(found)
        return reporting.records_of(check), reporting.report(found)

    # ------------------------------------------------------------------ what it is made of

    @cached_property
    def plugins(self) -> Plugins:
        """The packages that registered."""
        return self._plugins or Plugins().load()

    @cached_property
    def _program(self) -> str | None:
        """By what that is known which earlier runs have kept; None: nothing is. Plugins that were given may be of any
        making."""
        if self._plugins_given or not self.config.cache or self.plugins.broken:
            return None
        return identity_of_program(self.plugins)

    @cached_property
    def results(self) -> Results:
        """What is known of earlier runs."""
        return Results.of(self.config, self._program)

    @cached_property
    def prepared(self) -> Prepared:
        """What earlier runs have made that this one needs, whatever its files say."""
        return Prepared.of(self.config, self._program)

    @cached_property
    def documents(self) -> Documents:
        """How files become documents."""
        return Documents(self.config, self.plugins)

    @cached_property
    def reporters(self) -> Mapping[str, Reporter]:
        """The output formats by name."""
        found: dict[str, tuple[str, Reporter]] = {}
        for plugin, reporters in self.plugins.collect("register_reporters"):
            for name, reporter in reporters.items():
                if name in found:
                    both = f"{found[name][0]} and {plugin}"
                    self.plugins.broken.append(Problem(f"output format {name} is brought by two packages: {both}"))
                else:
                    found[name] = plugin, reporter
        return {name: reporter for name, (_, reporter) in found.items()}

    @property
    def rulebook(self) -> Rulebook:
        """All rules and checks, with the options of the configuration."""
        return self._rules[0]

    @property
    def problems(self) -> Sequence[Problem]:
        """What is wrong with plugins, cards and the configuration, though the rest works."""
        return self._rules[1]

    @cached_property
    def resources(self) -> Resources:
        """What checks are handed, with the tables that the configuration names."""
        return with_tables(self.documents.resources, self.config)

    @cached_property
    def engine(self) -> Engine:
        """The rules that the configuration selects, ready to run."""
        config = self.config
        return self.engine_for(self.rulebook.select(config.select, config.ignore, config.extend_select))

    def engine_for(self, rules: Iterable[Rule], *resources: object) -> Engine:
        """An engine that runs some rules, with other resources of their types."""
        ready = self.resources.replacing(*resources) if resources else self.resources
        notations = self.documents.formats.notations
        return Engine(self.rulebook, rules, ready, self.config.message_language, notations, self.config.folder)

    @cached_property
    def task_linter(self) -> TaskLinter:
        """What reads and checks one task by this configuration."""
        return TaskLinter(self.config, self.documents, self.engine, self.results)

    @cached_property
    def _rules(self) -> tuple[Rulebook, list[Problem]]:
        return load_rules(self.config, self.plugins)

    # ------------------------------------------------------------------ runs

    def prepare(self) -> None:
        """Load what the checks are handed, before other processes come to be that would each load it again."""
        self.engine.prepare()

    def parts_of(self, task: Task, processes: int) -> Sequence[Part]:
        """The parts into which the work on a task can be divided; none where it cannot be read."""
        if self.of(task.settings).documents.is_large(task):
            return [Turns(n, processes) for n in range(processes)]
        try:
            return self._divided(task).parts(processes)
        except Exception:  # whoever reads it to lint it tells what is wrong
            return []

    def _divided(self, task: Task) -> Divided:
        """The document of a task, of which parts are asked for."""
        if task not in self._in_parts:
            session = self.of(task.settings)
            tally = Tally(session.config.skip_states, self.keep_texts)
            recall = self.results.recall(task, session.config)
            self._in_parts[task] = Divided(session.documents.read(task), tally, session.engine, recall)
        return self._in_parts[task]

    def lint_task(self, task: Task, given: Mapping[str, bytes] | None = None, *, part: Part | None = None) -> Outcome:
        """Read, align and check one file or file pair; or only a part of that, whose outcomes `joined` brings together.
        Never raises for what is in the file.
        """
        session = self.of(task.settings)
        try:
            if isinstance(part, Looks):
                return session.task_linter.outcome_of_part(self._divided(task), task, part, self.tell)
            recall = None if given else self.results.recall(task, session.config)
            return session.task_linter.outcome(
                task, given, part, recall, with_texts=self.keep_texts, tell=self.tell, hand_over=self.hand_over
            )
        except UserError as error:
            return Outcome(task, errors=[error.problem])
        except Exception as error:  # of a format or of the alignment; a failing check is the engine's business
            message = f"could not be read and aligned ({type(error).__name__}: {error}); this is a bug in qa-lint"
            return Outcome(task, errors=[Problem(message, task.files[-1])])

    def joined(self, outcomes: Sequence[Outcome], handed_over: Said | None = None) -> Outcome:
        """The outcome of a task from those of all its parts, in their order: as if it had been linted at once. What was
        said of some of its windows may have been `handed_over` before.
        """
        self._in_parts.pop(outcomes[0].task, None)
        said = handed_over or Said(outcomes[0].said.path if outcomes[0].said else "")
        for outcome in outcomes:
            if outcome.said is None:  # it holds for all parts that there is no document, and without one they are no
                return outcome  # whole
            said.add(outcome.said)
        return self.of(outcomes[0].task.settings).task_linter.concluded(replace(outcomes[0], said=said))

    def _asked_for(
        self, paths: Sequence[str], pair: tuple[str, str] | None = None, changed_since: str | None = None
    ) -> Found:
        """The tasks behind what was asked for, and what was wrong with the paths."""
        if pair:
            source, target = (name if name == STANDARD_INPUT else shown(Path(name)) for name in pair)
            found = Found([Task(source, target)])
        else:
            found = self.found(paths)
        if ours := self.earlier_reports:
            found.tasks = [task for task in found.tasks if not (task.folder and is_one_of(task.files, ours))]
        if changed_since:
            found.tasks = changed_tasks(found.tasks, changed_since, self.config.folder)
        return found

    def _keys(self, tasks: Sequence[Task]) -> dict[Task, str]:
        return self.results.keys(tasks, self._configs_of(tasks), self.keep_texts)

    def _key_of_run(self, found: Found, complete: bool) -> str | None:
        return self.results.key_of_run(found, self._configs_of(found.tasks), self._keys(found.tasks), complete)

    def _configs_of(self, tasks: Iterable[Task]) -> dict[Path | None, Config]:
        """The configurations of a run, by how tasks name them; its own is among them."""
        return {settings: self.of(settings).config for settings in {None, *(task.settings for task in tasks)}}

    def _asks_git(self, found: Found) -> bool:
        """Whether a rule is about when files changed."""
        return any(self.of(settings).engine.runs("find_stale_files") for settings in {t.settings for t in found.tasks})

    def _linted(self, found: Found) -> Reporting:
        """What came of each task; it is read from the cache where its files are those of an earlier run."""
        if self._asks_git(found):
            try:
                found.tasks = with_changes(found.tasks, self.config.folder)
            except UserError as error:
                found.notes.append(Problem(f"stale-translation is not looked for: {error}"))
        for settings in {task.settings for task in found.tasks} | {None}:
            assert self.of(settings).engine, "what is wrong with a configuration is said before any file is read"
        reporting = Reporting(self)
        if self.progress:
            self.progress.begin(found.tasks)
            self.tell = self.progress.step
        keys: dict[Task, str] = {}
        new: list[Task] = []
        for some in _some_of(found.tasks, _ASKED_AT_ONCE):
            of_some = self._keys(some)
            keys |= of_some
            known = self.results.outcomes(of_some)
            new += [task for task in some if task not in known]
            for outcome in known.values():
                self._taken(reporting, outcome)
        jobs = 1 if self._plugins_given else self.config.jobs
        if new:
            self.prepared.take_up()
        try:
            coming = (self._taken(reporting, outcome) for outcome in outcomes_of(self, new, jobs))
            for outcomes in _some_of(coming, _KEPT_AT_ONCE):
                still = self._keys([outcome.task for outcome in outcomes])  # a file may have been written to meanwhile
                same = {task: key for task, key in still.items() if key == keys.get(task)}
                self.results.keep(outcomes, same, self._configs_of(same))
            self.prepared.keep()
        finally:
            self._in_parts.clear()  # those that nobody joined: by the next run, other things may stand in their files
        return reporting

    def _taken(self, reporting: Reporting, outcome: Outcome) -> Outcome:
        reporting.take(outcome)
        if self.progress:
            found = len(outcome.evidence.findings) if outcome.evidence else 0
            self.progress.end(outcome.task, outcome.checked.pairs if outcome.checked else 0, found)
        return outcome

    def _lint_together(self, rows: Sequence[tuple[str, str]]) -> Iterator[list[Finding]]:
        found: dict[int, list[Finding]] = {}
        for finding in self._findings_of(self.documents.of_rows(rows)):
            found.setdefault(finding.place.start.line, []).append(finding)
        yield from (found.get(line, []) for line in range(1, len(rows) + 1))

    def _findings_of(self, document: Document) -> list[Finding]:
        suppressions = Suppressions(self.config)
        found = self.engine.lint_project([self.engine.lint_document(document)])
        return list(suppressions.unsilenced(found))


def _some_of(values: Iterable[T], most: int) -> Iterator[list[T]]:
    """All of them, some at a time: it costs something to turn to the cache."""
    rest = iter(values)
    while some := list(islice(rest, most)):
        yield some
