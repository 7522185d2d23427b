"""What goes by of a document and is counted: all but what is left out, in the same windows."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.checked import Tally
from qa_lint.model import Document, Pair, Segment
from qa_lint.project.files import Task

STATES = st.lists(st.sampled_from(["", "draft"]), min_size=1, max_size=9)


def document(states: list[str]) -> Document:
    pairs = [
        Pair(Segment.of_string(f"{n}쪽을 본다", "ko"), Segment.of_string(f"page {n}", "en")) for n in range(len(states))
    ]
    return Document("a.xlf", [replace(pair, state=state) for pair, state in zip(pairs, states, strict=True)])


@given(STATES, st.integers(1, 4), st.booleans())
def test_the_last_window_that_is_looked_at_knows_that_none_comes_after_it(
    states: list[str], most: int, leaves_out: bool
) -> None:
    whole = document(states)
    tally = Tally(["draft"] if leaves_out else [])
    seen = [(window, tally.part) for window in tally.over((part, len(part.pairs)) for part in whole.windows(most))]
    wanted = [pair for pair in whole.pairs if not (leaves_out and pair.state)]
    assert [pair for window, _ in seen for pair in window.pairs] == wanted
    assert [window.goes_on for window, _ in seen] == [True] * (len(seen) - 1) + [False] * bool(seen)
    assert all(len(window.pairs) <= part <= most for window, part in seen)
    checked = tally.checked(Task("a.xlf"))
    assert (checked.pairs, checked.words) == (len(wanted), 2 * len(wanted))
    left = len(states) - len(wanted)
    assert [note.message for note in tally.notes("a.xlf")] == [f"not checked for their state: {left} draft"] * bool(
        left
    )
