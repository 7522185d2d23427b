"""Turns of a dialogue that one side of a pair lacks: told by the speakers' labels, and by what is said which turns.

Who speaks after whom is the same in either language, so where one side has fewer turns, each of them answers one of the
other side with its label, in order. Of all ways to do so the one is taken whose turns are the most like each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_lint.alignment.similarity import Measures
from qa_lint.checks.omission.parts import Part
from qa_lint.facts.turns import Turn, read_turns
from qa_lint.model import Pair, Span, Text

_NEVER = float("-inf")


def turns_without_counterpart(pair: Pair, measures: Measures) -> Iterator[Part]:
    """The turns that one side has beyond the other, neighbours as one part; none where the labels disagree."""
    source, target = (side.fact(read_turns) for side in pair.texts)
    if len(source) == len(target) or not (source and target):
        return
    text, other = pair.texts if len(source) > len(target) else pair.texts[::-1]
    mine, theirs = text.fact(read_turns), other.fact(read_turns)
    answered = _answered(mine, theirs, _likeness(text, mine, other, theirs, measures))
    run: list[int] = []
    for n in range(len(mine) + 1):
        if n < len(mine) and answered and n not in answered:
            run.append(n)
        elif run:
            at = theirs[answered[n]].span.start if n in answered else len(other.rstrip())
            yield Part(text, Span(mine[run[0]].span.start, mine[run[-1]].span.end), Span(at, at))
            run = []


def _likeness(
    text: Text, mine: Sequence[Turn], other: Text, theirs: Sequence[Turn], measures: Measures
) -> Sequence[Sequence[float]]:
    """How near each turn is to each of the other side."""
    ours = measures.encoder.vectors([text[slice(*turn.span)] for turn in mine])
    return (ours @ measures.encoder.vectors([other[slice(*turn.span)] for turn in theirs]).T).tolist()  # type: ignore[no-any-return]


def _answered(mine: Sequence[Turn], theirs: Sequence[Turn], likeness: Sequence[Sequence[float]]) -> dict[int, int]:
    """Which turns answer those of the side that has fewer; empty where they cannot all be answered."""
    spoken_alike = {turn.label[0] for turn in mine} & {turn.label[0] for turn in theirs}
    best = [[0.0] + [_NEVER] * len(theirs)]
    for n, turn in enumerate(mine):
        row = [0.0]
        for m, their in enumerate(theirs):
            match = not spoken_alike or turn.label == their.label
            row.append(max(best[n][m + 1], best[n][m] + likeness[n][m] if match else _NEVER))
        best.append(row)
    found: dict[int, int] = {}
    n, m = len(mine), len(theirs)
    while n and m and best[n][m] > _NEVER:
        if best[n][m] == best[n - 1][m]:
            n -= 1
        else:
            n, m = n - 1, m - 1
            found[n] = m
    return found if len(found) == len(theirs) else {}
