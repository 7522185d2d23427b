import re
from collections import Counter
from pathlib import Path

import pytest
from each import each
from shipped import RULES

from qa_lint.facts.romanization import reads_place
from qa_lint.resources.gazetteer import Gazetteer
from qa_lint.resources.table_file import read_rows

FOLDER = RULES / "name" / "gazetteer"
TABLES = sorted(FOLDER.glob("*.tsv"))
ROMANIZED = {"city", "county", "district", "mountain", "river"}


@pytest.fixture(scope="module")
def shipped() -> Gazetteer:
    return Gazetteer.load(FOLDER)


@each("table", TABLES)
def test_a_name_has_one_row_and_its_cells_are_clean(table: Path):
    head, *rows = read_rows(table)
    assert all(len(row) == len(head) for row in rows)
    kinds = [row[2] if table.stem == "generic-names" else "" for row in rows]  # of which a thing may have several
    firm = [[name for name in row[0].split("|") if not name.startswith("?")] for row in rows]  # a soft one is of many
    names = Counter((name, kind) for forms, kind in zip(firm, kinds, strict=True) for name in forms)
    assert not [name for name, count in names.items() if count > 1]
    for row in rows:
        for cell in row:
            forms = cell.split("|")
            assert len(set(forms)) == len(forms)
            assert all(form == form.strip() and "  " not in form for form in forms)
        assert row[0]
        assert row[1]


def test_no_work_makes_a_doubtful_name_of_another_name(shipped: Gazetteer):
    """A title is mostly an everyday word, too; a place or a person that is called so would be one as well."""
    _, *works = read_rows(FOLDER / "works.tsv")
    names = {name.replace(" ", "") for row in works for name in row[0].split("|")}
    both = {name.hangul for name in shipped.names.values() if "work" in name.groups and len(name.groups) > 1}
    assert not both & names


def test_the_places_of_korea_are_written_as_they_sound():
    _, *rows = read_rows(FOLDER / "korea-places.tsv")
    checked = [(row[0], row[1]) for row in rows if set(row[2].split("|")) & ROMANIZED]
    odd = [
        hangul
        for hangul, forms in checked
        if not any(
            reads_place(hangul.replace(" ", "")[:size], word)
            for word in re.split(r"[ |]", forms)
            for size in range(1, len(hangul) + 1)
        )
    ]
    assert len(checked) > 200
    assert not odd


@pytest.mark.parametrize(
    ("hangul", "latin", "group"),
    [
        ("전주", "Jeonju", "place"),
        ("한라산", "Hallasan", "place"),
        ("일본", "Japan", "country"),
        ("도쿄", "Tokyo", "place"),
        ("왕십리", "Wangsimni", "place"),
        ("금융위원회", "Financial Services Commission", "organisation"),
        ("유네스코", "UNESCO", "organisation"),
    ],
)
def test_what_is_known(shipped: Gazetteer, hangul: str, latin: str, group: str):
    name = shipped.names[hangul]
    assert latin in name.latin
    assert group in name.groups


def test_a_place_known_by_its_station_alone_may_be_a_word(shipped: Gazetteer):
    assert not shipped.names["수서역"].ambiguous
    assert shipped.names["수서"].ambiguous  # a clerk, too
    assert not shipped.names["강릉"].ambiguous  # which has a row of its own


@pytest.mark.parametrize("hangul", ["코넬대", "코넬대학", "코넬대학교"])
def test_a_university_is_known_in_short_and_in_full(shipped: Gazetteer, hangul: str):
    assert "Cornell University" in shipped.names[hangul].latin


def test_two_tables_of_one_name_are_read_together(tmp_path: Path):
    for stem in (
        "korea-places",
        "world-places",
        "korea-organisations",
        "world-organisations",
        "world-persons",
        "works",
        "events",
    ):
        (tmp_path / f"{stem}.tsv").write_text("hangul\tenglish\tkind\tnote\n", encoding="utf-8")
    columns = "hangul\tenglish\tadjective\tpeople\tcapital_hangul\tcapital_english\tnote\n"
    row = "토보|토보국\tTovo\tTovoan\tTovoans\t무람\tMuram\t\n"
    (tmp_path / "world-countries.tsv").write_text(columns + row, encoding="utf-8")
    (tmp_path / "metonyms.tsv").write_text("hangul\tenglish\tnote\n무람\tthe throne\t\n", encoding="utf-8")
    (tmp_path / "western-names.tsv").write_text("english\thangul\tshort\tnote\n", encoding="utf-8")
    (tmp_path / "generic-names.tsv").write_text("korean\tenglish\tkind\tnote\n", encoding="utf-8")
    (tmp_path / "generic-contexts.tsv").write_text("kind\tkorean\tenglish\n", encoding="utf-8")
    (tmp_path / "world-places.tsv").write_text("토보\tTobo|Tovo\tisland|city\tambiguous: a bird\n", encoding="utf-8")
    gazetteer = Gazetteer.load(tmp_path)
    name = gazetteer.names["토보"]
    assert name.latin == ("Tobo", "Tovo", "Tovoan", "Tovoans")
    assert name.groups == {"place", "country"}
    assert name.kinds == {"island", "city", "country"}
    assert gazetteer.names["무람"].metonyms == ("Tovo", "the throne")
    assert gazetteer.names["토보국"].metonyms == ("Muram",)
    assert name.ambiguous
    assert not gazetteer.names["토보국"].ambiguous
    assert gazetteer.names["무람"].latin == ("Muram",)
    assert [found.hangul for found in gazetteer.by_beginning["토보"]] == ["토보국", "토보"]
    assert dict(gazetteer.by_first_word["Tovo"]) == {"Tovo": {"토보", "토보국"}}
    assert {"Muram", "Tobo", "Tovoans"} <= gazetteer.latin_words


def test_what_stands_for_those_who_rule_at_a_place_is_said_of_known_names(shipped: Gazetteer):
    _, *rows = read_rows(FOLDER / "metonyms.tsv")
    assert not [hangul for hangul, *_ in rows if hangul not in shipped.names]
    assert "China" in shipped.names["베이징"].metonyms
    assert "Korea" not in shipped.names["서울"].metonyms


def test_a_place_may_be_said_for_its_club(shipped: Gazetteer):
    assert "Padres" in shipped.names["샌디에이고"].metonyms
    assert "Seoul" not in shipped.names["샌디에이고"].metonyms
    assert "Yankees" not in shipped.names["양키스"].metonyms  # which is called so itself
