"""The command on files of XML: findings point into what the person opens, and a bad file stops no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import RIGHT, Invoke

XLIFF = """<?xml version="1.0" encoding="UTF-16"?>
<xliff version="1.2"><file source-language="ko" target-language="en"><body>
<trans-unit id="1"><source><g id="1">R&amp;D</g> 예산은 <x id="2"/>3억 원이다.</source>
<target><g id="1">R&amp;D</g> has a budget of <x id="2"/>3 billion won.</target></trans-unit>
<trans-unit id="2"><source>끝<x id="33"/></source><target>End</target></trans-unit>
</body></file></xliff>
"""
TMX = """<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>The <ph x="4"/> cost is 3 billion won.</seg>
</tuv><tuv xml:lang="ko"><seg><ph x="4"/> 예산은 &lt;3억 원&gt;이다.</seg></tuv></tu></body></tmx>
"""


def findings(invoke: Invoke, *args: str, given: bytes = b"") -> list[tuple[object, ...]]:
    """The rule of each finding, and the line, column and text of its source and target."""
    report = json.loads(invoke("check", *args, "--output-format", "json", given=given).stdout)
    return [
        (found["rule"], *((side["line"], side["column"], side["text"]) for side in (found["source"], found["target"])))
        for found in report["findings"]
    ]


def stands(written: str, text: str) -> tuple[int, int, str]:
    """The line and column at which a text begins, where a file has it once."""
    assert written.count(text) == 1
    before = written[: written.index(text)].split("\n")
    return len(before), len(before[-1]) + 1, text


def test_a_finding_points_into_both_sides_of_an_xliff_file(invoke: Invoke) -> None:
    Path("a.xlf").write_bytes(XLIFF.encode("utf-16"))
    assert findings(invoke, "a.xlf") == [
        ("wrong-magnitude", stands(XLIFF, "3억 원"), stands(XLIFF, "3 billion won")),
        ("tag-mismatch", stands(XLIFF, '<x id="33"/>'), stands(XLIFF, "End")),
    ]


@pytest.mark.parametrize("name", ["a.tmx", "-"])
def test_a_finding_points_into_both_sides_of_a_memory(invoke: Invoke, name: str) -> None:
    Path("a.tmx").write_text(TMX, encoding="utf-8")
    assert findings(invoke, name, given=TMX.encode()) == [
        ("wrong-magnitude", stands(TMX, "3 billion won"), stands(TMX, "3억 원")),
    ]


def test_a_bad_file_is_told_and_the_others_are_checked(invoke: Invoke) -> None:
    Path("a.tsv").write_text(RIGHT, encoding="utf-8")
    Path("b.xlf").write_text(XLIFF.replace("</target>", "", 1), encoding="utf-8")
    Path("c.tmx").write_text('<!DOCTYPE tmx [<!ENTITY a "b">]>\n' + TMX.split("\n", 2)[2], encoding="utf-8")
    Path("d.xlf").write_text(XLIFF.replace('"en"', '"ja"'), encoding="utf-8")
    result = invoke("check", ".")
    assert result.exit_code == 2
    assert "b.xlf:4: not well-formed XML: mismatched tag" in result.stderr
    assert "c.tmx:1: the file declares an entity (a)" in result.stderr
    assert "in 1 pair in 4 files; 2 problems kept something from being checked" in result.stdout
    assert "d.xlf: passed over: it is not in Korean and English, but in ja, ko" in invoke("check", "d.xlf").stderr
