"""What a check is shown of a document, and the runs of checks that are shown it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

from qa_lint.cards.checks import Check
from qa_lint.model import (
    Document,
    FilePair,
    Hit,
    Pair,
    Rule,
    Segment,
    Side,
    Sightings,
    Silence,
    Span,
    Spot,
    Text,
    Where,
)

_LOOSE = "checks"  # the home of those that stand in no folder of their own
PAIRS_AT_ONCE = 250  # of a window, which are shown to those that look at a pair alone: what they read of it is much


@dataclass
class Run:
    """A check with its options, and the rules that wait for its hits, by kind."""

    check: Check
    options: Mapping[str, Any]
    rules: dict[str, list[Rule]] = field(default_factory=lambda: defaultdict(list))

    @cached_property
    def name(self) -> str:
        """Tells this run from another one of the same check with other options."""
        options = ",".join(f"{key}={value!r}" for key, value in sorted(self.options.items()))
        return f"{self.check.name}({options})"

    @property
    def home(self) -> str:
        """The folder that its check or its collector stands in: what stands together reads the same facts."""
        return (self.check.collect or self.check.function).__module__.rpartition(".")[0].rpartition(".")[2]

    def rules_for(self, hit: Hit) -> Sequence[Rule]:
        """The rules that wait for a hit; raises ValueError for one that is not as the check declares."""
        declared = self.check.kinds.get(hit.kind)
        if declared is None:
            raise ValueError(f"it yields the kind {hit.kind!r}, which it does not declare")
        rules = self.rules.get(hit.kind, ())
        if rules and hit.values.keys() != declared:
            raise ValueError(f"a hit of kind {hit.kind!r} carries {sorted(hit.values)}, not {sorted(declared)}")
        return rules


class Subject(NamedTuple):
    """What a check is shown; the pair that it is, is of or begins with; which side of that, of a text; and what the
    check says of it, where that is known.
    """

    shown: Text | Pair | Document | Sightings | FilePair | Silence
    pair: Pair | None
    side: Side | None = None
    said: Sequence[Hit] | None = None

    @property
    def pairs(self) -> Sequence[Pair]:
        """What can be said of it is said of these."""
        if isinstance(self.shown, Document):
            return self.shown.pairs
        return [self.pair] if self.pair else []

    def segments(self) -> tuple[Segment | None, Segment | None]:
        """Those that bare spans of a hit are of: the source's and the target's."""
        if self.pair is None or isinstance(self.shown, Document):
            return None, None
        return self.pair.source, self.pair.target

    def placed(self, hit: Hit) -> Hit:
        """A hit about it with its bare spans as spots of the pair. A check of texts does not know which side it was
        shown.
        """
        source, target = hit.source, hit.target
        if self.side:
            source, target = (source or target, None) if self.side == "source" else (None, source or target)
        own_source, own_target = self.segments()
        return replace(hit, source=_spot(source, own_source), target=_spot(target, own_target))


def _spot(where: Where | None, segment: Segment | None) -> Where | None:
    return Spot(segment, where) if segment and isinstance(where, Span) else where


Numbered = tuple[int, Run]


def looks(window: Document, runs: Iterable[Numbered]) -> Iterator[tuple[Document, Sequence[Numbered]]]:
    """What the runs are shown of a window: all of it to those that need that, home by home, and then to the others some
    pairs at a time, so that what they read of these, and what the first have read, is let go before the next are read.
    """
    of_all: defaultdict[tuple[bool, str], list[Numbered]] = defaultdict(list)
    of_some: list[Numbered] = []
    for bit, run in runs:
        if run.check.granularity is Sightings or is_by_pair(run.check, window):
            of_some.append((bit, run))
        else:
            of_all[run.home == _LOOSE, run.home].append((bit, run))
    for _, of_home in sorted(of_all.items()):  # folders first, which hold the large ones
        yield window, of_home
    for some in window.windows(PAIRS_AT_ONCE) if of_some else ():
        yield some, of_some


def is_by_pair(check: Check, window: Document) -> bool:
    """Whether what a check says of a pair depends on that pair alone."""
    return check.granularity in (Text, Pair) or (check.by_row and window.given)


def sides_of(pair: Pair) -> Iterator[Subject]:
    """What is shown of a pair to a check of texts: those that are there."""
    if pair.source.text:
        yield Subject(pair.source.text, pair, "source")
    if pair.target.text:
        yield Subject(pair.target.text, pair, "target")
