"""Which cues of two files of subtitles are the same."""

from __future__ import annotations

import time
from itertools import accumulate

from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.alignment.cues import nearest_cues


def key(seconds: float) -> str:
    return f"{int(seconds // 3600):02}:{int(seconds // 60) % 60:02}:{seconds % 60:06.3f}"


@each(
    ("mine", "theirs", "expected"),
    [
        ([1, 5], [1, 5], [1, 5]),
        ([1.2, 5.1], [1, 5], [1, 5]),
        ([1.2, 5.1], [1, 9], [1, None]),
        ([1, 1.2], [1.1, 1.25], [1.1, 1.25]),  # the nearest first: 1.2 is that of 1.25
        ([1, 1.2], [1.2], [None, 1.2]),
        ([5], [4.7, 5.1], [5.1]),
        ([61.9], [62.3], [62.3]),
        ([1], [1.6], [None]),
        ([], [1], []),
    ],
)
def test_the_nearest_is_the_same_cue(mine: list[float], theirs: list[float], expected: list[float | None]) -> None:
    answers = nearest_cues([key(at) for at in mine], [key(at) for at in theirs])
    assert [answers.get(key(at)) for at in mine] == [None if at is None else key(at) for at in expected]


TIMES = st.lists(st.integers(0, 4000), unique=True, max_size=12)


@given(TIMES, TIMES)
def test_each_cue_is_the_same_as_one_at_most(mine: list[int], theirs: list[int]) -> None:
    keys = [[key(at / 100) for at in times] for times in (mine, theirs)]
    answers = nearest_cues(*keys)
    assert len(set(answers.values())) == len(answers)
    assert set(answers) <= set(keys[0])
    assert set(answers.values()) <= set(keys[1])
    common = set(keys[0]) & set(keys[1])
    if 2 * len(common) >= min(len(mine), len(theirs)):  # else one side may have been moved
        assert all(answers[each] == each for each in common)


@given(st.lists(st.integers(8, 90), min_size=8, max_size=40), st.integers(-3000, 3000), st.sets(st.integers(0, 39)))
def test_all_of_a_side_may_be_moved(gaps: list[int], shift: int, lost: set[int]) -> None:
    times = [3001 + at for at in accumulate(gaps)]
    gone = {n for n in lost if n < len(times)} if len(lost) < len(times) // 6 else set()
    mine, theirs = [key(at / 10) for at in times], [key((at + shift) / 10) for at in times]
    answers = nearest_cues(mine, [each for n, each in enumerate(theirs) if n not in gone])
    right = sum(answers.get(each) == other for each, other in zip(mine, theirs, strict=True))
    assert right >= 0.8 * len(times) - len(gone) or answers_by_chance(times, shift)


def answers_by_chance(times: list[int], shift: int) -> bool:
    """Whether half of the cues have one near them where they stand: then nothing says that they were moved."""
    moved = [at + shift for at in times]
    return sum(any(abs(at - other) <= 5 for other in moved) for at in times) >= 0.4 * len(times)


def test_many_cues_at_once_take_no_time() -> None:
    crowd = [[f"{key(1 + side / 10)} ({n})" for n in range(20_000)] for side in (0, 1)]
    began = time.process_time()
    nearest_cues(*crowd)
    assert time.process_time() - began < 5
