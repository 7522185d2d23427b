"""Encodings: what Korean files come in, and where bytes fit none of them."""

from __future__ import annotations

import codecs

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.formats.decoding import LONGEST_LINE, decode, encoding_of, numbered_lines, trimmed
from qa_lint.model import Problem, TextFile, UserError

TEXT = "첫 줄입니다.\r\nThe second line, 50% of it.\r\n뷁펲 똠방각하\n"  # 뷁, 펲, 똠 are in CP949, but not in EUC-KR
COMMON = "첫 줄입니다.\nThe second line.\n"


@each(
    ("data", "text", "note"),
    [
        (TEXT.encode("utf-8"), TEXT, None),
        (codecs.BOM_UTF8 + TEXT.encode("utf-8"), TEXT, None),
        (TEXT.encode("cp949"), TEXT, "CP949 (EUC-KR)"),
        (COMMON.encode("euc-kr"), COMMON, "CP949 (EUC-KR)"),
        (TEXT.encode("utf-16-le"), TEXT, "UTF-16 LE"),
        (TEXT.encode("utf-16-be"), TEXT, "UTF-16 BE"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), TEXT, "UTF-16 LE"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT, "UTF-16 BE"),
        (b"", "", None),
        (codecs.BOM_UTF8, "", None),
    ],
)
def test_the_encoding_is_detected_and_named_where_it_is_not_utf8(data: bytes, text: str, note: str | None) -> None:
    file, notes = decode(data, "a.txt")
    assert file == TextFile("a.txt", text)
    assert notes == ([Problem(f"read as {note}", "a.txt")] if note else [])


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cs"])))
def test_utf8_text_is_read_as_it_is(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode(), "a")[0].text == text


@given(
    st.text(alphabet="가나다라마바사아자차카타파하값을한국어 abc,.", min_size=1),
    st.sampled_from(["utf-8", "cp949", "utf-16-le", "utf-16-be"]),
)
def test_a_korean_line_is_the_same_text_in_every_encoding(text: str, encoding: str) -> None:
    line = f"한국어 문장 {text}\n"
    assert decode(line.encode(encoding), "a")[0].text == line


@each(
    ("data", "line", "offset", "byte"),
    [
        ("첫 줄\n둘째 줄\n".encode() + b"\xff\n", 3, 19, "ff"),
        ("첫 줄\r\n둘째 \r".encode() + b"ab\xfe", 3, 19, "fe"),
        ("한국어 문장\n다음 줄 ".encode("cp949") + b"\xff.\n", 2, 20, "ff"),  # all but one byte is CP949
        (codecs.BOM_UTF8 + b"a\n\xff", 2, 5, "ff"),
        (codecs.BOM_UTF16_LE + "가\n나\n".encode("utf-16-le") + b"\x00\xdc", 3, 10, "00"),  # half of a pair
        (codecs.BOM_UTF16_LE + "ਊ줊\n".encode("utf-16-le") + b"\x41", 2, 8, "41"),  # 0x0a in a letter ends no line
    ],
)
def test_undecodable_bytes_are_an_error_with_line_and_byte(data: bytes, line: int, offset: int, byte: str) -> None:
    with pytest.raises(UserError) as caught:
        decode(data, "a.txt")
    assert (caught.value.problem.path, caught.value.problem.line) == ("a.txt", line)
    assert f"byte 0x{byte} at offset {offset} (counted from 0)" in caught.value.problem.message


def test_english_in_a_western_encoding_is_not_taken_for_korean() -> None:
    with pytest.raises(UserError, match="offset 2"):
        decode("It’s here, isn’t it?\n".encode("cp1252"), "a.txt")  # CP949 has a rare syllable for ’s


@each(
    "data",
    [
        b"abc\0def\n",
        "한국어 문장\0하나 더\n".encode(),
        b"A plain English sentence\0 with a zero byte in it.\n",
        b"A plain English sentence\0 with a zero byte in it..\n",
        codecs.BOM_UTF16_LE + "가\0나".encode("utf-16-le"),
        codecs.BOM_UTF32_LE + "가나".encode("utf-32-le"),
        bytes(range(256)) * 4,
        b"\x89PNG\r\n\x1a\n" + bytes(64),
        "\u3400a".encode("utf-16-be"),  # half of it would be ideographs, of which this is the first
        "ab\u0378".encode("utf-16-le"),  # no such character
    ],
)
def test_what_is_not_text_is_an_error(data: bytes) -> None:
    with pytest.raises(UserError):
        decode(data, "a.bin")


def test_a_line_that_is_too_long_is_an_error_and_the_others_are_read() -> None:
    file = TextFile("a.txt", "하나\n" + "x" * (LONGEST_LINE + 1) + "\n셋\n")
    errors: list[Problem] = []
    assert [number for number, _ in numbered_lines(file, errors)] == [1, 3]
    message = "the line is 100,001 characters long; lines over 100,000 are not checked"
    assert errors == [Problem(message, "a.txt", 2)]


@pytest.mark.parametrize(("text", "span"), [("  a b ", (2, 5)), ("   ", (0, 0)), ("", (0, 0)), ("ab", (0, 2))])
def test_trimmed(text: str, span: tuple[int, int]) -> None:
    assert trimmed(text, 0, len(text)) == span


@pytest.mark.parametrize("data", [b"\x80\xff\xff", b"\xef\xbb\xbf\xff", b"\xff\xfea"])
def test_bytes_that_no_encoding_gives_back_have_none(data: bytes) -> None:
    assert encoding_of(data) is None
