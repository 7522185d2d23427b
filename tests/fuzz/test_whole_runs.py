"""What holds of any rows, however they come: the other direction is a mirror, and one file says nothing of another."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from qa_lint.engine.run import Engine
from qa_lint.engine.session import Session
from qa_lint.formats.delimited import CSV
from qa_lint.languages.script import language_of
from qa_lint.model import Document, Finding, Project
from qa_lint.project.settings import Config

Row = tuple[str, str]
_LOST, _ADDED = "partial-translation", "added-content"
_MILDER = {"explained-content": _ADDED}  # what a Korean translation says more may be meant so: it hides nothing


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


def told_by_itself(findings: Sequence[Finding]) -> list[Finding]:
    """The findings that would be told as well if the milder rules were those that they stand for."""
    rules = session().rulebook.rules
    milder = [(_MILDER[f.rule], f.place) for f in findings if f.rule in _MILDER]
    return [
        f
        for f in findings
        if not any(
            name in rules[f.rule].within and place.start <= f.place.start and f.place.end <= place.end
            for name, place in milder
        )
    ]


@given(row=rows())
@example(row=("문 열기, 닫기 새 다리는 길이가 320m이고 내년에 열린다.", "Open, close The new bridge opens next year."))
@example(row=("느린 조리(Slow Coking) 느린 조리(Slow Coking)", "Cooking slowly Cooking slowly"))
def test_the_other_direction_is_the_mirror(row: Row) -> None:
    """But for what a translation adds: it may explain, so more is asked of that than of the same words that it loses;
    what stands within these is then told by itself in one of the directions."""
    rules, documents, engine = session().rulebook.rules, session().documents, session().engine
    there, back = (told_by_itself(found(documents.of_rows([each]), engine)) for each in (row, row[::-1]))
    mirrored = Counter(rules[f.rule].mirror for f in there if rules[f.rule].mirror)
    told = Counter(_MILDER.get(f.rule, f.rule) for f in back if rules[f.rule].mirror)
    assert told[_ADDED] <= mirrored[_ADDED]
    assert told[_LOST] >= mirrored[_LOST]
    content = {_LOST, _ADDED}
    if told[_ADDED] != mirrored[_ADDED] or told[_LOST] != mirrored[_LOST]:
        content |= {name for name, rule in rules.items() if not content.isdisjoint(rule.within)}
    for name in (mirrored.keys() | told.keys()) - content:
        assert mirrored[name] == told[name], name


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
