"""Which cues of two files of subtitles are the same."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.alignment.cues import nearest_cues


def key(seconds: float) -> str:
    return f"{int(seconds // 3600):02}:{int(seconds // 60) % 60:02}:{seconds % 60:06.3f}"


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ([1, 5], [1, 5], [1, 5]),
        ([1.2, 5.1], [1, 5], [1, 5]),
        ([1.2, 5.1], [1, 9], [1, None]),
        ([1, 1.2], [1.1, 1.25], [1.1, 1.25]),  # the nearest first: 1.2 is that of 1.25
        ([1, 1.2], [1.2], [None, 1.2]),
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
    assert all(answers[each] == each for each in set(keys[0]) & set(keys[1]))


def test_many_cues_at_once_take_no_time() -> None:
    crowd = [[f"{key(1 + side / 10)} ({n})" for n in range(20_000)] for side in (0, 1)]
    began = time.process_time()
    nearest_cues(*crowd)
    assert time.process_time() - began < 5
