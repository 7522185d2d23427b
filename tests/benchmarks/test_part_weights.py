"""That the script which fits the weights finds what was taken away, on sentences that it can learn from."""

from __future__ import annotations

import random

import numpy
import pytest
from benchmarks.part_weights import Case, cases_of, fitted, judged, pair_of, regression, taken_away

from qa_lint.checks.omission.parts import CLAUSES, SENTENCES
from qa_lint.resources.encoder import Encoder
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.regression import log_odds
from qa_lint.resources.word_pairs import WordPairs

SENTENCE_PAIRS = [
    ("시장이 새 도서관의 문을 열었다.", "The mayor opened the new library."),
    ("버스 정류장은 우체국 앞에 있다.", "The bus stop is in front of the post office."),
    ("감자 값이 두 배로 올랐다.", "Potatoes cost twice as much now."),
    ("비밀번호는 여덟 글자 이상이어야 합니다.", "The password must have at least eight characters."),
    ("고양이가 지붕 위에서 자고 있다.", "The cat is sleeping on the roof."),
    ("인터넷 연결을 확인한 뒤 다시 시도하세요.", "Check your internet connection and try again."),
    ("의사는 환자에게 약을 주었다.", "The doctor gave the patient some medicine."),
    ("학생들은 내일 시험 준비를 한다.", "The students are preparing for tomorrow's examination."),
]
ROWS = [
    pair_of((" ".join(SENTENCE_PAIRS[i][0] for i in three), " ".join(SENTENCE_PAIRS[i][1] for i in three)))
    for three in [(i, (i + step) % 8, (i + 2 * step) % 8) for step in (1, 3) for i in range(8)]
]


def drawing(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing here is secret


def test_the_regression_is_the_logarithm_of_the_odds() -> None:
    """Of 40 with the mark 30 have the answer, of 40 without it 10: odds of 3 and of 1/3."""
    marks = numpy.repeat([[1.0], [0.0]], 40, axis=0)
    answers = numpy.repeat([1.0, 0.0, 1.0, 0.0], [30, 10, 10, 30])
    weights, constant = regression(marks, answers, numpy.ones(80))
    assert constant == pytest.approx(-numpy.log(3), abs=0.1)
    assert weights[0] == pytest.approx(2 * numpy.log(3), abs=0.2)


def test_what_is_taken_away_is_the_counterpart_of_the_sentence_named() -> None:
    for seed in range(20):
        found = taken_away(ROWS[0], SENTENCES, drawing(seed))
        assert found is not None
        text, side, number = found
        assert text[side] == (ROWS[0].korean, ROWS[0].english)[side]
        assert number is not None
        assert text[1 - side] == " ".join(SENTENCE_PAIRS[i][1 - side] for i in range(3) if i != number)


def test_a_clause_at_the_end_leaves_its_full_stop() -> None:
    pair = pair_of(
        ("창문을 닫아 주세요, 밖이 몹시 추우니까요.", "Please close the window, because it is terribly cold outside.")
    )
    texts = {found[0] for seed in range(40) if (found := taken_away(pair, CLAUSES, drawing(seed)))}
    assert (pair.korean, "Please close the window.") in texts


def test_the_fitted_weights_tell_what_has_lost_its_counterpart() -> None:
    words, encoder = WordPairs.load(rules_folder() / "omission" / "word_pairs.tsv.gz"), Encoder()
    chance = drawing(1)
    cases = [case for group in range(2) for case in cases_of(ROWS[group::2], group, SENTENCES, words, encoder, chance)]
    assert [case.altered for case in cases] == [False, True] * len(ROWS)
    start = dict.fromkeys(("covered", "loss", "constant"), 0.0)
    weights = fitted(cases, start)
    assert weights["covered"] < 0
    assert all(log_odds(weights, look) > 0 for case in cases for look in case.lost)
    odds = judged(cases, start)
    assert min(value for altered, value in odds if altered) > max(value for altered, value in odds if not altered)


def test_of_several_that_may_have_lost_it_the_likeliest_counts() -> None:
    def look(x: float) -> dict[str, float]:
        return {"x": x}

    cases = [Case(0, False, [look(n % 3 / 10)], []) for n in range(30)]
    cases += [Case(0, True, [], [look(0.1), look(1.0)]) for _ in range(30)]
    weights = fitted(cases, {"x": 1.0, "constant": 0.0})
    assert log_odds(weights, look(1.0)) > 0 > log_odds(weights, look(0.2))
