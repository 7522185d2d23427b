"""What holds of any rows, however they come: the other direction is a mirror, and one file says nothing of another."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.run import Engine
from qa_lint.engine.session import Session
from qa_lint.formats.delimited import CSV
from qa_lint.languages.script import language_of
from qa_lint.model import Document, Finding, Project
from qa_lint.project.settings import Config

Row = tuple[str, str]
_MILDER = {"explained-content": "added-content"}  # what a Korean translation says more may be meant so


@cache
def session() -> Session:
    return Session(Config(Path.cwd(), cache=False))


@cache
def examples() -> Sequence[Row]:
    """The texts of all cards' examples, the Korean one first."""
    every = [
        pair
        for rule in session().rulebook.rules.values()
        for each in rule.examples
        if not each.form
        for pair in zip(each.source, each.target, strict=False)
    ]
    plain = dict.fromkeys((a.replace("⟦", "").replace("⟧", ""), b.replace("⟦", "").replace("⟧", "")) for a, b in every)
    by_language = (row if language_of(row[0]) == "ko" else row[::-1] for row in plain)
    return [row for row in by_language if (language_of(row[0]), language_of(row[1])) == ("ko", "en")]


@st.composite
def rows(draw: st.DrawFn) -> Row:
    """A pair of one text or of several, one after the other."""
    some = draw(st.lists(st.sampled_from(examples()), min_size=1, max_size=3))
    korean, english = (draw(st.sampled_from([" ", "\n", "  "])).join(side) for side in zip(*some, strict=True))
    return korean, english


def found(document: Document, engine: Engine) -> list[Finding]:
    return engine.lint_project([engine.lint_document(document)])


@given(row=rows())
def test_the_other_direction_is_the_mirror(row: Row) -> None:
    rules, documents, engine = session().rulebook.rules, session().documents, session().engine
    there, back = (found(documents.of_rows([each]), engine) for each in (row, row[::-1]))
    mirrored = Counter(rules[f.rule].mirror for f in there if rules[f.rule].mirror)
    told = Counter(_MILDER.get(f.rule, f.rule) for f in back if rules[f.rule].mirror)
    assert mirrored == told


def named(path: str, rows: Sequence[Row]) -> Document:
    """Rows as a file of that name."""
    table = io.StringIO()
    csv.writer(table).writerows([("ko", "en"), *rows])
    return Document(path, CSV.read(table.getvalue().encode(), path, ("ko", "en")).pairs)


@given(first=st.lists(rows(), min_size=1, max_size=3), second=st.lists(rows(), min_size=1, max_size=3))
def test_a_file_more_changes_only_what_is_said_across_files(first: list[Row], second: list[Row]) -> None:
    engine, rulebook = session().engine, session().rulebook
    across = {name for name, rule in rulebook.rules.items() if rulebook.checks[rule.check].granularity is Project}
    evidence = [engine.lint_document(named(path, rows)) for path, rows in (("a.csv", first), ("b.csv", second))]
    alone = [f for each in evidence for f in engine.lint_project([each]) if f.rule not in across]
    together = [f for f in engine.lint_project(evidence) if f.rule not in across]
    assert together == alone
    assert together == [f for f in engine.lint_project(evidence[::-1]) if f.rule not in across]
