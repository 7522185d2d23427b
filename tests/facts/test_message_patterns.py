"""Messages that differ in numbers and names alone have one pattern."""

from __future__ import annotations

from each import each
from toy import pair

from qa_lint.facts.message_patterns import (
    frames,
    mask_korean,
    mask_words,
    read_alike,
    read_source_pattern,
    read_target_pattern,
)


def patterns(korean: str, english: str) -> tuple[str, str]:
    both = pair(korean, english)
    return " ".join(both.fact(read_source_pattern)), " ".join(both.fact(read_target_pattern))


@each(
    ("one", "other"),
    [
        (("3개 파일", "3 files"), ("12개 파일", "12 files")),
        (("-3도", "-3 degrees"), ("1,234.5도", "1,234.5 degrees")),
        (("월요일에 연다", "It opens on Monday"), ("금요일에 연다", "It opens on Friday")),
        (("5월에 연다", "It opens in May"), ("6월에 연다", "It opens in June")),
        (("첫째 값", "first value"), ("첫째 값", "third value")),
        (("3일에 연다", "It opens on the 3rd"), ("21일에 연다", "It opens on the 21st")),
        (("3시에 연다", "It opens at 3 p.m."), ("9시에 연다", "It opens at 9 am")),
        (("GIF를 지웠다", "The GIF was deleted"), ("TIFF를 지웠다", "The TIFF was deleted")),
        (("GIF을(를) 지웠다", "The GIF was deleted"), ("TIFF를 지웠다", "The TIFF was deleted")),
        (("GIF(으)로 바꿨다", "It is turned into GIF"), ("TIFF로 바꿨다", "It is turned into TIFF")),
        (("GIF 를 지웠다", "The GIF was deleted"), ("TIFF를 지웠다", "The TIFF was deleted")),
        (("{a}를 지웠다", "{a} was deleted"), ("{b}를 지웠다", "{b} was deleted")),
        (("파일이 3개다", "There are 3 files"), ("파일이 1개다", "There is 1 file")),
        (("3개를 고른다", "Choose an item of 3"), ("4개를 고른다", "Choose a item of 4")),
    ],
)
def test_messages_of_one_pattern(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert patterns(*one) == patterns(*other)


@each(
    ("one", "other"),
    [
        (("3개 파일", "3 files"), ("3개 폴더", "3 folders")),
        (("파일을 지웠다", "The file was deleted"), ("파일을 열었다", "The file was opened")),
        (
            ("GIF를 지웠다", "The picture was deleted"),
            ("TIFF를 지웠다", "The picture was deleted"),
        ),  # on one side alone
        (("a를 지웠다", "a was deleted"), ("b를 지웠다", "b was deleted")),  # words without a capital
        (("일 파일", "a file"), ("이 파일", "this file")),
    ],
)
def test_messages_of_several(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert patterns(*one) != patterns(*other)


@each(
    ("korean", "english", "alike"),
    [
        ("GIF와 jpg를 연다", "Open GIF and jpg", {"GIF"}),
        ("A와 b를 연다", "Open A and b", {"A"}),
        ("a.txt와 my-file을 연다", "Open a.txt and my-file", {"a.txt", "my-file"}),
        ("mp3를 연다", "Open the mp3", {"mp3"}),
        ("{name}을 연다", "Open {name}", {"{name}"}),
        ("{name}을 연다", "Open {nmae}", set()),
        ("GIF를 연다", "Open the picture", set()),
        ("연다", "Open GIF", set()),
    ],
)
def test_what_both_sides_write_alike(korean: str, english: str, alike: set[str]) -> None:
    assert pair(korean, english).fact(read_alike) == alike


def test_a_name_in_a_pattern_becomes_a_slot() -> None:
    korean, english = (tuple(side.split(" ")) for side in patterns("김 과장은 새 문을 연다", "Manager Kim opens doors"))
    assert mask_korean(korean, "문")[-2:] == ("@을", korean[-1])
    assert mask_korean(korean, "창") == korean
    assert mask_words(english, "Manager Kim") == ("@", *english[2:])
    assert mask_words(english, "Manager Lee") == english
    assert mask_words(english, "Doors")[-1] == "@"


def test_frames_leave_out_up_to_so_many_words() -> None:
    assert [*frames(("a", "b", "c"), 2)] == [
        (0, "* b c"),
        (0, "* c"),
        (1, "a * c"),
        (1, "a *"),
        (2, "a b *"),
    ]
