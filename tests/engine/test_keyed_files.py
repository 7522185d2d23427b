"""Files of keys as documents: paired by names or patterns, with blocks beside the keys, and nothing by themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import toy

from qa_lint.engine.session import Session
from qa_lint.formats import FORMATS, TEXT
from qa_lint.formats.choice import Formats
from qa_lint.languages.script import language_in
from qa_lint.model import Document, Entry, Format, Language, Reading, Segment, TextFile
from qa_lint.project.settings import Config, PairPattern

Write = Callable[..., None]


def read_keys(data: bytes, path: str, languages: Sequence[Language]) -> Reading:
    """Lines `key = text`; any other line is a block."""
    reading = Reading(TextFile(path, data.decode()))
    for start, end in reading.file.lines():
        key, _, text = reading.file.text[start:end].rpartition(" = ")
        segment = Segment.of_file(reading.file, end - len(text), end, language_in(text, languages))
        if key:
            reading.entries.append(Entry(segment, key))
        elif text:
            reading.blocks.append(segment)
    return reading


KEYS = Format("keys", (".keys",), read_keys, holds_one=True)
MIXED = Format("mixed", (".mixed",), read_keys)


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.chdir(tmp_path)

    def write(**files: str) -> None:
        for name, text in files.items():
            path = tmp_path.joinpath(*name.replace("__", ".").split("_"))
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")

    return write


def session(**settings: object) -> Session:
    made = Session(Config(Path.cwd(), **settings), toy.plugins())  # type: ignore[arg-type]
    made.documents.formats = Formats([KEYS, MIXED, *FORMATS], TEXT)
    return made


def document(made: Session, *paths: str) -> Document:
    (task,) = made.found(paths).tasks
    found = made.read(task).document
    assert found is not None
    return found


def texts(found: Document) -> list[tuple[str, str, str]]:
    return [(pair.key, str(pair.source.text), str(pair.target.text)) for pair in found.pairs]


def test_files_whose_names_say_so_are_paired_by_their_keys(write: Write) -> None:
    write(ko__keys="a = 저장\nb = 열기\n", en__keys="b = Open\na = Save\n")
    found = document(session(), "ko.keys")
    assert texts(found) == [("a", "저장", "Save"), ("b", "열기", "Open")]
    assert found.given
    assert found.aligned == ()


def test_the_direction_is_that_of_the_configuration(write: Write) -> None:
    write(ko__keys="a = 저장\n", en__keys="a = Save\n")
    found = document(session(languages=("en", "ko"), languages_given=True), ".")
    assert texts(found) == [("a", "Save", "저장")]


def test_a_file_that_is_translated_in_part_is_a_translation(write: Write) -> None:
    english = "".join(f"k{n} = Some English text\n" for n in range(5))
    write(en__keys=english, ko__keys=english.replace("k0 = Some English text", "k0 = 한국어"))
    assert len(document(session(), "ko.keys").pairs) == 5


def test_one_that_is_still_in_korean_in_part_is_the_english_one(write: Write) -> None:
    korean = "".join(f"k{n} = 한국어 문장이다\n" for n in range(5))
    write(ko__keys=korean, en__keys=korean.replace("k0 = 한국어 문장이다", "k0 = Some English text"))
    assert [pair.target.language for pair in document(session(), "ko.keys").pairs] == ["en"] * 5
    write(en__keys=korean)
    (note,) = session().lint(["en.keys"]).notes
    assert note.message == "passed over: it is in Korean, as en.keys is: no translation"


def test_a_pattern_pairs_what_names_do_not(write: Write) -> None:
    write(values_a__keys="a = Save\n", korean_a__keys="a = 저장\n")
    made = session(pairs=[PairPattern("korean/{path}.keys", "values/{path}.keys")])
    assert texts(document(made)) == [("a", "저장", "Save")]


def test_one_that_is_no_side_of_a_pair_is_told_where_it_is_named_and_nowhere_else(write: Write) -> None:
    write(package__keys="a = Save\n", b__tsv="ko\ten\n값\tvalue\n")
    report = session().lint(["."])
    assert (report.errors, report.notes, report.files) == ([], [], 1)
    (note,) = session().lint(["package.keys"]).notes
    assert note.message == "passed over: it is one side of a translation, and belongs to no configured pair"


def test_files_with_other_keys_are_no_translations(write: Write) -> None:
    write(ko__keys="a = 저장\n", en__keys="b = Save\n", c__tsv="ko\ten\n값\tvalue\n")
    report = session().lint(["."])
    assert report.errors == []
    assert report.pairs == 1


def test_keys_and_blocks_of_one_file_stand_in_one_document(write: Write) -> None:
    write(
        ko__mixed="title = 안내\nalone = 혼자\n\n도서관은 월요일에 쉰다.\n",
        en__mixed="title = Guide\n\nThe library is closed on Mondays.\n",
    )
    found = document(session(), "ko.mixed")
    assert texts(found) == [
        ("title", "안내", "Guide"),
        ("alone", "혼자", ""),
        ("", "도서관은 월요일에 쉰다.", "The library is closed on Mondays."),
    ]
    assert [pair.key for pair in found.rows] == ["title", "alone"]
    assert [pair.key for pair in found.aligned] == [""]


def test_the_language_of_a_text_with_keys_is_that_of_all_of_it(write: Write) -> None:
    korean = "도서관은 월요일에 쉰다.\n책은 모두 오만 권이고 절반은 어린이 책이다.\n"
    english = "The library is closed on Mondays.\nIt has 50,000 books, half of them for children.\n"
    write(a__mixed=f"title = Library\n{korean}", b__mixed=f"title = Library\n{english}")
    found = document(session(), "a.mixed", "b.mixed")
    assert (found.pairs[0].key, found.pairs[-1].source.language) == ("title", "ko")


def test_a_key_that_is_missing_is_no_dropped_sentence(write: Write) -> None:
    write(ko__keys="a = 저장\nb = 도서관은 월요일에 쉰다.\n", en__keys="a = Save\n")
    made = Session(Config(Path.cwd(), select=["dropped-sentence", "empty-translation", "partial-translation"]))
    made.documents.formats = Formats([KEYS, *FORMATS], TEXT)
    report = made.lint(["."])
    assert (report.findings, report.pairs) == ([], 2)


PO = '#, fuzzy\nmsgid "Delete 3 files"\nmsgstr "파일 4개 삭제"\n\nmsgid "Delete 5 files"\nmsgstr "파일 6개 삭제"\n'


@pytest.mark.parametrize(
    ("states", "lines", "notes"),
    [
        (None, [6], ["not checked for their state: 1 fuzzy"]),
        ([], [3, 6], []),
        (["final"], [3, 6], []),
    ],
)
def test_pairs_in_some_states_are_not_checked(
    write: Write, states: list[str] | None, lines: list[int], notes: list[str]
) -> None:
    write(a__po=PO)
    settings = {} if states is None else {"skip_states": states}
    made = Session(Config(Path.cwd(), select=["number"], **settings))  # type: ignore[arg-type]
    report = made.lint(["a.po"])
    assert [finding.place.start.line for finding in report.findings] == lines
    assert [note.message for note in report.notes] == notes
    document = made.align("a.po").document
    assert document is not None
    assert [pair.state for pair in document.pairs] == ["fuzzy", ""]
