"""`qa-lint names`, and the list it prints as a project's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Invoke, write

FIRST = """\
윤서진 시장은 수원에서 루퍼트 포크너와 만났다.	Mayor Yoon Seo-jin met Rupert Falkner in Suwon.
경기도의 한빛전자는 종로구에 매장을 연다.	Hanbit Electronics of Gyeonggi Province opens a store in Jongno-gu.
루퍼트 포크너는 수원을 떠났다.	Rupert Falkner has left Suwon.
"""
SECOND = "윤서진 시장은 경기도로 돌아왔다.\tMayor Yoon Seo-jin came back to Gyeonggi Province.\n"
LIST = """\
hangul	latin	kind	count	first
윤서진	Yoon Seo-jin	person	2	a.tsv:1
경기도	Gyeonggi Province	place	2	a.tsv:2
수원	Suwon	place	2	a.tsv:1
종로구	Jongno-gu	place	1	a.tsv:2
한빛전자	Hanbit	company	1	a.tsv:2
루퍼트 포크너	Rupert Falkner	name	2	a.tsv:1
"""
NAMES = ("--select", "romanization", "--fail-on", "info")


def test_the_names_of_a_project(invoke: Invoke) -> None:
    write(a_tsv=FIRST, b_tsv=SECOND)
    result = invoke("names", ".")
    assert (result.exit_code, result.stdout, result.stderr) == (0, LIST, "")
    assert invoke("names", "b.tsv", "a.tsv").stdout == LIST


def test_places_are_listed_with_their_units_and_a_name_once(invoke: Invoke) -> None:
    write(a_tsv="충청북도 솔빛테크\tSolbit Tech of North Chungcheong\n산타모니카와 부산시\tSanta Monica and Busan\n")
    assert invoke("names", "a.tsv").stdout.splitlines()[1:] == [
        "부산시\tBusan\tplace\t1\ta.tsv:2",
        "충청북도\tNorth Chungcheong\tplace\t1\ta.tsv:1",
        "솔빛테크\tSolbit\tcompany\t1\ta.tsv:1",
        "산타모니카\tSanta Monica\tname\t1\ta.tsv:2",
    ]


def test_of_several_forms_the_commonest_is_kept(invoke: Invoke) -> None:
    write(a_tsv=SECOND.replace("Yoon Seo-jin", "Yun Seojin"), b_tsv=SECOND * 2)
    assert "윤서진\tYoon Seo-jin\tperson\t2\tb.tsv:1\n" in invoke("names", ".").stdout


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_list_that_is_kept_finds_nothing_in_its_project(invoke: Invoke, language: str) -> None:
    write(a_tsv=FIRST, b_tsv=SECOND)
    settings = f'source-language = "{language}"\n'
    Path("qa-lint.toml").write_text(settings, encoding="utf-8")
    write(names_tsv=invoke("names", "a.tsv", "b.tsv").stdout_bytes)
    Path("qa-lint.toml").write_text(settings + 'names = ["names.tsv"]\n', encoding="utf-8")
    result = invoke("check", *NAMES, "a.tsv", "b.tsv")
    assert result.exit_code == 0, result.stdout


def test_what_is_inconsistent_stays_so_with_the_list(invoke: Invoke) -> None:
    write(a_tsv=SECOND.replace("Yoon Seo-jin", "Yun Seojin"), b_tsv=SECOND * 2)
    write(names_tsv=invoke("names", "a.tsv", "b.tsv").stdout_bytes)
    Path("qa-lint.toml").write_text('names = ["names.tsv"]\n', encoding="utf-8")
    found = json.loads(invoke("check", *NAMES, "a.tsv", "b.tsv", "--output-format", "json").stdout)["findings"]
    assert [(f["path"], f["line"], f["message"]) for f in found] == [
        ("a.tsv", 1, "윤서진 is Yun Seojin here, but Yoon Seo-jin in names.tsv:2")
    ]
    assert [edit["text"] for edit in found[0]["fix"]["edits"]] == ["Yoon Seo-jin"]


def test_a_list_that_is_wrong_is_named_with_its_line(invoke: Invoke) -> None:
    write(a_tsv=FIRST, names_tsv="hangul\tlatin\tkind\n윤서진\tYoon Seo-jin\tpreson\n")
    Path("qa-lint.toml").write_text('names = ["names.tsv"]\n', encoding="utf-8")
    result = invoke("check", "a.tsv")
    assert result.exit_code == 2
    assert "names.tsv:2: the kind is one of person, place, company, product, name, not 'preson'" in result.stderr


def test_a_file_that_is_not_there(invoke: Invoke) -> None:
    result = invoke("names", "no.tsv")
    assert result.exit_code == 2
    assert "no.tsv" in result.stderr
