"""String resources of Android: what is a text, and what its escapes stand for."""

from __future__ import annotations

import unicodedata

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_map, place, written
from qa_lint.formats import ANDROID, android
from qa_lint.formats.choice import Formats
from qa_lint.model import Reading, Segment


def resources(content: str) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?>\n<resources xmlns:xliff="urn:x">\n{content}\n</resources>\n'


def read(content: str) -> Reading:
    reading = android.read(resources(content).encode(), "values/strings.xml", ("en",))
    for segment in reading.segments:
        check_map(segment)
    return reading


def one(text: str) -> Segment:
    (entry,) = read(f'<string name="a">{text}</string>').entries
    return entry.segment


def test_resources_are_entries_by_name_category_and_number() -> None:
    reading = read(
        '<!-- Shown on the button [CHAR LIMIT=20] -->\n<string name="open">Open</string>\n<string name="b"/>'
        '<string name="c" translatable="false">7</string><string name="d">@string/open</string>'
        '<string name="e" product="tablet">Tablet</string>'
        '<plurals name="n"><item quantity="one">%d file</item><item quantity="other">%d files</item></plurals>'
        '<string-array name="l"><item>x</item><item>@string/open</item><item>y</item></string-array>'
        '<dimen name="w">3dp</dimen>'
    )
    assert [(e.key, e.plural, str(e.segment.text), e.most) for e in reading.entries] == [
        ("open", "", "Open", 20), ("b", "", "", None), ("e (tablet)", "", "Tablet", None),
        ("n", "one", "%d file", None), ("n", "other", "%d files", None), ("l[0]", "", "x", None),
        ("l[2]", "", "y", None),
    ]  # fmt: skip
    assert reading.entries[0].notes == ("Shown on the button [CHAR LIMIT=20]",)
    assert reading.entries[1].notes == ()


@each(
    ("text", "told"),
    [
        (r"It\'s \"here\"", "It's \"here\""), (r"a\nb\tc\\n", "a\nb\tc\\n"), (r"\@home \? \#", "@home ? #"),
        (r"\uAC00\u00e9\ud83d\ude00", "가é😀"), (r"\ud83d!", "\ufffd!"), (r"\u12", r"\u12"), ("a\\", "a\\"),
        ("  a \n  b ", "a b"), ('" a \n b"', "a \n b"), ("\"It's\" here", "It's here"), ("a &amp; b&#39;s", "a & b's"),
        (r"a\&apos;s", "a's"), ("<![CDATA[<b>It\\'s</b>]]> a", "<b>It's</b> a"), ("a<!-- b -->c", "ac"),
        ('<b>a</b> <a href="b">c</a><br/>', '<b>a</b> <a href="b">c</a><br/>'), ("XML  X", "XML X"),
    ],
)  # fmt: skip
def test_escapes_quotes_and_white_space_are_those_of_the_compiler(text: str, told: str) -> None:
    assert one(text).text == told


def test_every_character_knows_how_it_is_written() -> None:
    segment = one("A\\'s  \n <b>R&amp;D</b>\\uAC00 끝")
    assert segment.text == "A's <b>R&D</b>가 끝"
    assert [written(segment, part) for part in ("'", " ", "<b>", "&", "가", "끝")] == [
        "\\'", "  \n ", "<b>", "&amp;", "\\uAC00", "끝",
    ]  # fmt: skip
    assert place(segment, "끝") == (4, 23)


def test_what_is_kept_from_translators_is_a_code() -> None:
    segment = one('Hi <xliff:g id="n" example="Ann">%1$s</xliff:g> at <xliff:g id="a">It\\\'s 3</xliff:g>!')
    assert segment.text == "Hi %1$s at It's 3!"
    assert [segment.text[code.start : code.end] for code in segment.text.codes] == ["%1$s", "It's 3"]
    assert segment.raw(segment.text.codes[0]) == '<xliff:g id="n" example="Ann">%1$s</xliff:g>'


def test_a_name_that_stands_twice_is_told_and_bad_xml_too() -> None:
    reading = read('<string name="a">x</string>\n<string name="a">y</string></b>')
    assert [str(error) for error in reading.errors] == [
        "values/strings.xml:4: the key a stands here again, after line 3; the last one counts",
        "values/strings.xml:4: not well-formed XML: mismatched tag",
    ]


def test_comments_silence_the_resource_after_them() -> None:
    reading = read('<!-- qa-lint: ignore[number] why -->\n<string name="a">x\n3</string>\n<string name="b">y</string>')
    assert [(s.names, s.first, s.last, s.reason) for s in reading.suppressions] == [(("number",), 4, 5, "why")]


@given(st.text(st.characters(codec="utf-8"), max_size=12).map(lambda text: f"x{text}x"))
def test_what_a_notation_writes_is_read_as_it_was(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    for name, frame in (("android", '"{}"'), ("android-cdata", '<![CDATA["{}"]]>'), ("android-either", '"{}"')):
        raw = ANDROID.notations[name](text)
        if raw is not None:
            assert one(frame.format(raw)).text == text


@pytest.mark.parametrize(("text", "raw"), [("It's", "It\\'s"), ("@a", "\\@a"), ("a\n<b>", "a\\n&lt;b&gt;")])
def test_a_notation_escapes_what_means_something(text: str, raw: str) -> None:
    assert android.NOTATIONS["android"](text) == raw


def test_the_name_of_the_file_tells_the_format() -> None:
    formats = Formats([ANDROID], ANDROID)
    assert formats.claims("res/values-ko/strings.xml")
    assert not formats.claims("pom.xml")
