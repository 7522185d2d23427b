"""Cues of subtitles that begin at nearly the same time: the translation may come a little sooner or later.

All of it may be moved by some time, too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence

from qa_lint.late import regex

_NEAR = 0.5  # seconds; set by hand: shorter than the cues themselves, which stand for a second at least
_FEW, _MOST_MOVED = 0.5, 0.8  # of the cues of the shorter side: near as they are, and once they are moved
_FEWEST_MOVED = 5  # cues that tell such a movement from chance
_STEP = 0.1  # seconds
_LOOKED_AT = 300  # cues
_MOST = 8  # cues near one that are looked at
_TIME = regex.compile(r"([0-9]+):([0-9]+):([0-9.]+)")


def nearest_cues(keys: Collection[str], others: Collection[str]) -> dict[str, str]:
    """For keys that begin with a time, each as 00:01:02.500, the one of the others that is the same cue.

    That is the one of the same time, or else the nearest, if it is near at all and nearer to no other. Where few are
    near, and nearly all are once one side is moved by some time, as for another cut of the film, it is moved.
    """
    known = set(others)
    same = {key: key for key in keys if key in known}
    answers = same | _nearest([key for key in keys if key not in same], [key for key in others if key not in same], 0.0)
    fewest = min(len(keys), len(others))
    if fewest < _FEWEST_MOVED or len(answers) >= _FEW * fewest:
        return answers
    moved = _nearest(keys, others, _shift([*map(_seconds, keys)], [*map(_seconds, others)]))
    return moved if len(moved) >= _MOST_MOVED * fewest else answers


def _nearest(keys: Collection[str], others: Collection[str], shift: float) -> dict[str, str]:
    """The nearest of the others, which are so much later."""
    free = sorted((_seconds(key) - shift, key) for key in others)
    distances = []
    for key in keys:
        at = _seconds(key)
        first, last = bisect_left(free, (at - _NEAR, "")), bisect_left(free, (at + _NEAR, ""))
        distances += [(abs(time - at), key, other) for time, other in free[first : min(last, first + _MOST)]]
    answers: dict[str, str] = {}
    taken = set()
    for _, key, other in sorted(distances):
        if key not in answers and other not in taken:
            answers[key] = other
            taken.add(other)
    return answers


def _shift(times: Sequence[float], others: Sequence[float]) -> float:
    """By how much most of the others are later, told by the cues at the beginning."""
    steps = Counter(round((other - time) / _STEP) for time in times[:_LOOKED_AT] for other in others[:_LOOKED_AT])
    # a shift may fall between two steps; of equal ones the smallest
    best = max(steps, key=lambda step: (steps[step - 1] + 2 * steps[step] + steps[step + 1], -abs(step)))
    return best * _STEP


def _seconds(key: str) -> float:
    match = _TIME.match(key)
    assert match is not None, "the keys of cues begin with their times"
    return int(match[1]) * 3600 + int(match[2]) * 60 + float(match[3])
