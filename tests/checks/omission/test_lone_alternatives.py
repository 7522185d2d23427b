"""One of two things between which one side leaves a choice, where the other side names only one."""

from __future__ import annotations

import pytest
from each import each
from shipped import ACCOUNT_TABLES, STANDARDS
from toy import pair

from qa_lint.checks.omission import lone_alternatives as module
from qa_lint.checks.omission.lone_alternatives import lone_alternatives
from qa_lint.checks.omission.parts import parts_without_counterpart
from qa_lint.facts.content.account import Account
from qa_lint.model import Pair


def told(korean: str, english: str) -> list[str]:
    return [text[slice(*span)] for text, span in lone_alternatives(pair(korean, english), ACCOUNT_TABLES)]


@each(
    ("korean", "english", "lost"),
    [
        ("이 화면에서 사진을 저장하거나 지울 수 있습니다.", "You can save a photo on this screen.", ["지울"]),
        ("이 화면에서 사진을 저장하거나 지울 수 있습니다.", "You can delete a photo on this screen.", ["저장하거나"]),
        ("이 화면에서 사진을 지울 수 있습니다.", "You can save or delete a photo on this screen.", ["save"]),
        ("섬까지는 여객선이나 헬리콥터로 갑니다.", "You go to the island by ferry.", ["헬리콥터로"]),
        ("섬까지는 여객선 또는 헬리콥터로 갑니다.", "You go to the island by ferry.", ["헬리콥터로"]),
        ("섬까지는 여객선으로 갑니다.", "You go to the island by ferry or by helicopter.", ["helicopter"]),
        # an alternative of several words
        (
            "운전 경험이 있거나 외국어에 능통한 사람을 뽑는다.",
            "They hire people with driving experience.",
            ["외국어에 능통한"],
        ),
        (
            "외국어에 능통하거나 운전 경험이 있는 사람을 뽑는다.",
            "They hire people with driving experience.",
            ["외국어에 능통하거나"],
        ),
        # what stands before the choice says nothing by itself
        ("그 또는 헬리콥터로 섬까지 갑니다.", "They go to the island.", []),
        # both are named, or the choice is left in other words
        ("섬까지는 여객선이나 헬리콥터로 갑니다.", "You go to the island by ferry or helicopter.", []),
        ("섬까지는 여객선이든 헬리콥터든 갑니다.", "You go to the island by ferry or helicopter.", []),
        ("섬까지는 여객선이나 헬리콥터로 갑니다.", "Any ferry takes you to the island.", []),
        ("값이 좋을 때도, 안 좋을 때도 배추를 심었다.", "They planted cabbages when prices were good or bad.", []),
        # something of the other side has no answer, and may say it
        ("섬까지는 여객선이나 헬리콥터로 갑니다.", "You go to the island by ferry and whirlybird.", []),
        # code may say one of them, and what says next to nothing is no loss
        ("섬까지는 `ferry`나 여객선 또는 헬리콥터로 갑니다.", "You go to the island by `ferry`, the ferry.", []),
        ("가게에서 사진을 찍거나 제공하는 손님도 있다.", "Some customers take pictures at the shop.", []),
        ("이 화면에서 사진을 지우거나 추가할 수 있습니다.", "You can delete a photo on this screen.", ["추가할"]),
        # a clause is told by other bounds
        ("문은 열쇠로 연다.", "The door is opened with a key or a new blue card.", ["new blue card"]),
        ("문은 열쇠로 연다.", "The door is opened with a key or a new blue plastic card.", []),
        # one word says both
        ("벽을 세게 치거나 때리지 마세요.", "Do not hit the wall hard.", []),
        # how much it is, and not what
        ("쌀값은 두 배 이상이나 오르고 물가도 올랐다.", "Rice prices doubled and prices rose.", []),
        ("나이는 열 살이나 그 이상이다.", "The age is ten or more.", []),
        # a word that only begins another
        ("편지나 전자 우편을 보내세요.", "Send letters, mail.", []),
        # names, numbers and notes have rules of their own
        ("서울이나 부산으로 가는 기차를 탄다.", "They take the train to Seoul.", []),
        ("섬까지는 여객선으로 갑니다.", "You go to the island by ferry (translator's note: or by helicopter).", []),
        ("손님은 가게에서 여객선이나 세 번째 기차를 예약합니다.", "The guest books the ferry at the shop.", []),
        (
            "섬까지는 작은 여객선으로 빨리 갑니다.",
            "You quickly go to the island by small ferry or helicopter (translator's note: mine).",
            [],
        ),
        (
            "손님은 가게에서 여객선을 예약하거나 값싼 자동차를 빌립니다.",
            "The guest books the ferry at the shop.",
            ["값싼 자동차를 빌립니다"],
        ),
        (
            "손님은 가게에서 여객선을 예약하거나 하루 자동차를 빌립니다.",
            "The guest books the ferry at the shop.",
            [],
        ),
        # so long a sentence may say both
        (
            "섬까지는 여객선이나 헬리콥터로 갑니다.",
            "If you are to go to the island, then you will have to go there by the ferry.",
            [],
        ),
        # of two choices nobody knows which is which
        ("여객선이나 기차로 와서 자거나 먹는다.", "They come by ferry and sleep.", []),
        # and of what is too short nothing is known
        ("여객선이나 헬리콥터", "ferry", []),
    ],
)
def test_what_is_lost_of_a_choice(korean: str, english: str, lost: list[str]) -> None:
    assert told(korean, english) == lost


def test_a_sentence_that_lacks_one_is_told_by_itself_and_in_either_direction() -> None:
    korean = "날씨가 좋다. 섬까지는 여객선이나 헬리콥터로 갑니다."
    english = "The weather is fine. You go to the island by ferry."
    for both in (pair(korean, english), Pair(pair(korean, english).target, pair(korean, english).source)):
        (one,) = parts_without_counterpart(both, STANDARDS)
        assert [part.text[slice(*part.span)] for part in one[1]] == ["헬리콥터로"]


def test_the_account_is_read_only_where_one_side_alone_leaves_a_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Account:
        raise AssertionError

    monkeypatch.setattr(module, "read_account", refuse)
    assert told("여객선이나 헬리콥터로 갑니다.", "They go by ferry or helicopter.") == []
    assert told("여객선으로 갑니다.", "They go by ferry.") == []
    with pytest.raises(AssertionError):
        told("여객선이나 헬리콥터로 갑니다.", "They go by ferry.")


ANY_CHOICE = """
or, nor, neither, either, whether, any, anyone, every, everybody, whatever, whatsoever, whoever, whosoever, all, both,
each, another,
other, otherwise, unless, various, etc, a/b
"""


@each("choice", ANY_CHOICE.replace("\n", " ").strip().split(", "))
def test_what_may_offer_a_choice_in_english(choice: str) -> None:
    assert told("섬까지는 여객선이나 헬리콥터로 갑니다.", "You go to the island by ferry.") == ["헬리콥터로"]
    assert told("섬까지는 여객선이나 헬리콥터로 갑니다.", f"You go to the island by ferry {choice}.") == []


KOREAN_CHOICE = """
여객선이거나, 여객선이나, 여객선으나, 배나, 또는, 혹은, 아니면, 내지, 여객선이든, 여객선이든지, 여객선·배, 여객선/배,
여부를, 여객선 등, 각종, 아무, 어느, 어떤, 배도, 차도, 모두, 모든,
열 미만, 열 이하, 열 이상, 서로, 배도 좋고 차도
"""


@each(
    "choice",
    [choice for choice in KOREAN_CHOICE.replace("\n", " ").strip().split(", ") if choice not in ("배도", "차도")],
)
def test_what_may_offer_a_choice_in_korean(choice: str) -> None:
    english = "You go to the island by ferry or by helicopter."
    assert told("섬까지는 여객선으로 갑니다.", english) == ["helicopter"]
    assert told(f"섬까지는 {choice} 여객선으로 갑니다.", english) == []


NO_CHOICE = """
more less fewer later earlier older younger above below under over not so otherwise else both any other even greater
higher lower
better worse newer beyond longer no something whatever anything
"""


@each("behind", NO_CHOICE.split())
def test_what_behind_or_names_no_second_thing(behind: str) -> None:
    assert told("섬까지는 여객선으로 갑니다.", f"You go to the island by ferry or {behind} helicopter.") == []


@each(
    "between",
    [
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "an",
        "a",
        "the",
        "your",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "if",
        "when",
        "have",
        "has",
        "are",
        "is",
        "be",
    ],
)
def test_what_may_stand_before_the_second_thing(between: str) -> None:
    assert told("섬까지는 여객선으로 갑니다.", f"You go to the island by ferry or {between} helicopter.") == [
        "helicopter"
    ]
