"""What is left of documents once they have been linted: of one, and of all of a run."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import Any

from qa_lint.engine.recall import Known, together
from qa_lint.engine.shelf import MOST_IN_MEMORY, Shelf, Sorted
from qa_lint.model import Finding, Location, Sighting

Places = tuple[Location, Location]  # of a pair: the source's and the target's
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
    findings: dict[str, list[Finding]] = field(default_factory=dict)
    records: dict[str, dict[int, Sequence[Any]]] = field(default_factory=dict)  # by the number of the window
    failures: dict[str, Failures] = field(default_factory=dict)
    kept: Known = field(default_factory=dict)  # what is known of its pairs, for the next run

    def fail(self, run: str, failures: Failures) -> None:
        self.failures[run] = self.failures[run] + failures if run in self.failures else failures

    def add(self, other: Said) -> None:
        """Take over what others, or the same runs, say of the rest."""
        self.first = self.first or other.first
        for run, findings in other.findings.items():
            self.findings.setdefault(run, []).extend(findings)
        for run, records in other.records.items():
            self.records.setdefault(run, {}).update(records)
        for run, failures in other.failures.items():
            self.fail(run, failures)
        together(self.kept, other.kept)

    def records_of(self, run: str) -> list[Any]:
        """In the order of the windows."""
        return [record for _, records in sorted(self.records[run].items()) for record in records]


class Gathered:
    """What is left of all documents of one configuration. Of many findings and sightings most is on disk."""

    def __init__(self, most: int = MOST_IN_MEMORY) -> None:
        self.findings: Sorted[Finding] = Sorted(order, most)
        self._first: tuple[Name, Places] | None = None
        self._records: defaultdict[str, list[tuple[Name, Sequence[Any]]]] = defaultdict(list)
        self._put_away = _PutAway(most)

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

    def records(self, run: str) -> list[Any]:
        """What the collector of a run drew, in the order of the documents' paths."""
        ordered = sorted(self._records.get(run, ()), key=lambda each: each[0])
        return [record for _, records in ordered for record in records]

    def records_of(self, check: str) -> Sequence[tuple[Name, Sequence[Any]]]:
        """What the collector of a check drew from each document, with whichever options the check runs."""
        return next((records for run, records in self._records.items() if run.partition("(")[0] == check), ())


def _on_disk(name: str) -> Any:
    """A field of a place that is read where it is asked for."""
    return property(lambda place: getattr(as_found(place), name))


class _Light(Location):
    """A place that stands on disk: of most sightings nobody asks where they were."""

    __slots__ = ("number", "shelf", "side")
    number: int
    shelf: Shelf[Places]
    side: int
    path = _on_disk("path")
    start = _on_disk("start")
    end = _on_disk("end")
    text = _on_disk("text")
    excerpt = _on_disk("excerpt")
    excerpt_column = _on_disk("excerpt_column")
    excerpt_offset = _on_disk("excerpt_offset")
    notation = _on_disk("notation")
    around = _on_disk("around")
    line_column = _on_disk("line_column")
    label = _on_disk("label")

    def __init__(self, shelf: Shelf[Places], number: int, side: int) -> None:
        for name, value in (("shelf", shelf), ("number", number), ("side", side)):
            object.__setattr__(self, name, value)  # as the class is frozen


def as_found(place: Location) -> Location:
    """A place of the evidence as it was found in its document."""
    return place.shelf[place.number][place.side] if isinstance(place, _Light) else place


class _PutAway:
    """Sightings beyond so many: their records are shared, and their places are on disk."""

    def __init__(self, most: int) -> None:
        self._left = most
        self._shelf: Shelf[Places] | None = None
        self._shared: dict[Any, Any] = {}

    def light(self, records: Sequence[Any]) -> Sequence[Any]:
        self._left -= len(records)
        return records if self._left >= 0 else [self._lightened(record) for record in records]

    def _lightened(self, sighting: Any) -> Any:
        if not (isinstance(sighting, Sighting) and isinstance(sighting.source, Location)):
            return sighting
        self._shelf = self._shelf or Shelf()
        number = len(self._shelf)
        self._shelf.append((sighting.source, sighting.target))
        return Sighting(
            self._shared_with_others(sighting.record), _Light(self._shelf, number, 0), _Light(self._shelf, number, 1)
        )

    def _shared_with_others(self, value: Any) -> Any:
        try:
            return self._shared.setdefault(value, value)
        except TypeError:  # a plugin's record may be one that changes
            return value


def order(finding: Finding) -> tuple[Any, ...]:
    """What findings are sorted by: their place, and what is said there."""
    source = finding.source.order() if finding.source else ()
    return finding.place.order(), finding.rule, finding.message, source


def unexplained(findings: Sequence[Finding], within: Mapping[str, Sequence[str]]) -> Iterator[Finding]:
    """The findings without those that lie in one that explains them: a number of a sentence that was left out.

    `within` says by which rules those of a rule are explained.
    """
    holders = {name: _Holders(f for f in findings if f.rule == name) for names in within.values() for name in names}
    for finding in findings:
        if not any(holders[name].hold(finding) for name in within.get(finding.rule, ())):
            yield finding


class _Holders:
    """The findings of a rule, on each side sorted by where they begin."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._sides = defaultdict[Any, list[tuple[Any, Any]]](list)
        for finding in findings:
            for side, place in enumerate((finding.source, finding.target)):
                if place and place.start < place.end:
                    self._sides[side, place.path].append((place.start, place.end))
        for stretches in self._sides.values():
            stretches.sort()
        self._starts = {key: [start for start, _ in stretches] for key, stretches in self._sides.items()}
        self._reach = {key: list(accumulate((end for _, end in own), max)) for key, own in self._sides.items()}

    def hold(self, finding: Finding) -> bool:
        """Whether what a finding is about on either side is in what one of these is about there."""
        return any(place and self._holds(side, place) for side, place in enumerate((finding.source, finding.target)))

    def _holds(self, side: int, place: Location) -> bool:
        before = bisect_right(self._starts.get((side, place.path), ()), place.start)
        return before > 0 and self._reach[side, place.path][before - 1] >= place.end
