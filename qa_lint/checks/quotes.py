"""Quotations of one side that are not on the other, and quotation marks without a partner.

Quotations are compared, not characters: which marks are used, where a comma or full stop stands, and whether "he said"
splits one quotation in two makes no difference. Which of several is missing is decided by what they say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from math import log
from typing import NamedTuple

import regex

from qa_lint.facts.markup import read_markup, read_prose
from qa_lint.facts.quotes import Quotation, read_quotations
from qa_lint.model import Document, Hit, Location, Pair, Segment

_KOREAN_TO_ENGLISH = 2.1  # English letters for one letter of Korean, in running text
_UNMATCHED = 1.6  # what it costs to leave a quotation alone, on the scale of `_distance`
_MOST_TOGETHER = 3  # quotations of one side that may be one on the other
_MOST = 10  # quotations a side that are weighed one by one
_ANCHOR = regex.compile(r"[0-9]+(?:[.,][0-9]+)*|\p{Latin}{2,}")
_FORMATTED = regex.compile(
    r"(?<![*\p{Latin}0-9])(\*{1,3})(?=\S)[^*\n]+?(?<=\S)\1(?![*\p{Latin}0-9])"
    r"|(?<![_\p{Latin}0-9])(_{1,2})(?=\S)[^_\n]+?(?<=\S)\2(?![_\p{Latin}0-9])"
)


class _Side(NamedTuple):
    """The quotations of one side of a pair that count, and those inside or around them that may stand in for one."""

    segment: Segment
    outer: list[Quotation]
    nested: list[Quotation]
    formatted: int  # bold and italic stretches, links and code, which may stand for quotation marks
    literals: int  # code that holds a quotation: `"done"`


def compare_quotations(document: Document) -> Iterator[Hit]:
    """Quotations that one side lost or added, and marks without a partner.

    A quotation may run over several segments, opened in one and closed in a later one; so neighbours are looked at.
    """
    pairs = [pair for pair in document.pairs if pair.complete]
    ongoing_source = _ongoing([pair.source for pair in pairs])
    ongoing_target = _ongoing([pair.target for pair in pairs])
    for i, pair in enumerate(pairs):
        if not pair.source.fact(read_quotations) and not pair.target.fact(read_quotations):
            continue
        yield from _compare(pair, i in ongoing_source, i in ongoing_target)


def _ongoing(segments: Sequence[Segment]) -> set[int]:
    """The segments that a quotation runs through: opened in one, perhaps opened again, and closed in a later one."""
    through: set[int] = set()
    start: int | None = None
    for i, segment in enumerate(segments):
        quotations = segment.fact(read_quotations)
        if start is not None and any(not q.opened for q in quotations):
            through |= set(range(start, i + 1))
            start = None
        last = [q for q in quotations if not q.closed]
        if last:
            start = start if start is not None and last[-1].span.start == 0 else i
        elif start is not None and (quotations or i - start > 1):
            start = None
    return through


def _compare(pair: Pair, ongoing_source: bool, ongoing_target: bool) -> Iterator[Hit]:
    source, target = _side(pair.source), _side(pair.target)
    matched = _match(source, target)
    left_source = [q for i, q in enumerate(source.outer) if i not in matched.sources]
    left_target = [q for i, q in enumerate(target.outer) if i not in matched.targets]
    if _only_nested_left(source, target):
        left_source, left_target = source.outer, []
    elif _only_nested_left(target, source):
        left_source, left_target = [], target.outer
    for mine, other, ongoing, on_source in (
        (source, target, ongoing_source, True),
        (target, source, ongoing_target, False),
    ):
        loose = [q for q in mine.segment.fact(read_quotations) if not q.whole]
        partners = [q for q in other.segment.fact(read_quotations) if not q.whole]
        if loose and not ongoing and len(loose) > len(partners) + _unread(other.segment):
            quotation = loose[0]
            partner = matched.partner(quotation)
            kind = "unbalanced"
            if on_source and partner is None and not any(q.closed != q.opened for q in partners):
                kind = "unbalanced-source"  # the translation has set it right, or has nothing to be set right
            there = _place(other.segment, [partner] if partner else [])
            here = mine.segment.at(*quotation.mark)
            values = {
                "mark": mine.segment.text[slice(*quotation.mark)],
                "quotation": quotation.opening_words(mine.segment.text),
            }
            yield Hit(kind, here, there, values) if on_source else Hit(kind, there, here, values)
    if (ongoing_source or ongoing_target) and not (source.outer and target.outer):
        return  # one side is within a quotation that began before
    yield from _lost(pair, source, target, left_source, "missing")
    yield from _lost(pair, target, source, left_target, "added")


_SINGLE = regex.compile(r"(?<![\p{L}0-9'’‘])['‘](?=\p{L})")


def _unread(segment: Segment) -> int:
    """How many marks look like those of a quotation left open, and were taken for apostrophes: 'tis but the start."""
    marks = [match.start() for match in _SINGLE.finditer(segment.fact(read_prose))]
    read = {place for q in segment.fact(read_quotations) for place in (q.span.start, q.inner.end)}
    return sum(place not in read for place in marks)


def _lost(pair: Pair, mine: _Side, other: _Side, left: list[Quotation], kind: str) -> Iterator[Hit]:
    formats = max(0, other.formatted - mine.formatted)
    spare = formats + max(0, len(other.nested) - len(mine.nested))
    literals = max(0, other.literals - mine.literals)
    for quotation in left:
        if not quotation.whole:
            continue  # told as unbalanced
        text = mine.segment.text
        soft = not _firm(quotation) or _is_format(text, quotation)
        if not soft and literals:
            soft, literals = True, literals - 1
        elif not soft and spare and quotation.use != "speech":
            soft, spare = True, spare - 1
        elif soft and formats:
            formats -= 1
            continue  # the title stands in italics there
        name = kind + "-emphasis" if soft else kind
        here, there = mine.segment.at(*quotation.span), other.segment.whole
        speaker = f" ({text[slice(*quotation.owner)]})" if quotation.owner else ""
        values = {"quotation": quotation.opening_words(text), "speaker": speaker}
        yield Hit(name, here, there, values) if mine.segment is pair.source else Hit(name, there, here, values)


def _firm(quotation: Quotation) -> bool:
    """Whether the marks must stay, as those of speech and citation must; those of emphasis and of titles may go."""
    return quotation.family == "double" or quotation.use == "speech"


def _is_format(text: str, quotation: Quotation) -> bool:
    """Whether there are no words in it, or it is set in bold or italics besides."""
    if not regex.search(r"\p{L}", text[quotation.inner.start : quotation.inner.end]):
        return True
    start, end = quotation.span
    return start > 0 and text[start - 1] in "*_" and text[end : end + 1] in ("*", "_")


def _place(segment: Segment, quotations: Sequence[Quotation]) -> Location:
    if not quotations:
        return segment.whole
    return segment.at(quotations[0].span.start, quotations[-1].span.end)


def _side(segment: Segment) -> _Side:
    quotations = segment.fact(read_quotations)
    outer = [q for q in quotations if q.depth == 0]
    nested = [q for q in quotations if q.depth > 0]
    markup = segment.fact(read_markup)
    code = [m.text for m in markup if m.kind == "code"]
    formatted = len(code) + sum(m.kind == "link" or _is_italic(m.text) for m in markup)
    formatted += len(_FORMATTED.findall(segment.text))
    literals = sum('"' in text or "'" in text for text in code)
    return _Side(segment, outer, nested, formatted, literals)


def _is_italic(tag: str) -> bool:
    return regex.match(r"<(?:i|em|cite|b|strong|q|mark)[\s>]", tag) is not None


def _only_nested_left(mine: _Side, other: _Side) -> bool:
    """Whether the other side kept the quotations within a quotation, and lost the marks around them."""
    if not mine.nested or other.nested or len(mine.nested) != len(other.outer):
        return False
    if any(q.family != "double" for q in mine.outer) or any(q.family != "single" for q in other.outer):
        return False
    length = _length(other.segment, other.outer)
    inside, around = _length(mine.segment, mine.nested), _length(mine.segment, mine.outer)
    return abs(log((length + 8) / (inside + 8))) < abs(log((length + 8) / (around + 8)))


class _Matched(NamedTuple):
    """Which quotations of each side have a counterpart, by their place in `_Side.outer`."""

    sources: dict[int, Quotation]  # and the counterpart
    targets: dict[int, Quotation]
    source: list[Quotation]
    target: list[Quotation]

    def partner(self, quotation: Quotation) -> Quotation | None:
        for i, q in enumerate(self.source):
            if q is quotation:
                return self.sources.get(i)
        for i, q in enumerate(self.target):
            if q is quotation:
                return self.targets.get(i)
        return None


def _match(source: _Side, target: _Side) -> _Matched:
    """The cheapest way to give every quotation its counterpart; neighbours on one side may share one."""
    a, b = source.outer[:_MOST], target.outer[:_MOST]
    matched = _Matched({}, {}, a, b)
    if len(source.outer) == len(target.outer) and [_firm(q) for q in a] == [_firm(q) for q in b]:
        matched.sources.update(enumerate(target.outer))  # nothing can be missing
        matched.targets.update(enumerate(source.outer))
        return matched

    @cache
    def best(i: int, taken: int) -> tuple[float, tuple[tuple[range, range], ...]]:
        """The cost and the matches of a[i:], when the bits of `taken` say which of b have been given away."""
        if i == len(a):
            return sum(_alone(q) for j, q in enumerate(b) if not taken >> j & 1), ()
        cost, rest = best(i + 1, taken)
        options = [(cost + _alone(a[i]), rest)]
        for j in range(len(b)):
            for rows, columns in _beads(i, j, len(a), len(b)):
                bits = sum(1 << k for k in columns)
                if taken & bits:
                    continue
                cost, rest = best(rows.stop, taken | bits)
                distance = _distance(source, [a[k] for k in rows], target, [b[k] for k in columns])
                options.append((cost + distance, ((rows, columns), *rest)))
        return min(options, key=lambda option: option[0])

    for rows, columns in best(0, 0)[1]:
        matched.sources.update(dict.fromkeys(rows, b[columns[0]]))
        matched.targets.update(dict.fromkeys(columns, a[rows[0]]))
    # beyond what is weighed, quotations count as matched
    matched.sources.update({i: source.outer[i] for i in range(_MOST, len(source.outer))})
    matched.targets.update({j: target.outer[j] for j in range(_MOST, len(target.outer))})
    return matched


def _beads(i: int, j: int, most_i: int, most_j: int) -> Iterator[tuple[range, range]]:
    yield range(i, i + 1), range(j, j + 1)
    for size in range(2, _MOST_TOGETHER + 1):
        if j + size <= most_j:
            yield range(i, i + 1), range(j, j + size)
        if i + size <= most_i:
            yield range(i, i + size), range(j, j + 1)


def _alone(quotation: Quotation) -> float:
    return _UNMATCHED if _firm(quotation) else _UNMATCHED / 2


def _distance(source: _Side, a: list[Quotation], target: _Side, b: list[Quotation]) -> float:
    """How unlike two groups of quotations are: by length, by the names and numbers in them, and by place."""
    length_a, length_b = _length(source.segment, a), _length(target.segment, b)
    together = len(a) > 1 or len(b) > 1  # as long as the whole, or it is no whole
    distance = (2.5 if together else 0.7) * abs(log((length_b + 8) / (length_a + 8)))
    anchors_a, anchors_b = _anchors(source.segment, a), _anchors(target.segment, b)
    if anchors_a and anchors_b:
        shared = len(anchors_a & anchors_b) / min(len(anchors_a), len(anchors_b))
        distance += -0.8 * shared if shared else 0.8
    distance += 0.4 * abs(_middle(source.segment, a) - _middle(target.segment, b))
    for group in (a, b):
        for before, after in pairwise(group):
            distance += 0.2 + (after.span.start - before.span.end) / 100  # "…," he said, "…"
    if any(_firm(q) for q in a) != any(_firm(q) for q in b):
        distance += 0.2
    return distance if together else min(distance, 2 * _UNMATCHED - 0.1)


def _length(segment: Segment, quotations: list[Quotation]) -> float:
    """The length of the quotations, in letters of English."""
    factor = _KOREAN_TO_ENGLISH if segment.language == "ko" else 1.0
    return factor * sum(q.inner.end - q.inner.start for q in quotations)


def _middle(segment: Segment, quotations: list[Quotation]) -> float:
    return (quotations[0].span.start + quotations[-1].span.end) / 2 / len(segment)


def _anchors(segment: Segment, quotations: list[Quotation]) -> set[str]:
    """What should read the same in both languages: numbers, and words in Latin letters."""
    text = " ".join(segment.text[slice(*q.inner)] for q in quotations)
    return {match.group().lower() for match in _ANCHOR.finditer(text)}
