from __future__ import annotations

from pathlib import Path

import pytest

from qa_lint.bundled import rules_folder
from qa_lint.learning.stems import cut, korean_stem
from qa_lint.learning.word_pairs import WordPairs, learn_word_pairs

BITEXT = [
    ("고양이가 물을 마신다", "the cat drinks water"),
    ("개가 물을 마신다", "the dog drinks water"),
    ("고양이가 잔다", "the cat sleeps"),
    ("개가 잔다", "the dog sleeps"),
    ("고양이가 우유를 마신다", "the cat drinks milk"),
    ("개가 우유를 찾는다", "the dog seeks milk"),
]


def test_learns_who_translates_whom() -> None:
    table = learn_word_pairs(BITEXT)
    for korean, english in (("고양이가", "cat"), ("우유를", "milk"), ("개가", "dog")):
        row = table.scores[korean_stem(korean)]
        assert max(row, key=lambda stem: row[stem]) == english
    assert table.by_english["water"]["물"] == table.scores["물"]["water"]


def test_coverage_prefers_the_translation() -> None:
    table = learn_word_pairs(BITEXT)
    korean = cut("고양이가 우유를 마신다")
    right, wrong = (table.coverage(korean, cut(text)) for text in ("The cat drinks milk.", "The dog sleeps."))
    assert right[0] > wrong[0]
    assert right[1] > wrong[1]


def test_the_same_latin_word_counts_fully() -> None:
    table = learn_word_pairs(BITEXT)
    assert table.coverage(cut("GPU"), cut("gpu")) == (1.0, 1.0)


def test_nothing_covers_nothing() -> None:
    table = learn_word_pairs([])
    assert table.coverage((), ()) == (0.0, 0.0)


def test_saved_and_loaded_is_the_same(tmp_path: Path) -> None:
    table = learn_word_pairs(BITEXT)
    for name in ("a.gz", "b.gz"):
        table.save(tmp_path / name)
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()
    loaded = WordPairs.load(tmp_path / "a.gz")
    assert loaded.sentences == table.sentences
    assert loaded.english == table.english
    for key, row in table.scores.items():
        assert loaded.scores[key] == pytest.approx(row, abs=0.006)


def test_the_shipped_table() -> None:
    table = WordPairs.load(rules_folder() / "omission" / "word_pairs.tsv.gz")
    assert table.scores["정부"]["government"] > 0.5
    of_korean, of_english = table.coverage(cut("정부는 경찰을 보냈다"), cut("The government sent the police"))
    assert min(of_korean, of_english) > 0.4
