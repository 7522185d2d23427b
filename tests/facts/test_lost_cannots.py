"""What cannot be done in Korean and can in English, and what else either side may say."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.lost_cannots import read_lost_cannots


def lost(korean: str, english: str) -> list[tuple[str, str]]:
    both = pair(korean, english)
    found = read_lost_cannots(both, NEGATION, WORDS, DICTIONARY)
    return [(korean[slice(*one.denial)], english[slice(*one.statement)]) for one in found]


KOREAN = "세입자는 벽에 못을 박을 수 없다."


@each("can", ["can", "could", "may", "might", "are able to", "are allowed to", "are permitted to"])
def test_each_word_for_what_can_be_done(can: str) -> None:
    assert len(lost(KOREAN, f"Tenants {can} put nails in the walls.")) == 1
    assert lost(KOREAN, f"Tenants {can} not put nails in the walls.") == []
    assert lost("세입자는 벽에 못을 박을 수 있다.", f"Tenants {can} put nails in the walls.") == []


@each(
    "korean",
    [
        "벽에 못을 박을 수 없다.",
        "벽에 못을 박을 수가 없다.",
        "벽에 못을 박을 수는 없다.",
        "벽에 못을 박지 못한다.",
        "벽에 못을 박지는 못한다.",
        "벽에 못을 박으면 안 된다.",
        "벽에 못을 박으면 절대로 안 된다.",
        "벽에 못을 박아서는 안 된다.",
    ],
)
def test_each_way_to_say_that_something_cannot_be_done(korean: str) -> None:
    assert len(lost(korean, "You can put nails in the walls.")) == 1


@each(
    "korean",
    [
        # under another condition, by somebody else, or of nothing else
        *(f"세입자는 {alone} 벽에 못을 박을 수 없다." for alone in ("혼자", "홀로", "단독으로", "따로")),
        "세입자만 벽에 못을 박을 수 없다.",
        "세입자 외에 누구도 벽에 못을 박을 수 없다.",
        "나무 벽 말고 다른 벽에 못을 박을 수 없다.",
        # what can be, too
        "세입자는 벽에 못을 박을 수 없고 그림은 걸 수 있다.",
        "세입자는 벽에 못을 박을 수 없지만 그림은 걸어도 된다.",
        "세입자는 벽에 못을 박을 수 없으며 도배는 가능하다.",
        "세입자는 벽에 못을 박을 수 없나?",
        "세입자는 벽에 못을 박지 않을 수 없다.",
        "세입자는 벽에 못을 박지 않는다.",
    ],
)
def test_what_is_said_otherwise_in_korean(korean: str) -> None:
    assert lost(korean, "Tenants can put nails in the walls.") == []


OTHERWISE = "if only until till except once provided accompanied instead other others rather but"


@each("word", OTHERWISE.split())
def test_each_word_that_says_it_of_something_else(word: str) -> None:
    assert lost(KOREAN, f"Tenants can put nails in the walls {word} asked.") == []
    assert len(lost(KOREAN, "Tenants can put nails in the walls as asked.")) == 1


@each(
    ("korean", "english"),
    [
        ("대출은 3년을 넘을 수 없다.", "A loan can last up to three years."),
        ("참가비는 10만 원을 초과할 수 없다.", "The fee can be up to 100,000 won."),
        ("값은 시세를 웃돌 수 없다.", "The price can reach the market price."),
        ("배는 항로를 벗어날 수 없다.", "The ship can keep to its route."),
        ("그는 방에 있을 수 없다.", "He may be in the room."),  # perhaps
        ("그는 방에 있었을 수 없다.", "He might possibly have been in the room."),
        ("벽에 못을 박을 수 없다.", "You can put nails in the walls, can you?"),
        ("벽에 못을 박을 수 없다.", "You can paint the walls and you can put nails in them."),
        ("벽에 못을 박을 수 없다.", "You can enjoy a fine view of the sea."),
    ],
)
def test_what_says_something_else(korean: str, english: str) -> None:
    assert lost(korean, english) == []


@each(
    ("korean", "english", "told"),
    [
        (KOREAN, "Tenants can put nails in the walls.", ("박을 수 없", "can put")),
        ("표 교환은 불가능합니다.", "Ticket exchange is possible.", None),  # whose words are opposites already
        (
            "이 약은 처방 없이 살 수 없다.",
            "The drug is available without a prescription.",
            ("살 수 없", "available without"),
        ),
        ("외출은 불가합니다.", "Going out is allowed.", None),
    ],
)
def test_what_is_shown(korean: str, english: str, told: tuple[str, str] | None) -> None:
    assert lost(korean, english) == ([told] if told else [])
