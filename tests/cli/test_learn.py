"""`qa-lint learn`: the tables learned from a user's own pairs can be read back and used."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from training.bitext import CLAUSES, THREES, TITLES
from training.bitext import SENTENCES as SENTENCES_OF_TEXT

from qa_lint.cli.main import qa_lint
from qa_lint.engine.session import Session
from qa_lint.project.settings import load
from qa_lint.resources.bead_weights import BeadWeights
from qa_lint.resources.english_words import EnglishWords
from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.name_weights import NameWeights
from qa_lint.resources.omission_weights import OmissionWeights
from qa_lint.resources.word_pairs import WordPairs

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


def test_a_word_that_only_small_letters_read_is_ordinary(tmp_path: Path) -> None:
    names = write(
        tmp_path / "names.tsv", [("마리아", "Maria"), ("라미나", "Ramina"), ("미라", "Mira"), ("나리아", "Naria")]
    )
    persons = write(tmp_path / "persons.tsv", [("강하나", "Kang Hana")])

    def ordinary(latin: str) -> frozenset[str]:
        output = tmp_path / f"{latin}.tsv"
        sentences = [("마리아가 감자를 먹는다", f"Here {latin} eats a potato"), ("양파를 먹는다", "Now eat an onion")]
        text = write(tmp_path / "text.tsv", sentences * 5)
        arguments = ["learn", "names", names, "--korean", persons, "--text", text, "--output", str(output)]
        done = CliRunner().invoke(qa_lint, arguments)
        assert done.exit_code == 0, done.output
        return LetterTable.load(output).ordinary

    assert "마리아" in ordinary("maria")
    assert "마리아" not in ordinary("Maria")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder with a configuration, so that none further up is found."""
    (tmp_path / "qa-lint.toml").write_text(
        'lexicon = ["lexicon.tsv"]\n[[pairs]]\nsource = "{path}.ko.txt"\ntarget = "{path}.en.txt"\n', encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def learn_lexicon(*arguments: str) -> Result:
    return CliRunner().invoke(qa_lint, ["learn", "lexicon", *arguments])


@pytest.mark.parametrize("output", ["words.tsv", "words.tsv.gz"])
def test_lexicon(folder: Path, output: str) -> None:
    done = learn_lexicon(write(folder / "sentences.tsv", SENTENCES), "-o", output)
    assert done.exit_code == 0, done.output
    assert done.output == f"{output}: learned {done.output.split()[2]} Korean words from 4 pairs\n"
    words = WordPairs.load(folder / output)
    assert words.sentences == len(SENTENCES)
    assert words.scores["감자"]["potato"] > words.scores["감자"].get("onion", 0)


def test_lexicon_from_documents(folder: Path) -> None:
    """Two configured files, and one with both languages in it: what `check` aligns, the learner aligns."""
    files = {
        "a.ko.txt": ["시장이 새 도서관의 문을 열었다.", "버스 정류장은 우체국 앞이다.", "감자 값이 두 배로 올랐다."],
        "a.en.txt": ["The mayor opened the new library.", "The bus stop is in front of the post office.",
                     "The price of potatoes has doubled."],
        "both.txt": ["도서관에는 책이 5만 권 있다.", "The library holds 50,000 books.",
                     "우리는 감자를 삶아 먹었다.", "We boiled potatoes and ate them.",
                     "비가 와서 버스가 늦었다.", "The bus was late because of the rain."],
    }  # fmt: skip
    for name, lines in files.items():
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = learn_lexicon("a.en.txt", "both.txt", "-o", "words.tsv")
    assert done.exit_code == 0, done.output
    assert "from 6 pairs" in done.output
    scores = WordPairs.load(folder / "words.tsv").scores
    assert min(scores["도서관"]["library"], scores["감자"]["potato"], scores["버스"]["bus"]) > 0.3


def test_lexicon_without_bitext(folder: Path) -> None:
    (folder / "en.txt").write_text("Only English here.\n", encoding="utf-8")
    done = learn_lexicon("en.txt", "nowhere.tsv", "-o", "words.tsv")
    assert done.exit_code == 2
    assert "passed over: nowhere.tsv: no such file or folder" in done.output
    assert "en.txt, nowhere.tsv: no Korean text with its English translation" in done.output
    assert not (folder / "words.tsv").exists()


def test_the_configured_lexicon_stands_beside_the_shipped_one(folder: Path) -> None:
    """A made-up word that the shipped table cannot know says, once it is learned, that two rows were traded."""
    rows = [(f"{ko} 좋아한다", f"they like the {en}") for ko, en in (("뭄바리를", "zorp"), ("캅치를", "blick"))]
    more = [(ko.replace("좋아한다", "판다"), en.replace("like", "sell")) for ko, en in rows]
    done = learn_lexicon(write(folder / "memory.tsv", rows + more), "-o", "lexicon.tsv")
    assert done.exit_code == 0, done.output
    words = Session(load(None, folder)).resources.get(WordPairs)
    assert words.scores["뭄바리"]["zorp"] > 0.3
    assert words.scores["정부"]["government"] > 0.5


def test_a_file_without_pairs_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "empty.tsv", [])
    done = CliRunner().invoke(qa_lint, ["learn", "names", path, "--output", str(tmp_path / "x")])
    assert done.exit_code == 2
    assert "empty.tsv: no row with a Korean and an English cell" in done.output


def test_places(tmp_path: Path) -> None:
    output = tmp_path / "cldr.tsv"
    done = CliRunner().invoke(qa_lint, ["learn", "places", "--output", str(output)])
    assert done.exit_code == 0, done.output
    assert "Unicode License" in output.read_text(encoding="utf-8")
    assert Exonyms.load(output).name("노르웨이", "Norwegian")


def test_english(tmp_path: Path) -> None:
    (tmp_path / "en.dic").write_text("1\nglimmer/D\n", encoding="utf-8")
    (tmp_path / "en.aff").write_text("SFX D Y 1\nSFX D 0 ed .\n", encoding="utf-8")
    output = tmp_path / "words.gz"
    arguments = ["learn", "english", str(tmp_path / "en.dic"), "--output", str(output), "--note", "our words"]
    done = CliRunner().invoke(qa_lint, arguments)
    assert (done.exit_code, done.output) == (0, f"{output}: 2 words\n")
    assert "glimmered" in EnglishWords(output)


def test_evidence(tmp_path: Path) -> None:
    """A name that is replaced must come to weigh more than a sentence that was good."""
    towns = [("베르겐", "Bergen"), ("트론헤임", "Trondheim"), ("로스킬레", "Roskilde"), ("칼스타드", "Karlstad")]
    files = [
        write(
            tmp_path / f"{verb}.tsv",
            [(f"{hangul}에서 우리는 {korean}", f"In {latin} we {verb} again") for hangul, latin in towns]
            + [(f"{noun} 우리는 {korean}", f"The people of {name} {verb}") for noun, name in (("어제", "Here"),)],
        )
        for verb, korean in (("sing", "노래한다"), ("eat", "먹는다"))
    ]
    names = write(tmp_path / "names.tsv", [("나리아", "Naria"), ("라미나", "Ramina"), ("미라벨", "Mirabel")])
    output = tmp_path / "weights.tsv"
    arguments = ["learn", "evidence", *files, "--names", names, "--output", str(output), "--note", "our text"]
    done = CliRunner().invoke(qa_lint, arguments)
    assert done.exit_code == 0, done.output
    first = output.read_bytes()
    assert first.startswith(b"# our text\n")
    weights = NameWeights.load(output)
    assert weights["wrong"].weights["a place for a place"] > 0
    assert CliRunner().invoke(qa_lint, arguments).exit_code == 0
    assert output.read_bytes() == first


def test_evidence_needs_two_texts(tmp_path: Path) -> None:
    file, names = write(tmp_path / "a.tsv", SENTENCES), write(tmp_path / "names.tsv", [("나리아", "Naria")])
    done = CliRunner().invoke(qa_lint, ["learn", "evidence", file, "--names", names, "--output", str(tmp_path / "w")])
    assert done.exit_code == 2
    assert "two files of translations are needed" in done.output


def bitexts(folder: Path) -> list[str]:
    """Two texts: titles, sentences, rows of three sentences, and of several clauses."""
    rows = [(title, sentence) for title, sentence in zip(TITLES * 4, SENTENCES_OF_TEXT, strict=True)]
    single = [row for both in rows for row in both]
    threes = [(row.korean, row.english) for row in [*CLAUSES, *THREES, *CLAUSES]]
    return [
        write(folder / "single.tsv", single + threes[:12]),
        write(folder / "threes.tsv", threes[12:] + single[::-1]),
    ]


def test_omission(tmp_path: Path) -> None:
    """The same text gives the same table, in which what the other side accounts for speaks against a loss."""
    output = tmp_path / "weights.tsv"
    files = bitexts(tmp_path)
    beads = str(rules_folder() / "omission" / "beads.tsv")
    arguments = ["learn", "omission", *files, "--rows", "12", "--beads", beads, "-o", str(output), "--note", "our text"]
    done = CliRunner().invoke(qa_lint, arguments)
    assert done.exit_code == 0, done.output
    assert done.output == f"{output}: learned from 2 files\n"
    first = output.read_bytes()
    assert first.startswith(b"# our text\n")
    weights, ours = OmissionWeights.load(output), OmissionWeights.load(rules_folder() / "omission" / "weights.tsv")
    for name in OmissionWeights.names:
        assert (weights[name].features, weights[name].unused) == (ours[name].features, ours[name].unused)
    assert weights["sentences-cheap"].weights["loss"] < 0
    assert CliRunner().invoke(qa_lint, arguments).exit_code == 0
    assert output.read_bytes() == first


def test_what_the_text_cannot_teach_stays_as_it_is(tmp_path: Path) -> None:
    output = tmp_path / "weights.tsv"
    files = [write(tmp_path / f"{n}.tsv", [(row.korean, row.english) for row in THREES[n::2]]) for n in (0, 1)]
    done = CliRunner().invoke(qa_lint, ["learn", "omission", *files, "--rows", "8", "-o", str(output)])
    assert done.exit_code == 0, done.output
    assert "nothing to learn title from" in done.output
    ours = OmissionWeights.load(rules_folder() / "omission" / "weights.tsv")
    learned = OmissionWeights.load(output)
    assert learned["title"] == ours["title"]
    assert learned["sentences-close"] != ours["sentences-close"]


def test_beads(tmp_path: Path) -> None:
    output = tmp_path / "beads.tsv"
    arguments = ["learn", "beads", *bitexts(tmp_path), "--stretches", "1", "-o", str(output), "--note", "our text"]
    done = CliRunner().invoke(qa_lint, arguments)
    assert done.exit_code == 0, done.output
    first = output.read_bytes()
    assert first.startswith(b"# our text\n")
    ours = BeadWeights.load(rules_folder() / "omission" / "beads.tsv")
    assert BeadWeights.load(output)["bead"].weights.keys() == ours["bead"].weights.keys()
    assert CliRunner().invoke(qa_lint, arguments).exit_code == 0
    assert output.read_bytes() == first


@pytest.mark.parametrize("table", ["omission", "beads"])
def test_weights_need_two_texts(tmp_path: Path, table: str) -> None:
    done = CliRunner().invoke(
        qa_lint, ["learn", table, write(tmp_path / "a.tsv", SENTENCES), "-o", str(tmp_path / "w")]
    )
    assert done.exit_code == 2
    assert "two files of translations are needed" in done.output
