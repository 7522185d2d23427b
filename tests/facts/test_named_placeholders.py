"""Placeholders that only their family tells from prose are found wherever one stands, however quick the first look."""

from __future__ import annotations

import random

from qa_lint.facts import named_placeholders
from qa_lint.facts.named_placeholders import read_named
from qa_lint.model import Text

PIECES = [*"%[]<>_:@$\\₩= .,nt/가aZ9é\n", "name", "이름", "[[", "__", "<%", "%>"]


def test_a_text_that_is_not_looked_into_has_none() -> None:
    chance = random.Random(3)  # noqa: S311 - any will do, but always the same
    texts = ["".join(chance.choices(PIECES, k=chance.randrange(1, 9))) for _ in range(20_000)]
    found = [text for text in texts if named_placeholders._PATTERN.search(text)]
    assert 500 < len(found) < len(texts) - 500
    assert all(named_placeholders._MAY_BE_NAMED.search(text) for text in found)


def test_a_colon_before_a_space_is_none_and_one_before_a_name_is() -> None:
    assert read_named(Text("Note: see the room.", "en")) == ()
    assert [named.key for named in read_named(Text("See :room, and 100% of $total.", "en"))] == [":room", "$total"]
