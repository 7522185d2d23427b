"""Which placeholders the other texts of a file show."""

from __future__ import annotations

from typing import Any

import pytest
from each import each
from toy import pair

from qa_lint.alignment import shown_families
from qa_lint.alignment.shown_families import with_families
from qa_lint.checks.compare_markup import compare_placeholders
from qa_lint.formats.declared_families import families_of_flags
from qa_lint.model import Pair

SHOWN = [pair(":who 님이 보냈습니다.", "Sent by :who."), pair(":room 방을 엽니다.", "The :room room is open.")]
LOST = pair("환영합니다.", "Welcome, :guest!")


def told(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [(str(h.values["expected"]), str(h.values["found"])) for p in pairs for h in compare_placeholders(p)]


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (SHOWN, [("", ":guest")]),
        (SHOWN[:1], []),  # one is not enough
        ([], []),
        ([*SHOWN, pair("안녕", "Hi, :you!")], []),  # as many do without
        (
            [*SHOWN, pair(":door 문을 엽니다.", "Open :door."), pair("안녕", "Hi, :you!")],
            [("", ":you"), ("", ":guest")],
        ),
    ],
)
def test_what_the_other_texts_show_must_not_be_lost(others: list[Pair], expected: list[tuple[str, str]]) -> None:
    turned = [Pair(p.target, p.source) for p in (*others, LOST)]
    assert told(with_families(turned)) == [(found, wanted) for wanted, found in expected]


def test_what_is_kept_of_the_texts_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    turned = [Pair(p.target, p.source) for p in (*SHOWN, LOST, pair("여세요.", "Open it."))]
    kept: dict[Pair, dict[str, Any]] = {each: {} for each in turned}
    first = [each.families for each in with_families(turned, kept.__getitem__)]
    assert first == [frozenset(), frozenset(), frozenset({"colon"}), frozenset()]
    monkeypatch.setattr(shown_families, "read_named", lambda _: pytest.fail("it is known"))
    assert [each.families for each in with_families(turned, kept.__getitem__)] == first


def test_nothing_else_of_a_pair_changes() -> None:
    turned = [Pair(p.target, p.source, key="k") for p in (*SHOWN, LOST)]
    assert [(p.source, p.target, p.key) for p in with_families(turned)] == [(p.source, p.target, "k") for p in turned]
    assert with_families(turned)[:2] == turned[:2]


@each(
    ("flags", "families"),
    [
        (["fuzzy", "c-format"], {"printf", "directives"}),
        (["no-c-format"], {"no printf"}),
        (["python-brace-format"], {"braces"}),
        (["kde-format", "range: 0..3"], {"numbers"}),
        (["impossible-python-format"], {"no printf"}),
        (["no-csharp-format"], set()),  # what has no braces may have anything else
        (["go-format"], {"printf"}),  # some of whose conversions C does not have
        (["sh-format"], {"dollar"}),
        (["scheme-format"], set()),
        (["c-format", "csharp-format"], {"printf", "directives", "braces"}),
        (["fuzzy"], set()),
    ],
)
def test_flags_of_catalogues(flags: list[str], families: set[str]) -> None:
    assert families_of_flags(flags) == families


def test_bold_type_becomes_a_placeholder_where_others_are_filled_in() -> None:
    bold = pair("__반드시__ 여세요.", "It __must__ be open.")
    shown = [pair("__who__ 님", "Dear __who__"), pair("__room__ 방", "The __room__ room")]
    assert told([bold]) == []
    assert told(with_families([*shown, bold])) == [("__반드시__", "__must__")]
