"""Texts that are put together piece by piece know where each character stands."""

from __future__ import annotations

import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.formats.characters import Characters
from qa_lint.model import Segment, Span, TextFile

# pieces of a file: the text of each, and how it is written there
PIECES = st.lists(
    st.one_of(
        st.text("가나 ab\n", max_size=5).map(lambda text: (text, text)),
        st.sampled_from([("&", "&amp;"), ("\n", "\r\n"), ("", "<!-- -->"), ("é", r"\u00e9")]),
    ),
    max_size=8,
)


def put_together(pieces: list[tuple[str, str]]) -> Segment:
    file = TextFile("a", "".join(written for _, written in pieces))
    characters, at = Characters(file, 0), 0
    for text, written in pieces:
        characters.add(text, at, at + len(written))
        at += len(written)
    return characters.segment("en", "")


@given(PIECES)
def test_every_character_is_cut_out_of_the_file_as_it_is_written_there(pieces: list[tuple[str, str]]) -> None:
    segment = put_together(pieces)
    assert segment.text == unicodedata.normalize("NFC", "".join(text for text, _ in pieces)).strip()
    written = {text: raw for text, raw in pieces if len(text) != len(raw)}
    for i, character in enumerate(segment.text):
        assert segment.raw(Span(i, i + 1)) in (character, written.get(character))


def test_one_stretch_takes_no_memory_for_its_map() -> None:
    pieces = [("가나", "가나"), (" ", " "), ("ab", "ab")]
    assert isinstance(put_together(pieces).starts, range)
    assert not isinstance(put_together([*pieces, ("&", "&amp;")]).starts, range)


def test_a_code_stands_for_all_of_its_place_and_keeps_it_when_letters_are_composed() -> None:
    written = ' \u1112\u1161\u11ab<x id="7"/>\u1100\u1161'  # 한 and 가 in pieces
    file = TextFile("a", written)
    characters = Characters(file, 0)
    code = Span(written.index("<"), written.index(">") + 1)
    characters.add(written[: code.start], 0, code.start)
    characters.add_code("<7/>", code)
    characters.add(written[code.end :], code.end, len(written))
    segment = characters.segment("ko", "")
    assert segment.text == "한<7/>가"
    assert segment.text.codes == (Span(1, 5),)
    assert [segment.raw(span) for span in segment.text.codes] == ['<x id="7"/>']
    assert segment.raw(Span(2, 3)) == '<x id="7"/>'
    assert segment.raw(Span(5, 6)) == "\u1100\u1161"


def test_codes_may_be_written_in_the_text() -> None:
    characters = Characters(TextFile("a", "{1&gt;a<1}"), 0)
    for piece in ("{1", "a<1}"):
        characters.add(piece, 0, len(piece))
    assert characters.segment("en", "", regex.compile(r"\{1|<1\}")).text.codes == (Span(0, 2), Span(3, 6))


@pytest.mark.parametrize("text", ["", " \n "])
def test_nothing_stands_at_the_anchor(text: str) -> None:
    characters = Characters(TextFile("a", f"<a>{text}</a>"), 3)
    characters.add(text, 3, 3 + len(text))
    assert characters.segment("en", "").offsets(Span(0, 0)) == Span(3, 3)
