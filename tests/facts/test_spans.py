from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts.spans import GrowingSpans, Spans
from qa_lint.model import Span

PLACES = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda both: (min(both), max(both)))


@given(st.lists(PLACES), PLACES)
def test_a_stretch_is_held_by_the_spans_around_it(spans: list[tuple[int, int]], stretch: tuple[int, int]) -> None:
    start, end = stretch
    assert Spans(spans).hold(start, end) == any(a <= start and end <= b for a, b in spans)


@given(st.lists(PLACES), PLACES)
def test_a_stretch_overlaps_what_it_shares_a_character_with(
    spans: list[tuple[int, int]], stretch: tuple[int, int]
) -> None:
    expected = any(Span(*stretch).overlaps(Span(*span)) for span in spans)
    assert Spans(spans).overlap(*stretch) == expected


@given(st.lists(PLACES), PLACES)
def test_which_spans_share_a_character_with_a_stretch(spans: list[tuple[int, int]], stretch: tuple[int, int]) -> None:
    expected = [n for n, span in enumerate(spans) if Span(*stretch).overlaps(Span(*span))]
    found = list(Spans(spans).overlapping(*stretch))
    assert sorted(found) == expected
    assert [spans[n][0] for n in found] == sorted((spans[n][0] for n in found), reverse=True)


def test_a_span_within_a_longer_one_may_end_before_a_stretch_that_the_longer_one_reaches() -> None:
    assert list(Spans([(0, 10), (1, 3)]).overlapping(5, 6)) == [0]
    assert list(Spans([(0, 10), (1, 3)]).overlapping(3, 5)) == [0]


FAR_PLACES = st.tuples(st.integers(0, 150), st.integers(0, 150)).map(lambda both: (min(both), max(both)))


@given(st.lists(FAR_PLACES), FAR_PLACES)
def test_a_stretch_overlaps_what_has_come_so_far(spans: list[tuple[int, int]], stretch: tuple[int, int]) -> None:
    growing = GrowingSpans()
    for n, span in enumerate(spans):
        expected = any(Span(*stretch).overlaps(Span(*other)) for other in spans[:n])
        assert growing.overlap(*stretch) == expected
        growing.append(span)
    assert list(growing) == spans
