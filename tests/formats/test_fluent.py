"""Fluent: messages, attributes and terms, the forms of their plurals, and where each character stands."""

from __future__ import annotations

import unicodedata

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from formats.places import check_map, read_or_refuse
from qa_lint.engine.locate import whole_of
from qa_lint.formats import FTL
from qa_lint.formats.fluent import DEEPEST, FLUENT, NOTATIONS
from qa_lint.model import LAST_LINE, Place, Reading, Span, UserError


def read(text: str) -> Reading:
    return FTL.read(text.encode(), "ko.ftl", ("ko",))


def told(reading: Reading) -> dict[str, str]:
    return {f"{e.key}/{e.plural}".rstrip("/"): str(e.segment.text) for e in reading.entries}


FILE = """\
# on the first page, max length: 20
hello = { $name } 님, 안녕하세요.
    .title = 인사
-brand = 여우
about =
    { -brand }에 대하여

      더 알아보기
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_texts_by_name_with_their_places(end: str) -> None:
    reading = read(FILE.replace("\n", end))
    assert told(reading) == {
        "hello": "{ $name } 님, 안녕하세요.",
        "hello.title": "인사",
        "-brand": "여우",
        "about": "{ -brand }에 대하여\n\n  더 알아보기",
    }
    hello, title, brand, about = (entry.segment for entry in reading.entries)
    starts = [whole_of(segment).start for segment in (hello, title, brand, about)]
    assert starts == [Place(2, 9), Place(3, 14), Place(4, 10), Place(6, 5)]
    assert whole_of(about[len(about.text) - 4 :]).start == Place(8, 9)
    assert (reading.entries[0].notes, reading.entries[0].most) == (("on the first page, max length: 20",), 20)
    for segment in (hello, title, brand, about):
        check_map(segment)
        for n, character in enumerate(segment.text):
            assert segment.raw(Span(n, n + 1)) == character or character == "\n"


def test_a_text_has_a_form_for_each_number_and_the_default_of_other_selections() -> None:
    text = """\
files = { $count ->
    [0] 없음
    [one] One file
   *[other] { $count } files
 } in { $place ->
   *[folder] the folder
    [disk] the disk
 }
"""
    assert told(read(text)) == {
        "files/zero": "없음 in the folder",
        "files/one": "One file in the folder",
        "files/other": "{ $count } files in the folder",
    }
    nested = "a = { $g ->\n    [x] no\n   *[y] { NUMBER($n) ->\n        [one] one\n       *[other] many\n    }\n }\n"
    assert told(read(nested)) == {"a/one": "one", "a/other": "many"}


def test_what_cannot_be_read_is_told_and_the_rest_is_read() -> None:
    reading = read("a = 값\nb = {\nc = 셋\n\nd\n")
    assert [(error.line, error.message[:15]) for error in reading.errors] == [
        (2, "broken Fluent: "),
        (5, "broken Fluent: "),
    ]
    assert told(reading) == {"a": "값", "c": "셋"}
    assert [error.line for error in read("a = 하나\na = 둘\n").errors] == [2]


def test_comments_silence_the_message_that_they_are_of() -> None:
    reading = read(
        "### qa-lint: file-ignore[double-space]\n\n# qa-lint: ignore[wrong-number] 맞음\na = 값\n    .b = 둘\n"
    )
    assert [(s.names, s.first, s.last) for s in reading.suppressions] == [
        (("double-space",), 1, LAST_LINE),
        (("wrong-number",), 3, 5),
    ]


def test_what_is_too_deep_is_refused_with_the_line() -> None:
    for many in (DEEPEST + 1, 200_000):
        with pytest.raises(UserError, match=f"nested more than {DEEPEST} deep") as refused:
            read("a = 값\nb = " + "{" * many)
        assert refused.value.problem.line == 2
    assert told(read("".join(f'a{n} = {{"{{"}} 값\n' for n in range(DEEPEST + 5))))


LINES = st.lists(st.text(st.sampled_from('ab 값é."'), min_size=1, max_size=6), min_size=1, max_size=4)


@given(LINES, st.sampled_from(["\n", "\r\n"]))
def test_texts_are_those_of_the_parser(lines: list[str], end: str) -> None:
    text = end.join(["a =", *(f"    {line}" for line in lines), ""])
    parsed = FluentParser().parse(text).body
    value = getattr(parsed[0], "value", None) if parsed else None
    expected = "".join(element.value for element in value.elements).strip() if value else None
    segments = [entry.segment for entry in read(text).entries]
    assert [str(segment.text) for segment in segments] == ([] if expected is None else [expected])
    for segment in segments:
        check_map(segment)
        for n, character in enumerate(segment.text):
            assert segment.raw(Span(n, n + 1)) == character or character == "\n"


@given(st.text(st.sampled_from("ab값 .[*#{}\n'\""), max_size=10))
def test_a_replacement_is_written_as_the_parser_reads_it_or_not_at_all(text: str) -> None:
    written = NOTATIONS[FLUENT](text)
    if written is not None:
        assert told(read(f"a = x{written}x\n")) == {"a": unicodedata.normalize("NFC", f"x{text}x")}


PIECES = st.sampled_from(
    ["a", " = ", "{", "}", "\n", "    ", "[one]", "*[other]", " -> ", "$x", ".b", "# ", '"', "값", "-"]
)


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join).map(str.encode), st.binary(max_size=40)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(FTL, data, ("ko", "en"), "a.ftl")
