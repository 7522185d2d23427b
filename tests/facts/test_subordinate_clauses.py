"""Subordinate clauses by what marks them."""

from __future__ import annotations

import pytest
from each import each

from qa_lint.facts.subordinate_clauses import has_subordinate_clause, read_subordinate_clauses
from qa_lint.model import Language, Text


def told(text: str, language: Language) -> list[str]:
    one = Text(text, language)
    return [one[slice(*span)] for span in read_subordinate_clauses(one)]


@each(
    ("text", "clauses"),
    [
        ("배추가 얼면 값이 오른다.", ["배추가 얼면"]),
        ("비가 와서 배추를 뽑았다. 눈이 오지만 춥지 않다.", ["비가 와서", "눈이 오지만"]),
        ("가뭄 때문에 배추를 못 심었다.", ["가뭄 때문에"]),
        ("배추가 얼면 값이 올라서 모두 배추를 못 산다.", ["배추가 얼면", "값이 올라서"]),
        # a bare -어 with a subject of its own, and not before what it makes one verb with
        ("비가 많이 내려 배추를 뽑았다.", ["비가 많이 내려"]),
        ("배추가 얼어 버린 밭을 보았다.", []),
        ("배추를 씻어 소금을 뿌렸다.", []),
        ("배추를 심는 대신 콩을 심었다.", ["배추를 심는 대신"]),
        ("배추를 심는 한편 콩을 거둔다.", ["배추를 심는 한편"]),
        ("배추가 언 채로 시장에 나왔다.", ["배추가 언 채로"]),
        ("배추를 심었는데도 값이 오른다.", ["배추를 심었는데도"]),
        ("비가 올수록 배추가 자란다.", ["비가 올수록"]),
        ("비가 그칠 때까지 배추를 못 뽑는다.", ["비가 그칠 때까지"]),
        ("배추를 심고 물을 주었다.", []),
        ("배추가 얼면", []),  # the sentence is no more than that
        ("배추가 얼면 돼.", []),  # nor is it where next to nothing follows
    ],
)
def test_korean_clauses_go_to_their_mark(text: str, clauses: list[str]) -> None:
    assert told(text, "ko") == clauses


@each(
    ("text", "clauses"),
    [
        ("Prices rise if the cabbages freeze.", ["if the cabbages freeze."]),
        ("If the cabbages freeze, prices rise.", ["If the cabbages freeze"]),
        ("To save water, we planted beans.", ["To save water"]),
        ("We planted beans because of the drought, and waited.", ["because of the drought"]),
        ("We planted beans to save water, and waited.", ["to save water"]),
        ("We gave the beans to the farmers.", []),
        ("We planted beans and waited.", []),
        ("If only they froze.", []),
    ],
)
def test_english_clauses_begin_with_their_mark(text: str, clauses: list[str]) -> None:
    assert told(text, "en") == clauses


@pytest.mark.parametrize("text", ["배추가 얼면 값이 오른다.", "비가 와서, 배추를 뽑았다."])
def test_what_marks_a_clause_is_found(text: str) -> None:
    assert has_subordinate_clause(Text(text, "ko"))
    assert not has_subordinate_clause(Text("배추를 심는다.", "ko"))
    assert not has_subordinate_clause(Text("We planted beans.", "en"))


@pytest.mark.parametrize(
    "time", ["next year", "the afternoon", "this summer", "noon", "Monday", "May", "3 p.m.", "today"]
)
def test_until_a_time_is_no_clause(time: str) -> None:
    assert not has_subordinate_clause(Text(f"We planted beans until {time}.", "en"))
    assert has_subordinate_clause(Text(f"We planted beans until {time} and because it rained.", "en"))


@pytest.mark.parametrize(
    "mark",
    [
        *("because", "because of", "since", "if", "unless", "although", "though", "even though", "even if", "while"),
        *("whereas", "when", "whenever", "before", "after", "until", "once", "so that", "in order to", "due to"),
        *("owing to", "thanks to", "despite", "in spite of", "in case", "in case of", "in the event"),
        *("provided that", "as long as", "as soon as", "PROVIDED THAT"),
    ],
)
def test_each_english_mark_is_found(mark: str) -> None:
    """They are looked for only in a text that has one of some words."""
    assert has_subordinate_clause(Text(f"We planted beans {mark} x.", "en"))
