"""What the target has more often than the source, and which of others is most like what is missing."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.unanswered import likeness, of_kind, repeated, take_nearest, unanswered


@each(
    ("target", "said", "found"),
    [
        ("aab", "ab", ["a"]),
        ("aab", "aab", []),
        ("aba", "b", ["a", "a"]),
        ("abab", "aabb", []),
        ("", "a", []),
    ],
)
def test_what_is_said_more_often(target: str, said: str, found: list[str]) -> None:
    assert repeated(target, said, str.lower) == found


def test_what_has_no_equal_however_often_it_is_said() -> None:
    both = pair("`a` `b` `b`", "`a` `a` `c`")
    source, target = of_kind(both.source.text, "code"), of_kind(both.target.text, "code")
    found = unanswered(source, target, lambda markup: markup.text)
    assert [[markup.text for markup in side] for side in found] == [["`b`", "`b`"], ["`c`"]]


def test_the_nearest_of_others_is_taken_out() -> None:
    both = pair("`alpha`", "`beta` `alphas`")
    [wanted], others = of_kind(both.source.text, "code"), list(of_kind(both.target.text, "code"))
    nearest = take_nearest(wanted, others, lambda markup: markup.text)
    assert (nearest and nearest.text, [other.text for other in others]) == ("`alphas`", ["`beta`"])
    assert take_nearest(wanted, [], lambda markup: markup.text) is None
    assert likeness("abcd", "abcd") == 1
    assert likeness("abcd", "wxyz") == 0
