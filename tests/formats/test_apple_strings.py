"""Apple's .strings: keys, texts and comments, and where each character stands."""

from __future__ import annotations

import unicodedata

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_map, read_or_refuse
from qa_lint.engine.locate import whole_of
from qa_lint.formats import APPLE_STRINGS
from qa_lint.formats.apple_strings import NOTATIONS, STRINGS
from qa_lint.model import Place, Reading, Span, UserError


def read(text: str | bytes) -> Reading:
    return APPLE_STRINGS.read(text.encode() if isinstance(text, str) else text, "Localizable.strings", ("ko",))


def told(reading: Reading) -> dict[str, str]:
    return {entry.key: str(entry.segment.text) for entry in reading.entries}


@each(
    ("text", "expected"),
    [
        ('"a" = "값";\n"b"="둘" ; c.d = "셋";', {"a": "값", "b": "둘", "c.d": "셋"}),
        ('/* 주석 "x" = "y"; */ "a" = "값"; // 끝\n', {"a": "값"}),
        ('"a \\"b\\"" = "그는 \\"값\\"이라\\n했다 \\\\";', {'a "b"': '그는 "값"이라\n했다 \\'}),
        ('"a" = "\\U2019 \\Ud83d\\Ude00 \\Ud83d \\101";', {"a": "’ 😀 \ufffd A"}),
        ('"a" = "두\n줄";', {"a": "두\n줄"}),
        ('"Save";', {"Save": "Save"}),
        ("", {}),
        ("// 주석", {}),
    ],
)
def test_keys_and_texts(text: str, expected: dict[str, str]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_places_in_every_encoding(encoding: str, end: str) -> None:
    text = f'/* on a button */{end}"greeting" = "\\U201c안녕\\U201d 세계";{end}'
    (entry,) = read(text.encode(encoding)).entries
    assert entry.segment.text == "“안녕” 세계"
    assert entry.notes == ("on a button",)
    assert (whole_of(entry.segment).start, whole_of(entry.segment[5:7]).start) == (Place(2, 15), Place(2, 30))
    assert entry.segment.raw(Span(0, 3)) == "\\U201c안녕"


def test_comments_are_notes_of_what_follows_and_may_silence() -> None:
    reading = read('/* max length: 4 */\n// qa-lint: ignore[double-space] 맞음\n"a" = "저장";\n"b" = "열기";\n')
    assert [entry.most for entry in reading.entries] == [4, None]
    assert [(s.names, s.first, s.last) for s in reading.suppressions] == [(("double-space",), 3, 3)]


@each(
    ("text", "line", "expected"),
    [
        ('"a" = "값"\n"b" = "둘";', 2, "a semicolon"),
        ('"a" "값";', 1, "an equals sign"),
        ('"a" = "값";\n"b" = ;', 2, "a text in quotation marks"),
        ('"a" = "값;\n', 1, "a text in quotation marks"),
        ('\n= "값";', 2, "a key"),
        ("/* 주석", 1, "the end of the comment"),
        ('"a" = { "b" = "c"; };', 1, "a text in quotation marks"),
    ],
)
def test_what_is_written_otherwise_is_refused_with_the_line(text: str, line: int, expected: str) -> None:
    with pytest.raises(UserError) as refused:
        read(text)
    assert str(refused.value.problem) == f"Localizable.strings:{line}: {expected} was expected here"


TEXTS = st.text(st.sampled_from('ab= ;/*\\"\n\t값é😀'), max_size=10)


@given(st.dictionaries(TEXTS, TEXTS, max_size=4))
def test_what_is_written_is_read_again(texts: dict[str, str]) -> None:
    write = NOTATIONS[STRINGS]
    text = "".join(f'"{write(key)}" = "{write(value)}"; /* x */\n' for key, value in texts.items())
    reading = read(text)
    assert told(reading) == {key: unicodedata.normalize("NFC", value.strip()) for key, value in texts.items()}
    for entry in reading.entries:
        check_map(entry.segment)
        for n, character in enumerate(entry.segment.text):
            assert entry.segment.raw(Span(n, n + 1)) == write(character)


PIECES = st.sampled_from(['"', "a", "=", ";", " ", "\n", "/*", "*/", "//", "\\", "값"])


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join).map(str.encode), st.binary(max_size=40)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(APPLE_STRINGS, data, ("ko", "en"), "a.strings")


def test_a_comment_that_is_never_closed_costs_no_time() -> None:
    with pytest.raises(UserError):
        read('"a" = "값";' + "/*" * 200_000)
