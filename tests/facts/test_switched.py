"""What is on and what is off: each way to say so, and what says something else."""

from __future__ import annotations

from itertools import product

from each import each
from shipped import NEGATION
from toy import pair

from qa_lint.facts.polarity.contraries.switched import read_switched

ON = ["난방이 켜져 있다.", "난방이 밤새 켜져 있었습니다.", "난방이 켜진 방", "난방을 켠 상태로 두세요.", "난방 켜짐"]
OFF = ["난방이 꺼져 있다.", "난방이 밤새 꺼져 있었습니다.", "난방이 꺼진 방", "난방을 끈 상태로 두세요.", "난방 꺼짐"]
STATES = [
    "It is {}.", "The heating was {} all night.", "They are {} by default.", "It stays {} until midnight.",
    "It was always {}, and warm.", "If it is turned {}, wait.", "Heating has been left {}", "It is set to {} at night.",
    "It is usually {} when we are home.", "It remains {}; see below.", "It’s {} while you sleep.",
]  # fmt: skip


def told(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_switched(pair(korean, english), NEGATION)
    return [(korean[slice(*one.korean)], english[slice(*one.english)]) for one in found]


@each(("korean", "english"), [*product(ON, STATES)])
def test_what_is_on(korean: str, english: str) -> None:
    assert told(korean, english.format("on")) == []
    assert len(told(korean, english.format("off"))) == 1


@each(("korean", "english"), [*product(OFF, STATES)])
def test_what_is_off(korean: str, english: str) -> None:
    assert told(korean, english.format("off")) == []
    assert len(told(korean, english.format("on"))) == 1


def test_what_is_told_of_it() -> None:
    assert told("저장은 기본으로 꺼져 있다.", "Saving is on by default.") == [("꺼져 있다", "is on")]


@each(
    ("korean", "english"),
    [
        ("촛불이 꺼졌다가 켜져 있었다.", "The candle was off."),  # both
        ("꺼져 있으면 켜세요.", "Turn it on if it is on."),
        ("알림이 꺼져 있다.", "The lid is on the desk."),  # no state
        ("알림이 꺼져 있다.", "The lights are on and the fan is on."),
        ("알림이 꺼져 있지 않다.", "Notifications are on."),  # a no of either side
        ("알림이 꺼져 있다.", "Notifications are not on."),
        ("불이 꺼져 버렸다.", "The light is on."),
        ("땅이 꺼진다.", "It is on."),
        ("알림이 있다.", "Notifications are on."),
    ],
)
def test_what_says_something_else(korean: str, english: str) -> None:
    assert told(korean, english) == []
