from __future__ import annotations

import pytest
import toy
from each import each
from worded import sentences, target_of

from qa_lint.checks.compare_case import compare_case, written
from qa_lint.engine.session import Session
from qa_lint.model import Document, Hit


def document(*rows: tuple[str, str]) -> Document:
    return Session().documents.of_rows(rows)


def in_english(*lines: str) -> Document:
    return document(*(("가", line) for line in lines))


def hits(*windows: Document) -> list[Hit]:
    return list(compare_case(toy.sightings(written, *windows)))


def case(*english: str) -> list[tuple[object, ...]]:
    return [
        (h.values["form"], h.values["reference"], h.values["again"])
        for h in hits(document(*(("가", line) for line in english)))
    ]


@each(
    ("english", "expected"),
    [
        (
            ["They visited AURORA and left.", "AURORA is big, and AURORA grows.", "He visited Aurora, too."],
            [("Aurora", "AURORA", 0)],
        ),
        (["We use MyHub.", "Then Myhub asks.", "Open MyHub."], [("Myhub", "MyHub", 0)]),
        (["We use Myhub.", "Then MyHub asks."], [("MyHub", "Myhub", 0)]),
        (["It is IMPORTANT to save.", "The most Important thing."], [("Important", "IMPORTANT", 0)]),
        (["It is IMPORTANT to save.", "Important: save."], []),
        (["It is IMPORTANT to save.", "an important, very Important thing"], []),
        (["GARAM CLOUD came.", "The Hanbit Cloud Division came."], []),
        (["We use NeXT here.", "Then Next asks.", "What comes next?"], []),
        (["In MARCH we met.", "We met in March and left."], []),
        (["the accessList and", "The AccessList is"], []),
        (["`MYHUB` and myhub.js", "the Myhub site"], []),
        (["THE WHOLE LINE IS ABOUT AURORA", "They visited Aurora, too."], []),
        (["You pay 10 AURORA here.", "They pay in AURORA as well.", "They visited Aurora, too."], []),  # a currency
        (["You pay in AURORA here.", "They visited Aurora, too."], [("Aurora", "AURORA", 0)]),
    ],
)
def test_case(english: list[str], expected: list[tuple[str, str, int]]) -> None:
    assert case(*english) == expected


@pytest.mark.parametrize(
    ("korean", "expected"),
    [
        ("MyHub에서 Myhub를 엽니다.", [("Myhub", "MyHub", 0)]),
        ("MyHub에서 myhub.com을 엽니다.", []),
        ("Myhub를 엽니다.", [("Myhub", "MyHub", 0)]),
        ("`MYHUB`와 MyHub", []),
    ],
)
def test_case_in_a_korean_translation(korean: str, expected: list[tuple[str, str, int]]) -> None:
    found = hits(document(("Open MyHub on MyHub.", korean)))
    assert [(h.values["form"], h.values["reference"], h.values["again"]) for h in found] == expected
    assert [target_of(hit).text for hit in found] == [form for form, _, _ in expected]
    assert [hit.values["place"].text for hit in found] == [form for _, form, _ in expected]  # where it stands first


def test_the_message_says_where_a_name_is_written_otherwise_and_how_often() -> None:
    lines = ["We use MyHub.", "Then Myhub asks.", "Open MyHub.", "Close MyHub.", "Myhub went on."]
    (hit,) = hits(in_english(*lines))
    assert (target_of(hit).text, target_of(hit).start) == ("Myhub", (2, 6))
    assert sentences(hit, "inconsistent-case") == (
        "written “Myhub” here (and 1 more below), but “MyHub” in line 1",
        "1행에는 “MyHub”, 여기에는 (그리고 아래 1곳에) “Myhub” 형태로 쓰였습니다",
    )


def test_what_is_far_apart_is_compared_as_what_is_near() -> None:
    lines = ["We use MyHub.", "Then Myhub asks.", "an Aurora in the aurora", "It is an AURORA of MyHub."]
    rows = [("가", line) for line in lines]
    (whole,) = hits(document(*rows))
    (far,) = hits(*(document(*rows[n:]).windows(1).__next__() for n in range(4)))
    assert (whole.kind, whole.values["form"], whole.values["again"]) == ("case", "Myhub", 0)
    assert (far.kind, far.values["form"], far.values["reference"], far.values["again"]) == ("case", "Myhub", "MyHub", 0)
