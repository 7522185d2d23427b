"""A file that is read part by part is what it is when it is read at once, wherever the parts end."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from amounts import inputs
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate_spot
from qa_lint.formats import CSV, JSON_LINES, TMX, TSV, XLIFF, windows
from qa_lint.formats.windows import Windows, text_of
from qa_lint.model import Format, Problem, Reading, Segment, Span, Spot, TextFile, UserError

_PATHS = {"tmx": "a.tmx", "xliff": "a.xlf", "tsv": "a.tsv", "csv": "a.csv", "jsonl": "a.jsonl"}


def parts_of(known: Format, data: bytes, size: int) -> list[Reading]:
    assert known.read_in_windows is not None
    return list(known.read_in_windows(BytesIO(data), _PATHS[known.name], ("ko", "en"), size=size))


@pytest.mark.parametrize(("lines", "shown"), [(0, 1), (1, 1), (4, 4), (9, 6)])
def test_a_window_grows_until_it_shows_enough_lines(lines: int, shown: int) -> None:
    pieces = [f"{n}\n" for n in range(6)]
    assert windows.grown(Windows("a.tsv", pieces), lines).file.text == "".join(pieces[:shown])


def spots(segment: Segment) -> list[Spot]:
    return [Spot.whole(segment), *(Spot(segment, Span(n, n + 1)) for n in range(0, len(segment.text), 3))]


def told(readings: list[Reading]) -> dict[str, object]:
    """All that readings say, with the places of their characters in the file."""
    pairs = [pair for reading in readings for pair in reading.pairs]
    sides = [side for pair in pairs for side in (pair.source, pair.target)]
    return {
        "texts": [pair.texts for pair in pairs],
        "known": [(pair.key, pair.context, pair.notes, pair.state, pair.most, pair.plural) for pair in pairs],
        "places": [locate_spot(spot) for side in sides[-60:] for spot in spots(side)],
        "errors": sorted((error for reading in readings for error in reading.errors), key=Problem.order),
        "notes": [note for reading in readings for note in reading.notes],
        "suppressions": sorted(
            (suppression for reading in readings for suppression in reading.suppressions),
            key=lambda suppression: (suppression.place.order(), suppression.names),
        ),
        "lacks": readings[-1].lacks,
    }


def assert_same(known: Format, data: bytes, size: int) -> None:
    whole = known.read(data, _PATHS[known.name], ("ko", "en"))
    assert told(parts_of(known, data, size)) == told([whole])


REMARK = "<!-- qa-lint: ignore[number] known -->"
BEGIN, END = "<!-- qa-lint: disable[name] all of these -->", "<!-- qa-lint: enable[name] -->"
UNITS = [
    '<tu><tuv xml:lang="ko"><seg>값 &lt; 5개</seg></tuv>\n'
    '<tuv xml:lang="en"><seg>5 <ph x="1">{n}</ph></seg></tuv></tu>',
    '<tu tuid="😀7"><note>짧게</note><tuv xml:lang="ko"><seg><![CDATA[<b>😀</b>]]> 둘</seg></tuv>\r\n'
    '<tuv xml:lang="en-US"><seg>two\r\nlines</seg></tuv></tu>',
    '<tu><tuv xml:lang="de"><seg>eins</seg></tuv></tu>',
    f"<tu>{REMARK}<tuv xml:lang='ko'><seg>가</seg></tuv><tuv xml:lang='en'><seg>a</seg></tuv></tu>",
    REMARK, BEGIN, END, "\n", "  ", "<!-- 주석 -->",
]  # fmt: skip


@inputs(usual=20, nightly=1_000)
@given(st.lists(st.sampled_from(UNITS), max_size=8), st.integers(9, 600), st.sampled_from(["", "</x>", "<tu>"]))
def test_memories(units: list[str], size: int, broken: str) -> None:
    text = (
        f'<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="ko"/><body>{"".join(units)}{broken}</body></tmx>'
    )
    assert_same(TMX, text.encode(), size)
    assert_same(TMX, codecs.BOM_UTF16_LE + text.encode("utf-16-le"), size)


@pytest.mark.parametrize("place", [0, 10, 20])
def test_an_entity_that_only_a_distant_declaration_knows_is_told_wherever_it_stands(place: int) -> None:
    units = ['<tu><tuv xml:lang="ko"><seg>값</seg></tuv><tuv xml:lang="en"><seg>value</seg></tuv></tu>'] * 21
    units[place] = units[place].replace("value", "value &nowhere;")
    body = f'<tmx version="1.4"><header srclang="ko"/><body>{"".join(units)}</body></tmx>'
    data = f'<!DOCTYPE tmx SYSTEM "tmx14.dtd">{body}'.encode()
    for readings in (parts_of(TMX, data, 300), [TMX.read(data, "a.tmx", ("ko", "en"))]):
        assert sum(len(reading.pairs) for reading in readings) == 21
        (error,) = (error for reading in readings for error in reading.errors)
        assert error.message == "the entity &nowhere; is declared nowhere"


SEGMENTS = [
    '<unit id="1"><segment><source>셋</source><target>3 <ph id="1"/></target></segment></unit>',
    '<group id="g" translate="no"><unit id="2"><segment><source>넷</source><target>4</target>'
    "</segment></unit></group>",
    '<unit id="3"><notes><note>qa-lint: ignore[number] so</note></notes>\n'
    "<segment><source>다섯</source></segment></unit>",
    REMARK, BEGIN, END, "\n",
]  # fmt: skip


@inputs(usual=20, nightly=1_000)
@given(st.lists(st.sampled_from(SEGMENTS), max_size=8), st.integers(9, 600))
def test_exchange_files(units: list[str], size: int) -> None:
    text = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ko" trgLang="en">'
        f'<file id="f">{"".join(units)}</file></xliff>\n'
    )
    assert_same(XLIFF, text.encode(), size)


HEAD = ["ko\ten\tkey\tqa\n", *("줄\tline\tk\t\n",) * 400]  # of the first part, by which the columns are told
ROWS = ["하나\tone\tk1\t\n", "둘 😀\ttwo 😀\tk2\tdisable[number] so\r\n", "셋\tthree\t\tenable[number]\r", "넷\n", "\n",
        "다섯\t5\t\tignore[number]\n", "LONG\t\n", "y" * 900 + "\tz\n"]  # fmt: skip


def long(text: str) -> str:
    """With lines that are too long in the place of a word."""
    return text.replace("LONG", "x" * 101_000)


@inputs(usual=10, nightly=400)
@given(st.lists(st.sampled_from(ROWS), max_size=8), st.integers(200, 3000))
def test_tables(rows: list[str], size: int) -> None:
    assert_same(TSV, long("".join([*HEAD, *rows])).encode(), size)


CELLS = ['하나,one,k1,\n', '"둘,\r\n둘","t""wo",k2,disable[number]\r\n', '셋,"three\n\n3",,enable[number]\r',
         '"넷" 4,four\n', '"다섯, 안 닫힘\n', '여섯,6\n', "LONG,\n"]  # fmt: skip


@inputs(usual=10, nightly=400)
@given(st.lists(st.sampled_from(CELLS), max_size=8), st.integers(200, 3000))
def test_quoted_tables(rows: list[str], size: int) -> None:
    assert_same(CSV, long("".join([line.replace("\t", ",") for line in HEAD] + rows)).encode(), size)


LINES = [
    '{"ko": "하나", "en": "one"}\n',
    '{"ko": "두\\n 줄", "en": "two", "key": "k", "qa": "ignore[number]"}\r\n',
    "{\n",
    "\n",
]


@inputs(usual=10, nightly=400)
@given(st.lists(st.sampled_from(LINES), max_size=8), st.integers(200, 3000))
def test_json_lines(lines: list[str], size: int) -> None:
    assert_same(JSON_LINES, "".join([LINES[0] * 400, *lines]).encode(), size)


def test_what_is_no_table_is_read_at_once() -> None:
    text = "Only English, and nothing beside it.\n" * 900
    (part,) = parts_of(TSV, text.encode(), 5_000)
    assert (part.pairs, part.file.text, part.bilingual) == ([], text, False)


def test_what_was_read_is_let_go() -> None:
    unit = '<tu><tuv xml:lang="ko"><seg>하나</seg></tuv><tuv xml:lang="en"><seg>one</seg></tuv></tu>\n'
    text = f'<tmx version="1.4"><header srclang="ko"/><body>\n{unit * 500}</body></tmx>'
    parts = parts_of(TMX, text.encode(), 2_000)
    assert sum(len(part.pairs) for part in parts) == 500
    assert max(len(part.file.text) for part in parts) < 5_000
    assert [part.pairs[0].source.file is part.file for part in parts if part.pairs]


@given(st.text(alphabet=st.sampled_from("a가😀\r\n\t"), max_size=80), st.lists(st.integers(0, 30), max_size=9))
def test_places_in_a_window_are_those_of_the_file(text: str, cuts: list[int]) -> None:
    whole = TextFile("a", text)
    file, before = whole, 0
    for cut in cuts:
        at = min(cut, len(file.text))
        file, before = replace(whole, text=file.text[at:], begins=file.beginning_at(at)), before + at
        # a line end that was cut in two is none of the file: a window is never moved into one
        if text[before - 1 : before + 1] != "\r\n":
            assert [file.place(n) for n in range(len(file.text) + 1)] == [
                whole.place(n) for n in range(before, len(text) + 1)
            ]
            assert [
                file.location(n, n).excerpt_offset + len(file.location(n, n).excerpt.encode())
                for n in range(len(file.text))
            ] == [
                whole.location(n, n).excerpt_offset + len(whole.location(n, n).excerpt.encode())
                for n in range(before, len(text))
            ]


def pieces(data: bytes, stated: str = "") -> Iterator[str]:
    return text_of(BytesIO(data), "a.txt", 3, stated)[0]


def test_encodings() -> None:
    text = "가나다라 abc 😀 마바사"
    assert "".join(pieces(text.encode())) == text
    assert "".join(pieces(codecs.BOM_UTF8 + text.encode())) == text
    assert "".join(pieces(codecs.BOM_UTF16_BE + text.encode("utf-16-be"))) == text
    assert "".join(pieces("가나다".encode("cp949"), "cp949")) == "가나다"
    korean = "이 파일은 오래되었다".encode("cp949")
    assert "".join(pieces(korean)) == "이 파일은 오래되었다"
    assert [str(note) for note in text_of(BytesIO(korean), "a.txt", 3)[1]] == ["a.txt: read as CP949 (EUC-KR)"]
    assert Windows("a", ()).file.text == ""


@pytest.mark.parametrize("data", ["첫 줄\n둘째".encode() + b"\xff\xff\xff", "가\n나\0".encode()])
def test_what_is_no_text_is_told_before_anything_is_read(data: bytes) -> None:
    with pytest.raises(UserError, match=r"not (a )?text") as caught:
        text_of(BytesIO(data), "a.txt", 3)
    assert caught.value.problem.line == 2


@pytest.mark.parametrize("written", ["가" * 5_000_000, "<![CDATA[" + "가" * 5_000_000])
def test_a_unit_without_end_is_let_go(written: str) -> None:
    text = f'<tmx version="1.4"><header srclang="ko"/><body><tu><tuv xml:lang="ko"><seg>{written}'
    *_, last = parts_of(TMX, text.encode(), 1 << 18)
    assert [str(error) for error in last.errors] == ["a.tmx:1: <tu> is over 2,000,000 characters long"]


def test_rows_of_json_whose_first_hold_no_pair_are_read_at_once() -> None:
    # no names of sides are known from a head like this, so nothing can be begun with
    data = b'{"version": 1}\n' * 2000 + '{"ko": "하나", "en": "one"}\n'.encode()
    (reading,) = parts_of(JSON_LINES, data, 100)
    assert [pair.texts for pair in reading.pairs] == [("하나", "one")]


def test_how_long_a_line_is_that_begins_in_the_midst_of_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "LONGEST_LINE", 50)
    text = "short\nalso short\n" + "x" * 130 + "\nend\n"
    errors: list[Problem] = []
    pieces = (text[n : n + 40] for n in range(0, len(text), 40))
    read = [line for lines in windows.lines_by_window(Windows("a.txt", pieces), errors) for line, _ in lines]
    assert read == [1, 2, 4]
    assert [(error.line, "130" in str(error)) for error in errors] == [(3, True)]
