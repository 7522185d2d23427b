"""Set phrases of which the English says the contrary, and what leaves it open."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.contrary_phrases import read_contrary_amounts, read_contrary_phrases


def contrary(korean: str, english: str) -> bool:
    both = pair(korean, english)
    return bool(read_contrary_amounts(both, WORDS, DICTIONARY) or read_contrary_phrases(both, WORDS, DICTIONARY))


@each(
    ("korean", "english", "wrong"),
    [
        ("시험에 합격한 학생은 아무도 없다.", "None of the students passed the exam.",
         "All of the students passed the exam."),
        ("모든 손님이 만족한 것은 아니다.", "Not every guest was satisfied.", "No guest was satisfied."),
        ("의사 외에는 아무도 약을 처방할 수 없다.", "Nobody but doctors can prescribe medicine.",
         "Everyone but doctors can prescribe medicine."),
        ("그는 우유밖에 마시지 않았다.", "He drank nothing but milk.", "He drank everything but milk."),
        ("그는 우유밖에 마시지 않았다.", "He drank only milk.", "He did not drink milk."),
        ("구단은 감독을 해고할 수밖에 없었다.", "The club had no choice but to fire the coach.",
         "The club could not fire the coach."),
        ("아이가 계단에서 미끄러질 뻔했다.", "The child almost slipped on the stairs.",
         "The child slipped on the stairs."),
        ("그는 기타뿐만 아니라 피아노도 친다.", "He plays not only the guitar but also the piano.",
         "He plays not the guitar but the piano."),
        ("경비원은 기자가 들어오지 못하게 했다.", "The guard kept the reporter from entering.",
         "The guard allowed the reporter to enter."),
        ("보호자 없이 수영하지 마십시오.", "Do not swim without a guardian.", "Do not swim with a guardian."),
        ("회원이 아니면 참여할 수 없다.", "Only members may take part.", "Members may not take part."),
        ("가스를 잠그는 것을 잊지 마세요.", "Remember to lock the gas valve.", "Remember not to lock the gas valve."),
    ],
)  # fmt: skip
def test_a_phrase_and_its_contrary(korean: str, english: str, wrong: str) -> None:
    assert not contrary(korean, english)
    assert contrary(korean, wrong)


@each(
    ("korean", "english"),
    [
        ("시험에 합격한 학생은 아무도 없다.", "All of the students failed; no one passed the exam."),
        ("그는 우유밖에 마시지 않았다.", "He did not drink anything other than milk."),
        ("구단은 감독을 해고할 수밖에 없었다.", "The club could not help but fire the coach."),
        ("구단은 감독을 해고할 수밖에 없었다.", "The club could not keep the coach."),  # of another verb
        ("아이가 계단에서 미끄러질 뻔했다.", "The child came close to slipping on the stairs."),
        ("보호자 없이 수영하지 마십시오.", "Swim only with a guardian."),
        ("회원이 아니면 참여할 수 없다.", "Non-members may not take part."),
        ("경비원은 기자가 들어오지 못하게 했다.", "The guard did not allow the reporter to enter."),
        ("시험에 합격한 학생은 아무도 없다니 정말이야?", "Is it true that all of the students failed?"),
    ],
)
def test_what_leaves_it_open(korean: str, english: str) -> None:
    assert not contrary(korean, english)
