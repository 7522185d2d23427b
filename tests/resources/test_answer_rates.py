"""How often good translations answer a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_lint.resources.answer_rates import AnswerRates, Seen, kind_key
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.registry import Resources
from qa_lint.resources.table_file import read_rows

COUNTS = {
    ("ko", kind_key("known")): Seen(998, 899),
    ("ko", "오류"): Seen(400, 400),
    ("ko", "해당"): Seen(400, 100),
    ("ko", "반년"): Seen(1, 0),
}


def rate(word: str, kind: str = "known") -> float:
    return AnswerRates(COUNTS).rate("ko", word, kind)


def test_a_word_that_was_seen_often_has_its_own_rate() -> None:
    assert rate("해당") == pytest.approx(0.25, abs=0.01)
    assert rate("오류") > 0.97


def test_of_one_that_was_seen_seldom_or_never_the_kind_tells() -> None:
    assert rate("우산") == pytest.approx(0.9)
    assert 0.6 < rate("반년") < 0.9


def test_nothing_is_sure_and_nothing_at_all_is_even() -> None:
    assert AnswerRates({("en", "error"): Seen(9000, 9000)}).rate("en", "error", "known") < 1
    assert AnswerRates({("en", "thus"): Seen(9000, 0)}).rate("en", "thus", "known") > 0
    assert AnswerRates({}).rate("en", "thus", "known") == 0.5


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "answers.tsv"
    AnswerRates(COUNTS).save(path, "our text")
    assert path.read_text(encoding="utf-8").startswith("# our text\n")
    read = AnswerRates.load(path)
    assert [read.rate("ko", word, "known") for _, word in COUNTS] == [rate(word) for _, word in COUNTS]


def test_the_shipped_table_counts_no_word_twice_nor_more_answers_than_there_were() -> None:
    rows = list(read_rows(rules_folder() / "omission" / "answers.tsv"))
    assert len({(language, word) for language, word, _, _ in rows}) == len(rows)
    assert all(0 <= int(answered) <= int(seen) for _, _, seen, answered in rows)
    assert {language for language, *_ in rows} == {"ko", "en"}


def test_an_error_is_answered_oftener_than_what_is_said_in_passing() -> None:
    shipped = Resources().get(AnswerRates)
    assert shipped.rate("ko", "오류", "known") > shipped.rate("ko", "해당", "known")
    assert shipped.rate("en", "error", "known") > shipped.rate("en", "allow", "known")
