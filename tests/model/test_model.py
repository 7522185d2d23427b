"""Places: every offset of a segment points into the user's own file."""

from __future__ import annotations

import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate, locate_spot, whole_of
from qa_lint.model import Hit, Location, Pair, Place, Problem, Segment, Span, Spot, Text, TextFile, UserError

ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def at(segment: Segment, start: int, end: int) -> Location:
    return locate_spot(Spot(segment, Span(start, end)))


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
    place = at(Segment.of_string(decomposed, "ko"), start, end)
    assert place.text == unicodedata.normalize("NFD", text[start:end])
    assert place.start.column == 1 + len(unicodedata.normalize("NFD", text[:start]))
    assert place.end.column == 1 + len(unicodedata.normalize("NFD", text[:end]))


def test_the_columns_of_a_decomposed_file_count_its_own_code_points() -> None:
    text = unicodedata.normalize("NFD", "한국 값")  # ㅎㅏㄴ ㄱㅜㄱ space ㄱㅏㅄ
    place = at(Segment.of_string(text, "ko"), 3, 4)
    assert (place.start.column, place.end.column) == (8, 11)


def test_joined_lines_point_to_the_line_each_word_stands_on() -> None:
    file = TextFile("a", "하나 둘\n셋 넷")
    joined = Segment.join([Segment.of_file(file, 0, 4, "ko"), Segment.of_file(file, 5, 8, "ko")])
    assert joined.text == "하나 둘 셋 넷"
    assert at(joined, 5, 6).start == Place(2, 1)
    across = at(joined, 3, 6)
    assert (across.start, across.end, across.text) == (Place(1, 4), Place(2, 2), "둘\n셋")


def test_a_part_of_a_segment_keeps_its_places() -> None:
    file = TextFile("a", "하나 둘 셋")
    segment = Segment.of_file(file, 0, 6, "ko")
    assert at(segment[3:], 0, 1).start == Place(1, 4)
    assert whole_of(segment[6:]).start == Place(1, 7)
    assert whole_of(segment[3:3]).start == Place(1, 4)


def test_a_gap_has_a_place_and_no_text() -> None:
    file = TextFile("a", "하나\n둘")
    gap = Segment.gap(file, 3, "ko")
    assert gap.missing
    place = whole_of(gap)
    assert (place.start, place.end, place.text, place.excerpt) == (Place(2, 1), Place(2, 1), "", "둘")


def test_the_whole_of_a_segment_is_without_the_white_space_around_it() -> None:
    file = TextFile("a", "  하나 ")
    assert whole_of(Segment.of_file(file, 0, 5, "ko")).text == "하나"
    assert whole_of(Segment.of_string("   ", "ko")).text == ""


def test_an_excerpt_is_the_first_line_or_the_part_of_it_around_the_span() -> None:
    place = locate(TextFile("a", "앞줄\n" + "x" * 1000 + "값" + "y" * 1000 + "\n뒷줄"), 1003, 1004)
    assert place.excerpt == "x" * 240 + "값" + "y" * 240
    assert place.excerpt_column == 761
    assert place.start == Place(2, 1001)


@pytest.mark.parametrize("start", [0, 250, 4095, 4096, 20_000, 49_990])
@pytest.mark.parametrize("letter", ["a", "가", "😀"])
def test_the_bytes_before_an_excerpt_are_those_of_its_line(letter: str, start: int) -> None:
    line = letter * 50_000
    location = TextFile("a", f"한 줄\n{line}\n").location(4 + start, 4 + start + 5)
    assert location.excerpt_offset == len(line[: location.excerpt_column - 1].encode())


def test_a_fact_is_read_once_for_each_resource() -> None:
    asked: list[object] = []

    def read(text: Text, *resources: object) -> int:
        asked.append(resources)
        return len(asked)

    text = Text("x", "en")
    assert [text.fact(read), text.fact(read), text.fact(read, "r"), text.fact(read, "r")] == [1, 1, 2, 2]


def test_equal_texts_share_their_facts_wherever_they_stand() -> None:
    asked: list[str] = []

    def read(text: Text) -> int:
        asked.append(text)
        return len(asked)

    for segment in (
        Segment.of_string("같은 말", "ko"),
        Segment.of_file(TextFile("a", "앞 같은 말"), 2, 6, "ko"),
        Segment.of_string(unicodedata.normalize("NFD", "같은 말"), "ko"),
    ):
        assert segment.text.fact(read) == 1
    assert Text("같은 말", "en").fact(read) == 2  # in another language it may be something else
    assert Text("같은 말", "ko", [Span(0, 2)]).fact(read) == 3  # and so it may with a code in it


def test_facts_of_a_pair_are_of_both_its_texts() -> None:
    asked: list[Pair] = []

    def read(pair: Pair, *resources: object) -> int:
        asked.append(pair)
        return len(asked)

    def pair(korean: str, english: str) -> Pair:
        return Pair(Segment.of_string(korean, "ko"), Segment.of_string(english, "en"))

    first = pair("값", "value")
    assert [first.fact(read), first.fact(read), first.fact(read, "r")] == [1, 1, 2]
    assert pair("값", "value").fact(read) == 1
    assert pair("값", "price").fact(read) == 3
    assert Pair(first.target, first.source).fact(read) == 4  # the other way round


def test_facts_never_travel() -> None:
    def read(subject: object) -> str:
        return "a fact that no pickle holds"

    pair = Pair(Segment.of_string("값", "ko"), Segment.of_string("value", "en"), key="k", notes=("n",))
    before = pickle.dumps(pair)
    pair.fact(read)
    pair.source.text.fact(read)
    assert pickle.dumps(pair) == before
    copy = pickle.loads(before)  # noqa: S301
    assert (copy.source.text, copy.source.language, copy.key, copy.notes) == ("값", "ko", "k", ("n",))


def test_a_part_of_a_text_keeps_language_and_codes() -> None:
    text = Text("가 {0} 나 {1}", "ko", [Span(2, 5), Span(8, 11)])
    part = text.part(3, 9)
    assert (part, part.language, part.codes) == ("0} 나 {", "ko", (Span(0, 2), Span(5, 6)))
    assert text.part(5, 8).codes == ()


@pytest.mark.parametrize("korean_first", [True, False])
def test_a_hit_in_languages_comes_out_in_source_and_target(korean_first: bool) -> None:
    korean, english = Segment.of_string(" 값 ", "ko"), Segment.of_string("a value", "en")
    pair = Pair(korean, english) if korean_first else Pair(english, korean)
    assert (pair.korean, pair.english) == (" 값 ", "a value")
    hit = pair.language_hit("k", None, Span(2, 7), name="x")
    here, there = Spot(korean, Span(1, 2)), Spot(english, Span(2, 7))
    assert hit == Hit("k", *((here, there) if korean_first else (there, here)), {"name": "x"})


@given(st.lists(st.sampled_from(["", "가", "나 다"]), min_size=1, max_size=5))
def test_segments_without_text_add_nothing_to_those_they_are_joined_with(cells: list[str]) -> None:
    file = TextFile("a", "\n".join(cells))
    segments = [Segment.of_file(file, *span, "ko") for span in _lines_of(cells)]
    joined = Segment.join(segments)
    assert joined.text == " ".join(filter(None, cells))
    assert len(joined.starts) == len(joined.ends) == len(joined.text)
    for i, character in enumerate(joined.text):
        if character != " ":
            assert joined.raw(Span(i, i + 1)) == character


def _lines_of(cells: list[str]) -> list[tuple[int, int]]:
    ends = [len("\n".join(cells[: n + 1])) for n in range(len(cells))]
    return [(end - len(cell), end) for end, cell in zip(ends, cells, strict=True)]


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
