"""A whole run: plugins, files, alignment, engine, in one process or several."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_lint.cards.rulebook import Check, Rulebook
from qa_lint.engine.documents import Documents, bytes_of
from qa_lint.engine.run import Engine, Evidence
from qa_lint.engine.suppress import Suppressions
from qa_lint.formats.decoding import decode
from qa_lint.model import Problem, Report, Reporter, TextFile, UserError
from qa_lint.plugins.hooks import Plugins
from qa_lint.project.files import STANDARD_INPUT, Task, shown
from qa_lint.project.settings import Config
from qa_lint.resources.glossary import Glossary
from qa_lint.resources.name_list import ListedName, NameList
from qa_lint.resources.name_list_file import names_in_table, names_in_toml
from qa_lint.resources.registry import RESOURCES
from qa_lint.resources.toml_file import did_you_mean
from qa_lint.resources.url_mappings import UrlMappings

_BYTES_WORTH_A_PROCESS = 1_000_000  # below this, starting a second process costs more than it saves


@dataclass
class _Outcome:
    """What came of one task; small enough to come back from another process."""

    task: Task
    evidence: Evidence | None = None
    pairs: int = 0
    files: int = 0
    passed_over: str = ""  # why there was nothing to lint
    errors: Sequence[Problem] = ()
    notes: Sequence[Problem] = ()


class Linter:
    """Everything a run needs, assembled from the configuration and from what the plugins registered.

    Raises UserError for a rule that does not exist or a glossary that cannot be read. What is broken in a plugin is in
    `problems`, and the rest works.
    """

    def __init__(self, config: Config, plugins: Plugins | None = None) -> None:
        self.config = config
        self._plugins_given = plugins is not None  # other processes would not have them
        self.plugins = plugins or Plugins().load()
        self.problems: list[Problem] = []
        self.documents = Documents(config, self.plugins)
        self.reporters: dict[str, Reporter] = {
            name: reporter
            for _, reporters in self.plugins.collect("register_reporters")
            for name, reporter in reporters.items()
        }
        self.rulebook = Rulebook.load(
            [folder for _, folders in self.plugins.collect("register_rules") for folder in folders], self._checks()
        )
        self.problems += [Problem(e.message, e.path, e.line) for e in self.rulebook.problems]
        self._set_options()
        rules = self.rulebook.select(config.select, config.deselect, config.extend_select)
        for entry in config.ignore:
            if entry.rule not in ("", *self.rulebook.rules, *self.rulebook.categories):
                hint = did_you_mean(entry.rule, [*self.rulebook.rules, *self.rulebook.categories])
                message = f"[[ignore]] names the rule {entry.rule!r}, which does not exist{hint}"
                self.problems.append(Problem(message, shown(config.path) if config.path else None))
        self.resources = self.documents.resources.replacing(self._glossary(), self._names(), UrlMappings(config.urls))
        self.engine = Engine(self.rulebook, rules, self.resources, config.message_language)
        self._suppressions = Suppressions(config.ignore, config.folder)

    def run(self, paths: Sequence[str] = (), pair: tuple[str, str] | None = None) -> Report:
        """Lint paths as the command line names them, or one file and its translation.

        Raises UserError where there is nothing to do at all; whatever is wrong with a single file is an error in the
        report.
        """
        return self._report(*self._lint_all(paths, pair))

    def gather(self, check: str, paths: Sequence[str] = ()) -> tuple[list[Any], Report]:
        """What the collector of a Project check draws from paths, in the order of the documents; and the report."""
        outcomes, problems = self._lint_all(paths, None)
        evidence = sorted((o.evidence for o in outcomes if o.evidence), key=lambda e: e.path)
        return [record for e in evidence for record in e.records_of(check)], self._report(outcomes, problems)

    def _lint_all(
        self, paths: Sequence[str], pair: tuple[str, str] | None
    ) -> tuple[Sequence[_Outcome], Sequence[Problem]]:
        """What came of each task, and what was wrong with the paths."""
        problems: list[Problem] = []
        if pair:
            tasks = [Task(*(name if name == STANDARD_INPUT else shown(Path(name)) for name in pair))]
        else:
            tasks, problems = self.documents.tasks(paths)
        return sorted(self._outcomes(tasks), key=lambda o: o.task.files), problems

    def _report(self, outcomes: Sequence[_Outcome], problems: Sequence[Problem]) -> Report:
        notes = [note for outcome in outcomes for note in outcome.notes]
        errors = [*problems, *self.problems, *(error for outcome in outcomes for error in outcome.errors)]
        for_folders, more_notes = _passed_over(outcomes)
        findings = self.engine.lint_project(o.evidence for o in outcomes if o.evidence)
        return Report(
            findings=[finding for finding in findings if not self._suppressions.silence(finding)],
            errors=sorted(errors + for_folders, key=_problem_order),
            notes=sorted(notes + more_notes, key=_problem_order),
            files=sum(outcome.files for outcome in outcomes),
            pairs=sum(outcome.pairs for outcome in outcomes),
        )

    def lint(self, task: Task) -> _Outcome:
        """Read, align and check one file or file pair. Never raises for what is in the file."""
        try:
            source = self.documents.read(task)
            document = source.document
            return _Outcome(
                task,
                self.engine.lint_document(document) if document else None,
                len(document.pairs) if document else 0,
                source.files,
                source.passed_over,
                source.errors,
                source.notes,
            )
        except UserError as error:
            return _Outcome(task, errors=[Problem(error.message, error.path, error.line)])
        except Exception as error:  # of a reader or of the alignment; a failing check is the engine's business
            message = f"could not be read and aligned ({type(error).__name__}: {error}); this is a bug in qa-lint"
            return _Outcome(task, errors=[Problem(message, task.files[-1])])

    def _checks(self) -> dict[str, Check]:
        checks: dict[str, Check] = {}
        for plugin, functions in self.plugins.collect("register_checks"):
            for function in functions:
                try:
                    check = Check.of_function(function, plugin, RESOURCES)
                    if other := checks.get(check.name):
                        raise UserError(f"check {check.name} is brought by two packages: {other.plugin} and {plugin}")
                    checks[check.name] = check
                except UserError as error:
                    self.problems.append(Problem(error.message))
        return checks

    def _set_options(self) -> None:
        path = shown(self.config.path) if self.config.path else None
        for rule, option, value, line in self.config.rule_options:
            try:
                self.rulebook.set_option(rule, option, value)
            except UserError as error:
                raise UserError(error.message, path, line) from None

    def _glossary(self) -> Glossary:
        parsed = []
        for name in self.config.glossary:
            path = shown(self.config.folder / name)
            parsed.append(Glossary.parse(_decoded(path).text, path))
        return Glossary(entry for glossary in parsed for entry in glossary.entries)

    def _names(self) -> NameList:
        files = [shown(self.config.folder / name) for name in self.config.names]
        return NameList(name for file in files for name in _listed(file))

    def _outcomes(self, tasks: Sequence[Task]) -> Iterable[_Outcome]:
        if len(tasks) < 2 or self._plugins_given:
            return map(self.lint, tasks)
        jobs = min(self.config.jobs or self._jobs_that_pay_off(tasks), len(tasks))
        return _in_processes(self, tasks, jobs) if jobs > 1 else map(self.lint, tasks)

    def _jobs_that_pay_off(self, tasks: Sequence[Task]) -> int:
        files = [Path(name) for task in tasks for name in task.files if name != STANDARD_INPUT]
        size = sum(file.stat().st_size for file in files if file.exists())
        return min(os.cpu_count() or 1, 1 + size // _BYTES_WORTH_A_PROCESS)


def _listed(path: str) -> Iterator[ListedName]:
    """The names of a name list, whichever form it has."""
    return names_in_toml(path) if path.lower().endswith(".toml") else names_in_table(_decoded(path))


def _decoded(path: str) -> TextFile:
    return decode(bytes_of(path), path)[0]


def _passed_over(outcomes: Sequence[_Outcome]) -> tuple[list[Problem], list[Problem]]:
    """(errors, notes) about files in which there was nothing to lint: one note for all of a folder."""
    errors, notes = [], []
    in_folders: Counter[str] = Counter()
    linted = {outcome.task.folder for outcome in outcomes if outcome.evidence or outcome.errors}
    for outcome in outcomes:
        if outcome.passed_over and outcome.task.folder is None:
            notes.append(Problem(outcome.passed_over, outcome.task.source))
        elif outcome.passed_over:
            in_folders[outcome.task.folder or ""] += 1
    for folder, number in sorted(in_folders.items()):
        if folder in linted:
            notes.append(Problem(f"{number} file(s) passed over: in one language only, or empty", folder))
        else:
            errors.append(Problem("no bilingual file in this folder", folder))
    return errors, notes


def _problem_order(problem: Problem) -> tuple[str, int, str]:
    return problem.path or "", problem.line or 0, problem.message


# ---------------------------------------------------------------- several processes

_worker: Linter | None = None


def _start_worker(config: Config) -> None:
    global _worker
    _worker = Linter(config)


def _lint_in_worker(task: Task) -> _Outcome:
    assert _worker is not None, "started by _start_worker"
    return _worker.lint(task)


def _in_processes(linter: Linter, tasks: Sequence[Task], jobs: int) -> Iterator[_Outcome]:
    from concurrent.futures import ProcessPoolExecutor

    here = [task for task in tasks if STANDARD_INPUT in task.files]  # only this process has the user's standard input
    with ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=(linter.config,)) as pool:
        running = [(task, pool.submit(_lint_in_worker, task)) for task in tasks if task not in here]
        yield from map(linter.lint, here)
        for task, outcome in running:
            try:
                yield outcome.result()
            except Exception as error:  # the process died, or a plugin's evidence cannot travel between processes
                message = (
                    f"could not be checked in a process of its own ({type(error).__name__}: {error}); try --jobs 1"
                )
                yield _Outcome(task, errors=[Problem(message, task.files[-1])])
