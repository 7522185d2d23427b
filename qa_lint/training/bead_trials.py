"""Bitext put out of step on purpose, to learn from: rows left out, joined and divided, and how they belong together."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from qa_lint.alignment.beads import Bead
from qa_lint.facts.sentences import read_statements
from qa_lint.model import Pair, Text

# The chances of what becomes of a row, or of it and those after it; the rest stay as they are. Set by hand, so that
# there is enough of each to learn from.
_CHANCES = {"left out": 0.15, "divided": 0.06, "joined": 0.06, "joined by threes": 0.01, "exchanged": 0.03}
_MOST = 3  # rows of a bead


class Trial(NamedTuple):
    """The blocks of two texts, and the beads that they belong together in."""

    korean: list[Text]
    english: list[Text]
    beads: list[Bead]


def put_out_of_step(rows: Sequence[Pair], chance: Random) -> Trial:
    """The rows as two texts; what is alike in several rows stands in the first of them only."""
    rows = _distinct(rows)
    trial = Trial([], [], [])
    row = 0
    while row < len(rows):
        row += _add(trial, rows[row : row + _MOST], chance)
    return trial


def _distinct(rows: Sequence[Pair]) -> list[Pair]:
    seen: set[str] = set()
    kept = []
    for row in rows:
        if seen.isdisjoint(row.texts):
            kept.append(row)
        seen.update(row.texts)
    return kept


def _add(trial: Trial, rows: Sequence[Pair], chance: Random) -> int:
    """Add the first row, or several, to a trial; how many."""
    (happens,) = chance.choices((*_CHANCES, ""), (*_CHANCES.values(), 1 - sum(_CHANCES.values())))
    side = chance.randrange(2)
    sides = [[row.korean for row in rows], [row.english for row in rows]]
    if happens == "left out":
        _append(trial, side, sides[side][:1], [])
        return 1
    size = {"joined": 2, "joined by threes": 3}.get(happens, 1)
    if 1 < size <= len(rows):
        _append(trial, side, sides[side][:size], [_joined(sides[1 - side][:size])])
        return size
    if happens == "divided" and (parts := _parts(sides[side][0])) and _parts(sides[1 - side][0]):
        _append(trial, side, parts, sides[1 - side][:1])
        return 1
    if happens == "exchanged" and len(rows) > 1 and (parts := _parts(sides[side][1])):
        _append(trial, side, [_joined([sides[side][0], parts[0]]), parts[1]], sides[1 - side][:2])
        return 2
    _append(trial, side, sides[side][:1], sides[1 - side][:1])
    return 1


def _append(trial: Trial, side: int, own: Sequence[Text], other: Sequence[Text]) -> None:
    """Add a bead: blocks of side 0 (Korean) or 1, and of the other."""
    begin = len(trial.korean), len(trial.english)
    for blocks, added in zip(trial[:2], (own, other) if side == 0 else (other, own), strict=True):
        blocks.extend(added)
    trial.beads.append(Bead(begin[0], len(trial.korean), begin[1], len(trial.english)))


def _parts(text: Text) -> list[Text]:
    """The text divided behind its first sentence; nothing where it has only one."""
    statements = text.fact(read_statements)
    return [text.part(0, statements[0].end), text.part(statements[1].start)] if len(statements) > 1 else []


def _joined(texts: Sequence[Text]) -> Text:
    return Text(" ".join(texts), texts[0].language)
