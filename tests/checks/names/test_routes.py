"""Two places that English joins by a hyphen."""

import pytest
from compared import assert_told_in_the_place_of, compared, kinds


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        ("군산~제주 여객선이 내년에 다시 다닌다.", "The {}-Jeju ferry will run again next year.", ("Gunsan", "Mokpo")),
        ("부산-오사카 항로는 겨울에 쉰다.", "The Busan-{} route pauses in winter.", ("Osaka", "Fukuoka")),
        ("인천∼호놀룰루 노선을 늘린다.", "It will add flights on the Incheon-{} route.", ("Honolulu", "Sydney")),
        ("뮌헨·런던 열차가 섰다.", "The {}-London train has stopped.", ("Munich", "Brussels")),
    ],
)
def test_another_place_at_one_end(korean: str, english: str, names: tuple[str, str]) -> None:
    assert_told_in_the_place_of(korean, english, *names)


@pytest.mark.parametrize(
    ("korean", "right", "wrong"),
    [
        ("서울행 버스가 트럭을 받았다.", "A bus for Seoul hit a truck.", "A bus from Seoul hit a truck."),
        ("제주발 여객기가 회항했다.", "A plane from Jeju turned back.", "A plane bound for Jeju turned back."),
    ],
)
def test_where_it_goes_is_where_it_comes_from(korean: str, right: str, wrong: str) -> None:
    assert kinds((korean, right)) == []
    assert kinds((korean, wrong)) == ["wrong"]


def test_a_road_that_is_known_by_both_ends():
    assert kinds(("서울∼양양 고속도로가 얼었다.", "The Seoul-Yangyang Expressway froze over.")) == []
    [hit] = compared(("서울∼양양 고속도로가 얼었다.", "The Seoul-Chuncheon Expressway froze over."))
    assert (hit.values["given"], hit.values["due"]) == ("Chuncheon", "Seoul-Yangyang Expressway")


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("서울~부산 열차가 늦었다.", "The Busan-Seoul train was late."),
        ("목포와 제주를 잇는 배가 떴다.", "The ship on the Mokpo-Jeju line has left."),
        ("한미 회담이 열렸다.", "The Washington-Seoul talks were held."),
        ("하노이에서 북-미 회담이 열렸다.", "The North Korea-US talks were held."),
        ("부산은 오사카에서 회담을 연다.", "The Busan-Vietnam talks will be held."),  # with whom, and not where
        ("미국은 베이징과 회담을 연다.", "The Washington-Beijing talks will be held."),
        ("서울행 버스가 멈췄다.", "A Seoul-bound bus stopped."),
        ("서울발 버스가 멈췄다.", "A bus from Seoul stopped."),
        ("부산발 서울행 열차가 멈췄다.", "A train from Busan to Seoul stopped."),
        ("그는 서울행을 미루고 대전에서 돌아왔다.", "He put off going to Seoul and came back from Daejeon."),
    ],
)
def test_the_same_ends(korean: str, english: str) -> None:
    assert "wrong" not in kinds((korean, english))
