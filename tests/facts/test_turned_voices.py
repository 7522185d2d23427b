"""Who does it where one side says what is done to him; prefixes that say no; bounds with and without their amount."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.amounts.inexact_bounds import read_inexact_bounds
from qa_lint.facts.polarity.denials.lost_prefixes import read_lost_prefixes
from qa_lint.facts.polarity.roles.turned_voices import read_turned_voices


def turned(korean: str, english: str) -> bool:
    return read_turned_voices(pair(korean, english), WORDS, DICTIONARY) != ()


@each(
    ("korean", "suffers", "does"),
    [
        ("마을이 공장에 고소당했다.", "The town was sued by the factory.", "The town sued the factory."),
        (
            "시장이 시민들에게 비판받았다.",
            "The mayor was criticized by the citizens.",
            "The mayor criticized the citizens.",
        ),
        (
            "시장은 시민들한테 비판을 받았다.",
            "The mayor has been criticized by the citizens.",
            "The mayor has criticized the citizens.",
        ),
        ("도둑이 경찰에게 붙잡혔다.", "The thief was caught by the police.", "The thief caught the police."),
        (
            "도둑이 경찰에게 잡혔다.",
            "The thief was quickly caught by the police.",
            "The thief quickly caught the police.",
        ),
        ("아이가 고양이에게 물렸다.", "The child was bitten by the cat.", "The child bit the cat."),
        ("도시가 군대에 의해 점령되었다.", "The city was occupied by the army.", "The city occupied the army."),
        ("기업이 은행에 인수됐다.", "The firm was acquired by the bank.", "The firm acquired the bank."),
    ],
)
def test_what_is_done_to_the_first(korean: str, suffers: str, does: str) -> None:
    assert turned(korean, does)
    assert not turned(korean, suffers)


@each(
    ("korean", "does", "suffers"),
    [
        ("마을이 공장을 고소했다.", "The town sued the factory.", "The town was sued by the factory."),
        (
            "시장이 시민들을 비판했다.",
            "The mayor criticized the citizens.",
            "The mayor was being criticized by the citizens.",
        ),
        ("고양이가 쥐를 쫓았다.", "The cat chased the mouse.", "The cat was chased by a mouse."),
    ],
)
def test_what_the_first_does(korean: str, does: str, suffers: str) -> None:
    assert turned(korean, suffers)
    assert not turned(korean, does)


@each(
    ("korean", "english"),
    [
        ("마을이 공장에 고소당했다.", "The factory sued the town."),
        ("마을이 공장에 고소당했다.", "The town left the factory."),  # another verb
        ("마을이 공장에 고소당했다.", "Yesterday morning the town sued the factory."),
        ("마을이 공장에 고소당했다.", "The town and the village sued the factory."),
        ("마을이 공장에 고소당했다.", "The town sued the hospital."),
        ("그 나라가 유엔에 가입되었다.", "The country joined the United Nations."),  # no body that does it
        ("마을이 공장을 고소했다.", "The factory was sued by the town."),
        ("마을이 공장을 고소했다.", "The town was built by the factory."),
    ],
)
def test_what_is_said_of_both_the_same(korean: str, english: str) -> None:
    assert not turned(korean, english)


def lost_prefix(korean: str, english: str) -> list[tuple[str, str]]:
    found = read_lost_prefixes(pair(korean, english), NEGATION, WORDS, DICTIONARY)
    sides = [(korean, english) if lost.language == "ko" else (english, korean) for lost in found]
    return [
        (no[slice(*lost.denial)], other[slice(*lost.statement)]) for (no, other), lost in zip(sides, found, strict=True)
    ]


@each(
    ("korean", "english", "told"),
    [
        ("미등록 기기는 쓸 수 있다.", "Registered devices can be used.", [("미등록", "Registered")]),
        ("무자격 의사를 붙잡았다.", "They caught a qualified doctor.", [("무자격", "qualified")]),
        ("미등록 기기는 쓸 수 있다.", "Unregistered devices can be used.", []),
        ("미등록 기기는 쓸 수 있다.", "Devices that are not registered can be used.", []),
        ("등록 기기는 쓸 수 있다.", "Registered devices can be used.", []),
        ("미정부는 규정을 냈다.", "The U.S. government issued rules.", []),
        ("미술 수업을 들었다.", "They took an art class.", []),
        ("등록된 기기 목록", "List of unregistered devices", [("unregistered", "등록된")]),
        ("등록한 기기 목록", "List of non-registered devices", [("non-registered", "등록한")]),
        ("등록된 기기 목록", "List of registered devices", []),
        ("등록되지 않은 기기 목록", "List of unregistered devices", []),
        ("미등록된 기기 목록", "List of unregistered devices", []),
        ("보관된 기기 목록", "List of unregistered devices", []),
        ("등록된 기기 목록은 없다", "No list of unregistered devices", []),
    ],
)
def test_a_prefix_that_the_other_side_lacks(korean: str, english: str, told: list[tuple[str, str]]) -> None:
    assert lost_prefix(korean, english) == told


@each(("words", "is_told"), [(8, True), (9, False)])
def test_in_a_longer_text_a_prefix_is_not_looked_for(words: int, is_told: bool) -> None:
    korean = " ".join(["기기"] * words)
    assert bool(lost_prefix(f"미등록 {korean} 쓸 수 있다.", "Registered devices can be used.")) == is_told


def inexact(korean: str, english: str) -> bool:
    return read_inexact_bounds(pair(korean, english), OPPOSITES, NEGATION) != ()


@each(
    "least",
    [
        "at least 18",
        "18 or more",
        "18 or older",
        "18 or over",
        "18 and above",
        "18 or up",
        "no less than 18",
        "not less than 18",
        "a minimum of 18",
    ],
)
def test_more_than_an_amount_is_not_that_amount(least: str) -> None:
    assert inexact("18세 초과만 들어간다.", f"Those who are {least} may enter.")
    assert not inexact("18세 이상만 들어간다.", f"Those who are {least} may enter.")
    assert not inexact("18세 초과만 들어간다.", "Those who are over 18 may enter.")


@each(
    "most",
    [
        "at most 18",
        "18 or less",
        "18 or fewer",
        "18 or younger",
        "18 or under",
        "no more than 18",
        "up to 18",
        "a maximum of 18",
    ],
)
def test_less_than_an_amount_is_not_that_amount(most: str) -> None:
    assert inexact("18세 미만만 들어간다.", f"Those who are {most} may enter.")
    assert not inexact("18세 이하만 들어간다.", f"Those who are {most} may enter.")
    assert not inexact("18세 미만만 들어간다.", "Those who are under 18 may enter.")


@each(
    ("korean", "english"),
    [
        ("18세 미만만 들어간다.", "Those who are 19 or younger may enter."),
        ("18세 미만만 들어간다.", "Those who are 18 or older may enter."),
        ("18세를 초과할 수 없다.", "It is at most 18."),
        ("18세 미만은 못 들어간다. 18세 이상은 들어간다.", "Those who are 18 or younger may not enter."),
    ],
)
def test_another_amount_or_another_side_of_it(korean: str, english: str) -> None:
    assert not inexact(korean, english)
