"""How long the sides of a pair are relative to each other, and of the pairs of a document as a rule."""

import math

from hypothesis import given
from hypothesis import strategies as st
from toy import pair

from qa_lint.alignment.lengths import surplus_of, usual_surplus

LENGTHS = st.integers(0, 400)


@given(LENGTHS, LENGTHS)
def test_what_one_side_has_too_much_the_other_has_too_little(length: int, other: int) -> None:
    assert math.isclose(surplus_of("ko", length, other), -surplus_of("en", other, length), abs_tol=1e-9)


@given(st.lists(st.tuples(st.integers(1, 90), st.integers(1, 200)), max_size=40), st.randoms())
def test_what_is_usual_does_not_depend_on_the_order(lengths: list[tuple[int, int]], chance) -> None:
    pairs = [pair("가" * korean, "a" * english) for korean, english in lengths]
    before = usual_surplus(pairs)
    chance.shuffle(pairs)
    assert usual_surplus(pairs) == before


def test_a_wordy_document_is_known_by_the_middle_of_its_pairs() -> None:
    wordy = [pair("가" * 40, "a" * 140)] * 25
    assert usual_surplus(wordy) == -0.6  # log((1.82 * 40 + 10) / 150)
    assert usual_surplus([*wordy, *[pair("가" * 90, "a" * 20)] * 12]) == -0.6  # whatever some of them lack


def test_of_few_pairs_nothing_is_usual() -> None:
    assert usual_surplus([pair("가" * 40, "a" * 140)] * 19) == 0.0
