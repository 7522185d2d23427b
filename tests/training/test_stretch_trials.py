"""Stretches to learn from, of rows as they are and of rows that have lost something."""

from __future__ import annotations

from random import Random

from shipped import ACCOUNT_TABLES

from qa_lint.model import Pair
from qa_lint.training.part_trials import pair_of
from qa_lint.training.stretch_trials import Trial, trials_of
from training.bitext import CLAUSES, SINGLE


def trials(rows: list[Pair]) -> list[Trial]:
    return trials_of(rows, len(rows), ACCOUNT_TABLES, Random(3))  # noqa: S311 - nothing here is secret


def test_what_has_lost_its_counterpart_is_known() -> None:
    assert any(trial.lost for trial in trials([*CLAUSES, *SINGLE]))


def test_a_row_without_a_translation_is_no_trial() -> None:
    untranslated = [pair_of(row.korean, "") for row in CLAUSES] + [pair_of("", row.english) for row in CLAUSES]
    assert trials(untranslated) == []
