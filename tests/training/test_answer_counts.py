"""Counting how often good translations answer a word."""

from __future__ import annotations

from shipped import ACCOUNT_TABLES

from qa_lint.training.answer_counts import count_answers, rates_of
from qa_lint.training.part_trials import pair_of
from training.bitext import SINGLE

LOST = [pair_of("도서관 지붕이 낡았다.", "The library is old.")] * 3


def test_a_word_counts_once_for_each_time_that_it_stands_there() -> None:
    counts = count_answers([SINGLE, LOST], ACCOUNT_TABLES)
    assert counts["ko", "도서관", True] == 4
    assert (counts["ko", "지붕", True], counts["ko", "지붕", False]) == (1, 3)
    assert counts["en", "library", True] == 4


def test_what_is_often_lost_has_a_lower_rate() -> None:
    rates = rates_of([count_answers([SINGLE], ACCOUNT_TABLES), count_answers([LOST], ACCOUNT_TABLES)])
    assert rates.rate("ko", "지붕", "known") < rates.rate("ko", "도서관", "known")


def test_what_is_seen_once_or_twice_is_not_kept() -> None:
    counts = count_answers([SINGLE], ACCOUNT_TABLES)
    assert counts["ko", "도서관", True] == 1
    assert rates_of([counts]).rate("ko", "도서관", "none") == 0.5
