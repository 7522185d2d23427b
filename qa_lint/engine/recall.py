"""What is kept about the pairs of a file, while it is linted and from one run to the next: what comes again, or did not
change, is not looked at again by checks that look at a pair alone, and those that look at all of a document need not
read it again.

A pair is known by its content, whatever line it stands on. Nothing that a check says is kept, only that it had nothing
to say: where it had, it says it again, at the place where that is now.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from qa_lint.model import Hit, Pair, Passage, Segment, Span, Spot

Known = dict[bytes, dict[str, Any]]  # by the digest of a pair
_QUIET = "quiet"  # a bit for each run that looked at the pair by itself and had nothing to say
_USUAL = "usual"  # the same of runs that look at it in a document, beside what is usual there: bits by the surplus
_MOST_USUAL = 3  # as many parts of a long document may hold it
MOST = 20_000  # pairs of a file that are kept, of some 4 KB each: the others are looked at each time
_DIGEST = 12  # bytes


class Recall:
    """What was kept of the pairs of a file, and what is to be kept for the next run; where there is none that could
    want it, no more is kept of a window that was looked at than which checks had nothing to say.
    """

    def __init__(self, known: Mapping[bytes, dict[str, Any]], for_next_run: bool = True) -> None:
        self._known = known
        self._entries: dict[int, dict[str, Any]] = {}  # of the pairs of the present window
        self._keys: dict[int, bytes] = {}  # and their digests
        self._surplus = 0.0  # of that window
        self.for_next_run = for_next_run
        self.now: Known = {}

    def turn_to(self, pairs: Sequence[Pair], surplus: float) -> None:
        """The pairs that are looked at next, with how much longer their Korean side is as a rule."""
        if not self.for_next_run:
            self.now = {
                key: {name: entry[name] for name in (_QUIET, _USUAL) if name in entry}
                for key, entry in self.now.items()
            }
        self._entries, self._keys, self._surplus = {}, {}, surplus
        for pair in pairs:
            self._keys[id(pair)] = key = _digest_of(pair)
            if key not in self.now and len(self.now) < MOST:
                self.now[key] = dict(self._known.get(key, ()))
            self._entries[id(pair)] = self.now.get(key, {})

    def of(self, pairs: Iterable[Pair]) -> Known:
        """What is to be kept of some pairs of the present window."""
        return {self._keys[id(pair)]: self._entries[id(pair)] for pair in pairs if self._keys[id(pair)] in self.now}

    def kept(self, pair: Pair) -> dict[str, Any]:
        """What is kept about a pair, plain values by name; who has more to keep puts it there. Nothing is kept about a
        pair of another window.
        """
        return self._entries.get(id(pair), {})

    def unquiet(self, pairs: Iterable[Pair], run: int) -> list[Pair]:
        """The pairs of which a run that looks at documents may have something to say."""
        bit = 1 << run
        return [pair for pair in pairs if not self._as_usual(self._entries[id(pair)]) & bit]

    def quieten(self, pairs: Iterable[Pair], run: int, noise: Noise) -> None:
        """Such a run has looked at these pairs, and had something to say of those about which there is `noise`."""
        bit = 1 << run
        for pair in pairs:
            if not noise.about(pair):
                entry = self._entries[id(pair)]
                _set_usual(entry, {self._surplus: self._as_usual(entry) | bit})

    def _as_usual(self, entry: Mapping[str, Any]) -> int:
        """The runs that had nothing to say while the same was usual in the document."""
        return int(entry.get(_USUAL, {}).get(self._surplus, 0))

    def unsettled(self, pairs: Iterable[Pair], runs: Iterable[int]) -> list[Pair]:
        """The pairs of which some of the runs that look at each by itself may have something to say."""
        bits = sum(1 << run for run in runs)
        return [pair for pair in pairs if self._entries[id(pair)].get(_QUIET, 0) & bits != bits]

    def one_by_one(self, pairs: Iterable[Pair], run: int, noise: Noise) -> Iterator[Pair]:
        """The pairs of which a run may have something to say that looks at each by itself, before it takes the next: of
        equal ones it takes the first, and another only if it had something to say.
        """
        bit = 1 << run
        for pair in pairs:
            entry = self._entries[id(pair)]
            if not entry.get(_QUIET, 0) & bit:
                yield pair
                if id(pair) not in noise.pairs:
                    entry[_QUIET] = entry.get(_QUIET, 0) | bit


class Noise:
    """What anything was said of: pairs, or places in their files, as what was said may be about a part of a pair."""

    def __init__(self) -> None:
        self.pairs: set[int] = set()  # their ids
        self._places: defaultdict[int, list[int]] = defaultdict(list)  # offsets by the ids of the files, sorted

    def add(self, pairs: Iterable[Pair]) -> None:
        """All that can be said of pairs may be said."""
        self.pairs.update(map(id, pairs))

    def add_hit(self, hit: Hit) -> None:
        """Something was said where it says."""
        for where in (hit.source, hit.target):
            told = where.segments if isinstance(where, Passage) else [where.segment] if isinstance(where, Spot) else []
            for segment in told:
                insort(self._places[id(segment.file)], segment.anchor)

    def about(self, pair: Pair) -> bool:
        """Whether anything was said of a pair."""
        return id(pair) in self.pairs or (bool(self._places) and any(map(self._is_in, (pair.source, pair.target))))

    def _is_in(self, segment: Segment) -> bool:
        places = self._places.get(id(segment.file), [])
        at = bisect_left(places, segment.anchor)
        return at < len(places) and places[at] <= (segment.ends[-1] if segment.ends else segment.anchor)


def together(known: Known, more: Known) -> None:
    """Add what is known by others, who looked at other windows or with other checks: all that is in dictionaries."""
    for key, entry in more.items():
        mine = known.setdefault(key, {})
        quiet = mine.get(_QUIET, 0) | entry.get(_QUIET, 0)
        usual, theirs = mine.get(_USUAL, {}), entry.get(_USUAL, {})
        for name, value in entry.items():
            mine[name] = {**mine.get(name, {}), **value} if isinstance(value, dict) else value
        mine[_QUIET] = quiet
        if usual and theirs:
            mine[_USUAL] = usual
            _set_usual(mine, {surplus: usual.get(surplus, 0) | bits for surplus, bits in theirs.items()})


def _set_usual(entry: dict[str, Any], bits: Mapping[float, int]) -> None:
    """Remember the runs that had nothing to say, by what was usual; that of the last parts of a document alone."""
    every = {**entry.get(_USUAL, {}), **bits}
    entry[_USUAL] = dict([*every.items()][-_MOST_USUAL:])


def _digest_of(pair: Pair) -> bytes:
    """Of all that a check can see of a pair by itself."""
    said = (
        *_content(pair.source), *_content(pair.target),
        pair.confidence, pair.shape, pair.key, pair.context, pair.notes, pair.state, pair.most, pair.plural,
        *sorted(pair.families),
    )  # fmt: skip
    return hashlib.blake2b(repr(said).encode("utf-8", "surrogatepass"), digest_size=_DIGEST).digest()


def _content(segment: Segment) -> tuple[Any, ...]:
    """What a segment says, and how the file writes it."""
    text = segment.text
    written = segment.raw(Span(0, len(text)))
    return str(text), text.language, text.codes, text.role, segment.missing, segment.notation, written
