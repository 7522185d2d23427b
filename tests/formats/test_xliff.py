"""XLIFF 1.2 and 2: what is a segment, what is a code, and where both stand."""

from __future__ import annotations

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from formats.places import assert_places_of_xml, place, written
from qa_lint.checks.compare_markup import compare_placeholders, compare_tags
from qa_lint.formats import xliff
from qa_lint.formats.decoding import LONGEST_LINE
from qa_lint.model import Language, Pair, Reading, UserError

BOTH: tuple[Language, ...] = ("ko", "en")


def version_1(units: str, languages: str = 'source-language="ko" target-language="en"', around: str = "{}") -> str:
    body = around.format(units)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" '
        f'xmlns:sdl="u"><file original="a" {languages}><header/><body>\n{body}\n</body></file></xliff>\n'
    )


def version_2(units: str, languages: str = 'srcLang="ko-KR" trgLang="en-US"') -> str:
    return (
        f'<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" {languages}>'
        f'<file id="f">\n{units}\n</file></xliff>\n'
    )


def read(text: str, path: str = "a.xlf", languages: tuple[Language, ...] = BOTH) -> Reading:
    reading = xliff.read(text.encode(), path, languages)
    assert_places_of_xml(reading)
    return reading


def texts(reading: Reading) -> list[tuple[str, str]]:
    return [(str(pair.source.text), str(pair.target.text)) for pair in reading.pairs]


def one(units: str, path: str = "a.xlf") -> Pair:
    (pair,) = read(version_1(units), path).pairs
    return pair


def lost(pair: Pair) -> list[tuple[str, str, str]]:
    """What the rules about markup say of a pair: kind, and what each side has."""
    hits = [*compare_tags(pair), *compare_placeholders(pair)]
    return [(hit.kind, str(hit.values["expected"]), str(hit.values["found"])) for hit in hits]


# ---------------------------------------------------------------------- 1.2


def test_a_unit_is_a_pair_with_what_the_format_knows() -> None:
    pair = one(
        '<trans-unit id="7" resname="menu.open" maxwidth="20" size-unit="char" approved="yes">\n'
        "<source>R&amp;D <![CDATA[<센터>]]></source>\r\n<target>R&#38;D &lt;center></target>\r\n"
        '<context-group purpose="match"><context context-type="x">toolbar</context>'
        '<context context-type="y">left</context></context-group>'
        "<note>On the\n button</note></trans-unit>"
    )
    assert pair.texts == ("R&D <센터>", "R&D <center>")
    assert (pair.key, pair.context, pair.notes) == ("menu.open", "toolbar left", ("On the button",))
    assert (pair.state, pair.most) == ("approved", 20)
    assert (written(pair.source, "&D"), written(pair.source, "<센터>")) == ("&amp;D", "<센터>")
    assert (written(pair.target, "&"), written(pair.target, "<center>")) == ("&#38;", "&lt;center>")
    assert (place(pair.source, "<센터>"), place(pair.target, "center")) == ((4, 26), (5, 21))
    assert (pair.source.notation, pair.target.notation) == ("xml-either", "xml")


@pytest.mark.parametrize(
    ("attributes", "most"),
    [
        ('maxwidth="20" size-unit="char"', 20),
        ('maxwidth="20"', None),
        ('maxwidth="x" size-unit="char"', None),
        (f'maxwidth="{"9" * 5000}" size-unit="char"', None),
    ],
)
def test_a_width_is_one_of_characters_only_where_it_says_so(attributes: str, most: int | None) -> None:
    assert one(f"<trans-unit id='1' {attributes}><source>열기</source><target>Open</target></trans-unit>").most == most


def test_a_unit_without_target_or_with_an_empty_one_is_not_translated() -> None:
    reading = read(
        version_1(
            "<trans-unit id='1'><source>하나</source></trans-unit>\n"
            "<trans-unit id='2'><source>둘</source><target state='new'> </target></trans-unit>\n"
            "<trans-unit id='3'><source>셋</source><target/></trans-unit>\n"
            "<trans-unit id='4'><source> </source></trans-unit>"
        )
    )
    assert texts(reading) == [("하나", ""), ("둘", ""), ("셋", "")]
    assert [pair.state for pair in reading.pairs] == ["", "new", ""]
    assert not any(pair.target.missing for pair in reading.pairs)
    ends = [reading.file.text[pair.target.anchor :][:11] for pair in reading.pairs]
    assert ends == ["</trans-uni", " </target><", "</trans-uni"]


def test_what_is_not_to_be_translated_and_proposals_are_left_alone() -> None:
    reading = read(
        version_1(
            "<group translate='no'><trans-unit id='1'><source>하나</source><target>1</target></trans-unit>"
            "<trans-unit id='2' translate='yes'><source>둘</source><target>two</target><alt-trans><source>세</source>"
            "<target>three</target></alt-trans></trans-unit></group>"
            "<trans-unit id='3' translate='no'><source>넷</source><target>5</target></trans-unit>"
        )
    )
    assert texts(reading) == [("둘", "two")]


def test_a_file_in_other_languages_is_passed_over_and_the_direction_is_the_files_own() -> None:
    unit = "<trans-unit id='1'><source>{}</source><target>{}</target></trans-unit>"
    reading = read(version_1(unit.format("one", "하나"), 'source-language="en-GB" target-language="ko_KR"'))
    assert [(pair.source.language, pair.target.language) for pair in reading.pairs] == [("en", "ko")]
    reading = read(version_1(unit.format("one", "一"), 'source-language="en" target-language="ja"'))
    assert (reading.pairs, reading.bilingual) == ([], False)
    assert reading.lacks == "it is not in Korean and English, but in en, ja"
    mixed = version_1(unit.format("하나", "one")).replace(
        "</xliff>",
        '<file source-language="ko" target-language="ja"><body>'
        + unit.format("하나", "一") * 2
        + "</body></file></xliff>",
    )
    reading = read(mixed)
    assert texts(reading) == [("하나", "one")]
    assert [str(n) for n in reading.notes] == [
        "a.xlf: units passed over, as they are not in Korean and English, but in ja, ko: 2"
    ]


def test_a_file_without_target_language_is_translated_where_it_has_targets() -> None:
    units = "<trans-unit id='1'><source>하나</source>{}</trans-unit><trans-unit id='2'><source>둘</source></trans-unit>"
    assert texts(read(version_1(units.format("<target>one</target>"), 'source-language="ko"'))) == [("하나", "one")]
    reading = read(version_1(units.format(""), 'source-language="ko"'))
    assert (reading.pairs, reading.lacks) == ([], "it holds no translations")


def test_codes_are_shown_by_their_numbers_and_stand_where_their_tags_do() -> None:
    pair = one(
        '<trans-unit id="1"><source><g id="1">3억</g> <x id="2"/><bx id="3" rid="9"/>원<ex id="4" rid="9"/>'
        '<g id="5"/><mrk mtype="term">예산</mrk><it id="6" pos="open"/></source><target>a</target></trans-unit>'
    )
    assert pair.source.text == "<1>3억</1> <2/><9>원</9><5/>예산<6>"
    cut = [pair.source.raw(code) for code in pair.source.text.codes]
    assert cut == [
        '<g id="1">', "</g>", '<x id="2"/>', '<bx id="3" rid="9"/>', '<ex id="4" rid="9"/>', '<g id="5"/>',
        '<it id="6" pos="open"/>',
    ]  # fmt: skip


def test_a_code_that_says_what_it_is_in_the_document_is_that() -> None:
    pair = one(
        '<trans-unit id="1"><source><bpt id="1">&lt;a href="b"&gt;</bpt>여기<ept id="1">&lt;/a&gt;</ept>, '
        '<ph id="2">{<sub>이름</sub>name}</ph><bpt id="3">**</bpt>참<ept id="3">**</ept>'
        '<bpt id="4">&lt;b&gt;</bpt>끝<ept id="4"/></source><target>here</target></trans-unit>'
    )
    assert pair.source.text == '<a href="b">여기</a>, {name}<3>참</3><b>끝</b>'
    assert written(pair.source, "{name}") == '<ph id="2">{<sub>이름</sub>name}</ph>'


@each(
    ("source", "target", "expected"),
    [
        ('<g id="1">가</g>', '<g id="1">a</g>', []),
        ('<g id="1">가</g>', "a", [("missing", "<1>", "")]),
        ('<g id="1" ctype="bold">가</g>', "a", [("missing", "<1>", "")]),
        ('가<x id="LB"/>', "a", [("missing", "<LB/>", "")]),
        ('가<x id="1"/><x id="2"/>', 'a<x id="2"/><x id="1"/>', []),
        ('가<x id="1"/><x id="2"/>', 'a<x id="1"/><x id="1"/>', [("changed", "<2/>", "<1/>")]),
        ('가<bx id="1" rid="3"/>나<ex id="2" rid="3"/>', "a", [("missing", "<3>", "")]),
        ('가<ph id="1">&lt;br/&gt;</ph>', "a", [("missing", "<br/>", "")]),
        ('가<bpt id="1">&lt;b&gt;</bpt>나<ept id="1">&lt;/b&gt;</ept>', "a", [("missing", "<b>", "")]),
        ('가<ph id="1">{n}</ph>', 'a<ph id="1">{m}</ph>', [("changed", "{n}", "{m}")]),
        ('가<ph id="1">\\tab</ph>', 'a<ph id="4">\\tab</ph>', []),
        ('가<ph id="1">\\tab</ph>', "a", [("missing", "\\tab", "")]),
        ("가 &lt;b&gt;나&lt;/b&gt;", "a b", []),  # written in the text: formats of the page are free
    ],
)
def test_a_lost_code_is_a_finding_about_markup(source: str, target: str, expected: list[tuple[str, str, str]]) -> None:
    pair = one(f"<trans-unit id='1'><source>{source}</source><target>{target}</target></trans-unit>")
    assert lost(pair) == expected


def test_segments_of_a_unit_are_pairs_with_their_states() -> None:
    pairs = read(
        version_1(
            '<trans-unit id="u"><source>하나. 둘. 셋.</source>\n'
            '<seg-source><g id="1"><mrk mtype="seg" mid="1">하나.</mrk> <mrk mtype="seg" mid="2">둘<x id="4"/>.</mrk>'
            '</g> <mrk mtype="seg" mid="3">셋.</mrk></seg-source>\n<target><g id="1"><mrk mtype="seg" mid="1">One'
            '<mrk mtype="x-sdl-deleted">two</mrk>.</mrk> <mrk mtype="seg" mid="2">Two<x id="4"/>.</mrk></g></target>'
            '<sdl:seg-defs><sdl:seg id="1" conf="Draft"/><sdl:seg id="2" conf="Translated" locked="true"/>'
            "</sdl:seg-defs></trans-unit>"
        ),
        "a.sdlxliff",
    ).pairs
    assert [pair.texts for pair in pairs] == [("하나.", "One."), ("둘<4/>.", "Two<4/>."), ("셋.", "")]
    assert [(pair.key, pair.state) for pair in pairs] == [("u/1", "Draft"), ("u/2", "locked"), ("u/3", "")]
    assert place(pairs[1].target, "Two")[0] == 5


def test_a_unit_of_which_one_side_alone_is_divided_is_one_pair() -> None:
    source = '<seg-source><mrk mtype="seg" mid="1">하나.</mrk><mrk mtype="seg" mid="2">둘.</mrk></seg-source>'
    units = f'<trans-unit id="u"><source>하나.둘.</source>{source}<target>{{}}</target></trans-unit>'
    assert one(units.format("One. Two.")).texts == ("하나.둘.", "One. Two.")
    assert one(units.format('<mrk mtype="seg" mid="7">One. Two.</mrk>')).texts == ("하나.둘.", "One. Two.")


@pytest.mark.parametrize(
    ("attributes", "state"),
    [('mq:status="Confirmed"', "Confirmed"), ('mq:status="Confirmed" mq:locked="locked"', "locked"),
     ('m:locked="true"', "locked"), ('m:locked="false"', "")],
)  # fmt: skip
def test_programs_keep_states_in_attributes_of_their_own(attributes: str, state: str) -> None:
    unit = f'<trans-unit id="1" {attributes}><source>하나</source><target>one</target></trans-unit>'
    assert one(unit, "a.mqxliff").state == state


def test_a_code_in_pieces_begins_and_ends_once() -> None:
    """Trados leaves out one end of a pair whose other end stands elsewhere."""
    pieces = '<g id="3" sdl:end="false">one </g>two<g id="3" sdl:start="false"/><g id="4" sdl:start="false">three</g>'
    unit = f'<trans-unit id="1"><source><g id="3">하나 둘</g>셋</source><target>{pieces}</target></trans-unit>'
    pair = one(unit, "a.sdlxliff")
    assert pair.target.text == "<3>one two</3>three</4>"
    assert lost(pair) == [("added", "", "</4>")]


def test_codes_of_memoq_are_what_its_tagger_found() -> None:
    tag = '<ph id="{}">&lt;mq:rxt displaytext="{}" val="{}" /&gt;</ph>'
    bold = '<bpt id="2" ctype="bold">{}</bpt>예산<ept id="2">{}</ept>'
    source = bold + tag.format(1, "x", "{0}") + tag.format(3, "p", "&amp;lt;p&amp;gt;")
    unit = f'<trans-unit id="1" mq:status="NotStarted"><source>{source}</source><target>a</target></trans-unit>'
    pair = one(unit, "a.mqxliff")
    assert (pair.source.text, pair.state) == ("<2>예산</2>{0}<p>", "NotStarted")


def test_phrase_writes_codes_in_the_text() -> None:
    source = "{b&gt;다리&lt;b} {1} 5명 {2&gt;끝&lt;2}"
    unit = f"<trans-unit id='1'><source>{source}</source><target>%s</target></trans-unit>"
    pair = one(unit % "{b&gt;Bridge&lt;b} {1} 5 {2&gt;end&lt;2}", "a.mxliff")
    assert pair.source.text == "{b>다리<b} {1} 5명 {2>끝<2}"
    codes = [pair.source.text[code.start : code.end] for code in pair.source.text.codes]
    assert codes == ["{b>", "<b}", "{1}", "{2>", "<2}"]
    assert lost(pair) == []
    assert lost(one(unit % "Bridge {1} 5 {2&gt;end&lt;2}", "a.mxliff")) == [("missing", "{b>", "")]
    assert one(unit % "").source.text.codes == ()


# ---------------------------------------------------------------------- 2.0, 2.1


def test_segments_of_version_2_are_pairs() -> None:
    pairs = read(
        version_2(
            '<unit id="u" name="menu"><notes><note id="1">Short</note></notes><originalData><data id="d">{name}</data>'
            '<data id="b1">&lt;b&gt;</data><data id="b2">&lt;/b&gt;</data></originalData>'
            '<mtc:matches xmlns:mtc="m"><mtc:match><source>가</source><target>b</target></mtc:match></mtc:matches>\n'
            '<segment id="s1" state="reviewed"><source><pc id="1">가</pc><ph id="2" dataRef="d"/></source>\n'
            '<target><pc id="1">a</pc><ph id="2" dataRef="d"/></target></segment>'
            "<ignorable><source> </source></ignorable>"
            '<segment><source><sc id="3"/>나<ec startRef="3"/><pc id="4" dataRefStart="b1" dataRefEnd="b2">다</pc>'
            '<cp hex="0007"/><mrk id="m" type="term">라</mrk></source></segment></unit>'
        )
    ).pairs
    assert [pair.texts for pair in pairs] == [
        ("<1>가</1>{name}", "<1>a</1>{name}"),
        ("<3>나</3><b>다</b><0007/>라", ""),
    ]
    assert [(pair.key, pair.state) for pair in pairs] == [("menu/s1", "reviewed"), ("menu/2", "")]
    assert {pair.notes for pair in pairs} == {("Short",)}
    assert place(pairs[0].target, "{name}") == (5, 26)


def test_version_2_says_what_is_not_translated_and_how_long_a_text_may_be() -> None:
    unit = '<unit id="{}" {}><segment><source>하나</source><target>one</target></segment></unit>'
    units = unit.format(1, 'translate="no"') + unit.format(2, 'slr:sizeRestriction="0,12"')
    assert [(pair.key, pair.most) for pair in read(version_2(units)).pairs] == [("2", None)]
    profile = '<slr:profiles xmlns:slr="s" generalProfile="xliff:codepoints"/>'
    assert [pair.most for pair in read(version_2(profile + units)).pairs] == [12]
    assert read(version_2(units, 'srcLang="ko"')).pairs
    reading = read(version_2(units, 'srcLang="de" trgLang="en"'))
    assert reading.lacks == "it is not in Korean and English, but in de, en"


# ---------------------------------------------------------------------- suppressions, bad files


def test_notes_and_comments_silence_their_unit() -> None:
    unit = "<trans-unit id='{}'>\n<source>{}</source>\n<target>a</target>{}</trans-unit>\n"
    reading = read(
        version_1(
            unit.format(1, "하나", "<note>qa-lint: ignore[wrong-number] agreed</note>")
            + "<!-- qa-lint: ignore -->\n"
            + unit.format(2, "둘", "")
            + unit.format(3, "셋", "<!-- qa-lint: ignore[name] --><note>See qa-lint</note>")
        )
    )
    found = [(s.names, s.first, s.last, s.reason, s.fault) for s in reading.suppressions]
    assert found == [(("wrong-number",), 3, 5, "agreed", None), ((), 7, 9, "", None), (("name",), 10, 12, "", None)]


def test_a_unit_without_source_is_an_error_and_the_others_are_read() -> None:
    reading = read(
        version_1("<trans-unit id='1'>\n</trans-unit><trans-unit id='2'><source>가</source></trans-unit>")
        + "\n<!-- more -->"
    )
    assert texts(reading) == [("가", "")]
    assert [str(error) for error in reading.errors] == ["a.xlf:3: <trans-unit> without <source>"]


def test_a_segment_that_is_too_long_is_an_error_of_its_line() -> None:
    unit = "<trans-unit id='1'><source>{}</source><target>a</target></trans-unit>\n"
    longest = "나" * LONGEST_LINE
    reading = read(version_1(unit.format("가" * (LONGEST_LINE + 1)) + unit.format(longest)))
    assert texts(reading) == [(longest, "a")]
    assert [str(error) for error in reading.errors] == [
        "a.xlf:3: the segment is 100,001 characters long; segments over 100,000 are not checked"
    ]


def test_what_is_no_xliff_and_what_is_one_side_are_refused() -> None:
    reading = read("<tmx/>")
    assert [str(error) for error in reading.errors] == [
        "a.xlf:1: the outermost element is <tmx>, where such a file has <xliff>"
    ]
    with pytest.raises(UserError, match="cannot be one side of a pair"):
        read(version_1(""), languages=("ko",))
    assert xliff.recognizes(version_2("").encode())
    assert not xliff.recognizes(b"<tmx/>")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_is_read_in_whatever_encoding_and_with_whatever_line_ends(encoding: str, end: str) -> None:
    text = version_1("<trans-unit id='1'>\n<source>각</source>\n<target>a</target></trans-unit>")
    text = text.replace("\n", end).replace('"UTF-8"', f'"{encoding.removesuffix("-sig")}"')
    reading = xliff.read(text.encode(encoding), "a.xlf", BOTH)
    assert texts(reading) == [("각", "a")]
    assert place(reading.pairs[0].target, "a") == (5, 9)
    assert_places_of_xml(reading)


@given(st.lists(st.text("가각 a<&\n3", max_size=6), min_size=1, max_size=5))
def test_what_lxml_writes_is_read_as_it_was(strings: list[str]) -> None:
    root = etree.Element("xliff", version="1.2")
    body = etree.SubElement(etree.SubElement(root, "file", {"source-language": "ko", "target-language": "en"}), "body")
    for string in strings:
        unit = etree.SubElement(body, "trans-unit")
        source, target = etree.SubElement(unit, "source"), etree.SubElement(unit, "target")
        source.text = string
        inner = etree.SubElement(target, "mrk")
        inner.text, inner.tail = string, string
    reading = read(etree.tostring(root, encoding="unicode", pretty_print=True))
    expected = [(string.strip(), (string * 2).strip()) for string in strings]
    assert texts(reading) == [pair for pair in expected if any(pair)]


# ---------------------------------------------------------------------- of gettext


def test_a_form_that_the_translation_does_not_have_is_passed_over() -> None:
    units = "".join(
        f'<trans-unit id="5[{n}]"><source>%d {word}</source><target>{told}</target></trans-unit>'
        for n, (word, told) in enumerate([("file", "파일 %d개"), ("files", "")])
    )
    group = f'<group restype="x-gettext-plurals" id="5">{units}</group>'
    file = '<file source-language="{}" target-language="{}"><body>{}</body></file>'
    assert texts(read(f'<xliff version="1.2">{file.format("en", "ko", group)}</xliff>')) == [("%d file", "파일 %d개")]


def test_what_po2xliff_of_translate_toolkit_makes_of_a_catalogue() -> None:
    """Its source language is American English whatever the catalogue is in."""
    written = """<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1">
  <file original="a.po" source-language="en-US" datatype="plaintext" target-language="en">
    <body>
      <trans-unit xml:space="preserve" id="2" approved="no" restype="x-gettext-domain-header">
        <source>Content-Type: text/plain; charset=UTF-8
</source>
        <target state="translated">Content-Type: text/plain; charset=UTF-8
</target>
      </trans-unit>
      <trans-unit xml:space="preserve" id="4" approved="no">
        <source>다리는 5월에 열린다.</source>
        <target state="needs-translation">The bridge
opens in May.</target>
        <note from="developer">developer note</note>
      </trans-unit>
      <group restype="x-gettext-plurals" id="5" approved="yes">
        <trans-unit xml:space="preserve" id="5[0]" approved="yes">
          <source>파일 %d개</source>
          <target state="translated">%d file</target>
        </trans-unit>
        <trans-unit xml:space="preserve" id="5[1]" approved="yes">
          <source>파일 %d개</source>
          <target state="translated">%d files</target>
        </trans-unit>
      </group>
    </body>
  </file>
</xliff>
"""
    pairs = read(written).pairs
    assert [(*pair.texts, pair.source.language, pair.state, pair.plural, pair.notes) for pair in pairs] == [
        ("다리는 5월에 열린다.", "The bridge\nopens in May.", "ko", "needs-translation", "", ("developer note",)),
        ("파일 %d개", "%d file", "ko", "translated", "one", ()),
        ("파일 %d개", "%d files", "ko", "translated", "other", ()),
    ]


def test_a_segment_without_a_source_is_told_and_the_others_are_read() -> None:
    units = (
        '<unit id="u"><segment id="1"><target>one</target></segment>'
        '<segment id="2"><source>둘</source><target>two</target></segment></unit>'
    )
    reading = read(version_2(units))
    assert texts(reading) == [("둘", "two")]
    assert [error.message for error in reading.errors] == ["<segment> without <source>"]


def test_of_a_file_that_names_no_target_language_what_has_no_target_is_no_pair() -> None:
    units = (
        '<unit id="u"><segment id="1"><source>하나</source></segment>'
        '<segment id="2"><source>둘</source><target>two</target></segment></unit>'
    )
    assert texts(read(version_2(units, 'srcLang="ko-KR"'))) == [("둘", "two")]


def test_only_contexts_that_tell_units_apart_are_their_context() -> None:
    context = '<context context-type="x-place">{}</context>'
    groups = (
        f'<context-group purpose="information">{context.format("Seoul")}</context-group>'
        f'<context-group purpose="match">{context.format("menu")}</context-group>'
    )
    pair = one(f'<trans-unit id="1"><source>하나</source><target>one</target>{groups}</trans-unit>')
    assert pair.context == "menu"
