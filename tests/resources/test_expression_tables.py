"""The tables of expressions and idioms: what a row is read as, and what no row may be."""

from __future__ import annotations

from collections import Counter

from each import each
from shipped import RULES

from qa_lint.languages.patterns import RarePattern
from qa_lint.resources.expression_tables import Expressions
from qa_lint.resources.table_file import read_rows

SMALL = Expressions(
    [("문을", "문을 (?:열|닫)…", "clos… early|shut")],
    [("발~ 넓|손~ [크큰]", "well connected|well-connect-|can't miss")],
)
TABLES = {name: list(read_rows(RULES / "omission" / f"{name}.tsv"))[1:] for name in ("expressions", "idioms")}


@each(
    ("korean", "english", "said"),
    [
        ("문을 닫았다", "It closed early.", ("문을 닫았다", "closed early")),
        ("문을  닫았다", "It is SHUT.", None),  # one space
        ("대문을 열고", "It shut.", ("문을 열고", "shut")),
        ("문을 닫았다", "It shuts.", None),
        ("발이 넓어서", "She is well connected.", ("발이 넓어서", "well connected")),
        ("발 넓은 이", "A well-connected man", ("발 넓은", "well-connected")),
        ("손이 큰 편", "He can’t miss it.", ("손이 큰", "can’t miss")),
        ("맏손이 크다", "He can't miss it.", None),
        ("손으로 큰", "He can't miss it.", None),
    ],
)
def test_what_a_row_finds(korean: str, english: str, said: tuple[str, str] | None) -> None:
    found = [
        (ours.group(), theirs.group())
        for expression in SMALL.may_be_in(korean)
        for ours in expression.korean.finditer(korean)
        if (theirs := expression.english.search(english))
    ]
    assert found == ([said] if said else [])


def test_an_idiom_that_has_no_piece_in_a_text_is_not_looked_for() -> None:
    assert [type(expression.korean) for expression in SMALL.may_be_in("오늘")] == [RarePattern]


@each("name", sorted(TABLES))
def test_no_row_stands_twice(name: str) -> None:
    begun = Counter(
        beginning for row in TABLES[name] for beginning in (row[0].split("|") if name == "idioms" else [row[1]])
    )
    assert [beginning for beginning, times in begun.items() if times > 1] == []


def test_every_pattern_can_be_read_and_asks_for_something() -> None:
    expressions = Expressions(TABLES["expressions"], TABLES["idioms"])
    assert len([*expressions.may_be_in("")]) == len(TABLES["expressions"])
    for korean, english in expressions:
        assert korean.search("") is None
        assert english.search("") is None
    for pieces, *_ in TABLES["expressions"]:
        assert all(piece == piece.strip() for piece in pieces.split("|")), pieces
