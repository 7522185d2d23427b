"""Resources of .NET: strings by name, with their comments."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from formats.places import assert_places_of_xml, place, written
from qa_lint.formats import resx
from qa_lint.model import Reading

SCHEMA = '<xsd:schema id="root" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="data"/></xsd:schema>'


def read(content: str) -> Reading:
    text = f'<?xml version="1.0" encoding="utf-8"?>\r\n<root>{SCHEMA}<resheader name="x"><value>2.0</value></resheader>'
    reading = resx.read(f"{text}\r\n{content}\r\n</root>".encode("utf-8-sig"), "a.resx", ("ko",))
    assert_places_of_xml(reading)
    return reading


def test_strings_are_entries_with_their_comments() -> None:
    reading = read(
        '<data name="Open" xml:space="preserve">\r\n  <value>R&amp;D\r\n{0}을 엽니다</value>\r\n'
        "  <comment>Max length: 20</comment>\r\n</data>"
        '<data name="Icon" type="System.Drawing.Icon"><value>..\\a.ico</value></data>'
        '<data name="Image" mimetype="application/x"><value>AAEC</value></data>'
        '<data name="&gt;&gt;button.Name"><value>button</value></data><data name="Empty"><value/></data>'
    )
    assert [(e.key, str(e.segment.text), e.notes, e.most) for e in reading.entries] == [
        ("Open", "R&D\n{0}을 엽니다", ("Max length: 20",), 20),
        ("Empty", "", (), None),
    ]
    segment = reading.entries[0].segment
    assert (written(segment, "&"), written(segment, "\n"), place(segment, "{0}")) == ("&amp;", "\r\n", (5, 1))
    assert segment.notation == "xml"


def test_what_is_wrong_is_told_and_the_others_are_read() -> None:
    reading = read('<data name="a">\n</data>\n<data name="b"><value>나</value></data><data name="b"><value/></data>')
    assert [entry.key for entry in reading.entries] == ["b", "b"]
    assert [str(error) for error in reading.errors] == [
        "a.resx:3: <data> without <value>",
        "a.resx:5: the key b stands here again, after line 5; the last one counts",
    ]


def test_comments_silence_their_string() -> None:
    reading = read(
        '<data name="a">\n<value>가</value>\n<comment>qa-lint: ignore[number] why</comment></data>\n'
        '<!-- qa-lint: ignore -->\n<data name="b"><value>나</value></data>'
    )
    assert [(s.names, s.first, s.last, s.reason) for s in reading.suppressions] == [
        (("number",), 3, 5, "why"),
        ((), 7, 7, ""),
    ]


@given(st.lists(st.text("가각 a<&\n3", max_size=6), max_size=5))
def test_what_lxml_writes_is_read_as_it_was(strings: list[str]) -> None:
    root = etree.Element("root")
    for number, string in enumerate(strings):
        data = etree.SubElement(root, "data", name=str(number))
        etree.SubElement(data, "value").text = string
    reading = resx.read(etree.tostring(root, encoding="utf-16"), "a.resx", ("ko",))
    assert_places_of_xml(reading)
    assert [str(entry.segment.text) for entry in reading.entries] == [string.strip() for string in strings]
