from pathlib import Path
from types import SimpleNamespace

import pytest

from qa_lint.resources.exonyms import Exonyms
from qa_lint.resources.locator import rules_folder
from qa_lint.training.locale_names import cut_names, names_of_locales


@pytest.fixture(scope="module")
def shipped() -> Exonyms:
    return Exonyms.load(rules_folder() / "name" / "cldr.tsv", rules_folder() / "name" / "exonyms.tsv")


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("독일", "Germany"),
        ("독일어", "German"),
        ("독일은행협회", "German"),  # a name that begins with the country's
        ("페르시아어", "Persian"),
        ("코펜하겐", "Copenhagen"),
        ("아프가니스탄", "Afghan"),
        ("이란", "Iranian"),
        ("크로네", "krone"),
        ("예수", "Jesus"),
    ],
)
def test_what_english_calls_it_by_another_sound(shipped: Exonyms, hangul: str, latin: str):
    assert shipped.name(hangul, latin)


@pytest.mark.parametrize(("hangul", "latin"), [("독일", "Danish"), ("말리", "malicious"), ("기다림", "Germany")])
def test_what_is_not_its_name(shipped: Exonyms, hangul: str, latin: str):
    assert not shipped.name(hangul, latin)


def test_words_that_name_nothing_by_themselves_are_left_out():
    table = cut_names([("신공화국", "New Republic"), ("고래 섬", "The Whale Island"), ("A국", "Aland")])
    assert table.words == {"고래섬": frozenset({"whale"})}


def test_a_language_names_its_people_too():
    assert cut_names([("가나어", "Ganan")]).words == {"가나어": frozenset({"ganan"}), "가나": frozenset({"ganan"})}


def test_locales_give_places_languages_currencies_and_cities():
    korean = SimpleNamespace(
        territories={"X": "가국"}, languages={"x": "가어"},
        currencies={"XXX": "가국 나화", "YYY": "다", "ATS": "나국 실링"},
        time_zones={"Z/New_City": {"city": "새도시"}, "Z/None": {}},
    )  # fmt: skip
    english = SimpleNamespace(
        territories={"X": "Galand"},
        languages={"x": "Galish"},
        currencies={"XXX": "Galish Nahwa", "YYY": "Da Da", "ATS": "Danish Schilling"},
        time_zones={},
    )
    assert set(names_of_locales(korean, english)) == {
        ("가국", "Galand"), ("가어", "Galish"), ("가국", "Galish"), ("나화", "Nahwa"), ("새도시", "New City"),
    }  # fmt: skip


def test_a_table_survives_its_file(tmp_path: Path):
    table = cut_names([("독일", "Germany"), ("독일어", "German")])
    table.save(tmp_path / "a.tsv", "a note")
    assert (tmp_path / "a.tsv").read_text(encoding="utf-8") == "# a note\n독일\tgerman germany\n독일어\tgerman\n"
    assert Exonyms.load(tmp_path / "a.tsv").words == table.words


def test_a_note_of_several_lines_stands_at_the_head_of_a_table(tmp_path: Path):
    cut_names([("독일", "Germany")]).save(tmp_path / "a.tsv", "one\r\ntwo\u2028three")
    assert (tmp_path / "a.tsv").read_text(encoding="utf-8") == "# one\n# two\u2028three\n독일\tgermany\n"
    assert Exonyms.load(tmp_path / "a.tsv").of("독일") == {"germany"}


def test_tables_add_up(tmp_path: Path):
    (tmp_path / "a.tsv").write_text("독일\tgermany\n", encoding="utf-8")
    (tmp_path / "b.tsv").write_text("# own\n독일\tgerman\n", encoding="utf-8")
    assert Exonyms.load(tmp_path / "a.tsv", tmp_path / "b.tsv").of("독일") == {"germany", "german"}
