"""Java's .properties: keys and texts as Java reads them, and where each character stands."""

from __future__ import annotations

import re
import unicodedata

import javaproperties
from each import each
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_map, read_or_refuse
from qa_lint.engine.locate import whole_of
from qa_lint.formats import PROPERTIES
from qa_lint.formats.properties import ASCII, NOTATIONS, UTF_8
from qa_lint.model import Place, Reading, Span


def read(text: str | bytes) -> Reading:
    return PROPERTIES.read(text.encode() if isinstance(text, str) else text, "ko.properties", ("ko",))


def told(reading: Reading) -> dict[str, str]:
    return {entry.key: str(entry.segment.text) for entry in reading.entries}


@each(
    ("text", "expected"),
    [
        (
            "a=값\nb : 둘\nc 셋\n  d  =  넷  \ne\n=다섯\n",
            {"a": "값", "b": "둘", "c": "셋", "d": "넷", "e": "", "": "다섯"},
        ),
        ("# 주석\n! 또\n\na=# 글\n", {"a": "# 글"}),
        ("a=첫째 \\\n    둘째\\\n\n# 주석\n", {"a": "첫째 둘째"}),
        ("a\\ b\\=c=값\n", {"a b=c": "값"}),
        ("a=값\\n둘\\t\\\\셋\\:\n", {"a": "값\n둘\t\\셋:"}),
        ("# 주석\\\na=값\n", {"a": "값"}),
        ("a=\\uac12 \\ud83d\\ude00 \\ud83d\n", {"a": "값 😀 \ufffd"}),
        ("", {}),
    ],
)
def test_keys_and_texts(text: str, expected: dict[str, str]) -> None:
    assert told(read(text)) == expected
    assert told(read(text.replace("\n", "\r\n"))) == expected


def test_a_place_is_that_of_the_escape_and_of_the_line() -> None:
    (entry,) = read("greeting = \\\n   \\uc548녕, \\\n   세계\n").entries
    assert entry.segment.text == "안녕, 세계"
    assert (whole_of(entry.segment).start, whole_of(entry.segment[4:6]).start) == (Place(2, 4), Place(3, 4))
    assert entry.segment.raw(Span(0, 2)) == "\\uc548녕"


def test_comments_right_above_are_notes_and_may_silence() -> None:
    reading = read("# licence\n\n# a button, max length: 4\n# qa-lint: ignore[double-space] 맞음\na=저장\nb=열기\n")
    assert [(entry.notes, entry.most) for entry in reading.entries] == [
        (("a button, max length: 4", "qa-lint: ignore[double-space] 맞음"), 4),
        ((), None),
    ]
    assert [(s.names, s.first, s.last) for s in reading.suppressions] == [(("double-space",), 5, 5)]


def test_a_file_that_is_no_utf_8_is_iso_8859_1_as_for_java() -> None:
    reading = PROPERTIES.read("a=Café\n".encode("latin-1"), "en.properties", ("en",))
    assert told(reading) == {"a": "Café"}
    assert [str(note) for note in reading.notes] == ["en.properties: read as ISO 8859-1"]


def test_errors_name_their_line() -> None:
    reading = read("a=값\nb=\\u12\nc=\\\\u12\na=둘\n")
    assert [str(error) for error in reading.errors] == [
        "ko.properties:2: four hexadecimal digits were expected after \\u",
        "ko.properties:4: the key a stands here again, after line 1; the last one counts",
    ]


def test_a_doubled_apostrophe_is_one_as_for_messageformat() -> None:
    (entry,) = read("a=It can''t open {0} or ''b''\n").entries
    assert entry.segment.text == "It can't open {0} or ''b''"
    assert entry.segment.raw(Span(6, 7)) == "''"


TEXTS = st.text(st.sampled_from('ab=: #!\\\n\t값é😀"'), max_size=10)


@given(st.dictionaries(TEXTS, TEXTS, max_size=5), st.booleans())
def test_keys_and_texts_are_those_of_javaproperties(given_: dict[str, str], ascii_only: bool) -> None:
    text = javaproperties.dumps(given_, timestamp=False, ensure_ascii=ascii_only)
    reading = read(text)
    assert told(reading) == {key: value.strip() for key, value in given_.items()}
    for entry in reading.entries:
        check_map(entry.segment)
        for n, character in enumerate(entry.segment.text):
            assert javaproperties.unescape(entry.segment.raw(Span(n, n + 1))) == character


@given(st.text(st.sampled_from("ab=: #!\\\n"), max_size=30))
def test_any_text_is_read_as_javaproperties_does(text: str) -> None:
    if not re.search(r"\\u", text):
        expected = {key: value.strip() for key, value in javaproperties.loads(text).items()}
        assert told(read(text)) == expected


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12))
def test_a_replacement_is_written_as_java_reads_it(text: str) -> None:
    for notation in (UTF_8, ASCII):
        written = NOTATIONS[notation](text)
        if written is None:
            assert "'" in text
            continue
        expected = unicodedata.normalize("NFC", f"x{text}x")
        assert [str(entry.segment.text) for entry in read(f"a=x{written}x").entries] == [expected]
        assert written.isascii() or notation == UTF_8


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(PROPERTIES, data, ("ko", "en"), "a.properties")
