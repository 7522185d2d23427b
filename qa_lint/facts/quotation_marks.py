"""Quotation marks: which of them open, which close, which belong together, and which are no quotation marks at all.

A mark is opening, closing, or something else (an apostrophe, an inch) by what stands on either side of it, and straight
marks do not say which. So all readings of a segment's marks are weighed together, and the cheapest one wins: a mark
that looks the wrong way costs a little, one without a partner costs much.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence, Set
from typing import Literal, NamedTuple

from qa_lint.facts.markup import read_markup, read_prose
from qa_lint.late import re, regex  # re is the faster one for plain characters
from qa_lint.model import Language, Text

Family = Literal["double", "single", "corner", "work"]


class Mark(NamedTuple):
    """A quotation mark, and what it costs to read it in each way."""

    start: int
    end: int
    family: Family
    opening: float
    closing: float
    neither: float


class MarkPair(NamedTuple):
    """Two marks that belong together, or one that has no partner, and how many other pairs they stand in."""

    opening: Mark | None
    closing: Mark | None
    depth: int


class _Reading(NamedTuple):
    """One way to read the marks so far: its cost, the open marks, and the steps that led here."""

    cost: float
    open: tuple[Mark, ...]
    done: tuple[MarkPair, tuple | None] | None  # type: ignore[type-arg]  # the last step and those before it


_FAMILIES: dict[str, tuple[Family, str]] = {
    **dict.fromkeys("“„‟〝«", ("double", "open")),
    **dict.fromkeys("”〞〟»", ("double", "close")),
    **dict.fromkeys('"＂', ("double", "both")),
    **dict.fromkeys("‘‛‹", ("single", "open")),
    **dict.fromkeys("’›", ("single", "close")),
    **dict.fromkeys("'＇", ("single", "both")),
    **dict.fromkeys("「｢﹁", ("corner", "open")),
    **dict.fromkeys("」｣﹂", ("corner", "close")),
    **dict.fromkeys("『《〈≪＜﹃<", ("work", "open")),
    **dict.fromkeys("』》〉≫＞﹄>", ("work", "close")),
    "''": ("double", "both"),  # two typewriter apostrophes
    "‘‘": ("double", "open"),
    "’’": ("double", "close"),
    "``": ("double", "open"),  # TeX, closed by two apostrophes
}
_MARKS = regex.compile(
    r"(?<!['‘’])(?:''|‘‘|’’)(?!['‘’])|(?<!`)``(?!`)(?=[^`]{1,2000}(?:''|’’|”))|["
    + "".join(sorted(set("".join(_FAMILIES)) - set("<>`")))
    + r"]|<(?=\p{Hangul}[^<>\n]{0,40}>)|(?<=<\p{Hangul}[^<>\n]{0,40})>"  # <영화>
)
_MAY_MARK = re.compile(f"[{''.join(sorted(set(''.join(_FAMILIES))))}&]")  # one of these is in each, and in few texts
# apostrophes and measures, which are no quotation marks whatever stands around them
_NEVER = regex.compile(
    r"""(?<=[\p{Latin}0-9])['’‘＇](?=[\p{Latin}0-9])            # don't, O'Neill, 1'000
      | (?<=\S)['’](?=s(?![\p{L}0-9]))                            # {brand}'s
      | ['’](?=[0-9]{2}s?(?![0-9\p{Latin}])(?!\p{Hangul}(?<!년|학))(?!['’]))   # '90s, '23년
      | ‘(?=[0-9]{2}s(?![0-9\p{Latin}])(?!['’]))
      | (?<![\p{L}0-9])['’‘](?=(?:em|til|tis|twas|cause|bout|n|round|cos|neath)(?![\p{Latin}]))
      | (?<=\p{Latin}\ )['’](?=(?:t|s|re|ve|ll|d|m)(?![\p{Latin}]))   # don 't, spaced by mistake
      | (?<=(?<![\p{L}0-9])['’]n)['’]                           # rock 'n' roll
      | (?<=[0-9])['’′]\s?[0-9]{1,2}(?:\.[0-9]+)?["”″]            # 5'10"
      | (?<=[0-9])["”″](?=\s(?:screen|monitor|tv|television|display|laptop|tablet|phone|nail|pipe|board|wheel|tire|disc
                              |record|pizza|cake|pan|tall|wide|thick|long|deep|high)s?(?!\p{L}))    # a 32" screen
      | (?<=[(\[])["'“”‘’](?=[)\]])                               # the mark itself: (")
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_BEFORE_OPENING = regex.compile(r"[\s(\[{<–—\-/=:;,…~·*_>|“‘\"'「『《〈￼]")
_AFTER_CLOSING = regex.compile(r"[\s)\]}>.,;:!?…·\-–—/*_|”’\"'」』》〉\p{Hangul}￼]")
_ENTITIES = frozenset("\"'“”„‘’‚«»‹›")
# What a reading costs. All costs of marks here were set by hand: 0 is the usual place, 1 an unlikely one.
_UNMATCHED = 2.0  # for a mark that opens or closes nothing
_DEEPEST = 4  # quotations within each other


def read_mark_pairs(text: Text) -> list[MarkPair]:
    """The quotation marks of a segment as they belong together, those in code and tags left out, in no order."""
    if not _MAY_MARK.search(text) or not (_MARKS.search(text) or "&" in text):
        return []
    return _pair_up(sorted(_read_marks(text)))


def _read_marks(text: Text) -> Iterator[Mark]:
    prose = text.fact(read_prose)
    never = read_apostrophes(text)
    for match in _MARKS.finditer(prose):
        if match.start() not in never:
            yield _weigh(text, *match.span(), match.group())
    for markup in text.fact(read_markup):
        if markup.kind == "entity" and (mark := html.unescape(markup.text)) in _ENTITIES:
            yield _weigh(text, *markup.span, mark)


def read_apostrophes(text: Text) -> Set[int]:
    """Where apostrophes and measures stand that are no quotation marks, whatever is around them: 'n, 5'10"."""
    return {place for match in _NEVER.finditer(text.fact(read_prose)) for place in range(*match.span())}


def _weigh(text: Text, start: int, end: int, mark: str) -> Mark:
    """What each way of reading a mark costs, by its shape and its neighbours."""
    prose, family, direction = text.fact(read_prose), *_FAMILIES[mark]
    left = prose[start - 1] if start else " "
    right = prose[end] if end < len(prose) else " "
    opens, closes = _BEFORE_OPENING.match(left) is not None, _AFTER_CLOSING.match(right) is not None
    if left.isspace() and right.isspace():
        opening = closing = 0.3
    else:
        opening = (0.0 if opens else 1.0) + (0.8 if right.isspace() else 0.0)
        closing = (0.0 if closes else 0.6) + (1.2 if left.isspace() or left in "([{" else 0.0)
        if not opens and not left.isspace() and regex.match(r"\p{Hangul}", right):
            opening -= 0.2  # Korean sets marks against a word: 우리는"…"
        if family == "double" and left.isdecimal():
            opening += 1.0  # 27"이고
    if direction == "open":
        opening, closing = 0.0, closing + 1.0
    elif direction == "close":
        opening, closing = opening + 1.0, 0.0
    before = text[start - 1] if start else " "  # the letters of code and names of files count here
    return Mark(start, end, family, opening, closing, _cost_of_neither(mark, before, right, text.language))


def _cost_of_neither(mark: str, left: str, right: str, language: Language) -> float:
    """What it costs to take a mark for something else than a quotation mark."""
    family, direction = _FAMILIES[mark]
    if family == "double" and left.isdecimal():
        return 0.9  # inches, seconds
    if family == "single" and direction != "open":
        if regex.match(r"[\p{Latin}0-9]", left):
            return 0.2 if left in "sSzx" else 0.8  # the boys' ..., goin' ...
        if left == "." and right.isspace():
            return 0.8  # the U.S.' ...
        if direction == "close" and left.isspace() and regex.match(r"[\p{Latin}0-9]", right):
            return 0.5  # for the ’gram: the mark that stands for what was left out, bent as it should be
        if language == "en" and regex.match(r"\p{Latin}", right):
            return 1.6
        if left.isspace() and right.isspace():
            return 1.0  # the character itself
    return _UNMATCHED + 1


def _pair_up(marks: Sequence[Mark]) -> list[MarkPair]:
    """The cheapest reading of all marks together (dynamic programming over what is open)."""
    readings: dict[tuple[Family, ...], _Reading] = {(): _Reading(0.0, (), None)}
    for mark in marks:
        following: dict[tuple[Family, ...], _Reading] = {}
        for reading in readings.values():
            for successor in _successors(reading, mark):
                key = tuple(m.family for m in successor.open)
                if key not in following or successor.cost < following[key].cost:
                    following[key] = successor
        readings = following
    best = min(readings.values(), key=lambda reading: reading.cost + _UNMATCHED * len(reading.open))
    pairs = [MarkPair(mark, None, depth) for depth, mark in enumerate(best.open)]
    steps = best.done
    while steps:
        pair, steps = steps
        pairs.append(pair)
    return pairs


def _successors(reading: _Reading, mark: Mark) -> Iterator[_Reading]:
    """All ways to read one more mark."""
    cost, stack, done = reading
    yield _Reading(cost + mark.neither, stack, done)
    if len(stack) < _DEEPEST:
        nested = 0.7 if any(m.family == mark.family for m in stack) else 0.0  # in marks of its own kind
        yield _Reading(cost + mark.opening + nested, (*stack, mark), done)
    depth = len(stack) - 1
    if stack and stack[-1].family == mark.family:
        yield _Reading(cost + mark.closing, stack[:-1], (MarkPair(stack[-1], mark, depth), done))
        return
    unmatched = cost + mark.closing + _UNMATCHED
    yield _Reading(unmatched, stack, (MarkPair(None, mark, 0), done))
    if stack and {stack[-1].family, mark.family} == {"single", "double"}:  # closed by a mark of another kind
        yield _Reading(unmatched, stack[:-1], (MarkPair(stack[-1], None, depth), done))
    if len(stack) > 1 and stack[-2].family == mark.family:  # the inner one was never closed
        lost = (MarkPair(stack[-1], None, depth), done)
        yield _Reading(unmatched, stack[:-2], (MarkPair(stack[-2], mark, depth - 1), lost))
