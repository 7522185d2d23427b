from __future__ import annotations

from each import each

from qa_lint.languages.english_forms import compared, forms_of
from qa_lint.languages.stems import english_stem


@each(
    ("word", "form"),
    [
        ("take", "taken"),
        ("child", "children"),
        ("grandchild", "grandchildren"),
        ("policeman", "policemen"),
        ("housewife", "housewives"),
        ("scarf", "scarves"),
        ("crisis", "crises"),
        ("taxi", "taxis"),
        ("family", "families"),
        ("happy", "happily"),
        ("gentle", "gently"),
        ("die", "dying"),
        ("cancel", "cancelled"),
        ("cancel", "cancelling"),
        ("panic", "panicked"),
        ("organize", "organised"),
        ("organization", "organisations"),
        ("neighbor", "neighbours"),
        ("theater", "theatres"),
        ("use", "used"),
        ("guarantee", "guaranteed"),
        # of which the stem is the same
        ("walk", "walked"),
        ("plan", "planning"),
    ],
)
def test_a_form_has_the_stem_of_the_word_or_is_told(word: str, form: str) -> None:
    assert english_stem(form) in set(map(english_stem, forms_of(word)))


def test_a_short_word_is_none_that_ends_like_panic() -> None:
    assert "picked" not in set(forms_of("pic"))


@each(
    ("word", "form"),
    [
        ("long", "longer"),
        ("wide", "wider"),
        ("large", "largest"),
        ("easy", "easier"),
        ("hot", "hotter"),
        ("good", "best"),
    ],
)
def test_an_adjective_is_compared(word: str, form: str) -> None:
    assert form in compared(word)


@each(
    ("word", "other"),
    [("ban", "banner"), ("flow", "flower"), ("let", "letter"), ("broth", "brother"), ("mode", "modest")],
)
def test_what_only_looks_so_is_another_word(word: str, other: str) -> None:
    assert other not in compared(word)


def test_what_is_long_is_not_compared_by_an_ending() -> None:
    assert compared("beautiful") == ()
