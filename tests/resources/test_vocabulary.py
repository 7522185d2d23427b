from pathlib import Path

import pytest
from shipped import RULES

from qa_lint.resources.table_file import read_rows
from qa_lint.resources.vocabulary import Vocabulary

TABLE = RULES / "name" / "words.tsv"


@pytest.fixture
def words(tmp_path: Path) -> Vocabulary:
    path = tmp_path / "words.tsv"
    rows = ["korean\tpos\tenglish", "레이더\tN\tradar", "센서\tN\tsensor", "카일리\tN\tKylie", "레이\tN\tRay|ray"]
    path.write_text("\n".join([*rows, "국방부\tN\tMinistry of Defense|defense ministry", ""]), encoding="utf-8")
    return Vocabulary(path)


def test_a_word_is_ordinary_unless_english_has_one_name_for_it(words: Vocabulary):
    assert words.korean == {"레이더", "센서", "국방부"}
    assert "레이더" in words
    assert "korean" not in words


def test_what_words_are_made_of_is_ordinary(words: Vocabulary):
    assert words.explains("레이더센서")
    assert words.explains("센서레이더센서")
    assert not words.explains("레이더카일리")
    assert not words.explains("레이")
    assert not words.explains("레이더센서가")
    assert not words.explains("")


@pytest.fixture
def nested(tmp_path: Path) -> Vocabulary:
    """Words that are made of each other, so that a long one can be cut in very many ways."""
    path = tmp_path / "words.tsv"
    path.write_text("소프트\tN\tsoft\n웨어\tN\tware\n소프트웨어\tN\tsoftware\n", encoding="utf-8")
    return Vocabulary(path)


@pytest.mark.parametrize(("end", "explained"), [("", True), ("웨어", True), ("콹", False), ("프트", False)])
def test_a_word_that_can_be_cut_in_very_many_ways(nested: Vocabulary, end: str, explained: bool):
    assert nested.explains("소프트웨어" * 2_000 + end) == explained


@pytest.mark.parametrize("word", ["radar", "Radar", "radars", "Defenses", "Defensing"])
def test_a_form_of_an_ordinary_english_word(words: Vocabulary, word: str):
    assert words.has_form_of(word)


@pytest.mark.parametrize("word", ["Kylie", "rad", "radaring-x", ""])
def test_no_form_of_an_ordinary_english_word(words: Vocabulary, word: str):
    assert not words.has_form_of(word)


def test_without_a_table_there_are_no_words():
    assert not Vocabulary().explains("레이더")


def test_the_shipped_table_has_a_row_for_each_word_and_part_of_speech():
    _, *rows = read_rows(TABLE)
    assert len({(row[0], row[1]) for row in rows}) == len(rows)
    assert {row[1] for row in rows} <= {"N", "V", "M"}
    assert all(len(row) == 3 and row[2] for row in rows)
    shipped = Vocabulary(TABLE)
    assert "시장" in shipped
    assert "트럼프" not in shipped
