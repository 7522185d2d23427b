"""What is more than memory should hold: in the same order, whether it stands in memory or on disk."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.gathered import Said
from qa_lint.engine.shelf import Joined, Pile, Shelf, Sorted, kept
from qa_lint.model import UserError

VALUES = st.lists(st.tuples(st.integers(0, 5), st.text(max_size=3)), max_size=40)


def first(value: tuple[int, str]) -> int:
    return value[0]


@given(VALUES, st.integers(1, 9))
def test_values_come_by_their_keys_and_equal_ones_as_they_came(values: list[tuple[int, str]], most: int) -> None:
    gathered = Sorted(first, most)
    for value in values:
        gathered.add([value])
    assert len(gathered) == len(values)
    assert list(gathered) == sorted(values, key=first)
    gathered.add(values)
    assert list(gathered) == sorted(values * 2, key=first), "more may come after it has been looked at"


@given(VALUES, st.integers(1, 9))
def test_a_shelf_is_a_sequence_as_a_list_is(values: list[tuple[int, str]], most: int) -> None:
    found: Sequence[tuple[int, str]] = kept(iter(values), most)
    assert isinstance(found, list) == (len(values) <= most)
    assert [*found] == [*found] == values
    assert [found[n] for n in range(-len(values), len(values))] == values * 2
    assert found[1:3] == values[1:3]
    assert bool(found) == bool(values)
    with pytest.raises(IndexError):
        found[len(values)]


def test_both_ends_are_read_while_it_is_written() -> None:
    shelf: Shelf[int] = Shelf()
    for n in range(50):
        shelf.append(n)
        assert (shelf[0], shelf[-1], len(shelf)) == (0, n, n + 1)


def test_values_of_any_length_are_found_again() -> None:
    values = [bytes(length) for length in (0, 1, 65_500, 65_519, 65_520, 65_521, 65_530, 65_536, 70_000, 3) * 5]
    shelf: Shelf[bytes] = Shelf()
    for value in values:
        shelf.append(value)
    assert [*shelf] == values
    assert [shelf[n] for n in reversed(range(len(values)))] == values[::-1]


def test_a_folder_without_room_is_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("qa_lint.engine.shelf.tempfile.TemporaryFile", full)
    with pytest.raises(UserError, match="No space left on device"):
        kept(range(9), 3)


@given(VALUES, st.integers(1, 9))
def test_a_pile_keeps_the_order_and_travels(values: list[tuple[int, str]], most: int) -> None:
    pile: Pile[tuple[int, str]] = Pile(most)
    for n in range(0, len(values), 3):
        pile.extend(values[n : n + 3])
        assert [*pile.all()] == values[: n + 3], "more may come after it has been looked at"
    assert len(pile) == len(values)
    pile.extend([(9, "z")])
    elsewhere = deepcopy(pile)  # as a pickle does
    assert [*elsewhere.all()] == [*pile.all()] == [*values, (9, "z")]


@given(st.lists(st.tuples(st.integers(0, 3), VALUES), max_size=12))
def test_what_all_checks_find_in_a_document_shares_one_bound(found: list[tuple[int, list[tuple[int, str]]]]) -> None:
    said, by_run = Said(), dict[str, list[Any]]()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("qa_lint.engine.gathered._MOST_FINDINGS", 5)
        for run, values in found:
            assert said.find(str(run), values) == len(values)  # type: ignore[arg-type]
            by_run.setdefault(str(run), []).extend(values)
            assert sum(pile.in_memory for pile in said.findings.values()) <= 5
    assert {run: [*pile.all()] for run, pile in said.findings.items()} == by_run


def test_what_is_joined_equals_a_list_of_the_same_and_nothing_that_is_no_list() -> None:
    joined = Joined(([1], [2, 3]))
    assert joined == [1, 2, 3]
    assert joined != [1, 2]
    assert joined != 3
    assert joined != {1, 2, 3}
