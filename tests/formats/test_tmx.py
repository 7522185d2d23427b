"""TMX: units become pairs, in the direction of the memory, with what they know."""

from __future__ import annotations

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from formats.places import assert_places_of_xml, place, written
from qa_lint.checks.compare_markup import compare_placeholders, compare_tags
from qa_lint.formats import tmx
from qa_lint.model import Language, Reading, UserError


def memory(units: str, srclang: str = "ko-KR") -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">'
        f'<header srclang="{srclang}" segtype="sentence"><note>of all</note></header><body>\n{units}\n</body></tmx>\n'
    )


def unit(*variants: str, inner: str = "", attributes: str = "") -> str:
    """A unit with variants `language: segment`."""
    told = (variant.split(": ", 1) for variant in variants)
    tuvs = "".join(f'<tuv xml:lang="{language}"><seg>{text}</seg></tuv>\n' for language, text in told)
    return f"<tu {attributes}>{inner}\n{tuvs}</tu>\n"


def read(text: str, languages: tuple[Language, ...] = ("ko", "en")) -> Reading:
    reading = tmx.read(text.encode(), "a.tmx", languages)
    assert_places_of_xml(reading)
    return reading


def texts(reading: Reading) -> list[tuple[str, str]]:
    return [(str(pair.source.text), str(pair.target.text)) for pair in reading.pairs]


def test_a_unit_is_a_pair_with_what_it_knows() -> None:
    inner = (
        '<note>Short</note><prop type="x-context">menu</prop><prop type="x-ConfirmationLevel">Draft</prop>'
        '<prop type="x-client">nobody</prop>'
    )
    (pair,) = read(memory(unit("en-US: R&amp;D", "ko: 연구&#44060;발", inner=inner, attributes='tuid="7"'))).pairs
    assert pair.texts == ("연구개발", "R&D")
    assert (pair.key, pair.context, pair.notes, pair.state) == ("7", "menu", ("Short",), "Draft")
    assert (written(pair.source, "개"), written(pair.target, "&D")) == ("&#44060;", "&amp;D")
    assert (place(pair.target, "D"), place(pair.source, "발")) == ((5, 34), (6, 35))


@each(
    ("srclang", "own", "languages", "source"),
    [
        ("ko", "", ("en", "ko"), "ko"), ("en-us", "", ("ko", "en"), "en"), ("*all*", "", ("ko", "en"), "ko"),
        ("*all*", "", ("en", "ko"), "en"), ("ko", 'srclang="en"', ("ko", "en"), "en"), ("de", "", ("ko", "en"), "ko"),
    ],
)  # fmt: skip
def test_the_memory_says_its_direction(
    srclang: str, own: str, languages: tuple[Language, ...], source: Language
) -> None:
    (pair,) = read(memory(unit("ko: 하나", "en: one", attributes=own), srclang), languages).pairs
    assert (pair.source.language, pair.target.language) == (source, "en" if source == "ko" else "ko")


def test_other_languages_are_passed_over_and_counted() -> None:
    units = unit("ko: 하나", "en: one", "de: eins") + unit("ko: 둘", "de: zwei") + unit("fr: trois", "de: drei")
    reading = read(memory(units))
    assert texts(reading) == [("하나", "one")]
    assert [str(n) for n in reading.notes] == [
        "a.tmx: units passed over, as they are not in Korean and English, but in de, fr, ko: 2"
    ]
    reading = read(memory(unit("ja: 一", "de: eins")))
    assert (reading.pairs, reading.lacks) == ([], "it is not in Korean and English, but in de, ja")


def test_every_variant_of_the_target_goes_with_the_source() -> None:
    units = unit("ko: 색", "en-US: color", "en-GB: colour", "ko-KP: 색깔") + unit("ko: 빈칸", "en: ")
    reading = read(memory(units))
    assert texts(reading) == [("색", "color"), ("색", "colour"), ("빈칸", "")]
    assert [pair.context for pair in reading.pairs] == ["en-US", "en-GB", ""]


def test_version_1_1_names_languages_without_a_prefix() -> None:
    assert texts(read(memory(unit("ko: 하나", "en: one")).replace("xml:lang", "lang"))) == [("하나", "one")]


@each(
    ("korean", "english", "shown", "lost"),
    [
        ('<bpt i="1" x="4"/>가<ept i="1"/>', '<bpt i="2" x="4"/>a<ept i="2"/>', "<4>가</4>", []),
        ('<bpt i="1"/>가<ept i="1"/>', "a", "<1>가</1>", ["<1>"]),
        ('<bpt i="1">&lt;b&gt;</bpt>가<ept i="1">&lt;/b&gt;</ept>', "a", "<b>가</b>", ["<b>"]),
        ('가<ph x="1">%s</ph>', 'a<ph x="2">%s</ph>', "가%s", []),
        ('가<ph x="1">%s</ph>', "a", "가%s", ["%s"]),
        ("가<ph/>", "a<ph/>", "가<ph/>", []),
        ('가<it pos="begin" x="1"/><hi type="b">나</hi><ut>\\b</ut>', "a", "가<1>나\\b", ["<1>", "\\b"]),
        ('가<ph x="1">\n  <sub>그림</sub>\n</ph>', 'a<ph x="1"/>', "가<1/>", []),
    ],
)
def test_codes_are_what_they_are_in_the_document_or_their_number(
    korean: str, english: str, shown: str, lost: list[str]
) -> None:
    (pair,) = read(memory(unit(f"ko: {korean}", f"en: {english}"))).pairs
    assert pair.source.text == shown
    hits = [*compare_tags(pair), *compare_placeholders(pair)]
    assert [hit.values["expected"] for hit in hits if hit.kind == "missing"] == lost


def test_notes_and_comments_silence_their_unit() -> None:
    units = unit("ko: 하나", "en: two", inner="<note>qa-lint: ignore[number] why</note>")
    units += "<!-- qa-lint: ignore -->\n" + unit("ko: 둘", "en: three") + unit("ko: 셋", "en: four")
    found = [(s.names, s.first, s.last, s.reason) for s in read(memory(units)).suppressions]
    assert found == [(("number",), 4, 7, "why"), ((), 9, 12, "")]


def test_what_is_no_memory_and_what_is_one_side_are_refused() -> None:
    assert [str(error) for error in read("<xliff/>").errors] == [
        "a.tmx:1: the outermost element is <xliff>, where such a file has <tmx>"
    ]
    with pytest.raises(UserError, match="cannot be one side of a pair"):
        read(memory(""), ("en",))
    assert tmx.recognizes(memory("").encode("utf-16"))
    assert not tmx.recognizes(b"<xliff/>")


def test_what_stands_before_the_end_of_a_truncated_file_is_read() -> None:
    text = memory(unit("ko: 하나", "en: one") + unit("ko: 둘", "en: two"))
    reading = read(text[: text.index("two")])
    assert texts(reading) == [("하나", "one")]
    assert [str(error) for error in reading.errors] == ["a.tmx:10: not well-formed XML: no element found"]


@given(
    st.lists(st.tuples(*[st.text("가각 a<&\n3", max_size=6)] * 2), max_size=5),
    st.sampled_from(["utf-8", "utf-16", "euc-kr"]),
)
def test_what_lxml_writes_is_read_as_it_was(rows: list[tuple[str, str]], encoding: str) -> None:
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(root, "header", srclang="ko")
    body = etree.SubElement(root, "body")
    for row in rows:
        tu = etree.SubElement(body, "tu")
        for language, text in zip(("ko", "en"), row, strict=True):
            tuv = etree.SubElement(tu, "tuv", {"{http://www.w3.org/XML/1998/namespace}lang": language})
            etree.SubElement(tuv, "seg").text = text
    reading = tmx.read(etree.tostring(root, encoding=encoding, xml_declaration=True), "a.tmx", ("ko", "en"))
    assert_places_of_xml(reading)
    assert texts(reading) == [pair for a, b in rows if any(pair := (a.strip(), b.strip()))]
    assert reading.errors == []


def test_what_po2tmx_of_translate_toolkit_makes_of_a_catalogue() -> None:
    written = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Translate Toolkit" creationtoolversion="3.20.4" segtype="sentence" o-tmf="UTF-8" adminlang="en"\
 srclang="en" datatype="PlainText"/>
  <body>
    <tu srclang="ko">
      <prop type="x-context">menu</prop>
      <tuv xml:lang="ko">
        <seg>R&amp;D 예산은 %s 3억 원이다.</seg>
      </tuv>
      <tuv xml:lang="en">
        <seg>The &lt;b&gt;R&amp;D&lt;/b&gt; budget is %s 3 billion won.</seg>
      </tuv>
    </tu>
  </body>
</tmx>
"""
    (pair,) = read(written).pairs
    assert pair.texts == ("R&D 예산은 %s 3억 원이다.", "The <b>R&D</b> budget is %s 3 billion won.")
    assert (pair.source.language, pair.context) == ("ko", "menu")
    assert (place(pair.source, "3억"), place(pair.target, "3 billion")) == ((9, 29), (12, 58))
