"""What is not a value that is written alike in both languages, and is it in the translation."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.polarity.denials.denied_tokens import read_denied_tokens


def told(korean: str, english: str) -> list[tuple[str, str]]:
    return [
        (korean[slice(*lost.denial)], english[slice(*lost.statement)])
        for lost in read_denied_tokens(pair(korean, english))
    ]


@each(
    "no",
    [
        "이 아니다",
        "가 아닌 것",
        "가 아닙니다",
        "이 아닐 때",
        " 이 아니어야 한다",
        "이  아니다",
        "`이 아니다",
        "”가 아니다",
    ],
)
def test_what_it_is_not_in_korean(no: str) -> None:
    found = told(f"값은 NULL{no}.", "The value is NULL.")
    assert bool(found) == ("  " not in no)


@each("is_", ["is", "are", "was", "were", "be", "Is", "must be", "is a", "is an", "is `", "is “"])
def test_what_it_is_in_english(is_: str) -> None:
    joint = "" if is_[-1] in "`“" else " "
    assert [said.removeprefix(is_) for _, said in told("값은 NULL이 아니다.", f"The value {is_}{joint}NULL.")]
    assert told("값은 NULL이다.", f"The value {is_}{joint}NULL.") == []


OTHERWISE = """
not so, non empty, unlike it, unset, other, except it, excepting it, instead, rather, neither, nor, no value,
without it, but it, only it,
differs, different, until it, it cannot, never, it isn't, it isn’t
"""


@each("otherwise", OTHERWISE.replace("\n", " ").strip().split(", "))
def test_what_says_so_in_another_way(otherwise: str) -> None:
    assert told("값은 NULL이 아니다.", f"The value is NULL, {otherwise}.") == []
    assert told("값은 NULL이 아니다.", "The value is NULL, so it is.") == [("NULL이 아니다", "is NULL")]


@each(
    ("korean", "english"),
    [
        ("값은 NULL이 아니라 0이다.", "The value is NULL."),  # but the other
        ("값은 NULL이 아니고 ZERO가 아니다.", "The value is NULL."),  # two noes
        ("값은 NULL이 아니다.", "The value is ZERO."),
        ("값은 NULL이 아니다.", "The value is NULL, and NULL is given."),  # said once more
        ("값은 NULL이 아니다.", "The value is NULLS."),
        ("값은 x.NULL이 아니다.", "The value is NULL."),
        (
            "첫째 값은 크다. 둘째 값은 크다. 셋째 값은 NULL이 아니다.",
            "The first is NULL. The second is large. The third is large.",
        ),
    ],
)
def test_where_none_is_denied(korean: str, english: str) -> None:
    assert told(korean, english) == []
