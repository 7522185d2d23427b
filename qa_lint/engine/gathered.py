"""What is left of documents once they have been linted: of one, and of all of a run."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from operator import itemgetter
from typing import Any, overload

from qa_lint.engine.fingerprints import is_all
from qa_lint.engine.locate import Seen
from qa_lint.engine.recall import Known, together
from qa_lint.engine.shelf import MOST_IN_MEMORY, Joined, Pile, Shelf, Sorted
from qa_lint.model import Finding, Location, Sighting, TextFile

Places = tuple[Location, Location]  # of a pair: the source's and the target's
_MOST_FINDINGS = 2_000  # of all checks in a document that are held in memory, of some 4 KB each
_MOST_BYTES = 30_000_000  # of evidence that are held in memory, and what is reckoned for it:
_SIGHTING, _LOCATED, _CHARACTER = 1_000, 5_000, 2  # for one in a file that is held, with its places, and of that file
Look = tuple[int, int]  # the number of a window, and of what is looked at of it
Name = tuple[str, ...]  # of a document: its path, and the files that it was read from


@dataclass(frozen=True)
class Evidence:
    """What is left of a document once it has been linted: small, and the same whichever process it was linted in."""

    path: str  # empty: it is in memory
    first: Places | None  # of the first pair: where to report what concerns all of it
    findings: Sequence[Finding]
    records: Mapping[str, Sequence[Any]]  # by run: what its collector drew for the project


@dataclass(frozen=True)
class Failures:
    """How often a check has raised; what it raised first, and where."""

    what: str
    places: Places
    count: int = 1

    def __add__(self, other: Failures) -> Failures:
        first, _ = sorted((self, other), key=lambda failures: failures.places[1].order())
        return replace(first, count=self.count + other.count)


@dataclass
class Said:
    """What runs have said of a document so far, or some of them, or of some of its windows."""

    path: str = ""
    first: Places | None = None
    findings: dict[str, Pile[Finding]] = field(default_factory=dict)
    records: dict[str, dict[Look, Sequence[Any]]] = field(default_factory=dict)
    failures: dict[str, Failures] = field(default_factory=dict)
    kept: Known = field(default_factory=dict)  # what is known of its pairs, for the next run
    news: set[bytes] = field(default_factory=set)  # of which pairs that is more than what an earlier run has kept

    def __post_init__(self) -> None:
        self._put_away = PutAway()

    def find(self, run: str, findings: Iterable[Finding]) -> int:
        """Add what a run has found; how much that is."""
        pile = self.findings.setdefault(run, Pile(_MOST_FINDINGS))
        before = len(pile)
        pile.extend(findings)
        if len(pile) > before and sum(each.in_memory for each in self.findings.values()) > _MOST_FINDINGS:
            for each in self.findings.values():
                each.put_away()
        return len(pile) - before

    def draw(self, run: str, look: Look, records: Sequence[Any]) -> None:
        """Add what a run's collector has drawn when it looked at some of the document."""
        self.records.setdefault(run, {})[look] = self._put_away.light(records)

    def fail(self, run: str, failures: Failures) -> None:
        self.failures[run] = self.failures[run] + failures if run in self.failures else failures

    def add(self, other: Said) -> None:
        """Take over what others, or the same runs, say of the rest."""
        self.first = min(filter(None, (self.first, other.first)), key=_where, default=None)
        for run, findings in other.findings.items():
            self.find(run, findings.all())
        for run, looks in other.records.items():
            for look, records in looks.items():
                self.draw(run, look, records)
        for run, failures in other.failures.items():
            self.fail(run, failures)
        together(self.kept, other.kept)
        self.news |= other.news

    def records_of(self, run: str) -> Sequence[Any]:
        """In the order of the document."""
        return Joined(records for _, records in sorted(self.records.get(run, {}).items(), key=itemgetter(0)))


def _where(places: Places) -> Any:
    return places[1].order(), places[0].order()


class Gathered:
    """What is left of all documents of one configuration. Of many findings and sightings most are on disk."""

    def __init__(self, most: int = MOST_IN_MEMORY, most_bytes: int = _MOST_BYTES) -> None:
        self.findings: Sorted[Finding] = Sorted(order, most)
        self._first: tuple[Name, Places] | None = None
        self._records: defaultdict[str, list[tuple[Name, Sequence[Any]]]] = defaultdict(list)
        self._put_away = PutAway(most_bytes)

    def take(self, evidence: Evidence, files: tuple[str, ...] = ()) -> None:
        """Add what is left of a document, of these files."""
        name = evidence.path, *files
        self.findings.add(evidence.findings)
        if evidence.first and (self._first is None or name < self._first[0]):
            self._first = name, evidence.first
        for run, records in evidence.records.items():
            self._records[run].append((name, self._put_away.light(records)))

    @property
    def first(self) -> Places | None:
        """Where to report what concerns all documents: the first pair of the first one."""
        return self._first[1] if self._first else None

    def records(self, run: str) -> Sequence[Any]:
        """What the collector of a run drew, in the order of the documents' paths."""
        return Joined(records for _, records in sorted(self._records.get(run, ()), key=itemgetter(0)))

    def records_of(self, check: str) -> Sequence[tuple[Name, Sequence[Any]]]:
        """What the collector of a check drew from each document, with whichever options the check runs."""
        return next((records for run, records in self._records.items() if run.partition("(")[0] == check), ())


class _Shelved(Sequence[Sighting[Any, Location]]):
    """Sightings that stand on disk one after the other. Nothing of them is held, not even where each stands."""

    def __init__(self, shelf: Shelf[Sighting[Any, Location]], numbers: range) -> None:
        self._shelf, self._numbers = shelf, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, number: int) -> Sighting[Any, Location]: ...

    @overload
    def __getitem__(self, number: slice) -> list[Sighting[Any, Location]]: ...

    def __getitem__(self, number: int | slice) -> Sighting[Any, Location] | list[Sighting[Any, Location]]:
        numbers = self._numbers[number]
        return [self._shelf[n] for n in numbers] if isinstance(numbers, range) else self._shelf[numbers]

    def __reduce__(self) -> tuple[type[list[Any]], tuple[list[Any]]]:
        return list, ([*self],)


class PutAway:
    """Sightings, of which those that do not fit into so many bytes are put on disk."""

    def __init__(self, most: int = _MOST_BYTES) -> None:
        self._left = most
        self._files: dict[int, TextFile] = {}  # that are held for what was seen in them, by id
        self._shelf: Shelf[Sighting[Any, Location]] | None = None

    def light(self, records: Sequence[Any]) -> Sequence[Any]:
        """The same records, as they are held."""
        if isinstance(records, Joined):
            return Joined(map(self.light, records.parts))
        if isinstance(records, _Shelved):
            return records
        files = {id(file): file for record in records if isinstance(record, Seen) for file in record.files}
        more = {name: file for name, file in files.items() if name not in self._files}
        size = sum(_SIGHTING if isinstance(record, Seen) else _LOCATED for record in records)
        size += sum(_CHARACTER * len(file.text) for file in more.values())
        if size <= self._left:
            self._left -= size
            self._files |= more
            return records
        self._shelf = self._shelf or Shelf()
        begin = len(self._shelf)
        for record in records:
            self._shelf.append(Sighting(*record))
        return _Shelved(self._shelf, range(begin, len(self._shelf)))

    def __reduce__(self) -> tuple[type[PutAway], tuple[()]]:
        return PutAway, ()  # where it comes to, it begins anew


def order(finding: Finding) -> tuple[Any, ...]:
    """What findings are sorted by: their place, and what is said there."""
    source = finding.source.order() if finding.source else ()
    return finding.place.order(), finding.rule, finding.message, source


def unexplained(
    findings: Iterable[Finding], within: Mapping[str, Sequence[str]], by: Iterable[Finding]
) -> Iterator[Finding]:
    """The findings without those that lie in one that explains them: a number of a sentence that was left out.

    `within` says by which rules those of a rule are explained, and `by` has the findings of these.
    """
    holders = {name: _Holders() for names in within.values() for name in names}
    for finding in by:
        if finding.rule in holders:
            holders[finding.rule].add(finding)
    for finding in findings:
        if not any(holders[name].hold(finding) for name in within.get(finding.rule, ())):
            yield finding


class _Holders:
    """The findings of a rule, on each side sorted by where they begin. Where one is of a part of one side and of all of
    the other, it has nothing there to show.
    """

    def __init__(self) -> None:
        self._stretches = defaultdict[Any, list[tuple[Any, Any]]](list)

    def add(self, finding: Finding) -> None:
        """One more, before the first is asked for."""
        places = [(side, p) for side, p in enumerate((finding.source, finding.target)) if p and p.start < p.end]
        parts = [(side, place) for side, place in places if not is_all(place)]
        for side, place in parts or places:
            self._stretches[side, place.path].append((place.start, place.end))

    @cached_property
    def _sides(self) -> dict[Any, tuple[list[Any], list[Any]]]:
        """On each side of each file: where they begin, and how far those reach that begin there or before."""
        every = {key: sorted(stretches) for key, stretches in self._stretches.items()}
        return {
            key: ([start for start, _ in own], [*accumulate((end for _, end in own), max)])
            for key, own in every.items()
        }

    def hold(self, finding: Finding) -> bool:
        """Whether what a finding is about on either side is in what one of these is about there."""
        return any(place and self._holds(side, place) for side, place in enumerate((finding.source, finding.target)))

    def _holds(self, side: int, place: Location) -> bool:
        starts, reach = self._sides.get((side, place.path), ((), ()))
        before = bisect_right(starts, place.start)
        return before > 0 and reach[before - 1] >= place.end
