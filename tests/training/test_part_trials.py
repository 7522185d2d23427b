"""That what is taken away is known, and that the weights fitted to it find it."""

from __future__ import annotations

from random import Random

from shipped import MEASURES

from qa_lint.checks.omission.parts import CLAUSES
from qa_lint.checks.omission.parts import SENTENCES as GRAIN
from qa_lint.training.omission_fitting import cheap_bags, close_bags, fit_named
from qa_lint.training.part_trials import cases_of, pair_of, take_away
from training.bitext import SENTENCES, SINGLE, THREES


def drawing(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - nothing here is secret


def test_what_is_taken_away_is_the_counterpart_of_the_sentence_named() -> None:
    for seed in range(20):
        altered = take_away(THREES[0], GRAIN, drawing(seed))
        assert altered is not None
        assert altered.number is not None
        sides = altered.pair.korean, altered.pair.english
        assert sides[altered.side] == (THREES[0].korean, THREES[0].english)[altered.side]
        rest = " ".join(SENTENCES[i][1 - altered.side] for i in range(3) if i != altered.number)
        assert sides[1 - altered.side] == rest


def test_a_clause_at_the_end_leaves_its_full_stop() -> None:
    pair = pair_of(
        "창문을 닫아 주세요, 밖이 몹시 추우니까요.", "Please close the window, because it is terribly cold outside."
    )
    found = [altered for seed in range(40) if (altered := take_away(pair, CLAUSES, drawing(seed)))]
    assert (pair.korean, "Please close the window.") in {(one.pair.korean, one.pair.english) for one in found}


def test_rows_of_one_sentence_are_tried_as_paragraphs() -> None:
    cases = cases_of(SINGLE, 8, GRAIN, MEASURES, drawing(1))
    assert [case.altered for case in cases] == [False, True]
    assert [bag.true for bag in cases[0].bags] == [False] * 6


def test_the_fitted_weights_tell_what_has_lost_its_counterpart() -> None:
    cases = cases_of(THREES, 100, GRAIN, MEASURES, drawing(1))
    assert [case.altered for case in cases] == [False, True] * len(THREES)
    for name, bags in ((GRAIN.cheap, cheap_bags(cases)), (GRAIN.close, close_bags(GRAIN, cases))):
        regression = fit_named(name, bags)
        assert regression.weights["loss"] < 0
        odds = [(bag.true, max(map(regression.log_odds, bag.looks))) for bag in bags]
        assert min(value for true, value in odds if true) > max(value for true, value in odds if not true)
