"""Tables: which column is what, and where each cell stands in the file."""

from __future__ import annotations

import csv
import io
import unicodedata
from typing import Any

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate_spot, whole_of
from qa_lint.formats import delimited
from qa_lint.formats.decoding import LONGEST_LINE
from qa_lint.model import Language, Place, Problem, Reading, Span, Spot, TableLayout, UserError


def read(text: str, path: str = "a.tsv", languages: tuple[Language, ...] = ("ko", "en")) -> Reading:
    return delimited.read(text.encode(), path, languages)


def texts(reading: Reading) -> list[tuple[str, str]]:
    return [(pair.source.text, pair.target.text) for pair in reading.pairs]


def sides(reading: Reading) -> tuple[str, str]:
    return reading.pairs[0].source.language, reading.pairs[0].target.language


@each("header", ["ko\ten", "KO\tEN", "한국어\t영어", "ko-KR\ten_US", "Korean\tEnglish", " ko \t en"])
def test_a_header_names_the_languages_and_the_flags_give_the_direction(header: str) -> None:
    rows = f"{header}\n하나\tone\n"
    assert texts(read(rows)) == [("하나", "one")]
    assert texts(read(rows, languages=("en", "ko"))) == [("one", "하나")]


@each(
    ("header", "meant"),
    [
        *((word, "ko") for word in ("ko", "ko-kr", "ko_kr", "kor", "kr", "korean", "한국어", "한글", "국문")),
        *((word, "en") for word in ("en", "en-us", "en_us", "en-gb", "en_gb", "eng", "english", "영어", "영문")),
    ],
)
def test_each_name_of_a_language(header: str, meant: Language) -> None:
    other = {"ko": "en", "en": "ko"}[meant]
    (pair,) = read(f"id\t{other}\t{header}\n7\t1\t2\n").pairs  # which no script tells
    assert pair.side(meant).text == "2"


@each(
    "headers",
    [
        ("source", "target"),
        ("src", "tgt"),
        ("원문", "번역문"),
        ("출발어", "도착어"),
        ("원본", "역문"),
        ("원문", "번역"),
        ("src", "translation"),
    ],
)
def test_each_name_of_a_direction(headers: tuple[str, str]) -> None:
    (pair,) = read("{}\t{}\n하나\tone\n".format(*headers), languages=("ko", "en")).pairs
    assert (pair.source.text, pair.target.text) == ("하나", "one")
    (pair,) = read("{1}\t{0}\none\t하나\n".format(*headers), languages=("ko", "en")).pairs
    assert (pair.source.text, pair.target.text) == ("하나", "one")


@each(
    ("header", "what"),
    [
        *((word, "key") for word in ("key", "id", "string id", "resource id", "키", "식별자")),
        *((word, "context") for word in ("context", "문맥", "맥락")),
        *((word, "notes") for word in ("note", "notes", "comment", "comments", "비고", "메모")),
        *((word, "state") for word in ("state", "status", "상태")),
    ],
)
def test_each_name_of_what_stands_beside_a_pair(header: str, what: str) -> None:
    (pair,) = read(f"ko\ten\t{header}\n하나\tone\tfinal\n").pairs
    told = {"key": pair.key, "context": pair.context, "notes": pair.notes, "state": pair.state}
    assert [name for name, value in told.items() if value] == [what]


@each(
    "header",
    [
        *("max", "max length", "max chars", "max characters", "char limit", "character limit"),
        *("글자 수", "글자수", "최대 글자 수", "최대 글자수", "글자 수 제한", "글자수 제한"),
    ],
)
def test_each_name_of_a_limit(header: str) -> None:
    (pair,) = read(f"ko\ten\t{header}\n하나\tone\t12\n").pairs
    assert pair.most == 12


def test_a_header_tells_what_the_script_does_not() -> None:
    assert texts(read("en\tko\nNVIDIA\tNVIDIA\n하나\ttwo\n")) == [("NVIDIA", "NVIDIA"), ("two", "하나")]


@pytest.mark.parametrize("header", ["KO (원문)\tEN (final)", "Korean (KR)\tEnglish (US)"])
def test_what_a_header_adds_in_brackets_says_no_other_thing(header: str) -> None:
    assert [pair.source.text for pair in read(f"{header}\n하나\tone\n").pairs] == ["하나"]


@pytest.mark.parametrize(
    ("header", "unread"),
    [
        ("한국어 원문,English draft,한국어 검수,English final", "한국어 검수, English final"),
        ("KO (UI),EN (UI),KO (도움말),EN (help)", "KO (도움말), EN (help)"),
        ("Korean,English,EN length,Korean speaker", ""),  # those that say it plainly go first, and are all
        # with up to two words behind the language
        ("한국어 원문,English first draft,한국어 검수 둘째 판,English final text", "English final text"),
        ("한국어,영어,담당,비고", ""),
    ],
)
def test_further_columns_of_a_language_are_told(header: str, unread: str) -> None:
    reading = read(f"{header}\n하나,One,둘,Two\n", "a.csv")
    assert texts(reading) == [("하나", "One")]
    told = [note.message for note in reading.notes]
    assert told == ([f"columns that are not read, as another one of their language is: {unread}"] if unread else [])


@each(
    ("header", "cells", "unread"),
    [
        ("한국어,영어,일본어,fr-FR", "하나,One,一つ,Un", "일본어, fr-FR"),
        ("ko,en,Spanish (draft),비고", "하나,One,Uno,둘", "Spanish (draft)"),
        ("ko,en,extra,id", "하나,One,Один,7", "extra"),  # by its script
        ("ko,en,,id", "하나,One,一つ,7", "C"),  # by its letter, as it has no head
        ("ko,en,id,Context", "하나,One,7,女", "Context"),
        ("ko,en,id,Menu", "하나,One,is,女(여)", ""),
    ],
)
def test_columns_in_other_languages_are_told(header: str, cells: str, unread: str) -> None:
    reading = read(f"{header}\n{cells}\n", "a.csv")
    assert texts(reading) == [("하나", "One")]
    told = [note.message for note in reading.notes]
    assert told == ([f"columns in other languages, which are not read: {unread}"] if unread else [])


def test_a_pair_about_a_language_is_no_header() -> None:
    assert texts(read("영어 수업\tEnglish class\n셋\tThree\n"))[0] == ("영어 수업", "English class")


@pytest.mark.parametrize("header", ["Max", "char limit", "글자 수 제한", "Max length (chars)"])
def test_a_column_says_how_long_a_text_may_be(header: str) -> None:
    reading = read(f"ko\ten\t{header}\n하나\tone\t12\n둘\ttwo\t8.0\n셋\tthree\t\n넷\tfour\tn/a\n")
    assert [pair.most for pair in reading.pairs] == [12, 8, None, None]


@pytest.mark.parametrize("header", ["source\ttarget", "원문\t번역", "Source\tTranslation"])
@pytest.mark.parametrize("languages", [("ko", "en"), ("en", "ko")])
def test_a_header_source_target_gives_the_direction_itself(header: str, languages: tuple[Language, ...]) -> None:
    korean = read(f"{header}\n하나\tone\n", languages=languages)
    assert (texts(korean), sides(korean)) == ([("하나", "one")], ("ko", "en"))
    english = read(f"{header}\none\t하나\n", languages=languages)
    assert (texts(english), sides(english)) == ([("one", "하나")], ("en", "ko"))


def test_a_header_stands_in_the_first_row_of_a_file() -> None:
    assert texts(read("하나\tone\nko\ten\n둘\ttwo\n")) == [("하나", "one"), ("ko", "en"), ("둘", "two")]


def test_what_is_silenced_is_told_in_the_order_of_the_table() -> None:
    rows = "ko\ten\tqa\n하나\tone\tdisable[name]\n둘\ttwo\tignore[wrong-number]\n셋\tthree\t\n"
    assert [(s.names, s.first) for s in read(rows).suppressions] == [(("name",), 2), (("wrong-number",), 3)]


def test_a_limit_is_a_whole_number_of_five_figures_at_most() -> None:
    for cell, most in [("20", 20), ("20.0", 20), ("99999", 99_999), ("100000", None), ("0", None), ("20.5", None)]:
        (pair,) = read(f"ko\ten\tmax\n하나\tone\t{cell}\n").pairs
        assert pair.most == most, cell


def test_columns_with_other_names_are_passed_over() -> None:
    rows = "id\tcomment\ttarget\tsource\nk1\t설명\tone\t하나\n"
    assert texts(read(rows)) == [("하나", "one")]


@pytest.mark.parametrize("rows", ["하나 둘\tone two\n셋\tthree\n", "one two\t하나 둘\nthree\t셋\n"])
@pytest.mark.parametrize(("languages", "turned"), [(("ko", "en"), False), (("en", "ko"), True)])
def test_without_a_header_the_columns_are_told_by_their_script(
    rows: str, languages: tuple[Language, ...], turned: bool
) -> None:
    expected = [("하나 둘", "one two"), ("셋", "three")]
    assert texts(read(rows, languages=languages)) == ([pair[::-1] for pair in expected] if turned else expected)


def test_a_column_of_keys_is_not_taken_for_the_english_one() -> None:
    rows = "menu.open\t파일을 엽니다\tOpens the file\nmenu.shut\t닫습니다\tCloses it again\n"
    assert texts(read(rows)) == [("파일을 엽니다", "Opens the file"), ("닫습니다", "Closes it again")]


def test_the_line_is_the_physical_one_and_the_header_is_counted() -> None:
    reading = read("ko\ten\r\n\r\n하나\tone two\r\n")
    place = locate_spot(Spot(reading.pairs[0].target, Span(4, 7)))
    assert (place.start, place.end, place.text) == (Place(3, 8), Place(3, 11), "two")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_ends_a_row(end: str) -> None:
    reading = read(f"하나\tone{end}둘\ttwo{end}")
    assert texts(reading) == [("하나", "one"), ("둘", "two")]
    assert whole_of(reading.pairs[1].source).start == Place(2, 1)


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\f", "\v", "\u0085", "\x1e"])
@pytest.mark.parametrize(("path", "comma"), [("a.tsv", "\t"), ("a.csv", ",")])
def test_nothing_else_ends_a_row(mark: str, path: str, comma: str) -> None:
    reading = read(f"하나{mark}둘{comma}one{mark}two\n셋{comma}three\n", path)
    assert texts(reading)[0] == (f"하나{mark}둘", f"one{mark}two")
    assert whole_of(reading.pairs[1].source).start == Place(2, 1)


def test_a_csv_may_be_separated_by_tabs() -> None:
    assert texts(read("ko\ten\n하나, 둘\tone, two\n", "a.csv")) == [("하나, 둘", "one, two")]
    assert texts(read("ko,en\n하나,one\ttwo\n", "a.csv")) == [("하나", "one\ttwo")]


def test_quotes_mean_nothing_in_a_tsv() -> None:
    assert texts(read('"하나\t"one" two\n둘"\ttwo\n')) == [('"하나', '"one" two'), ('둘"', "two")]


def test_a_csv_is_quoted_as_rfc_4180_says() -> None:
    reading = read('ko,en\n"하나, 둘","one, ""two"""\n"셋\r\n넷",three\n다섯,five\n', "a.csv")
    assert texts(reading) == [("하나, 둘", 'one, "two"'), ("셋\r\n넷", "three"), ("다섯", "five")]
    first, second, third = reading.pairs
    two = locate_spot(Spot(first.target, Span(5, 10)))
    assert two.text == '"two""'  # from the second of the doubled quotes to the second of those that close
    assert two.start == Place(2, 16)
    assert locate_spot(Spot(second.source, Span(3, 4))).start == Place(4, 1)
    assert whole_of(second.target).start == Place(4, 4)
    assert whole_of(third.source).start == Place(5, 1)


@given(
    st.lists(st.tuples(*[st.text(alphabet='가나 ab,"\n', max_size=8).map(lambda s: f"x{s}x")] * 2), min_size=1),
    st.sampled_from(["\r\n", "\n"]),
)
def test_what_pythons_csv_writes_is_read_back(rows: list[tuple[str, str]], end: str) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator=end).writerows([("source", "target"), *rows])
    reading = read(out.getvalue(), "a.csv")
    assert texts(reading) == rows
    assert reading.errors == []
    for pair in reading.pairs:
        for i, character in enumerate(pair.target.text):
            assert locate_spot(Spot(pair.target, Span(i, i + 1))).text == character


@pytest.mark.parametrize(("path", "comma"), [("a.tsv", "\t"), ("a.csv", ",")])
def test_a_row_with_one_column_is_an_error_and_the_others_are_read(path: str, comma: str) -> None:
    reading = read(f"ko{comma}en\n하나{comma}one\n둘\n셋{comma}three\n", path)
    assert texts(reading) == [("하나", "one"), ("셋", "three")]
    assert reading.errors == [Problem("1 column where 2 were expected", path, 3)]


def test_text_after_a_closing_quote_is_an_error_and_the_next_row_is_read() -> None:
    reading = read('ko,en\n"하나"x,one\n둘,two\n', "a.csv")
    assert texts(reading) == [("둘", "two")]
    assert reading.errors == [Problem("text after the closing quote of a cell", "a.csv", 2)]


def test_a_quote_that_is_never_closed_loses_no_row() -> None:
    assert texts(read('하나,one\n"둘,two\n셋,three\n', "a.csv")) == [("하나", "one"), ('"둘', "two"), ("셋", "three")]


def test_an_empty_cell_is_a_pair_without_a_translation() -> None:
    reading = read("ko\ten\n하나\t\n\t\n  \n둘\ttwo\n")
    assert texts(reading) == [("하나", ""), ("둘", "two")]
    assert reading.errors == []
    assert not reading.pairs[0].target.missing
    assert whole_of(reading.pairs[0].target).start == Place(2, 4)


@each("rows", ["", "\n\n", "ko\ten\n", "a\tb\nc\td\n", "하나\t둘\n", "1\t2\n"])
def test_a_table_without_a_second_language_has_no_pairs(rows: str) -> None:
    reading = read(rows)
    assert reading.pairs == []
    assert not (reading.bilingual and reading.blocks)


def test_a_table_is_not_one_side_of_a_pair() -> None:
    with pytest.raises(UserError, match="cannot be one side of a pair"):
        read("하나\tone\n", languages=("ko",))


def test_columns_are_exchanged_if_three_rows_say_so() -> None:
    rows = ["ko\ten", "Open the door.\t문을 여세요.", "Close the door.\t문을 닫으세요."]
    assert len(read("\n".join(rows)).pairs) == 2, "which may be somebody's slip"
    with pytest.raises(UserError, match="their names are exchanged"):
        read("\n".join([*rows, "Wait.\t기다리세요."]))


@each("above", [0, 1, 3])
def test_that_names_are_exchanged_is_told_where_they_stand(above: int) -> None:
    layout = TableLayout(header=above + 1)
    rows = [*["A list of messages\t2026"] * above, "ko\ten", *["Open the door.\t문을 여세요."] * 3]
    with pytest.raises(UserError, match=f"^a.tsv:{above + 1}: .* their names are exchanged"):
        delimited.read("\n".join(rows).encode(), "a.tsv", ("ko", "en"), layouts=[layout])


def test_decomposed_text_gives_the_same_pairs_with_columns_in_the_file_itself() -> None:
    rows = "ko\ten\n한국 값\tvalue\n"
    decomposed = read(unicodedata.normalize("NFD", rows))
    assert texts(decomposed) == texts(read(rows)) == [("한국 값", "value")]
    assert whole_of(decomposed.pairs[0].target).start == Place(2, 12)  # 3 + 3 + 1 + 3 jamo and a tab before it


@pytest.mark.parametrize("line", ["a," * 5_000_000, "가" * 5_000_000, '"' * 5_000_000, 'a,"b"x' * 1_000_000])
def test_a_line_of_millions_is_passed_over(line: str) -> None:
    reading = read(f"하나,one\n{line}\n둘,two\n", "a.csv")
    assert texts(reading) == [("하나", "one"), ("둘", "two")]
    assert [error.line for error in reading.errors] == [2]
    assert "characters long" in reading.errors[0].message


def test_the_longest_line_that_is_read() -> None:
    longest = "가" * (LONGEST_LINE - len(",two"))
    reading = read(f"하나,one\n{longest},two\n가{longest},three\n", "a.csv")
    assert texts(reading) == [("하나", "one"), (longest, "two")]
    assert [error.line for error in reading.errors] == [3]


def test_a_quoted_cell_that_is_too_long_is_an_error() -> None:
    reading = read('하나,one\n"' + "둘\n" * 60_000 + '",two\n셋,three\n', "a.csv")
    assert texts(reading) == [("하나", "one"), ("셋", "three")]
    assert [(error.line, error.message[:7]) for error in reading.errors] == [(2, "the row")]


@each(
    ("given", "expected"),
    [
        ("ko\ten\n안녕\tHello\n", True),
        ("ko,en\n안녕,Hello\n", True),
        ("번호,원문,번역\n1,안녕,Hello\n", True),
        ('안녕,Hello\n"그래, 좋아","Yes, good"\n', True),
        ("안녕, 여러분\nHello, everyone\n", False),  # columns of commas, but none of them is in one language
        ("그는 왔다.\nHe came.\n", False),
        ("안녕\tHello\n그래\tYes\n한 칸\n", False),
        ("안녕\tHello\n그래\tYes\n응\tYeah\n아니\tNo\n한 칸\n", True),  # and the row of one cell is an error
        ("\t그는\t왔다.\n\tHe\tcame.\n", False),  # tabs for a margin
        ("", False),
    ],
)
def test_a_table_without_a_name_shows_itself(given: str, expected: bool) -> None:
    assert delimited.recognizes(given.encode()) is expected
    assert delimited.recognizes(given.encode("utf-16")) is expected
    assert not delimited.recognizes(b"\xff\x00\xff\n" + given.encode())


def test_a_quote_that_is_never_closed_is_named_with_its_line() -> None:
    reading = delimited.read('ko,en\n하나,one\n둘,"two\n셋,three\n'.encode(), "a.csv", ("ko", "en"))
    assert [(error.line, error.message) for error in reading.errors] == [
        (3, "the quote that opens a cell here is never closed")
    ]
    assert [pair.korean for pair in reading.pairs] == ["하나", "둘", "셋"]


def test_a_csv_may_be_separated_by_semicolons() -> None:
    rows = 'ko;en\n하나 둘;"one; two"\n'
    assert texts(delimited.read(rows.encode(), "a.csv", ("ko", "en"), delimited.csv)) == [("하나 둘", "one; two")]
    rows = "ko,en\n하나; 둘,one; two\n"
    told = delimited.read(rows.encode(), "a.csv", ("ko", "en"), delimited.csv)
    assert texts(told) == [("하나; 둘", "one; two")]


def test_keys_and_notes_stand_in_columns_of_their_own() -> None:
    head = "Key\tko\ten\tContext\tComments\tStatus"
    first, second = read(f"{head}\nk1\t하나\tone\t메뉴\t짧게\tfinal\nk2\t둘\ttwo\n").pairs
    assert (first.key, first.context, first.notes, first.state) == ("k1", "메뉴", ("짧게",), "final")
    assert (second.key, second.context, second.notes, second.state) == ("k2", "", (), "")


def laid_out(text: str, path: str = "a.txt", **layout: Any) -> Reading:
    rows = {"tsv": delimited.tsv, "csv": delimited.csv}.get(path[-3:])
    return delimited.read(text.encode(), path, ("ko", "en"), rows, [TableLayout(**layout)])


@pytest.mark.parametrize(
    "layout",
    [
        {"source": "Original (Seoul)", "target": "EN"},
        {"source": "C", "target": "B"},
        {"source": 3, "target": 2},
        {"source": "C", "target": "B", "header": 1},
    ],
)
def test_a_layout_names_columns_by_name_letter_or_number(layout: dict[str, Any]) -> None:
    """Of columns that are named by letter alone, the first row is a header only where its names are known."""
    rows = "Id\tEN\tOriginal (Seoul)\nk1\tone\t하나\nk2\ttwo\t둘\n"
    told = texts(laid_out(rows, "a.tsv", **layout))
    assert told[-2:] == [("하나", "one"), ("둘", "two")]
    assert len(told) == (3 if "header" not in layout and layout["source"] in ("C", 3) else 2)


def test_sides_that_a_layout_names_go_before_those_of_the_header() -> None:
    rows = "ko\ten\tOld\tNew\n하나\tone\t둘\ttwo\n"
    assert texts(laid_out(rows, "a.tsv", source="Old", target="New")) == [("둘", "two")]
    assert texts(laid_out("ko\ten\tId\n1\t2\t3\n", "a.tsv", key="Id")) == [("1", "2")], "it names none"


def test_a_layout_says_where_the_header_is() -> None:
    rows = "번역 의뢰\n\n원문,번역\n하나,one\n"
    assert texts(laid_out(rows, "a.csv", header=3)) == [("하나", "one")]
    assert texts(laid_out(rows.replace("원문,번역", "x,y"), "a.csv", header=3, source="x", target="y")) == [
        ("하나", "one")
    ]
    none = laid_out("ko,en\n하나,one\n", "a.csv", header=0, source=1, target=2)
    assert texts(none) == [("ko", "en"), ("하나", "one")]


def test_a_layout_gives_the_direction() -> None:
    pair = laid_out("one\t하나\ntwo\t둘\n", "a.tsv", source="A", target="B").pairs[0]
    assert (pair.source.language, pair.target.language) == ("en", "ko")


@pytest.mark.parametrize("delimiter", [",", ";", "|", "\t"])
def test_a_layout_says_how_columns_are_divided(delimiter: str) -> None:
    rows = [("ko", "en"), ("하나;둘", 'a,b "c"'), ("셋\n넷", "three|four\tfive"), ("다섯", "five")]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(rows)
    reading = laid_out(out.getvalue(), "a.csv", delimiter=delimiter, quoted=True)
    assert texts(reading) == rows[1:]
    assert [whole_of(pair.source).start.line for pair in reading.pairs] == [2, 3, 5]
    assert locate_spot(Spot(reading.pairs[2].target, Span(0, 4))).text == "five"


def test_without_quotation_marks_a_row_is_a_line() -> None:
    assert texts(laid_out('ko|en\n"하나|"one\n', delimiter="|", quoted=False)) == [('"하나', '"one')]
    assert texts(laid_out('ko\ten\n"하나"\t"one"\n', "a.csv", delimiter="\t")) == [('"하나"', '"one"')]
    assert texts(laid_out('ko\ten\n"하나"\t"one"\n', "a.tsv", quoted=True)) == [("하나", "one")]


@pytest.mark.parametrize(("delimiter", "forbidden"), [(",", 'a,"\n'), (";", ';"\r'), ("|", '|"\n'), ("\t", "\t\n")])
def test_a_replacement_does_not_end_its_cell(delimiter: str, forbidden: str) -> None:
    reading = laid_out(f"ko{delimiter}en\n하나{delimiter}one\n", "a.csv", delimiter=delimiter)
    written = delimited.NOTATIONS[reading.pairs[0].target.notation]
    assert written("two three") == "two three"
    assert all(written(f"x{character}") is None for character in forbidden.removeprefix("a"))


def test_a_column_that_is_not_there_is_an_error_with_the_line_of_the_header() -> None:
    with pytest.raises(UserError) as caught:
        laid_out("a,b\n하나,one\n", "a.csv", source="Korean", target="b")
    assert str(caught.value) == "a.csv:1: there is no column 'Korean'; there is 'a', 'b'"
    reading = laid_out("a,b\n하나,one\n", "a.csv", source="A", target="D")
    assert [str(error) for error in reading.errors] == [
        "a.csv:1: 2 columns where 4 were expected", "a.csv:2: 2 columns where 4 were expected",
    ]  # fmt: skip


@each(
    ("notation", "ends"),
    [("tsv", "\t\r\n"), ("csv", '",\r\n'), ("semicolons", '";\r\n'), ("bars", '"|\r\n')],
)
def test_a_cell_without_quotation_marks_takes_what_does_not_end_it(notation: str, ends: str) -> None:
    write = delimited.NOTATIONS[notation]
    assert {letter for letter in "\t,;|\"'X[]-^\\\r\n가" if write(letter) is None} == set(ends)
    assert write("a X") == "a X"
