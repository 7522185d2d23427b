"""What is written is read back, by qa-lint and by programs that know nothing of it."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import openpyxl
import polib
import pytest
from amounts import inputs
from each import each
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from qa_lint.formats import FORMATS
from qa_lint.model import Document, Language, Pair, Segment, Span, Text, TextFile, UserError
from qa_lint.writers import WRITERS, Losses
from qa_lint.writers.written import pieces

READ_BACK = tuple(suffix for suffix in WRITERS if suffix != ".xlf")
# what XLIFF 2.1 says of the elements that are written here: their order, attributes and values
STRUCTURE = etree.RelaxNG(etree.parse(Path(__file__).with_name("xliff-2.1.rng")))
CODED = "<b>하나</b> {0}"


def segment(text: str, language: Language, codes: Sequence[Span] = ()) -> Segment:
    file = TextFile("a", text)
    return Segment(Text(text, language, codes), file, range(len(text)), range(1, len(text) + 1))


def pair(source: str, target: str, into: Language = "en", **known: object) -> Pair:
    languages: tuple[Language, Language] = ("ko", "en") if into == "en" else ("en", "ko")
    return replace(Pair(segment(source, languages[0]), segment(target, languages[1])), **known)


FULL = [
    pair("첫째", "First & <foremost>", key="menu.first", context="menu", notes=("short", "polite"), state="final"),
    pair('둘 "셋"', 'two "three"', confidence=0.8125, state="fuzzy"),
    pair("넷", ""),
    pair("다섯\n여섯", "five\nsix\n", most=20),
    pair("일곱", "seven", plural="other"),
]


def written(suffix: str, pairs: Sequence[Pair], losses: Losses | None = None) -> bytes:
    return WRITERS[suffix]([Document("ko.txt", pairs)], losses or Losses())


def read_back(suffix: str, data: bytes) -> list[Pair]:
    [known] = [known for known in FORMATS if suffix in known.suffixes]
    reading = known.read(data, f"a{suffix}", ("ko", "en"))
    assert reading.errors == []
    return reading.pairs


def texts(pairs: Sequence[Pair]) -> list[tuple[str, str]]:
    return [(str(pair.source.text), str(pair.target.text)) for pair in pairs]


def lost(suffix: str, *pairs: Pair) -> dict[str, int]:
    losses = Losses()
    written(suffix, pairs, losses)
    return dict(losses.counts)


TEXT = st.text(alphabet="가나다 ab.,'\"<>&{}\\|é😀\n\t", max_size=8).map(lambda text: f"x{text}y")


@pytest.mark.parametrize("suffix", READ_BACK)
@inputs(usual=15, nightly=500)
@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4, unique_by=lambda both: both[0].split()[0]))
def test_texts_come_back_as_they_were(suffix: str, rows: list[tuple[str, str]]) -> None:
    rows = [("가나다라 마바사", "abc def ghi"), *((f"가 {source}", f"a {target}") for source, target in rows)]
    told = texts(read_back(suffix, written(suffix, [pair(*row) for row in rows])))
    if suffix == ".tsv":
        rows = [(_on_one_line(source), _on_one_line(target)) for source, target in rows]
    assert told == rows


def _on_one_line(text: str) -> str:
    """Any run of tabs and line ends is one space in a table."""
    kept = [after for before, after in pairwise(f" {text}") if after not in "\t\n" or before not in "\t\n"]
    return "".join(kept).replace("\t", " ").replace("\n", " ")


SURE = [
    pair("하나", "one", confidence=0.8125), pair("둘", "two", notes=("so",)), pair("셋", "three", confidence=0.99999),
]  # fmt: skip


@each("suffix", READ_BACK)
def test_how_sure_an_alignment_is_comes_back(suffix: str) -> None:
    told = read_back(suffix, written(suffix, SURE))
    assert [(pair.confidence, pair.notes) for pair in told] == [(0.8125, ()), (1.0, ("so",)), (0.9999, ())]


@pytest.mark.parametrize("suffix", [".po", ".jsonl"])
def test_line_ends_around_a_text_come_back(suffix: str) -> None:
    source = 'msgid ""\nmsgstr "Language: en\\nX-Source-Language: ko\\n"\n\nmsgid "\\n하나\\n"\nmsgstr "\\none\\n\\n"\n'
    first = read_back(".po", source.encode())
    assert texts(first) == [("하나", "one")]
    again = read_back(suffix, written(suffix, first))
    assert [(pair.source.around, pair.target.around) for pair in again] == [(("\n", "\n"), ("\n", "\n\n"))]
    assert texts(again) == texts(first)
    assert "white space around texts is not kept" not in lost(suffix, *first)
    assert lost(".tsv", *first)["white space around texts is not kept"] == 1


@pytest.mark.parametrize("suffix", READ_BACK)
@pytest.mark.parametrize("into", ["en", "ko"])
def test_the_direction_comes_back(suffix: str, into: Language) -> None:
    both = ("하나 둘", "one two") if into == "en" else ("one two", "하나 둘")
    [told] = read_back(suffix, written(suffix, [pair(*both, into)]))
    assert (texts([told])[0], told.target.language) == (both, into)


def test_what_a_memory_keeps() -> None:
    first, *_ = read_back(".tmx", written(".tmx", FULL))
    assert (first.key, first.context, first.notes, first.state) == ("menu.first", "menu", ("short", "polite"), "final")
    root = etree.fromstring(written(".tmx", FULL))
    assert [prop.text for prop in root.iter("prop") if prop.get("type") == "x-confidence"] == ["0.8125"]
    assert [unit.get("srclang") for unit in root.iter("tu")] == ["ko"] * 4
    [spaced] = read_back(".tmx", written(".tmx", [pair("하나", "one", key="two words")]))
    assert (spaced.key, spaced.context) == ("", "two words")


def test_what_xliff_keeps() -> None:
    data = written(".xliff", FULL)
    told = read_back(".xliff", data)
    assert told[0].key == "menu.first"
    assert [pair.state for pair in told] == ["final", "initial", "", "", ""]
    assert told[0].notes == ("short", "polite", "menu")
    assert told[3].most == 20
    root = etree.fromstring(data)
    names = {"x": "urn:oasis:names:tc:xliff:document:2.0", "m": "urn:oasis:names:tc:xliff:metadata:2.0"}
    assert (root.get("version"), root.get("srcLang"), root.get("trgLang")) == ("2.1", "ko", "en")
    assert [meta.text for meta in root.iterfind(".//m:meta[@type='confidence']", names)] == ["0.8125"]
    assert len(root.findall(".//x:unit", names)) == 5
    assert len(root.findall(".//x:target", names)) == 4


XLIFF_TEXTS = st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=3)


@inputs(usual=15, nightly=500)
@given(XLIFF_TEXTS, st.sampled_from(FULL), st.booleans())
def test_xliff_is_as_the_standard_has_it(rows: list[tuple[str, str]], known: Pair, is_coded: bool) -> None:
    coded = Pair(segment(CODED, "ko", [Span(0, 3), Span(5, 9)]), segment(CODED, "en", [Span(10, 13)]))
    data = written(".xliff", [*(pair(*row) for row in rows), known, *[coded] * is_coded])
    root = etree.fromstring(data)
    STRUCTURE.assertValid(root)
    for unit in root.iter("{*}unit"):
        data_ids = [data.get("id") for data in unit.iter("{*}data")]
        codes = [code.get("id") for side in ("source", "target") for code in unit.iterfind(f".//{{*}}{side}//{{*}}ph")]
        assert len({*data_ids}) == len(data_ids)
        assert {ph.get("dataRef") for ph in unit.iter("{*}ph")} == {*data_ids}
        assert len({*codes}) == len(codes)
    ids = [unit.get("id") for unit in root.iter("{*}unit")]
    assert len({*ids}) == len(ids)


@each(
    ("old", "new"),
    [
        (' srcLang="ko"', ""), (' id="u1"', ""), ("<segment", "<section"), ("translated", "done"),
        ("<source>", "<target>"),
        ("<notes>", "<notes/><notes>"), ('version="2.1"', 'version="1.2"'),
    ],
)  # fmt: skip
def test_the_structure_knows_what_is_wrong(old: str, new: str) -> None:
    data = written(".xliff", [pair("하나", "one", state="translated", notes=("so",))]).decode()
    assert old in data
    broken = data.replace(old, new).replace("</segment>", "</section>" if new == "<section" else "</segment>")
    broken = broken.replace("</source>", "</target>") if new == "<target>" else broken
    assert not STRUCTURE.validate(etree.fromstring(broken.encode()))


def test_what_a_catalogue_keeps() -> None:
    data = written(".po", FULL)
    catalogue = polib.pofile(data.decode())
    assert catalogue.metadata["Language"] == "en"
    assert [(entry.msgid, entry.msgstr) for entry in catalogue] == texts(FULL)
    assert (catalogue[0].msgctxt, catalogue[0].comment) == ("menu", "short\npolite")
    assert catalogue[0].occurrences == [("menu.first", "")]
    assert [entry.fuzzy for entry in catalogue] == [False, True, False, False, False]
    told = read_back(".po", data)
    assert (told[0].context, told[0].notes, told[3].most) == ("menu", ("short", "polite"), 20)
    assert [pair.state for pair in told] == ["", "fuzzy", "", "", ""]


def test_a_catalogue_tells_equal_sources_apart() -> None:
    same = [pair("열기", "Open"), pair("열기", "Open"), pair("열기", "Heat", key="weather"), pair("열기", "Fever")]
    told = read_back(".po", written(".po", same))
    assert [(pair.context, pair.target.text) for pair in told] == [("", "Open"), ("weather", "Heat"), ("2", "Fever")]
    assert lost(".po", *same) == {
        "pairs that stood before are left out": 1, "contexts are made up where a source stands twice": 2,
        "keys are written as references": 1,
    }  # fmt: skip


@pytest.mark.parametrize("suffix", [".tsv", ".xlsx"])
def test_what_a_table_keeps(suffix: str) -> None:
    data = written(suffix, FULL)
    told = read_back(suffix, data)
    assert (told[0].key, told[0].context, told[0].notes) == ("menu.first", "menu", ("short | polite",))
    assert [pair.state for pair in told] == ["final", "fuzzy", "", "", ""]
    head = ["source", "target", "key", "context", "notes", "state", "confidence"]
    if suffix == ".xlsx":
        rows = [["" if cell is None else cell for cell in row] for row in _cells(data)]
        assert rows[4][:2] == ["다섯\n여섯", "five\nsix\n"]
    else:
        rows = [line.split("\t") for line in data.decode().splitlines()]
        assert rows[4][:2] == ["다섯 여섯", "five six "]
    assert (rows[0], rows[2][-1]) == (head, "0.8125")
    assert _columns(written(suffix, [pair("하나", "one")]), suffix) == ["source", "target"]


def _cells(data: bytes) -> list[Sequence[object]]:
    return list(openpyxl.load_workbook(io.BytesIO(data)).worksheets[0].iter_rows(values_only=True))


def _columns(data: bytes, suffix: str) -> list[object]:
    return list(_cells(data)[0]) if suffix == ".xlsx" else [*data.decode().splitlines()[0].split("\t")]


def test_json_lines_keep_everything() -> None:
    first, second, third, fourth, fifth = map(json.loads, written(".jsonl", FULL).decode().splitlines())
    assert first == {
        "source": "첫째", "target": "First & <foremost>", "source_language": "ko", "target_language": "en",
        "key": "menu.first", "context": "menu", "notes": "short\npolite", "state": "final",
    }  # fmt: skip
    assert (second["confidence"], third["target"], fourth["max_length"], fifth["plural"]) == (0.8125, "", 20, "other")
    assert lost(".jsonl", *FULL) == {}
    told = read_back(".jsonl", written(".jsonl", FULL))[0]
    assert (told.key, told.context, told.notes, told.state) == ("menu.first", "menu", ("short\npolite",), "final")


NEITHER = {"maximum lengths are not kept": 1, "plural categories are not kept": 1}


@each(
    ("suffix", "told"),
    [
        (".tsv", NEITHER | {"line ends and tabs become spaces": 1}),
        (".xlsx", NEITHER),
        (".tmx", NEITHER | {"pairs of which one side is empty are left out": 1}),
        (
            ".xliff",
            {
                "plural categories are not kept": 1,
                "contexts are written as notes": 1,
                "states are written as XLIFF knows them, or not at all": 1,
            },
        ),
        (".po", {"keys are written as references": 1, "states are not kept": 1, "plural categories are not kept": 1}),
    ],
)
def test_what_a_format_has_no_place_for_is_counted(suffix: str, told: dict[str, int]) -> None:
    assert lost(suffix, *FULL) == told


def test_xliff_has_no_place_for_a_translation_of_nothing() -> None:
    assert lost(".xliff", pair("", "one")) == {"pairs without a source are left out": 1}


@pytest.mark.parametrize("suffix", [".tmx", ".xliff"])
def test_inline_codes_stay_codes_where_the_format_has_them(suffix: str) -> None:
    codes = [Span(0, 3), Span(5, 9), Span(10, 13)]
    coded = Pair(segment(CODED, "ko", codes), segment(CODED.replace("하나", "하 나"), "en", [Span(0, 3)]))
    [told] = read_back(suffix, written(suffix, [coded]))
    assert (told.source.text, told.source.text.codes) == (CODED, tuple(codes))
    assert told.target.text.codes == (Span(0, 3),)
    assert lost(suffix, coded) == {}
    assert lost(".tsv", coded) == {"inline codes are written as text": 1}


@pytest.mark.parametrize("suffix", [".tmx", ".xliff"])
def test_what_no_xml_can_hold_is_replaced_and_told(suffix: str) -> None:
    odd = pair("하나\x01", "one\r\n\ud800")
    [told] = read_back(suffix, written(suffix, [odd]))
    assert texts([told]) == [("하나\ufffd", "one\r\n\ufffd")]
    assert lost(suffix, odd) == {"characters that no XML can hold are replaced": 2}


@pytest.mark.parametrize("suffix", [".tsv", ".po", ".xliff", ".xlsx"])
def test_a_format_for_one_direction_refuses_two(suffix: str) -> None:
    with pytest.raises(UserError, match="both directions"):
        written(suffix, [pair("하나", "one"), pair("two", "둘", "ko")])


def test_a_memory_holds_both_directions() -> None:
    both = [pair("하나", "one"), pair("two", "둘", "ko")]
    assert texts(read_back(".tmx", written(".tmx", both))) == texts(both)


def test_a_text_that_is_too_long_for_a_cell_is_cut() -> None:
    long = pair("가" * 40_000, "one")
    assert lost(".xlsx", long) == {"texts that are too long for a cell are cut": 1}
    assert len(read_back(".xlsx", written(".xlsx", [long]))[0].source.text) == 32_767


def test_nothing_in_a_workbook_is_a_formula() -> None:
    data = written(".xlsx", [pair("=1+1", "=HYPERLINK(1)"), pair("가", "b")])
    assert _cells(data)[1] == ("=1+1", "=HYPERLINK(1)")


codes = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda ends: Span(*sorted(ends))), max_size=4)


@given(codes, st.sampled_from([("", ""), ("\n", ""), (" ", "\n")]))
def test_the_pieces_of_a_text_are_all_of_it_whatever_codes_lie_in_each_other(
    codes: list[Span], around: tuple[str, str]
) -> None:
    file = TextFile("a", "0123456789")
    text = Text(file.text, "en", codes)
    whole = Segment(text, file, range(10), range(1, 11), around=around)
    told = [*pieces(whole)]
    assert "".join(piece for piece, _ in told) == f"{around[0]}{text}{around[1]}"
    assert all(piece for piece, _ in told)
    coded = {piece for piece, is_code in told if is_code}
    assert coded <= {text[slice(*code)] for code in codes}
    assert bool(coded) == any(code.start < code.end for code in codes)
