"""A no that is all that is left of a short pair: how it ends its sentence, and what beside it leaves that open."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, NEGATION, OPPOSITES, WORDS
from toy import pair

from qa_lint.facts.polarity.denials.lone_denials import read_lone_denials


def lost(korean: str, english: str) -> list[str]:
    """What the one side says, where the other has a no alone."""
    return [
        (english if one.language == "ko" else korean)[slice(*one.statement)]
        for one in read_lone_denials(pair(korean, english), OPPOSITES, NEGATION, WORDS, DICTIONARY)
    ]


def is_lost(korean: str, english: str) -> bool:
    return bool(lost(korean, english))


ENDS = """
않습니다, 않는다, 않았다, 않고 있다, 않기로 했다, 않기로 하였다, 않기로 한다, 않기로 합의했다, 않기로 결정했다,
않겠다고 했다, 않는다고 하였다,
않는다고 한다, 않는다고 합니다, 않는다고 말했다, 않는다고 밝혔다, 않는다고 전했다, 않는 것이 좋다, 않는 게 낫다,
않는 편이 좋다, 않는 게 바람직하다,
않을 것이다, 않을 예정이다, 않을 방침이다, 않을 계획이다, 않을 전망이다, 않은 것으로 나타났다, 않는 것으로 보인다,
않을 것으로 보인다
"""


@each("end", ENDS.replace("\n", " ").strip().split(", "))
def test_how_a_no_ends_its_sentence(end: str) -> None:
    assert is_lost(f"박물관은 월요일에 표를 팔지 {end}.", "The museum sells tickets on Mondays.")
    assert not is_lost("박물관은 월요일에 표를 팔지 않는 곳이라며 그는 웃었다.", "The museum sells tickets on Mondays.")


@each("helped", ["팔지 않는다", "팔 수 없다", "팔 수가 없다", "팔 수는 없다", "팔 수도 없다", "팔면 안 된다",
    "팔지 마라", "팔지 말아라", "팔아 두지 마라",
                 "팔아 놓지 마라", "팔아 버리지 마라"])  # fmt: skip
def test_what_a_no_denies_is_done(helped: str) -> None:
    assert is_lost(f"박물관은 월요일에 표를 {helped}.", "The museum sells tickets on Mondays.")


@each("no", ["금지다", "금지입니다", "금지 구역이다", "불가입니다", "불가"])
def test_a_noun_that_forbids(no: str) -> None:
    for allows in ("may swim", "can swim", "are welcome to swim", "are allowed to swim"):
        assert is_lost(f"이곳은 수영 {no}.", f"You {allows} here.")


ALLOWS = "allows, allowed, permits, permitted, welcome, available, possible, accepted, given, granted, offered"


@each("allows", ALLOWS.split(", "))
def test_what_gives_leave(allows: str) -> None:
    assert is_lost("이곳은 수영 금지다.", f"Swimming is {allows} here.")
    assert not is_lost("이곳은 수영 금지다.", "Swimming is fun here.")


@each(
    ("beside", "instead"),
    [
        *((beside, "still") for beside in ("더 이상", "더이상", "더는")),
        *((beside, "already") for beside in ("아직", "아직도", "여태")),
        *((beside, "always") for beside in ("좀처럼", "거의", "전혀", "결코", "절대", "절대로")),
        *(
            ("좀처럼", often)
            for often in (
                "often",
                "frequently",
                "usually",
                "regularly",
                "mostly",
                "all the time",
                "a lot",
                "a great deal",
            )
        ),
    ],
)
def test_words_beside_a_no_and_those_where_it_is_lost(beside: str, instead: str) -> None:
    assert lost(f"이 표는 {beside} 유효하지 않다.", f"The ticket is {instead} in force.") == [instead]
    assert lost(f"이 표는 {beside} 유효하지 않다.", "The ticket is in force.") != [instead]


@each("off", ["off", "muted", "disabled"])
def test_what_is_off_is_not_done(off: str) -> None:
    assert not is_lost("이 방은 알림을 받지 않습니다.", f"This room receives notifications {off}.")
    assert is_lost("이 방은 알림을 받지 않습니다.", "This room receives notifications.")


@each("meaning", ["far from", "anything but", "unable to be", "fail to be", "refused to be", "declined to be",
    "hardly", "scarcely",
                  "without being", "lack of being"])  # fmt: skip
def test_an_english_no_by_its_meaning_is_said_by_a_korean_word(meaning: str) -> None:
    assert not is_lost("박물관은 월요일에 표를 판다.", f"The museum {meaning} selling tickets on Mondays.")


ASIDE = """
if, whether, or, but, who, which, that, while, than, though, instead, in case, unless, without, until, till, except,
before, only
"""


@each("aside", ASIDE.strip().split(", "))
def test_what_is_chosen_or_conditional_may_be_left_to_the_reader(aside: str) -> None:
    assert is_lost("박물관은 월요일에 표를 판다.", "The museum does not sell tickets on Mondays.")
    assert not is_lost("박물관은 월요일에 표를 판다.", f"The museum does not sell tickets on Mondays {aside}.")


@each("glued", ["안팔아", "못팔아", "팔지마", "팔지 말아"])
def test_a_no_that_is_written_together_with_its_verb(glued: str) -> None:
    assert not is_lost(f"박물관은 월요일에 표를 {glued}.", "The museum does not sell tickets on Mondays.")


@each(
    "can",
    [
        "may not",
        "must not",
        "mustn't",
        "can not",
        "can't",
        "cannot",
        "could not",
        "couldn't",
        "should not",
        "shouldn’t",
    ],
)
def test_what_can_be_done(can: str) -> None:
    for able in ("수 있다", "수도 있다", "수가 있습니다", "수는 있다"):
        assert is_lost(f"월요일에 표를 살 {able}.", f"You {can} buy tickets on Mondays.")
    assert not is_lost("월요일에 두 손으로만 살 수 있다.", f"You {can} buy them with one hand.")
