"""Quotations that run on from row to row: opened in one, closed in a later one."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.alignment.running_quotations import Running, read_running
from qa_lint.facts.quotes import read_quotations

RUNS = "그는 “내일 온다.", "그리고 모레 간다”고 했다."
WHOLE = "그는 “내일 온다”고 했다.", "그리고 “모레 간다”고 했다."
NONE = "그는 내일 온다고 했다.", "그리고 모레 간다고 했다."
RUNS_IN_ENGLISH = "He said, “I will come tomorrow.", "And leave the day after,” he added."
WHOLE_IN_ENGLISH = "He said, “I will come tomorrow.”", "“And leave the day after,” he added."
NONE_IN_ENGLISH = "He said that he would come the next day.", "And leave the day after, he added."
CLOSED_IN_ENGLISH = "He said that he would come the next day.", "And leave the day after,” he added."


def running(korean: tuple[str, ...], english: tuple[str, ...], rows: bool = True) -> tuple[Running, Running]:
    pairs = [pair(*row) for row in zip(korean, english, strict=True)]
    return read_running(pairs, rows, [tuple(text.fact(read_quotations) for text in p.texts) for p in pairs])  # type: ignore[misc]


@each(
    ("korean", "english", "source", "target"),
    [
        (RUNS, RUNS_IN_ENGLISH, {0, 1}, {0, 1}),
        (RUNS, NONE_IN_ENGLISH, {0, 1}, set()),
        (NONE, RUNS_IN_ENGLISH, set(), {0, 1}),
        (RUNS, WHOLE_IN_ENGLISH, set(), set()),  # the other column shows where each ends, and two marks were lost
        (WHOLE, RUNS_IN_ENGLISH, set(), set()),
        (WHOLE, WHOLE_IN_ENGLISH, set(), set()),
        (RUNS, CLOSED_IN_ENGLISH, {0, 1}, set()),
    ],
)
def test_what_runs_on_in_rows_that_were_given(
    korean: tuple[str, ...], english: tuple[str, ...], source: set[int], target: set[int]
) -> None:
    found = running(korean, english)
    assert (found[0].through, found[1].through) == (source, target)


def test_where_the_rows_were_aligned_a_quotation_may_run_on_whatever_the_other_side_has() -> None:
    found = running(RUNS, WHOLE_IN_ENGLISH, rows=False)
    assert (found[0].through, found[1].through) == ({0, 1}, set())


def test_the_one_mark_of_a_quotation_that_the_other_side_has_over_two_rows() -> None:
    source, target = running(RUNS, CLOSED_IN_ENGLISH)
    assert source.halves == {}
    assert {row: half.mark.start for row, half in target.halves.items()} == {1: CLOSED_IN_ENGLISH[1].index("”")}
    assert all(not side.halves for side in running(RUNS, RUNS_IN_ENGLISH))
