"""Documents x rules -> findings. Runs each check once, keeps a failing one from spoiling the rest, and orders."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from qa_lint.cards.rulebook import Check, Rulebook
from qa_lint.cards.wording import word
from qa_lint.model import INTERNAL, Document, Finding, Hit, Language, Location, Pair, Project, Rule, Segment
from qa_lint.resources.registry import Resources

INTERNAL_ERROR = "internal-error"

_Places = tuple[Location, Location]  # the source's and the target's
_Where = Pair | _Places  # what a check is looking at, for saying where it failed


@dataclass(frozen=True)
class Evidence:
    """What is left of a document once it has been linted: small, and the same whichever process it was linted in."""

    path: str
    first: _Places | None  # of the first pair: where to report what concerns all of it
    findings: Sequence[Finding]
    records: Mapping[str, Sequence[Any]]  # by check: what its collector drew for the project

    def records_of(self, check: str) -> Sequence[Any]:
        """What the collector of a check drew, however often and with whichever options the check runs."""
        return next((records for run, records in self.records.items() if run.partition("(")[0] == check), ())


@dataclass
class _Run:
    """A check with its options, and the rules that wait for its hits, by kind."""

    check: Check
    options: Mapping[str, Any]
    rules: dict[str, list[Rule]] = field(default_factory=lambda: defaultdict(list))

    @property
    def name(self) -> str:
        """Tells this run from another one of the same check with other options."""
        options = ",".join(f"{key}={value!r}" for key, value in sorted(self.options.items()))
        return f"{self.check.name}({options})"


class Engine:
    """Runs a selection of rules over documents."""

    def __init__(
        self, rulebook: Rulebook, rules: Iterable[Rule], resources: Resources, message_language: Language = "en"
    ) -> None:
        self.resources, self.message_language = resources, message_language
        runs: dict[str, _Run] = {}
        for rule in rules:
            run = _Run(rulebook.checks[rule.check], rule.options)
            run = runs.setdefault(run.name, run)
            for kind in rule.kinds:
                run.rules[kind].append(rule)
        self._runs: dict[type, list[_Run]] = defaultdict(list)
        for _, run in sorted(runs.items()):
            self._runs[run.check.granularity].append(run)

    def lint_document(self, document: Document) -> Evidence:
        """The findings of all checks that look at a document or less, and the evidence for those that look further."""
        findings: list[Finding] = []
        pairs = document.pairs
        if not pairs:
            return Evidence(document.path, None, (), {})
        first = pairs[0]
        for run in self._runs[Segment]:
            sides = ((pair, side) for pair in pairs for side in (pair.source, pair.target) if side.text)
            findings += self._guarded(run, sides)
        for run in self._runs[Pair]:
            findings += self._guarded(run, ((pair, pair) for pair in pairs))
        for run in self._runs[Document]:
            findings += self._guarded(run, [(first, document)])
        records = {}
        for run in self._runs[Project]:
            try:
                records[run.name] = self._collected(run, document)
            except Exception as error:
                records[run.name] = []
                findings.append(_internal_error(run.check, error, first, 0))
        return Evidence(document.path, _places(first), findings, records)

    def lint_project(self, evidence: Iterable[Evidence]) -> list[Finding]:
        """The findings of all documents and of the checks that look across them, sorted and fingerprinted."""
        ordered = sorted(evidence, key=lambda e: e.path)
        findings = [finding for document in ordered for finding in document.findings]
        first = next((document.first for document in ordered if document.first), None)
        if first is None:
            return []
        for run in self._runs[Project]:
            assert run.check.collect is not None, "made sure of when the check was loaded"
            records = [record for document in ordered for record in document.records.get(run.name, ())]
            findings += self._guarded(run, [(first, Project({run.check.collect: records}))])
        return list(_fingerprinted(sorted(findings, key=_order)))

    def _collected(self, run: _Run, document: Document) -> list[Any]:
        assert run.check.collect is not None, "made sure of when the check was loaded"
        return list(run.check.collect(document, **self.resources.wanted_by(run.check.collect)))

    def _guarded(self, run: _Run, subjects: Iterable[tuple[_Where, Any]]) -> Iterator[Finding]:
        """The findings of one check about each subject. However often it raises, it gives one `internal-error`."""
        failed: list[tuple[Exception, _Where]] = []
        check: Callable[..., Iterator[Hit]] | None = None
        for where, subject in subjects:
            try:
                check = check or self._bound(run)
                for hit in check(subject):
                    for rule in run.rules.get(hit.kind, ()):
                        yield self._finding(rule, _placed(hit, where, subject))
            except Exception as error:
                failed.append((error, where))
        if failed:
            yield _internal_error(run.check, *failed[0], more=len(failed) - 1)

    def _bound(self, run: _Run) -> Callable[..., Iterator[Hit]]:
        """The check with its options and resources, which are made when the first check asks for them."""
        given: dict[str, Any] = {name: self.resources.get(kind) for name, kind in run.check.resources.items()}
        return partial(run.check.function, **given, **run.options)

    def _finding(self, rule: Rule, hit: Hit) -> Finding:
        message = word(rule, hit, self.message_language)
        return Finding(rule.name, rule.category, rule.severity, message, hit.source, hit.target, fix=hit.fix)


def _placed(hit: Hit, where: _Where, subject: object) -> Hit:
    """A segment check puts its place into `target`, not knowing which side it was shown."""
    if not (hit.source or hit.target):
        raise ValueError("a hit has no place, in the source or in the target")
    if isinstance(where, Pair) and subject is where.source:
        return replace(hit, source=hit.target, target=None)
    return hit


def _places(where: _Where) -> _Places:
    return (where.source.whole, where.target.whole) if isinstance(where, Pair) else where


def _internal_error(check: Check, error: Exception, where: _Where, more: int) -> Finding:
    times = f" and on {more} more" if more else ""
    message = (
        f"check {check.name} of plugin {check.plugin} failed on this pair{times} "
        f"({type(error).__name__}: {error}); all other checks went on"
    )
    return Finding(INTERNAL_ERROR, INTERNAL, "error", message, *_places(where))


def _order(finding: Finding) -> tuple[Any, ...]:
    source = finding.source.order() if finding.source else ()
    return finding.place.order(), finding.rule, finding.message, source


def _fingerprinted(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings with a name that outlives edits elsewhere in the file: rule, path, both texts, ordinal among equals."""
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        key = (finding.rule, finding.place.path, _text(finding.source), _text(finding.target))
        name = "\0".join([*key, str(seen[key])])
        seen[key] += 1
        yield replace(finding, fingerprint=hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16])


def _text(location: Location | None) -> str:
    return unicodedata.normalize("NFC", location.text) if location else ""
