"""Turns of a dialogue that one side of a pair lacks: told by the speakers' labels, and by what is said which turns.

Who speaks after whom is the same in either language, so where one side has fewer turns, each of them answers one of the
other side, in order. Of all ways to do so the one is taken whose turns are the most like each other and have the same
labels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.alignment.similarity import Measures
from qa_lint.checks.omission.parts import Part
from qa_lint.facts.turns import Turn, read_turns
from qa_lint.model import Pair, Span, Text

_NEVER = float("-inf")
_OTHER_SPEAKER = 1.0  # how much less alike are turns of different labels, which may be mistaken; by hand


def turns_without_counterpart(pair: Pair, measures: Measures) -> Iterator[Part]:
    """The turns that one side has beyond the other, neighbours as one part."""
    source, target = (side.fact(read_turns) for side in pair.texts)
    if len(source) == len(target) or not (source and target):
        return
    text, other = pair.texts if len(source) > len(target) else pair.texts[::-1]
    mine, theirs = text.fact(read_turns), other.fact(read_turns)
    answered = _answered(_likeness(text, mine, other, theirs, measures))
    run: list[int] = []
    for n in range(len(mine) + 1):
        if n < len(mine) and n not in answered:
            run.append(n)
        elif run:
            at = theirs[answered[n]].span.start if n in answered else len(other.rstrip())
            yield Part(text, Span(mine[run[0]].span.start, mine[run[-1]].span.end), Span(at, at))
            run = []


def _likeness(
    text: Text, mine: Sequence[Turn], other: Text, theirs: Sequence[Turn], measures: Measures
) -> Sequence[Sequence[float]]:
    """How near each turn is to each of the other side. Speakers who have other letters over there are strangers."""
    alike = {turn.label[0] for turn in mine} & {turn.label[0] for turn in theirs}
    ours = measures.encoder.vectors([text[slice(*turn.span)] for turn in mine])
    near = ours @ measures.encoder.vectors([other[slice(*turn.span)] for turn in theirs]).T
    return [
        [
            float(near[n, m]) - _OTHER_SPEAKER * bool(alike and turn.label != their.label)
            for m, their in enumerate(theirs)
        ]
        for n, turn in enumerate(mine)
    ]


def _answered(likeness: Sequence[Sequence[float]]) -> dict[int, int]:
    """Which turns answer those of the side that has fewer, in order, as alike as can be."""
    fewer = len(likeness[0])
    best = [[0.0] + [_NEVER] * fewer]
    for n, near in enumerate(likeness):
        best.append([0.0] + [max(best[n][m + 1], best[n][m] + near[m]) for m in range(fewer)])
    found: dict[int, int] = {}
    n, m = len(likeness), fewer
    while m:
        if best[n][m] == best[n - 1][m]:
            n -= 1
        else:
            n, m = n - 1, m - 1
            found[n] = m
    return found
