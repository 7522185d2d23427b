"""`qa-lint convert`: from whatever is read to memories, catalogues and tables."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qa_lint.writers import WRITERS

from .conftest import Invoke, write

TABLE = "ko\ten\tkey\n예산은 3억 원이다.\tThe budget is 300 million won.\tk1\n둘이 왔다.\tTwo came.\tk2\n"
KOREAN = "남산 도서관이 다음 달에 다시 문을 연다.\n공사에는 예산 3억 원이 들었다.\n시장은 개관식에서 축사를 한다.\n"
ENGLISH = (
    "Namsan Library will reopen next month.\nThe construction cost 300 million won.\n"
    "The mayor will give a speech at the opening ceremony.\n"
)


@pytest.mark.parametrize("suffix", WRITERS)
def test_every_format_is_written_and_checked_again(invoke: Invoke, suffix: str) -> None:
    write(a_tsv=TABLE)
    done = invoke("convert", "a.tsv", f"out{suffix}")
    assert done.exit_code == 0
    assert done.stderr.startswith(f"qa-lint: note: out{suffix}: pairs read: 2\n")
    checked = invoke("check", f"out{suffix}")
    assert (checked.exit_code, checked.stdout) == (0, "nothing found in 2 pairs in 1 file\n")


def test_two_documents_become_a_memory_with_confidence(invoke: Invoke) -> None:
    write(ko_txt=KOREAN, en_txt=ENGLISH)
    for given in (["ko.txt", "en.txt"], ["--source", "ko.txt", "--target", "en.txt"]):
        assert invoke("convert", *given, "memory.tmx").exit_code == 0
        memory = Path("memory.tmx").read_text(encoding="utf-8")
        assert memory.count("<tu ") == memory.count('"x-confidence"') == 3
        Path("memory.tmx").unlink()
    invoke("convert", "ko.txt", "en.txt", "memory.jsonl")
    rows = [json.loads(line) for line in Path("memory.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["source"] for row in rows] == KOREAN.splitlines()
    assert all(0.5 < row["confidence"] <= 1 for row in rows)


def test_a_folder_becomes_one_file_and_what_is_passed_over_is_told(invoke: Invoke) -> None:
    write(in__a_tsv=TABLE, in__b_csv="ko,en\n셋이다.,There are three.\n", in__c_txt="Only English here.\n")
    done = invoke("convert", "in", "all.xliff")
    assert done.exit_code == 0
    assert "note: all.xliff: pairs read: 3" in done.stderr
    assert "in/c.txt: passed over" in done.stderr
    assert Path("all.xliff").read_text(encoding="utf-8").count("<file ") == 2


def test_what_the_format_has_no_place_for_is_told(invoke: Invoke) -> None:
    write(a_tsv=TABLE)
    assert (
        "qa-lint: note: a.po: keys are written as references (2 pairs)\n" in invoke("convert", "a.tsv", "a.po").stderr
    )
    korean = invoke("convert", "a.tsv", "a.po", "--message-language", "ko").stderr
    assert korean == "qa-lint: 알림: a.po: 읽은 쌍: 2개\nqa-lint: 알림: a.po: 키는 참조로 씁니다(쌍 2개)\n"


def test_it_does_not_overwrite_what_it_reads(invoke: Invoke) -> None:
    write(a_tsv=TABLE, in__b_tsv=TABLE)
    Path("link.tsv").symlink_to("a.tsv")
    for given, out in (("a.tsv", "a.tsv"), ("a.tsv", "link.tsv"), ("in", "./in/b.tsv")):
        done = invoke("convert", given, out)
        assert (done.exit_code, "write to another file" in done.stderr) == (2, True)
    assert Path("a.tsv").read_text(encoding="utf-8") == TABLE
    assert invoke("convert", "a.tsv", "in/b.tsv").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "name what is to be converted, and the file to be written"),
        (("out.tmx",), "name what is to be converted, and the file to be written"),
        (("--source", "a.tsv", "out.tmx"), "name what is to be converted, and the file to be written"),
        (("a.tsv", "out.docx"), "out.docx: a file of this kind is not written; there are .jsonl, .po, "),
        (("a.tsv", "out"), "out: a file of this kind is not written; there are "),
        (("english.txt", "out.tmx"), "out.tmx: no pairs, so nothing is written"),
        (("a.tsv", "no/such/out.tmx"), "no/such/out.tmx: the file cannot be written: "),
    ],
)
def test_what_cannot_be_done(invoke: Invoke, arguments: tuple[str, ...], told: str) -> None:
    write(a_tsv=TABLE, english_txt="Only English here.\n")
    done = invoke("convert", *arguments)
    assert done.exit_code == 2
    assert f"qa-lint: error: {told}" in done.stderr
    assert not Path("out.tmx").exists()


def test_what_cannot_be_read_is_an_error_and_the_rest_is_written(invoke: Invoke) -> None:
    write(a_tsv=TABLE, b_xlsx=b"no workbook")
    done = invoke("convert", "a.tsv", "b.xlsx", "out.tmx")
    assert done.exit_code == 2
    assert "error: b.xlsx: it is damaged or cut off" in done.stderr
    assert Path("out.tmx").read_text(encoding="utf-8").count("<tu ") == 2
