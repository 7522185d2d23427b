"""Name lists: what they may look like, and what is said about a line that is wrong."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from qa_lint.formats.decoding import decode
from qa_lint.model import UserError
from qa_lint.resources.name_list import ListedName, NameList
from qa_lint.resources.name_list_file import names_in_table, names_in_toml


def write(folder: Path, text: str, name: str = "names.tsv") -> str:
    path = folder / name
    path.write_bytes(text.encode("utf-8"))
    return str(path)


def read(path: str) -> NameList:
    if path.endswith(".toml"):
        return names_in_toml(path)
    return names_in_table(decode(Path(path).read_bytes(), path)[0], path)


def names_of(path: str) -> list[ListedName]:
    listed = read(path)
    assert listed.notes == ()
    return list(listed.names)


def complaint(path: str) -> tuple[str, int | None]:
    with pytest.raises(UserError) as caught:
        names_of(path)
    assert caught.value.problem.path == path
    return caught.value.problem.message, caught.value.problem.line


@pytest.mark.parametrize(
    "text",
    [
        "hangul\tlatin\tkind\n윤서진\tYoon Seo-jin\tperson\n경기도\tGyeonggi-do\tplace\n",
        "\ufeffhangul\tlatin\tkind\tcount\tfirst\r\n윤서진\tYoon Seo-jin\tperson\t3\ta:1\r\n경기도\tGyeonggi-do\tplace",
        "종류\t한글\t로마자\rperson\t윤서진\tYoon Seo-jin\rplace\t경기도\tGyeonggi-do\r",
        "한글,영문,구분\n윤서진,Yoon Seo-jin,인명\n경기도,Gyeonggi-do,지명\n",
        '영문,국문,종류\n"Yoon Seo-jin",윤서진,person\nGyeonggi-do,경기도,place\n',
        unicodedata.normalize("NFD", "ko\ten\tkind\n윤서진\tYoon Seo-jin\tperson\n경기도\tGyeonggi-do\tplace\n"),
    ],
)
def test_a_table(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, text)
    assert names_of(path) == [
        ListedName("윤서진", "Yoon Seo-jin", "person", f"{path}:2"),
        ListedName("경기도", "Gyeonggi-do", "place", f"{path}:3"),
    ]


def test_the_kind_may_be_missing(tmp_path: Path) -> None:
    path = write(tmp_path, "latin\thangul\nGoogle\t구글\n\n")
    assert names_of(path) == [ListedName("구글", "Google", "name", f"{path}:2")]


def test_toml(tmp_path: Path) -> None:
    text = """\
[[names]]
hangul = "윤서진"
latin = "Yoon Seo-jin"
kind = "person"

[[names]]
hangul = "구글"
latin = "Google"
"""
    path = write(tmp_path, text, "names.toml")
    assert names_of(path) == [
        ListedName("윤서진", "Yoon Seo-jin", "person", f"{path}:2"),
        ListedName("구글", "Google", "name", f"{path}:7"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "message", "line"),
    [
        ("n.tsv", "윤서진\tYoon Seo-jin\n", "a name list begins with the names of its columns", 1),
        ("n.tsv", "", "a name list begins with the names of its columns", 1),
        ("n.tsv", "hangul\tlatin\tkind\n윤서진\tYoon Seo-jin\tpreson\n", "not 'preson'; did you mean 'person'?", 2),
        ("n.toml", '[[name]]\nhangul = "x"\n', "unknown key 'name'; did you mean 'names'?", 1),
        ("n.toml", 'names = ["x"]\n', "a name is a table: write [[names]]", 1),
        ("n.toml", '[[names]]\nhangul = "구글"\nlatn = "Google"\n', "'latn' in [[names]]; did you mean 'latin'?", 3),
        ("n.toml", '[[names]]\nhangul = "구글"\nlatin = 3\n', "'latin' in [[names]] must be a string", 3),
        ("n.toml", "[[names\n", "the name list is broken TOML", 1),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, name: str, text: str, message: str, line: int) -> None:
    told, at = complaint(write(tmp_path, text, name))
    assert message in told
    assert at == line


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("n.tsv", "hangul\tlatin\n윤서진\t\n구글\tGoogle\n\tNaver\n", 2),
        ("n.tsv", "latin\thangul\nGoogle\t구글\n\t윤서진\nNaver\n", 3),
        ("n.csv", "한글,영문,구분\n구글,Google,\n윤서진,,인명\n네이버\n", 3),
        (
            "n.toml",
            '[[names]]\nhangul = "구글"\nlatin = "Google"\n[[names]]\nhangul = "x"\n[[names]]\nlatin = "y"\n',
            5,
        ),
    ],
)
def test_a_name_without_one_of_its_forms_is_passed_over_and_told(
    tmp_path: Path, name: str, text: str, line: int
) -> None:
    listed = read(path := write(tmp_path, text, name))
    assert [(one.hangul, one.latin) for one in listed.names] == [("구글", "Google")]
    assert [str(note) for note in listed.notes] == [
        f"{path}:{line}: names without a Hangul or a Latin form are passed over: 2"
    ]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert complaint(str(tmp_path / "no.toml"))[0].startswith("the name list cannot be read: ")


def test_a_name_may_be_listed_twice() -> None:
    names = NameList([ListedName("구글", "Google", "product"), ListedName("구글", "Google Inc.", "company")])
    assert len(names) == 2
    assert [name.latin for name in names.of_hangul("구글")] == ["Google", "Google Inc."]
    assert names.of_hangul("구굴") == []
