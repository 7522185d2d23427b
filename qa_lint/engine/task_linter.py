"""The work on one task by one configuration: it is read and aligned, and what rules say of it becomes its outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from qa_lint.engine.bitexts import Bitext
from qa_lint.engine.checked import Tally
from qa_lint.engine.divided import Divided
from qa_lint.engine.documents import Documents
from qa_lint.engine.gathered import Evidence, Said
from qa_lint.engine.part import Looks, Turns
from qa_lint.engine.progress import Step, size_of
from qa_lint.engine.recall import Recall
from qa_lint.engine.results import Results
from qa_lint.engine.run import ROWS_AT_ONCE, Engine, HandOver, Watch
from qa_lint.engine.workers import Outcome, Tell
from qa_lint.model import Document, FilePair, FileSide
from qa_lint.project.files import Task
from qa_lint.project.settings import Config
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.encoder import Encoder

_WORTH_TELLING = 50_000  # bytes of a file, of which it is told how far it has come


class TaskLinter:
    """Lints one file or file pair at a time, whole or a part of it."""

    def __init__(self, config: Config, documents: Documents, engine: Engine, results: Results) -> None:
        self._config, self._documents, self._engine, self._results = config, documents, engine, results

    def outcome(
        self,
        task: Task,
        given: Mapping[str, bytes] | None,
        turns: Turns | None,
        recall: Recall | None,
        *,
        with_texts: bool,
        tell: Tell | None,
        hand_over: HandOver | None,
    ) -> Outcome:
        """What comes of a task, or of some windows of it; raises UserError where it cannot be read.

        `given` are the bytes of files that are not read from the disk; `recall` is what an earlier run has said of its
        pairs; `with_texts`, the report is to hold its rows. Whoever wants to know how far it has come is told so, and
        what is said of a window goes to `hand_over` where others look at the rest.
        """
        if task.missing:
            return Outcome(task, self._of_files(task), files=1)
        in_windows = not given and self._documents.is_large(task)
        bitext = self._documents.read_in_windows(task) if in_windows else self._documents.read(task, given)
        tally = Tally(self._config.skip_states, with_texts)
        said = None
        if document := bitext.document:
            windows = tally.over(bitext.windows(ROWS_AT_ONCE))
            watch = _watch(tell, task, tally)
            said = self._engine.said_of(document.path, windows, turns, watch, recall, hand_over if turns else None)
        outcome = self._outcome(task, bitext, tally, said)
        return outcome if turns else self.concluded(outcome)

    def outcome_of_part(self, document: Divided, task: Task, part: Looks, tell: Tell | None) -> Outcome:
        """The same of a part of a document in memory."""
        watch = _watch(tell, task, document.tally)
        return self._outcome(task, document.bitext, document.tally, document.said_of(part, watch))

    def _outcome(self, task: Task, bitext: Bitext, tally: Tally, said: Said | None) -> Outcome:
        path = bitext.document.path if bitext.document else None
        ready = self._documents.resources
        return Outcome(
            task,
            said=said,
            checked=tally.checked(task) if said else None,
            files=bitext.files,
            passed_over=bitext.passed_over,
            errors=bitext.errors,
            notes=[*bitext.notes, *tally.notes(path)],
            suppressions=bitext.suppressions if said else (),
            fault=self._results.fault or ready.get(Encoder).fault or ready.get(Analyser).fault,
        )

    def concluded(self, outcome: Outcome) -> Outcome:
        """An outcome of which all is said, with the evidence."""
        if outcome.said is None:
            return outcome
        evidence = self._engine.concluded(outcome.said)
        files = self._of_files(outcome.task).findings if outcome.task.target else ()
        evidence = replace(evidence, findings=[*files, *evidence.findings]) if files else evidence
        said = outcome.said
        return replace(outcome, said=None, evidence=evidence, kept=said.kept, news=said.news)

    def _of_files(self, task: Task) -> Evidence:
        """What is said of the two files, whatever is in them."""
        assert task.target is not None, "it is a pair"
        sides = zip((task.source, task.target), ("source", "target"), task.changed, strict=True)
        return self._engine.lint_files(
            FilePair(*(FileSide(path, side != task.missing, at) for path, side, at in sides))
        )


def _watch(tell: Tell | None, task: Task, tally: Tally) -> Watch | None:
    """Who tells how far the work on a document has come, where that is worth telling."""
    return partial(_told, tell, task, tally) if tell and size_of(task) > _WORTH_TELLING else None


def _told(tell: Tell, task: Task, tally: Tally, window: Document, work: float, findings: int) -> None:
    """Say that a part of the work on a window of a document is done."""
    tell(Step(task, tally.part * work, len(window.pairs) * work, findings))
