"""`qa-lint terms`, and the glossary it prints as a project's own."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import Invoke, write

MANUAL = """\
대여 기한을 확인한다.	Check the loan period.
대여 기한이 지났다.	The loan period has passed.
대여 기한은 2주이다.	The loan period is two weeks.
대여 기한을 늘린다.	Extend the loan period.
대여 기한이 끝났다.	The time of borrowing has ended.
사서가 책을 고른다.	The librarian chooses a shelf.
사서는 방을 닦는다.	Librarians clean the room.
사서에게 묻는다.	Ask the librarian.
"""
PROPOSED = """\
ko	en	count	steady	odd
사서	librarian	3	100%\t
대여 기한	loan period	5	80%	a.tsv:5
"""


def test_what_is_rendered_alike_is_proposed_with_the_odd_ones_out(invoke: Invoke) -> None:
    write(a_tsv=MANUAL)
    result = invoke("terms", "a.tsv")
    assert (result.exit_code, result.stdout, result.stderr) == (0, PROPOSED, "")
    steady = [row.split("\t")[0] for row in invoke("terms", "--steady", "90", "a.tsv").stdout.splitlines()]
    assert steady == ["ko", "사서"]
    assert "사서" not in invoke("terms", "--least", "4", "a.tsv").stdout


def test_the_proposal_is_read_back_and_finds_the_odd_ones_out_alone(invoke: Invoke) -> None:
    write(a_tsv=MANUAL)
    write(glossary_tsv=invoke("terms", "a.tsv").stdout_bytes)
    Path("qa-lint.toml").write_text('glossary = ["glossary.tsv"]\n', encoding="utf-8")
    result = invoke("check", "--select", "missing-term", "--output-format", "json", "a.tsv")
    found = json.loads(result.stdout)["findings"]
    assert [(finding["line"], finding["source"]["text"]) for finding in found] == [(5, "대여 기한")]


def test_the_direction_makes_no_difference(invoke: Invoke) -> None:
    turned = ["\t".join(reversed(row.split("\t"))) for row in MANUAL.splitlines()]
    write(a_tsv="\n".join(["source\ttarget", *turned]) + "\n")
    Path("qa-lint.toml").write_text('source-language = "en"\n', encoding="utf-8")
    assert invoke("terms", "a.tsv").stdout == PROPOSED.replace("a.tsv:5", "a.tsv:6")


def test_bad_input_is_one_error(invoke: Invoke) -> None:
    result = invoke("terms", "nothing.tsv")
    assert (result.exit_code, result.stderr.count("error:")) == (2, 1)
    write(a_txt="사서만 있다.\n")
    result = invoke("terms", "a.txt")
    assert result.exit_code == 2
    assert "no Korean text with its English translation" in result.stderr
