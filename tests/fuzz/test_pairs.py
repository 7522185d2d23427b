"""A pair of any texts through all rules, those that run when asked for, too."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given
from odd_texts import cells

from qa_lint.engine.run import Engine
from qa_lint.engine.session import Session
from qa_lint.model import INTERNAL, Finding, Location
from qa_lint.project.settings import Config


@cache
def session() -> Session:
    return Session(Config(Path.cwd(), cache=False))


@cache
def engine() -> Engine:
    return session().engine_for(session().rulebook.rules.values())


def findings(source: str, target: str) -> list[Finding]:
    document = session().documents.of_rows([(source, target)])
    return engine().lint_project([engine().lint_document(document)])


def sides(finding: Finding) -> list[tuple[int, Location]]:
    return [(side, place) for side, place in enumerate((finding.source, finding.target)) if place]


@pytest.mark.parametrize("exchanged", [False, True], ids=["as drawn", "exchanged"])
@given(source=cells, target=cells)
@example(source="k½", target="k½ k½")
@example(source="e" + "\u0301\u0316" * 40, target="e\u0301")
@example(source="가\ud800나다", target="a\udcffb")
@example(source="(역주", target="[translator's note)")
@example(source="1℃ 2℃ 5 km 3마일", target="34 F 5 feet 3 miles")
def test_no_check_fails_and_every_place_is_one_of_the_text(exchanged: bool, source: str, target: str) -> None:
    row = (target, source) if exchanged else (source, target)
    for finding in findings(*row):
        assert finding.category != INTERNAL, finding.message
        for side, place in sides(finding):
            text = row[side]
            assert place.start.line == place.end.line == 1
            begin, end = place.start.column - 1, place.end.column - 1
            assert 0 <= begin <= end <= len(text)
            assert place.text == text[begin:end]  # what is reported stands there


def composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@given(source=cells, target=cells)
@example(source="윤서진은 3억 원을 냈다.", target="Yoon Seo-jin paid 3 billion won.")
@example(source="각하의 é", target="é 각")
@example(source="0", target="À\u1160")
@example(source="0", target="가\u1161")
@example(source="1", target="0\u0300À")  # a digit and a mark are no one character
@example(source="나무", target="a" + "가" * 400)  # what a message shows of it is cut
@example(source="나무 나무 나무 크다.", target="3억")  # what lies in a finding that is of all of a side
def test_composed_or_decomposed_is_one(source: str, target: str) -> None:
    told = []
    for form in ("NFC", "NFD"):
        row = [unicodedata.normalize(form, side) for side in (source, target)]  # type: ignore[arg-type]
        told.append([(f.rule, composed(f.message), [composed(at.text) for _, at in sides(f)]) for f in findings(*row)])
    assert sorted(told[0]) == sorted(told[1])
