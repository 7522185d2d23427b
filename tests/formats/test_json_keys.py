"""JSON and ARB: every text by key, every place exact, and one clear error for what is no JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import regex
from each import each
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_places, read_or_refuse
from qa_lint.engine.locate import whole_of
from qa_lint.formats import ARB, JSON
from qa_lint.formats.json_scanner import DEEPEST, SURROGATE, scan, written
from qa_lint.model import Place, Reading, TextFile, UserError


def read(text: str | bytes, path: str = "ko.json") -> Reading:
    known = ARB if path.endswith(".arb") else JSON
    return known.read(text.encode() if isinstance(text, str) else text, path, ("ko",))


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(f"{e.key}/{e.plural}".rstrip("/"), str(e.segment.text)) for e in reading.entries]


@each("space", [" ", "\n", "\t", "\r\n  "])
def test_space_may_stand_between_any_two_marks(space: str) -> None:
    compact = '{"a":"값","b":["셋",{"c":3}],"d":{},"e":[]}'
    marks = regex.findall(r'"[^"]*"|[0-9]+|.', compact)
    assert "".join(marks) == compact
    for n in range(len(marks) + 1):
        assert told(read("".join([*marks[:n], space, *marks[n:]]))) == [("a", "값"), ("b.0", "셋")], n


def unwritten(raw: str) -> str:
    return SURROGATE.sub("\ufffd", json.loads(f'"{raw}"'))


@each(
    ("text", "expected"),
    [
        ('{"a": "값", "b": {"c": "둘", "d": ["셋", "넷"]}}', {"a": "값", "b.c": "둘", "b.d.0": "셋", "b.d.1": "넷"}),
        ('{"n": 3, "t": true, "nothing": null, "a": ""}', {"nothing": "", "a": ""}),
        ('{"ko": {"a": "값"}}', {"a": "값"}),
        ('{"ko": "한국어", "en": "영어"}', {"ko": "한국어", "en": "영어"}),
        ('{"$schema": "http://x", "//": "나중에", "_comment2": "x", "a": "값"}', {"a": "값"}),
        ('{"files": {"one": "a file", "other": "files"}}', {"files/one": "a file", "files/other": "files"}),
        ('{"a": {"one": "하나", "two": "둘"}}', {"a.one": "하나", "a.two": "둘"}),
        ('{"i_one": "a", "i_other": "b", "j_one": "c"}', {"i/one": "a", "i/other": "b", "j_one": "c"}),
        ('{"i": "a", "i_plural": "b"}', {"i/one": "a", "i/other": "b"}),
        ('[{"id": "x.y", "text": "값"}, {"id": "z", "text": "둘"}]', {"x.y.id": "x.y", "x.y.text": "값",
                                                                  "z.id": "z", "z.text": "둘"}),
        ('"값"', {}),
        ("", {}),
        ('{"": "값", "a b.c": "둘"}', {"": "값", "a b.c": "둘"}),
    ],
)  # fmt: skip
def test_texts_by_key(text: str, expected: dict[str, str]) -> None:
    assert dict(told(read(text))) == expected


def test_what_stands_beside_a_message_is_a_note() -> None:
    text = '{"a": {"message": "$N$개", "description": "max length: 4", "placeholders": {"n": {"content": "$1"}}}}'
    (entry,) = read(text).entries
    assert (entry.key, entry.segment.text, entry.notes, entry.most) == ("a", "$N$개", ("max length: 4",), 4)
    other = '{"a": {"message": "하나", "description": "둘"}, "b": "셋"}'
    assert [key for key, _ in told(read(other))] == ["a.message", "a.description", "b"]


def test_an_arb_keeps_its_notes_under_the_key_with_an_at() -> None:
    text = (
        '{"@@locale": "ko", "hi": "{name} 님", "@hi": {"description": "qa-lint: ignore[wrong-number] 맞음", '
        '"placeholders": {"name": {"example": "Kim"}}}, "bye": "안녕"}'
    )
    reading = read(text, "app_ko.arb")
    assert told(reading) == [("hi", "{name} 님"), ("bye", "안녕")]
    assert reading.entries[0].notes == ("qa-lint: ignore[wrong-number] 맞음",)
    (suppression,) = reading.suppressions
    assert (suppression.names, suppression.reason, suppression.first, suppression.last) == (
        ("wrong-number",), "맞음", 1, 1,
    )  # fmt: skip
    hi, bye = (whole_of(entry.segment) for entry in reading.entries)
    assert suppression.reaches(hi)
    assert not suppression.reaches(bye)  # on the same line


def test_a_place_is_that_of_the_escape() -> None:
    reading = read('{\r\n "a": "\\u201c한국\\u201d \\"값\\" \\ud83d\\ude00 끝"\r\n}')
    (entry,) = reading.entries
    assert entry.segment.text == '“한국” "값" 😀 끝'
    assert whole_of(entry.segment).start == Place(2, 8)
    check_places(reading, unwritten)


def test_half_a_surrogate_is_no_character() -> None:
    assert told(read(r'{"a": "값\ud800x\udc00"}')) == [("a", "값\ufffdx\ufffd")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp949"])
def test_encodings(encoding: str) -> None:
    reading = read('{"a": "도서관은 월요일에 쉰다"}'.encode(encoding))
    assert told(reading) == [("a", "도서관은 월요일에 쉰다")]
    assert whole_of(reading.entries[0].segment).start == Place(1, 8)


@each(
    ("text", "line", "expected"),
    [
        ('{\n"a": "값",\n}', 3, "a name in quotation marks"),
        ('{\n"a" "값"}', 2, "a colon"),
        ('{"a": "값"\n"b": "둘"}', 2, "a comma or a closing bracket"),
        ('{"a": "값\n"}', 1, "the end of the string, or an escape as JSON has them"),
        ('{"a":\n "값', 2, "the end of the string, or an escape as JSON has them"),
        (r'{"a": "\x"}', 1, "the end of the string, or an escape as JSON has them"),
        ('{"a": ', 1, "a value"),
        ('{"a": NaN}', 1, "a value"),
        ('{"a": 01}', 1, "a value"),
        ('{"a": nullx}', 1, "a value"),
        ("[1,]", 1, "a value"),
        ("{}\n\n{}", 3, "the end of the file"),
        ("// note\n{}", 1, "a value"),
    ],
)
def test_what_is_no_json_is_refused_with_the_line(text: str, line: int, expected: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        json.loads(text, parse_constant=lambda name: json.loads("x"))
    with pytest.raises(UserError) as refused:
        read(text)
    assert str(refused.value.problem) == f"ko.json:{line}: broken JSON: {expected} was expected here"


def test_a_key_that_stands_twice_is_told_and_both_are_read() -> None:
    reading = read('{"a": "하나",\n"b": {"c": "둘"},\n"b": {"c": "셋"}}')
    assert [str(error) for error in reading.errors] == [
        "ko.json:3: the key b.c stands here again, after line 2; the last one counts"
    ]
    assert told(reading)[-1] == ("b.c", "셋")


def test_of_several_keys_those_that_stand_twice_are_told_and_no_others() -> None:
    reading = read('{"a": "하나",\n"a": "둘",\n"b": "셋",\n"b": "넷",\n"c": "다섯",\n"a": "여섯"}')
    assert [str(error) for error in reading.errors] == [
        "ko.json:2: the key a stands here again, after line 1; the last one counts",
        "ko.json:4: the key b stands here again, after line 3; the last one counts",
        "ko.json:6: the key a stands here again, after line 1; the last one counts",
    ]


def test_what_is_too_deep_or_too_long_is_refused() -> None:
    deep = "[" * DEEPEST + '"값"' + "]" * DEEPEST
    assert len(read(deep).entries) == 1
    for many in (DEEPEST + 1, 1_000_000):
        with pytest.raises(UserError, match=f"nested more than {DEEPEST} deep"):
            read("[" * many)
    reading = read('{"a": "' + "가" * 100_001 + '", "b": "둘"}')
    assert [(error.line, error.message[:8]) for error in reading.errors] == [(1, "the text")]
    assert told(reading) == [("b", "둘")]


# ------------------------------------------------------------------ against the standard library

NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=4)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), NAMES),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=12,
)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


def scanned(value: Any) -> Iterator[str]:
    for member in getattr(value, "members", ()):
        yield from scanned(member.value)
    if getattr(value, "kind", "") == "text":
        yield value.string


@given(VALUES, st.booleans(), st.sampled_from([None, 1, "\t"]))
def test_strings_are_those_of_the_standard_library(value: Any, escaped: bool, indent: Any) -> None:
    text = json.dumps(value, ensure_ascii=escaped, indent=indent)
    assert list(scanned(scan(TextFile("a.json", text)))) == list(strings(json.loads(text)))
    check_places(read(text), unwritten)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_a_replacement_is_written_as_json_has_it(text: str) -> None:
    assert json.loads(f'"{written(text)}"') == text


PIECES = st.sampled_from(["{", "}", "[", "]", ":", ",", '"', '"a"', '"값"', "\\", "\\u00e9", "1", "null", " ", "\n"])


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join).map(str.encode), st.binary(max_size=40)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    reading = read_or_refuse(JSON, data, ("ko", "en"), "a.json")
    try:
        json.loads(data.decode(), parse_constant=lambda name: json.loads("x"))
    except (ValueError, RecursionError):
        return
    assert reading is not None


def test_an_arb_that_is_one_string_has_no_messages() -> None:
    assert read('"안녕"', "app_ko.arb").entries == []
