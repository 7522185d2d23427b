"""Translations of Qt: messages by context, forms by number, and placeholders that are codes."""

from __future__ import annotations

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from formats.places import assert_places_of_xml, place, written
from qa_lint.checks.compare_markup import compare_placeholders
from qa_lint.formats import qt
from qa_lint.model import Reading, UserError


def translations(messages: str, languages: str = 'language="ko_KR"') -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" {languages}>\n'
        f"<context><name>Main</name>\n{messages}\n</context></TS>\n"
    )


def message(source: str, translation: str, inner: str = "", attributes: str = "", state: str = "") -> str:
    state = f' type="{state}"' if state else ""
    return (
        f"<message {attributes}><location filename='a.cpp' line='10'/><source>{source}</source>{inner}\n"
        f"<translation{state}>{translation}</translation></message>\n"
    )


def read(text: str, path: str = "a_ko.ts") -> Reading:
    reading = qt.read(text.encode(), path, ("ko", "en"))
    assert_places_of_xml(reading)
    return reading


def test_a_message_is_a_pair_with_what_the_format_knows() -> None:
    inner = "<comment>menu</comment><extracomment>On\n top</extracomment><oldsource>Opens</oldsource>"
    reading = read(translations(message("Open &amp;file", "파일 열기(&amp;F)", inner, 'id="open"')))
    (pair,) = reading.pairs
    assert reading.bound
    assert pair.texts == ("Open &file", "파일 열기(&F)")
    assert (pair.source.language, pair.target.language) == ("en", "ko")
    assert (pair.key, pair.context, pair.notes, pair.state) == ("open", "Main menu", ("On top",), "")
    assert written(pair.target, "&") == "&amp;"
    assert place(pair.target, "F") == (7, 25)


@each(
    ("languages", "path", "sides"),
    [
        ('language="ko"', "a.ts", ("en", "ko")), ('sourcelanguage="ko" language="en_US"', "a.ts", ("ko", "en")),
        ("", "app_ko.ts", ("en", "ko")), ('sourcelanguage="ko_KR"', "app_en_US.ts", ("ko", "en")),
        ("", "a.ts", ("en", "ko")),
    ],
)  # fmt: skip
def test_the_file_or_its_name_says_the_languages(languages: str, path: str, sides: tuple[str, str]) -> None:
    (pair,) = read(translations(message("1", "2"), languages), path).pairs
    assert (pair.source.language, pair.target.language) == sides


def test_other_languages_and_other_files_are_passed_over() -> None:
    reading = read(translations(message("One", "Eins"), 'language="de"'))
    assert (reading.pairs, reading.lacks) == ([], "it is not in Korean and English, but in de, en")
    reading = read("export const title = <b>제목</b>;")
    assert (reading.bilingual, reading.lacks, reading.errors) == (False, "it is no file of translations of Qt", [])
    with pytest.raises(UserError, match="cannot be one side of a pair"):
        qt.read(translations("").encode(), "a.ts", ("ko",))
    assert qt.recognizes(translations("").encode())


def test_what_the_program_no_longer_has_is_left_alone_and_states_are_kept() -> None:
    messages = message("One", "하나", state="vanished") + message("Two", "둘", state="obsolete")
    messages += (
        message("Three", "", state="unfinished") + message("Four", "넷") + "<message><source>5</source></message>"
    )
    pairs = read(translations(messages)).pairs
    assert [(*pair.texts, pair.state) for pair in pairs] == [
        ("Three", "", "unfinished"), ("Four", "넷", ""), ("5", "", ""),
    ]  # fmt: skip


def test_each_form_of_a_number_and_each_length_is_a_pair() -> None:
    forms = "<numerusform>%n file</numerusform><numerusform>%n files</numerusform>"
    numerus = message("파일 %n개", forms, attributes='numerus="yes"')
    pairs = read(translations(numerus, 'sourcelanguage="ko" language="en"')).pairs
    assert [(*pair.texts, pair.plural) for pair in pairs] == [
        ("파일 %n개", "%n file", "one"), ("파일 %n개", "%n files", "other"),
    ]  # fmt: skip
    lengths = message("Open", "<lengthvariant>열기</lengthvariant><lengthvariant>엶</lengthvariant>")
    unfinished = message("%n files", "", attributes='numerus="yes"', state="unfinished")
    pairs = read(translations(lengths + unfinished)).pairs
    assert [pair.texts for pair in pairs] == [("Open", "열기"), ("Open", "엶"), ("%n files", "")]


@each(
    ("source", "target", "expected"),
    [("%1 of %L2", "%L2 중 %1", []), ("%1 of %2", "%1", [("%2", "")]), ("%n files", "파일 %1개", [("%n", "%1")]),
     ("100% of %1", "%1의 100%", []), ("%nothing", "없음", [])],
)  # fmt: skip
def test_placeholders_of_qt_are_compared(source: str, target: str, expected: list[tuple[str, str]]) -> None:
    (pair,) = read(translations(message(source, target))).pairs
    assert [(h.values["expected"], h.values["found"]) for h in compare_placeholders(pair)] == expected


def test_notes_silence_their_message() -> None:
    inner = "<translatorcomment>qa-lint: ignore[number] why</translatorcomment>"
    reading = read(translations(message("1", "2", inner) + message("3", "4")))
    assert [(s.names, s.first, s.last, s.reason) for s in reading.suppressions] == [(("number",), 5, 6, "why")]


@given(st.lists(st.tuples(*[st.text("가각 a<&\n3", max_size=6)] * 2), max_size=5))
def test_what_lxml_writes_is_read_as_it_was(rows: list[tuple[str, str]]) -> None:
    root = etree.Element("TS", version="2.1", language="ko")
    context = etree.SubElement(root, "context")
    for row in rows:
        told = etree.SubElement(context, "message")
        for name, text in zip(("source", "translation"), row, strict=True):
            etree.SubElement(told, name).text = text
    reading = read(etree.tostring(root, encoding="unicode", doctype="<!DOCTYPE TS>", pretty_print=True))
    expected = [tuple(text.strip() for text in row) for row in rows]
    assert [pair.texts for pair in reading.pairs] == [row for row in expected if any(row)]


def test_what_po2ts_of_translate_toolkit_makes_of_a_catalogue() -> None:
    """It names no language, so the name of the file and the script of the source tell."""
    written = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS>
<context>
    <name>a.c:10</name>
    <message>
        <source>R&amp;D 예산은 %s 3억 원이다.</source>
        <comment>menu</comment>
        <extracomment>developer note</extracomment>
        <translatorcomment>translator</translatorcomment>
        <translation>The &lt;b&gt;R&amp;D&lt;/b&gt; budget is %s 3 billion won.</translation>
    </message>
</context>
<context>
    <name></name>
    <message>
        <source>다리는 5월에 열린다.</source>
        <translation type="unfinished">The bridge
opens in May.</translation>
    </message>
    <message numerus="yes">
        <source>파일 %d개</source>
        <translation>
            <numerusform>%d file</numerusform>
            <numerusform>%d files</numerusform>
        </translation>
    </message>
</context>
</TS>
"""
    pairs = read(written, "a_en.ts").pairs
    assert [(*pair.texts, pair.source.language, pair.context, pair.state, pair.plural) for pair in pairs] == [
        ("R&D 예산은 %s 3억 원이다.", "The <b>R&D</b> budget is %s 3 billion won.", "ko", "a.c:10 menu", "", ""),
        ("다리는 5월에 열린다.", "The bridge\nopens in May.", "ko", "", "unfinished", ""),
        ("파일 %d개", "%d file", "ko", "", "", "one"),
        ("파일 %d개", "%d files", "ko", "", "", "other"),
    ]
    assert pairs[0].notes == ("developer note", "translator")
