"""`qa-lint learn`: the tables learned from a user's own pairs can be read back and used."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from qa_lint.cli import qa_lint
from qa_lint.learning.exonyms import Exonyms
from qa_lint.learning.letters import LetterTable
from qa_lint.learning.word_pairs import WordPairs

NAMES = [("강하나", "Kang Hana"), ("남기리", "Nam Giri"), ("마리아", "Maria"), ("라미나", "Ramina"), ("하니", "Hani")]
SENTENCES = [
    ("감자를 먹는다", "I eat a potato"),
    ("감자를 판다", "I sell a potato"),
    ("양파를 판다", "I sell an onion"),
    ("양파를 먹는다", "I eat an onion"),
]


def write(path: Path, rows: list[tuple[str, str]]) -> str:
    path.write_text("ko\ten\n" + "".join(f"{ko}\t{en}\n" for ko, en in rows), encoding="utf-8")
    return str(path)


def test_names(tmp_path: Path) -> None:
    output = tmp_path / "letters.tsv"
    arguments = ["learn", "names", write(tmp_path / "names.tsv", NAMES), "--output", str(output), "--note", "our list"]
    done = CliRunner().invoke(qa_lint, arguments)
    assert done.exit_code == 0, done.output
    assert output.read_text(encoding="utf-8").startswith("# our list\n")
    letters = LetterTable.load(output)
    assert letters.score("마나", "Mana") > letters.score("마나", "Geri")


def test_names_keep_the_word_lists_that_are_shipped(tmp_path: Path) -> None:
    output = tmp_path / "letters.tsv"
    done = CliRunner().invoke(qa_lint, ["learn", "names", write(tmp_path / "n.tsv", NAMES), "--output", str(output)])
    assert done.exit_code == 0, done.output
    letters = LetterTable.load(output)
    assert letters.foreign("로테르담") > 1 > -1 > letters.foreign("기다렸다")
    assert letters.ordinary


def test_text_teaches_which_words_look_foreign(tmp_path: Path) -> None:
    output = tmp_path / "letters.tsv"
    names = write(
        tmp_path / "names.tsv", [("마리아", "Maria"), ("라미나", "Ramina"), ("미라", "Mira"), ("나리아", "Naria")]
    )
    persons = write(tmp_path / "persons.tsv", [("강하나", "Kang Hana")])
    sentences = [
        ("마리아가 감자를 먹는다", "Here Maria eats a potato"),
        ("라마가 양파를 먹는다", "The llama eats an onion"),
    ]
    text = write(tmp_path / "text.tsv", sentences * 5)
    arguments = ["learn", "names", names, "--korean", persons, "--text", text, "--output", str(output)]
    done = CliRunner().invoke(qa_lint, arguments)
    assert done.exit_code == 0, done.output
    letters = LetterTable.load(output)
    assert letters.foreign("라미아") > letters.foreign("감자")
    assert "마리아" not in letters.ordinary


def test_words(tmp_path: Path) -> None:
    output = tmp_path / "words.tsv.gz"
    done = CliRunner().invoke(
        qa_lint, ["learn", "words", write(tmp_path / "sentences.tsv", SENTENCES), "--output", str(output)]
    )
    assert done.exit_code == 0, done.output
    words = WordPairs.load(output)
    assert words.sentences == len(SENTENCES)
    assert words.scores["감자"]["potato"] > words.scores["감자"].get("onion", 0)


def test_a_file_without_pairs_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "empty.tsv", [])
    done = CliRunner().invoke(qa_lint, ["learn", "words", path, "--output", str(tmp_path / "x")])
    assert done.exit_code == 2
    assert "empty.tsv: no row with a Korean and an English cell" in done.output


def test_places(tmp_path: Path) -> None:
    output = tmp_path / "cldr.tsv"
    done = CliRunner().invoke(qa_lint, ["learn", "places", "--output", str(output)])
    assert done.exit_code == 0, done.output
    assert "Unicode License" in output.read_text(encoding="utf-8")
    assert Exonyms.load(output).name("노르웨이", "Norwegian")
