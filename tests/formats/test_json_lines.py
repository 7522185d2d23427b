"""JSON Lines: a pair a line, by the names of its sides."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_places, read_or_refuse
from qa_lint.engine.locate import whole_of
from qa_lint.formats import JSON_LINES
from qa_lint.model import Language, Place, Reading, UserError


def read(text: str, languages: tuple[Language, ...] = ("ko", "en")) -> Reading:
    return JSON_LINES.read(text.encode(), "a.jsonl", languages)


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(str(pair.source.text), str(pair.target.text)) for pair in reading.pairs]


@pytest.mark.parametrize(
    "line",
    [
        '{"ko": "하나", "en": "one"}',
        '{"en-US": "one", "Korean": "하나", "n": 3}',
        '{"id": "x", "translation": {"en": "one", "ko": "하나"}}',
    ],
)
def test_names_of_languages_leave_the_direction_to_the_call(line: str) -> None:
    assert told(read(line)) == [("하나", "one")]
    assert told(read(line, ("en", "ko"))) == [("one", "하나")]


def test_source_and_target_give_the_direction_themselves() -> None:
    reading = read('{"source": "one", "target": "하나", "key": "k", "note": "짧게", "status": "new"}\n')
    (pair,) = reading.pairs
    assert (pair.source.text, pair.source.language, pair.target.language) == ("one", "en", "ko")
    assert (pair.key, pair.notes, pair.state) == ("k", ("짧게",), "new")


def test_what_is_null_or_empty_is_a_pair_with_an_empty_side() -> None:
    assert told(read('{"ko": "하나", "en": null}\r\n{"ko": "", "en": ""}\r\n{"ko": "둘", "en": ""}')) == [
        ("하나", ""),
        ("둘", ""),
    ]


def test_places_and_suppressions_are_those_of_the_line() -> None:
    reading = read(
        '{"ko": "\\ud558나", "en": "one"}\n\n{"en": "\\"two\\"", "ko": "둘", "qa": "ignore[wrong-number] 맞음"}\n'
    )
    assert told(reading) == [("하나", "one"), ("둘", '"two"')]
    assert whole_of(reading.pairs[1].target).start == Place(3, 9)
    assert [(s.names, s.first, s.last) for s in reading.suppressions] == [(("wrong-number",), 3, 3)]
    check_places(reading, lambda raw: json.loads(f'"{raw}"'))


def test_a_line_that_cannot_be_read_is_told_and_the_others_are_read() -> None:
    reading = read('{"ko": "하나", "en": "one"}\n{"ko": "둘"\n[1]\n{"ko": "셋"}\n{"ko": "넷", "en": "four"}\n')
    assert told(reading) == [("하나", "one"), ("넷", "four")]
    assert [str(error) for error in reading.errors] == [
        "a.jsonl:2: broken JSON: a comma or a closing bracket was expected here",
        "a.jsonl:3: an object in braces was expected in this line",
        "a.jsonl:4: en was expected in this line",
    ]


def test_lines_of_anything_else_are_passed_over() -> None:
    assert read('{"role": "user", "content": "안녕"}\n').lacks == "no line has a source and a target"
    assert read("").lacks
    with pytest.raises(UserError, match="cannot be one side of a pair"):
        read("{}", ("ko",))


PIECES = st.sampled_from(['{"ko": ', '"값"', ', "en": ', '"a"', "}", "\n", "null", "{", '"', "\\", " "])


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join).map(str.encode), st.binary(max_size=40)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(JSON_LINES, data, ("ko", "en"), "a.jsonl")


def test_a_remark_is_spoken_to_us_only_where_it_says_a_word_of_ours() -> None:
    line = '{{"ko": "하나", "en": "one", "qa": "{}"}}\n'
    assert read(line.format("checked by Kim")).suppressions == []
    assert [s.names for s in read(line.format("qa-lint: ignore[wrong-number]")).suppressions] == [("wrong-number",)]
