"""Places: every offset of a segment points into the user's own file."""

from __future__ import annotations

import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.model import Hit, Pair, Place, Problem, Segment, Span, TextFile, UserError, locate

ENDS = st.sampled_from(["\n", "\r\n", "\r"])
LETTERS = st.text(alphabet="가각힣한글ab é́ \t\u2028\u000c\u0085😀", max_size=12)


def test_a_line_ends_at_lf_crlf_and_cr_and_nowhere_else() -> None:
    file = TextFile("a.txt", "하나\n둘\r\n셋\r넷\u2028다섯\f여섯\u0085일곱\v여덟")
    assert [file.text[start:end] for start, end in file.lines()] == [
        "하나", "둘", "셋", "넷\u2028다섯\f여섯\u0085일곱\v여덟",
    ]  # fmt: skip


def test_a_line_end_at_the_end_begins_no_further_line() -> None:
    assert len(list(TextFile("a", "x\n").lines())) == 1
    assert list(TextFile("a", "").lines()) == []
    assert list(TextFile("a", "\n\n").lines()) == [Span(0, 0), Span(1, 1)]


@given(st.lists(st.tuples(LETTERS, ENDS), max_size=8))
def test_places_count_lines_and_columns_as_an_editor_does(parts: list[tuple[str, str]]) -> None:
    file = TextFile("a.txt", "".join(line + end for line, end in parts))
    # a CR that the next line's LF follows is one line end: the lines as written are those that are read
    spans = list(file.lines())
    for number, (start, end) in enumerate(spans, 1):
        for offset in range(start, end + 1):
            assert file.place(offset) == Place(number, offset - start + 1)


@given(st.text(alphabet="가각힣뷁한a é́ñ\u0323\u0307x", max_size=30), st.sampled_from(["NFC", "NFD"]))
def test_a_segment_is_nfc_and_each_character_stands_for_what_is_in_the_file(text: str, form: str) -> None:
    raw = unicodedata.normalize(form, text)
    file = TextFile("a.txt", "앞 " + raw + " 뒤")
    segment = Segment.of_file(file, 2, 2 + len(raw), "ko")
    assert segment.text == unicodedata.normalize("NFC", raw)
    assert len(segment.starts) == len(segment.ends) == len(segment.text)
    for i, character in enumerate(segment.text):
        there = unicodedata.normalize("NFC", file.text[segment.starts[i] : segment.ends[i]])
        assert character in there


@given(st.text(alphabet="가각힣뷁한글 a", min_size=1, max_size=20), st.data())
def test_a_span_has_the_same_words_in_nfc_and_in_nfd(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    decomposed = unicodedata.normalize("NFD", text)
    place = Segment.of_file(TextFile("a", decomposed), 0, len(decomposed), "ko").at(start, end)
    assert place.text == unicodedata.normalize("NFD", text[start:end])
    assert place.start.column == 1 + len(unicodedata.normalize("NFD", text[:start]))
    assert place.end.column == 1 + len(unicodedata.normalize("NFD", text[:end]))


def test_the_columns_of_a_decomposed_file_count_its_own_code_points() -> None:
    text = unicodedata.normalize("NFD", "한국 값")  # ㅎㅏㄴ ㄱㅜㄱ space ㄱㅏㅄ
    place = Segment.of_file(TextFile("a", text), 0, len(text), "ko").at(3, 4)
    assert (place.start.column, place.end.column) == (8, 11)


def test_joined_lines_point_to_the_line_each_word_stands_on() -> None:
    file = TextFile("a", "하나 둘\n셋 넷")
    joined = Segment.join([Segment.of_file(file, 0, 4, "ko"), Segment.of_file(file, 5, 8, "ko")])
    assert joined.text == "하나 둘 셋 넷"
    assert joined.at(5, 6).start == Place(2, 1)
    across = joined.at(3, 6)
    assert (across.start, across.end, across.text) == (Place(1, 4), Place(2, 2), "둘\n셋")


def test_a_part_of_a_segment_keeps_its_places() -> None:
    file = TextFile("a", "하나 둘 셋")
    segment = Segment.of_file(file, 0, 6, "ko")
    assert segment[3:].at(0, 1).start == Place(1, 4)
    assert segment[6:].whole.start == Place(1, 7)
    assert segment[3:3].whole.start == Place(1, 4)


def test_a_gap_has_a_place_and_no_text() -> None:
    file = TextFile("a", "하나\n둘")
    gap = Segment.gap(file, 3, "ko")
    assert gap.missing
    assert (gap.whole.start, gap.whole.end, gap.whole.text) == (Place(2, 1), Place(2, 1), "")
    assert gap.whole.excerpt == "둘"


def test_the_whole_of_a_segment_is_without_the_white_space_around_it() -> None:
    file = TextFile("a", "  하나 ")
    assert Segment.of_file(file, 0, 5, "ko").whole.text == "하나"
    assert Segment.of_file(TextFile("a", "   "), 0, 3, "ko").whole.text == ""


def test_an_excerpt_is_the_first_line_or_the_part_of_it_around_the_span() -> None:
    place = locate(TextFile("a", "앞줄\n" + "x" * 1000 + "값" + "y" * 1000 + "\n뒷줄"), 1003, 1004)
    assert place.excerpt == "x" * 240 + "값" + "y" * 240
    assert place.excerpt_column == 761
    assert place.start == Place(2, 1001)


def test_a_fact_is_read_once_for_each_resource() -> None:
    asked: list[object] = []

    def read(segment: Segment, *resources: object) -> int:
        asked.append(resources)
        return len(asked)

    segment = Segment.of_file(TextFile("a", "x"), 0, 1, "en")
    assert [segment.fact(read), segment.fact(read), segment.fact(read, "r"), segment.fact(read, "r")] == [1, 1, 2, 2]


@pytest.mark.parametrize("korean_first", [True, False])
def test_a_hit_in_languages_comes_out_in_source_and_target(korean_first: bool) -> None:
    korean = Segment.of_file(TextFile("ko", "값"), 0, 1, "ko")
    english = Segment.of_file(TextFile("en", "v"), 0, 1, "en")
    pair = Pair(korean, english) if korean_first else Pair(english, korean)
    assert pair.korean is korean
    assert pair.english is english
    hit = pair.hit("k", korean=korean.whole, name="x")
    assert hit == Hit("k", *((korean.whole, None) if korean_first else (None, korean.whole)), {"name": "x"})


def test_a_pair_is_complete_when_both_sides_say_something() -> None:
    file = TextFile("a", "값   ")
    said, blank = Segment.of_file(file, 0, 1, "ko"), Segment.of_file(file, 1, 4, "en")
    assert Pair(said, said).complete
    assert not Pair(said, blank).complete
    assert not Pair(said, Segment.gap(file, 0, "en")).complete


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (UserError("no"), "no"),
        (UserError("no", "a.txt"), "a.txt: no"),
        (UserError("no", "a.txt", 3), "a.txt:3: no"),
        (Problem("no", "a.txt", 3), "a.txt:3: no"),
    ],
)
def test_a_problem_says_where_it_is(error: UserError | Problem, told: str) -> None:
    assert str(error) == told


def test_what_travels_between_processes_arrives_whole() -> None:
    error = pickle.loads(pickle.dumps(UserError("no", "a.txt", 3)))  # noqa: S301
    assert str(error) == "a.txt:3: no"
    file = TextFile("a", "하나\n둘")
    assert file.place(3) == Place(2, 1)
    copy = pickle.loads(pickle.dumps(file))  # noqa: S301
    assert copy == file
    assert copy.place(3) == Place(2, 1)
