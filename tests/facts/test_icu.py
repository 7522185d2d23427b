from __future__ import annotations

import pytest
from each import each

from qa_lint.checks.compare_keys import measure_length
from qa_lint.facts.icu import longest_form
from qa_lint.model import Pair, Segment


@each(
    ("message", "longest"),
    [
        ("{count,plural, =1{연락처 #개}other{연락처 #개들}} 삭제", "연락처 #개들 삭제"),
        (
            "{n, plural, offset:1\n  one {{n} file}\n  other {{n, number, integer} files}\n}",
            "{n, number, integer} files",
        ),
        ("{who, select, male {He has {n, plural, one {# cat} other {# cats}}} other {They}}", "He has # cats"),
        ("{name} has {n, plural, one {a cat} other {cats}}.", "{name} has a cat."),
        ("{n, plural, one {a} other {" * 1000, "{n, plural, one {a} other {" * 1000),
        ("{a} 'b' {c, number}", "{a} 'b' {c, number}"),
    ],
)
def test_the_longest_form_of_a_message(message: str, longest: str) -> None:
    assert longest_form(message) == longest


@pytest.mark.parametrize(("most", "length"), [(9, None), (8, 9)])
def test_a_limit_is_one_of_what_is_shown(most: int, length: int | None) -> None:
    target = Segment.of_string("{n, plural, =1 {연락처 하나} other {연락처 전체 #개}}", "ko")
    pair = Pair(Segment.of_string("{n, plural, one {# contact} other {# contacts}}", "en"), target, most=most)
    assert [hit.values["length"] for hit in measure_length(pair)] == ([length] if length else [])


def test_choices_are_followed_four_deep() -> None:
    def within(depth: int) -> str:
        return "{a, select, other {" * depth + "many files" + "}}" * depth

    assert longest_form(within(4)) == "many files"
    assert longest_form(within(5)) == within(1), "a message that nobody writes costs no more"
