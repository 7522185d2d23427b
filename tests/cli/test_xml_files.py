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


KOREAN = """<resources xmlns:xliff="u">
  <string name="cost">\\'예산\\'은 <xliff:g id="n">%1$s</xliff:g>\n      3억 원이다.</string>
  <string name="left">파일을 지웁니다</string>
  <plurals name="files"><item quantity="other">파일 %d개</item></plurals>
</resources>
"""
ENGLISH = """<resources xmlns:xliff="u">
  <plurals name="files"><item quantity="one">%d file</item><item quantity="other">%d files</item></plurals>
  <string name="cost">The \\"budget\\" for <xliff:g id="n">%1$s</xliff:g> is 3\\u0020billion won.</string>
</resources>
"""


def test_resources_of_android_are_paired_by_name(invoke: Invoke) -> None:
    Path("qa-lint.toml").write_text(
        '[[pairs]]\nsource = "values-ko/{path}.xml"\ntarget = "values/{path}.xml"\n', encoding="utf-8"
    )
    for folder, content in (("values-ko", KOREAN), ("values", ENGLISH)):
        Path(folder).mkdir()
        for name in ("strings.xml", "more.xml"):
            Path(folder, name).write_text(content, encoding="utf-8")
    assert findings(invoke, "values-ko/strings.xml") == findings(invoke, "values/more.xml")
    assert findings(invoke, "values/strings.xml") == [
        ("wrong-magnitude", stands(KOREAN, "3억 원"), stands(ENGLISH, "3\\u0020billion won")),
        ("missing-key", stands(KOREAN, "파일을 지웁니다"), (4, 1, "")),
    ]


def test_xml_that_is_no_translation_is_no_noise(invoke: Invoke) -> None:
    Path("pom.xml").write_text("<project><name>이름 &nbsp;</project>", encoding="utf-8")
    Path("app_ko.ts").write_text('export const title = "제목";', encoding="utf-8")
    Path("memory.xml").write_text(TMX, encoding="utf-8")
    result = invoke("check", ".", "--select", "number")
    assert result.exit_code == 1
    assert "memory.xml:4" in result.stdout
    assert result.stderr.count("\n") == 1
    assert "files passed over, as they are no translations: 2" in result.stderr
    assert "it is XML of a kind that qa-lint does not know" in invoke("check", "pom.xml").stderr
    Path("strings.xml").write_text(ENGLISH, encoding="utf-8")
    assert "belongs to no configured pair" in invoke("check", "strings.xml").stderr


def test_a_file_of_qt_is_checked(invoke: Invoke) -> None:
    written = """<!DOCTYPE TS><TS version="2.1" language="ko">
<context><name>Main</name><message><source>Cost: 3 billion won for %1</source>
<translation>비용: 3억 원</translation></message></context></TS>"""
    Path("a.ts").write_text(written, encoding="utf-8")
    assert findings(invoke, "a.ts") == [
        ("placeholder-mismatch", stands(written, "%1"), stands(written, "비용: 3억 원")),
        ("wrong-magnitude", stands(written, "3 billion won"), stands(written, "3억 원")),
    ]


def test_resources_of_dotnet_are_paired_by_their_names(invoke: Invoke) -> None:
    frame = '<root><data name="Cost" xml:space="preserve">\n<value>{}</value></data></root>'
    korean, english = frame.format("R&amp;D 예산은 3억 원이다."), frame.format("The R&amp;D budget is 3 billion won.")
    Path("a.ko.resx").write_text(korean, encoding="utf-8")
    Path("a.en.resx").write_text(english, encoding="utf-8")
    assert findings(invoke, ".") == [("wrong-magnitude", stands(korean, "3억 원"), stands(english, "3 billion won"))]


def test_a_termbase_is_a_glossary(invoke: Invoke) -> None:
    term = '<langSet xml:lang="{}"><tig><term>{}</term></tig></langSet>'
    entry = term.format("ko", "환자") + term.format("en", "patient")
    written = f"<martif><text><body><termEntry>{entry}</termEntry></body></text></martif>"
    Path("terms.tbx").write_text(written, encoding="utf-8")
    Path("qa-lint.toml").write_text('glossary = ["terms.tbx"]', encoding="utf-8")
    Path("a.tsv").write_text("ko\ten\n환자가 왔다.\tThe client came.\n", encoding="utf-8")
    assert findings(invoke, ".") == [("missing-term", (2, 1, "환자"), (2, 9, "The client came."))]
    Path("terms.tbx").write_text(written[:-9], encoding="utf-8")
    result = invoke("check", "a.tsv")
    assert (result.exit_code, result.stderr) == (
        2,
        "qa-lint: error: terms.tbx:1: not well-formed XML: no element found\n",
    )


def test_a_note_silences_its_unit_though_all_stand_on_one_line(invoke: Invoke) -> None:
    unit = '<trans-unit id="1"><source>예산은 3억 원이다.</source><target>{} won.</target>{}</trans-unit>'
    note = "<note>qa-lint: ignore[number] agreed</note>"
    units = unit.format("3 billion", "") + unit.format("30 billion", note) + "<!-- qa-lint: ignore -->"
    units += unit.format("3,000 billion", "") + unit.format("3", "")
    head = '<xliff version="1.2"><file source-language="ko" target-language="en"><body>'
    written = f"{head}{units}</body></file></xliff>"
    Path("a.xlf").write_text(written, encoding="utf-8")
    found = [target for _, _, target in findings(invoke, "a.xlf", "--select", "number")]
    assert found == [stands(written, "3 billion won"), stands(written, "3 won")]


CARD = """status = "stable"
severity = "warning"
mqm = "terminology/inconsistent-with-termbase"
check = "find_pattern"
kind = "found"
message = "we write {suggestion}"
message-ko = "{suggestion:을} 씁니다"
why = "The style guide says so."
[options]
pattern = "Research and Development"
suggestion = "R&D <Lab>"
[[bad]]
source = "연구소"
target = "⟦Research and Development⟧"
[[bad]]
source = "큰 연구소"
target = "a ⟦Research and Development⟧ unit"
[[good]]
source = "연구소"
target = "R&D <Lab>"
[[good]]
source = "연구"
target = "Research"
"""


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("Our Research and Development", "R&amp;D &lt;Lab&gt;"),
        ("<![CDATA[Our Research and Development]]>", "R&D <Lab>"),
        ("Our <![CDATA[Research]]> and Development", None),
        ('Our <g id="1">Research and Development</g>', "R&amp;D &lt;Lab&gt;"),
        ('Our Research <mrk mtype="x">and Development</mrk>', None),
        ("Our Research&#32;and Development", "R&amp;D &lt;Lab&gt;"),
    ],
)
def test_a_fix_is_written_as_the_file_must_hold_it_and_breaks_no_tag(
    invoke: Invoke, target: str, text: str | None
) -> None:
    Path("qa").mkdir()
    Path("qa/house.toml").write_text(CARD, encoding="utf-8")
    Path("qa-lint.toml").write_text('cards = ["qa/"]', encoding="utf-8")
    unit = f'<trans-unit id="1"><source><g id="1">연구소</g></source><target>{target}</target></trans-unit>'
    head = '<xliff version="1.2"><file source-language="ko" target-language="en"><body>'
    written = f"{head}{unit}</body></file></xliff>"
    Path("a.xlf").write_text(written, encoding="utf-8")
    (found,) = json.loads(invoke("check", "a.xlf", "--select", "house", "--output-format", "json").stdout)["findings"]
    if text is None:
        assert found["fix"] is None
        return
    (edit,) = found["fix"]["edits"]
    assert edit["text"] == text
    fixed = written[: edit["column"] - 1] + text + written[edit["end_column"] - 1 :]
    Path("a.xlf").write_text(fixed, encoding="utf-8")
    assert "nothing found in 1 pair in 1 file" in invoke("check", "a.xlf", "--select", "house").stdout
