"""Cues of subtitles that begin at nearly the same time: the translation may come a little sooner or later."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from qa_lint.late import regex

_NEAR = 0.5  # seconds; set by hand: shorter than the cues themselves, which stand for a second at least
_MOST = 8  # cues near one that are looked at
_TIME = regex.compile(r"([0-9]+):([0-9]+):([0-9.]+)")


def nearest_cues(keys: Collection[str], others: Collection[str]) -> dict[str, str]:
    """For keys that begin with a time, each as 00:01:02.500, the one of the others that is the same cue.

    That is the one of the same time, or else the nearest, if it is near at all and nearer to no other.
    """
    known = set(others)
    answers = {key: key for key in keys if key in known}
    free = sorted((_seconds(key), key) for key in others if key not in answers)
    distances = []
    for key in keys:
        if key not in answers:
            at = _seconds(key)
            first, last = bisect_left(free, (at - _NEAR, "")), bisect_left(free, (at + _NEAR, ""))
            distances += [(abs(time - at), key, other) for time, other in free[first : min(last, first + _MOST)]]
    taken = set()
    for _, key, other in sorted(distances):
        if key not in answers and other not in taken:
            answers[key] = other
            taken.add(other)
    return answers


def _seconds(key: str) -> float:
    match = _TIME.match(key)
    assert match is not None, "the keys of cues begin with their times"
    return int(match[1]) * 3600 + int(match[2]) * 60 + float(match[3])
