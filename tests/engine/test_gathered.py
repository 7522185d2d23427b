"""What is left of several documents together."""

from __future__ import annotations

from itertools import permutations

import pytest
from toy import pair

from qa_lint.engine.gathered import Evidence, Gathered
from qa_lint.engine.locate import whole_of


@pytest.mark.parametrize("order", [*permutations("abc")])
def test_what_concerns_all_documents_is_told_of_the_first_of_which_anything_is_left(order: tuple[str, ...]) -> None:
    gathered = Gathered()
    both = {name: pair(f"{name}를 연다.", f"Open {name}.") for name in "bc"}
    places = {name: (whole_of(one.source), whole_of(one.target)) for name, one in both.items()}
    for name in order:
        gathered.take(Evidence(name, places.get(name), [], {}))
    assert gathered.first == places["b"]
