from __future__ import annotations

import pytest
from toy import pair

from qa_lint.checks.misspelled_korean import find_misspellings
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.misspellings import Misspellings

PATH = rules_folder() / "text" / "misspellings.tsv"
SHIPPED = Misspellings.load(PATH)


@pytest.mark.parametrize(
    ("korean", "right"),
    [
        ("열리게 됬습니다.", ["됐"]),
        ("열면 않되고, 닫아도 않됩니다.", ["안 되", "안 됩"]),
        ("오랫만에 연락할께요.", ["오랜만", "할게"]),
        ("되도록 열지 않고, 되돌리지 않습니다.", []),
        ("고객님께, 황금새께", []),
        ("`됬다`와 {몇일}", []),
    ],
)
def test_wrong_forms_are_told_with_the_right_ones(korean: str, right: list[str]) -> None:
    hits = list(find_misspellings(pair(korean, "A text.", source="en"), misspellings=SHIPPED))
    assert [hit.values["right"] for hit in hits] == right
    assert [hit.fix.edits[0].text for hit in hits if hit.fix] == right


def test_a_source_is_left_alone() -> None:
    assert not list(find_misspellings(pair("몇일이 됬다.", "It is days."), misspellings=SHIPPED))


def test_no_right_form_is_wrong_itself() -> None:
    rows = [line.split("\t") for line in PATH.read_text(encoding="utf-8").split("\n") if "\t" in line][1:]
    assert len({form for form, _, _ in rows}) == len(rows)
    assert {kind for _, _, kind in rows} == {"slip", "loanword"}
    assert [right for _, right, _ in rows if list(SHIPPED.find(right))] == []


def test_an_empty_table_finds_nothing() -> None:
    assert list(Misspellings().find("몇일")) == []
