"""Documents x rules -> findings. Runs each check once, keeps a failing one from spoiling the rest, and orders."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from qa_lint.alignment.lengths import usual_surplus
from qa_lint.alignment.shown_families import with_families
from qa_lint.cards.rulebook import Rulebook
from qa_lint.engine.fingerprints import fingerprinted
from qa_lint.engine.gathered import Evidence, Failures, Gathered, Look, Places, Said, order, unexplained
from qa_lint.engine.locate import Seen, in_file, whole_of
from qa_lint.engine.part import Turns
from qa_lint.engine.recall import Heard, Recall
from qa_lint.engine.shelf import Pile, kept
from qa_lint.engine.subjects import Numbered, Run, Subject, is_by_pair, looks
from qa_lint.engine.telling import Teller
from qa_lint.model import (
    ROWS_BEFORE,
    Document,
    FilePair,
    Finding,
    Hit,
    Language,
    Notation,
    Pair,
    Project,
    Rule,
    Sightings,
    Silence,
    Spot,
    Text,
)
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.registry import Resources

ROWS_AT_ONCE = 5_000  # of a table, which a check of documents is shown together
_ON_DOCUMENTS = (Text, Pair, Document, Sightings, Project)  # the granularities that see documents, as they run
_BY_THEMSELVES = (Text, Pair)  # those that see each pair by itself
_BY_EVIDENCE = (Sightings, Project)  # those that see what is drawn from documents

Watch = Callable[[Document, float, int], None]  # a window, what part of the work on it is done, and what it found
HandOver = Callable[[Said], None]  # who takes what was said of a window, so that it need not be held until the last one


class Engine:
    """Runs a selection of rules over documents."""

    def __init__(
        self,
        rulebook: Rulebook,
        rules: Iterable[Rule],
        resources: Resources,
        message_language: Language = "en",
        notations: Mapping[str, Notation] | None = None,
        folder: Path | None = None,
    ) -> None:
        self.resources = resources
        self._teller = Teller(message_language, notations or {})
        self.folder = folder or Path.cwd()  # from which paths are named in fingerprints
        runs: dict[str, Run] = {}
        self.rules: dict[str, Rule] = {}
        for rule in rules:
            self.rules[rule.name] = rule
            run = Run(rulebook.checks[rule.check], rule.options)
            run = runs.setdefault(run.name, run)
            for kind in rule.kinds:
                run.rules[kind].append(rule)
        self._runs: dict[type, list[Run]] = defaultdict(list)
        for _, run in sorted(runs.items()):
            self._runs[run.check.granularity].append(run)
        self._count = sum(1 for _ in self._runs_on_documents)
        self._bound_checks: dict[str, Callable[..., Iterator[Hit]]] = {}  # by the names of their runs

    def prepare(self) -> None:
        """Load the resources that the checks of documents are handed."""
        for run in self._runs_on_documents:
            for kind in run.check.resources.values():
                self.resources.get(kind)

    def lint_document(self, document: Document) -> Evidence:
        """The findings of all checks that look at a document or less, and the evidence for those that look further."""
        return self.concluded(self.said_of(document.path, document.windows(ROWS_AT_ONCE)))

    def said_of(
        self,
        path: str | None,
        windows: Iterable[Document],
        turns: Turns | None = None,
        watch: Watch | None = None,
        recall: Recall | None = None,
        hand_over: HandOver | None = None,
    ) -> Said:
        """What the checks say of a document that comes in windows, each of which is looked at as if it were all; or of
        some of the windows. What `recall` knows of a pair is not looked for again; where none is given, it is
        remembered for these windows alone. Of a large document the models are not held beside each other: names, which
        need all of a window, ask the analyser, and sentences, which are looked at some at a time, the encoder.
        """
        recall = recall or Recall({}, for_next_run=False)
        said = Said(path or "")
        for number, window in enumerate(following(windows)):
            if turns and number % turns.of != turns.number:
                continue
            if window.large:
                gc.collect()  # what the last window left in circles is let go too rarely to keep memory even
            window = ready(window, recall)
            for place, (some, runs) in enumerate(self.looks(window)):
                self.look(some, window, runs, (number, place), said, recall, watch)
                if window.large:
                    Analyser.unload()
            if window.large:
                Encoder.unload()
            if hand_over:
                hand_over(said)
                said = Said(said.path, said.first)
        if recall.for_next_run:
            said.kept, said.news = recall.now, recall.news_of(recall.now)
        return said

    def looks(self, window: Document) -> Iterator[tuple[Document, Sequence[Numbered]]]:
        """What is looked at of a window, and by which checks, one after the other."""
        return looks(window, enumerate(self._runs_on_documents))

    def look(
        self,
        some: Document,
        window: Document,
        runs: Sequence[Numbered],
        at: Look,
        said: Said,
        recall: Recall,
        watch: Watch | None = None,
    ) -> None:
        """Add what some checks say of some of a window, of which `recall` has been told."""
        said.first = said.first or _places(window.pairs[0])
        some = replace(some, kept=recall.kept)
        unsettled = recall.unsettled(some.pairs, [bit for bit, run in runs if run.check.granularity in _BY_THEMSELVES])
        for bit, run in runs:
            found = 0
            if run.check.granularity in _BY_EVIDENCE:
                said.draw(run.name, at, self._collected(run, some, said))
            else:
                found = said.find(run.name, self._of_some(run, bit, some, unsettled, said, recall))
            if watch:
                watch(window, len(some.pairs) / len(window.pairs) / self._count, found)
        self.resources.get(Analyser).keep()

    def _of_some(
        self, run: Run, number: int, window: Document, unsettled: Sequence[Pair], said: Said, recall: Recall
    ) -> Iterator[Finding]:
        """The findings of a check; one to which each pair matters by itself is shown those alone of which it is not
        known what it says.
        """
        if run.check.granularity in _BY_THEMSELVES:
            heard = Heard()
            subjects = recall.said_one_by_one(unsettled, number, run.check.granularity, heard)
            yield from self._guarded(run, subjects, said, heard=heard)
        elif is_by_pair(run.check, window):
            yield from self._guarded(run, self._of_rows(run, number, window, said, recall), said)
        else:
            yield from self._guarded(run, [Subject(window, window.pairs[0])], said)

    def _of_rows(self, run: Run, number: int, window: Document, said: Said, recall: Recall) -> Iterator[Subject]:
        """The rows of a window of which a check of documents says something, with that, in their order; and last what
        it says of several at once.
        """
        heard = Heard()
        unknown, known = recall.said_beside(window.pairs, number)
        if unknown:
            self._hear(run, Subject(replace(window, pairs=unknown), unknown[0]), said, heard)
            recall.hear_beside(unknown, number, heard)
        hits = {id(pair): hits for pair, hits in known} | {id(pair): heard.hits(pair) for pair in unknown}
        for pair in window.pairs:
            if of_pair := hits.get(id(pair)):
                yield Subject(window, pair, said=of_pair)
        yield Subject(window, window.pairs[0], said=heard.others)

    def concluded(self, said: Said) -> Evidence:
        """What is left of a document once all is said."""
        findings: Pile[Finding] = Pile()
        for run in self._runs[Sightings] if said.first else ():
            said.find(run.name, self._of_evidence(run, said.records_of(run.name), said))
        for run in self._runs_on_documents:
            findings.extend(said.findings[run.name].all() if run.name in said.findings else ())
            findings.extend(self._failures_of(run, said))
        records = {run.name: said.records_of(run.name) for run in self._runs[Project] if run.name in said.records}
        left = unexplained(findings.all(), self._within, findings.all())
        return Evidence(said.path, said.first, kept(left), records)

    @cached_property
    def _within(self) -> Mapping[str, Sequence[str]]:
        """By which rules the findings of a rule are explained."""
        return {rule.name: rule.within for rule in self.rules.values() if rule.within}

    @property
    def _runs_on_documents(self) -> Iterator[Run]:
        return (run for granularity in _ON_DOCUMENTS for run in self._runs[granularity])

    def lint_files(self, files: FilePair) -> Evidence:
        """What is to be said of a pair of files before anything is read of them."""
        findings: list[Finding] = []
        for run in self._runs[FilePair]:
            findings += self._told(run, Subject(files, None), (files.source.beginning, files.target.beginning))
        return Evidence(files.target.path, None, findings, {})

    def lint_project(self, evidence: Iterable[Evidence]) -> list[Finding]:
        """The findings of all documents and of the checks that look across them, sorted and fingerprinted."""
        gathered = Gathered()
        for each in evidence:
            gathered.take(each)
        return list(self.findings_of(gathered))

    def findings_of(self, gathered: Gathered) -> Iterator[Finding]:
        """The same of documents whose evidence has been gathered, one after the other."""
        for run in self._runs[Project] if gathered.first else ():
            said = Said(first=gathered.first)
            findings = self._of_evidence(run, gathered.records(run.name), said)
            if any(rule.check == run.check.name for rule in self.rules.values() if rule.within):
                findings = unexplained(findings, self._within, gathered.findings)
            gathered.findings.add(findings)
            gathered.findings.add(self._failures_of(run, said))
        return fingerprinted(gathered.findings, self.folder)

    def judge(self, silences: Sequence[Silence]) -> list[Finding]:
        """What the rules about suppressions say of what came of each."""
        findings: list[Finding] = []
        for run in self._runs[Silence]:
            for silence in silences:
                findings += self._told(run, Subject(silence, None), (silence.place, silence.place))
        return list(fingerprinted(sorted(findings, key=order), self.folder))

    def runs(self, check: str) -> bool:
        """Whether some rule wants a check."""
        return any(rule.check == check for rule in self.rules.values())

    @property
    def running(self) -> set[str]:
        """The names of the rules that run, and of their categories."""
        return {name for rule in self.rules.values() for name in (rule.name, rule.category)}

    def _collected(self, run: Run, document: Document, said: Said) -> list[Seen[Any]]:
        assert run.check.collect is not None, "made sure of when the check was loaded"
        try:
            return [
                in_file(each) for each in run.check.collect(document, **self.resources.wanted_by(run.check.collect))
            ]
        except Exception as error:
            said.fail(run.name, Failures(_what(error), _places(document.pairs[0])))
            return []

    def _of_evidence(self, run: Run, records: Sequence[Any], said: Said) -> Iterator[Finding]:
        """The findings of a check that sees what was drawn from one document, or from all."""
        assert run.check.collect is not None, "made sure of when the check was loaded"
        seen = run.check.granularity({run.check.collect: records})
        return self._guarded(run, [Subject(seen, None)], said, said.first)

    def _told(self, run: Run, subject: Subject, first: Places | None) -> Iterator[Finding]:
        """The findings of one check about a subject that is no document; where it raises, one that says so."""
        said = Said()
        yield from self._guarded(run, [subject], said, first)
        yield from self._failures_of(run, said)

    def _failures_of(self, run: Run, said: Said) -> Iterator[Finding]:
        """One that says so, if a check raised."""
        if failures := said.failures.get(run.name):
            yield self._teller.internal_error(run.check, failures)

    def _guarded(
        self,
        run: Run,
        subjects: Iterable[Subject],
        said: Said,
        first: Places | None = None,
        heard: Heard | None = None,
    ) -> Iterator[Finding]:
        """The findings of one check about each subject; where it raises, that is counted, and the others go on.

        What is said of a text that translates several forms of a plural is said once. `heard` is told what the check
        says of pairs that it is shown.
        """
        told: set[tuple[Any, ...]] = set()
        for subject in subjects:
            try:
                for hit in self._hits(run, subject) if subject.said is None else subject.said:
                    if heard and subject.said is None:
                        heard.add(hit, subject.pair)
                    for finding in self._teller.findings(run.rules_for(hit), hit, subject):
                        this = finding.rule, finding.place.order(), finding.message
                        if this not in told:
                            yield finding
                        if subject.pair and subject.pair.plural:
                            told.add(this)
            except Exception as error:
                self._fail(run, subject, error, said, first, heard)

    def _hear(self, run: Run, subject: Subject, said: Said, heard: Heard) -> None:
        """Hear what a check says of a document, row by row."""
        rows = {(id(pair.source), id(pair.target)): pair for pair in subject.pairs}
        try:
            for hit in self._hits(run, subject):
                source, target = (
                    where.segment.whole[0] if isinstance(where, Spot) else None for where in (hit.source, hit.target)
                )
                heard.add(hit, rows.get((id(source), id(target))))
        except Exception as error:
            self._fail(run, subject, error, said, None, heard)

    def _hits(self, run: Run, subject: Subject) -> Iterator[Hit]:
        """What a check says of a subject that some rule waits for."""
        for hit in self._bound(run)(subject.shown):
            if run.rules_for(hit):
                yield subject.placed(hit)

    def _fail(
        self, run: Run, subject: Subject, error: Exception, said: Said, first: Places | None, heard: Heard | None
    ) -> None:
        """A check has raised about a subject."""
        places = first or (_places(subject.pair) if subject.pair else None)
        assert places is not None, "a subject has a pair, or there is a first one"
        said.fail(run.name, Failures(_what(error), places))
        if heard:
            heard.lose(subject.pairs)

    def _bound(self, run: Run) -> Callable[..., Iterator[Hit]]:
        """The check with its options and resources, which are made when the first check asks for them."""
        if run.name not in self._bound_checks:
            given: dict[str, Any] = {name: self.resources.get(kind) for name, kind in run.check.resources.items()}
            self._bound_checks[run.name] = partial(run.check.function, **given, **run.options)
        return self._bound_checks[run.name]


def following(windows: Iterable[Document]) -> Iterator[Document]:
    """The windows of a document, each with the last rows before it."""
    before: Sequence[Pair] = ()
    for window in windows:
        yield replace(window, before=before)
        before = [*before, *window.pairs][-ROWS_BEFORE:]


def ready(window: Document, recall: Recall) -> Document:
    """A window with what its pairs show together; `recall` has been told of it."""
    surplus = usual_surplus(window.pairs)
    recall.turn_to(window.pairs, surplus)
    if not window.given:
        return replace(window, surplus=surplus)
    pairs = with_families(window.pairs, recall.kept)
    for before, now in zip(window.pairs, pairs, strict=True):
        if before is not now:
            recall.exchange(before, now)
    return replace(window, pairs=pairs, surplus=surplus)


def _what(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _places(pair: Pair) -> Places:
    return whole_of(pair.source), whole_of(pair.target)
