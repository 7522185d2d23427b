"""Catalogues that the programs of gettext have written, and what they say of those that are written here."""

from __future__ import annotations

import subprocess

import pytest

from qa_lint.formats import FORMATS
from qa_lint.model import Document, Pair, Segment
from qa_lint.writers import WRITERS, Losses

pytestmark = pytest.mark.office

TEXTS = [
    ("파일을 엽니다.", "Opens the file."),
    ('"저장"을 누르면 %d초 뒤에 저장됩니다.', 'Press "Save" to save in %d seconds.'),
    ("첫째 줄은 짧고,\n둘째 줄은 더 길어서 한 줄에 다 들어가지 않습니다.\n", "A first line,\nand a second one.\n"),
    ("탭\t과 \\ 빗금", "A tab\tand a \\ backslash"),
]


def gettext(*command: str, given: bytes) -> bytes:
    """What a program of gettext makes of its standard input."""
    return subprocess.run(command, input=given, check=True, capture_output=True, timeout=60).stdout


def catalogue() -> bytes:
    pairs = [
        Pair(Segment.of_string(source, "ko"), Segment.of_string(target, "en"), key=f"k.{n}", notes=(f"note {n}",))
        for n, (source, target) in enumerate(TEXTS)
    ]
    return WRITERS[".po"]([Document(None, pairs)], Losses())


def read(data: bytes) -> list[Pair]:
    [po] = [known for known in FORMATS if known.name == "po"]
    reading = po.read(data, "a.po", ("en", "ko"))
    assert reading.errors == []
    return reading.pairs


def texts(pairs: list[Pair]) -> list[tuple[str, str]]:
    return sorted((str(pair.source.text), str(pair.target.text)) for pair in pairs)


EXPECTED = sorted((source.strip(), target.strip()) for source, target in TEXTS)


def test_msgfmt_accepts_what_is_written() -> None:
    gettext("msgfmt", "--check-format", "--check-domain", "--output-file=-", "-", given=catalogue())


@pytest.mark.parametrize("option", ["--width=30", "--no-wrap", "--escape", "--sort-output"])
def test_what_msgcat_makes_of_it(option: str) -> None:
    pairs = read(gettext("msgcat", option, "-", given=catalogue()))
    assert texts(pairs) == EXPECTED
    assert {pair.source.language for pair in pairs} == {"ko"}
    assert sorted(note for pair in pairs for note in pair.notes) == [f"note {n}" for n in range(len(TEXTS))]


def test_what_msgunfmt_finds_in_a_compiled_catalogue() -> None:
    compiled = gettext("msgfmt", "--output-file=-", "-", given=catalogue())
    assert texts(read(gettext("msgunfmt", "-", given=compiled))) == EXPECTED


def test_what_msgattrib_calls_fuzzy() -> None:
    pairs = read(gettext("msgattrib", "--set-fuzzy", "-", given=catalogue()))
    assert [pair.state for pair in pairs] == ["fuzzy"] * len(TEXTS)
    obsolete = gettext("msgattrib", "--set-obsolete", "-", given=catalogue())
    assert read(obsolete) == []
