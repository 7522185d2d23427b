from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from qa_lint.languages.stems import Word, cut, korean_stem
from qa_lint.model import UserError
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.word_pairs import WordPairs, _Rows
from qa_lint.training.word_alignment import STEPS, learn_word_pairs

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


def test_counts_what_stands_with_a_capital_only() -> None:
    table = learn_word_pairs(
        [
            ("하나가 물을 마신다", "Hana drinks water"),
            ("하나가 물을 찾는다", "Hana seeks Water, any water"),
            ("물을 찾는다", "Water is sought"),
        ]
    )
    assert (table.proper("hana"), table.proper("water"), table.proper("unseen")) == (1.0, 1 / 3, 0.0)


def test_says_how_far_it_got() -> None:
    steps: list[None] = []
    learn_word_pairs(BITEXT, step=lambda: steps.append(None))
    assert len(steps) == STEPS


def test_what_has_no_words_of_a_side_or_far_too_many_teaches_nothing() -> None:
    long = " ".join(f"dog{i}" for i in range(90))
    table = learn_word_pairs([*BITEXT, ("", "the cat"), ("개가", "..."), ("고양이가 잔다", long)])
    plain = learn_word_pairs(BITEXT)
    assert (table.scores, table.korean, table.english) == (plain.scores, plain.korean, plain.english)


def coverage(table: WordPairs, korean: str, english: str) -> tuple[float, float]:
    return table.coverage(table.known_words(cut(korean)), table.known_words(cut(english)))


def test_coverage_prefers_the_translation() -> None:
    table = learn_word_pairs(BITEXT)
    korean = "고양이가 우유를 마신다"
    right, wrong = (coverage(table, korean, text) for text in ("The cat drinks milk.", "The dog sleeps."))
    assert right[0] > wrong[0]
    assert right[1] > wrong[1]


@pytest.mark.parametrize("korean", [korean for korean, _ in BITEXT] + ["GPU 3개", "없는 말"])
@pytest.mark.parametrize("english", [english for _, english in BITEXT] + ["3 GPU", "no such word"])
def test_coverage_is_the_best_score_of_each_word_by_weight(korean: str, english: str) -> None:
    table = learn_word_pairs(BITEXT)

    def score(mine: Word, theirs: Word) -> float:
        return max(table.scores.get(key, {}).get(theirs.keys[0], float(key == theirs.keys[0])) for key in mine.keys)

    of_korean, of_english = coverage(table, korean, english)
    here, there = cut(korean), cut(english)
    told = sum(table.weight(word) * max(score(word, other) for other in there) for word in here)
    assert of_korean == pytest.approx(told / sum(map(table.weight, here)))
    told = sum(table.weight(word) * max(score(other, word) for other in here) for word in there)
    assert of_english == pytest.approx(told / sum(map(table.weight, there)))
    assert of_korean * of_english <= table.reach(table.known_words(here), table.known_words(there)) <= 1.0


def test_the_same_latin_word_counts_fully() -> None:
    table = learn_word_pairs(BITEXT)
    assert coverage(table, "GPU", "gpu") == (1.0, 1.0)


def test_nothing_covers_nothing() -> None:
    table = learn_word_pairs([])
    assert coverage(table, "", "") == (0.0, 0.0)


@pytest.mark.parametrize("suffix", ["gz", "tsv"])
def test_saved_and_loaded_is_the_same(tmp_path: Path, suffix: str) -> None:
    table = learn_word_pairs(BITEXT)
    for name in ("a", "b"):
        table.save(tmp_path / f"{name}.{suffix}")
    assert (tmp_path / f"a.{suffix}").read_bytes() == (tmp_path / f"b.{suffix}").read_bytes()
    loaded = WordPairs.load(tmp_path / f"a.{suffix}")
    assert loaded.sentences == table.sentences
    assert (loaded.english, loaded.capitals) == (table.english, table.capitals)
    for key, row in table.scores.items():
        assert loaded.scores[key] == pytest.approx(row, abs=0.006)


@pytest.mark.parametrize("line", ["ko\t물\tmany\twater=9", "ko\t물\t3\twater", "fr\teau\t3", "물 water", ""])
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "lexicon.tsv"
    path.write_text(f"sentences\t-\t3\n{line}\nen\twater\t3\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"lexicon\.tsv:2: no line of a word-pair table"):
        WordPairs.load(path)


@pytest.mark.parametrize("data", [b"\x1f\x8b", gzip.compress(b"sentences\t-\t3\n", mtime=0)[:-9], b"\xff\xfe\n"])
def test_a_file_that_is_no_table_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "lexicon.tsv.gz"
    path.write_bytes(data)
    with pytest.raises(UserError, match=r"lexicon\.tsv\.gz: no word-pair table"):
        WordPairs.load(path)


def test_a_table_beside_another() -> None:
    mine = WordPairs({"물": {"water": 0.4, "sea": 0.3}}, {"물": 2}, {"water": 2, "sea": 1}, 10, {"sea": 1})
    other = WordPairs({"물": {"water": 0.6}, "불": {"fire": 0.5}}, {"물": 1, "불": 1}, {"water": 1, "fire": 1}, 5)
    both = mine.beside(other)
    assert both.scores == {"물": {"water": 0.6, "sea": 0.3}, "불": {"fire": 0.5}} == other.beside(mine).scores
    assert (both.korean, both.english) == ({"물": 3, "불": 1}, {"water": 3, "sea": 1, "fire": 1})
    assert (both.sentences, both.capitals) == (15, {"sea": 1})
    assert mine.scores == {"물": {"water": 0.4, "sea": 0.3}}  # neither table was changed


def test_the_shipped_table() -> None:
    table = WordPairs.load(rules_folder() / "omission" / "word_pairs.tsv.gz")
    assert table.scores["정부"]["government"] > 0.5
    of_korean, of_english = coverage(table, "정부는 경찰을 보냈다", "The government sent the police")
    assert min(of_korean, of_english) > 0.4


def test_what_is_known_of_a_word_is_remembered_for_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa_lint.resources.word_pairs._REMEMBERED", 2)
    table = learn_word_pairs(BITEXT)
    asked = [(key,) for key in (*table.scores, *table.english, "nobody")]
    first = [table.known(keys) for keys in asked]
    assert len(table._known) <= 2
    assert [table.known(keys) for keys in asked] == first
    assert table.known(asked[-1]) is table.known(asked[-1])


def test_rows_of_a_table_are_remembered_for_so_many(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("qa_lint.resources.word_pairs._REMEMBERED", 2)
    path = tmp_path / "pairs.tsv"
    path.write_text("sentences\t-\t9\n" + "".join(f"ko\t{key}\t1\ta=50\tb=7\n" for key in "가나다라"), encoding="utf-8")
    scores = WordPairs.load(path).scores
    assert isinstance(scores, _Rows)
    assert [scores[key] for key in "가나다라가"] == [{"a": 0.5, "b": 0.07}] * 5
    assert len(scores._read) <= 2
    assert scores["라"] is scores["라"]
