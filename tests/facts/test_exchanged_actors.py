"""Who does it to whom, the other way round, and which words leave open whether that is so."""

from __future__ import annotations

from compared import DICTIONARY
from each import each
from shipped import WORDS
from toy import pair

from qa_lint.facts.polarity.roles.exchanged_actors import read_exchanged_actors

# by which the two may stand the other way round in a good translation
EITHER_WAY = """
meets faces plays fights married resembles joins equals matches battles trailed follows preceded succeeds feared needs
owned loses lacked pleases suited interests knew left got received frightened scares worries bothered annoyed upsets
surprised shocks amazed disgusts bored impresses fascinated attracts delighted disappoints angered reminds owes
concerned
""".split()  # noqa: SIM905


def plain(korean: str, english: str) -> list[bool]:
    """Of each exchange that is read, whether nothing but a verb with one way to read it stands between the two."""
    return [found.plain for found in read_exchanged_actors(pair(korean, english), WORDS, DICTIONARY)]


@each("verb", ["sued", "praised", "has warned", "will help", "is visiting", "openly criticized"])
def test_a_verb_with_one_way_to_read_it(verb: str) -> None:
    assert plain("은행이 구매자를 도왔다.", f"The buyer {verb} the bank.") == [True]
    assert plain("은행이 구매자를 도왔다.", f"The bank {verb} the buyer.") == []


@each("verb", EITHER_WAY)
def test_a_verb_that_goes_both_ways(verb: str) -> None:
    assert plain("은행이 구매자를 도왔다.", f"The buyer {verb} the bank.") == [False]


@each(
    "korean",
    [
        "의사가 환자를 도왔다.",
        "의사는 환자를 도왔다.",
        "의사께서 환자를 도왔다.",
        "의사가 어제 환자를 도왔다.",
        "의사가 환자를 따라갔다.",
        "의사가 환자에게 이겼다.",
        "의사가 환자에게 승리했다.",
    ],
)
def test_who_acts_and_who_is_acted_on(korean: str) -> None:
    verb = "followed" if "따라" in korean else "helped"
    assert plain(korean, f"The patient {verb} the doctor.") == [True]
    assert plain(korean, f"The doctor {verb} the patient.") == []


@each(
    "korean",
    [
        "의사가 환자를 두고 다퉜다.",  # what it is done about
        "의사가 환자를 위해 일했다.",
        "의사가 환자를 통해 들었다.",
        "의사가 환자를 상대로 이겼다.",
        "의사가 환자를 이유로 쉬었다.",
        "의사가 환자를 비롯해 모두 불렀다.",
        "의사가 고용한 환자를 보았다.",  # a clause of its own stands between
        "의사가 아는 환자를 보았다.",
        "의사가 고치던 환자를 보았다.",
        "환자를 의사가 도왔다.",  # the other order
        "의사가 환자에게 선물을 받았다.",  # whoever gives it
        "의사가 환자에게 돈을 빌렸다.",
        "의사가 환자에게 말을 들었다.",
        "의사가 환자에게 춤을 배웠다.",
        "의사가 환자에게 지갑을 빼앗겼다.",
        "의사는 환자가 간호사를 돕는다고 믿는다.",  # two who act
    ],
)
def test_where_it_is_not_plain_who_does_it_to_whom(korean: str) -> None:
    assert plain(korean, "The patient helped the doctor.") == []


@each(
    ("korean", "english"),
    [
        ("의사가 환자를 돕고, 간호사가 돌아왔다.", "The patient helped the doctor, and the nurse returned."),
        ("의사가 환자를 도왔다.", "The patient helped the doctor; it rained."),
        ("의사가 환자를 도왔다.", "“The patient helped the doctor.”"),
        ("의사가 환자를 도왔다.", "In the old hospital the patient helped the doctor."),
        ("의사가 환자를 도왔다.", "The patient helped. The doctor went home."),
        ("의사가 의사를 도왔다.", "The doctor helped the doctor."),
    ],
)
def test_more_than_a_plain_sentence(korean: str, english: str) -> None:
    assert plain(korean, english) == []


def test_how_long_a_sentence_may_be() -> None:
    longest = "의사가 환자를 " + "더 " * 9 + "도왔다."  # twelve words
    assert plain(longest, "The patient helped the doctor.") == [True]
    assert plain(longest.replace("더 도", "더 더 도"), "The patient helped the doctor.") == []


def test_who_gives_to_whom() -> None:
    assert plain("의사가 환자에게 반지를 주었다.", "The patient gave the ring to the doctor.") == [True]
    assert plain("의사가 환자에게 반지를 주었다.", "The doctor gave the ring to the patient.") == []


def test_a_verb_before_what_it_tells_of_acts_on_nothing() -> None:
    """The end of 돕는 looks like a particle: "which helps"."""
    assert plain("환자가 다니는 병원을 도왔다.", "He helped the hospital that the patient attends.") == []
    assert plain("가리키는 상자를 열었다.", "It opened the box that it points to.") == []
    assert plain("병원은 환자를 도왔다.", "The patient helped the hospital.") == [True]


def test_what_another_korean_word_says_is_not_the_party() -> None:
    """승률 is called by win, too; here that is 승리로."""
    assert plain("이날 승리로 팀은 승률을 높였다.", "The win lifted the team's record.") == []
    assert plain("팀은 승률을 높였다.", "The win helped the team.") == [True]
