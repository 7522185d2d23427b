"""What is kept about the pairs of a file, while it is linted and from one run to the next: what comes again, or did not
change, is not looked at again by checks that look at a pair alone, and those that look at all of a document need not
read it again.

A pair is known by its content, whatever line it stands on. Of a check to which each pair matters by itself it is kept
that it had nothing to say, or what it said, in spans of the pair: that is said again at the place where they are now.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from qa_lint.engine.subjects import Subject, sides_of
from qa_lint.model import Hit, Pair, Passage, Segment, Span, Spot
from qa_lint.model.plain_hit import PlainHit, hits_again, plain_hits

Entry = dict[str, Any]  # what is known of a pair, by who knows it
Known = dict[bytes, Entry]  # by the digest of a pair
_QUIET = "quiet"  # a bit for each run that looked at the pair by itself and had nothing to say
_USUAL = "usual"  # the same of runs that look at it in a document, beside what is usual there: bits by the surplus
_SAID = "said"  # what the others said
_By = tuple[int, float | None]  # by whom: the number of a run, and that surplus; None: it looks at a pair by itself
_MOST_SAID = 30  # hits of a run about a pair: where there are more, it is looked at again
_MOST_USUAL = 3  # as many parts of a long document may hold it
MOST = 20_000  # pairs of a file that are kept, of some 4 KB each: the others are looked at each time
_DIGEST = 12  # bytes


class Recall:
    """What was kept of the pairs of a file, and what is to be kept for the next run; where there is none that could
    want it, no more is kept of a window that was looked at than what checks said, or that they had nothing to say.

    `known` was kept once, and `lately` what has become known since: that is the more recent.
    """

    def __init__(
        self, known: Mapping[bytes, Entry], lately: Mapping[bytes, Entry] | None = None, for_next_run: bool = True
    ) -> None:
        self._known, self._lately = known, lately or {}
        self._entries: dict[int, dict[str, Any]] = {}  # of the pairs of the present window
        self._keys: dict[int, bytes] = {}  # and their digests
        self._surplus = 0.0  # of that window
        self.for_next_run = for_next_run
        self.now: Known = {}

    def turn_to(self, pairs: Sequence[Pair], surplus: float) -> None:
        """The pairs that are looked at next, with how much longer their Korean side is as a rule."""
        if not self.for_next_run:
            self.now = {
                key: {name: entry[name] for name in (_QUIET, _USUAL, _SAID) if name in entry}
                for key, entry in self.now.items()
            }
        self._entries, self._keys, self._surplus = {}, {}, surplus
        for pair in pairs:
            self._enter(pair)

    def exchange(self, before: Pair, now: Pair) -> None:
        """Of the present window another pair is looked at instead of one."""
        self._entries.pop(id(before), None)  # an id is soon that of another object
        self._keys.pop(id(before), None)
        self._enter(now)

    def _enter(self, pair: Pair) -> None:
        self._keys[id(pair)] = key = _digest_of(pair)
        if key not in self.now and len(self.now) < MOST:
            self.now[key] = dict(self._lately.get(key) or self._known.get(key) or {})
        self._entries[id(pair)] = self.now.get(key, {})

    def of(self, pairs: Iterable[Pair]) -> Known:
        """What is to be kept of some pairs of the present window."""
        return {self._keys[id(pair)]: self._entries[id(pair)] for pair in pairs if self._keys[id(pair)] in self.now}

    def news_of(self, known: Known) -> set[bytes]:
        """Those of which more is known than was kept once."""
        return {key for key, entry in known.items() if self._known.get(key) != entry}

    def kept(self, pair: Pair) -> dict[str, Any]:
        """What is kept about a pair, plain values by name; who has more to keep puts it there. Nothing is kept about a
        pair of another window.
        """
        return self._entries.get(id(pair), {})

    def said_beside(self, pairs: Iterable[Pair], run: int) -> tuple[list[Pair], list[tuple[Pair, list[Hit]]]]:
        """What a run that looks at documents says of pairs: those of which that is not known, and what is known."""
        bit = 1 << run
        unknown, known = [], []
        for pair in pairs:
            entry = self._entries[id(pair)]
            if self._as_usual(entry) & bit:
                continue
            said = _said_in(entry, (run, self._surplus))
            if said is None:
                unknown.append(pair)
            else:
                known.append((pair, hits_again(said, pair)))
        return unknown, known

    def hear_beside(self, pairs: Iterable[Pair], run: int, heard: Heard) -> None:
        """Keep what such a run said of pairs."""
        bit = 1 << run
        for pair in pairs:
            entry = self._entries[id(pair)]
            if heard.nothing_of(pair):
                _set_usual(entry, {self._surplus: self._as_usual(entry) | bit})
            elif kept := heard.of(pair):
                _set_said(entry, (run, self._surplus), kept)

    def _as_usual(self, entry: Mapping[str, Any]) -> int:
        """The runs that had nothing to say while the same was usual in the document."""
        return int(entry.get(_USUAL, {}).get(self._surplus, 0))

    def unsettled(self, pairs: Iterable[Pair], runs: Iterable[int]) -> list[Pair]:
        """The pairs of which some of the runs that look at each by itself may have something to say."""
        bits = sum(1 << run for run in runs)
        return [pair for pair in pairs if self._entries[id(pair)].get(_QUIET, 0) & bits != bits]

    def said_one_by_one(self, pairs: Iterable[Pair], run: int, kind: type, heard: Heard) -> Iterator[Subject]:
        """What a run of a kind is to look at of pairs each of which matters to it by itself, and what it is known to
        say of the others that it says anything of. Before it takes the next one, it has been heard about the one
        before: equal ones it is shown once.
        """
        bit = 1 << run
        for pair in pairs:
            entry = self._entries[id(pair)]
            if entry.get(_QUIET, 0) & bit:
                continue
            said = _said_in(entry, (run, None)) if _SAID in entry else None
            if said is not None:
                yield Subject(pair, pair, said=hits_again(said, pair))
                continue
            if kind is Pair:
                yield Subject(pair, pair)
            else:
                yield from sides_of(pair)
            if heard.nothing_of(pair):
                entry[_QUIET] = entry.get(_QUIET, 0) | bit
                continue
            if kept := heard.of(pair):
                _set_said(entry, (run, None), kept)
            heard.forget(pair)


class Heard:
    """What a run said of what it was shown: by the pair that it is about. What is about more than a pair, or a part of
    one, is known to be about some place in the files.
    """

    def __init__(self) -> None:
        self._hits: defaultdict[int, list[Hit]] = defaultdict(list)  # by the id of the pair
        self._lost: set[int] = set()  # ids of pairs of which more may have been said
        self._places: defaultdict[int, list[int]] = defaultdict(list)  # offsets by the ids of the files, sorted
        self.others: list[Hit] = []  # those that are about no one pair

    def add(self, hit: Hit, pair: Pair | None) -> None:
        """One more hit, and the pair that it is about, if it is about one."""
        if pair:
            self._hits[id(pair)].append(hit)
            return
        self.others.append(hit)
        for where in (hit.source, hit.target):
            told = where.segments if isinstance(where, Passage) else [where.segment] if isinstance(where, Spot) else []
            for segment in told:
                insort(self._places[id(segment.file)], segment.anchor)

    def lose(self, pairs: Iterable[Pair]) -> None:
        """It failed, and could have said more of pairs."""
        self._lost.update(map(id, pairs))

    def hits(self, pair: Pair) -> Sequence[Hit]:
        """All that was heard about a pair alone."""
        return self._hits.get(id(pair), ())

    def nothing_of(self, pair: Pair) -> bool:
        """Whether all was heard about a pair, and that was nothing."""
        if not (self._hits or self._lost or self._places):
            return True  # nearly always
        return id(pair) not in self._hits and self._all_of(pair)

    def of(self, pair: Pair) -> tuple[PlainHit, ...] | None:
        """What was heard about a pair, to be kept; None where that is not all, or too much, or of this place alone."""
        hits = self.hits(pair)
        return plain_hits(hits, pair) if len(hits) <= _MOST_SAID and self._all_of(pair) else None

    def forget(self, pair: Pair) -> None:
        """Let go of what was heard about a pair: all together may be much."""
        self._hits.pop(id(pair), None)

    def _all_of(self, pair: Pair) -> bool:
        if id(pair) in self._lost:
            return False
        return not self._places or not any(map(self._is_in, (pair.source, pair.target)))

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


def _said_in(entry: Mapping[str, Any], by: _By) -> tuple[PlainHit, ...] | None:
    """What a run said of a pair; None: that is not known, or it said nothing."""
    said: Mapping[_By, tuple[PlainHit, ...]] = entry.get(_SAID, {})
    return said.get(by)


def _set_said(entry: dict[str, Any], by: _By, said: tuple[PlainHit, ...]) -> None:
    """Remember what a run said; beside what was usual in the last parts of a document alone."""
    known: Mapping[_By, tuple[PlainHit, ...]] = entry.get(_SAID, {})
    older = [key for key in known if key[0] == by[0] and key != by][: 1 - _MOST_USUAL]
    entry[_SAID] = {**{key: hits for key, hits in known.items() if key not in older}, by: said}


def _digest_of(pair: Pair) -> bytes:
    """Of all that a check can see of a pair by itself; what is as in most pairs is left out, as it takes its time."""
    told: tuple[Any, ...] = _content(pair.source), _content(pair.target)
    beside = (
        pair.confidence, pair.shape, pair.key, pair.context, pair.notes, pair.state, pair.most, pair.plural,
        *sorted(pair.families),
    )  # fmt: skip
    if beside != _NOTHING_BESIDE:
        told += beside
    return hashlib.blake2b(repr(told).encode("utf-8", "surrogatepass"), digest_size=_DIGEST).digest()


_NOTHING_BESIDE = (1.0, (1, 1), "", "", (), "", None, "")


def _content(segment: Segment) -> tuple[Any, ...]:
    """What a segment says, and how the file writes it."""
    text = segment.text
    string, written = str(text), segment.raw(Span(0, len(text)))
    beside = text.codes, text.role, segment.missing, segment.around
    if written == string and beside == _NOTHING_AROUND:
        return string, text.language, segment.notation
    return string, text.language, segment.notation, written, *beside


_NOTHING_AROUND = ((), None, False, ("", ""))
