"""Plain text: which lines belong together, and in which language they are."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from each import each

from qa_lint.engine.locate import locate_spot, whole_of
from qa_lint.formats import plain_text
from qa_lint.formats.plain_text import holds_both
from qa_lint.languages.script import language_of, language_of_all
from qa_lint.model import Language, Place, Reading, Segment, Span, Spot, TextFile

WRAPPED = """\
시청은 올해 안에 모든 도서관의 여는 시간을 두 시간 늘리기로
하고, 일할 사람을 새로 뽑는다고 밝혔다. 뽑힌 사람은 다음
달부터 일하게 된다.

The city said it would extend the opening hours of all libraries
by two hours within this year, and hire new staff for it. Those
hired will begin next month.
"""


def read(given: str, languages: tuple[Language, ...] = ("ko", "en")) -> Reading:
    return plain_text.read(given.encode(), "a.txt", languages)


def blocks(reading: Reading) -> list[tuple[str, str]]:
    return [(block.language, block.text) for block in reading.blocks]


def test_lines_alternate() -> None:
    reading = read("하나.\nOne.\n둘.\nTwo.\n")
    assert blocks(reading) == [("ko", "하나."), ("en", "One."), ("ko", "둘."), ("en", "Two.")]
    assert reading.bilingual


def test_paragraphs_alternate() -> None:
    reading = read("하나.\r\n둘.\r\n\r\nOne.\r\nTwo.\r\n")
    assert blocks(reading) == [("ko", "하나."), ("ko", "둘."), ("en", "One."), ("en", "Two.")]


def test_hard_wrapped_lines_are_one_paragraph_and_keep_their_places() -> None:
    reading = read(WRAPPED)
    assert [language for language, _ in blocks(reading)] == ["ko", "en"]
    korean = reading.blocks[0]
    begins = korean.text.index("뽑힌")
    assert locate_spot(Spot(korean, Span(begins, begins + 2))).start == Place(2, 25)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_paragraph_of_wrapped_text_may_end_without_an_empty_line(form: Literal["NFC", "NFD"]) -> None:
    given = unicodedata.normalize(form, WRAPPED.replace("\n\n", "\n") + "시장은 이 결정을 반겼다.\n도서관도 그랬다.\n")
    assert [language for language, _ in blocks(read(given))] == ["ko", "en", "ko", "ko"]


@each(
    ("given", "expected"),
    [
        ("새 도서관은 우리 아이들이 친구를\n만나는 곳이 된다.\n", 1),  # after a particle
        ("This library will be the home of\nOur children.\n", 1),  # after a preposition
        ("Our children will spend the day\nreading in this library.\n", 1),  # before a small letter
        ("영국이 외국인의 부동산에 높은 세금을 부과\n시장은 어제 축사를 했다.\n", 2),
        ("시장이 새 도서관을 어제 오후에 개관\n시장은 어제 축사를 했다.\n", 2),  # a title
        ("시장이 새 도서관을 어제 오후에 개관\niPad로 책을 빌린다.\n", 2),
        ("open the file\nclose the file\n", 2),  # labels
        ("The library will be the home of\n- children\n", 2),
        ("# What the new library has in store\nbooks for children\n", 2),  # a heading is no line that goes on
    ],
)
def test_an_unfinished_line_goes_on_in_the_next(given: str, expected: int) -> None:
    language: Language = "en" if given.isascii() else "ko"
    assert len(plain_text.read(given.encode(), "a.txt", (language,)).blocks) == expected


def test_list_items_stay_apart_in_wrapped_text() -> None:
    assert "- 하나" in [t for _, t in blocks(read(WRAPPED + "\n- 하나\n- 둘\n"))]


def test_a_line_is_one_whatever_stands_in_it() -> None:
    reading = read("하나\u2028둘\f셋 \nOne\u0085two.\n")
    assert blocks(reading) == [("ko", "하나\u2028둘\f셋"), ("en", "One\u0085two.")]


def test_one_side_of_a_pair_is_in_its_language_whatever_its_script() -> None:
    assert blocks(read("NVIDIA\n하나\n\n123\n", ("ko",))) == [("ko", "NVIDIA"), ("ko", "하나")]


@each(
    "given",
    ["All of it is English.\nNot one line is not.\n", "모두 한국어다.\n", "", "123\n***\n",
     "[한국어](README.ko.md)\n" + "A long manual in English, with a link to its translation.\n" * 20],
)  # fmt: skip
def test_a_text_in_one_language_is_no_translation(given: str) -> None:
    assert not read(given).bilingual


def test_a_line_of_each_is_a_translation() -> None:
    assert read("짧다.\nThis English sentence is rather longer than the Korean one above it.\n").bilingual


@pytest.mark.parametrize(("times", "languages"), [(1, ["ko", "en"]), (2, ["ko", "en"]), (5, []), (9, [])])
def test_a_line_of_two_halves_is_none_where_one_is_far_longer(times: int, languages: list[str]) -> None:
    line = "저는 오늘 집에서 쉬었습니다. " + " ".join(["I rested at home for the day."] * times)
    assert [language for language, _ in plain_text.halves_of(line)] == languages


def test_either_half_of_a_line_may_come_first() -> None:
    both = {"ko": "저는 오늘 집에서 쉬었습니다.", "en": "I rested at home for the day."}
    for order in (("ko", "en"), ("en", "ko")):
        line = " ".join(both[language] for language in order)
        assert [(told, line[slice(*half)].strip()) for told, half in plain_text.halves_of(line)] == [
            (language, both[language]) for language in order
        ]


@each(
    ("line", "language"),
    [
        ("NVIDIA GPU 클러스터를 도입했다", "ko"),  # half Latin
        ("서울", "ko"),
        ("OpenAI API를 사용", "ko"),
        ("The firm Samsung (삼성) said so.", "en"),
        ("Gyeonggi Province", "en"),
        ("2024. 1. 1.", None),
        ("", None),
    ],
)
def test_the_script_tells_the_language_of_a_line(line: str, language: str | None) -> None:
    assert language_of(line) == language


def test_most_lines_tell_the_language_of_all() -> None:
    assert language_of_all(["하나", "둘", "three", "4"]) == "ko"
    assert language_of_all(["하나", "two", "three"]) == "en"
    assert language_of_all(["1", ""]) is None


@each(
    "line",
    [
        "시는 나무를 심었다. The city planted trees.",
        "시는 나무를 심었다. / The city planted trees.",
        "시는 나무를 심었다 / The city planted trees.",
        "새로 심은 나무 / ‘The city planted trees.’",
        "The city planted trees. 시는 나무를 심었다.",
        "“시는 나무를 심었다.” “The city planted trees.”",
        "The city of Hanbit uses Bora Cloud. Bora Cloud는 한빛시가 쓴다.",
    ],
)
def test_a_line_that_says_one_thing_in_both_languages_is_two_blocks(line: str) -> None:
    reading = plain_text.read(line.encode(), "a.txt", ("ko", "en"))
    assert {block.language for block in reading.blocks} == {"ko", "en"}
    assert " ".join(block.text for block in reading.blocks).replace(" / ", " ") == line.replace(" / ", " ")
    for block in reading.blocks:
        assert whole_of(block).text == block.text.strip()


@each(
    "line",
    [
        "그는 한마디만 했다. Just do it.",
        "새 앨범의 제목은 〈사랑〉이다. The End.",
        "A hanok is a house. The word 한옥 means Korean house.",
        "이 함수는 배열을 돌려준다. Array.prototype.map() is.",
        "서울/Seoul과 부산/Busan",
    ],
)
def test_a_line_with_some_words_of_the_other_language_is_one_block(line: str) -> None:
    assert len(plain_text.read(line.encode(), "a.txt", ("ko", "en")).blocks) == 1


@pytest.mark.parametrize(("korean", "english", "both"), [(1, 40, True), (1, 41, False), (40, 4, True), (41, 4, False)])
def test_both_languages_are_there_in_earnest(korean: int, english: int, both: bool) -> None:
    """A character of Korean says what two of English do, and the one is a twentieth of the other at least."""
    file = TextFile("a.txt", "가" * korean + "\n" + "a" * english)
    blocks = [Segment.of_file(file, 0, korean, "ko"), Segment.of_file(file, korean + 1, korean + 1 + english, "en")]
    assert holds_both(blocks) is both
    assert not holds_both(blocks[:1])
    assert not holds_both([])
