from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.facts import common_keys
from qa_lint.facts.common_keys import CommonKeys, Numbers


class Colliding(str):
    """A key whose number another one has, too."""

    def __hash__(self) -> int:
        return 7


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 20))), st.sets(st.integers(0, 20)))
def test_what_has_a_key_in_common(given: list[tuple[str, int]], without: set[int]) -> None:
    keys = CommonKeys()
    owners: defaultdict[str, list[int]] = defaultdict(list)
    for key, owner in given:
        keys.add(key, owner)
        if owner not in without:
            owners[key].append(owner)
    expected = [(hash(key), same) for key, same in owners.items() if len(same) > 1]
    assert [(key, [*same]) for key, same in keys.shared(without)] == expected
    compact = Numbers()
    for number in without:
        compact.add(number)
    assert [number for number in range(30) if number in compact] == sorted(without)
    assert keys.shared(compact) == keys.shared(without)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 20))))
def test_it_makes_no_difference_how_many_are_compared_at_once(given: list[tuple[str, int]]) -> None:
    keys = CommonKeys()
    for key, owner in given:
        keys.add(key, owner)
    whole = keys.shared()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(common_keys, "_AT_ONCE", 3)
        assert keys.shared() == whole


def test_two_keys_may_have_one_number() -> None:
    keys = CommonKeys()
    for owner, key in enumerate(map(Colliding, "aba")):
        keys.add(key, owner)
    assert [(key, [*same]) for key, same in keys.shared()] == [(7, [0, 1, 2])]
