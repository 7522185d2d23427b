"""`qa-lint learn`: the tables learned from a user's own pairs can be read back and used."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from qa_lint.cli import qa_lint
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
