"""Kinds and their members."""

from __future__ import annotations

from each import each
from shipped import ACCOUNT_TABLES

from qa_lint.model import Language
from qa_lint.resources.kinds import Kinds

KINDS = ACCOUNT_TABLES.kinds
SMALL = Kinds([("술|주류", "liquor", "맥주|소주", "beer|soju"), ("조카", "-", "조카딸", "niece|nephew")])


@each(
    ("text", "language", "found"),
    [
        ("저녁에 술을 마신다.", "ko", "술을"),
        ("주류매장에 갔다.", "ko", "주류"),
        ("술래가 되었다.", "ko", None),
        ("예술이다.", "ko", None),
        ("Hard liquors are sold here.", "en", "liquors"),
        ("A liquorish taste.", "en", None),
    ],
)
def test_where_a_kind_is_named(text: str, language: Language, found: str | None) -> None:
    span = SMALL.find(0, text, language)
    assert (text[slice(*span)] if span else None) == found


def test_a_kind_that_a_language_has_no_word_for_is_not_found() -> None:
    assert SMALL.find(1, "-", "en") is None
    assert SMALL.find(1, "조카가 왔다.", "ko") is not None


def test_a_member_is_told_with_its_endings() -> None:
    assert list(SMALL.of_member("맥주와", "ko")) == list(SMALL.of_member("beers", "en")) == [0]
    assert list(SMALL.of_member("주류", "ko")) == []
    assert SMALL.is_member("nieces", "en", 1)


def test_a_row_has_each_word_once_two_members_and_a_kind() -> None:
    for number, kind in enumerate(KINDS._kinds):
        members = [
            [word for word, rows in KINDS._members[language].items() if number in rows] for language in ("ko", "en")
        ]
        assert max(map(len, members)) > 1, kind
        assert any(form != "-" for forms in kind.values() for form in forms), kind
        assert all(len(forms) == len(set(forms)) and all(map(str.strip, forms)) for forms in kind.values()), kind
