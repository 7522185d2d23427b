"""What is done with something, in a few words that one side has alone, where all else is answered."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, STANDARDS
from toy import pair

from qa_lint.checks.omission.lone_deeds import lone_deeds


def told(korean: str, english: str) -> list[str]:
    return [text[slice(*span)] for text, span in lone_deeds(pair(korean, english), STANDARDS)]


@each(
    ("korean", "english", "lost"),
    [
        # wherever a verb stands in its sentence: joined, before its noun, for what or at the end
        ("목수는 모자를 벗고 우물가에 섰다.", "The carpenter stood by the well.", ["모자를 벗고"]),
        ("지갑을 도둑맞은 관광객이 호텔에 신고했다.", "The tourist reported it to the hotel.", ["지갑을 도둑맞은"]),
        ("막내는 반지를 팔아 기차표를 샀다.", "The youngest bought a train ticket.", ["반지를 팔아"]),
        ("목수는 우물가에 서서 모자를 벗었다.", "The carpenter stood by the well.", ["모자를 벗었다"]),
        # an English verb with its noun, and what may stand between them
        ("목수는 우물가에 섰다.", "The carpenter washed his socks and stood by the well.", ["washed his socks"]),
        (
            "막내는 기차표를 샀다.",
            "The youngest knocked at the window and bought a train ticket.",
            ["knocked at the window"],
        ),
        ("요리사는 감자를 삶았다.", "The cook dried his apron and boiled the potatoes.", ["dried his apron"]),
        # whose verb says nothing by itself
        (
            "막내는 손을 씻고 감자를 삶고 피아노 교습을 받았다.",
            "The youngest washed her hands and boiled potatoes.",
            ["피아노 교습을"],
        ),
        # beside a verb that is said in other words on both sides
        (
            "목수는 낡은 털모자를 벗고 형에게 상자와 편지를 건넸다.",
            "The carpenter slipped his brother a box and letters.",
            ["낡은 털모자를 벗고"],
        ),
    ],
)
def test_what_is_lost(korean: str, english: str, lost: list[str]) -> None:
    assert told(korean, english) == lost


@each(
    ("korean", "english"),
    [
        ("목수는 모자를 벗고 우물가에 섰다.", "The carpenter took off his hat and stood by the well."),
        # words that say little
        ("막내는 작업을 수행하며 기차표를 샀다.", "The youngest bought a train ticket."),
        ("막내는 기차표를 샀다.", "The youngest used the method and bought a train ticket."),
        # a compound
        ("목수는 우물가에 섰다.", "The carpenter stood by the drinking well."),
        ("막내는 기차표를 샀다.", "The youngest bought a sleeping train ticket."),
        ("막내는 기차표를 샀다.", "The youngest bought a train ticket and a washing machine."),
        # something on the other side has no answer, either, and may say it
        ("목수는 모자를 벗고 우물가에 섰다.", "The bareheaded carpenter stood by the well."),
        # code may say it, and a number
        ("`npm` 으로 상자를 포장하고 감자를 삶았다.", "Boil the potatoes with `npm`."),
        # nothing shows that the sides say the same
        ("모자를 벗고 왔다.", "Here."),
        ("한 여성이 상자에 사과를 담고 있다.", "A woman with a box."),
    ],
)
def test_what_is_not(korean: str, english: str) -> None:
    assert told(korean, english) == []


def test_english_verbs_have_all_their_forms() -> None:
    assert {"hung", "held", "knock", "wash"} <= DICTIONARY.english_verbs
    assert "window" not in DICTIONARY.english_verbs
