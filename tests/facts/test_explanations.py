"""Explanations that English has of Korean words."""

from __future__ import annotations

from each import each
from shipped import ACCOUNT_TABLES

from qa_lint.facts.content.explanations import is_explanation, read_descriptions
from qa_lint.model import Span, Text


@each(
    ("english", "korean", "stretch", "explains"),
    [
        ("She served gochujang (red chili paste) with rice.", "고추장을 밥과 냈다.", "red chili paste", True),
        ("Guests sat on the maru, a wooden porch without walls.", "손님들은 마루에 앉았다.", "wooden porch", True),
        (
            "They drank sujeonggwa, or cinnamon punch, after dinner.",
            "저녁을 먹고 수정과를 마셨다.",
            "cinnamon punch",
            True,
        ),
        (
            "The bank is closed on Arbor Day, when people plant trees.",
            "식목일에는 은행이 쉰다.",
            "people plant trees",
            True,
        ),
        # what has more to say before the word
        (
            "On Sunday the whole village ate songpyeon, a rice cake with sesame.",
            "일요일에 송편을 먹었다.",
            "ate songpyeon, a rice cake",
            True,
        ),
        (
            "On Sunday the whole village ate songpyeon, a rice cake with sesame.",
            "일요일에 송편을 먹었다.",
            "whole village ate songpyeon, a rice cake",
            False,
        ),
        (
            "Seoul will host the Maru Festival, a music event, in May.",
            "서울은 오월에 바쁘다.",
            "Seoul will host",
            False,
        ),
        ("Seoul will host the Maru Festival, a music event, in May.", "서울은 오월에 바쁘다.", "a music event", True),
        # a sentence about the word, or what it means behind a name as well
        ("(Madang, literally a yard, was where they wed.)", "마당에서 혼례를 올렸다.", "(Madang, lit", True),
        ("Guests wed there. Madang is the inner yard of a house.", "마당에서 혼례를 올렸다.", "Madang is", True),
        ("Guests wed there. Madang was full that day.", "마당에서 혼례를 올렸다.", "Madang was", False),
        ("Guests wed there. Kitchen is the warmest room.", "마당에서 혼례를 올렸다.", "Kitchen is", False),
        ("They met in Saemmaeul, meaning a village with a spring.", "샘마을에서 만났다.", "village with", True),
        # what begins a sentence has a capital, be it a name or not
        ("Maru, a wooden porch, is a cool place.", "마루는 시원하다.", "wooden porch", True),
        ("Hwajin, a teacher, is a cool person.", "화진은 시원하다.", "teacher", False),
        ("They met Hwajin, a teacher from the village.", "화진을 만났다.", "teacher from", False),
        # in brackets behind two words that are one there, or with another word between
        (
            "Guests on a temple stay (a program of living at a temple) rise at four.",
            "템플스테이 참가자는 네 시에 일어난다.",
            "Guests on a temple stay (a program of living at a temple)",
            True,
        ),
        (
            "A jeonse contract (a lease with a large deposit) runs for two years.",
            "전세 계약은 두 해다.",
            "with a large deposit",
            True,
        ),
        ("A jeonse contract (signed in the spring) runs on.", "전세 계약은 길다.", "in the spring", False),
        ("She is a graduate student (a rare sight here).", "그는 대학원생이다.", "rare sight", False),
        ("The doors open at nine (closed on holidays).", "문은 아홉 시에 연다.", "closed on holidays", False),
        ("Guests sat on the porch, a wooden one without walls.", "손님들은 현관에 앉았다.", "wooden one", False),
        ("Guests sat on the maru. A wooden horse stood outside.", "손님들은 마루에 앉았다.", "wooden horse", False),
        # most of a sentence says something else
        (
            "It snowed. Kim Hwa-jin, the 23-year-old keeper, saved two penalties in the second half of the match.",
            "눈이 왔다.",
            "Kim Hwa-jin, the 23-year-old keeper, saved two penalties in the second half of the match.",
            False,
        ),
        (
            "It snowed. The Maru Festival, which began in 2012, has grown into the largest market of the province.",
            "눈이 왔다.",
            "The Maru Festival, which began in 2012, has grown into the largest market of the province.",
            False,
        ),
        # a heading explains nothing of the sentence that it runs into
        (
            "Mayor praises hwajin, the oldest of all virtues The voters of the port will choose a council in May.",
            "눈이 왔다.",
            "The voters of the port will choose a council in May.",
            False,
        ),
        ("손님들은 maru, 나무 바닥에 앉았다.", "Guests sat on the maru.", "나무 바닥", False),
    ],
)
def test_what_explains_a_korean_word(english: str, korean: str, stretch: str, explains: bool) -> None:
    start = english.index(stretch)
    text, other = (
        (Text(english, "ko"), Text(korean, "en")) if korean.isascii() else (Text(english, "en"), Text(korean, "ko"))
    )
    assert is_explanation(text, Span(start, start + len(stretch)), other, ACCOUNT_TABLES.vocabulary) == explains


@each(
    ("english", "told"),
    [
        ("He moved to Hwacheon, a county near the border, in May.", [("Hwacheon", "a county near the border")]),
        ("He moved to Hwacheon (a county near the border) in May.", [("Hwacheon", "a county near the border")]),
        ("He moved to Hwacheon – Korea's coldest county – in May.", [("Hwacheon", "Korea's coldest county")]),
        ("She met Seo-yun, one of her students.", [("Seo-yun", "one of her students")]),
        ("It is in Hwacheon, some 90 kilometers from Seoul.", [("Hwacheon", "some 90 kilometers from Seoul")]),
        (
            "She works for Haneul Air Co., South Korea's largest carrier.",
            [("Haneul Air Co", "South Korea's largest carrier")],
        ),
        ("They met in Korea's second-largest port, Incheon.", [("Incheon", "Korea's second-largest port")]),
        ("He lives in the Nowon district of northern Seoul.", [("Nowon", "district of northern Seoul")]),
        ("He moved to Hwacheon, home to a lake.", [("Hwacheon", "home to a lake")]),
        ("In May, the harvest ended.", []),
        ("In Hwacheon, a county near the border, it snowed.", [("Hwacheon", "a county near the border")]),
        ("He moved to Hwacheon, which lies near the border.", []),
        ("He moved to Hwacheon, and a county official met him.", []),
        ("He moved to a village, a quiet place, in May.", []),
        ("In Hwacheon, the trains: a novelty.", []),
    ],
)
def test_what_is_said_to_describe_a_name(english: str, told: list[tuple[str, str]]) -> None:
    found = read_descriptions(Text(english, "en"))
    assert [(english[slice(*name)], english[slice(*what)]) for name, what in found] == told


@each(
    ("before", "behind", "explains"),
    [(15, 0, True), (16, 0, False), (0, 80, True), (0, 81, False)],
)
def test_how_far_a_stretch_stands_from_the_word_that_is_explained(before: int, behind: int, explains: bool) -> None:
    english = (
        "On Sunday in the village everybody ate songpyeon, a rice cake that is filled with sesame seeds and steamed on"
        " needles of pine trees in large pots."
    )
    text, other = Text(english, "en"), Text("일요일에 송편을 먹었다.", "ko")
    start = english.index("songpyeon") + behind - before
    assert is_explanation(text, Span(start, start + before + 20), other, ACCOUNT_TABLES.vocabulary) == explains
