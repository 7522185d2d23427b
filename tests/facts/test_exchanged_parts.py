"""What is put aside and what is meant, and what is done first and next, in each other's place."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.roles.exchanged_parts import read_exchanged_parts


def told(korean: str, english: str) -> bool:
    return read_exchanged_parts(pair(korean, english), WORDS, DICTIONARY) != ()


@each(
    ("korean", "right", "wrong"),
    [
        ("그가 산 것은 사과가 아니라 배였다.", "He bought not apples but pears.", "He bought not pears but apples."),
        ("그는 기차가 아닌 버스를 탔다.", "He took the bus, not the train.", "He took the train, not the bus."),
        ("아이는 밥 대신 빵을 먹었다.", "The child ate bread instead of rice.", "The child ate rice instead of bread."),
        ("문제는 돈이 아니라 시간이다.", "It is time rather than money.", "It is money rather than time."),
        (
            "그곳은 학교가 아니라 감옥이다.",
            "It is not so much a school but a jail.",
            "It is not so much a jail but a school.",
        ),
        ("사과 말고 배를 사세요.", "Buy pears instead of apples.", "Buy apples instead of pears."),
        ("문제는 돈이 아니라 시간이다.", "It's time itself rather than money.", "It's money itself rather than time."),
        # what tells is the second word that is meant, at the end or before it
        ("이것은 술이 아니라 그냥 물입니다.", "This is not alcohol but water.", "This is not water but alcohol."),
        (
            "그는 사과가 아니라 그냥 배를 하나 골랐다.",
            "He took not an apple but a pear.",
            "He took not a pear but an apple.",
        ),
        ("실패가 아니고 성공이다.", "It isn't a failure; it's a success.", "It isn't a success; it's a failure."),
        (
            "먼저 손을 씻고, 그다음에 재료를 손질하세요.",
            "Wash your hands first, then prepare the ingredients.",
            "Prepare the ingredients first, then wash your hands.",
        ),
        (
            "우선 파일을 저장한 다음 프로그램을 종료하세요.",
            "First save the file, and then quit the program.",
            "First quit the program, and then save the file.",
        ),
        (
            "나사를 먼저 풀고 나서 뚜껑을 엽니다.",
            "First loosen the screws, then open the lid.",
            "First open the lid, then loosen the screws.",
        ),
    ],
)
def test_what_stands_in_the_place_of_the_other(korean: str, right: str, wrong: str) -> None:
    assert not told(korean, right)
    assert told(korean, wrong)


def test_a_text_that_breaks_off_does_not_say_what_is_meant() -> None:
    assert told("그는 사과가 아니라 배를 …", "He bought not pears but apples.")
    assert not told("그가 산 것은 사과가 아니라 …", "What he bought was not pears but apples.")


@each(
    ("korean", "english"),
    [
        ("그는 가수일 뿐 아니라 배우다.", "He is not only an actor but a singer."),  # both are meant
        ("그는 가수가 아니라 배우다.", "An actor is what he is, and no singer."),
        ("그는 새 차가 아니라 헌 차를 샀다.", "He bought not a new car but a used car."),  # a car is both
        ("그가 산 것은 사과가 아니라 배였다.", "He bought not the first kind but the second."),
        ("문을 열고, 그다음에 창을 닫았다.", "The door was opened, and then the window was closed."),
        ("밥 대신 빵을 먹고, 물 대신 우유를 마셨다.", "They drank milk, not water, and had bread instead of rice."),
        ("식사 뒤 먼저 차를 마신다.", "First comes tea, then nothing."),  # a noun comes before 뒤
        ("먼저 문을 열고 창을 닫았다.", "First the window was closed, then the door opened."),  # may be at once
        ("점심 대신 산책을 했다.", "Not a bite did I eat; it was a walk that I took instead of lunch."),
        ("돈이 아니라 시간이 문제다.", "What we lack is not money; it is time."),
    ],
)
def test_what_is_left_alone(korean: str, english: str) -> None:
    assert not told(korean, english)
