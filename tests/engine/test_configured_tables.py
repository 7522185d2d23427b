"""The tables that a project brings along, in each of the notations that they may be written in."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from qa_lint.engine.session import Session
from qa_lint.project.settings import Config
from qa_lint.resources.name_list import NameList

TERMS = {
    "terms.tsv": "ko\ten\n주민세\tresident tax\n",
    "terms.csv": "ko,en\n주민세,resident tax\n",
    "terms.toml": '[[terms]]\nko = "주민세"\nen = "resident tax"\n',
    "terms.tbx": (
        '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry>'
        '<langSec xml:lang="ko"><termSec><term>주민세</term></termSec></langSec>'
        '<langSec xml:lang="en"><termSec><term>resident tax</term></termSec></langSec>'
        "</conceptEntry></body></text></tbx>\n"
    ),
}


def told(folder: Path, *glossary: str) -> list[tuple[str, int]]:
    """What is said of terms, and in which row."""
    (folder / "a.tsv").write_text(
        "ko\ten\n주민세가 올랐다.\tThe resident tax rose.\n주민세가 내렸다.\tThe levy fell.\n", encoding="utf-8"
    )
    config = Config(folder, cache=False, jobs=1, glossary=list(glossary))
    findings = Session(config).lint(["a.tsv"]).findings
    return [(finding.rule, finding.place.start.line) for finding in findings if finding.category == "terminology"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", TERMS)
def test_the_same_terms_in_each_notation(folder: Path, name: str) -> None:
    (folder / name).write_text(TERMS[name], encoding="utf-8")
    assert told(folder) == []
    assert told(folder, name) == [("missing-term", 3)]


@pytest.mark.parametrize("name", ["terms.xlsx", "terms.XLSX"])
def test_the_terms_of_the_first_sheet_of_a_workbook(folder: Path, name: str) -> None:
    book = openpyxl.Workbook()
    for row in (("ko", "en"), ("주민세", "resident tax")):
        book.active.append(row)
    book.create_sheet().append(("올랐다", "climbed"))
    book.save(folder / name)
    assert told(folder, name) == [("missing-term", 3)]


@pytest.mark.parametrize("name", ["names.xlsx", "names.csv"])
def test_names_as_clients_send_them(folder: Path, name: str) -> None:
    rows = [("한글", "영문", "구분"), ("윤서진", "Yoon Seo-jin", "인명")]
    if name.endswith(".csv"):
        (folder / name).write_text("".join(",".join(row) + "\n" for row in rows), encoding="cp949")
    else:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(folder / name)
    (listed,) = Session(Config(folder, names=[name])).resources.get(NameList).names
    assert (listed.hangul, listed.latin, listed.kind) == ("윤서진", "Yoon Seo-jin", "person")


def test_names_that_are_not_finished_are_told_and_the_run_goes_on(folder: Path) -> None:
    (folder / "n.tsv").write_text("hangul\tlatin\n윤서진\t\n이도윤\tYi Doyoon\n", encoding="utf-8")
    (folder / "a.tsv").write_text("ko\ten\n이도윤 씨가 왔다.\tMr. Park Do-yun came.\n", encoding="utf-8")
    report = Session(Config(folder, cache=False, jobs=1, names=["n.tsv"], select=["wrong-name"])).lint(["a.tsv"])
    assert [finding.rule for finding in report.findings] == ["wrong-name"]
    assert [str(note) for note in report.notes] == [
        "n.tsv:2: names without a Hangul or a Latin form are passed over: 1"
    ]


def test_several_glossaries_are_one(folder: Path) -> None:
    (folder / "terms.toml").write_text(TERMS["terms.toml"], encoding="utf-8")
    (folder / "more.tsv").write_text("ko\ten\n내렸다\tdropped\n", encoding="utf-8")
    assert told(folder, "terms.toml", "more.tsv") == [("missing-term", 3), ("missing-term", 3)]
