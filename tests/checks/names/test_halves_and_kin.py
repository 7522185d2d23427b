"""Names that have a word in common with the one that stands for them, and are others."""

import pytest
from compared import assert_told_in_the_place_of, compared, kinds


@pytest.mark.parametrize(
    ("korean", "english", "names"),
    [
        ("함경남도의 공장이 멈췄다.", "A factory in {} came to a halt.", ("South Hamgyong", "North Hamgyong Province")),
        ("충청북도에 산다.", "They live in {}.", ("North Chungcheong Province", "South Chungcheong Province")),
        ("망원경으로 토성을 보았다.", "They saw {} through the telescope.", ("Saturn", "Jupiter")),
        ("어제 오뚜기는 값을 올렸다.", "{} raised its prices yesterday.", ("Ottogi", "Samyang")),
    ],
)
def test_another_of_its_kind(korean: str, english: str, names: tuple[str, str]) -> None:
    right, wrong = names
    assert kinds((korean, english.format(right))) == []
    [hit] = compared((korean, english.format(wrong)))
    assert (hit.kind, hit.values["given"]) == ("wrong", wrong)


def test_a_club_that_begins_as_another_does() -> None:
    english = "The striker has joined {}."
    assert_told_in_the_place_of("그 공격수는 바이에른 뮌헨에 갔다.", english, "Bayern Munich", "Bayern Leverkusen")
    assert kinds(("바이에른은 레버쿠젠을 이겼다.", "Bayern beat Leverkusen.")) == []
    assert kinds(("바이에른 뮌헨이 이겼다.", "Bayern Austria won.")) == [], "which is no club"


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ("빈, 브라티슬라바, 부다페스트를 지난다.", "It flows through Vienna, Bratislava and Budapest."),
        ("이 토성은 높다.", "This earthen fortress is tall."),
        ("이 토성은 높다.", "Jupiter, a dog, sleeps by this tall earthen fortress."),
        ("북한과 함경남도에서 왔다.", "They came from South Hamgyong in North Korea."),
    ],
)
def test_what_is_said_is_not_added(korean: str, english: str) -> None:
    assert kinds((korean, english)) == []
