"""Set phrases of which the English says the contrary, and what leaves it open."""

from __future__ import annotations

from each import each
from shipped import DICTIONARY, WORDS
from toy import pair

from qa_lint.facts.polarity.contraries.contrary_phrases import read_contrary_amounts, read_contrary_phrases


def contrary(korean: str, english: str) -> bool:
    both = pair(korean, english)
    return (*read_contrary_amounts(both, WORDS, DICTIONARY), *read_contrary_phrases(both, WORDS, DICTIONARY)) != ()


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


@each(
    ("korean", "contradicted", "words"),
    [
        (
            "시험에 합격한 학생은 아무도 없다.",
            "All of the students passed the exam{}.",
            "not; never; no; none; nobody; nothing; neither; nor; without; cannot; hardly; barely; rarely; "
            "few; little; doesn't; but; except; other; only; just; failing; refused; lacking; absent; free; "
            "zero; 0; even; anyone; last; empty; alone; at all",
        ),
        (
            "모든 손님이 만족한 것은 아니다.",
            "No guest was satisfied{}.",
            "not; every; all; always; necessarily; exception",
        ),
        (
            "의사 외에는 아무도 약을 처방할 수 없다.",
            "Everyone but doctors can prescribe medicine{}.",
            "not; never; no; none; nobody; nothing; neither; nor; without; cannot; hardly; barely; rarely; "
            "few; little; doesn't; only; just; alone; unsafe",
        ),
        (
            "그는 우유밖에 마시지 않았다.",
            "He did not drink milk{}.",
            "only; just; but; except; other; anything; nothing; more; beyond; besides; unless; until; anyhow; outside",
        ),
        (
            "그는 우유밖에 마시지 않았다.",
            "He drank everything but milk{}.",
            "not; never; no; none; nobody; nothing; neither; nor; without; cannot; hardly; barely; rarely; "
            "few; little; doesn't; only; just; alone",
        ),
        (
            "구단은 감독을 해고할 수밖에 없었다.",
            "The club could not fire the coach{}.",
            "but; help; choice; only; other; otherwise; avoid; resist; alternative; option; escape; stop; prevent; any",
        ),
        (
            "아이가 계단에서 미끄러질 뻔했다.",
            "The child slipped on the stairs{}.",
            "almost; nearly; narrowly; close; about; could; would; might; verge; brink; just; escaped; "
            "avoided; barely; missed; threatened; risky; danger; virtually; practically; if; thought; near; "
            "inches; all but; point; tempted; obviously; clearly; come; came; going; inevitably; bound; "
            "surely; well",
        ),
        (
            "회원이 아니면 참여할 수 없다.",
            "Members may not take part{}.",
            "only; unless; nonmembers; not; except; other; others; without; if; but; unless; unpaid; alone; no; who",
        ),
        (
            "그는 기타뿐만 아니라 피아노도 친다.",
            "He plays not the guitar but the piano{}.",
            "only; just; merely; simply; solely; also; too; as well; even; both; along; alone; "
            "additionally; besides; and",
        ),
        (
            "경비원은 기자가 들어오지 못하게 했다.",
            "The guard allowed the reporter to enter{}.",
            "not; never; no; none; nobody; nothing; neither; nor; without; cannot; hardly; barely; rarely; "
            "few; little; doesn't; prevented; stopping; keeps; kept; barred; blocked; banned; forbidden; "
            "prohibited; from; deny; denied; refusing; longer; unable; disallowed",
        ),
        (
            "보호자 없이 수영하지 마십시오.",
            "Do not swim with a guardian{}.",
            "without; unless; lacking; less; free; absent; absence; except; never; besides; only; no",
        ),
        (
            "가스를 잠그는 것을 잊지 마세요.",
            "Remember not to lock the gas valve{}.",
            "forget; don't; don’t",
        ),
    ],
)
def test_each_word_that_leaves_it_open(korean: str, contradicted: str, words: str) -> None:
    assert contrary(korean, contradicted.format(", or so they say"))
    assert not [word for word in words.split("; ") if contrary(korean, contradicted.format(f", {word}"))]


@each(
    ("korean", "english"),
    [
        ("시험에 합격한 학생은 누구도 없다.", "Most students passed the exam."),
        ("시험에 합격한 학생은 하나도 없다.", "Many students passed the exam."),
        ("시험에 합격한 학생은 한 명도 없다.", "Some students passed the exam."),
        ("학생은 아무도 합격하지 않았다.", "Several students passed."),
        ("아무도 합격하지 못했다.", "Everybody passed."),
        ("아무도 오지 않았다.", "Both of them came."),
        ("아무도 오지 않았다.", "Everyone came."),
        ("모두 온 것은 아니다.", "Nobody came."),
        ("누구나 다 오지는 않았다.", "No guest came."),
        ("의사 이외에는 처방할 수 없다.", "Anyone except for doctors can prescribe it."),
        ("의사 말고는 처방하지 못한다.", "Anybody other than the doctors can prescribe it."),
        ("우유 외에 마시지 않았다.", "He drank everything except milk."),
        ("우유밖에 없었다.", "There was everything but milk."),
        ("우유밖에 마시지 못했다.", "He couldn't drink any milk."),
        ("우유밖에 마시지 않는다.", "He doesn't drink the milk."),
        ("그는 떠날 수밖에 없다.", "He cannot leave."),
        ("그는 떠날 수밖에 없다.", "He can’t really leave."),
        ("그는 떠날 수밖에 없다.", "He can not leave."),
        ("배가 가라앉을 뻔했다.", "The ship sank."),
        ("그는 물에 빠져 죽을 뻔했다.", "He died in the water."),
        ("그는 넘어질 뻔했다.", "He fell."),
        ("집이 무너질 뻔했다.", "The house collapsed."),
        ("그는 기타뿐 아니라 피아노도 친다.", "He plays not guitar but piano."),
        ("그는 아이가 자지 못하게 했다.", "He permits the child to sleep."),
        ("그는 아이가 자지 못하게 막았다.", "He enabled the child to sleep."),
        ("그는 아이가 자지 못하게 한 사람이다.", "He encourages the child to sleep."),
        ("그는 아이가 자지 못하게 합니다.", "He helps the child sleep."),
        ("그는 아이가 자지 못하게 하는 사람이다.", "He allows the child to sleep."),
        ("여권도 없이 떠났다.", "He left with his passport."),
        ("여권 없이는 떠날 수 있다.", "He can leave with any passport."),
        ("문을 잠그는 것 잊지 마세요.", "Make sure not to lock the door."),
        ("문을 잠그는 것을 잊지 말아라.", "Be sure not to lock the door."),
        ("문을 잠그는 것을 잊지 마라.", "Take care not to lock the door."),
        ("문을 잠그는 것을 잊지 마라.", "Please not to lock the door."),
        ("확인하는 것을 잊지 마세요.", "Please not to check it."),
    ],
)
def test_each_way_to_say_the_contrary(korean: str, english: str) -> None:
    assert contrary(korean, english)
