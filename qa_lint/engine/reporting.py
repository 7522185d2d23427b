"""From what came of each file to the report of a run: of each as little is kept as the report needs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_lint.cards.problems import korean_phrases
from qa_lint.engine.baseline import Baselines
from qa_lint.engine.gathered import Gathered, order
from qa_lint.engine.shelf import Sorted, kept
from qa_lint.engine.suppress import Suppressions
from qa_lint.engine.workers import Outcome
from qa_lint.model import Checked, Finding, Problem, Report, Rule, Suppression
from qa_lint.project.files import NO_PAIR, Found
from qa_lint.resources.disk_cache import cache_folder
from qa_lint.resources.glossary import Glossary
from qa_lint.resources.name_list import NameList

if TYPE_CHECKING:
    from qa_lint.engine.session import Session


class Reporting:
    """What a run has come to so far. `session_of` gives the session of each of its configurations; None: its own."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._gathered: defaultdict[Path | None, Gathered] = defaultdict(Gathered)
        self._comments: defaultdict[Path | None, list[Suppression]] = defaultdict(list)
        self._documents: list[tuple[tuple[str, ...], Checked]] = []  # by the files of their tasks
        self._problems: list[Problem] = []
        self._notes: list[Problem] = []
        self._passed_over = _PassedOver()
        self._linted: set[str] = set()
        self._files = 0
        self._fault = ""  # of the cache
        self.settled = True  # whether the same would come of the same files again

    def take(self, outcome: Outcome) -> None:
        """Add what came of a task."""
        settings = outcome.task.settings
        self._problems += outcome.errors
        self._notes += outcome.notes
        self._comments[settings] += outcome.suppressions
        self._files += outcome.files
        self._passed_over.take(outcome)
        self.settled &= outcome.is_settled
        self._fault = self._fault or outcome.fault
        if outcome.evidence:
            self._gathered[settings].take(outcome.evidence, outcome.task.files)
        if outcome.checked:
            self._documents.append((outcome.task.files, replace(outcome.checked, settings=settings)))
        if not outcome.errors:
            self._linted.update(outcome.task.files)

    def records_of(self, check: str) -> list[Any]:
        """What the collector of a Project check drew from all documents, in their order."""
        named = [each for gathered in self._gathered.values() for each in gathered.records_of(check)]
        return [record for _, records in sorted(named, key=lambda each: each[0]) for record in records]

    def report(self, found: Found, complete: bool = False, prune: bool = False) -> Report:
        """All that is to be said. What was found is `complete` where the configuration is about nothing else; with
        `prune`, what is gone is taken out of the baseline.
        """
        baselines = Baselines()
        findings: Sorted[Finding] = Sorted(order)
        rules: dict[str, Rule] = {}
        errors, of_tables = [*found.problems, *self._problems], dict[Problem, None]()
        for settings in sorted({None, *self._gathered, *self._comments}, key=lambda path: str(path or "")):
            session = self._session.of(settings)
            errors += session.problems  # which may be the same for all: a broken card that they extend
            tables = session.resources
            of_tables |= dict.fromkeys((*tables.get(Glossary).notes, *tables.get(NameList).notes))
            rules = {**session.engine.rules, **rules}
            own = self._findings_of(settings, session, complete)
            findings.add(baselines.new(session.config, own, session.engine.running))
        notes = [*found.notes, *self._notes, *of_tables, *self._of_cache()]
        notes += baselines.settle(self._linted, complete, prune)
        for_folders, more_notes = self._passed_over.told()
        documents = [checked for _, checked in sorted(self._documents, key=lambda each: each[0])]
        return Report(
            findings=kept(findings),
            errors=sorted(map(self._worded, dict.fromkeys(errors + for_folders)), key=Problem.order),
            notes=sorted(map(self._worded, notes + more_notes), key=Problem.order),
            files=self._files,
            pairs=sum(document.pairs for document in documents),
            rules=dict(sorted(rules.items())),
            documents=documents,
        )

    def _of_cache(self) -> Iterator[Problem]:
        """One note where the cache could not be used; what it would have saved was done."""
        if fault := self._fault or self._session.results.fault or self._session.prepared.fault:
            yield Problem(f"the cache is not used: {fault}", str(cache_folder(self._session.config.cache_folder)))

    def _findings_of(self, settings: Path | None, session: Session, complete: bool) -> Iterator[Finding]:
        """The findings of the files of a configuration, without those that are silenced."""
        suppressions = Suppressions(session.config, self._comments[settings], session.rulebook.names)
        yield from suppressions.unsilenced(session.engine.findings_of(self._gathered[settings]))
        everything = not {"select", "ignore"} & {key for key, value in session.config.command_line.items() if value}
        silences = list(suppressions.silences(session.engine.running, everything, complete))
        yield from suppressions.unsilenced(session.engine.judge(silences))

    def _worded(self, problem: Problem) -> Problem:
        """A problem in the language of the messages."""
        if self._session.config.message_language == "en":
            return problem
        return replace(problem, message=korean_phrases().translated(problem.message))


class _PassedOver:
    """The files in which there was nothing to lint."""

    def __init__(self) -> None:
        self._notes: list[Problem] = []
        self._in_folders: Counter[str] = Counter()
        self._linted: set[str | None] = set()

    def take(self, outcome: Outcome) -> None:
        if outcome.evidence or outcome.errors:
            self._linted.add(outcome.task.folder)
        if outcome.passed_over and outcome.task.folder is None:
            self._notes.append(Problem(outcome.passed_over, outcome.task.source))
        elif outcome.passed_over:
            self._in_folders[outcome.task.folder or ""] += 1

    def told(self) -> tuple[list[Problem], list[Problem]]:
        """(errors, notes): one note for all of a folder."""
        errors, notes = [], [*self._notes]
        for folder, number in sorted(self._in_folders.items()):
            if folder in self._linted:
                told = f"files passed over, as they are no translations: {number} (`qa-lint files {folder}` says why)"
                notes.append(Problem(told, folder))
            else:
                errors.append(Problem(NO_PAIR, folder))
        return errors, notes
