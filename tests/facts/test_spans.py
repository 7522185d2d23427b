from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.spans import Spans

PLACES = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda both: (min(both), max(both)))


@given(st.lists(PLACES), PLACES)
def test_a_stretch_is_held_by_the_spans_around_it(spans: list[tuple[int, int]], stretch: tuple[int, int]) -> None:
    start, end = stretch
    assert Spans(spans).hold(start, end) == any(a <= start and end <= b for a, b in spans)
