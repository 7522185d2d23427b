"""What each unit of an account says of whether it lost its counterpart."""

from __future__ import annotations

import pytest
from shipped import ACCOUNT_TABLES
from toy import pair

from qa_lint.checks.omission.unit_odds import (
    Rated,
    freedom_of,
    is_strange,
    key_of,
    odds_of,
    rated,
    run_of,
    surprise_of,
)
from qa_lint.facts.content.account import read_account
from qa_lint.facts.content.content_units import Kind, Unit
from qa_lint.model import Span


def entry(answer: float, rate: float, kind: Kind = "word", known: str = "known") -> Rated:
    return Rated(Unit(Span(0, 1), 1.0, kind), answer, rate, known)


OPEN, ANSWERED = entry(0.0, 0.9), entry(0.9, 0.9)


def test_a_word_that_always_has_an_answer_says_more_by_having_none() -> None:
    assert odds_of(entry(0.0, 0.95)) > odds_of(entry(0.0, 0.6)) > 0


def test_an_answer_speaks_against_a_loss_the_more_the_surer_it_is() -> None:
    assert odds_of(entry(0.9, 0.9)) < odds_of(entry(0.5, 0.9)) < odds_of(entry(0.3, 0.9)) < 0


def test_in_a_free_translation_a_word_without_an_answer_says_less() -> None:
    assert odds_of(OPEN, freedom=3.0) < odds_of(OPEN)


def test_a_name_without_an_answer_says_little_since_names_have_rules_of_their_own() -> None:
    assert odds_of(entry(0.0, 0.9, "name")) < odds_of(OPEN) / 2


def test_freedom_is_how_many_times_oftener_than_usual_there_is_no_answer() -> None:
    assert freedom_of([]) == 1.0
    assert freedom_of([OPEN] * 4) > 1.0 > freedom_of([ANSWERED] * 10)


def test_what_is_answered_surprises_nobody() -> None:
    assert surprise_of([ANSWERED] * 5) == 0
    assert surprise_of([OPEN]) > surprise_of([entry(0.0, 0.5)]) > 0


def test_a_run_is_the_neighbours_that_say_most_together() -> None:
    assert run_of([])[1:] == (0, 0)
    assert run_of([ANSWERED, OPEN, OPEN, ANSWERED, ANSWERED, OPEN])[1:] == (1, 3)


def test_a_run_begins_and_ends_rather_where_a_clause_does() -> None:
    half = entry(0.5, 0.6)
    entries = [OPEN, half, OPEN, OPEN]
    assert run_of(entries)[1:] == (0, 4)
    assert run_of(entries, {2, 4})[1:] == (2, 4)


@pytest.mark.parametrize(
    ("korean", "english", "kinds"),
    [
        ("우산 세 개를 샀다", "bought three umbrellas", {"known", "number"}),
        ("흑묘백묘론을 믿는다", "believes in it", {"known", "unknown"}),
        ("SQL 강의를 듣는다", "takes a course", {"known", "latin"}),
    ],
)
def test_of_what_kind_a_korean_unit_is(korean: str, english: str, kinds: set[str]) -> None:
    entries = read_account(pair(korean, english), ACCOUNT_TABLES).korean
    assert {key_of(unit, "ko", ACCOUNT_TABLES.vocabulary)[1] for unit, _ in entries} == kinds


def test_what_no_table_knows_is_strange_while_nothing_answers_it() -> None:
    both = pair("흑묘백묘론을 믿는다", "believes in it")
    korean = rated(read_account(both, ACCOUNT_TABLES).korean, "ko", ACCOUNT_TABLES)
    assert [is_strange(one) for one in korean] == [True, False]
