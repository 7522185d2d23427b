"""Stretches to learn from, of rows as they are and of rows that have lost something."""

from __future__ import annotations

from random import Random

from shipped import ACCOUNT_TABLES

from qa_lint.checks.omission.stretches import LANGUAGES
from qa_lint.model import Pair
from qa_lint.training.part_trials import pair_of
from qa_lint.training.stretch_trials import Trial, left_over_bags, stretch_bags, trials_of
from training.bitext import CLAUSES, SINGLE


def trials(rows: list[Pair]) -> list[Trial]:
    return trials_of(rows, len(rows), ACCOUNT_TABLES, Random(3))  # noqa: S311 - nothing here is secret


def test_what_has_lost_its_counterpart_is_known() -> None:
    assert any(trial.lost for trial in trials([*CLAUSES, *SINGLE]))


def test_a_row_without_a_translation_is_no_trial() -> None:
    untranslated = [pair_of(row.korean, "") for row in CLAUSES] + [pair_of("", row.english) for row in CLAUSES]
    assert trials(untranslated) == []


def test_what_may_be_left_over_of_a_side_is_shown_of_what_it_lost_and_of_rows_as_they_are() -> None:
    found = trials([*CLAUSES, *SINGLE])
    assert {trial.lost for trial in found} == {None, "ko", "en"}
    for language in LANGUAGES:
        bags = left_over_bags(found, language, ACCOUNT_TABLES)
        assert 0 < sum(bag.true for bag in bags) <= sum(trial.lost == language for trial in found)
        assert all(bag.looks for bag in bags)
        assert {"whole", "part", "surplus"} <= {name for bag in bags for look in bag.looks for name in look}


def test_stretches_are_shown_of_the_side_that_lost_something() -> None:
    lost = [trial for trial in trials(list(CLAUSES)) if trial.lost]
    for language in LANGUAGES:
        bags = stretch_bags(lost, language, ACCOUNT_TABLES)
        assert len(bags) <= sum(trial.lost == language for trial in lost)
        assert all(bag.true and bag.times == 1.0 for bag in bags)
